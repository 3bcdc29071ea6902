import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';

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
const CUES = wordSet('no nos number # car', /^nos?\d{1,3}$/);
// Behind "No. 1": a rank, not a car.
const RANKED =
  /^(?:goal|goals|priority|seed|seeds|seeded|ranked|ranking|pick|choice|overall|spot|among|in|on|fan|reason|draft|target|contender|favorite|favourite|song|hit|show|program|network|thing|question|status|position|worldwide|pit|stall|concern|rule|recruit|option|broadcast|rated)$/;
const RANK_BEFORE =
  /^(?:starts?|win|victory|appearance|race|seeded|ranked|ranks|rated|world|remains|than|him|was|be|is|pole|podium|title|championship|lap|round|season|year|week|episode|rule)$/;
// Behind a bare number: what it counts.
const COUNTED =
  /^(?:races?|laps?|points?|starts?|wins?|cars|trucks|drivers?|years?|seasons?|events?|weeks?|days?|months?|hours?|minutes?|seconds?|miles?|km|kilometres|poles?|top|tops|victories|victory|others?|times?|percent|per|million|thousand|people|teams|charters?|entries|spots?|positions?|rounds?|employees|degrees|tracks|stages?|finishes|podiums?|of|and|or|more|new|series|different|championships?|titles?|cautions?|contenders|playoff|attempts?|appearances|career|consecutive|straight|full-time|part-time|inches|feet|pounds|p|a)$/;
const VEHICLE =
  /^(?:car|truck|team|entry|machine|ride|seat|chevrolet|chevy|ford|toyota|honda|camaro|mustang|camry|supra|silverado|tundra|f-150|crew|bunch|group)$/;
// Before "the 34": what is done in a car.
const SEAT_BEFORE =
  /^(?:in|into|aboard|drive|drives|drove|driving|driven|pilot|pilots|piloted|piloting|wheel|wheels|wheeled|run|runs|ran|race|races|raced|racing|steers?|steered|has|have|had|having|gets?|got|getting|takes?|took|taking|inherits?|inherited|shares?|shared|sharing|keeps?|kept|leaves?|left|leaving|vacates?|vacated|fields?|fielded)$/;
const MOVES =
  /^(?:goes|go|going|gone|went|moves?|moved|moving|heads?|headed|heading|back|over|up|down|returns?|returned|returning|switch|switches|switched|slides?|shifts?|shifted|promoted|assigned|named)$/;
// Behind a car's number that nothing but "the" marks.
const CLOSES =
  /^(?:and|for|next|this|last|with|on|at|in|again|until|through|since|but|when|while|now|here|forever|full|all|as|the|today|too|either|after|before|because|if|is|was|will|has|had|so|who)$/;
const BARE_BEFORE =
  /^(?:the|his|her|their|its|old|our|my|own|a|new|current|sister|famed|famous|iconic|familiar|vacant)$/;

// The last word of many a team's name.
const TEAM_END =
  /^(?:racing|motorsports?|club|garage|autosports?|enterprises|engineering|team|fenway|haas|performance)$/;

