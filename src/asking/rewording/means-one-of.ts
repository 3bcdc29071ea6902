import type { Meaning } from '../meanings.js';
import type { Part } from '../part.js';

/** Whether a part of a question is a word with one of some meanings. */
export function meansOneOf(part: Part | undefined, meanings: readonly Meaning[]): boolean {
  return part?.is === 'meaning' && meanings.includes(part.meaning);
}
