import { type Marks, marksOf, onSetAdded } from './word-set.js';

/** What is known of a word by its letters alone. */
export interface Word {
  readonly text: string;
  /** To compare by: lower case, without accents, dots and apostrophes ("A.J." is `aj`). */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter, and not with "Ex-". */
  readonly capital: boolean;
  readonly marks: Marks;
}

// What a word is depends on nothing else, so it is worked out once and not for each time that it stands in an article.
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 40;
onSetAdded(() => known.clear());

/** The word that a token's text is. */
export function wordOf(text: string): Word {
  const word = known.get(text);
  if (word) return word;
  if (text.length > LONGEST_KNOWN) return makeWord(text);
  if (known.size >= MOST_KNOWN) known.clear();
  const made = makeWord(copyOf(text));
  known.set(made.text, made);
  return made;
}

/** The same letters, but no part of a longer text, which would stay in memory with it. */
function copyOf(text: string): string {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
}

// "Ex-Northline driver Ava Stone" begins a sentence: no name of a team begins so.
const FORMER = /^Ex-\p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

function makeWord(text: string): Word {
  const first = text.charCodeAt(0);
  const kind = first >= 48 && first <= 57 ? 'number' : LETTER.test(text) ? 'word' : 'mark';
  const lower = plainOf(text);
  return {
    text,
    lower,
    kind,
    capital: kind === 'word' && CAPITAL.test(text) && !FORMER.test(text),
    marks: marksOf(lower),
  };
}

const PLAIN = /^[a-z0-9-]*$/;

/** Lower case, without accents, dots and apostrophes. */
export function plainOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/[\p{M}.'’]/gu, '');
}
