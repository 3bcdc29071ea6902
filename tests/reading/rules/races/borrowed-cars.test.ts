import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'number'];
const PREVIEW =
  'Harvest notebook\n\nThe Truck Series comes to Bristol Motor Speedway on Thursday, April 9. Forty trucks are entered, and two Cup regulars are on the list.\n\n';
const rides = (text: string): string[] => claimsOf('ride', '2026-04-06', PREVIEW + text, SLOTS);
const starts = (text: string): string[] => claimsOf('start', '2026-04-06', PREVIEW + text, SLOTS);

const OWN = 'confirmed driver=Ava Stone team=Northline Racing number=31';
const BORROWED = 'confirmed driver=Ava Stone team=Pinecrest Motorsports number=3';

it.each([
  'Ava Stone, who drives the No. 31 for Northline Racing on Sundays, straps into the No. 3 Pinecrest Motorsports Chevrolet.',
  'Ava Stone, who races the No. 31 of Northline Racing every week, has the No. 3 Pinecrest Motorsports Chevrolet.',
])('tells the seat of the season from the car of one race: %s', (text) => {
  expect(rides(text)).toEqual([OWN]);
  expect(starts(text)).toEqual([BORROWED]);
});

it('gives no seat for one night', () => {
  const text = 'For one night there is an additional one, the No. 3 Pinecrest Motorsports Ford of Ava Stone.';
  expect(rides(text)).toEqual([]);
  expect(starts(text)).toEqual([BORROWED]);
});

it('keeps the seat of who has no other', () => {
  expect(rides('Ava Stone drives the No. 3 Pinecrest Motorsports Chevrolet.')).toEqual([BORROWED]);
});

const DAYS = ['driver', 'track', 'date'];

it.each<readonly [string, readonly string[]]>([
  [
    'Ava Stone will drive the No. 3 of Pinecrest Motorsports at Iowa Speedway and on May 9 at Dover Motor Speedway.',
    [
      'confirmed driver=Ava Stone track=Dover Motor Speedway date=2026-05-09',
      'confirmed driver=Ava Stone track=Iowa Speedway',
    ],
  ],
  [
    'Ava Stone will drive the No. 3 of Pinecrest Motorsports at Iowa Speedway on May 9 and at Dover Motor Speedway.',
    [
      'confirmed driver=Ava Stone track=Dover Motor Speedway',
      'confirmed driver=Ava Stone track=Iowa Speedway date=2026-05-09',
    ],
  ],
])('gives a day to the track that it stands with: %s', (text, expected) => {
  expect(claimsOf('start', '2026-04-06', text, DAYS)).toEqual(expected);
});

it('looks back where the text below a title tells its day in the past', () => {
  const text =
    'One Saturday at Kansas Speedway\n\nOn Saturday evening Ava Stone finished 15th for Northline Racing. That is three spots ahead of Ben Carter, who has the team’s No. 15. Cole Adler has the No. 5.';
  expect(claimsOf('start', '2026-05-12', text, ['driver'])).toEqual([]);
});
