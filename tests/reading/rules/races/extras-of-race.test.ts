import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const starts = (title: string): string[] =>
  claimsOf(
    'start',
    '2014-05-05',
    `${title}\n\nThe Indianapolis 500 wants 33 cars on May 25.\n\nNo. 5, Ava Stone – Northline Racing, Honda.\n\nNo. 6, Ben Carter – Pinecrest Motorsports’ third Chevrolet.`,
    ['driver', 'team', 'number', 'race', 'date'],
  );

it.each([
  'The extras: who has joined the party for the 98th Indianapolis 500',
  'The additions for the Indianapolis 500',
  'Indianapolis 500 one-offs: the list so far',
  'Who has a car for the 98th Indianapolis 500',
  'Who has entered the field for this year’s Indianapolis 500',
])('goes through those who come for a race: %s', (title) => {
  expect(starts(title)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=5 race=Indianapolis 500 date=2014-05-25',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=6 race=Indianapolis 500 date=2014-05-25',
  ]);
});
