/** The word sets that a word is in, one bit for each set; see `marksOf`. */
export type Marks = Int32Array;

/** Sets of words by their place in `Marks`; their words with the places of the sets they are listed in. */
const listed = new Map<string, number[]>();
const patterns: { readonly pattern: RegExp; readonly place: number }[] = [];
let sets = 0;
const whenAdded: (() => void)[] = [];
let none: Marks = new Int32Array(0);

/**
 * A set of words that can be asked at the cost of one bit, since each word knows all the sets it is in. Rules ask so at
 * every token, and a whole sentence can be asked whether any of its words is in a set.
 */
export class WordSet {
  readonly #slot: number;
  readonly #bit: number;

  /** @param place of the set among all */
  constructor(place: number) {
    this.#slot = place >> 5;
    this.#bit = 1 << (place & 31);
  }

  /** Whether the word of a token, or any word of a sentence, is in the set. */
  has(marked: { readonly marks: Marks } | undefined): boolean {
    return marked !== undefined && ((marked.marks[this.#slot] ?? 0) & this.#bit) !== 0;
  }
}

/**
 * The set of some words, lower case as in `Token.lower`, with blanks between them, and of all that a pattern fits. To be
 * made once, when a module is loaded.
 */
export function wordSet(words: string | Iterable<string>, pattern?: RegExp): WordSet {
  const place = added();
  if (pattern) patterns.push({ pattern, place });
  const each = typeof words === 'string' ? words.split(/\s+/).filter((word) => word !== '') : words;
  for (const word of each) {
    const places = listed.get(word);
    if (places) places.push(place);
    else listed.set(word, [place]);
  }
  return new WordSet(place);
}

/** The set of all words that a pattern fits, lower case as in `Token.lower`. To be made once, when a module is loaded. */
export function wordsLike(pattern: RegExp): WordSet {
  return wordSet('', pattern);
}

function added(): number {
  sets += 1;
  none = new Int32Array((sets + 31) >> 5);
  for (const tell of whenAdded) tell();
  return sets - 1;
}

/** Calls back whenever a set is added: what was known of words before is out of date. */
export function onSetAdded(tell: () => void): void {
  whenAdded.push(tell);
}

/** The sets that a word, lower case, is in. Words that are in none share one value. */
export function marksOf(word: string): Marks {
  const places = [...(listed.get(word) ?? [])];
  for (const { pattern, place } of patterns) if (pattern.test(word)) places.push(place);
  if (places.length === 0) return none;
  const marks = new Int32Array(none.length);
  for (const place of places) mark(marks, place);
  return marks;
}

function mark(marks: Marks, place: number): void {
  marks[place >> 5] = (marks[place >> 5] ?? 0) | (1 << (place & 31));
}

/** The sets that any of some words is in. */
export function marksOfAll(words: readonly { readonly marks: Marks }[], first: number, last: number): Marks {
  const all = new Int32Array(none.length);
  for (let at = first; at < last; at += 1) {
    const marks = words[at]?.marks;
    if (marks === undefined || marks === none) continue;
    for (let slot = 0; slot < marks.length; slot += 1) all[slot] = (all[slot] ?? 0) | (marks[slot] ?? 0);
  }
  return all;
}
