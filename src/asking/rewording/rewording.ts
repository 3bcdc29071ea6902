import { memo, memoOf } from '../../values/memo.js';
import type { Names } from '../names.js';
import { type Question, readQuestion } from '../read-question.js';
import { spelledOut } from '../spelled-out.js';

/** From when, and with which names, a question is read. */
export interface Setting {
  /** The day from which it is asked, `YYYY-MM-DD`. */
  readonly today: string;
  readonly view: Names;
}

/**
 * Other words for the same question, or none. They are tried only where the question as typed is not understood, and count only where
 * all in them is.
 */
export type Rewording = (text: string, setting: Setting) => readonly string[];

/** What stands in a question, or in a piece of one. Each way reads the same ones, so they are kept as long as the question is. */
export function readPiece(text: string, setting: Setting): Question {
  return piecesOf(setting)(text);
}

const piecesOf = memoOf(({ today, view }: Setting) => memo((text) => readQuestion(spelledOut(text), today, view)));

/** What questions begin with that ask who, what, where or when. */
export const ASKING = 'who|whom|whose|what|where|when|which|how|why';

/** What questions begin with that ask whether. */
export const WHETHER =
  'is|isnt|are|arent|was|wasnt|were|does|doesnt|do|did|didnt|has|hasnt|have|havent|had|will|wont|would|can|could|should|might';

/** A text with one blank between its words, and none of the marks that are left over where some were taken out. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:?!.])/g, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/[,;:–—-]+([?!.])/g, '$1')
    .trim();
}
