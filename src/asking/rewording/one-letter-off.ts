import { FILLERS } from '../fillers.js';
import { DROPPED, MEANINGS, REFUSED } from '../meanings.js';
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
const TURNING: ReadonlySet<string> = new Set(wordsIn(REFUSED));
/** Words as good as those that they are like, which ask for something else: "who funds Northline" is not who finds it. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'funds funded funding fined fines rents rented beats tunes tuned paints drafts drafted signals trades trains trained lands'.split(
    ' ',
  ),
);

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

/** The word of questions that is one letter away, where all that are mean one thing; none where one that turns a question is as near. */
function meant(word: string): string | undefined {
  if (OTHER_WORDS.has(word)) return undefined;
  if ([...TURNING].some((known) => known === word || isOneOff(word, known))) return undefined;
  const near = [...READ].filter(([known]) => known.length >= SHORTEST && isOneOff(word, known));
  const meanings = new Set(near.map(([, meaning]) => meaning));
  // A word that is dropped for another one, and may be a name, would be dropped unseen.
  return meanings.size === 1 && !meanings.has('dropped') ? near[0]?.[0] : undefined;
}

/** Whether two words differ by one letter: another, one more or less, or two changed about. */
function isOneOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, of] = [one.slice(at), other.slice(at)];
  if (rest.slice(1) === of || rest === of.slice(1)) return true;
  if (rest.slice(1) === of.slice(1)) return true;
  return rest[0] === of[1] && rest[1] === of[0] && rest.slice(2) === of.slice(2);
}
