import { FILLERS } from '../fillers.js';
import { DROPPED, MEANINGS, REFUSED } from '../meanings.js';
import { isOneOff, isSlip } from './is-slip.js';
import { type Rewording, readPiece } from './rewording.js';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;

const wordsIn = (listed: string) => listed.split(/[| -]/);

/** The words of questions, and what they mean; a word that only stands in phrases means no more than itself. */
const READ: ReadonlyMap<string, string> = new Map([
  ...[...Object.values(MEANINGS), DROPPED, FILLERS].flatMap(wordsIn).map((word): [string, string] => [word, word]),
  ...[DROPPED, FILLERS].flatMap((listed) => listed.split('|').map((word): [string, string] => [word, 'dropped'])),
  ...Object.entries(MEANINGS).flatMap(([meaning, listed]) =>
    listed.split('|').map((word): [string, string] => [word, meaning]),
  ),
]);
/** Words that turn a question. */
const TURNING: ReadonlySet<string> = new Set(wordsIn(REFUSED));
/** "Who is Stone's crew cheif?": a word that is no name, and one letter away from exactly one word of questions, is that word. */
export const oneLetterOff: Rewording = (text, { today, view }) => {
  const unknown = readPiece(text, { today, view }).parts.flatMap((part) =>
    part.is === 'unknown' ? part.text.split(/\s+/) : [],
  );
  const corrected = text.replace(/\p{L}+/gu, (word, at: number) => {
    const isTyped = unknown.includes(word) && (at === 0 || /^\p{Ll}/u.test(word));
    return isTyped && word.length >= SHORTEST ? (meant(word.toLowerCase()) ?? word) : word;
  });
  return corrected === text ? [] : [corrected];
};

/**
 * The word of questions that is one letter away and may have been meant, where all that far mean one thing; none where one that turns a
 * question is as near.
 */
function meant(word: string): string | undefined {
  if ([...TURNING].some((known) => known === word || isOneOff(word, known))) return undefined;
  const near = [...READ].filter(([known]) => known.length >= SHORTEST && isOneOff(word, known));
  const meanings = new Set(near.map(([, meaning]) => meaning));
  // A word that is dropped for another one, and may be a name, would be dropped unseen.
  if (meanings.size !== 1 || meanings.has('dropped')) return undefined;
  return near.map(([known]) => known).find((known) => isSlip(word, known));
}
