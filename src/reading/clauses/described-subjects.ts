import type { Mention } from '../mentions/mention.js';
import { FILLERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/clause-words.js';
import { type Item, mentionAt, wordOf } from './item.js';

// Items of an apposition: "24, of Ohio", "driver of the No. 12".
const LONGEST = 7;

/**
 * Several people of whom more is said between their names: "Ava Stone, 24, and Ben Carter (No. 21) will drive". They are
 * the subject of the verb at item `at` where nothing but their list stands behind item `previous`, or an opening before it.
 */
export function describedSubjects(items: readonly Item[], previous: number, at: number): Mention[] | undefined {
  let index = previous + 1;
  while (index < at && mentionAt(items, index)?.type !== 'person') index += 1;
  const lead = wordOf(items[index - 1]);
  // "The crew chiefs for Stone (…) and Carter (…) stay": they do, whoever they are.
  const isOfNoun = /^(?:for|of|behind)$/.test(lead);
  if (PREPOSITIONS.has(lead) && !isOfNoun) return undefined;
  const people: Mention[] = [];
  let described = false;
  while (index < at) {
    const person = mentionAt(items, index);
    if (person?.type !== 'person' || person.possessive || person.form === 'described') return undefined;
    people.push(person);
    const behind = behindDescription(items, index + 1, at);
    if (behind === undefined) return undefined;
    if (behind > index + 1) described = true;
    index = behind;
    if (isPlain(items, index, at)) break;
    const joint = jointBehind(items, index);
    if (joint === index && behind === index + 1) return undefined;
    index = joint;
  }
  if (!described || people.length < 2 || index > at) return undefined;
  return isOfNoun ? [] : people;
}

/** Where the list goes on behind "(No. 12)" or ", 24,"; the place itself where nothing is added, undefined where too much is. */
function behindDescription(items: readonly Item[], from: number, at: number): number | undefined {
  const open = wordOf(items[from]);
  if (SEATED.test(open)) return behindSeat(items, from, at) ?? from;
  if (open !== '(' && open !== ',') return from;
  const next = mentionAt(items, from + 1);
  if (open === ',' && (next?.type === 'person' || wordOf(items[from + 1]) === 'and')) return from;
  for (let index = from + 1; index < Math.min(at, from + LONGEST + 2); index += 1) {
    const item = items[index];
    const word = wordOf(item);
    if (word === (open === '(' ? ')' : ',')) return index + 1;
    if (item?.is === 'verb' || RELATIVES.has(word) || SUBORDINATORS.has(word)) return undefined;
    if (open === ',' && item?.is === 'mention' && item.mention.type === 'person') return undefined;
  }
  return undefined;
}

const SEATED = /^(?:in|of|from|aboard|at)$/;

/** Behind "of Northline", "in the No. 12", "in Northline’s No. 12 Ford", where the list goes on there. */
function behindSeat(items: readonly Item[], from: number, at: number): number | undefined {
  let index = from + 1;
  if (/^(?:the|its|his|her)$/.test(wordOf(items[index]))) index += 1;
  const seat = mentionAt(items, index);
  if (seat?.type !== 'car' && seat?.type !== 'team') return undefined;
  while (index < at && /^(?:car|team)$/.test(mentionAt(items, index)?.type ?? '')) index += 1;
  const next = jointBehind(items, index);
  const goesOn = next > index && mentionAt(items, next)?.type === 'person';
  return goesOn || isPlain(items, index, at) ? index : undefined;
}

/** Behind "and", "nor", a comma or both. */
function jointBehind(items: readonly Item[], from: number): number {
  let index = from;
  while (/^(?:,|and|&|nor)$/.test(wordOf(items[index]))) index += 1;
  return index;
}

/** Nothing but an adverb up to the verb. */
function isPlain(items: readonly Item[], from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    const word = wordOf(items[index]);
    if (word !== ',' && word !== 'both' && word !== 'all' && !FILLERS.has(word) && !word.endsWith('ly')) return false;
    if (mentionAt(items, index + 1)?.type === 'person' || wordOf(items[index + 1]) === 'and') return false;
  }
  return true;
}
