import type { Wants } from '../understood.js';

/** One thing that can be asked, in all its wordings. */
export interface Pattern {
  readonly wants: Wants;
  /** The command that answers it; for `page` that of the driver or team it is about. */
  readonly command: 'driver' | 'team' | 'car' | 'history' | 'schedule' | 'grid' | 'moves' | 'page';
  /**
   * What is left of a question once words that do not matter, times and series are taken out: meanings
   * (`meanings.ts`) and slots in order. `A|B` is either, `A?` may be missing.
   */
  readonly wordings: readonly string[];
  /** Questions that it reads, and no pattern before it in the list; run as tests with invented names. */
  readonly examples: readonly string[];
  /** Only where the question names a series, which then takes the place of a name. */
  readonly needsSeries?: true;
  /** Only where the question names a season. */
  readonly needsSeason?: true;
  /** Only where the question speaks of what was: "did Stone drive for Northline?" */
  readonly needsPast?: true;
  /** Whether only days that are over are asked about so. */
  readonly needsDaysOver?: true;
  /** Only where the question names days to come, of a week at most: "who races on Sunday?" */
  readonly needsDays?: true;
  /** Slots of which its words alone tell that a name stands there: even one like none known and without a capital letter. */
  readonly namesFollow?: readonly ('driver' | 'team' | 'name')[];
}
