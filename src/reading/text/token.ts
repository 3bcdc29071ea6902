import { type Word, wordOf } from './word.js';
import type { Marks } from './word-set.js';

/** The smallest piece of a text that rules look at. Offsets are UTF-16 units in the article's body. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands, without a possessive ending. */
  readonly text: string;
  /** `text` to compare by: lower case, without accents, dots and apostrophes ("A.J." is `aj`). */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Ends in 's or s' . */
  readonly possessive: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** The word sets that it is in. */
  readonly marks: Marks;
}

// A word keeps its inner apostrophes, hyphens, dots and ampersands: O'Reilly, Stewart-Haas, A.J., 23XI, F-150, AT&T.
// A number ends before "-Ava Stone", whose car it is, and goes on in "24-Hour"; "#8-MB Motorsports" is a car and its team.
// Each alternative consumes at least one character and none can start inside another, so the scan is linear.
const PIECE =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\d+(?:[.,:]\d+)*[\p{L}\p{M}]*(?:(?!-(?!Hours?|Years?|Laps?|Races?|Cars?|Times?|Miles?|Minutes?|Days?|Weeks?|Man)(?:\p{Lu}\p{Ll}{1,20}|(?:\p{Lu}\.){1,3}) \p{Lu}|(?<=#\d{1,3})-\p{Lu})[-’'][\p{L}\p{M}\p{N}]+)*|\.{2,}|[^\s\p{L}\p{N}]/gu;
// "A.J" and "N.C" are read together with the dot that closes them, "No" and "Feb" are not: that is the sentence's job.
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * Splits a text into tokens, in order, and adds them to `tokens`. Offsets begin at `offset`. Takes time linear in the
 * text's length.
 */
export function tokenize(text: string, offset = 0, tokens: Token[] = []): Token[] {
  let last = 0;
  for (let start = nextStart(text, 0); start < text.length; start = nextStart(text, last)) {
    const tab = last > 0 && start > last ? text.slice(last, start).indexOf('\t') : -1;
    // Columns of a table: what stands in two of them is no one name.
    if (tab >= 0) tokens.push(tokenOf(wordOf('|'), offset + last + tab, offset + last + tab + 1, false, true));
    let end = plainEnd(text, start);
    if (end === 0) {
      PIECE.lastIndex = start;
      const found = PIECE.exec(text);
      if (found === null) break;
      start = found.index;
      end = start + found[0].length;
    }
    let word = wordOf(text.slice(start, end));
    let possessive = false;
    if (word.kind !== 'mark') {
      const piece = word.text;
      const endsInS = piece.charCodeAt(piece.length - 1) === SMALL_S;
      if (endsInS && piece.length > 2 && isApostrophe(piece, piece.length - 2)) {
        possessive = true;
        word = wordOf(piece.slice(0, -2));
      } else if (endsInS && isApostrophe(text, end) && !isApostrophe(text, end + 1)) {
        possessive = true;
        end += 1;
      } else if (text.charCodeAt(end) === DOT && SUFFIX.test(piece) && hasEnding(text, end + 1)) {
        // "Stone Jr.’s": the dot and the ending belong to the name.
        word = wordOf(`${piece}.`);
        possessive = true;
        end += 3;
      } else if (
        text.charCodeAt(end) === DOT &&
        (piece.length === 1 ? word.capital : piece.includes('.') && INITIALS.test(piece))
      ) {
        word = wordOf(`${piece}.`);
        end += 1;
        if (isApostrophe(text, end) && text.charCodeAt(end + 1) === SMALL_S) {
          possessive = true;
          end += 2;
        }
      }
    }
    const before = word.text === 'mate' || word.text === 'mates' ? tokens.at(-1) : undefined;
    if (before?.text === 'team' && offset + start === before.end + 1) {
      // "his team mate": one word in other papers.
      const joined = wordOf(`team-${word.text}`);
      tokens[tokens.length - 1] = tokenOf(joined, before.start, offset + end, possessive, before.spaced);
    } else tokens.push(tokenOf(word, offset + start, offset + end, possessive, start === 0 || start > last));
    last = end;
  }
  return tokens;
}

function tokenOf(
  { text, lower, kind, capital, marks }: Word,
  start: number,
  end: number,
  possessive: boolean,
  spaced: boolean,
): Token {
  return { start, end, text, lower, kind, capital, possessive, spaced, marks };
}

const SUFFIX = /^(?:Jr|Sr)$/i;

/** "’s" at a place, and no letter behind it. */
function hasEnding(text: string, at: number): boolean {
  return isApostrophe(text, at) && text.charCodeAt(at + 1) === SMALL_S && !/[\p{L}\p{N}]/u.test(text.charAt(at + 2));
}

const DOT = 46;
const SMALL_S = 115;
const STRAIGHT_APOSTROPHE = 39;
const APOSTROPHE = 0x2019;

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === APOSTROPHE || code === STRAIGHT_APOSTROPHE;
}

/** What an ASCII character can be in a token. */
const BLANK = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\s/.test(char) ? BLANK : /[A-Za-z]/.test(char) ? LETTER : /\d/.test(char) ? DIGIT : OTHER;
});

/** The next place that is no ASCII white space. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && KINDS[text.charCodeAt(at)] === BLANK) at += 1;
  return at;
}

/** Where the token that begins here ends, as `PIECE` has it, or 0 if there are letters in it that only the pattern knows. */
function plainEnd(text: string, start: number): number {
  const kind = KINDS[text.charCodeAt(start)];
  if (kind === LETTER) return plainWordEnd(text, start + 1);
  if (kind === DIGIT) return plainNumberEnd(text, start + 1);
  if (kind !== OTHER) return isPunctuation(text.charCodeAt(start)) ? start + 1 : 0;
  return text.charCodeAt(start) === DOT && text.charCodeAt(start + 1) === DOT ? 0 : start + 1;
}

function plainWordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = alphanumericEnd(text, at);
    const code = text.charCodeAt(at);
    if (code >= 128 && code !== APOSTROPHE && !isPunctuation(code)) return 0;
    if (!JOINS_WORD.has(code)) return at;
    const next = text.charCodeAt(at + 1);
    if (next >= 128 && !isPunctuation(next)) return 0;
    const kind = KINDS[next];
    if (kind !== LETTER && kind !== DIGIT) return at;
    at += 2;
  }
}

function plainNumberEnd(text: string, from: number): number {
  let at = from;
  while (KINDS[text.charCodeAt(at)] === DIGIT) at += 1;
  const code = text.charCodeAt(at);
  // "1,500", "24-year-old", "23XI": seldom enough to leave them to the pattern.
  if (KINDS[code] === LETTER || code === DOT || JOINS_NUMBER.has(code)) return 0;
  return code >= 128 && !isPunctuation(code) ? 0 : at;
}

function alphanumericEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind !== LETTER && kind !== DIGIT) return at;
    at += 1;
  }
}

// . ' ’ & -
const JOINS_WORD = new Set([DOT, STRAIGHT_APOSTROPHE, APOSTROPHE, 38, 45]);
// , : - ' ’
const JOINS_NUMBER = new Set([44, 58, 45, STRAIGHT_APOSTROPHE, APOSTROPHE]);

/** Quotation marks, dashes and the ellipsis: they end a word and change nothing in it. */
function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}
