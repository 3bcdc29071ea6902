import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { CarMention, Mention } from '../mention.js';
import { openCarOf } from './open-cars.js';

const BEFORE_IT =
  /^(?:in|vacate|vacates|vacated|relinquished|surrendered|drive|drives|drove|driven|pilot|pilots|race|raced|share|shares|shared|of|behind|aboard)$/;
const INSIDE =
  /^(?:in|into|aboard|drive|drives|drove|driven|driving|pilot|pilots|piloted|piloting|wheel|wheels|wheeled)$/;
// "has it first", "gets it for the next two"
const HAS = /^(?:has|have|gets|get|takes|take)$/;
const IN_TURN = /^(?:first|next|then|at|for|on|in|this|again|back|until|through)$/;
// "hands it to", "runs it for": not "gave it a try", "ran it close"
const GIVES = /^(?:hand|hands|handed|give|gives|gave|given|offer|offers|offered|pass|passes|passed|entrust|entrusts)$/;
const RUNS = /^(?:run|runs|ran|running|field|fields|fielded|enter|enters|entered)$/;
const RUN_BESIDE = /^(?:in|for|with|full-time|part-time|again)$/;
const TALKED =
  /^(?:hear|heard|favou?rite|candidates?|contenders?|names?|mentioned|considered|frame|mix|line|running|list|tipped|front-?runner)$/;
/** "It will be driven by", "It goes to": what the sentence opens with is the car. */
const DRIVEN = /^(?:driven|piloted|shared|raced|wheeled)$/;
const GOES = /^(?:goes|passes|falls|went|passed|go|pass|gone|belongs|belong|belonged)$/;
const NUMBER = /^(?:number|numeral|digits|plate)$/;
const IS_WHOSE = /^(?:is|was|has|had|will|goes|went|passes|passed|belongs|belonged|stays|remains)$/;
const NOUN = /^(?:seat|ride|truck|car|entry|machine|cockpit|chair)$/;
const POINTER = wordSet('that the this a');

/**
 * Adds what "it", "that truck" and "the seat" mean: the numbered car named last in the same block, or in the sentence
 * before.
 */
export function resolveCars(text: Text, list: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  let next = 0;
  let car: CarMention | undefined;
  let age = 0;
  let block = -1;
  for (const sentence of text.sentences) {
    age += 1;
    let open: CarMention | undefined;
    let left: CarMention | undefined;
    if (sentence.blockIndex !== block && age > 1) car = undefined;
    block = sentence.blockIndex;
    for (let at = sentence.first; at < sentence.last; ) {
      const mention = list[next];
      if (mention && mention.first <= at) {
        result.push(
          car && isByModel(text, mention, car)
            ? { ...car, make: mention.make, first: mention.first, last: mention.last }
            : mention,
        );
        if (mention.type === 'car' && mention.numbers.length === 1 && !(car && isFarewell(text.tokens, mention))) {
          car = mention;
          age = 0;
          if (isLeft(text.tokens, mention)) left = mention;
        }
        const added = mention.type === 'team' ? openCarOf(text.tokens, mention, list, next) : undefined;
        if (added) {
          car = open = added;
          age = 0;
        }
        next += 1;
        at = Math.max(at, mention.last);
        continue;
      }
      const length = car && text.quoted[at] !== 1 ? pointerAt(text.tokens, at, list[next], car) : 0;
      if (car && length > 0) {
        // "If Northline adds a car, Stone, who drives the No. 12, is a favorite for it"
        const named = left && LEAVES.test(wordsBetween(text.tokens, at + length, at + length + 4)) ? left : car;
        const meant = open && text.tokens[at - 1]?.lower === 'for' ? open : named;
        result.push({ ...meant, first: at, last: at + length });
        at += length;
      } else at += 1;
    }
  }
  result.push(...list.slice(next));
  return result;
}

/** "moves from the No. 12 to the No. 21": at the first of them. */
function isLeft(tokens: readonly Token[], { first }: CarMention): boolean {
  const [before, the] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  return the === 'from' || (before === 'from' && /^(?:the|his|her|its)$/.test(the ?? ''));
}

/** "Who gets the 9? Stone, after a quiet farewell to the No. 19, has the car": not the one that is over. */
function isFarewell(tokens: readonly Token[], { first }: CarMention): boolean {
  return FAREWELL.test(wordsBetween(tokens, Math.max(0, first - 4), first));
}

const FAREWELL = /\b(?:farewell|goodbye|adieu|good-bye) (?:to|in|with|from)(?: (?:the|his|her|its))?$/;

// "the seat Stone leaves", "the ride she vacated"
const LEAVES =
  /^(?:(?:that|which) )?(?:\S+ ){1,2}(?:is |has )?(?:leaves|leaving|left|vacates|vacating|vacated|gives up|gave up)\b/;

