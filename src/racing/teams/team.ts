import type { Term } from '../term.js';

/**
 * A team's full name, its abbreviations and short forms. No drivers, makes or numbers: those are the articles' to say.
 * A team that was sold or merged into another is an entry of its own; a renaming of the same team is an alias.
 */
export interface Team extends Term {
  /** The keys of the series in which it races, where few: what an article that says none takes as known. */
  readonly series?: readonly string[];
  /**
   * Other names of the very same team that are read as they stand: a former name, a make that enters cars under this one alone. For
   * the roster they are one; a name that may be another team in another series is none of them.
   */
  readonly same?: readonly string[];
}
