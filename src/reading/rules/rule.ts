import type { Clause } from '../clauses/clause.js';
import type { Frame } from '../words/verbs.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Reads claims from one clause. `example` is a sentence that it reads, run as a test. */
export interface ClauseRule {
  readonly name: string;
  readonly example: string;
  /** Verbs that the rule looks at. */
  readonly frames: readonly Frame[];
  readonly read: (clause: Clause, scene: Scene) => readonly Draft[];
}

/** Reads claims from the mentions of a sentence, without a verb. */
export interface PhraseRule {
  readonly name: string;
  readonly example: string;
  readonly read: (scene: Scene) => readonly Draft[];
}
