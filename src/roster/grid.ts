import type { Departure } from './departure.js';
import type { Disagreement } from './disagreement.js';
import type { Fact } from './fact.js';
import type { RumourLife } from './rumour-life.js';
import type { Seat } from './seat.js';

/** A seat on a grid. */
export interface GridSeat {
  readonly seat: Seat;
  /**
   * Whether the driver was with the team in the season before or earlier, and if so in the series; absent if nobody says who was in either
   * seat. Who had a seat of the team in a better known series may well have raced in this one before, and just comes from there.
   */
  readonly before: 'returns' | 'new' | 'new in series' | 'from series' | undefined;
  /** The series, by its key, of one who comes from another, or who returns and was last known in another. */
  readonly from?: string;
  /** Of one who returns: the last season known with the team, if that is not the one before. */
  readonly lastHere?: number;
  /** Of one who stays: the number in the season before, if that was another one. */
  readonly numberBefore?: string;
  /** Set beside `lastHere` if the driver is known to have been away since: left the team, or was with another one. */
  readonly wasAway?: true;
}

/** One car of a series in a season. */
export interface GridCar {
  readonly team?: string;
  /** Without one that belongs to somebody who is elsewhere. */
  readonly number?: string;
  readonly drivers: readonly GridSeat[];
  /** Set if no driver is known: who had the car before, earlier in the season or in the one before, or was to have it. */
  readonly last?: Seat;
  /** The same where only a departure tells who had it in the season before. */
  readonly leftBy?: Departure;
  /** Others who shared it with that driver. */
  readonly sharedWith?: readonly Seat[];
  /** Set with `last` or `leftBy`: whether that driver is known to have left it, so that the seat is open. */
  readonly isOpen?: boolean;
  /** The single races that are known, in order, where no driver has the car for all of the season: those of others than whoever has it for some. */
  readonly races?: readonly Fact<'start'>[];
  /** Of a car left in the season: the single races of others in it since, in order. */
  readonly standIns?: readonly Fact<'start'>[];
  /** Of a car that its drivers share, each for some races or in all of them: the single races of others in it, in order. */
  readonly guests?: readonly Fact<'start'>[];
  /** Of a car without a known driver: its crew in the season. */
  readonly crew?: readonly Fact<'crew'>[];
  /** Of seats, and of single races in a car that nobody has. */
  readonly rumours: readonly (Fact<'ride'> | Fact<'start'>)[];
}

/** A series in a season. */
export interface GridPage {
  readonly series: string;
  readonly season: number;
  /** By team, then number. */
  readonly cars: readonly GridCar[];
  /** Rumoured seats of which the car is not known, and single races in cars of which nothing else is. */
  readonly rumours: readonly (Fact<'ride'> | Fact<'start'>)[];
  /** Rumours of seats, newest first, and those of single races that are open. */
  readonly lives: readonly RumourLife[];
  readonly disagreements: readonly Disagreement[];
}
