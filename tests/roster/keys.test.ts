import { describe, expect, it } from 'vitest';
import { keyOf, wordsOf } from '../../src/roster/names/keys.js';
import { byText } from '../../src/values/by-text.js';

describe('keyOf', () => {
  const same: readonly (readonly [string, string])[] = [
    ['A.J. Malone', 'AJ Malone'],
    ['A. J. Malone', 'a j malone'],
    ['LaVance', 'Lavance'],
    ['Danièl Suñer', 'Daniel Suner'],
    ['Pat O’Hara', "Pat O'Hara"],
    ['Jean-Luc Vance', 'Jean Luc Vance'],
    ['Søren Łukas', 'Soren Lukas'],
    ['Vance & Harrow', 'Vance and Harrow'],
    ['  Ana   Vance ', 'Ana Vance'],
    ['Ana Vance, Jr.', 'Ana Vance Jr'],
  ];
  it.each(same)('%s and %s meet', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  const different: readonly (readonly [string, string])[] = [
    ['Ana Vance', 'Anna Vance'],
    ['Ana Vance', 'Ana Vance Jr.'],
    ['07', '7'],
    ['???', '!!!'],
  ];
  it.each(different)('%s and %s do not', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

it('joins initials only with each other', () => {
  expect(wordsOf('A. J. de la Vance')).toEqual(['aj', 'de', 'la', 'vance']);
  expect(wordsOf('Team B Racing')).toEqual(['team', 'b', 'racing']);
});

it('orders by code units, whatever the language of the machine', () => {
  expect(['ä', 'b', 'Z', 'a'].sort(byText)).toEqual(['Z', 'a', 'b', 'ä']);
});
