import type { Token } from '../../text/token.js';

/** The words of a race's name from token `first` up to but not including `last`, each as printed: "Andy’s Frozen Custard 335". */
export function printedRace(tokens: readonly Token[], first: number, last: number): string {
  let name = '';
  for (const [index, token] of tokens.slice(first, last).entries()) {
    const isInside = first + index < last - 1;
    const ending = token.possessive && isInside ? '’s'.slice(0, token.end - token.start - token.text.length) : '';
    name += `${token.spaced && name !== '' ? ' ' : ''}${token.text}${ending}`;
  }
  return name;
}
