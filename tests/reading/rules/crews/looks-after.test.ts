import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const crew = (text: string): string[] => claimsOf('crew', '2025-11-20', text, ['person', 'driver', 'number', 'season']);

it.each<readonly [string, readonly string[]]>([
  [
    'Cole Adler is the crew chief of Ben Carter’s No. 8, and Dan Marsh looks after Ava Stone and the No. 10.',
    ['confirmed person=Dan Marsh driver=Ava Stone number=10'],
  ],
  [
    'Cole Adler is the crew chief of Ben Carter’s No. 8. Dan Marsh led Ava Stone and the No. 10 this year.',
    ['confirmed person=Dan Marsh driver=Ava Stone number=10'],
  ],
])('%s', (text, expected) => {
  const read = crew(text).map((claim) => claim.replace(/ season=\d+/, ''));
  expect(read).toEqual(expect.arrayContaining([...expected]));
});

it('counts the seasons that open a sentence', () => {
  const text =
    'Crew chief Dan Marsh handed back the headset on Sunday night. It isn’t his anymore. For three seasons he had been the crew chief of Ava Stone and the No. 10.';
  expect(crew(text)).toEqual(
    [2023, 2024, 2025].map((season) => `confirmed person=Dan Marsh driver=Ava Stone number=10 season=${season}`),
  );
});

it('has a span up to late in a year', () => {
  const text = 'Crew chief Dan Marsh led Ava Stone’s No. 10 from 2019 until late in 2021.';
  expect(crew(text)).toEqual(
    [2019, 2020, 2021].map((season) => `confirmed person=Dan Marsh driver=Ava Stone number=10 season=${season}`),
  );
});

it('pairs nobody with whom the driver trails', () => {
  const text =
    'Now Ava Stone has got Northline Racing’s No. 20 for all 20 rounds, with Dan Marsh as her crew chief, and trails an actor, Ben Carter, in the standings.';
  expect(crew(text).filter((claim) => claim.includes('Ben Carter'))).toEqual([]);
});

it.each([
  'Dan Marsh looks after Ava Stone’s travel.',
  'Dan Marsh looked after his tires and won in the No. 10.',
  'Pole-sitter Dan Marsh led Ava Stone and the No. 10 to the flag.',
])('makes nobody a crew chief: %s', (text) => {
  expect(crew(text)).toEqual([]);
});
