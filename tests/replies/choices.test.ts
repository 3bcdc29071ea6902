import { expect, it } from 'vitest';
import { choicesOf } from '../../src/replies/choices.js';

it('says who it is, as far as there is room', () => {
  expect(
    choicesOf([
      { value: 'Ava Stone', name: 'Ava Stone', isWho: 'No. 12 Northline, Cup' },
      { value: 'Ben Carter', name: 'Ben Carter' },
      { value: 'cup', name: 'Cup Series', isWho: undefined },
      { value: 'Dan Marsh', name: 'Dan Marsh', isWho: 'x'.repeat(90) },
    ]),
  ).toEqual([
    { value: 'Ava Stone', name: 'Ava Stone - No. 12 Northline, Cup' },
    { value: 'Ben Carter', name: 'Ben Carter' },
    { value: 'cup', name: 'Cup Series' },
    { value: 'Dan Marsh', name: 'Dan Marsh' },
  ]);
});

it('gives at most 25, and none that would come back as another name', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ value: `Driver ${index}`, name: `Driver ${index}` }));
  const long = 'D'.repeat(101);
  const choices = choicesOf([{ value: long, name: long }, { value: 'x', name: '\u200b' }, ...many]);
  expect(choices).toHaveLength(25);
  expect(choices[0]?.value).toBe('Driver 0');
});
