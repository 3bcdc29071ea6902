import type { Note } from '../../src/asking/understood.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { When } from './when.js';

/** What the answer is not about. */
export function noted(note: Note, when: When): Markdown {
  const { notFor } = when.words;
  if (note.of === 'left out') {
    const left = (note.isTalk ? notFor.told : notFor.leftOut)(note.words.join(', '));
    return note.beside === undefined ? left : join([left, noted(note.beside, when)], ' ');
  }
  if (note.of !== 'half' && note.of !== 'core') return notFor[note.of];
  const { below = [], unknown = [], isOfSource = false } = note.of === 'half' ? note : {};
  const { asked, told = [] } = note;
  const parts = [
    notFor.half(asked),
    ...(below.length === 0 ? [] : [notFor.below(below.join('? '))]),
    ...(isOfSource ? [notFor.source] : []),
    ...(unknown.length === 0 ? [] : [notFor.halfUnknown(unknown.join('? '))]),
    ...(told.length === 0 ? [] : [notFor.told(told.join(', '))]),
    ...(note.of === 'half' && note.beside !== undefined ? [noted(note.beside, when)] : []),
  ];
  return join(parts, ' ');
}

/** Whether a note says no more than which question of several an answer is for. */
export function saysNoMore(note: Note): boolean {
  const { below = [], unknown = [], told = [], isOfSource, beside } = note.of === 'half' ? note : { below: [note.of] };
  return [...below, ...unknown, ...told].length === 0 && !isOfSource && beside === undefined;
}
