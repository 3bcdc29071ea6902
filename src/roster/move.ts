import type { Fact } from './fact.js';
import type { RumourLife } from './rumour-life.js';
import type { Seat } from './seat.js';

/** Which moves are asked for. */
export interface MovesFilter {
  /** Only what was announced on this day or later, `YYYY-MM-DD`. */
  readonly since: string;
  readonly series?: string;
  readonly team?: string;
  /** `rumored` are also those that were denied or went cold; what was called off is neither. */
  readonly status?: 'confirmed' | 'rumored';
  /** Only what makes a change for this season. */
  readonly season?: number;
}

/** What a driver's seats tell of a departure. */
export interface HowLeft {
  /** The seat was over before its season. */
  readonly isEarly: boolean;
  /** Only a car was left: the driver has another one in the team. */
  readonly staysInTeam: boolean;
  /** The day of the last race still to run, `YYYY-MM-DD`. */
  readonly lastDay?: string;
}

/** One change from a season to the next, or within one. */
export interface Move {
  /** A driver comes to a team or leaves it, a driver's number changes, a car gets another crew chief or race engineer. */
  readonly what: 'comes' | 'leaves' | 'number' | 'crew';
  /**
   * `denied`: a rumour that was ruled out, or a seat that the driver of the season before will not have again. `cold`: one of which nothing came. `called off`: a seat that was confirmed, and
   * given up or taken back before it began.
   */
  readonly status: 'confirmed' | 'rumored' | 'denied' | 'cold' | 'called off';
  readonly person: string;
  /** The day on which an article first said so, `YYYY-MM-DD`. */
  readonly on: string;
  /** The seat before, if the driver does not keep it; of one who leaves, that seat if it is over before its season. */
  readonly from?: Seat;
  readonly to?: Fact<'ride'>;
  /** Of one who comes from no seat of the season before, or in the season from none of it: the last one known. */
  readonly lastKnown?: Seat;
  readonly exit?: Fact<'exit'>;
  /** The seats that a departure is about: they have the series where it names none. */
  readonly seatsLeft?: readonly Seat[];
  /** Who has the seat since, where not the departure but that driver's own seat tells it. */
  readonly heir?: string;
  /** How somebody left, as far as other seats tell. */
  readonly how?: HowLeft;
  /** The seat that was called off, with what ended it. */
  readonly calledOff?: Seat;
  /** The post, who had it before, the one that was left for it, and those of others who had it too, where no article says who came last. */
  readonly crew?: {
    readonly now: Fact<'crew'>;
    readonly before?: Fact<'crew'>;
    readonly from?: Fact<'crew'>;
    readonly beside?: readonly Fact<'crew'>[];
  };
  /** Set if reports disagree about the seat. */
  readonly isDisputed?: true;
  /** The rumour that it is, or that it was before it was confirmed. */
  readonly life?: RumourLife;
  /** What says so. */
  readonly facts: readonly (Fact<'ride'> | Fact<'exit'> | Fact<'crew'>)[];
}

/** Moves of which each takes the car, or the place, that the driver of the one before left. */
export interface MoveChain {
  readonly moves: readonly Move[];
  /** Set if the driver of the first takes what the last one left: they swap their seats. */
  readonly isSwap?: true;
}

/** Moves, newest announcement first. */
export interface MovesPage {
  readonly moves: readonly Move[];
  readonly chains: readonly MoveChain[];
}
