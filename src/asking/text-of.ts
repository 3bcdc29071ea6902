import type { Token } from '../reading/text/token.js';

/** The words as typed, without the possessive ending of the last one. */
export function textOf(question: string, tokens: readonly Token[], first: number, last: number): string {
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  if (opening === undefined || closing === undefined) return '';
  return `${question.slice(opening.start, closing.start)}${closing.text}`;
}
