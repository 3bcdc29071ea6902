import { byText } from '../../values/by-text.js';
import { newestFirst } from '../facts/merge.js';
import { neverBegan } from '../never-began.js';
import type { Possible, Seat } from '../roster.js';
import { seatOn } from '../seat.js';
import type { Asked } from './asked.js';

/** Seats as a page shows them. */
export interface Placed {
  readonly present: readonly Seat[];
  readonly next: readonly Seat[];
  readonly past: readonly Seat[];
  readonly dropped: readonly Seat[];
}

/**
 * Sorts confirmed seats, as they stand on a day, by where they are in a season: full-time before part-time, next ones
 * from the first season. A seat that its driver only takes over after races still to run is a next one.
 */
export function placeSeats(seats: readonly Seat[], { date, season }: Pick<Asked, 'date' | 'season'>): Placed {
  const placed = { present: [] as Seat[], next: [] as Seat[], past: [] as Seat[], dropped: [] as Seat[] };
  for (const each of seats) {
    const seat = seatOn(date, each);
    placed[placeOf(seat, season)].push(seat);
  }
  placed.present.sort(fullTimeFirst);
  placed.next.sort((a, b) => (a.slots.season ?? 0) - (b.slots.season ?? 0) || fullTimeFirst(a, b));
  placed.past.sort((a, b) => (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b));
  return placed;
}

function placeOf(seat: Seat, season: number): keyof Placed {
  const own = seat.slots.season;
  if (own !== undefined && seat.ended) return neverBegan(seat) ? 'dropped' : 'past';
  if (own === undefined || own < season) return 'past';
  return own === season && seat.after === undefined ? 'present' : 'next';
}

function fullTimeFirst(a: Seat, b: Seat): number {
  return extentRank(a) - extentRank(b) || byText(a.slots.series ?? '~', b.slots.series ?? '~') || newestFirst(a, b);
}

function extentRank({ slots, lentTo }: Seat): number {
  if (lentTo !== undefined) return 3;
  return slots.extent === 'full-time' ? 0 : slots.extent === undefined ? 1 : 2;
}

/** Whether a rumour still says something about a season: one about an earlier season does not. */
export function isAboutSeason(rumour: Possible, season: number): boolean {
  const slots: { readonly season?: number; readonly until?: number } = rumour.slots;
  return (slots.season ?? slots.until ?? season) >= season;
}
