import type { About } from '../../src/asking/understood.js';
import { driverSeat } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { DriverPage, Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';

/**
 * Whether a driver has a seat that is past: no if it was left or lost, with those that the driver has instead. Where nobody
 * says that it was, only that it was the driver's; to a question of what was, that is a yes.
 */
export function noLonger(past: Seat, { isPast }: About, page: DriverPage, when: When): Markdown {
  const { words, view, season = view.season } = when;
  const line = driverSeat(past, view, words);
  if (isPast && when.season === undefined) return words.short.yes(line);
  if (!isLost(past) || isDisputed(past, page.disagreements)) return words.short.notNow(line);
  const now = season === view.season ? page.present.filter((seat) => !isDisputed(seat, page.disagreements)) : [];
  const lines = now.map((seat) => marked(seat, driverSeat(seat, view, words), when));
  return words.short.noLonger(line, lines.length === 0 ? undefined : join(lines, '; '));
}

/** Whether an article tells that a seat was left or lost, or that the driver has another one since. */
export function isLost({ exit, ended, goesTo }: Seat): boolean {
  return exit !== undefined || goesTo !== undefined || (ended !== undefined && ended.why !== 'denied');
}
