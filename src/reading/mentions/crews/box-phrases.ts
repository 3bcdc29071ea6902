import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention } from '../mention.js';
import { isForSomebody, isGuest, isSaidOfName, ownerBehind } from './box-of-named.js';
import { type BoxPhrase, isOwner, type Owner, type Words } from './box-words.js';
import { isEyes, isInEar, isOnRadio, spotsFor, standsOnRoof } from './spotter-phrases.js';

/**
 * Finds "calls the shots", "calls Carter's races", "atop the pit box", "on the 31 box", "in charge of the No. 17", "on the
 * roof", "spots for", "eyes in the sky" in a sentence; where crews are spoken of, also "leads the No. 12", "heads up
 * Carter's team".
 */
export function boxPhrasesIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  last: number,
  spokenOf: boolean,
): BoxPhrase[] {
  const phrases: BoxPhrase[] = [];
  // "The crew will be led by Marsh": a name may follow its words.
  for (let at = Math.max(0, (mentions[0]?.first ?? last) - FARTHEST_AHEAD); at < last; at += 1) {
    if (!READ.has(tokens[at])) continue;
    const phrase = phraseAt(tokens, mentions, at, spokenOf);
    if (!phrase) continue;
    phrases.push(phrase);
    at = Math.max(at, phrase.last - 1);
  }
  return phrases;
}

// Between words of a post and the first name of their sentence.
const FARTHEST_AHEAD = 4;

