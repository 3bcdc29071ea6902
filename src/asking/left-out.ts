import { isLike } from './names.js';
import type { Question } from './read-question.js';
import { ASKING, readPiece, type Setting, tidy, WHETHER } from './rewording/rewording.js';

/** A question without the words of it that are not understood. */
export interface LeftOut {
  readonly text: string;
  /** As typed, in order. */
  readonly words: readonly string[];
}

/** More of them may be what is asked. */
const MOST_WORDS = 3;

/** Where what follows is what somebody does, or what is asked for. */
const BEFORE_VERB = new RegExp(
  `(?:^|\\b(?:(?:${ASKING})(?:['’]?(?:s|re|ll))?(?: (?:teams?|drivers?|guys?|crew chiefs?|outfits?))?|${WHETHER}|i|we|you|to|that))$`,
  'i',
);

/**
 * A question without its words that have no meaning here; undefined where it has none, or too many, or one that may be a name or what
 * somebody does.
 */
export function leftOut(text: string, setting: Setting): LeftOut | undefined {
  const { parts } = readPiece(text, setting);
  const words = parts.flatMap((part) => (part.is === 'unknown' && !part.capital ? [part.text] : []));
  // A name with a wrong letter is no word too many.
  if (words.some((word) => (['driver', 'team'] as const).some((kind) => isLike(kind, word, setting.view))))
    return undefined;
  const others = parts.some((part) => part.is === 'refused' || (part.is === 'unknown' && part.capital));
  if (others || words.length === 0 || words.join(' ').split(' ').length > MOST_WORDS) return undefined;
  let left = text;
  for (const word of words) {
    const at = placeOf(word, left);
    const before = left.slice(0, at).trimEnd();
    if (at < 0 || BEFORE_VERB.test(before) || endsWithName(before, parts)) return undefined;
    left = `${before} ${left.slice(at + word.length)}`;
  }
  return { text: tidy(left), words };
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Where a word stands in a text as one of its own: "n" in "when n where", and not in "when". */
function placeOf(word: string, text: string): number {
  let at = text.indexOf(word);
  while (at >= 0 && (IN_WORD.test(text[at - 1] ?? '') || IN_WORD.test(text[at + word.length] ?? '')))
    at = text.indexOf(word, at + 1);
  return at;
}

function endsWithName(text: string, parts: Question['parts']): boolean {
  return parts.some((part) => part.is === 'name' && text.endsWith(part.text));
}
