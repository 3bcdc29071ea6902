import type { Claim, Kind } from '../claims/claim.js';
import type { Departure } from './departure.js';
import type { Disagreement } from './disagreement.js';
import type { Fact, Possible } from './fact.js';
import type { GridPage } from './grid.js';
import type { HistoryFilter, HistoryPage } from './history.js';
import type { MovesFilter, MovesPage } from './move.js';
import type { Office } from './office.js';
import type { Post } from './post.js';
import type { RumourLife } from './rumour-life.js';
import type { Seat } from './seat.js';
import type { StandIn } from './stand-in.js';
import type { TakenRace } from './taken-race.js';

export type { Departure } from './departure.js';
export type { Disagreement, Disputed, Side } from './disagreement.js';
export type { Fact, Possible } from './fact.js';
export type { GridCar, GridPage, GridSeat } from './grid.js';
export type { HistoryFilter, HistoryPage, HistorySeason } from './history.js';
export type { HowLeft, Move, MoveChain, MovesFilter, MovesPage } from './move.js';
export type { Office, OfficeEnding } from './office.js';
export type { Post, PostEnding } from './post.js';
export type { RumourEnd, RumourLife } from './rumour-life.js';
export type { Ending, Seat } from './seat.js';
export type { StandIn } from './stand-in.js';
export type { TakenRace } from './taken-race.js';

/** What `as of` a date is known about one driver. */
export interface DriverPage {
  readonly name: string;
  /** Confirmed seats of the season asked for (by default the one under way), not superseded. */
  readonly present: readonly Seat[];
  /** Confirmed seats of later seasons. */
  readonly next: readonly Seat[];
  /** Confirmed seats of earlier seasons, those that ended, and those without a known season. Newest first. */
  readonly past: readonly Seat[];
  /** Seats once confirmed and given up before their season began: the driver never had them. */
  readonly dropped: readonly Seat[];
  /** Races of the season or later ones for which the driver was told, and that went to somebody else. */
  readonly racesTaken: readonly TakenRace[];
  readonly agreements: readonly Fact<'contract'>[];
  /** Those that stand on the day, and end before the season asked for. */
  readonly agreementsBefore: readonly Fact<'contract'>[];
  /** Agreements with teams that the driver has left since, or leaves: they stand no more. */
  readonly agreementsLeft: readonly Fact<'contract'>[];
  readonly exits: readonly Departure[];
  /** Departures of others whose place the driver is said to take, and has not given up for another car. */
  readonly replaces: readonly Fact<'exit'>[];
  /** Races still ahead on the date, in order (see `Races`). */
  readonly starts: readonly Fact<'start'>[];
  /** Rumoured rides, contracts, exits and starts that are open: not confirmed, denied or gone cold. */
  readonly rumours: readonly Possible[];
  /** What became of rumours about the season asked for and later ones, newest first; open ones too. */
  readonly lives: readonly RumourLife[];
  /** Where reports disagree about what is on the page. */
  readonly disagreements: readonly Disagreement[];
  /** What articles say will not be. */
  readonly denials: readonly Possible[];
  /** The crew of the season asked for and later ones, where no seat is known that it is of. */
  readonly crew: readonly Fact<'crew'>[];
  readonly titles: readonly Fact<'title'>[];
  readonly results: readonly Fact<'result'>[];
  readonly bio?: Fact<'bio'>;
  /** Roles of the person beside driving (owner, adviser), those that are over too. */
  readonly roles: readonly Office[];
  /** Crew posts the person holds, if it is a crew chief or spotter. */
  readonly posts: readonly Post[];
}

/** What may be, may come or may go with a car. */
export type OfCar = Exclude<Possible, Fact<'contract'>>;

