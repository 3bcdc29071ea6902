import { inSeriesOrder } from '../replies/by-series.js';
import type { Seat } from '../roster/roster.js';
import { byText } from '../values/by-text.js';
import { groupBy } from '../values/group-by.js';

/** A seat of a known season. */
interface Dated {
  readonly season: number;
  readonly seat: Seat;
}

/** A team's seats in one series, in seasons that follow each other. */
export interface Stint {
  readonly team: string;
  readonly seats: readonly Dated[];
}

/** Stints in one series that do not overlap. */
export interface Lane {
  readonly series: string;
  /** Not the first of its series: two teams in one season, as after a trade. */
  readonly isMore: boolean;
  readonly stints: readonly Stint[];
}

/** Seats as lanes, by series in the usual order. Seats without season or series have no place. */
export function lanesOf(seats: readonly Seat[]): readonly Lane[] {
  const bySeries = groupBy(inSeriesOrder(seats), ({ slots }) => slots.series);
  return [...bySeries].flatMap(([series, ofSeries]) => {
    if (series === undefined) return [];
    const dated = ofSeries.flatMap((seat) =>
      seat.slots.season === undefined ? [] : [{ season: seat.slots.season, seat }],
    );
    return apart(stintsOf(dated)).map((stints, at) => ({ series, isMore: at > 0, stints }));
  });
}

/** First and last season of a stint. */
export function endsOfStint({ seats }: Stint): { readonly first: number; readonly last: number } {
  return { first: seats[0]?.season ?? 0, last: seats.at(-1)?.season ?? 0 };
}

/** Seats put together where a team has the driver in seasons that follow each other; of several in one season, the first. */
function stintsOf(dated: readonly Dated[]): readonly Stint[] {
  const stints: { team: string; seats: Dated[] }[] = [];
  for (const one of dated.toSorted(inOrder)) {
    const team = one.seat.slots.team ?? '';
    const before = stints.findLast((stint) => stint.team === team);
    const last = before && endsOfStint(before).last;
    if (before && last === one.season - 1) before.seats.push(one);
    else if (last !== one.season) stints.push({ team, seats: [one] });
  }
  return stints;
}

/** By season; those of one season by the day on which they were first heard of. */
function inOrder(a: Dated, b: Dated): number {
  return a.season - b.season || byText(a.seat.firstSaid, b.seat.firstSaid);
}

/** Each stint in the first row in which it overlaps none. */
function apart(stints: readonly Stint[]): readonly (readonly Stint[])[] {
  const rows: Stint[][] = [];
  for (const stint of stints) {
    const free = rows.find((row) => row.every((other) => endsOfStint(other).last < endsOfStint(stint).first));
    if (free) free.push(stint);
    else rows.push([stint]);
  }
  return rows;
}
