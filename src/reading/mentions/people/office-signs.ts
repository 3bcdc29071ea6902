import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { MEDIA_WORDS } from '../../words/media-words.js';
import type { PersonMention } from '../mention.js';

const MEDIA = wordSet(
  `${MEDIA_WORDS} frontstretch speedcafe jayski espn nbc fox siriusxm athletic sportscar365 dailysportscar`,
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
const ADJECTIVE =
  /^(?:new|own|small|little|tiny|big|young|old|growing|family|famous|entire|whole|racing|nascar|cup|xfinity|truck|indycar|imsa|arca|f1|supercars|\w+-based)$/;

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

const JOB =
  /^(?:spotters?|jack(?:man|men)|(?:tire|tyre|gas|fuel)(?:-| )?(?:changers?|carriers?|m[ae]n)|changers?|carriers?|fuelers?|engineers?|strategists?|mechanics?|chiefs?)$/;
const KIND_OF_JOB = /^(?:race|performance|data|lead|chief|head|senior|car|strategy|number)$/;
const LONGEST_LABEL = 12;

/**
 * "She has a new spotter this week: Dan Marsh fills in for Cole Adler": who is named first behind a colon and a job beside
 * the car, and for whom he stands in. `named` is where names of people begin.
 */
export function worksBesideCar(
  tokens: readonly Token[],
  { first, possessive }: PersonMention,
  named: ReadonlySet<number>,
): boolean {
  if (possessive) return false;
  let at = first - 1;
  let others = 0;
  for (; at > first - LONGEST_LABEL && tokens[at]?.text !== ':'; at -= 1) {
    const token = tokens[at];
    if (!token || /^[.;?!”"]$/.test(token.text)) return false;
    // "Ava Stone’s cousin Dan Marsh"
    if (named.has(at) && !isOwner(tokens, at)) others += 1;
  }
  if (tokens[at]?.text !== ':' || others > 1) return false;
  if (others === 1 && !/^(?:for|replaces|replacing|succeeds|relieves)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  for (let job = at - 1; job > at - LONGEST_LABEL; job -= 1) {
    const token = tokens[job];
    if (!token || (/^[.;:?!]$/.test(token.text) && tokens[job - 1]?.lower !== 'no')) return false;
    if (JOB.test(token.lower)) {
      // "a new race engineer"
      const kind = KIND_OF_JOB.test(tokens[job - 1]?.lower ?? '') ? 1 : 0;
      return /^(?:new|another|different|substitute|fill-in|guest|stand-in|interim|temporary)$/.test(
        tokens[job - 1 - kind]?.lower ?? '',
      );
    }
  }
  return false;
}

/** A name of which nothing but what is somebody’s is told. */
function isOwner(tokens: readonly Token[], from: number): boolean {
  let last = from;
  while (tokens[last + 1]?.capital && !tokens[last]?.possessive) last += 1;
  return tokens[last]?.possessive === true;
}

const DOES = /^(?:engineer|coach|captain|head|lead|spot|manage|boss)$/;
const TO_DO =
  /^(?:named|hired|signed|chosen|picked|tapped|appointed|assigned|brought|promoted|set|ready|yet|continues?|continuing|moves?|moving|returns?|returning|going|about|back|on|who|someone|somebody|anyone|nobody|chance|job|order)$/;

/** "Marsh will crew chief Stone", "hired to engineer Stone": what he does for her, and no office of hers. */
export function isChiefed(tokens: readonly Token[], first: number): boolean {
  if (DOES.test(tokens[first - 1]?.lower ?? '')) {
    const lead = tokens[first - 2]?.lower ?? '';
    if (/^(?:will|would|ll|can|could|should|not|also)$/.test(lead)) return true;
    if (lead === 'to' && TO_DO.test(tokens[first - 3]?.lower ?? '')) return true;
  }
  const [verb, crew, chief] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  return chief?.lower === 'chief' && crew?.lower === 'crew' && /^(?:to|will|would|ll)$/.test(verb?.lower ?? '');
}
