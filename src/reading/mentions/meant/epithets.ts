import type { Token } from '../../text/token.js';
import { stateAt } from '../vocabulary.js';

/** Nouns for a driver by what she is known for. */
const KNOWN_AS =
  /^(?:champion|champ|winner|runner-up|star|standout|ace|veteran|rookie|regular|specialist|prospect|phenom|prodigy|journeyman|hotshoe|ringer|racer|driver|graduate|youngster|teenager|newcomer|legend|engineer|mechanic|crewman)$/;
/** Words that say for what: "eight-time", "reigning", "touring car", "short-track". */
const KNOWN_FOR =
  /^(?:\w+-time|\w+-year|\w+-generation|reigning|defending|former|retired|young|local|hometown|series|track|touring|sports?|stock|sprint|open-wheel|off-road|rally|midget|late|model|super|modified|dirt|asphalt|oval|short-track|road-course|road|course|racing|drag|karting|kart|legends|car|cars|truck|endurance|rookie|playoff|national|grand|prix|one-time|onetime|longtime|long-time|erstwhile|ex|ex-.+)$/;
const PAST = /^(?:former|one-time|onetime|longtime|long-time|erstwhile|ex|ex-.+)$/;
// Words of which a bare "the dirt driver" has none: whoever is told apart by the car alone may be anybody.
const SINGLES_OUT =
  /^(?:champion|champ|winner|runner-up|star|standout|ace|specialist|phenom|prodigy|journeyman|hotshoe|ringer|legend|veteran|rookie|youngster|teenager)$/;
const OTHER = /^(?:[,(–—]|is|was|as|became|become|and|be|won|win|over|beat)$/;
// Behind these, and who is called a star and no champion: somebody whom the driver in focus has to do with.
const BESIDE =
  /^(?:with|by|for|against|to|than|or|like|from|of|named|joins?|joined|replaces?|replacing|replaced|behind|alongside)$/;
// How many words may stand before the noun.
const LONGEST = 7;

/**
 * The end of "The 2012 Cup champion", "the eight-time track champion", "the Argentine touring car star" at the token of "the",
 * where no name beside it says who is meant: the driver in focus.
 */
export function epithetAt(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  if (OTHER.test(before)) return undefined;
  for (let index = at + 1; index <= at + LONGEST; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') return undefined;
    if (KNOWN_AS.test(token.lower) && !KNOWN_AS.test(tokens[index + 1]?.lower ?? '') && isAlone(tokens, index)) {
      const isTold = token.lower === 'winner' ? isOften(tokens, at + 1, index) : SINGLES_OUT.test(token.lower);
      const isTheOne = isTold || isOfState(tokens, at + 1, index) || isOfPast(tokens, at + 1, index);
      if (index === at + 1 || !isTheOne) return undefined;
      return !/^champ(?:ion)?$/.test(token.lower) && BESIDE.test(before) ? undefined : index + 1;
    }
    if (!token.capital && token.kind !== 'number' && !KNOWN_FOR.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "the three-time winner", "the two-time Truck Series winner", "the 2016 Harvest 500 winner": of more than the race that the text is about. */
function isOften(tokens: readonly Token[], from: number, noun: number): boolean {
  if (tokens[noun - 1]?.lower.endsWith('-time')) return true;
  // "the 2016 Indianapolis 500 winner"
  if (/^(?:19|20)\d\d$/.test(tokens[from]?.text ?? '') && noun > from + 1 && tokens[from + 1]?.capital) return true;
  return tokens[from]?.lower.endsWith('-time') === true && tokens[noun - 1]?.capital === true;
}

/** "the former Northline driver", "the one-time Cup regular": what she was tells her apart. */
function isOfPast(tokens: readonly Token[], at: number, noun: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return noun > at + 1 ? PAST.test(word) && tokens[noun - 1]?.capital === true : /^ex-/.test(word);
}

/** "the Louisiana driver", "the Wisconsin late model racer": where she comes from tells her apart. */
function isOfState(tokens: readonly Token[], at: number, noun: number): boolean {
  // "the On Point Motorsports driver": no postal code of Ontario.
  return (tokens[at]?.text.length ?? 0) > 2 && stateAt(tokens, at, noun) !== undefined;
}

/** No name follows: "the champion, Ava Stone", "the champion and Marsh". */
function isAlone(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  const isNamed = next?.capital || ((next?.kind === 'mark' || next?.lower === 'and') && tokens[noun + 2]?.capital);
  return !isNamed && next?.lower !== 'of';
}
