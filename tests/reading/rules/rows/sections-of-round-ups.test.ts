import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-01';
const rides = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']);
const exits = (body: string): string[] => claimsOf('exit', DAY, body, ['driver', 'team', 'season', 'replacedBy']);
const titled = (body: string): string => `2026 Cup lineups so far\n\nA look at every garage.\n\n${body}`;

describe('names without a verb in a team’s paragraph of a round-up', () => {
  it.each([
    ['Northline Racing: Ava Stone and Ben Carter, unchanged.', ''],
    ['Northline Racing: Ava Stone in the No. 8 (signed until 2027) and Ben Carter in the No. 9.', ' number=8'],
    ['NORTHLINE RACING. Ava Stone and Ben Carter again.', ''],
    ['Northline Racing: Ava Stone, new from ARCA, beside Ben Carter.', ''],
    ['Northline Racing — Ava Stone (multi-year deal), Ben Carter. No change.', ''],
    ['Northline Racing: Ava Stone in the No. 8, and after that it’s guesswork.', ' number=8'],
    ['Northline Racing: Ben Carter in the No. 9. New: Ava Stone.', ''],
    ['Northline Racing: Ava Stone for Dan Marsh.', ''],
  ])('have the season of its title: %s', (body, number) => {
    expect(rides(titled(body))).toContain(`confirmed driver=Ava Stone team=Northline Racing season=2026${number}`);
  });

  it.each([
    ['Northline Racing: Ava Stone, Ben Carter. Gone from Northline: Dan Marsh.', ''],
    ['Northline Racing: Ava Stone in the No. 8. Out: Eve Hart, Dan Marsh.', ''],
    ['Northline Racing: Ava Stone in for Dan Marsh.', ' replacedBy=Ava Stone'],
  ])('tell who has gone: %s', (body, comer) => {
    expect(exits(titled(body))).toContain(`confirmed driver=Dan Marsh team=Northline Racing season=2025${comer}`);
  });

  it('tell whom a newcomer left', () => {
    const body = titled('Northline Racing: Ava Stone, in from Pinecrest Motorsports, and Ben Carter.');
    expect(exits(body)).toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports season=2025');
  });

  it.each([
    ['a schedule', '2026 Cup schedule and TV times\n\nNorthline Racing: Ava Stone and Ben Carter, unchanged.'],
    ['a ranking', 'Power rankings: 2026 seats\n\nNorthline Racing: Ava Stone and Ben Carter, unchanged.'],
    ['past winners', 'Cup 2025: the winners so far\n\nNorthline Racing: Ava Stone twice, Ben Carter once.'],
    ['either of two', titled('Northline Racing: Ava Stone or Ben Carter.')],
    ['who wants in', titled('Northline Racing: Dan Marsh in the No. 9. On the list: Ava Stone, Ben Carter.')],
    ['a crew chief', titled('Northline Racing: Dan Marsh in the No. 9. In: crew chief Ava Stone.')],
  ])('are no seats of the season in %s', (_, body) => {
    expect(rides(body).filter((ride) => /Ava Stone.*season=2026/.test(ride))).toEqual([]);
  });
});

describe('who stays, comes and goes in a team’s paragraph of a round-up', () => {
  it.each([
    'Northline Racing’s lineup is set: Ben Carter returns, Ava Stone comes in.',
    'Northline Racing’s lineup is complete: Ben Carter stays, Ava Stone arrives, Dan Marsh goes.',
    'Northline Racing: Ben Carter returns and Ava Stone steps in.',
    'Northline Racing: Ava Stone carries on. Dan Marsh is out.',
  ])('has the team and the season: %s', (body) => {
    expect(rides(titled(body))).toContain('confirmed driver=Ava Stone team=Northline Racing season=2026');
  });

  it.each([
    'Northline Racing’s lineup is complete: Ben Carter stays, Ava Stone arrives, Dan Marsh goes.',
    'Northline Racing: Dan Marsh is on the move at the end of the year.',
    'Northline Racing: Ava Stone stays. Dan Marsh doesn’t.',
  ])('or leaves it: %s', (body) => {
    expect(exits(titled(body))).toContain('confirmed driver=Dan Marsh team=Northline Racing season=2025');
  });

  it.each([
    'Northline Racing: Ava Stone goes fast and Ben Carter goes home happy.',
    'Northline Racing: Ava Stone moves on quickly from her loss at Bristol.',
    'Northline Racing: Ava Stone comes in second again.',
    'Northline Racing: That’s where Ava Stone is going.',
  ])('but does neither where the verb says more: %s', (body) => {
    expect(exits(titled(body))).toEqual([]);
    expect(rides(titled(body)).filter((ride) => ride.includes('season=2026'))).toEqual([]);
  });
});
