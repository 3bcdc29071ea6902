import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const crews = (text: string) =>
  claimsOf('crew', '2025-12-06', `Ava Stone drives the No. 24 for Northline Racing.\n\n${text}`, [
    'person',
    'driver',
    'team',
    'number',
  ]);

it.each([
  'Stone will have a new voice on the box in Dan Marsh.',
  'Stone gets a new face atop the box in 2026, Dan Marsh.',
  'Stone will work with a different man on the pit box: Dan Marsh.',
])('the newcomer on the box is who is named behind: %s', (text) => {
  expect(crews(text)).toEqual(['confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing number=24']);
});

it('a place behind the box is nobody', () => {
  expect(crews('Stone won with a new man on the box in Phoenix.')).toEqual([]);
});
