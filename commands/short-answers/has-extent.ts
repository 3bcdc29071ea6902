import type { Extent } from '../../src/claims/claim.js';
import { driverSeat } from '../../src/replies/lines.js';
import type { Markdown } from '../../src/replies/markdown.js';
import type { Disagreement, Seat } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { listedOrDisputed } from './listed-seats.js';

/** Whether some of a driver's seats, of which there is one at least, are full-time or part-time. */
export function hasExtent(
  seats: readonly Seat[],
  extent: Extent,
  disagreements: readonly Disagreement[],
  when: When,
): Markdown {
  const { words, view } = when;
  const line = (each: Seat) => driverSeat(each, view, words);
  const told = (some: readonly Seat[]) => listedOrDisputed(some, disagreements, 'nobody', line, when);
  const those = seats.filter(({ slots }) => slots.extent === extent);
  if (those.length > 0) return words.short.yes(told(those));
  const isOther = seats.every(({ slots }) => slots.extent !== undefined);
  return isOther ? words.short.no(told(seats)) : words.short.notInWords(told(seats));
}
