import type { Token } from '../../text/token.js';
import { endsTeam, isTeamsOwn, wordBeforeName } from './bare-numbers-of-teams.js';
import { BARE_BEFORE, COUNTED, type NumberHit, VEHICLE } from './car-numbers.js';
import { MAKE_NAMES } from './make-names.js';

// Before "the 34": what is done in a car.
const SEAT_BEFORE =
  /^(?:in|into|aboard|drive|drives|drove|driving|driven|pilot|pilots|piloted|piloting|wheel|wheels|wheeled|run|runs|ran|race|races|raced|racing|steers?|steered|has|have|had|having|gets?|got|getting|takes?|took|taking|inherits?|inherited|shares?|shared|sharing|keeps?|kept|leaves?|left|leaving|vacates?|vacated|fields?|fielded|fill|fills|filled|filling|occup(?:y|ies|ied|ying)|assumes?|assumed|handed|hands?|gives?|gave|given|giving|puts?|putting|splits?|splitting|retains?|retained|loses?|lost|losing|with)$/;
const MOVES =
  /^(?:goes|go|going|gone|went|moves?|moved|moving|heads?|headed|heading|back|over|up|down|returns?|returned|returning|switch|switches|switched|slides?|shifts?|shifting|shifted|steps?|stepped|jumps?|jumped|across|belongs?|promoted|assigned|named)$/;
// Behind a car's number that nothing but "the" marks.
const CLOSES =
  /^(?:and|for|next|this|last|with|on|at|in|again|until|till|through|since|but|when|while|now|here|forever|full|all|as|the|today|too|either|after|before|because|if|is|was|will|has|had|so|who)$/;
// Behind "the 12" that opens a clause: of one thing, and so of a car.
const OF_ONE =
  /^(?:is|has|goes|went|belongs|stays|remains|gets|passes|passed|falls|fell|switches|opens|opened|needs|returns|was)$/;
// Before "of the 12", and before "for the 12".
const PART_OF_CAR =
  /^(?:wheel|controls|driver|drivers|seat|cockpit|reins|chief|engineer|hands|charge|command|box|out|ownership)$/;

/** Reads "the 4 car", "his old 98": a number without a cue. `known` are the article's cued numbers. */
export function bareNumberAt(tokens: readonly Token[], at: number, known: ReadonlySet<string>): NumberHit | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return undefined;
  if (token.text.length === 3 && !known.has(token.text)) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beforeBefore = verbBefore(tokens, at - 2);
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
  const ofCar = before.lower === 'the' && isOfPart(tokens, at - 2);
  if (before.lower === 'a') return undefined;
  if (!ofCar && /^(?:top|all|of|among|other|round|age|than)$/.test(beforeBefore)) return undefined;
  // "in the 45 and was sixth": a number that is a car elsewhere may be followed by more.
  const isMove = before.lower === 'the' && beforeBefore === 'to' && isMoveTo(tokens, at - 2);
  const joined =
    (SEAT_BEFORE.test(beforeBefore) || isMove || (before.lower === 'the' && isListedBehindSeat(tokens, at - 2))) &&
    /^(?:and|or)$/.test(after?.lower ?? '') &&
    (known.has(token.text) ||
      isTheNumber(tokens, at + 2) ||
      // "Stone’s in the 12 and Ben Carter’s in the 14"
      (/^(?:in|into|aboard)$/.test(beforeBefore) &&
        tokens[at - 3]?.capital === true &&
        tokens[at + 2]?.lower === 'the') ||
      (beforeBefore !== 'with' && tokens[at + 2]?.capital === true && tokens[at + 3]?.capital === true));
  // "the current 48 driver"
  const isDriver = known.has(token.text) && after?.lower === 'driver';
  if (isTeamsOwn(tokens, at)) return { numbers: [token.text], last: at + 1, cued: false };
  if (after?.kind === 'word' && COUNTED.test(after.lower) && !joined && !isDriver && !token.possessive)
    return undefined;
  if (after?.text === '%' || after?.text === '$') return undefined;
  // "stays put in the 99": behind "in the"; "gets the 13": where the article speaks of cars by number.
  const behindThe =
    before.lower === 'the' &&
    (SEAT_BEFORE.test(beforeBefore) ||
      isMove ||
      ofCar ||
      isFromTo(tokens, at) ||
      isListedBehindSeat(tokens, at - 2) ||
      (token.text.length === 2 && known.size >= 2 && /^(?:gets|takes|the|of|to|from|on|for)$/.test(beforeBefore)));
  // "got put on my 98"
  const isOwn =
    /^(?:my|his|her|our|your)$/.test(before.lower) &&
    token.text.length === 2 &&
    (SEAT_BEFORE.test(beforeBefore) || beforeBefore === 'on');
  const inTeams = before.possessive && before.capital && SEAT_BEFORE.test(wordBeforeName(tokens, at - 1));
  // "went to Northline Racing, the 51, for 2024"
  // "shares the 12 Porsche with": one car, and not twelve.
  if (before.lower === 'the' && token.text.length <= 2 && isOneOfMake(tokens, at))
    return { numbers: [token.text], last: at + 1, cued: false };
  const isApposed =
    before.lower === 'the' && beforeBefore === ',' && endsTeam(tokens[at - 3]) && after?.kind === 'mark';
  const closes = isFromTo(tokens, at) || after === undefined || after.kind === 'mark' || CLOSES.test(after.lower);
  const opens = before.lower === 'the' && OF_ONE.test(after?.lower ?? '') && opensClause(tokens, at - 1);
  if (opens) return { numbers: [token.text], last: at + 1, cued: false };
  return known.has(token.text) || ((behindThe || inTeams || isOwn || isApposed) && closes)
    ? { numbers: [token.text], last: at + 1, cued: false }
    : undefined;
}

