import type { Fact, Possible } from './fact.js';

/** Why nothing came of a rumour, though nobody denied it. */
export type ColdBecause =
  /** Nobody has repeated it for long. */
  | 'silence'
  /** The season that it speaks of began, and nobody repeated it since. */
  | 'season begun'
  | 'season over'
  /** The season after the one with which somebody was to leave began, and nothing tells of it. */
  | 'next season begun'
  | 'race over'
  /** Another driver has the seat. */
  | 'seat taken'
  /** The driver has another seat in that series and season. */
  | 'other seat'
  /** The driver who was to leave, or to go elsewhere, has a seat or a deal there for a later season. */
  | 'stays'
  /** The driver is said since to leave the team before the season. */
  | 'leaves'
  /** Whoever was to make room, or to go, stays. */
  | 'seat kept'
  /** Somebody else has the post on the crew. */
  | 'post taken'
  /** Whoever was to have a post has one on another car in that series and season. */
  | 'other post';

/**
 * What became of a rumour, as known on a day. `on` is the day on which it ended, `YYYY-MM-DD`, for one that went cold by
 * itself the last day on which it was open; `by` is what ended it.
 */
export type RumourEnd =
  | { readonly how: 'open' }
  | { readonly how: 'confirmed' | 'denied'; readonly on: string; readonly by: Possible }
  | { readonly how: 'cold'; readonly because: ColdBecause; readonly on: string; readonly by?: Possible };

/** A rumour from its first report on. */
export interface RumourLife {
  /** Its first and last day are those of the whole rumour, with a deal or seats that were told as one with it. */
  readonly rumour: Possible;
  /** Of a rumoured seat: the deal told with it, where both are one rumour. */
  readonly deal?: Fact<'contract'>;
  /** Of a rumoured deal that stands for both: the seats told with it. */
  readonly seats?: readonly Fact<'ride'>[];
  /** How many articles reported it; a text that was printed again counts once. */
  readonly articles: number;
  readonly end: RumourEnd;
}