/** One car: a number that a team runs in a series and season. */
export interface CarPage {
  readonly number: string;
  readonly series?: string;
  /** The team that runs it in the season; absent if no article says so. */
  readonly team?: string;
  readonly season?: number;
  /** Confirmed, not superseded. Several where drivers share the car. */
  readonly drivers: readonly Seat[];
  /** Races ahead, whoever runs them. */
  readonly starts: readonly Fact<'start'>[];
  /** Single races that are over, of others than those who have the car for the season, newest first. */
  readonly over: readonly Fact<'start'>[];
  /** Races of the season that are over, of those who have the car for it: nothing is told of them, but they are news of the car. */
  readonly ofRegulars: readonly Fact<'start'>[];
  readonly crew: readonly Fact<'crew'>[];
  /** Posts of later seasons on the crews of drivers of whom no seat of theirs is known. */
  readonly crewNext: readonly Fact<'crew'>[];
  /** Seats in it that ended, and those of earlier seasons. Newest first. */
  readonly former: readonly Seat[];
  /** Seats in it once confirmed and given up before their season began. */
  readonly dropped: readonly Seat[];
  /** Departures from it that are all that is known of a seat in it, newest first. */
  readonly exits: readonly Departure[];
  readonly next: readonly Seat[];
  /** The seats under another number of those who had it in the season before, in the same team and series. */
  readonly renumbered: readonly Seat[];
  readonly rumours: readonly OfCar[];
  /** Races in which somebody is said not to drive it. */
  readonly absences: readonly Fact<'start'>[];
  /** What else is said not to be. */
  readonly denials: readonly OfCar[];
  readonly lives: readonly RumourLife[];
  readonly disagreements: readonly Disagreement[];
}

export interface TeamPage {
  readonly name: string;
  readonly present: readonly Seat[];
  readonly next: readonly Seat[];
  readonly past: readonly Seat[];
  /** Seats once confirmed and given up before their season began. */
  readonly dropped: readonly Seat[];
  readonly starts: readonly Fact<'start'>[];
  readonly agreements: readonly Fact<'contract'>[];
  readonly exits: readonly Departure[];
  readonly rumours: readonly Possible[];
  /** Rumoured seats with other teams of those who drive for this one. */
  readonly elsewhere: readonly Fact<'ride'>[];
  readonly lives: readonly RumourLife[];
  readonly disagreements: readonly Disagreement[];
  readonly denials: readonly Possible[];
  /** Who fills in for whom in races, where the numbers of cars do not tell it. */
  readonly standIns: readonly StandIn[];
  readonly crew: readonly Fact<'crew'>[];
  readonly people: readonly Fact<'role'>[];
  /** Those who had a post and have it no more, newest ending first. */
  readonly peopleBefore: readonly Office[];
  readonly allies: readonly Fact<'alliance'>[];
}

/** Races that the filters let through. */
export interface Races {
  /** Not before the date: dated ones in order, then those with a window by its first day, then the rest. */
  readonly ahead: readonly Fact<'start'>[];
  /** Already over on the date, newest first. */
  readonly over: readonly Fact<'start'>[];
  /** Rumoured or denied ones still ahead. */
  readonly unsure: readonly Fact<'start'>[];
  /** Where reports disagree about one that is ahead. */
  readonly disagreements: readonly Disagreement[];
}

/** What was typed, looked up without regard to case, accents, dots and spaces. */
export type Lookup =
  | { readonly found: 'exact'; readonly name: string }
  /** No exact match: names that may be meant, likeliest first. */
  | {
      readonly found: 'near';
      readonly names: readonly string[];
      /** Set if there is only one, and the text is short for another name of it. */
      readonly byOtherName?: true;
    }
  | { readonly found: 'none' };

/** A name to suggest. */
export interface Suggestion {
  readonly name: string;
  /** Of a driver: a seat of the season under way, else of the next, else the last one. */
  readonly seat?: Seat;
}

/** An article as `/sources` shows it. */
export interface Source {
  readonly article: string;
  readonly published: string;
  /** Claims read from it, by kind. */
  readonly claims: Readonly<Partial<Record<Kind, number>>>;
}

/** A claim that the operator set aside: it is no evidence for anything. */
export interface SetAside {
  readonly claim: Claim;
  /** Its slots, names as they are shown. */
  readonly slots: Readonly<Record<string, unknown>>;
  readonly reasons: readonly string[];
}

/** Names that the operator made one, or keeps apart. */
export interface CorrectedNames {
  readonly how: 'same' | 'different';
  /** As the operator writes them. */
  readonly names: readonly string[];
  /** Whom or what they stand for, as shown. */
  readonly shown: readonly string[];
  readonly reason: string;
}

