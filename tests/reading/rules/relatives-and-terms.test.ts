import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2024-09-29';
const rides = (body: string): readonly string[] =>
  claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']).map((one) => one.replace('confirmed ', ''));
const deals = (body: string): readonly string[] =>
  claimsOf('contract', DAY, body, ['driver', 'team', 'multiYear', 'until']).map((one) => one.replace('confirmed ', ''));

describe('a relative who is called by a given name', () => {
  const drivers = (body: string): readonly string[] => claimsOf('ride', DAY, body, ['driver', 'number']);
  it.each([
    'Dane Stone and Ben Carter are entered. Stone’s kid brother Cal, 17, drives the No. 8 for Pinecrest Motorsports.',
    'Dane Stone owns the shop. Stone has built a truck for his son Cal. Cal drives the No. 8 for Pinecrest Motorsports.',
    'Dane Stone met Ben Carter. Stone’s younger brother, Cal, drives the No. 8 for Pinecrest Motorsports.',
  ])('has the surname of whom the words name: %s', (body) => {
    expect(drivers(body)).toContain('confirmed driver=Cal Stone number=8');
  });

  it.each([
    'Dane Stone and Ben Carter are entered. Their brother Cal drives the No. 8 for Pinecrest Motorsports.',
    'Dane Stone and Ava Stone are entered. Stone’s cousin Cal drives the No. 8 for Pinecrest Motorsports.',
  ])('is not known: %s', (body) => {
    expect(drivers(body).filter((one) => one.includes('Cal Stone'))).toEqual([]);
  });
});

describe('the terms of an agreement', () => {
  it.each([
    [
      'Ava Stone drives for Northline Racing. Her agreement to race the No. 2 goes to the end of 2026.',
      'driver=Ava Stone team=Northline Racing until=2026',
    ],
    [
      'Ava Stone’s deal to drive the No. 2 for Northline Racing runs through 2026.',
      'driver=Ava Stone team=Northline Racing until=2026',
    ],
    [
      'Signed for 2025: Ben Carter (Pinecrest Motorsports, No. 8) and Ava Stone (Northline Racing, No. 63, a new three-year deal).',
      'driver=Ava Stone team=Northline Racing multiYear=true',
    ],
  ])('%s', (body, told) => {
    expect(deals(body)).toContain(told);
  });

  it.each([
    'Signed for 2025: Ava Stone (Northline Racing, No. 63, no three-year deal).',
    'Ava Stone (Northline Racing, No. 63, out of a three-year deal) waits.',
  ])('are none: %s', (body) => {
    expect(deals(body)).toEqual([]);
  });
});

describe('whom a team calls its own in a car', () => {
  const seat = 'driver=Ava Stone team=Northline Racing season=2024 number=22';
  it.each([
    'Ava Stone, Northline Racing’s full-timer in the No. 22, won at Dover.',
    'Ava Stone, Northline Racing’s regular driver in the No. 22, was third.',
    'Ava Stone, Northline Racing’s rookie in the No. 22, has a cold.',
  ])('%s', (body) => {
    expect(rides(body)).toEqual([seat]);
  });

  it.each([
    'Dan Marsh, Northline Racing’s man in the No. 22 garage, was there.',
    'Dan Marsh, Northline Racing’s engineer on the No. 22, was there.',
  ])('is no driver: %s', (body) => {
    expect(rides(body)).toEqual([]);
  });
});

describe('when a seat was or will be had', () => {
  it.each([
    [
      'Ava Stone won 11 times. The last of those wins came in the 2019 Harvest 500, when she was still a Northline Racing driver.',
      'driver=Ava Stone team=Northline Racing season=2019',
    ],
    [
      'Ava Stone won at Bristol in 2019 when she drove the No. 12 for Northline Racing.',
      'driver=Ava Stone team=Northline Racing season=2019 number=12',
    ],
    [
      'Northline Racing has plans for 2025. Ava Stone has kept the No. 20 warm ever since.',
      'driver=Ava Stone team=Northline Racing season=2024 number=20',
    ],
  ])('%s', (body, seat) => {
    expect(rides(body)).toContain(seat);
  });
});

describe('who comes in place of somebody who goes', () => {
  it.each([
    'Ava Stone will drive Northline Racing’s No. 31 in 2025 in place of the retiring Ben Carter.',
    'Ava Stone steps into Northline Racing’s No. 31 in 2025 in place of the departing Ben Carter.',
  ])('has his car: %s', (body) => {
    expect(claimsOf('exit', DAY, body, ['driver', 'team', 'number', 'season', 'replacedBy'])).toEqual([
      'confirmed driver=Ben Carter team=Northline Racing number=31 season=2024 replacedBy=Ava Stone',
    ]);
  });
});

describe('what others tell of somebody', () => {
  const seat = 'driver=Ava Stone team=Pinecrest Motorsports season=2025';
  it.each([
    'Ava Stone leaves Northline Racing. As for 2025, newspapers have her joining Pinecrest Motorsports.',
    'Ava Stone leaves Northline Racing. Some pundits have her driving for Pinecrest Motorsports in 2025.',
  ])('is a rumour: %s', (body) => {
    expect(rides(body)).toContain(`rumored ${seat}`);
  });

  it('does not make one of what is said beside it', () => {
    const body =
      'The talk of a sale is “science fiction,” he says, and Ava Stone will be kept on by Northline Racing for 2025.';
    expect(rides(body)).toContain('driver=Ava Stone team=Northline Racing season=2025');
  });

  it('does, where the talk goes on', () => {
    const body = 'The talk of a sale goes on, and Ava Stone will be kept on by Northline Racing for 2025.';
    expect(rides(body)).not.toContain('driver=Ava Stone team=Northline Racing season=2025');
  });
});
