import { describe, expect, it } from 'vitest';
import { claimsOf } from './rules/claims-of.js';

/** Rides of an article of 15 March 2026. */
const rides = (body: string): string[] => claimsOf('ride', '2026-03-15', body, ['driver', 'team', 'number', 'extent']);

const RACE =
  'Ava Stone will drive the No. 7 Ford for Northline Racing in the Truck Series race at Bristol Motor Speedway on April 11. “We’re thrilled to have Ava Stone drive the No. 7 Ford this season,” Northline Racing president Ben Carter said.\n';

describe('a seat for some races', () => {
  it('is part-time where the driver speaks of select races with the team', () => {
    const debut =
      '“I can’t wait to make my debut at Bristol and run other select races with Northline Racing,” said Stone.';
    expect(rides(RACE + debut)).toEqual(['confirmed driver=Ava Stone team=Northline Racing number=7 extent=part-time']);
  });

  it('stays open where nothing is said of some races, or the races are another team’s', () => {
    const open = ['confirmed driver=Ava Stone team=Northline Racing number=7'];
    expect(rides(RACE)).toEqual(open);
    expect(rides(`${RACE}Stone ran select races for Pinecrest Motorsports in 2024.`)).toEqual(
      expect.arrayContaining(open),
    );
  });
});

describe('one long race', () => {
  const win = (series: string) => `Ava Stone was part of Northline Racing’s win in the 2025 ${series} race at Daytona.`;

  it('gives nobody a seat for the season where drivers share the cars', () => {
    expect(rides(win('IMSA'))).toEqual([]);
  });

  it('is a sign of a seat where each has one', () => {
    expect(rides(win('Cup Series'))).toEqual(['confirmed driver=Ava Stone team=Northline Racing']);
  });
});
