import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const BEFORE =
  'Northline Racing has news for 2026 in the Cup Series. Ava Stone drives the No. 18 for Northline Racing. ';
const crews = (text: string): string[] =>
  claimsOf('crew', '2025-11-17', BEFORE + text, ['person', 'driver', 'number', 'season']);

it.each([
  'Paul Reed, on the box for both of Stone’s titles, is off the No. 18 after six seasons.',
  'Paul Reed, on the box for Stone’s four wins, is out after six seasons.',
])('who was on the box until now: %s', (text) => {
  expect(crews(text)).toEqual(['confirmed person=Paul Reed driver=Ava Stone number=18 season=2025']);
});

it('whose new post is another', () => {
  expect(crews('Paul Reed, on the box for all of Stone’s wins, moves to the No. 20 and Leo Brandt.')).toEqual([
    'confirmed person=Paul Reed driver=Ava Stone number=18 season=2025',
    'confirmed person=Paul Reed driver=Leo Brandt number=20 season=2026',
  ]);
});

it('a spot on television is no post', () => {
  expect(crews('Leo Brandt, on the box for a television spot, drives the No. 12.')).toEqual([]);
});
