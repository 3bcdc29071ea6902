import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

/** Rides of a text of October 2025 as `driver season number team`. */
function ridesOf(body: string, day = '2025-10-01'): string[] {
  return claimsOf('ride', day, body, ['driver', 'season', 'number', 'team']);
}

const of = (driver: string, number: number, season = 2025): string =>
  `confirmed driver=${driver} season=${season} number=${number} team=Northline Racing`;

it.each<readonly [string, ...string[]]>([
  ['The car to have is Northline Racing’s No. 21, Ben Carter’s ride.', of('Ben Carter', 21)],
  ['Ava Stone would like the No. 21 of Northline Racing, still Ben Carter’s.', of('Ben Carter', 21)],
  ['Northline Racing’s No. 21 (Ben Carter’s truck) has been sold.', of('Ben Carter', 21)],
  [
    'It has been a carousel in Northline Racing’s No. 30, where Ava Stone and Ben Carter have both had turns this year.',
    of('Ava Stone', 30),
    of('Ben Carter', 30),
  ],
  [
    'Northline Racing shuffled Ava Stone, Ben Carter and Cole Diaz in and out of the No. 30 this year.',
    of('Ava Stone', 30),
    of('Ben Carter', 30),
    of('Cole Diaz', 30),
  ],
  [
    'Three drivers have been through Northline Racing’s No. 30 this season: Ava Stone, Ben Carter and Cole Diaz.',
    of('Ava Stone', 30),
    of('Ben Carter', 30),
    of('Cole Diaz', 30),
  ],
  ['Ava Stone, 22, with two poles and nine top-10s in Northline Racing’s No. 12, is happy.', of('Ava Stone', 12)],
  ['Ava Stone, still winless after 30 starts in Northline Racing’s No. 12, shrugged.', of('Ava Stone', 12)],
  ['Ava Stone, third in the Truck Series points in Northline Racing’s No. 12, shrugged.', of('Ava Stone', 12)],
  ['Ava Stone laughed at talk of her leaving Northline Racing’s No. 12.', of('Ava Stone', 12)],
])('reads who has a car from what is said by the way: %s', (body, ...rides) => {
  expect(ridesOf(body)).toEqual([...rides].sort());
});

it.each([
  ['an old car', 'Dan Marsh beat Northline Racing’s No. 21, Ben Carter’s old car.'],
  ['no car of his', 'Northline Racing’s No. 21, not Ben Carter’s car, was the quickest.'],
  ['drivers that a car beat', 'The No. 30 of Northline Racing beat Ava Stone and Ben Carter, two different drivers.'],
  ['wins of a career', 'Ava Stone, with 20 career wins in the No. 12 of Northline Racing, is retired.'],
  ['a winner some time', 'Ava Stone, a three-time winner for Northline Racing, is from Ohio.'],
  ['talk of years ago', 'After the talk of her leaving Northline Racing in 2019, Ava Stone won.'],
])('reads no seat: %s', (_, body) => {
  expect(ridesOf(body)).toEqual([]);
});

it('reads a move without a day, told in winter, as one for the season to come', () => {
  expect(ridesOf('Ava Stone took her helmet to Northline Racing’s No. 12.', '2026-02-03')).toEqual([
    of('Ava Stone', 12, 2026),
  ]);
  expect(ridesOf('Ava Stone moved to Northline Racing’s No. 12.')).toEqual([]);
  expect(ridesOf('Ava Stone won in 2019. She moved to Northline Racing’s No. 12.', '2026-02-03')).toEqual([]);
});

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone won’t be back at Northline Racing, and neither will Ben Carter.',
    'exit confirmed driver=Ava Stone season=2025 team=Northline Racing',
    'exit confirmed driver=Ben Carter season=2025 team=Northline Racing',
  ],
  [
    'Neither Ava Stone (#12) nor Ben Carter (#21) returns to Northline Racing next season.',
    'exit confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'exit confirmed driver=Ben Carter season=2025 number=21 team=Northline Racing',
  ],
  [
    'Both Northline Racing drivers, Ava Stone in #12 and Ben Carter in #21, are leaving.',
    'exit confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'exit confirmed driver=Ben Carter season=2025 number=21 team=Northline Racing',
  ],
  [
    'NORTHLINE RACING\nAva Stone (#12) and Ben Carter (#21) are both out.',
    'exit confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'exit confirmed driver=Ben Carter season=2025 number=21 team=Northline Racing',
  ],
])('reads that both go: %s', (body, ...exits) => {
  expect(claimsOfKinds(['exit'], '2025-10-01', body, ['driver', 'season', 'number', 'team'])).toEqual(exits);
});

it('gives nobody the seat that he does not come back to', () => {
  const body = 'Neither Ava Stone (#12) nor Ben Carter (#21) will be back at Northline Racing next season.';
  expect(ridesOf(body).filter((ride) => ride.startsWith('confirmed') && ride.includes('2026'))).toEqual([]);
});

it('takes what goes on with "who" for the one beside whom it stands', () => {
  const body = 'Owner Dan Marsh is impressed with Ava Stone, the rookie who drives the No. 12 for Northline Racing.';
  expect(ridesOf(body)).toEqual([of('Ava Stone', 12)]);
});

it('takes a description under somebody’s name for her', () => {
  const body =
    'Three without a seat\n\nSam Hill goes to Northline Racing.\n\nAva Stone\n\nPinecrest Motorsports gives her car to Sam Hill. “I have no plan,” said the 27-year-old, who has been with the team since 2024.';
  expect(claimsOf('bio', '2025-10-01', body, ['driver', 'age'])).toEqual(['confirmed driver=Ava Stone age=27']);
});

it('leaves the car that somebody else inherits with its driver until then', () => {
  const rides = ridesOf('Ben Carter inherits Ava Stone’s No. 12 Northline Racing Toyota next season.');
  expect(rides).toContain(of('Ava Stone', 12));
  expect(rides).not.toContain(of('Ava Stone', 12, 2026));
});
