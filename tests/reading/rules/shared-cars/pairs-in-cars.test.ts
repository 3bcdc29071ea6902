import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const OVER = 'Supercars squad Northline Racing has settled its co-drivers. ';
const PAIRS = [
  'confirmed driver=Ava Stone team=Northline Racing season=2025 number=8',
  'confirmed driver=Ben Carter team=Northline Racing season=2025 number=8',
  'confirmed driver=Dan Marsh team=Northline Racing season=2025 number=19',
  'confirmed driver=Mia Torres team=Northline Racing season=2025 number=19',
];

const seats = (body: string): readonly string[] =>
  [...claimsOf('ride', '2025-07-15', OVER + body, ['driver', 'team', 'season', 'number'])]
    .filter((one) => !one.includes('Pinecrest'))
    .sort();

describe('pairs of drivers in cars, one behind the other', () => {
  it.each([
    'Ava Stone is once more to be found beside Ben Carter in the No. 8 Mustang, and Mia Torres beside Dan Marsh in the No. 19.',
    'Ava Stone, let go by Pinecrest Motorsports in March, is with Ben Carter (No. 8), and Mia Torres is with Dan Marsh (No. 19).',
    'The team confirmed Ava Stone as Ben Carter’s partner in the No. 8 and Mia Torres as Dan Marsh’s in the No. 19.',
    'It is as you were: Ava Stone and Ben Carter, the 2023 winners at Bathurst, in the No. 8, and Mia Torres alongside Dan Marsh in the No. 19.',
    'The list reads Ava Stone for points leader Ben Carter (No. 8) and Mia Torres for Dan Marsh (No. 19).',
    'Ben Carter (No. 8) has Ava Stone and Dan Marsh (No. 19) has Mia Torres.',
    'In the No. 8 Ava Stone joins Ben Carter, in the No. 19 it is Mia Torres with Dan Marsh.',
    'Ava Stone has been teamed with Ben Carter in the No. 8, Mia Torres with Dan Marsh in the No. 19.',
    'The No. 8 has Ava Stone alongside Ben Carter, the No. 19 Mia Torres alongside Dan Marsh.',
    'Ben Carter’s co-driver in the No. 8 is Ava Stone, Dan Marsh’s in the No. 19 is Mia Torres.',
  ])('%s', (body) => {
    expect(seats(body)).toEqual(PAIRS);
  });

  it('in the race that the sentence names', () => {
    const body = `${OVER}Ava Stone is next to Ben Carter in the No. 8, and Mia Torres next to Dan Marsh in the No. 19, for the Bathurst 1000 on October 12.`;
    expect([...claimsOf('start', '2025-07-15', body, ['driver', 'number', 'date'])].sort()).toEqual([
      'confirmed driver=Ava Stone number=8 date=2025-10-12',
      'confirmed driver=Ben Carter number=8 date=2025-10-12',
      'confirmed driver=Dan Marsh number=19 date=2025-10-12',
      'confirmed driver=Mia Torres number=19 date=2025-10-12',
    ]);
  });
});

describe('no pairs in cars', () => {
  it.each([
    ['beside each other on the grid', 'Ava Stone lined up next to Ben Carter in the No. 8.'],
    ['years ago', 'In 2019 Ava Stone was with Ben Carter in the No. 8.'],
    ['each in a car', 'Mia Torres (No. 4) and Ava Stone (No. 44) crashed, and so did Ben Carter (No. 8).'],
    ['denied', 'Ava Stone will not be next to Ben Carter in the No. 8.'],
  ])('%s', (_, body) => {
    expect(seats(body).filter((one) => /Stone.*season=2025 number=8|Torres.*=(?:8|44)/.test(one))).toEqual([]);
  });

  it('team-mates in stock cars, each with a car of her own', () => {
    const body =
      'Northline Racing in the Cup Series: Ava Stone is next to Ben Carter in the No. 8, and Mia Torres next to Dan Marsh in the No. 19.';
    expect(claimsOf('ride', '2025-07-15', body, ['driver', 'number'])).not.toContain(
      'confirmed driver=Mia Torres number=19',
    );
  });
});

describe('pairings kept from the year before', () => {
  const then = (body: string): readonly string[] =>
    claimsOf('ride', '2025-07-15', body, ['driver', 'season', 'number']).filter((one) => one.includes('2024'));
  const BEFORE = `${OVER}Ava Stone is next to Ben Carter in the No. 8. `;
  const BOTH = ['confirmed driver=Ben Carter season=2024 number=8', 'confirmed driver=Ava Stone season=2024 number=8'];

  it.each([
    'The pairing is carried over from 2024.',
    'That combination is unchanged from last year.',
    'The crew is the same as in 2024.',
    'Their partnership stays as it was last season.',
  ])('%s', (body) => {
    expect([...then(BEFORE + body)].sort()).toEqual([...BOTH].sort());
  });

  it.each([
    'The pairing is not the same as in 2024.',
    'The crew was quick last year.',
    'The bill is the same as in 2024.',
  ])('not: %s', (body) => {
    expect(then(BEFORE + body)).toEqual([]);
  });

  it('told beforehand, with their number', () => {
    const body =
      'Northline Racing goes into the 2025 Truck Series with the same two drivers as last year. Ava Stone is in the No. 12 and Ben Carter in the No. 14.';
    expect(then(body)).toEqual([
      'confirmed driver=Ava Stone season=2024 number=12',
      'confirmed driver=Ben Carter season=2024 number=14',
    ]);
    expect(then(body.replace('two drivers', 'two sponsors'))).toEqual([]);
    expect(then(body.replace('two drivers', 'three drivers'))).toEqual([]);
  });
});
