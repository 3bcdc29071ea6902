import { dayBefore } from './days.js';
import type { Fact } from './fact.js';
import { saysMore } from './facts/same-thing.js';
import { isToldWithLast } from './facts/told-together.js';
import { mayLastUntil } from './names/vocabulary.js';
import type { Post } from './post.js';
import type { RumourLife } from './rumour-life.js';

/** Something that ends a seat, and who says so. */
export interface EndingCause {
  /**
   * `left`: the driver left the team, before the season or in it. `moved`: the driver has another seat in the same series and season.
   * `replaced`: another driver has the car. `denied`: an article takes it back.
   */
  readonly why: 'left' | 'moved' | 'replaced' | 'denied';
  /** The day on which an article first said so, `YYYY-MM-DD`. */
  readonly on: string;
  /** The first day without the seat, `YYYY-MM-DD`, where the driver still had races to run on the day it was told. */
  readonly from?: string;
  /** What says so. For `denied` its status is `denied`, otherwise `confirmed`. */
  readonly by: Fact<'ride'> | Fact<'exit'>;
}

/** How a seat came to its end. */
export interface Ending extends EndingCause {
  /** Of a seat that was left: what came of it later. */
  readonly later?: EndingCause;
  /** Set if the driver never had the seat, by what was told of its season when that was on. */
  readonly isToldOtherwise?: true;
}

/** A seat, with the crew of its car. */
export interface Seat extends Fact<'ride'> {
  /** The departure announced for it, if any. A seat with an exit and no `ended` lasts until its season is over. */
  readonly exit?: Fact<'exit'>;
  /** Set if the seat is over, or was given up, for another reason than its season being past. */
  readonly ended?: Ending;
  /**
   * The last day, `YYYY-MM-DD`, before the seat is the driver's, where whoever has the car before, or the driver in another one that is
   * left for it, still has races to run.
   */
  readonly after?: string;
  /** Of a seat as it stands on a day: the last day, `YYYY-MM-DD`, where its end is still to come. */
  readonly lastDay?: string;
  /** Who leads the car's crew, where an article says so. */
  readonly crew: readonly Fact<'crew'>[];
  /** Who was on its crew before in the season, or left it for another car where no article says who came instead. Newest first. */
  readonly crewGone: readonly Post[];
  /** The seat elsewhere that the driver has for the season after, and none with this team then. */
  readonly goesTo?: Fact<'ride'>;
  /** The last day, `YYYY-MM-DD`, on which it was told that the driver has it in the next season too, where that is later than any word of this one. */
  readonly staysTold?: string;
  /** The team to which the driver is on loan from it, and races there instead. */
  readonly lentTo?: string;
  /** The day, `YYYY-MM-DD`, that put in order what reports disagreed about when they first told of it. */
  readonly settledOn?: string;
  /** The first rumour of it, if it was rumoured before it was confirmed. */
  readonly rumoured?: RumourLife;
}

/** Whether it was told when the season was over that somebody else had a seat, or the driver another: on that day nobody moved. */
export function isToldLate({ slots: { season, series }, ended }: Seat): boolean {
  return (
    ended !== undefined &&
    (ended.why === 'moved' || ended.why === 'replaced') &&
    season !== undefined &&
    ended.on > mayLastUntil(series, season)
  );
}

/** Whether a seat did not end, but a later article tells otherwise of its season: one that tells neither of it nor of a departure. */
export function isRetold(seat: Seat): boolean {
  const { exit, ended } = seat;
  if (ended?.isToldOtherwise) return true;
  return ended !== undefined && isToldLate(seat) && exit === undefined && !isToldWithLast(seat, ended.by);
}

/** The seat, among a driver's, that a departure ended before its season was over; undefined if any lasts that long. */
export function leftEarly(exit: Fact<'exit'>, seats: readonly Seat[]): Seat | undefined {
  const own = seats.filter((seat) => seat.exit === exit);
  return own.every(({ ended }) => ended !== undefined) ? own[0] : undefined;
}

/** What says that a seat ended or will end, and what came then. */
export function changesOf({ exit, ended, goesTo }: Seat): readonly (Fact<'ride'> | Fact<'exit'>)[] {
  const all = [exit, ended?.by, ended?.later?.by, goesTo];
  return [...new Set(all.filter((fact) => fact !== undefined))];
}

/** What says that another driver got a seat that is over, and when it was first said. */
export function takenBy({ ended }: Seat): EndingCause | undefined {
  return [ended, ended?.later].find((cause) => cause?.why === 'replaced');
}

/** A seat as it stands on a day, `YYYY-MM-DD`: an end still to come has not ended it, and nothing is before the seat any more once the races are run. */
export function seatOn(date: string, seat: Seat): Seat {
  if (seat.after === undefined && (seat.ended?.from ?? '') <= date) return seat;
  const { ended, after, ...standing } = seat;
  if (ended?.from !== undefined && ended.from > date) return { ...standing, lastDay: dayBefore(ended.from) };
  return after !== undefined && after < date ? standing : seat;
}

/** Whether a seat that was not taken back says all that another does, and more: the other then adds nothing. */
export function covers(one: Seat, other: Seat): boolean {
  return one.ended?.why !== 'denied' && one.ended?.why !== 'left' && saysMore(one.slots, other.slots);
}
