import { expect, it } from 'vitest';
import { entriesOf } from '../starts-of.js';

const LEAD = 'Northline Racing’s No. 12 truck has a different driver each week. ';
const bristol = 'Stone 12 Northline Racing truck, Bristol 04-12';

it.each([
  'Who’s in it next? Ava Stone, at Bristol Motor Speedway on April 12.',
  'Who gets it next? Ava Stone, on April 12 at Bristol.',
  'Next up is Ava Stone, at Bristol on April 12.',
  'Ava Stone is next, at Bristol on April 12.',
  'Next: Ava Stone, at Bristol on April 12.',
])('reads who has a shared car next: %s', (text) => {
  expect(entriesOf(LEAD + text)).toEqual([bristol]);
});

it.each([
  'Who won it last? Ava Stone, at Bristol on April 5.',
  'Who’s in it next? Ava Stone, maybe.',
  'Ava Stone was next, at Bristol on April 5.',
  'Who’s in it next? Ava Stone does not know.',
])('and nothing else: %s', (text) => {
  expect(entriesOf(LEAD + text)).toEqual([]);
});

it('knows the race that a title names for who is to run it', () => {
  const body =
    'Carter out again; Stone to drive at Bristol\n\nBen Carter will miss a second straight Cup Series race on Sunday, and Ava Stone will again take over the No. 45 Toyota of Northline Racing.';
  expect(entriesOf(body)).toEqual([
    'Carter 45 Northline Racing cup, Bristol 04-12 denied',
    'Stone 45 Northline Racing cup, Bristol 04-12',
  ]);
});

it('takes no race of a title that is over', () => {
  const body =
    'Stone wins at Bristol\n\nBen Carter will miss a Cup Series race on Sunday in the No. 45 Toyota of Northline Racing.';
  expect(entriesOf(body)).toEqual([]);
});
