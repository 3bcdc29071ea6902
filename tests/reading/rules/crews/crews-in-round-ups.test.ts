import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const TITLE = 'Your guide to the 2026 crew chief shuffle\n\nNorthline Racing\n\n';
const read = (kind: 'crew' | 'ride' | 'role', body: string): readonly string[] =>
  claimsOf(kind, '2026-01-28', `${TITLE}${body}`, ['person', 'driver', 'role', 'number']);

it.each([
  'Dale Marsh, with whom Ben Carter won the 2024 title, now has Ava Stone and the No. 22. Stone drives for a title, and Carter, a champion driver, retires.',
  'Dale Marsh keeps the No. 22, but with Ava Stone, who replaces the retiring Ben Carter.',
])('is a crew chief in an article about them who takes a driver: %s', (body) => {
  expect(read('ride', body).filter((claim) => claim.includes('driver=Dale Marsh'))).toEqual([]);
  expect(read('crew', body)).toEqual(
    expect.arrayContaining([expect.stringContaining('person=Dale Marsh driver=Ava Stone role=crew chief')]),
  );
});

it.each([
  'Two-time champ Ava Stone steps up to the No. 22 in place of driver Ben Carter with Dale Marsh.',
  'Ava Stone, the 2024 champ, steps up to the No. 22 in place of rookie Ben Carter with Dale Marsh.',
])('drives who comes in place of a driver: %s', (body) => {
  expect(read('crew', body).filter((claim) => claim.includes('person=Ava Stone'))).toEqual([]);
});

it.each([
  'Dan Marsh, who did the job for Ben Carter, is now the team’s competition director.',
  'Dan Marsh, who won nine races with Ben Carter, becomes the team’s competition director.',
])('gives the office to whom the aside was about: %s', (body) => {
  expect(read('role', body)).toEqual(['confirmed person=Dan Marsh role=competition director']);
});

it('gives the office to whom the words straight before it name', () => {
  expect(
    read('role', 'Ava Stone replaced Dan Marsh, who is now the competition director of Northline Racing.'),
  ).toEqual(['confirmed person=Dan Marsh role=competition director']);
});
