import type { About } from '../../src/asking/understood.js';
import { driverSeat } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import type { DriverPage, Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';

/**
 * Whether a driver has a seat that is past: no if it was left or lost, with those that the driver has instead. Where nobody
 * says that it was, only that it was the driver's; to a question of what was, that is a yes.
 */
export function noLonger(past: Seat, { isPast, isStill }: About, page: DriverPage, when: When): Markdown {
  const { words, view, season = view.season } = when;
  const line = driverSeat(past, view, words);
  if (isPast && when.season === undefined) return words.short.yes(line);
  const goesOn = isStill === true && season === view.season ? sinceThen(past, page) : [];
  if (!isLost(past) && goesOn.length > 0 && !isDisputed(past, page.disagreements))
    return words.short.noLonger(
      line,
      join(
        goesOn.map((seat) => marked(seat, driverSeat(seat, view, words), when)),
        '; ',
      ),
    );
  if (!isLost(past) || isDisputed(past, page.disagreements)) return words.short.notNow(line);
  const now = season === view.season ? page.present.filter((seat) => !isDisputed(seat, page.disagreements)) : [];
  const lines = now.map((seat) => marked(seat, driverSeat(seat, view, words), when));
  return words.short.noLonger(line, lines.length === 0 ? undefined : join(lines, '; '));
}

/**
 * The seats that a driver has elsewhere in a season after that of one that is past, whatever the series: who still had that
 * one would be told of with it. Seats for some races say nothing of it, and the same team's may be that very seat.
 */
function sinceThen(past: Seat, { present, disagreements }: DriverPage): readonly Seat[] {
  const { season, team } = past.slots;
  if (season === undefined || isPartTime(past)) return [];
  const own = present.filter((seat) => !isDisputed(seat, disagreements));
  return own.some(({ slots }) => slots.team === undefined || slots.team === team)
    ? []
    : own.filter((seat) => !isPartTime(seat) && (seat.slots.season ?? season) > season);
}

/** Whether an article tells that a seat was left or lost, or that the driver has another one since. */
export function isLost({ exit, ended, goesTo }: Seat): boolean {
  return exit !== undefined || goesTo !== undefined || (ended !== undefined && ended.why !== 'denied');
}
