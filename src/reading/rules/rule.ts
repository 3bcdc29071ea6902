import type { Clause } from '../clauses/clause.js';
import type { Mention } from '../mentions/mention.js';
import type { WordSet } from '../text/word-set.js';
import type { Frame } from '../words/verbs.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** The kinds of mentions that a sentence must have; of those in a list of their own, one is enough. */
type Needs = readonly (Mention['type'] | readonly Mention['type'][])[];

/** Reads claims from one clause. `example` is a sentence that it reads, run as a test. */
export interface ClauseRule {
  readonly name: string;
  readonly example: string;
  /** Verbs that the rule looks at. */
  readonly frames: readonly Frame[];
  /** Mentions and words that the sentence must have, as for a phrase rule. */
  readonly needs?: Needs;
  readonly words?: WordSet;
  readonly read: (clause: Clause, scene: Scene) => readonly Draft[];
}

/** Reads claims from the mentions of a sentence, without a verb. */
export interface PhraseRule {
  readonly name: string;
  readonly example: string;
  /** Mentions without which the rule reads nothing: a sentence that lacks one of them is left at once. */
  readonly needs?: Needs;
  /** Words of which a sentence must have one, or the rule reads nothing. */
  readonly words?: WordSet;
  readonly read: (scene: Scene) => readonly Draft[];
}
