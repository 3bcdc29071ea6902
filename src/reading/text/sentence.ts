import type { Block } from './block.js';
import type { Token } from './token.js';
import type { Marks } from './word-set.js';

/** A sentence: the tokens `first` up to but not including `last` of the article. */
export interface Sentence {
  readonly block: Block;
  /** Position of the block in the article. */
  readonly blockIndex: number;
  readonly first: number;
  readonly last: number;
  /** Offsets in the body, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The word sets that any of its tokens is in. */
  readonly marks: Marks;
}

// Abbreviations after which a sentence hardly ever ends.
const OPEN_ABBREVIATIONS = new Set(
  'no nos mr mrs ms dr st vs gen lt col sgt rev hon prof jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri approx est fig mt ft'.split(
    ' ',
  ),
);
// Abbreviations that also close sentences: what follows decides.
const CLOSING_ABBREVIATIONS = new Set(
  'jr sr inc co corp ltd etc am pm va nc sc ga fla ala tenn ky ind ill calif ariz nev tex mich wis minn conn mass del md pa ny nj ont que okla ore wash kan mo ark la miss colo neb dc us'.split(
    ' ',
  ),
);
const STARTERS = new Set(
  'the he she it they we in on at for with but and this that these those his her its their there when while after before as if a an who what all both no not'.split(
    ' ',
  ),
);

// What "Stone Bros." has behind it, and no sentence begins with.
const BEHIND_BROTHERS = new Set(
  'ford fords chevrolet chevrolets chevy toyota toyotas honda hondas dodge ram mustang camaro camry supra silverado tundra f-150 racing motorsports motorsport autosport team'.split(
    ' ',
  ),
);

const DOTS = /^(?:\.\.+|…)$/;

/** Cuts the tokens of one block (`first` up to `last`) into sentences, as ranges of token indices. */
export function splitSentences(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const ranges: [number, number][] = [];
  let begin = first;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (!token || !endsSentence(tokens, at, last)) continue;
    let close = at + 1;
    while (close < last && (isCloser(tokens[close]) || DOTS.test(tokens[close]?.text ?? ''))) close += 1;
    ranges.push([begin, close]);
    begin = close;
    at = close - 1;
  }
  if (begin < last) ranges.push([begin, last]);
  return ranges;
}

function endsSentence(tokens: readonly Token[], at: number, last: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (!mark) return false;
  if (mark.text === '…') return next?.capital === true;
  if (mark.text === '!' || mark.text === '?') return !isInAside(tokens, at, last);
  // Initials keep their dot ("N.C."): such a token may itself close the sentence.
  // "Stone Jr.’s No. 12": what is his stands behind.
  const dotted =
    mark.kind === 'word' && mark.text.endsWith('.') && !(mark.possessive && /^(?:jr|sr)$/.test(mark.lower));
  if (mark.text !== '.' && !dotted) return false;
  let follow = at + 1;
  while (follow < last && isCloser(tokens[follow])) follow += 1;
  const after = tokens[follow];
  if (follow >= last || !after) return true;
  if (!after.spaced) return false;
  // "at the end of the year. ... Pinecrest has two seats": dots that part one note from the next.
  if (DOTS.test(after.text)) return true;
  const word = dotted ? mark.lower : (tokens[at - 1]?.lower ?? '');
  const afterLower = after.lower;
  if (dotted) {
    const starts = STARTERS.has(afterLower) && after.capital;
    // "in the 911 GT3 R. Their": no name goes on with such a word.
    if (word.length === 1) return starts && afterLower.length > 1;
    return CLOSING_ABBREVIATIONS.has(word) && starts;
  }
  if (OPEN_ABBREVIATIONS.has(word) && !mark.spaced) {
    // "to the No. 7" but "The answer is no. He stays."
    if (word === 'no' || word === 'nos')
      return after.kind !== 'number' && after.text !== '#' && tokens[at - 1]?.capital !== true;
    return false;
  }
  // "the No. 12 Stone Bros. Ford"
  if (word === 'bros') return after.capital && !BEHIND_BROTHERS.has(afterLower);
  if (CLOSING_ABBREVIATIONS.has(word)) return STARTERS.has(afterLower) && after.capital;
  return after.capital || after.kind === 'number' || isOpener(after) || after.text === '#' || after.text === '@';
}

// "the fourth (or is it the fifth?) driver", in tokens.
const LONGEST_ASIDE = 8;

/** "the fourth (fifth?) Northline driver": a mark that closes no more than a few words in brackets, behind which the sentence goes on. */
function isInAside(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[at + 1]?.text !== ')' || at + 2 >= last) return false;
  for (let open = at - 1; open > at - LONGEST_ASIDE; open -= 1) {
    const text = tokens[open]?.text;
    if (text === '(') return /^[\p{L}\p{N},’']+$/u.test(tokens[open - 1]?.text ?? '');
    if (text === undefined || /^[.!?]$/.test(text)) return false;
  }
  return false;
}

function isCloser(token: Token | undefined): boolean {
  if (!token) return false;
  return token.text === '”' || token.text === '’' || token.text === ')' || (token.text === '"' && !token.spaced);
}

function isOpener(token: Token): boolean {
  return (
    token.text === '“' ||
    token.text === '‘' ||
    token.text === '"' ||
    token.text === '(' ||
    token.text === '—' ||
    token.text === '–'
  );
}
