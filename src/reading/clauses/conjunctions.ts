import type { Mention } from '../mentions/mention.js';
import {
  COORDINATORS,
  DETERMINERS,
  FENCES,
  FILLERS,
  FRONTED,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../words/clause-words.js';
import { type Item, mentionAt, wordOf } from './item.js';

/** "Ava Stone and Ben Carter will drive": the conjunction joins subjects and opens no clause. */
export function joinsSubjects(items: readonly Item[], at: number, previous: number): boolean {
  const left = items[at - 1];
  const leftMention =
    left?.is === 'mention'
      ? left.mention
      : wordOf(left) === ',' && items[at - 2]?.is === 'mention'
        ? mentionAt(items, at - 2)
        : undefined;
  const next = mentionAt(items, at + 1);
  // "and Sweden’s Ben Carter"
  const rightMention = next === undefined || next.type === 'name' ? (behindName(items, at + 1) ?? next) : next;
  if (!leftMention || !rightMention || leftMention.type !== rightMention.type) return false;
  if (leftMention.type !== 'person' && leftMention.type !== 'team' && leftMention.type !== 'car') return false;
  if (previous < 0) return true;
  // Behind another verb the left one is that verb's object, unless something opens a clause between them.
  for (let index = at - 1; index > previous; index -= 1) {
    const word = wordOf(items[index]);
    if (RELATIVES.has(word) || SUBORDINATORS.has(word) || FENCES.has(word)) return true;
  }
  const verb = items[previous];
  return (
    (verb?.is === 'verb' && verb.verb.frame === 'say') ||
    opensMainClause(items, at, previous) ||
    opensNextClause(items, at, previous)
  );
}

/** "Diaz won, and Ava Stone and Ben Carter will drive": the first of the two stands behind a comma and a conjunction of its own. */
function opensNextClause(items: readonly Item[], at: number, previous: number): boolean {
  let index = at - 2;
  while (index > at - 5 && (mentionAt(items, index)?.type === 'role' || TITLE.test(wordOf(items[index])))) index -= 1;
  return index - 1 > previous && /^(?:and|but|so)$/.test(wordOf(items[index])) && wordOf(items[index - 1]) === ',';
}

const TITLE = /^(?:driver|drivers|veteran|rookie|the)$/;

/** "After they split, crew chief Dan Marsh and Ava Stone are back": behind the comma of a clause that opens the sentence. */
function opensMainClause(items: readonly Item[], at: number, previous: number): boolean {
  let comma = at - 2;
  while (comma > at - 5 && TITLE.test(wordOf(items[comma]))) comma -= 1;
  if (mentionAt(items, comma)?.type === 'role') comma -= 1;
  if (comma <= previous || wordOf(items[comma]) !== ',') return false;
  const right = mentionAt(items, at + 1) ? at + 2 : at + 3;
  if (mentionAt(items, comma - 1)?.type === 'person' || wordOf(items[right]) === ',') return false;
  const opening = items.slice(0, previous);
  return (
    !opening.some(({ is }) => is === 'verb') &&
    (opening.slice(0, 4).some((item) => SUBORDINATORS.has(wordOf(item))) || FRONTED.has(wordOf(opening[0])))
  );
}

/** The mention behind one word or one plain name. */
function behindName(items: readonly Item[], at: number): Mention | undefined {
  return items[at]?.is === 'verb' ? undefined : mentionAt(items, at + 1);
}

/** "in 2023 and 2024", "Texas and Charlotte": the conjunction joins other things of one kind, and the verb is far. */
export function joinsOthers(items: readonly Item[], at: number, verbAt: number): boolean {
  const left = mentionAt(items, at - 1);
  const right = mentionAt(items, at + 1);
  if (!left || !right || left.type !== right.type || verbAt <= at + 2) return false;
  return left.type === 'time' || left.type === 'track' || left.type === 'series' || left.type === 'race';
}

/** "Stone, Carter and Diaz will share": the comma stands inside a list of subjects. */
export function isList(items: readonly Item[], comma: number): boolean {
  const [left, right] = [mentionAt(items, comma - 1), mentionAt(items, comma + 1)];
  if (!left || left.type !== right?.type || (left.type !== 'person' && left.type !== 'team' && left.type !== 'car'))
    return false;
  return COORDINATORS.has(wordOf(items[comma + 2])) || wordOf(items[comma + 2]) === ',';
}

/** "through the generosity and support of Hixon": the conjunction joins plain nouns, and the verb is far. */
export function joinsNouns(items: readonly Item[], at: number, verbAt: number): boolean {
  const [left, right] = [items[at - 1], items[at + 1]];
  if (left?.is !== 'word' || right?.is !== 'word' || verbAt <= at + 2) return false;
  if (left.token.kind === 'mark' || right.token.kind === 'mark' || FILLERS.has(right.token.lower)) return false;
  if (
    /^(?:they|we|it|you|i|he|she|there|then|this|that|his|her|its|their|will|who|which|as|in|on|at|for|when|after)$/.test(
      right.token.lower,
    )
  )
    return false;
  return DETERMINERS.has(wordOf(items[at - 2])) || PREPOSITIONS.has(wordOf(items[at - 2]));
}
