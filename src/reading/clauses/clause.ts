import type { Mention } from '../mentions/mention.js';
import type { Remembering } from '../remembered.js';
import type { Sentence } from '../text/sentence.js';
import type { VerbGroup } from './verb-group.js';

/** A mention beside a verb, with the words that lead to it. */
export interface Complement {
  readonly mention: Mention;
  /** The last preposition before it: "for", "in", "with"; empty for an object. */
  readonly prep: string;
  /** All lower-case words between the verb or mention before it and itself: "as the driver of the". */
  readonly lead: string;
  /** It stands before the verb: "In 2025, Smith will drive". */
  readonly before: boolean;
}

/** A verb with its subject and what belongs to it: the unit that frames are read from. */
export interface Clause extends Remembering {
  readonly sentence: Sentence;
  readonly verb: VerbGroup;
  /** People, teams or cars; empty if the subject is something else. */
  readonly subjects: readonly Mention[];
  readonly complements: readonly Complement[];
  /** The word that opens it: "who", "after", "and", "if"; empty for a main clause. */
  readonly marker: string;
  /** Words of the clause behind the verb, lower case, joined by blanks; mentions are left out. */
  readonly words: string;
  /** Up to five words before the verb, lower case: the noun that an infinitive hangs on. */
  readonly before: string;
  /** Token indices of its own words: `first` up to but not including `last`. */
  readonly first: number;
  readonly last: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** The sentence is a question. */
  readonly asks: boolean;
  /** The clause before it that a verb without a tense of its own goes on: "will campaign in 2026, driving the No. 12". */
  readonly governor: Clause | undefined;
  /** Position of the clause this one hangs on, in the sentence's list. */
  readonly parent: number | undefined;
}