/** The word before "the", and for "gives up" and "takes over" the verb. */
function verbBefore(tokens: readonly Token[], at: number): string {
  const [verb, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  return PHRASAL.test(`${verb} ${word}`) ? verb : word;
}

const PHRASAL =
  /^(?:(?:gives?|gave|giving|picks?|picked|picking) up|(?:takes?|took|taken|taking|hands?|handed|handing) over|(?:climbs?|climbed|climbing|hops?|hopped) (?:aboard|in))$/;

/** "20 of the 25 Truck Series races" */
function countsRaces(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === 'truck' &&
    tokens[at + 2]?.lower === 'series' &&
    /^(?:races|events|rounds|starts|dates)$/.test(tokens[at + 3]?.lower ?? '')
  );
}

/** "the wheel of the 12", "out of the 12", "crew chief for the 12": at the preposition. */
function isOfPart(tokens: readonly Token[], at: number): boolean {
  const prep = tokens[at]?.lower ?? '';
  const part = tokens[at - 1]?.lower ?? '';
  return /^(?:of|for|on)$/.test(prep) && PART_OF_CAR.test(part) && (prep === 'of' || part !== 'out');
}

/** "from the 23 to the 41": at either number. */
function isFromTo(tokens: readonly Token[], at: number): boolean {
  const [lead, behind] = [tokens[at - 2]?.lower, tokens[at + 1]?.lower];
  if (lead === 'from' && /^(?:to|into)$/.test(behind ?? '') && isTheNumber(tokens, at + 2)) return true;
  return (lead === 'to' || lead === 'into') && tokens[at - 5]?.lower === 'from' && isTheNumber(tokens, at - 4);
}

/** Nothing stands before a token in its clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || /^(?:and|but|while|as|now|that)$/.test(before.lower);
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

/** A make in the singular, and behind it nothing that several are: "the 12 Porsche with", and not "the 12 Ford teams". */
function isOneOfMake(tokens: readonly Token[], at: number): boolean {
  const [make, behind] = [tokens[at + 1], tokens[at + 2]];
  if (!MAKE_NAMES.has(make?.text ?? '')) return false;
  return (
    behind === undefined ||
    behind.kind === 'mark' ||
    behind.capital ||
    CLOSES.test(behind.lower) ||
    /^(?:of|from|alongside|by|to|into)$/.test(behind.lower)
  );
}
