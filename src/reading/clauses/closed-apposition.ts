import { FENCES, RELATIVES } from '../words/clause-words.js';
import { type Item, mentionAt, wordOf } from './item.js';

// In items: ", a champion in 2022 and, since the spring, a farmer in Ohio,"
const LONGEST = 40;

/**
 * Where an apposition begins that a comma closes: in "Ava Stone, a champion and now a farmer in Ohio, drives" the comma behind the
 * name. What joins nouns between the two commas opens no clause. -1 if the comma closes none. `previous` is the verb before, or -1.
 */
export function appositionBefore(items: readonly Item[], close: number, previous: number): number {
  for (let index = close - 1; index > previous && index > close - LONGEST; index -= 1) {
    const word = wordOf(items[index]);
    if (RELATIVES.has(word) || FENCES.has(word)) return -1;
    if (word !== ',') continue;
    const named = mentionAt(items, index - 1);
    if (named?.type !== 'person') continue;
    return !named.possessive && named.form !== 'described' && isDescription(items, index + 1, close) ? index : -1;
  }
  return -1;
}

/** Nobody and nothing that could be a second subject opens it, or is joined to the name before it. */
function isDescription(items: readonly Item[], from: number, to: number): boolean {
  if (JOINS.test(wordOf(items[from])) || isSubject(items, from) || to - from < 2) return false;
  for (let index = from; index < to; index += 1) {
    // "Stone, tired and hungry, and Carter, drove": the list goes on.
    if (JOINS.test(wordOf(items[index])) && mentionAt(items, index + 1)?.type === 'person') return false;
  }
  return true;
}

const JOINS = /^(?:and|or|nor|but|&|then|so)$/;

/** Not "the Ohio native", which takes the name up, and not "Northline's driver". */
function isSubject(items: readonly Item[], at: number): boolean {
  const mention = mentionAt(items, at);
  if (mention?.type === 'person') return !mention.possessive && mention.form !== 'described';
  return mention?.type === 'car' || (mention?.type === 'team' && !mention.possessive);
}
