import { MONTHS } from '../../dates/words.js';
import type { Token } from '../../text/token.js';
import { TEAM_WORDS } from '../../words/name-words.js';
import { demonymAt, knownAt } from '../vocabulary.js';
import type { NameGroup } from './name-groups.js';
import { isDayOf, isLengthOfRace } from './race-names.js';

// "the Virginia is for Racing Lovers 250" has seven words.
const LONGEST = 9;

/** Words without a capital inside the names of races. */
const BRIDGE = /^(?:a|for|in|is|it|of|to)$/;

/**
 * The race whose whole name stands behind "the", "Saturday’s" or the day of a row, whatever words it is made of, up to its length: "the Heart of America
 * 200", "the Andy’s Frozen Custard 335", "the Toyota Tundra 225", "the Call 811 Before You Dig 200".
 */
export function longRaceNameAt(tokens: readonly Token[], at: number, last: number): NameGroup | undefined {
  const before = tokens[at - 1];
  const isLed = /^(?:the|annual|inaugural)$/.test(before?.lower ?? '') || isDayOf(before);
  if (!isLed && !isOfRow(tokens, at, last) && !(before?.possessive && before.lower === 'series')) return undefined;
  if (knownAt(tokens, at, last)?.known.type === 'race') return undefined;
  let end: number | undefined;
  for (let index = at; index < Math.min(last, at + LONGEST); index += 1) {
    if (!goesOn(tokens, index, last, index === at)) break;
    if (index > at && isLengthOfRace(tokens, index)) end = index + 1;
  }
  return end === undefined ? undefined : { kind: 'race', first: at, last: end };
}

/** "May 15: Jockey Made in America 250": behind a day and a mark, but "May 15: Dover Harvest 250" has the track first. */
function isOfRow(tokens: readonly Token[], at: number, last: number): boolean {
  if (!/^[:–—|-]$/.test(tokens[at - 1]?.text ?? '') || knownAt(tokens, at, last)?.known.type === 'track') return false;
  return tokens[at - 2]?.kind === 'number' && MONTHS.has(tokens[at - 3]?.lower ?? '');
}

/** Whether a token may stand in the name of a race. */
function goesOn(tokens: readonly Token[], index: number, last: number, isFirst: boolean): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  if (token.kind === 'number') return !isFirst && before?.capital === true;
  // "the May 24 Harbor 500"
  if (MONTHS.has(token.lower) && next?.kind === 'number') return false;
  if (token.capital) return !isOther(tokens, index, last, isFirst);
  if (isFirst || next?.capital !== true || before?.capital !== true) return false;
  if (/^[&/]$/.test(token.text) || (token.text === '.' && /^(?:dr|mr|mrs|st)$/.test(before.lower))) return true;
  // "the Northline Racing Ford for Kansas", "the Dane in Pocono"
  return BRIDGE.test(token.lower) && !TEAM_WORDS.has(before.lower) && !isWho(tokens, index - 1, last);
}

/** Whether a word begins something that is no race, or part of the name of one: a team, a series, a car. */
function isOther(tokens: readonly Token[], index: number, last: number, isFirst: boolean): boolean {
  const known = knownAt(tokens, index, last);
  if (known === undefined || known.known.weak) return tokens[index]?.lower === 'no';
  if (known.known.type === 'make') return !isModelOfRace(tokens, known.last, isFirst && known.last === index + 1);
  return /^(?:team|series|race)$/.test(known.known.type);
}

/** "the Toyota Tundra 225", but not "the Ferrari 488", "the Ram 1500": a model stands between, and no car is called so. */
function isModelOfRace(tokens: readonly Token[], behind: number, isMakeAlone: boolean): boolean {
  const model = tokens[behind];
  const length = model?.kind === 'number' ? (isMakeAlone ? undefined : model) : tokens[behind + 1];
  return length?.kind === 'number' && /^\d\d[05]$/.test(length.text);
}

function isWho(tokens: readonly Token[], at: number, last: number): boolean {
  return knownAt(tokens, at, last)?.known.type === 'make' || demonymAt(tokens, at, last) !== undefined;
}
