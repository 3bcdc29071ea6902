import type { Clause } from '../clauses/clause.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Mention } from '../mentions/mention.js';
import type { Remembering } from '../remembered.js';
import type { Sentence } from '../text/sentence.js';
import { tagQuestionAt } from '../text/tag-question.js';
import type { Backing } from './sponsors/backing.js';

/** A sentence with all that rules look at. */
export interface Scene extends Remembering {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly discourse: Discourse;
  /** The firms that put their name on a car here, and what they are for. */
  readonly backings: readonly Backing[];
  /** The sentence before it in the same block. */
  readonly before: Scene | undefined;
  /** The sentence before it, of whichever block. */
  readonly previous: Scene | undefined;
  /** The first sentence of the article, but for that one itself. */
  readonly opening: Scene | undefined;
  /** The last sentence before it that is no row: what stands over its list. */
  readonly over: Scene | undefined;
}

/** Whether the sentence is a question. */
export function isAsked({ sentence, discourse }: Scene): boolean {
  const { tokens } = discourse.text;
  if (tokens[sentence.last - 1]?.text !== '?') return false;
  return tagQuestionAt(tokens, sentence.first, sentence.last) === undefined;
}

/** Whether a token stands in quotation marks. */
export function isQuoted({ discourse }: Scene, at: number): boolean {
  return discourse.text.quoted[at] === 1;
}

/** A bullet, a row of a table, or any line that stands alone. */
export function isRow({ sentence }: Pick<Scene, 'sentence'>): boolean {
  return sentence.block.kind === 'row' || sentence.block.kind === 'bullet';
}
