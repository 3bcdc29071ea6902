import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const seats = (body: string): readonly string[] =>
  (['ride', 'exit'] as const).flatMap((kind) => claimsOf(kind, '2025-12-03', body, ['driver']));

it.each([
  ['goes to a driver’s car', 'Dan Marsh goes to Ava Stone’s No. 12 at Northline Racing in 2026.', 'Marsh'],
  ['goes to the car of a driver', 'Dan Marsh moves to the No. 12 of Ava Stone at Northline Racing in 2026.', 'Marsh'],
  [
    'was dismissed before a crew chief came',
    'Joe Finch is interim crew chief for Ava Stone at Northline Racing after Dan Marsh was dismissed.',
    'Marsh',
  ],
  [
    'lost his duties on a box',
    'Joe Finch is the new man on Ava Stone’s pit box at Northline Racing; Dan Marsh was relieved of his duties on Monday.',
    'Marsh',
  ],
])('takes nobody for a driver who %s', (_, body, name) => {
  expect(seats(body).filter((one) => one.includes(name))).toEqual([]);
});

it('reads a driver who moves to a car of her own', () => {
  const body = 'Ava Stone moves to the No. 12 of Northline Racing in 2026.';
  expect(seats(body)).toEqual(['confirmed driver=Ava Stone']);
});

it('takes nobody for a crew chief whom another has worked with', () => {
  const body =
    'Race engineer Dan Marsh, who has worked with Ava Stone for two years, is to succeed Joe Finch as crew chief on the No. 12 of Northline Racing.';
  const crew = claimsOf('crew', '2025-12-03', body, ['person', 'number']);
  expect(crew).toContain('confirmed person=Dan Marsh number=12');
  expect(crew).toContain('confirmed person=Joe Finch number=12');
});

it('takes ages of juniors in brackets for no cars', () => {
  const body =
    'Northline Racing has announced its development class, headlined by Ava Stone (16), Mia Torres (14) and Ben Carter (15).';
  expect(claimsOf('ride', '2025-12-03', body, ['driver', 'number']).filter((one) => one.includes('number'))).toEqual(
    [],
  );
});
