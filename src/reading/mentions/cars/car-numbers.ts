import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';

/** Car numbers found at a token. Token indices, `last` excluded. */
export interface NumberHit {
  readonly numbers: readonly string[];
  readonly last: number;
  /** A cue stands before the number ("No.", "#"), so that it can be no other count. */
  readonly cued: boolean;
}

const NUMBER = /^\d{1,3}$/;
const JOINED = /^Nos?\.(\d{1,3})$/;
/** What a car's number can begin with, "No.7" being `no7`. */
const CUES = wordSet('no nos number numbered # car', /^nos?\d{1,3}$/);
// Behind "No. 1": a rank, not a car.
const RANKED =
  /^(?:goal|goals|priority|seed|seeds|seeded|ranked|ranking|pick|choice|overall|spot|among|in|on|fan|reason|draft|target|contender|favorite|favourite|song|hit|show|program|network|thing|question|status|position|worldwide|pit|stall|concern|rule|recruit|option|broadcast|rated|jerseys?|shirts?|hats?|caps|flags?|diecasts?|die-casts?|posters?|tattoo)$/;
const RANK_BEFORE =
  /^(?:starts?|win|victory|appearance|race|seeded|ranked|ranks|rated|world|remains|than|him|was|be|is|pole|podium|title|championship|lap|round|season|year|week|episode|rule)$/;
/** Behind a number: what it counts. */
export const COUNTED =
  /^(?:races?|laps?|points?|starts?|wins?|cars|trucks|drivers?|years?|seasons?|events?|weeks?|days?|months?|hours?|minutes?|seconds?|miles?|km|kilometres|poles?|top|tops|victories|victory|others?|times?|percent|per|million|thousand|people|teams|charters?|entries|spots?|positions?|rounds?|employees|degrees|tracks|stages?|finishes|podiums?|of|and|or|more|new|series|different|championships?|titles?|cautions?|contenders|playoff|attempts?|appearances|career|consecutive|straight|full-time|part-time|inches|feet|pounds|p|a)$/;
/** What a number before it is that of. */
export const VEHICLE =
  /^(?:car|truck|team|entry|machine|ride|seat|chevrolet|chevy|ford|toyota|honda|camaro|mustang|camry|supra|silverado|tundra|f-150|crew|bunch|group)$/;
/** What stands before a number that is a car's without a cue. */
export const BARE_BEFORE =
  /^(?:the|his|her|their|its|old|our|my|own|a|new|current|sister|famed|famous|iconic|familiar|vacant)$/;

/**
 * Reads "No. 7", "#38", "Nos. 1 and 2", "No.7", "Car 10" at a token. `first` is where its sentence begins: what a heading ends in says
 * nothing of the number that opens the row below.
 */
export function carNumbersAt(tokens: readonly Token[], at: number, last: number, first = 0): NumberHit | undefined {
  const token = tokens[at];
  if (!token || !CUES.has(token)) return undefined;
  const joined = token.kind === 'word' ? JOINED.exec(token.text) : null;
  if (joined?.[1])
    return ranked(tokens, at, at + 1, first) ? undefined : { numbers: [joined[1]], last: at + 1, cued: true };
  const isNumber = token.lower === 'number' && (token.capital || isOfCar(tokens, at));
  if (((token.lower === 'no' || token.lower === 'nos') && token.capital) || isNumber) {
    let index = at + 1;
    if (tokens[index]?.text === '.') index += 1;
    const list = numberList(tokens, index, last, token.lower === 'nos');
    if (!list || ranked(tokens, at, list.last, first)) return undefined;
    return { ...list, cued: true };
  }
  if (token.lower === 'car') {
    const number = tokens[at + 1];
    const isOne =
      number?.kind === 'number' && number.spaced && NUMBER.test(number.text) && tokens[at - 1]?.text !== '-';
    return isOne && !COUNTED.test(tokens[at + 2]?.lower ?? '')
      ? { numbers: [number.text], last: at + 2, cued: true }
      : undefined;
  }
  // "in a third Toyota numbered 26"
  const number = tokens[at + 1];
  if (token.lower === 'numbered')
    return number?.kind === 'number' && NUMBER.test(number.text) && isMadeCar(tokens[at - 1])
      ? { numbers: [number.text], last: at + 2, cued: true }
      : undefined;
  if (
    token.text === '#' &&
    tokens[at + 1]?.kind === 'number' &&
    !tokens[at + 1]?.spaced &&
    NUMBER.test(tokens[at + 1]?.text ?? '')
  ) {
    return { numbers: [tokens[at + 1]?.text ?? ''], last: at + 2, cued: true };
  }
  return undefined;
}

