import type { Half } from './halves.js';
import { readPiece, type Setting, tidy } from './rewording.js';
import { isHeading } from './statement.js';

const COMMA = /\s*(?:[,;]|\s-+)\s+/g;
/** More are a list. */
const MOST = 3;

/** "What happened to Stone, Marsh in the 12 now?": two questions with no more than a comma between them, each of which must read alone. */
export function commaHalves(text: string, setting: Setting): readonly Half[] {
  const bare = text.replace(/[\s?!.]+$/, '');
  const commas = [...bare.matchAll(COMMA)].slice(0, MOST);
  return commas.flatMap((found) => {
    const pieces = [bare.slice(0, found.index), bare.slice(found.index + found[0].length)].map(tidy);
    const [asked = '', other = ''] = pieces;
    // A name alone belongs to what stands before it, and what only says what it is about asks nothing.
    const isWhole = pieces.every((piece) => readPiece(piece, setting).parts.length > 1);
    return isWhole && !isHeading(asked, setting) ? [{ asked, others: [other] }] : [];
  });
}
