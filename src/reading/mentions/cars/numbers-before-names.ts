import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { isGiven } from '../people/plain-words.js';

const NONE: ReadonlySet<number> = new Set();
const NUMBER = /^(?:0\d?|[1-9]\d{0,2})$/;

/**
 * The tokens of bare numbers that are cars because each stands before a driver in a row of somebody's cars: "Northline
 * Racing: 5 Ava Stone, 7 Ben Carter", "Northline Racing, Ford (2): 12-Ava Stone, 21-Ben Carter". Places are counted up from one.
 */
export function numbersBeforeNames(tokens: readonly Token[], { block, first, last }: Sentence): ReadonlySet<number> {
  if (block.kind !== 'row' && block.kind !== 'bullet') return NONE;
  const opening = tokens[first];
  if (opening?.kind !== 'word' && opening?.kind !== 'number') return NONE;
  let from = first + 1;
  while (from < last && !/^(?::|–|—)$/.test(tokens[from]?.text ?? '')) from += 1;
  const numbers: number[] = [];
  for (let at = from + 1; at < last; at += 1) {
    const before = tokens[at - 1];
    const opens = at === from + 1 || /^(?:,|;|and|&|\/)$/.test(before?.lower ?? '');
    if (opens && tokens[at]?.kind === 'number' && isNumbered(tokens, at)) numbers.push(at);
  }
  const isCounted = numbers.every((at, index) => tokens[at]?.text === String(index + 1));
  return numbers.length === 0 || isCounted ? NONE : new Set(numbers);
}

/** "5 Ava Stone", "12-Ava Stone", "12 – Ava Stone" */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  if (!NUMBER.test(tokens[at]?.text ?? '')) return false;
  const behind = /^[-–]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const [given, surname] = [tokens[behind], tokens[behind + 1]];
  return (
    given?.kind === 'word' &&
    given.capital &&
    isGiven(given.lower) &&
    surname?.kind === 'word' &&
    surname.capital &&
    surname.spaced
  );
}
