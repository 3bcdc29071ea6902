import { seasonUnderWay } from '../days.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree } from '../facts/same-thing.js';
import { areToldTogether } from '../facts/told-together.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Seat } from '../roster.js';

/**
 * Whether a driver comes to a team that is new in a series: known in others before, never in this one, and told of a season ahead
 * by articles that name seats there of no other team. One on the whole series names teams that may long have been there.
 */
export function isOfNewProgramme(seat: Seat, known: Knowledge): boolean {
  const { driver, team, series, season } = seat.slots;
  if (team === undefined || series === undefined || season === undefined) return false;
  if (isPartTime(seat) || neverBegan(seat) || seasonUnderWay(seat.firstSaid) >= season) return false;
  const { seats, races, exits } = known.about('team', team);
  const all = [...seats, ...exits, ...races.map(({ start }) => start)];
  const before = all.filter((fact) => (fact.slots.season ?? season) < season || fact.firstSaid < seat.firstSaid);
  const wasElsewhere = before.some(({ slots, firstSaid }) => slots.series !== undefined && firstSaid < seat.firstSaid);
  const isKnown = before.some(
    ({ slots }) => slots.driver === driver || slots.series === undefined || slots.series === series,
  );
  if (!wasElsewhere || isKnown) return false;
  return (known.about('series', series).seatsBySeason.get(season) ?? []).every(
    (other) => agree(other.slots, seat.slots, 'team') || !areToldTogether(other, seat),
  );
}
