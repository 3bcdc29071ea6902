import { expect, it } from 'vitest';
import { makePhraseTable } from '../../../src/reading/text/phrase-table.js';
import { tokenize } from '../../../src/reading/text/token.js';

const find = makePhraseTable([
  ['Trans Am', 'trans-am'],
  ['Trans Am TA2', 'ta2'],
  ['Spa-Francorchamps', 'spa'],
  ['O’Reilly 300', 'oreilly'],
]);

/** The value found at the start of a text, and how many of its tokens it takes. */
const found = (text: string): [string, number] | undefined => {
  const tokens = tokenize(text);
  const hit = find(tokens, 0, tokens.length);
  return hit && [hit.value, hit.last];
};

it.each([
  ['Trans Am race', ['trans-am', 2]],
  ['trans-am race', ['trans-am', 1]],
  ['Trans Am TA2 race', ['ta2', 3]],
  ['Trans-Am TA2 race', ['ta2', 2]],
  ['Spa-Francorchamps', ['spa', 1]],
  ['Spa Francorchamps', ['spa', 2]],
  ["O'Reilly 300", ['oreilly', 2]],
])('finds the longest phrase, whatever its hyphens: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each(['Trans', 'Transam race', 'Spa', 'A Trans Am race'])('finds none at the start of: %s', (text) => {
  expect(found(text)).toBeUndefined();
});
