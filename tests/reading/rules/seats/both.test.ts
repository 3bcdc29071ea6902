import { expect, it } from 'vitest';
import { startsOf } from '../starts-of.js';

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone shares the No. 12 Northline Racing Ford with Ben Carter. Both drivers start their season at Bristol on April 12.',
    'Carter, Bristol 04-12',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter is in the No. 21. The pair will also race at Talladega on April 26.',
    'Carter, Talladega 04-26',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone shares the No. 12 Northline Racing Ford with Ben Carter. The two won’t be at Pocono on June 14.',
    'Carter, Pocono 06-14 denied',
    'Stone, Pocono 06-14 denied',
  ],
])('two who were named before are the subject: %s', (text, ...expected) => {
  expect(startsOf(text)).toEqual(expected);
});

it.each([
  'Ava Stone, Ben Carter and Dan Marsh drive for Northline Racing. Both drivers start their season at Bristol on April 12.',
  'Ava Stone drives the No. 12 for Northline Racing. Both start at Bristol on April 12.',
])('are nobody where the text names more or fewer: %s', (text) => {
  expect(startsOf(text)).toEqual([]);
});
