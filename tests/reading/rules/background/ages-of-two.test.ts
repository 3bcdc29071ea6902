import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const ages = (text: string): string[] =>
  claimsOf('bio', '2019-02-25', `Northline Racing keeps Ava Stone and Ben Carter.\n\n${text}`, ['driver', 'age']);

it.each(['Stone won at Bristol; Carter hasn’t won since 2016. He’ll be 39 in June.'])(
  'of two drivers in halves of a sentence, either may be meant: %s',
  (text) => {
    expect(ages(text)).toEqual([]);
  },
);

it.each([
  ['Carter won at Bristol; it was his first win. He’ll be 39 in June.', 'confirmed driver=Ben Carter age=38'],
  ['Carter won at Bristol. He’ll be 39 in June.', 'confirmed driver=Ben Carter age=38'],
])('of one it is clear: %s', (text, age) => {
  expect(ages(text)).toEqual([age]);
});