/** What the operator of the bot corrected in known articles. What the operator states is a claim like any other. */
export interface KnownCorrections {
  /** Newest first. */
  readonly setAside: readonly SetAside[];
  readonly names: readonly CorrectedNames[];
}

/** The roster as it was known at the end of a day. Articles published later do not exist for it. */
export interface RosterView {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The season under way: the year of `date`. */
  readonly season: number;
  /** Newest article known, newest first. */
  readonly sources: readonly Source[];
  readonly names: {
    readonly drivers: readonly string[];
    readonly teams: readonly string[];
    readonly numbers: readonly string[];
    readonly series: readonly string[];
    readonly tracks: readonly string[];
  };
  /** Whether articles tell of a race of a series in the season under way, on the date or later. */
  hasRaceAhead(series: string): boolean;
  /** Number of facts. */
  readonly facts: number;
  readonly corrections: KnownCorrections;
  find(kind: 'driver' | 'team' | 'track' | 'series', typed: string): Lookup;
  /** The one track at which a race with a name is run, as articles or the vocabulary have it; undefined where none is known, or several are. */
  trackOfRace(race: string): string | undefined;
  /**
   * The names of one kind, at most `most`, that may be meant by what is typed so far: likeliest first, then who was last in
   * the news. Of drivers that are equally likely, those with a seat in the season under way or a later one come first.
   */
  suggest(kind: keyof RosterView['names'], typed: string, most: number): readonly Suggestion[];
  /** `name` as `find` returned it. */
  driver(name: string, season?: number): DriverPage | undefined;
  team(name: string, season?: number): TeamPage | undefined;
  /** A page for each series that uses the number; empty if no article knows it. */
  car(number: string, filter?: { readonly series?: string; readonly season?: number }): readonly CarPage[];
  /** `series` as `find` returned it; `season` by default the one under way. */
  grid(series: string, season?: number): GridPage;
  moves(filter: MovesFilter): MovesPage;
  /** Everything known of a driver, a team or a car number over the seasons; names as `find` returned them. */
  history(filter: HistoryFilter): HistoryPage | undefined;
  /** The days on which an article spoke of that, oldest first. */
  daysAbout(filter: HistoryFilter): readonly string[];
  /** The champions of a series that articles name, newest season first; of one season, if it is given. */
  champions(series: string, season?: number): readonly Fact<'title'>[];
  /** The same of those who finished it in another place. */
  placed(series: string, position: number, season?: number): readonly Fact<'title'>[];
  /**
   * Who won at a track, or finished there in the places given, as far as articles name them, newest season first. `track` as `find` returned it,
   * `race` as an article has it.
   */
  finishes(race: {
    readonly places?: readonly number[];
    readonly track: string;
    readonly race?: string;
    readonly series?: string;
    readonly season?: number;
  }): readonly Fact<'result'>[];
  /** The confirmed results of a team in all seasons, newest first; none for a name that no article knows. */
  teamResults(team: string): readonly Fact<'result'>[];
  races(filter: {
    readonly driver?: string;
    readonly team?: string;
    readonly series?: string;
    readonly number?: string;
    readonly track?: string;
  }): Races;
}

/** All that the articles say: an immutable value. */
export interface Roster {
  /** Changes whenever an answer could: a hash of the claims and articles, and of the roster's own version. */
  readonly version: string;
  /** Every day on which an article appeared, oldest first. */
  readonly days: readonly string[];
  /** Every claim published up to a day, `YYYY-MM-DD`, from the last to the first, but those that were set aside. */
  newestClaims(day: string): Iterable<Claim>;
  /** Corrections that change nothing: where they stand in their file, and why not. */
  unusedCorrections(): readonly { readonly place: string; readonly problem: string }[];
  asOf(date: string): RosterView;
  /**
   * What a page about everybody on a date (a grid, all moves, all races) needs to know of each person, worked out step by step. Without it
   * the same is worked out at once when the page is asked for, which on a day of the past takes seconds with
   * thousands of people. No step is left where all is known.
   */
  survey(date: string): Iterable<undefined>;
  /**
   * Works out, step by step, what questions of a date are answered from: a member who asks then waits for nothing. Without
   * it the same is worked out when it is asked for.
   */
  prepare(date: string): Iterable<undefined>;
}
