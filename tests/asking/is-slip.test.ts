import { describe, expect, it } from 'vitest';
import { isSlip } from '../../src/asking/rewording/is-slip.js';

describe('a word one letter off', () => {
  it.each([
    ['cheif', 'chief'],
    ['rdives', 'drives'],
    ['nuber', 'number'],
    ['finnish', 'finish'],
    ['teamnate', 'teammate'],
    ['sponser', 'sponsor'],
    ['rumered', 'rumored'],
  ])('may be a slip: %s', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(true);
  });

  it.each([
    ['the first letter', 'backed', 'sacked'],
    ['a first letter left out', 'eight', 'weight'],
    ['a letter far away on the keyboard', 'fixed', 'fired'],
    ['the first vowel', 'funding', 'finding'],
    ['no letter', 'drives', 'drives'],
    ['two letters', 'drvise', 'drives'],
  ])('is another word by %s: %s', (_how, typed, meant) => {
    expect(isSlip(typed, meant)).toBe(false);
  });
});
