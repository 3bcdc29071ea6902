import type { Mention } from '../mentions/mention.js';
import type { Complement } from './clause.js';
import type { Item } from './item.js';
import type { VerbGroup } from './verb-group.js';

/** Where a clause begins and what stands before its verb. */
export interface Opening {
  readonly subjects: readonly Mention[];
  /** The word that opens it, lower case; "," where it goes on with the subject before. */
  readonly marker: string;
  /** Item at which the clause begins. */
  readonly from: number;
  /** Complements before the verb. */
  readonly before: Complement[];
  /** Position of the clause it hangs on. */
  readonly parent: number | undefined;
}

/** A verb among the items of its sentence, with what opens its clause. Positions are those of items. */
export interface Place {
  readonly items: readonly Item[];
  readonly at: number;
  readonly form: VerbGroup['form'];
  /** The verb before it, or -1. */
  readonly previous: number;
  readonly verbBefore: VerbGroup | undefined;
  /** The word or mark that opens the clause; -1 and empty if none does. */
  readonly markerAt: number;
  readonly marker: string;
  /** Behind this item and before the verb stands the subject. */
  readonly begin: number;
  /** Behind this item and before the verb stands all that belongs to the verb. */
  readonly low: number;
  /** The clause of the verb before, and its position. */
  readonly parent: Opening | undefined;
  readonly parentIndex: number | undefined;
}
