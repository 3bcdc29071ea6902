import type { Term } from '../term.js';

/** A race known by its own name. Sponsors of one race among many are left to the reader, which sees "the X 250 at Y". */
export interface Race extends Term {
  /** Name of the track in `TRACKS`, where the race has never been anywhere else in living memory. */
  readonly track?: string;
  /** Key of the series in `SERIES`, where the name belongs to that series alone. */
  readonly series?: string;
  /** What it was or is called under another sponsor: a race of its own name, since a claim keeps the one its article uses. */
  readonly otherNames?: readonly string[];
  /** First and last day of the year, `MM-DD`, between which it is run as far as anybody remembers; a year gone wrong aside. */
  readonly days?: readonly [string, string];
}