/** "climbs into the Silverado", "nine starts in the Chevrolet": the car named before, by its make. */
function isByModel(
  { tokens, quoted }: Text,
  mention: Mention,
  car: CarMention,
): mention is Extract<Mention, { type: 'make' }> {
  if (mention.type !== 'make' || quoted[mention.first] === 1 || tokens[mention.last - 1]?.possessive) return false;
  if (car.make !== undefined && car.make !== mention.make) return false;
  const [before, the, next] = [tokens[mention.first - 2], tokens[mention.first - 1], tokens[mention.last]];
  return (
    the?.lower === 'the' &&
    INSIDE.test(before?.lower ?? '') &&
    !(next?.kind === 'word' && (next.capital || /^(?:car|truck|camp|team|driver|seat|ride|for|of)$/.test(next.lower)))
  );
}

/** How many tokens point back to a car at this place, before the mention `following`; 0 if none do. */
function pointerAt(tokens: readonly Token[], at: number, following: Mention | undefined, { last }: CarMention): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  // "the No. 12, a ride Carter vacated", "the No. 12, the one that Carter left"
  if (last === at - 1 && tokens[last]?.text === ',' && isApposed(tokens, at)) return 2;
  if (token.lower === 'it') {
    const before = tokens[at - 1]?.lower ?? '';
    if (token.text === 'It') return isGivenOrDriven(tokens, at + 1) ? 1 : 0;
    const next = tokens[at + 1]?.lower ?? '';
    // "one of the names you hear for it"
    if (before === 'for' && TALKED.test(tokens[at - 2]?.lower ?? '')) return 1;
    const has = HAS.test(before) && IN_TURN.test(next);
    const isHanded = (GIVES.test(before) && next === 'to') || (RUNS.test(before) && RUN_BESIDE.test(next));
    const isGivenUp = GIVES.test(before) && next === 'up';
    return BEFORE_IT.test(before) || has || isHanded || isGivenUp ? 1 : 0;
  }
  if (!POINTER.has(token)) return 0;
  const noun = tokens[at + 1];
  const after = tokens[at + 2];
  // "The number has been Carter’s since 2016"
  if (token.capital && token.lower !== 'a' && NUMBER.test(noun?.lower ?? '') && IS_WHOSE.test(after?.lower ?? ''))
    return 2;
  if (!noun || noun.capital || !NOUN.test(noun.lower)) return 0;
  // "the car’s full-time driver"
  if (noun.possessive) return after && isDriverAhead(tokens, at + 2) ? 2 : 0;
  // "in the truck for Friday’s race"
  const isForRace = following?.type === 'time' || following?.type === 'race';
  if (after?.lower === 'for' && isForRace && following.first === at + 3 && token.lower === 'the') return 2;
  // "will drive the car at Bristol": no team's.
  if (after?.lower === 'at' && following?.type === 'track' && following.first === at + 3) return 2;
  // "the car owner", "the truck team", "the seat at Trackhouse", "a truck for Spire": another one, or no car at all
  if (noun.lower === 'truck' && TEAM_NOUN.test(after?.lower ?? '')) return 0;
  if (after?.kind === 'word' && /^(?:owner|chief|at|for|with|of|to|number|insert|itself)$/.test(after.lower)) return 0;
  if (token.lower === 'a') return after?.lower === 'that' && noun.lower === 'seat' ? 2 : 0;
  return 2;
}

/** "a ride Carter vacated", "the one that Carter left", "a seat which": more of it is told in a clause. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  if (!POINTER.has(tokens[at]) || !NOUN_OR_ONE.test(tokens[at + 1]?.lower ?? '')) return false;
  const after = tokens[at + 2];
  return after?.kind === 'word' && (after.capital || /^(?:that|which|he|she)$/.test(after.lower));
}

const TEAM_NOUN = /^(?:team|outfit|squad|organi[sz]ation|operation|program|programme|stable)$/;
const NOUN_OR_ONE = /^(?:seat|ride|truck|car|entry|machine|cockpit|chair|one|drive)$/;

/** "will again be driven by", "goes to" behind "It". */
function isGivenOrDriven(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const then = tokens[at + 1]?.lower ?? '';
    if (DRIVEN.test(word)) return then === 'by' || then === 'again';
    if (GOES.test(word)) return then === 'to';
    if (!AUXILIARY.test(word)) return false;
  }
  return false;
}

const AUXILIARY = /^(?:will|is|was|has|had|to|be|been|being|again|now|once|more|also|then|still|next|mostly)$/;

function isDriverAhead(tokens: readonly Token[], at: number): boolean {
  const from = /^(?:new|next|regular|full-time|primary|current|usual)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return /^(?:driver|regular)$/.test(tokens[from]?.lower ?? '');
}
