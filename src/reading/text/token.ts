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
}

// A word keeps its inner apostrophes, hyphens, dots and ampersands: O'Reilly, Stewart-Haas, A.J., 23XI, F-150, AT&T.
// Each alternative consumes at least one character and none can start inside another, so the scan is linear.
const PIECE =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\d+(?:[.,:]\d+)*[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}\p{N}]+)*|\.{2,}|[^\s\p{L}\p{N}]/gu;
const CAPITAL = /^\p{Lu}/u;
// "A.J" and "N.C" are read together with the dot that closes them, "No" and "Feb" are not: that is the sentence's job.
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** Splits a text into tokens, in order. Offsets begin at `offset`. Takes time linear in the text's length. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(text); found !== null; found = PIECE.exec(text)) {
    let piece = found[0];
    const start = found.index;
    let end = start + piece.length;
    let possessive = false;
    const first = piece.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : isMark(piece) ? 'mark' : 'word';
    if (kind !== 'mark') {
      const tail = piece.slice(-2);
      if (piece.length > 2 && (tail === '’s' || tail === "'s")) {
        possessive = true;
        piece = piece.slice(0, -2);
      } else if (piece.endsWith('s') && isApostrophe(text, end) && !isApostrophe(text, end + 1)) {
        possessive = true;
        end += 1;
        PIECE.lastIndex = end;
      } else if (text[end] === '.' && (INITIALS.test(piece) || (piece.length === 1 && CAPITAL.test(piece)))) {
        piece += '.';
        end += 1;
        PIECE.lastIndex = end;
        const after = text.slice(end, end + 2);
        if (after === '’s' || after === "'s") {
          possessive = true;
          end += 2;
          PIECE.lastIndex = end;
        }
      }
    }
    tokens.push({
      start: offset + start,
      end: offset + end,
      text: piece,
      lower: fold(piece),
      kind,
      capital: kind === 'word' && CAPITAL.test(piece),
      possessive,
      spaced: start === 0 || start > last,
    });
    last = end;
  }
  return tokens;
}

const PLAIN = /^[a-z0-9-]*$/;

/** Lower case, without accents, dots and apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/[\p{M}.'’]/gu, '');
}

function isApostrophe(text: string, at: number): boolean {
  const char = text[at];
  return char === '’' || char === "'";
}

function isMark(piece: string): boolean {
  return !/^\p{L}/u.test(piece);
}
