import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { DETERMINERS, PREPOSITIONS } from '../words/clause-words.js';
import { VERB_FORMS } from '../words/verbs.js';

// Phrases that stand where an adverb stands: "will of course drive", "has at last signed", "is for now without a seat".
const PHRASES = new Set(
  `of course|in fact|in turn|in effect|in principle|in theory|in practice|in addition|in private|in public|in secret|in the end|in the meantime|
   in the meanwhile|in all likelihood|in all probability|at last|at least|at long last|at first|at once|at times|at this point|at the moment|
   at present|at the latest|once more|once again|once and for all|for now|for once|for sure|for good|for the moment|for the time being|
   for the most part|by now|by then|no doubt|without doubt|without a doubt|after all|as well|as yet|as expected|as planned|so far|thus far|to date|
   on paper|more or less|yet again|over time|ever since|even now|even so|if anything|up front|out of the blue`
    .split('|')
    .map((phrase) => phrase.trim()),
);
const LONGEST_PHRASE = 4;

// By which what the verb says is likely and not sure.
const HEDGING_PHRASE = /^in all (?:likelihood|probability)$/;

/** Whether words, lower case and joined by blanks, are such a phrase and leave what is told as sure as it is. */
export function isPlainAdverbial(words: string): boolean {
  return PHRASES.has(words) && !HEDGING_PHRASE.test(words);
}

/**
 * Behind the adverbial phrase that begins at a token: "of course", "in the end"; undefined if none does. No word of it may be `isTaken`
 * by a mention.
 */
export function adverbialEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): number | undefined {
  for (let end = Math.min(last, at + LONGEST_PHRASE); end > at + 1; end -= 1) {
    if (!PHRASES.has(wordsBetween(tokens, at, end))) continue;
    for (let index = at; index < end; index += 1) if (isTaken(index)) return undefined;
    return end;
  }
  return undefined;
}

/** What the auxiliaries of a verb group have said up to a token. */
interface Auxiliaries {
  readonly perfect: boolean;
  readonly sawBe: boolean;
  /** The token of the last auxiliary. */
  readonly lastAuxiliary: number;
}

/**
 * What stands between an auxiliary and its verb like an adverb and begins at a token: "will of course drive", "has over the years
 * raced". `end` is the token behind it, `hedges` says that it makes what follows likely and no more; undefined if there is none.
 */
export function phraseBeforeVerb(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
  { perfect, sawBe, lastAuxiliary }: Auxiliaries,
): { readonly end: number; readonly hedges: boolean } | undefined {
  const adverbial = adverbialEnd(tokens, at, last, isTaken);
  if (adverbial !== undefined)
    return { end: adverbial, hedges: HEDGING_PHRASE.test(wordsBetween(tokens, at, adverbial)) };
  // Behind "is" such a phrase is what somebody is: "is in the car that raced".
  if (sawBe || at !== lastAuxiliary + 1) return undefined;
  const end = insertedPhraseEnd(tokens, at, last, isTaken, perfect ? 'participle' : 'base');
  return end === undefined ? undefined : { end, hedges: false };
}

const OPENS_PHRASE = /^(?:in|at|for|by|over|with|without|under|as|from|to|on|after|despite)$/;
const LONGEST_INSERTION = 6;

/**
 * Behind a phrase as in "will for a handful of races drive", "has with great joy signed"; undefined if none begins at the token. The
 * verb has to stand in the form that the auxiliary asks for.
 */
export function insertedPhraseEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
  form: 'base' | 'participle',
): number | undefined {
  if (!OPENS_PHRASE.test(tokens[at]?.lower ?? '')) return undefined;
  for (let index = at; index < last && index <= at + LONGEST_INSERTION; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capital || isTaken(index)) return undefined;
    if (index < at + 2) continue;
    const before = tokens[index - 1]?.lower ?? '';
    const isVerb = VERB_FORMS.get(token.lower)?.forms.has(form) === true || (form === 'base' && token.lower === 'be');
    if (isVerb && !DETERMINERS.has(before) && !PREPOSITIONS.has(before) && !/^(?:and|or)$/.test(before)) return index;
  }
  return undefined;
}
