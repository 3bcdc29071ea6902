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

it('is no seat of who drives the car of somebody that cannot race', () => {
  const text =
    'Ben Carter won’t race this weekend at Bristol Motor Speedway as he recovers from a crash. Ava Stone will be behind the wheel of Carter’s No. 21 Pinecrest Motorsports Toyota.';
  expect(rides(text).filter((ride) => ride.includes('Ava Stone'))).toEqual([]);
  expect(claimsOf('start', '2026-03-15', text, ['driver', 'team', 'number'])).toContain(
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  );
});

it('leaves who stands in with her own team in her own series', () => {
  const text =
    'Ava Stone will substitute for the injured Ben Carter on Sunday at Bristol Motor Speedway, Northline Racing announced. Stone drives full-time for Pinecrest Motorsports in the Truck Series.';
  expect(claimsOf('start', '2026-03-15', text, ['driver', 'team'])).toContain(
    'confirmed driver=Ava Stone team=Northline Racing',
  );
});
