import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (day: string, body: string): readonly string[] =>
  claimsOf('ride', day, body, ['driver', 'team', 'season', 'number']);

describe('a line whose label says that it is an order or a programme', () => {
  it.each([
    'Points: Ava Stone (Northline Racing) 132, Dan Marsh (Pinecrest Motorsports) 128',
    'Odds for Phoenix: Ava Stone (Northline Racing) +450, Dan Marsh (Pinecrest Motorsports) +600',
    'Stage 1 results: Ava Stone (Northline Racing), Dan Marsh (Pinecrest Motorsports)',
    'Television: Ava Stone (Northline Racing) and Dan Marsh (Pinecrest Motorsports) in the booth',
  ])('gives no seats: %s', (line) => {
    expect(rides('2026-03-02', `Cup Series notes\n\nHow it stands after Las Vegas.\n\n${line}`)).toEqual([]);
  });
});

describe('rows of how long drivers are signed', () => {
  const body = `Cup Series contracts by team

Northline Racing
Ava Stone: signed through 2027
Ben Carter: option for 2026`;

  it('tell the seat of the season under way, and of no season that is but an option', () => {
    const seats = rides('2025-08-20', body);
    expect(seats).toContain('confirmed driver=Ava Stone team=Northline Racing season=2025');
    expect(seats.join('\n')).not.toContain('Ben Carter');
    expect(claimsOf('contract', '2025-08-20', body, ['driver', 'until'])).toEqual([
      'confirmed driver=Ava Stone until=2027',
    ]);
  });
});

describe('numbers and names straight below a line of crew chiefs', () => {
  it('are on the crews, and drive nothing', () => {
    const body = `Pit boxes of the 2026 Truck Series

Northline Racing – Crew chiefs: No. 5, Dan Marsh; No. 7, Cole Adler`;
    expect(rides('2026-01-06', body)).toEqual([]);
    expect(claimsOf('crew', '2026-01-06', body, ['person', 'role', 'team', 'number'])).toEqual([
      'confirmed person=Cole Adler role=crew chief team=Northline Racing number=7',
      'confirmed person=Dan Marsh role=crew chief team=Northline Racing number=5',
    ]);
  });
});
