import { COORDINATORS, FENCES, FILLERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/clause-words.js';
import { joinsNouns, joinsOthers, joinsSubjects } from './conjunctions.js';
import { type Item, mentionAt, wordOf } from './item.js';
import type { VerbGroup } from './verb-group.js';

/**
 * The nearest item before a verb that opens a clause, and the nearest comma; -1 where there is none. `isAside` says that
 * the verb before is that of a clause with "who".
 */
export function borderBefore(
  items: readonly Item[],
  at: number,
  previous: number,
  isAside: boolean,
): { readonly markerAt: number; readonly comma: number } {
  let comma = -1;
  for (let index = at - 1; index > previous; index -= 1) {
    const word = wordOf(items[index]);
    const open = word === ')' ? openBracket(items, index, previous) : -1;
    if (open >= 0) {
      // "Stone (No. 12) gets the nod": the verb goes on behind the brackets.
      index = open;
      continue;
    }
    if (word === ',') {
      if (comma >= 0) continue;
      comma = index;
      // "23XI, co-owned by A and B, takes": the verb goes on with the subject before the insertion.
      // "Stone, who drove for A and B, moves"
      if (
        previous >= 0 &&
        nextIsVerb(items, index, at) &&
        (isInsertion(items[previous]) || (isAside && !isCut(items, previous, index)))
      )
        break;
      continue;
    }
    // "is once more to drive"
    if (word === 'once' && /^(?:more|again)$/.test(wordOf(items[index + 1]))) continue;
    if (word === 'that' && index === previous + 1 && THAT_NOUN.test(wordOf(items[index + 1]))) continue;
    if (COORDINATORS.has(word)) {
      const joins =
        joinsSubjects(items, index, previous) || joinsOthers(items, index, at) || joinsNouns(items, index, at);
      if (!joins) return { markerAt: index, comma };
    } else if (
      RELATIVES.has(word) ||
      FENCES.has(word) ||
      (SUBORDINATORS.has(word) && !(isPrepositional(items, index, at) && word !== 'but'))
    )
      return { markerAt: index, comma };
  }
  return { markerAt: -1, comma };
}

// "held that position, moves": what "that" points at.
const THAT_NOUN = /^(?:position|job|role|post|seat|ride|spot|title|championship)$/;

/** The bracket that opens what one closes, with no verb between; -1 if there is none, or nothing stands before it. */
function openBracket(items: readonly Item[], close: number, previous: number): number {
  for (let index = close - 1; index > previous + 1; index -= 1)
    if (wordOf(items[index]) === '(') return mentionAt(items, index - 1) ? index : -1;
  return -1;
}

/** Whether something between two items opens a clause, whatever a comma behind them closes. */
function isCut(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from + 1, to).some((item) => RELATIVES.has(wordOf(item)) || FENCES.has(wordOf(item)));
}

function isInsertion(item: Item | undefined): boolean {
  return item?.is === 'verb' && item.verb.form === 'participle';
}

/** "after the season", "as the driver of": a subordinator that opens no clause of its own. */
function isPrepositional(items: readonly Item[], at: number, verbAt: number): boolean {
  const word = wordOf(items[at]);
  if (word === 'as' || word === 'than' || word === 'like')
    return verbAt - at > 1 && !subjectThenVerb(items, at, verbAt);
  if (word === 'after' || word === 'before' || word === 'since' || word === 'until')
    return !subjectThenVerb(items, at, verbAt) && verbAt - at > 1;
  return false;
}

/** Between a subordinator and the verb stands nothing but a subject: "after Smith left", not "as the driver of its Ford". */
function subjectThenVerb(items: readonly Item[], at: number, verbAt: number): boolean {
  const first = items[at + 1];
  if (first?.is === 'word' && !/^(?:they|we|it|you|i|he|she|the|a|his|her|its|their|both)$/.test(first.token.lower))
    return false;
  const verb = items[verbAt];
  if (verb?.is === 'verb' && verb.verb.form !== 'finite') return false;
  for (let index = at + 1; index < verbAt; index += 1) {
    const item = items[index];
    if (item?.is === 'word' && (item.token.kind === 'mark' || PREPOSITIONS.has(item.token.lower))) return false;
  }
  return true;
}

/** Whether nothing but adverbs stands between a comma and the verb at `at`. */
export function nextIsVerb(items: readonly Item[], comma: number, at: number): boolean {
  if (comma < 0) return false;
  for (let index = comma + 1; index < at; index += 1) {
    const word = wordOf(items[index]);
    if (!FILLERS.has(word) && !word.endsWith('ly')) return false;
  }
  return true;
}

/** "said Tuesday Stone will drive": when it was said belongs to what stands before. The item of the verb, or of the time behind it. */
export function behindTimeOfSaying(items: readonly Item[], previous: number, verb: VerbGroup | undefined): number {
  if (verb?.frame !== 'say') return previous;
  const at = wordOf(items[previous + 1]) === 'on' ? previous + 2 : previous + 1;
  const next = mentionAt(items, at + 1);
  const isNamed = next?.type === 'person' ? next.form !== 'described' : next?.type === 'team' && !next.described;
  return mentionAt(items, at)?.type === 'time' && isNamed ? at : previous;
}
