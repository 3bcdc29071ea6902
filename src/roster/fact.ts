import type { ClaimOf, Kind, SlotsOf, Status } from '../claims/claim.js';

/**
 * One thing that articles say, merged slot by slot from every claim that agrees on it.
 * `claims` holds all of them, newest first: the evidence.
 */
export interface Fact<K extends Kind> {
  readonly kind: K;
  readonly status: Status;
  readonly slots: SlotsOf[K];
  readonly claims: readonly ClaimOf<K>[];
  /** First and last day on which an article said so, `YYYY-MM-DD`. */
  readonly firstSaid: string;
  readonly lastSaid: string;
}

/** The kinds of facts that can be rumoured or denied with an effect on others. */
export type Deniable = 'ride' | 'contract' | 'exit' | 'start' | 'crew';

/** What may be, may come or may go. */
export type Possible = { [K in Deniable]: Fact<K> }[Deniable];
