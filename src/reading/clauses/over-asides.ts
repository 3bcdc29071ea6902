import type { Mention } from '../mentions/mention.js';
import { mentionAt, wordOf } from './item.js';
import type { Opening, Place } from './opening.js';

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
