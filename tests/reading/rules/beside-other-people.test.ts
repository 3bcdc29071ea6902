import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from './claims-of.js';

const DAY = '2025-06-07';

describe('whom a sentence goes on about', () => {
  it.each([
    [
      'he who drives for somebody',
      'Ben Carter has been around. He ran trucks for Dan Marsh and won twice. This year the 27-year-old drives the No. 10 for Northline Racing.',
      'confirmed driver=Ben Carter number=10',
    ],
    [
      'he whom an owner speaks of',
      'Ben Carter has the No. 83. Owner Dan Marsh said he will be in it this Sunday at Pocono.',
      'confirmed driver=Ben Carter number=83 track=Pocono Raceway',
    ],
  ])('is %s', (_, body, claim) => {
    const claims = claimsOfKinds(['ride', 'start'], DAY, body, ['driver', 'number', 'track']);
    expect(claims.map((one) => one.replace(/^\w+ /, ''))).toContain(claim);
  });

  it('is not the crew chief beside him', () => {
    const body =
      'Ben Carter has a truck. Northline Racing will put him in its No. 99 at Texas with crew chief Dan Marsh. The Danville, Va., native, who is 36, called around.';
    expect(claimsOf('bio', DAY, body, ['driver', 'age'])).toEqual(['confirmed driver=Ben Carter age=36']);
  });

  it.each([
    'Ben Carter has the No. 83. Owner Dan Marsh said he will be in Charlotte on Sunday.',
    'Ben Carter has the No. 83. Owner Dan Marsh said he will drive the No. 84 himself at Pocono on Sunday.',
  ])('stays open where it may be the owner: %s', (body) => {
    expect(claimsOf('start', DAY, body, ['driver'])).toEqual([]);
  });
});

describe('what is done is not to come', () => {
  it.each([
    'Ava Stone climbs out of that Northline Racing Ford for good in November.',
    'Ava Stone was 11th at Kentucky last Saturday in her fourth and last start in the No. 43.',
    'Ava Stone won at Michigan in August for Northline Racing in a start as a substitute.',
    'Northline Racing has Ben Carter down for Michigan in August. Ava Stone, 24, has gone up instead of sideways.',
  ])('%s', (body) => {
    expect(claimsOf('start', DAY, body, ['driver']).join()).not.toContain('Stone');
    expect(claimsOf('ride', DAY, body, ['driver', 'season']).join()).not.toContain('2026');
  });

  it('and a month still ahead is that of the year before', () => {
    const body = 'Ava Stone won at Michigan in August for Northline Racing in a start as a substitute.';
    expect(claimsOf('result', DAY, body, ['driver', 'season'])).toEqual(['confirmed driver=Ava Stone season=2024']);
  });
});

describe('an agreement beside talks of the next', () => {
  it.each([
    'Ava Stone is under contract at Northline Racing until the end of 2026, and talks about what comes after will start in May.',
    'Ava Stone is under contract with Northline Racing through 2026, while negotiations on a new deal have begun.',
  ])('is signed all the same: %s', (body) => {
    expect(claimsOf('contract', DAY, body, ['driver', 'until'])).toEqual(['confirmed driver=Ava Stone until=2026']);
  });
});

describe('a stable with its drivers', () => {
  it.each([
    'Northline Racing runs a pretty full stable with Ava Stone and Ben Carter.',
    'Northline Racing has a two-car line-up with Ava Stone and Ben Carter.',
    'Northline Racing fields a strong squad with Ava Stone and Ben Carter.',
  ])('seats them: %s', (body) => {
    expect(claimsOf('ride', DAY, body, ['driver', 'team'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing',
      'confirmed driver=Ben Carter team=Northline Racing',
    ]);
  });

  it.each([
    'Northline Racing has a strong squad with help from Ava Stone and Ben Carter.',
    'Northline Racing has no stable with Ava Stone and Ben Carter.',
  ])('and nobody else: %s', (body) => {
    expect(claimsOf('ride', DAY, body, ['driver'])).toEqual([]);
  });
});

describe('a first season with the team, told beside the next', () => {
  it('is the one under way', () => {
    const body =
      'The 2026 Truck Series grid\n\nNORTHLINE RACING: Ava Stone, Ben Carter\nStone finished third in the standings in her first season with the team.';
    expect(claimsOf('ride', '2025-12-01', body, ['driver', 'season'])).toContain(
      'confirmed driver=Ava Stone season=2025',
    );
  });
});
