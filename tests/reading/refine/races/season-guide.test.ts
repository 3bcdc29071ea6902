import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../../rules/claims-of.js';

const ROWS = `Friday night’s opener at Daytona is near.

NORTHLINE RACING (Chevrolet)
9: Ava Stone
12: Ben Carter, a rookie

PINECREST MOTORSPORTS (Ford)
34: Dan Marsh
38: Bea Torres`;

const read = (title: string): string[] =>
  claimsOfKinds(['ride', 'start'], '2026-02-11', `${title}\n\n${ROWS}`, ['driver', 'number', 'season', 'track']);

describe('a line-up by teams', () => {
  it.each([
    'WHO’S IN WHAT: THE 2026 TRUCK SERIES, TEAM BY TEAM',
    'The 2026 Truck Series line-ups, team by team',
    'Who drives what in the 2026 Truck Series, car by car',
  ])('is one of the season that its title names: %s', (title) => {
    expect(read(title)).toEqual([
      'ride confirmed driver=Ava Stone number=9 season=2026',
      'ride confirmed driver=Bea Torres number=38 season=2026',
      'ride confirmed driver=Ben Carter number=12 season=2026',
      'ride confirmed driver=Dan Marsh number=34 season=2026',
    ]);
  });

  it.each([
    '2026 NASCAR Truck Series preview: The garage, stall by stall',
    'Previewing the 2026 Truck Series',
    'Your guide to the 2026 Truck Series',
  ])('and who has a car in it is not said to be in its first race: %s', (title) => {
    const body = `${title}\n\nWith the opener set for Friday night at Daytona International Speedway, here’s who drives what.\n\nNORTHLINE RACING\n\nAva Stone is the constant, and has the No. 9 again. Ben Carter returns in the No. 12 Ford.`;
    expect(claimsOfKinds(['start'], '2026-02-10', body, ['driver'])).toEqual([]);
  });

  it('while a preview of a race is one', () => {
    const body =
      'Truck Series preview: Daytona\n\nThe opener is on Friday night at Daytona International Speedway.\n\nAva Stone has the No. 9 of Northline Racing again.';
    expect(claimsOfKinds(['start'], '2026-02-10', body, ['driver'])).toEqual(['start confirmed driver=Ava Stone']);
  });

  it.each([
    'Entry list for Friday’s Truck Series race at Daytona, team by team',
    'Daytona trucks: who’s in, team by team',
  ])('is one of a race where its title says so: %s', (title) => {
    expect(read(title).filter((claim) => claim.startsWith('start'))).toHaveLength(4);
  });
});
