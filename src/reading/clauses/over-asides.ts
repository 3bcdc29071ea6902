import type { Mention } from '../mentions/mention.js';
import { type Item, mentionAt, wordOf } from './item.js';
import type { Opening, Place } from './opening.js';
import { subjectsBetween } from './subjects.js';

/** "Ava Stone, who won, and Ben Carter will drive": the first is a subject too, since "who won" is said of her alone. */
export function overAside(
  { items, markerAt, marker, parent, verbBefore }: Place,
  subjects: readonly Mention[],
  order: number,
): Opening | undefined {
  const [first] = subjects;
  const [described, more] = parent?.subjects ?? [];
  const isPair = first?.type === 'person' && described?.type === 'person' && more === undefined;
  if (order !== 1 || marker !== 'and' || parent?.marker !== 'who' || !isPair || verbBefore === undefined)
    return undefined;
  const opensSentence = items.slice(0, markerAt).find((item) => item.is === 'mention');
  if (opensSentence?.is !== 'mention' || opensSentence.mention !== described) return undefined;
  if (wordOf(items[markerAt - 1]) !== ',' || mentionAt(items, markerAt + 1) !== first) return undefined;
  return { subjects: [described, ...subjects], marker: '', from: markerAt, before: [], parent: undefined };
}

/** "Stone and Carter, who": the people who open a sentence, where the aside takes up the last of several. */
export function openingPeople(items: readonly Item[], aside: Opening): readonly Mention[] | undefined {
  const who = items.findIndex((item) => wordOf(item) === 'who');
  const people = subjectsBetween(items, -1, wordOf(items[who - 1]) === ',' ? who - 1 : who);
  return people.length > 1 && people.at(-1) === aside.subjects[0] ? people : undefined;
}
