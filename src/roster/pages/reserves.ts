import { yearOf } from '../days.js';
import { isPartTime } from '../facts/one-driver.js';
import type { Knowledge } from '../knowledge.js';
import type { Office, Seat } from '../roster.js';

/** Whoever may have to drive for a team, and has no seat in it. */
const RESERVE = /\b(?:reserve|third|test|development|simulator)(?: and \w+)? driver\b/i;

/**
 * Posts as they stand on a day, `YYYY-MM-DD`: whoever was a team's reserve is that no more with a seat there for the season, told with it or
 * later. Of a team with cars in several series nobody knows which ones the reserve is for.
 */
export function withSeatsOfReserves(roles: readonly Office[], known: Knowledge, date: string): readonly Office[] {
  return roles.map((office): Office => {
    const { person, team, role } = office.slots;
    if (office.ended !== undefined || team === undefined || !RESERVE.test(role)) return office;
    const [seat, ...others] = known
      .seatsOf(person)
      .filter(
        (each) =>
          each.slots.team === team &&
          each.firstSaid >= office.lastSaid &&
          beginOf(each) <= date &&
          isWhole(each) &&
          // Who is told to leave the seat by then has the post afterwards.
          (each.exit === undefined || each.exit.firstSaid > office.lastSaid),
      )
      .sort((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
    const last = others.at(-1) ?? seat;
    if (seat === undefined || last?.ended !== undefined || seriesOf(team, known, seat).size > 1) return office;
    return { ...office, ended: { why: 'seat', on: beginOf(seat), by: seat } };
  });
}

function isWhole(seat: Seat): boolean {
  return seat.slots.season !== undefined && !isPartTime(seat);
}

/** The day it was told, or the first one of its season. */
function beginOf({ slots: { season = 0 }, firstSaid }: Seat): string {
  return yearOf(firstSaid) < season ? `${season}-01-01` : firstSaid;
}

/** The series in which a team has cars in the season of a seat. */
function seriesOf(team: string, known: Knowledge, { slots: { season } }: Seat): ReadonlySet<string | undefined> {
  const seats = season === undefined ? [] : (known.about('team', team).seatsBySeason.get(season) ?? []);
  return new Set(seats.map(({ slots }) => slots.series));
}