/** Reads "No. 7", "#38", "Nos. 1 and 2", "No.7", "Car 10" at a token. */
export function carNumbersAt(tokens: readonly Token[], at: number, last: number): NumberHit | undefined {
  const token = tokens[at];
  if (!token || !CUES.has(token)) return undefined;
  const joined = token.kind === 'word' ? JOINED.exec(token.text) : null;
  if (joined?.[1]) return ranked(tokens, at, at + 1) ? undefined : { numbers: [joined[1]], last: at + 1, cued: true };
  const isNumber = token.lower === 'number' && (token.capital || isOfCar(tokens, at));
  if (((token.lower === 'no' || token.lower === 'nos') && token.capital) || isNumber) {
    let index = at + 1;
    if (tokens[index]?.text === '.') index += 1;
    const list = numberList(tokens, index, last, token.lower === 'nos');
    if (!list || ranked(tokens, at, list.last)) return undefined;
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

/** "the number 12 Ford": small letters say less, so a car must follow. */
function isOfCar(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 2];
  return BARE_BEFORE.test(tokens[at - 1]?.lower ?? '') && behind?.spaced === true && VEHICLE.test(behind.lower);
}

/** Reads "the 4 car", "his old 98": a number without a cue. `known` are the article's cued numbers. */
export function bareNumberAt(tokens: readonly Token[], at: number, known: ReadonlySet<string>): NumberHit | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return undefined;
  if (token.text.length === 3 && !known.has(token.text)) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beforeBefore = tokens[at - 2]?.lower ?? '';
  if (!before || countsRaces(tokens, at)) return undefined;
  const vehicle = after?.kind === 'word' && VEHICLE.test(after.lower) && after.spaced;
  // "the RFK 60 car", but "the April 12 Truck Series race"
  const named =
    before.capital &&
    token.spaced &&
    /^(?:car|truck|team|entry|machine|crew)$/.test(after?.lower ?? '') &&
    after?.capital !== true;
  if (vehicle && (BARE_BEFORE.test(before.lower) || before.possessive || named))
    return { numbers: [token.text], last: at + 1, cued: false };
  if (!BARE_BEFORE.test(before.lower) && !before.possessive) return undefined;
  if (before.lower === 'a' || /^(?:top|all|of|among|other|round|age|than)$/.test(beforeBefore)) return undefined;
  // "in the 45 and was sixth": a number that is a car elsewhere may be followed by more.
  const joined =
    (SEAT_BEFORE.test(beforeBefore) || (before.lower === 'the' && isListedBehindSeat(tokens, at - 2))) &&
    /^(?:and|or)$/.test(after?.lower ?? '') &&
    (known.has(token.text) ||
      isTheNumber(tokens, at + 2) ||
      // "Stone’s in the 12 and Ben Carter’s in the 14"
      (beforeBefore === 'in' && tokens[at + 2]?.capital === true && tokens[at + 3]?.capital === true));
  // "the current 48 driver"
  const isDriver = known.has(token.text) && after?.lower === 'driver';
  if (after?.kind === 'word' && COUNTED.test(after.lower) && !joined && !isDriver && !token.possessive)
    return undefined;
  if (after?.text === '%' || after?.text === '$') return undefined;
  // "stays put in the 99": behind "in the"; "gets the 13": where the article speaks of cars by number.
  const behindThe =
    before.lower === 'the' &&
    (SEAT_BEFORE.test(beforeBefore) ||
      (beforeBefore === 'to' && isMoveTo(tokens, at - 2)) ||
      isListedBehindSeat(tokens, at - 2) ||
      (token.text.length === 2 && known.size >= 2 && /^(?:gets|takes|the|of|to|from|on|for)$/.test(beforeBefore)));
  // "got put on my 98"
  const isOwn =
    /^(?:my|his|her|our|your)$/.test(before.lower) &&
    token.text.length === 2 &&
    (SEAT_BEFORE.test(beforeBefore) || beforeBefore === 'on');
  const inTeams = before.possessive && before.capital && SEAT_BEFORE.test(wordBeforeName(tokens, at - 1));
  // "went to Northline Racing, the 51, for 2024"
  const isApposed =
    before.lower === 'the' &&
    beforeBefore === ',' &&
    TEAM_END.test(tokens[at - 3]?.lower ?? '') &&
    after?.kind === 'mark';
  const closes = after === undefined || after.kind === 'mark' || CLOSES.test(after.lower);
  return known.has(token.text) || ((behindThe || inTeams || isOwn || isApposed) && closes)
    ? { numbers: [token.text], last: at + 1, cued: false }
    : undefined;
}

/** "20 of the 25 Truck Series races" */
function countsRaces(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === 'truck' &&
    tokens[at + 2]?.lower === 'series' &&
    /^(?:races|events|rounds|starts|dates)$/.test(tokens[at + 3]?.lower ?? '')
  );
}

/** "goes to the 20", "Ava Stone to the 88": at the token of "to". */
function isMoveTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (MOVES.test(before.lower) || (before.capital && !before.possessive));
}

/** "drive the 7 and the 77", "in the 3, the 2 and the 12": at what joins a number to the one before. */
function isListedBehindSeat(tokens: readonly Token[], at: number): boolean {
  for (let joint = at; joint > at - LONGEST_LIST && /^(?:,|and|or)$/.test(tokens[joint]?.lower ?? ''); joint -= 3) {
    if (!isTheNumber(tokens, joint - 2)) return false;
    if (SEAT_BEFORE.test(tokens[joint - 3]?.lower ?? '')) return true;
  }
  return false;
}

// Tokens.
const LONGEST_LIST = 15;

/** "the 77", with the article at that token. */
function isTheNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'the' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '');
}

/** The word before a run of capitalised words that ends at a token: "in Joe Gibbs Racing's". */
function wordBeforeName(tokens: readonly Token[], at: number): string {
  let first = at;
  while (first > 0 && first > at - 4 && tokens[first]?.capital) first -= 1;
  return tokens[first]?.lower ?? '';
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

function ranked(tokens: readonly Token[], at: number, after: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[after];
  // "start No. 400", but "last year’s No. 31"
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
  return RANKED.test(next.lower);
}
