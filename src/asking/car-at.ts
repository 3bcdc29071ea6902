import type { Token } from '../reading/text/token.js';

const NUMBER = /^\d{1,3}$/;
const BEFORE_NUMBER = /^(?:no|number|num|car|truck)$/;

/** "the 71", "#71", "no. 71 car", "number 07", "71": not more than two digits without a sign of its own. */
export function carAt(tokens: readonly Token[], at: number): { number: string; last: number } | undefined {
  let index = at;
  const joined = /^no\.?(\d{1,3})$/i.exec(tokens[at]?.text ?? '')?.[1];
  const signed = tokens[at]?.text === '#' || BEFORE_NUMBER.test(tokens[at]?.lower ?? '');
  if (signed) {
    index += 1;
    while (tokens[index]?.text === '.' || tokens[index]?.text === '#') index += 1;
  }
  const number = joined ?? tokens[index]?.text ?? '';
  const mostDigits = signed || joined !== undefined ? 3 : 2;
  if (!NUMBER.test(number) || number.length > mostDigits) return undefined;
  const after = tokens[index + 1];
  // "the 71 car"; "the 71 truck" says more and is left to the series.
  const isNoun = after !== undefined && /^(?:car|machine|entry)$/.test(after.lower) && !isSigned(tokens, index + 1);
  return { number, last: index + (isNoun ? 2 : 1) };
}

/** Whether a word is the sign of the number behind it, as in "car 71". */
function isSigned(tokens: readonly Token[], at: number): boolean {
  return NUMBER.test(tokens[at + 1]?.text ?? '');
}
