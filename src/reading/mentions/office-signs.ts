import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';
import type { PersonMention } from './mention.js';

const MEDIA = wordSet(
  'sports news weekly daily magazine radio network newspaper gazette tribune herald times journal frontstretch speedcafe jayski espn nbc fox siriusxm athletic sportscar365 dailysportscar',
);
// Also in names of teams: "Hollow Creek Autosport's Ava Stone".
const MEDIA_ALONE = wordSet('racer autosport motorsport');

/** "Fox Sports' Kim Marsh", "Motorsport.com’s Kim Marsh": behind the name of a medium stand those who write for it. */
export function isOfMedium(tokens: readonly Token[], first: number): boolean {
  const medium = tokens[first - 1];
  if (!medium?.possessive || !medium.capital) return false;
  if (MEDIA.has(medium) || medium.text.endsWith('.com')) return true;
  return MEDIA_ALONE.has(medium) && tokens[first - 2]?.capital !== true;
}

const OUTFIT = /^(?:outfit|operation|stable|organi[sz]ation)$/;
const SQUAD = /^(?:team|squad|effort)$/;
const CARS = /^(?:(?:one|single|two|three|four|five|six|multi)-(?:car|truck)|\d-car)$/;
const ADJECTIVE = /^(?:new|own|small|little|tiny|big|young|old|growing|family|famous|\w+-based)$/;

/** "Dan Marsh’s outfit", "Marsh’s two-car team": whose it is, owns it. A driver has a team, and no such thing. */
export function ownsOutfit(tokens: readonly Token[], { last, possessive }: PersonMention): boolean {
  if (!possessive) return false;
  let at = last;
  let counted = false;
  for (; at < last + 3; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (CARS.test(word)) counted = true;
    else if (!ADJECTIVE.test(word)) break;
  }
  const noun = tokens[at]?.lower ?? '';
  return OUTFIT.test(noun) || (counted && SQUAD.test(noun));
}
