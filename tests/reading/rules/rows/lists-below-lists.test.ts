import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

describe('bullets below a bullet that is a team’s name', () => {
  const rides = (rows: string): readonly string[] =>
    claimsOf('ride', '2025-12-04', `The Supercars field for 2026, garage by garage\n\n${rows}`, [
      'driver',
      'team',
      'number',
    ]);

  it('are that team’s cars', () => {
    expect(
      rides(`• Northline Racing
  – No. 5: Ava Stone
  – No. 7: Ben Carter
• Pinecrest Motorsports
  – No. 12: Dan Marsh
  – No. 14: to be confirmed`),
    ).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=5',
      'confirmed driver=Ben Carter team=Northline Racing number=7',
      'confirmed driver=Dan Marsh team=Pinecrest Motorsports number=12',
    ]);
  });

  it('are nobody’s where the bullets above are a list of teams', () => {
    const list = rides('• Northline Racing\n• Pinecrest Motorsports\n\n– No. 5: Ava Stone');
    expect(list.join('\n')).not.toContain('team=');
  });
});

describe('a list below another', () => {
  const body = `After eleven rounds: the table and the field

Standings
1. Ava Stone, Northline Racing, 402
2. Dan Marsh, Pinecrest Motorsports, 388

Sunday’s entries at Michigan International Speedway (Cup Series):
5 Ava Stone, Northline Racing
12 Ben Carter, Pinecrest Motorsports`;

  it('is about what the line over it says, and not about the heading further up', () => {
    expect(claimsOf('start', '2026-06-01', body, ['driver', 'team', 'number', 'date'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=5 date=2026-06-07',
      'confirmed driver=Ben Carter team=Pinecrest Motorsports number=12 date=2026-06-07',
    ]);
  });

  it('gives no seats where it is the order itself', () => {
    expect(claimsOf('ride', '2026-06-01', body, ['driver']).join('\n')).not.toContain('Dan Marsh');
  });
});

describe('rows below a title that tells who is entered on a day', () => {
  const rows = '\n\n5 – Ava Stone – Northline Racing – Chevrolet\n12 – Dan Marsh – Pinecrest Motorsports – Ford';

  it('are starts, and no seats for the season', () => {
    const body = `Truck Series opener at Daytona, Friday, Feb. 13: who is entered${rows}`;
    expect(claimsOf('start', '2026-02-10', body, ['driver', 'number', 'date'])).toEqual([
      'confirmed driver=Ava Stone number=5 date=2026-02-13',
      'confirmed driver=Dan Marsh number=12 date=2026-02-13',
    ]);
    expect(claimsOf('ride', '2026-02-10', body, ['driver'])).toEqual([]);
  });

  it('are seats where the title is about a season', () => {
    const body = `The Truck Series in 2026: who is in what${rows}`;
    expect(claimsOf('ride', '2026-02-10', body, ['driver', 'number'])).toEqual([
      'confirmed driver=Ava Stone number=5',
      'confirmed driver=Dan Marsh number=12',
    ]);
  });
});
