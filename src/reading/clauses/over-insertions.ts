import type { Mention } from '../mentions/mention.js';
import { FENCES, FRONTED, RELATIVES, SUBORDINATORS } from '../words/clause-words.js';
import { nextIsVerb } from './borders.js';
import { type Item, mentionAt, wordOf } from './item.js';
import type { Opening, Place } from './opening.js';
import { subjectsBetween } from './subjects.js';

// Items from a subject to its verb: far over what anybody writes between them, so that a list of thousands does not take the square of it.
const LONGEST = 80;

/**
 * "Stone, as Racing Weekly reported in August, drives", "Stone, whom nobody had on the list, will drive": whatever is told
 * between the two commas, with verbs of its own, the verb behind them is the subject's before.
 */
export function overInsertion({ items, at, form, previous }: Place, named: readonly Mention[]): Opening | undefined {
  if (form !== 'finite') return undefined;
  const low = Math.max(0, at - LONGEST);
  const comma = lastComma(items, low, at);
  if (!nextIsVerb(items, comma, at) || isSaying(items[at])) return undefined;
  // "…, and needs", "…, which needs": the word before the verb says how it goes on.
  if (items.slice(comma + 1, at).some((item) => /^(?:and|or|but|so|which)$/.test(wordOf(item)))) return undefined;
  if (previous < 0 && named.length > 0) return undefined;
  for (const start of startsOfClauses(items, low, comma)) {
    const subjects = insertedBehind(items, start, comma);
    // What is told without a verb of its own belongs to the subject, and not to the clause before.
    const isPlain = start > 0 && items.slice(start, comma).every(({ is }) => is !== 'verb');
    if (subjects) return { subjects, marker: ',', from: isPlain ? start - 1 : comma, before: [], parent: undefined };
  }
  return undefined;
}

function lastComma(items: readonly Item[], low: number, before: number): number {
  for (let index = before - 1; index >= low; index -= 1) if (wordOf(items[index]) === ',') return index;
  return -1;
}

/** Items at which a clause with a subject of its own may begin, from the first to the last. */
function startsOfClauses(items: readonly Item[], low: number, high: number): number[] {
  const starts: number[] = low === 0 ? [0] : [];
  const opensHung = SUBORDINATORS.has(wordOf(items[low])) || FRONTED.has(wordOf(items[low]));
  let fronted = low === 0 && opensHung;
  for (let index = low; index < high; index += 1) {
    const item = items[index];
    const word = wordOf(item);
    const joins = /^(?:and|but|so|while|as)$/.test(word) && wordOf(items[index - 1]) === ',';
    const opensSpeech = item?.is === 'verb' && (item.verb.frame === 'say' || item.verb.lemma === 'confirm');
    if (FENCES.has(word)) starts.length = 0;
    // "While Diaz celebrated, Ava Stone, 24, drives": behind the comma of the clause that opens the sentence.
    if (fronted && word === ',' && items.slice(0, index).some(({ is }) => is === 'verb')) {
      starts.push(index + 1);
      fronted = false;
    }
    if (FENCES.has(word) || joins || opensSpeech || (word === 'that' && items[index - 1]?.is === 'verb'))
      starts.push(index + 1);
  }
  return starts;
}

/** The subject that begins at an item and stands before a comma, where what follows up to the last comma is told of it with a verb. */
function insertedBehind(items: readonly Item[], start: number, comma: number): readonly Mention[] | undefined {
  let verb = start;
  while (verb < comma && items[verb]?.is !== 'verb') verb += 1;
  let host = verb - 1;
  while (host >= start && !(wordOf(items[host]) === ',' && isNamed(items, host - 1))) host -= 1;
  if (host < start) return undefined;
  const isHung = items
    .slice(start, host)
    .some((item) => SUBORDINATORS.has(wordOf(item)) || RELATIVES.has(wordOf(item)));
  const isJoined = items.slice(host, comma).some((_, index) => joinsAnother(items, host + index));
  if (isHung || isJoined) return undefined;
  const subjects = subjectsBetween(items, start - 1, host);
  return subjects.length > 0 ? subjects : undefined;
}

/**
 * "Stone, who won, and Carter, who lost, move": the second is a subject as well. "Stone, tired, went home and Carter, rested, drives": the
 * second alone.
 */
function joinsAnother(items: readonly Item[], at: number): boolean {
  if (!/^(?:and|or|but)$/.test(wordOf(items[at]))) return false;
  if (wordOf(items[at - 1]) === ',') return true;
  return items[at - 1]?.is === 'word' && isNamed(items, at + 1) && wordOf(items[at + 2]) === ',';
}

function isNamed(items: readonly Item[], at: number): boolean {
  const mention = mentionAt(items, at);
  return mention?.type === 'car' || ((mention?.type === 'person' || mention?.type === 'team') && !mention.possessive);
}

/** "…, said Marsh": who says it stands behind. */
function isSaying(item: Item | undefined): boolean {
  return item?.is === 'verb' && item.verb.frame === 'say';
}