function isMadeCar(before: Token | undefined): boolean {
  return (
    before !== undefined && VEHICLE.test(before.lower) && !/^(?:team|crew|bunch|group|seat|ride)$/.test(before.lower)
  );
}

/** "the number 12 Ford": small letters say less, so a car must follow. */
function isOfCar(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 2];
  if (isOnCar(tokens, at)) return true;
  return BARE_BEFORE.test(tokens[at - 1]?.lower ?? '') && behind?.spaced === true && VEHICLE.test(behind.lower);
}

// Words from a car to the number on it.
const NEAR = 5;

/** "brings her own Toyota with the number 52": a car stands before. */
function isOnCar(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (!/^(?:with|under|carrying|bearing|wearing)$/.test(tokens[from]?.lower ?? '')) return false;
  const next = tokens[at + 2];
  if (next?.kind === 'word' && !/^(?:to|at|in|for|on|and|this|next)$/.test(next.lower)) return false;
  return tokens
    .slice(Math.max(0, from - NEAR), from)
    .some(({ lower }) => VEHICLE.test(lower) && lower !== 'team' && lower !== 'crew');
}

function numberList(
  tokens: readonly Token[],
  at: number,
  last: number,
  several: boolean,
): { numbers: string[]; last: number } | undefined {
  const numbers: string[] = [];
  let index = at;
  let end = at;
  while (index < last) {
    const token = tokens[index];
    if (!token || !NUMBER.test(token.text)) break;
    numbers.push(token.text);
    index += 1;
    end = index;
    if (!several) break;
    while (index < last && /^(?:,|and|&|or)$/.test(tokens[index]?.lower ?? '')) index += 1;
  }
  return numbers.length > 0 ? { numbers, last: end } : undefined;
}

function ranked(tokens: readonly Token[], at: number, after: number, first: number): boolean {
  const before = at > first ? (tokens[at - 1]?.lower ?? '') : '';
  const next = tokens[after];
  // "start No. 400", but "last year’s No. 31"
  if (isToBe(tokens, at, after)) return false;
  if (RANK_BEFORE.test(before) && tokens[at - 1]?.possessive !== true) return true;
  if (next?.kind !== 'word' || next.capital) return false;
  if (next.lower === 'in' || next.lower === 'on') {
    // "No. 1 in points" but "the No. 1 in 2026"
    return (
      /^(?:points|wins|its|the)$/.test(tokens[after + 1]?.lower ?? '') &&
      /^(?:points|standings|world|country|time|ratings|slot|rankings)$/.test(
        tokens[after + 2]?.lower ?? tokens[after + 1]?.lower ?? '',
      )
    );
  }
  // "the No. 12 pit box" is that of the car; "the No. 1 pit box" is the first in the lane.
  if (next.lower === 'pit' && /^(?:box|wagon)$/.test(tokens[after + 1]?.lower ?? ''))
    return tokens[after - 1]?.text === '1';
  return RANKED.test(next.lower);
}

/** "She’ll be No. 56.": no rank is as low as that. */
function isToBe(tokens: readonly Token[], at: number, after: number): boolean {
  const [will, be, number, next] = [tokens[at - 2], tokens[at - 1], tokens[after - 1], tokens[after]];
  if (be?.lower !== 'be' || !/(?:^will|['’]ll|^(?:he|she|i|they)ll)$/.test(will?.lower ?? '')) return false;
  return /^(?:0\d|[1-9]\d)$/.test(number?.text ?? '') && next?.kind !== 'word';
}
