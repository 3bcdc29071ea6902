import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from './claims-of.js';

const DAY = '2025-08-03';
const SEAT = ['driver', 'team', 'season', 'number'];
const rides = (text: string): string[] => claimsOf('ride', DAY, text, SEAT);

describe('a pair that a team has', () => {
  it.each([
    'Northline Racing has an all-rookie pair for 2026: Ava Stone and Dan Marsh.',
    'Northline Racing has a new pair for 2026, Ava Stone and Dan Marsh.',
    'Northline Racing will run an all-new pair in 2026: Ava Stone, the new Formula 2 champion, and Dan Marsh.',
    'Northline Racing will have two rookies in 2026, Ava Stone and Dan Marsh.',
    'Northline Racing has two newcomers for 2026: Ava Stone and Dan Marsh.',
  ])('%s', (text) => {
    expect(rides(text)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026',
      'confirmed driver=Dan Marsh team=Northline Racing season=2026',
    ]);
  });

  it.each([
    'Northline Racing has a pair of engineers for 2026: Ava Stone and Dan Marsh.',
    'Northline Racing has two candidates for 2026: Ava Stone and Dan Marsh.',
    'Northline Racing beat a pair of rookies in 2024, Ava Stone and Dan Marsh.',
  ])('is none: %s', (text) => {
    expect(rides(text)).toEqual([]);
  });
});

describe('who is taken as somebody’s team-mate', () => {
  it.each([
    ['confirmed', 'Northline Racing has confirmed Ava Stone as Dan Marsh’s team-mate for 2026.'],
    ['confirmed', 'Northline Racing named Ava Stone as Dan Marsh’s new team-mate for 2026.'],
    [
      'rumored',
      'Northline Racing is expected to announce Ava Stone, who was third in Formula 2 with Pinecrest Racing, as Dan Marsh’s new team-mate for 2026.',
    ],
  ])('is %s: %s', (status, text) => {
    expect(rides(text)).toEqual(
      expect.arrayContaining([
        `${status} driver=Ava Stone team=Northline Racing season=2026`,
        `${status} driver=Dan Marsh team=Northline Racing season=2026`,
      ]),
    );
  });

  it('is nobody whom the team only wants', () => {
    expect(rides('Northline Racing wants Ava Stone as Dan Marsh’s team-mate for 2026.').join()).not.toContain(
      'confirmed driver=Ava Stone',
    );
  });
});

describe('who may be out of work', () => {
  it.each([
    'Ava Stone (Northline Racing No. 5) could be looking for work at the end of the season.',
    'Ava Stone, in Northline Racing’s No. 5, may be out of a job in 2026.',
    'Ava Stone drives Northline Racing’s No. 5. She could be looking for work next year.',
    'Ava Stone drives Northline Racing’s No. 5. She might be job hunting soon.',
    'Ava Stone drives Northline Racing’s No. 5. She could find herself without a ride next year.',
  ])('%s', (text) => {
    expect(claimsOfKinds(['ride', 'exit'], DAY, text, SEAT)).toEqual([
      'exit rumored driver=Ava Stone team=Northline Racing season=2025 number=5',
      'ride confirmed driver=Ava Stone team=Northline Racing season=2025 number=5',
    ]);
  });

  it.each([
    'Ava Stone drives Northline Racing’s No. 5. She could be looking for a win.',
    'Ava Stone drives Northline Racing’s No. 5. She will be looking for speed next year.',
    'Ava Stone drives Northline Racing’s No. 5. Her engineer could be looking for work next year.',
  ])('is not: %s', (text) => {
    expect(claimsOf('exit', DAY, text, SEAT)).toEqual([]);
  });
});

describe('a car that is his', () => {
  it('is that of its owner, whoever was spoken of before', () => {
    const text =
      'Ava Stone is the favourite to replace Ben Carter at Northline Racing. Dan Marsh’s No. 25 is his until the end of 2027.';
    expect(rides(text).filter((one) => one.includes('number=25'))).toEqual([
      'confirmed driver=Dan Marsh team=Northline Racing season=2025 number=25',
      'confirmed driver=Dan Marsh team=Northline Racing season=2026 number=25',
      'confirmed driver=Dan Marsh team=Northline Racing season=2027 number=25',
    ]);
  });
});

describe('who else is talked of for a car', () => {
  it.each([
    'Ava Stone is the favourite to replace him; Cleo Diaz has been mentioned too.',
    'Ava Stone is the favourite to replace him; Cleo Diaz has also been linked.',
  ])('%s', (text) => {
    expect(rides(`Ben Carter won’t be kept on in Northline Racing’s No. 2 Mustang. ${text}`)).toContain(
      'rumored driver=Cleo Diaz team=Northline Racing season=2026 number=2',
    );
  });
});

describe('deals of two', () => {
  it.each([
    'Ava Stone and Dan Marsh have deals with Northline Racing for 2026.',
    'Northline Racing is quiet. Ava Stone and Dan Marsh both have deals for 2026.',
    'Northline Racing is quiet, and Ava Stone and Dan Marsh have contracts for 2026.',
  ])('%s', (text) => {
    expect(claimsOf('contract', DAY, text, ['driver', 'team', 'until'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing until=2026',
      'confirmed driver=Dan Marsh team=Northline Racing until=2026',
    ]);
  });
});
