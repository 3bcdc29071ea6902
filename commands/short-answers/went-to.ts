import { driverSeat } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Departure, DriverPage, Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';

/** Where a driver went: those of some seats of the season that are with another team than that left in it, or after the one before. */
export function wentTo(seats: readonly Seat[], page: DriverPage, when: When): Markdown | undefined {
  const { words, view } = when;
  const lines = seats.flatMap((seat) =>
    isDisputed(seat, page.disagreements) || !isNew(seat, page)
      ? []
      : [marked(seat, words.comesTo(page.name, driverSeat(seat, view, words), undefined), when)],
  );
  return lines.length === 0 ? undefined : join(lines, '; ');
}

/** Whether a seat with another team was left for one. */
function isNew({ slots, firstSaid }: Seat, { present, past, exits }: DriverPage): boolean {
  const { season, team, series } = slots;
  if (season === undefined) return false;
  const isOwn = ({ slots: old }: Seat) => old.team === team && old.series === series && old.season === season - 1;
  if (past.some(isOwn)) return false;
  const isLeft = ({ slots: old, exit, ended, goesTo }: Seat) =>
    old.season === season - 1
      ? exit !== undefined || goesTo !== undefined
      : old.season === season && (ended?.why === 'moved' || (ended?.why === 'left' && ended.on <= firstSaid));
  // Of the seat before nothing may be told but that it was left.
  const isLeftForIt = ({ slots: old, isTaken }: Departure) =>
    !isTaken && old.team !== undefined && old.team !== team && old.season === season - 1;
  const hadSeat = past.some(({ slots: old }) => old.season === season - 1);
  if (!hadSeat && exits.some(isLeftForIt) && slots.extent !== 'part-time') return true;
  return past.some(
    (old) =>
      old.slots.team !== undefined &&
      old.slots.extent !== 'part-time' &&
      isLeft(old) &&
      !present.some((seat) => seat.slots.team === old.slots.team),
  );
}
