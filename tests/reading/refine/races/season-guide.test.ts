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
    'Entry list for Friday’s Truck Series race at Daytona, team by team',
    'Daytona trucks: who’s in, team by team',
  ])('is one of a race where its title says so: %s', (title) => {
    expect(read(title).filter((claim) => claim.startsWith('start'))).toHaveLength(4);
  });
});