/** Whether a sentence names a post on a crew or the place where a crew chief sits. */
export function speaksOfCrew(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  last: number,
): boolean {
  if (mentions.some((mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role))) return true;
  for (let at = first; at < last; at += 1) {
    if (BOXES.has(tokens[at]) && BEFORE_BOX.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

const BOXES = wordSet('box boxes wagon cart');
const BEFORE_BOX = /^(?:pit|war)$/;

type Reader = (words: Words) => BoxPhrase | undefined;

const READERS = new Map<string, Reader>();
const reads = (words: string, reader: Reader): void => {
  for (const word of words.split(' ')) READERS.set(word, reader);
};
reads('call calls called calling', callsRaces);
reads('charge', isInCharge);
reads('helm', isAtHelm);
reads('headset', takesHeadset);
reads('roof stand stands', standsOnRoof);
reads('ear', isInEar);
reads('radio', isOnRadio);
reads('eyes', isEyes);
reads('spot spots spotted spotting', spotsFor);
reads('lead leads led leading oversee oversees oversaw overseeing overseen', leadsCar);
reads('head heads headed heading guide guides guided guiding direct directs directed directing', leadsCar);
reads('manage manages managed managing run runs ran running', leadsCar);
reads('look looks looked looking', looksAfter);
reads('box wagon', sitsOnBox);
reads('partner', isPartner);
reads('atop top', sitsAtopCar);
reads('job position role post assignment nod reins', holdsPost);
const READ = wordSet(READERS.keys());

function phraseAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  spokenOf: boolean,
): BoxPhrase | undefined {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  return READERS.get(word(at))?.({ tokens, mentions, at, spokenOf, word });
}

/** "calls the shots", "calling all of the races", "calls the 84's races", "called races". */
function callsRaces({ tokens, mentions, at, spokenOf, word }: Words): BoxPhrase | undefined {
  const car = mentions.find((mention) => mention.first >= at + 1 && mention.first <= at + 2);
  // "will make the calls for Carter"
  if (word(at) === 'calls' && word(at - 1) === 'the' && /^(?:makes?|made|making)$/.test(word(at - 2)))
    return { role: 'crew chief', first: at - 2, last: at + 1, owners: [] };
  // "NASCAR called the race", "officials called a race in the rain"
  if (/^(?:nascar|officials?|control|director|imsa|indycar|rain|it)$/.test(word(at - 1))) return undefined;
  // "called the No. 5’s stop brave"
  if (car && tokens[car.last - 1]?.possessive && !/^(?:races?|shots)$/.test(word(car.last))) return undefined;
  if (spokenOf && car?.type === 'car' && car.numbers.length === 1 && word(car.last) !== 'home')
    return { role: 'crew chief', first: at, last: at + 1, owners: [] };
  let noun = at + 1;
  while (COUNTS.test(word(noun)) && noun < at + 4) noun += 1;
  // "called a Truck race"
  const series = mentions.find(({ first, type }) => first === noun && type === 'series');
  if (series && /^races?$/.test(word(series.last)) && !/^(?:off|short|early)$/.test(word(series.last + 1)))
    return { role: 'crew chief', first: at, last: series.last + 1, owners: [] };
  // "called one race for the No. 12"
  if (word(noun) === 'race' && noun > at + 1 && /^(?:in|for|since|at|as|with)$/.test(word(noun + 1)))
    return { role: 'crew chief', first: at, last: noun + 1, owners: [] };
  const owner = mentions.find((mention) => mention.first >= at + 1 && mention.first <= noun);
  const owned = owner && isOwner(owner) && owner.first <= noun ? owner : undefined;
  if (owned) noun = owned.last;
  if (!/^(?:shots|races)$/.test(word(noun)) && !(word(noun) === 'strategy' && noun > at + 1)) return undefined;
  return { role: 'crew chief', first: at, last: noun + 1, owners: owned ? [owned] : [] };
}

const COUNTS = /^(?:the|all|of|his|her|every|a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;

function isInCharge({ tokens, mentions, at, word }: Words): BoxPhrase | undefined {
  if (word(at - 1) !== 'in' || word(at + 1) !== 'of' || !objectAt(tokens, mentions, at + 2)) return undefined;
  return { role: 'crew chief', first: at - 1, last: at + 1, owners: [] };
}

/** "at the helm of Carter's team": drivers are at the helm of cars. */
function isAtHelm({ tokens, mentions, at, spokenOf, word }: Words): BoxPhrase | undefined {
  if (word(at - 1) !== 'the' || word(at - 2) !== 'at' || word(at + 1) !== 'of' || !spokenOf) return undefined;
  const object = objectAt(tokens, mentions, at + 2);
  if (!object) return undefined;
  return { role: 'crew chief', first: at - 2, last: object.last, owners: [object] };
}

function takesHeadset({ at, word }: Words): BoxPhrase | undefined {
  if (!/^(?:the|a)$/.test(word(at - 1))) return undefined;
  const verb = word(at - 2) === 'on' ? at - 3 : at - 2;
  if (!/^(?:gets?|got|takes?|took|wears?|wearing|has|dons?|puts?|inherits?)$/.test(word(verb))) return undefined;
  return { role: 'crew chief', first: verb, last: at + 1, owners: [] };
}

/** "Dan Marsh, Carter's partner on the No. 12": where crews are spoken of, the name stands before. */
function isPartner({ tokens, mentions, at, spokenOf, word }: Words): BoxPhrase | undefined {
  const owner = mentions.find((mention) => mention.last === at && mention.type === 'person' && mention.possessive);
  if (!spokenOf || !owner || !isOwner(owner) || word(at + 1) !== 'on') return undefined;
  const isSaidOf = tokens[owner.first - 1]?.text === ',';
  const named = mentions.some((mention) => mention.type === 'person' && mention.last === owner.first - 1);
  return isSaidOf && named ? { role: 'crew chief', first: owner.first - 1, last: at + 1, owners: [owner] } : undefined;
}

/** "held that position with the No. 12", "is expected to get the job": the post that the words before named. */
function holdsPost({ at, spokenOf, word }: Words): BoxPhrase | undefined {
  if (
    !spokenOf ||
    !/^(?:that|the)$/.test(word(at - 1)) ||
    (/^(?:of|done|as|to|in)$/.test(word(at + 1)) && !/^(?:place|\d{4})$/.test(word(at + 2)))
  )
    return undefined;
  if (
    !/^(?:gets?|got|has|have|had|holds?|held|takes?|took|lands?|landed|inherits?|inherited|keeps?|kept|retains?|retained)$/.test(
      word(at - 2),
    )
  )
    return undefined;
  return { role: 'crew chief', first: at - 2, last: at + 1, owners: [] };
}

const SQUAD = /^(?:team|crew|squad|effort|bunch|program|programme|operation|side|group)$/;

/** "leads the No. 12 crew"; where crews are spoken of, also "heads up the No. 12", "oversees Carter's team". */
function leadsCar({ tokens, mentions, at, spokenOf, word }: Words): BoxPhrase | undefined {
  // "to lead the crew", "the crew will be led by Marsh"
  const isCrew = CREW_NOUN.test(word(at + 2)) && /^(?:the|her|his)$/.test(word(at + 1)) && !tokens[at + 2]?.possessive;
  if (isCrew && !/^(?:of|that|chief|member|members|roster)$/.test(word(at + 3)))
    return { role: 'crew chief', first: at, last: at + 3, owners: [] };
  if (/^(?:led|headed|overseen|directed|managed)$/.test(word(at)) && word(at + 1) === 'by' && isOfCrew(tokens, at))
    return { role: 'crew chief', first: at, last: at + 1, owners: [] };
  const up = word(at + 1) === 'up' ? 1 : 0;
  const object = objectAt(tokens, mentions, at + 1 + up);
  if (!object) return undefined;
  const noun = SQUAD.test(word(object.last - 1)) ? word(object.last - 1) : word(object.last);
  // "runs" and "heads" alone say something else, "heads Stone’s crew" does not.
  if (/^head/.test(word(at)) && up === 0 && noun !== 'crew') return undefined;
  const isSquad = SQUAD.test(noun);
  // "has been hired to run Carter's No. 12", "who has run Carter's No. 12"
  const isOthers = object.type === 'car' && object.owner !== undefined && BEFORE_RUN.test(word(at - 1));
  if (/^(?:run|ran|mana|dire)/.test(word(at)) && !isSquad && !isOthers) return undefined;
  if (!spokenOf && noun !== 'crew') return undefined;
  return {
    role: 'crew chief',
    first: at,
    last: object.type === 'car' ? object.last : object.last + 1,
    owners: [object],
  };
}

/** "looks after Stone and the No. 12", "looked after the No. 12 car": cars are looked after by their crews. */
function looksAfter({ tokens, mentions, at, word }: Words): BoxPhrase | undefined {
  if (word(at + 1) !== 'after') return undefined;
  const object = objectAt(tokens, mentions, at + 2);
  if (object?.type !== 'car') return undefined;
  return { role: 'crew chief', first: at, last: at + 2, owners: [object] };
}

const CREW_NOUN = /^(?:crew|crewmen|pit)$/;

/** "the crew will be led by", "with a crew led by" */
function isOfCrew(tokens: readonly Token[], at: number): boolean {
  let noun = at - 1;
  // "The No. 12 crew, led by Marsh,"
  if (tokens[noun]?.text === ',') noun -= 1;
  while (/^(?:will|is|was|be|been|has|again|now|still|to|once)$/.test(tokens[noun]?.lower ?? '')) noun -= 1;
  return tokens[noun]?.lower === 'crew';
}

const BEFORE_RUN = /^(?:to|who|has|have|had|will|also|now|still|wholl|whos|he|she|previously|once|then)$/;

/** A car with one number right behind a word, or behind "the" and one adjective; also "Carter's team". */
function objectAt(tokens: readonly Token[], mentions: readonly Mention[], at: number): Owner | undefined {
  const index = mentions.findIndex((mention) => mention.first >= at);
  const next = mentions[index];
  if (!next || next.first > at + 2) return undefined;
  // "led Stone and the No. 12"
  const car = /^(?:led|leads|after)$/.test(tokens[at - 1]?.lower ?? '') ? mentions[index + 1] : undefined;
  if (next.type === 'person' && !next.possessive && car?.type === 'car' && car.numbers.length === 1)
    return /^and (?:the )?$/.test(`${wordsBetween(tokens, next.last, car.first)} `) ? car : undefined;
  if (next.type === 'car') return next.numbers.length === 1 ? next : undefined;
  const owns = next.type === 'person' && next.possessive && next.first === at;
  return owns && SQUAD.test(tokens[next.last]?.lower ?? '') ? next : undefined;
}

/** "sat atop Northline's No. 12", "on top of the No. 12": drivers are in cars. */
function sitsAtopCar({ tokens, mentions, at, word }: Words): BoxPhrase | undefined {
  const isTop = word(at) === 'top';
  if (isTop && (word(at - 1) !== 'on' || word(at + 1) !== 'of')) return undefined;
  const first = isTop ? at - 1 : at;
  const last = isTop ? at + 2 : at + 1;
  const object = objectAt(tokens, mentions, last);
  if (object?.type !== 'car' || BOXES.has(tokens[object.last])) return undefined;
  const isSeated =
    BEFORE_SEAT.test(word(first - 1)) || mentions.some(({ type, last: end }) => type === 'person' && end === first);
  return isSeated ? { role: 'crew chief', first, last: object.last, owners: [object] } : undefined;
}

const BEFORE_SEAT =
  /^(?:is|was|be|been|being|remains?|stays?|sits?|sat|sitting|up|back|still|now|again|chief|boss|man|woman|guy|perched|place|put|puts|spot|job|voice|season|year|stint|debut|him|her|there|leader)$/;

/** "atop the pit box", "on top of the war wagon", "on the 31 box", "atop Carter's box". */
function sitsOnBox({ tokens, mentions, at, word }: Words): BoxPhrase | undefined {
  const isPit = BEFORE_BOX.test(word(at - 1));
  if (word(at) === 'wagon' && !isPit) return undefined;
  const end = isPit ? at - 1 : at;
  const inner = mentions.find((mention) => mention.last === end);
  const owner = inner && isOwner(inner) ? inner : undefined;
  let first = owner ? owner.first : end;
  while (/^(?:the|a|new|same|own)$/.test(word(first - 1))) first -= 1;
  if ((first === at && !isPit) || OF_BOX.test(word(at + 1)) || FALLS.test(word(first - 2))) return undefined;
  const lead = word(first - 1);
  if ((lead === 'from' && isWatched(word, first)) || isGuest(word, first)) return undefined;
  // "from the box to the wall" is no seat, "on top of the box" is one.
  const isTop = lead === 'of' && word(first - 2) === 'top';
  const given = isPit ? mentions.find((mention) => mention.type === 'person' && mention.last === first) : undefined;
  // "has given Marsh the No. 12 pit box"
  if (given && !owner?.type.startsWith('person') && GIVES.test(word(given.first - 1)))
    return { role: 'crew chief', first, last: at + 1, owners: owner ? [owner] : [] };
  const isTaken =
    isPit && (TAKEN.test(lead) || /^(?:charge|reins|command|keys) (?:of|to|for)$/.test(`${word(first - 2)} ${lead}`));
  if (!isTop && !isTaken && !/^(?:atop|on|from|upon|onto|aboard)$/.test(lead) && !(lead === 'to' && isPit))
    return undefined;
  // "took the lead on the box" is about pit road.
  const isNamed = lead === 'on' && isSaidOfName(mentions, tokens, first - 1) && isForSomebody(word, at + 1);
  const seated =
    isNamed || isPit || owner !== undefined || isTop || lead === 'atop' || BEFORE_SEAT.test(word(first - 2));
  if (!seated && !mentions.some((mention) => mention.last === first - 1)) return undefined;
  const whose = owner ?? (isNamed ? ownerBehind(mentions, at, word) : undefined);
  return {
    role: 'crew chief',
    first: isTop ? first - 3 : first - 1,
    last: at + 1,
    owners: whose ? [whose] : [],
    ...(isNamed && /^[,(]$/.test(tokens[first - 2]?.text ?? '') ? { apposed: true } : {}),
  };
}

// "a pit box sign", "was thrown from the pit box"
const OF_BOX =
  /^(?:signs?|flags?|banners?|canopy|cover|lights?|lunch|roof|ladder|stairs|monitors?|cameras?|screens?|generator)$/;
const FALLS =
  /^(?:thrown|falls?|fell|fallen|falling|knocked|jumped|climbed|jumps|ejected|tumbled|stood|stands?|standing|danced|celebrated|posed)$/;

// "takes over the No. 12 pit box", "has been handed Carter’s pit box"
const TAKEN =
  /^(?:over|mans?|manned|manning|inherit(?:s|ed|ing)?|hand(?:s|ed|ing)|giv(?:es|en|ing)|entrust(?:s|ed|ing)|assumes?|assumed|assuming|commands?|commanding)$/;

const GIVES = /^(?:giv(?:es?|en|ing)|gave|hand(?:s|ed|ing)|assign(?:s|ed|ing)|award(?:s|ed|ing))$/;

// "will watch Sunday’s race at Dover from the pit box"
const LONGEST_WATCH = 12;

/** Whether somebody only watches from where the words before a token lead. */
function isWatched(word: Words['word'], at: number): boolean {
  for (let index = at - 2; index > at - LONGEST_WATCH; index -= 1)
    if (/^watch(?:es|ed|ing)?$/.test(word(index))) return true;
  return false;
}
