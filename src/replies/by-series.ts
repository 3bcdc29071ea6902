import { SERIES } from '../racing/series.js';
import type { Seat } from '../roster/roster.js';

const ORDER: ReadonlyMap<string | undefined, number> = new Map(SERIES.map(({ key }, index) => [key, index]));

/** Seats by series, in the vocabulary's order (the best known first), those without one last; by number in each. */
export function bySeries(seats: readonly Seat[]): readonly (readonly [string | undefined, readonly Seat[]])[] {
  const groups = new Map<string | undefined, Seat[]>();
  for (const seat of seats) {
    const { series } = seat.slots;
    groups.set(series, [...(groups.get(series) ?? []), seat]);
  }
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b) || (a ?? '').localeCompare(b ?? '', 'en'))
    .map(([series, group]) => [series, group.sort((a, b) => number(a) - number(b))] as const);
}

/** Seats in the order of `bySeries`. */
export function inSeriesOrder(seats: readonly Seat[]): readonly Seat[] {
  return bySeries(seats).flatMap(([, group]) => group);
}

/** Seats from the first season on, each season's in that order. */
export function inSeasonOrder(seats: readonly Seat[]): readonly Seat[] {
  return inSeriesOrder(seats).toSorted((a, b) => (a.slots.season ?? 0) - (b.slots.season ?? 0));
}

/** A driver's seats in that order: first those for a whole season, then those for some races, last one that the driver is on loan from. */
export function fullFirst(seats: readonly Seat[]): readonly Seat[] {
  const rank = ({ slots, lentTo }: Seat) => (lentTo === undefined ? Number(slots.extent === 'part-time') : 2);
  return inSeriesOrder(seats).toSorted((a, b) => rank(a) - rank(b));
}

function place(series: string | undefined): number {
  return series === undefined ? Number.POSITIVE_INFINITY : (ORDER.get(series) ?? ORDER.size);
}

function number({ slots }: Seat): number {
  return slots.number === undefined ? Number.MAX_SAFE_INTEGER : Number.parseInt(slots.number, 10) || 0;
}
