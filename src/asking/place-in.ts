import type { Part } from './part.js';

/** The words for places, from the second on: the first is the champion's. */
const PLACES: readonly (readonly string[])[] = [
  ['second', '2nd', 'runner'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
];

const TOPS: Readonly<Record<string, number>> = { four: 4, five: 5, six: 6, eight: 8, ten: 10 };

/** The final place that a question names. */
export function placeIn(parts: readonly Part[]): number | undefined {
  const place = parts.find((part) => part.is === 'meaning' && part.meaning === 'PLACE');
  const told = place?.text.toLowerCase().split(/[\s-]/) ?? [];
  const at = PLACES.findIndex((words) => told.some((word) => words.includes(word.replace(/s$/, ''))));
  return at < 0 ? undefined : at + 2;
}

/** The places in a race that a question names: those on the podium, one of them, else the first. */
export function placesIn(parts: readonly Part[]): readonly number[] {
  const top = parts
    .find((part) => part.is === 'meaning' && part.meaning === 'TOP')
    ?.text.toLowerCase()
    .split(/\s+/)[1];
  const last = top === undefined ? undefined : (TOPS[top] ?? Number(top));
  if (last !== undefined) return Array.from({ length: last }, (_, at) => at + 1);
  return parts.some((part) => part.is === 'meaning' && part.meaning === 'PODIUM') ? [1, 2, 3] : [placeIn(parts) ?? 1];
}
