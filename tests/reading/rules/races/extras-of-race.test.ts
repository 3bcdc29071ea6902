import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

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

const told = (rows: string): string[] =>
  claimsOfKinds(
    ['start', 'ride', 'result', 'title'],
    '2014-05-05',
    `The extras: who has a car for the Indianapolis 500\n\nThe Indianapolis 500 is on May 25.\n\n${rows}`,
    ['driver', 'team', 'number', 'make', 'season', 'position', 'race'],
  );

it.each([
  [
    'No. 5, Ava Stone – She has not been back for years. She lives in Ohio now. Northline Racing, Honda.',
    ['start confirmed driver=Ava Stone team=Northline Racing number=5 make=Honda season=2014 race=Indianapolis 500'],
  ],
  [
    'No. 63, Ava Stone – To be confirmed today, by all accounts. A third Northline Racing Honda.',
    ['start rumored driver=Ava Stone team=Northline Racing number=63 make=Honda season=2014 race=Indianapolis 500'],
  ],
  [
    'No. 26, Ava Stone – The big one. Northline Racing has a fifth Honda for her.',
    ['start confirmed driver=Ava Stone team=Northline Racing number=26 make=Honda season=2014 race=Indianapolis 500'],
  ],
  [
    'No. 22, Ava Stone – Pinecrest Motorsports signed her as a development driver and loaned her to Northline Racing. Chevrolet.',
    [
      'start confirmed driver=Ava Stone team=Northline Racing number=22 make=Chevrolet season=2014 race=Indianapolis 500',
    ],
  ],
  [
    'No. 21, Ava Stone – Second in 2011, one corner short. Northline Racing.',
    [
      'result confirmed driver=Ava Stone season=2011 position=2 race=Indianapolis 500',
      'start confirmed driver=Ava Stone team=Northline Racing number=21 season=2014 race=Indianapolis 500',
    ],
  ],
  [
    'No. 91, Ava Stone – Northline Racing, Chevrolet. Won in 1996.',
    [
      'result confirmed driver=Ava Stone season=1996 position=1 race=Indianapolis 500',
      'start confirmed driver=Ava Stone team=Northline Racing number=91 make=Chevrolet season=2014 race=Indianapolis 500',
    ],
  ],
  [
    'No. 21, Ava Stone – Northline Racing. Second in the 2011 standings.',
    [
      'start confirmed driver=Ava Stone team=Northline Racing number=21 season=2014 race=Indianapolis 500',
      'title confirmed driver=Ava Stone season=2011 position=2',
    ],
  ],
  [
    'No. 21, Ava Stone – Northline Racing. She raced for Pinecrest Motorsports once.',
    [
      'ride confirmed driver=Ava Stone team=Pinecrest Motorsports',
      'start confirmed driver=Ava Stone team=Northline Racing number=21 season=2014 race=Indianapolis 500',
    ],
  ],
])('reads what stands behind an entry: %s', (rows, claims) => {
  expect(told(rows)).toEqual(claims);
});
