import type { Term } from '../term.js';

/** A championship. `name` and `aliases` are the phrases an article may use, under any sponsor's name, past and present. */
export interface Series extends Term {
  /** The key in claims: `cup`, `truck`, ... */
  readonly key: string;
  /** How an answer calls it where there is little room. Not a phrase to look for by itself. */
  readonly short: string;
  /** Several drivers may share one car in a race. */
  readonly sharedCars?: true;
  /** Where cars are shared: each has one driver for the season, whom others join for the long races alone. */
  readonly oneRegular?: true;
  /** The day of the year, `MM-DD`, by which its last race has been run in recent years; absent where that may be December. */
  readonly over?: string;
  /** The day of the year, `MM-DD`, by which its first race has been run in recent years; absent where that may be March. */
  readonly begun?: string;
  /** The day of the year, `MM-DD`, before which no season of it has begun since the eighties; absent where that is not known. */
  readonly begins?: string;
  /** How many races its shortest season since 2015 had, by its published calendars: what a full season has at least. */
  readonly races?: number;
  /** How people call it from a season on, where the name of a sponsor changed. */
  readonly renamed?: { readonly from: number; readonly spoken: string };
  /** How many cars each team enters, no more and no fewer. */
  readonly carsOfTeam?: number;
  /** Drivers keep their number from car to car: it is theirs, and not the team's. */
  readonly ownNumbers?: true;
}
