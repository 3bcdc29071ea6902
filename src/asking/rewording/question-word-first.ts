import type { Meaning } from '../meanings.js';
import type { Part } from '../part.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const QUESTION_WORDS: ReadonlySet<Meaning> = new Set([
  'WHO',
  'WHAT',
  'WHERE',
  'WHEN',
  'WHOSE',
  'LONG',
  'SINCE',
  'HOW_DID',
]);

/** Whether a part asks who, what, where or when. */
export function isQuestionWord(part: Part | undefined): boolean {
  return part?.is === 'meaning' && QUESTION_WORDS.has(part.meaning);
}

/** "14 car Talladega who" asks what "who 14 car Talladega" asks: what is asked for may stand last. */
export const questionWordFirst: Rewording = (text, setting) => {
  const { parts } = readPiece(text, setting);
  const last = parts.at(-1);
  if (last === undefined || !isQuestionWord(last) || parts.slice(0, -1).some(isQuestionWord)) return [];
  const at = text.toLowerCase().lastIndexOf(last.text.toLowerCase());
  return at <= 0 ? [] : [tidy(`${last.text} ${text.slice(0, at)} ${text.slice(at + last.text.length)}`)];
};
