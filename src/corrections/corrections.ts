import type { Claim, Kind, Status } from '../claims/claim.js';

/** What every correction has. */
export interface Entry {
  /** Why, in the operator's words: shown with every answer that the correction touches. */
  readonly reason: string;
  /** Where it stands in the file, for messages: `line 4, entry 2`. */
  readonly place: string;
}

/** Claims of articles that are to count for nothing: those that have all that is given. */
export interface Rejection extends Entry {
  /** Name of the article; without it, claims of any. */
  readonly article?: string;
  readonly kind?: Kind;
  readonly status?: Status;
  /** Slots by their names. */
  readonly slots: Readonly<Record<string, string | number | true>>;
}

/** Names that are one person or one team. */
export interface SameName extends Entry {
  readonly names: readonly string[];
  /** The one of them to be shown. By default the one that most claims have. */
  readonly shown?: string;
}

/** Names of which each is a person or a team of its own. */
export interface DifferentNames extends Entry {
  readonly names: readonly string[];
}

/** What the operator says, as if an article of that day did. */
interface Stated extends Entry {
  readonly claim: Claim;
}

/** Everything that the operator corrects. The order of the entries means nothing. */
export interface Corrections {
  readonly rejections: readonly Rejection[];
  readonly same: readonly SameName[];
  readonly different: readonly DifferentNames[];
  readonly stated: readonly Stated[];
}

export const NO_CORRECTIONS: Corrections = { rejections: [], same: [], different: [], stated: [] };
