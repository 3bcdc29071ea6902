import type { LeftOut } from './left-out.js';
import { readPiece, type Setting, tidy } from './rewording/rewording.js';
import { isNamed } from './rewording/who-is-named.js';

/** Which of several: no article numbers seats. */
const ORDINAL = /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th|other) (?=\p{L})/iu;
const COUNTED = new Set(['SEAT', 'CAR', 'DRIVE', 'TEAM']);

/** A question without the place of a seat among others: "is Stone in the second Northline", "the 4th driver of the 12". */
export function withoutOrdinal(text: string, setting: Setting): LeftOut | undefined {
  const [found = ''] = ORDINAL.exec(text) ?? [];
  if (found === '') return undefined;
  const behind = text.slice(text.indexOf(found) + found.length);
  const [next] = readPiece(behind, setting).parts;
  const isCounted =
    next !== undefined && (isNamed(next) || next.is === 'make' || (next.is === 'meaning' && COUNTED.has(next.meaning)));
  if (!isCounted || !behind.toLowerCase().startsWith(next.text.toLowerCase())) return undefined;
  return { text: tidy(text.replace(found, '')), words: [found.trim()] };
}
