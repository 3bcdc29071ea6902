import { expect, it } from 'vitest';
import { choicesFor } from '../../src/replies/choices.js';

const NAMES = ['Zoë Suárez', 'Ann van Dyke', 'A.J. Zoellner', "Pat O'Zora", 'Max Z'];

it.each([
  ['', NAMES],
  ['zo', ['Zoë Suárez', 'A.J. Zoellner', "Pat O'Zora"]],
  ['SUAREZ', ['Zoë Suárez']],
  ['aj', ['A.J. Zoellner']],
  ['ozora', ["Pat O'Zora"]],
  ['vandyke', ['Ann van Dyke']],
  ['nobody', []],
])('%j finds %j', (typed, expected) => {
  expect(choicesFor(NAMES, typed).map(({ value }) => value)).toEqual(expected);
});

it('gives at most 25, and none that is too long', () => {
  const many = Array.from({ length: 40 }, (_, index) => `Driver ${index}`);
  expect(choicesFor(['D'.repeat(101), ...many], 'd')).toHaveLength(25);
  expect(choicesFor(['D'.repeat(101)], '')).toEqual([]);
});

it('finds by the label that is shown, and by the value', () => {
  const shown = () => 'Top Series';
  expect(choicesFor(['cup'], 'top', shown)).toEqual([{ name: 'Top Series', value: 'cup' }]);
  expect(choicesFor(['cup'], 'cu', shown)).toHaveLength(1);
});
