import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2031-05-20';
const seasons = (text: string): readonly string[] => [
  ...claimsOf('ride', DAY, text, ['season']),
  ...claimsOf('contract', DAY, text, ['until']),
];

describe('a season that only an option is for', () => {
  it.each([
    ['Ava Stone will drive the No. 12 for Northline Racing in 2032 with an option for 2033.', ['season=2032']],
    ['Northline Racing signed Ava Stone for 2032, with a team option for 2033.', ['season=2032', '']],
    ['Ava Stone has signed with Northline Racing for 2032, plus an option through 2034.', ['season=2032', '']],
    ['Ava Stone has signed a one-year contract with an option for 2033 with Northline Racing.', ['season=2031', '']],
  ])('is none yet: %s', (text, told) => {
    expect(seasons(text)).toEqual(told.map((slots) => `confirmed ${slots}`.trim()));
  });

  it('is one once the option is taken', () => {
    expect(seasons('Northline Racing exercised its option for 2033 on Ava Stone.')).toContain('confirmed season=2033');
  });
});
