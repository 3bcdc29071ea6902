import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-12-11';
const TITLE = 'Truck Series line-ups for 2026';
const read = (kind: 'ride' | 'start' | 'exit' | 'contract', rows: string): readonly string[] =>
  claimsOf(kind, DAY, `${TITLE}\n\n${rows}`, [
    'driver',
    'team',
    'season',
    'number',
    'extent',
    'race',
    'until',
    'replacedBy',
  ]);

describe('brackets behind drivers of a row', () => {
  const rows = `Northline Racing: Ava Stone (deal through 2028, No. 5), Ben Carter (replaces Dan Marsh), Eve Hart (out), Joe Lund (TBC)
Pinecrest Motorsports: Mia Torres (ovals only), Cole Hart (Daytona 500 only), Tom Becker (from Halden Motorsports)`;

  it.each([
    ['ride', 'confirmed driver=Ava Stone team=Northline Racing season=2026 number=5'],
    ['contract', 'confirmed driver=Ava Stone team=Northline Racing until=2028'],
    ['ride', 'confirmed driver=Ben Carter team=Northline Racing season=2026'],
    ['exit', 'confirmed driver=Dan Marsh team=Northline Racing season=2025 replacedBy=Ben Carter'],
    ['ride', 'rumored driver=Joe Lund team=Northline Racing season=2026'],
    ['ride', 'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2026 extent=part-time'],
    ['start', 'confirmed driver=Cole Hart team=Pinecrest Motorsports season=2026 race=Daytona 500'],
    ['exit', 'confirmed driver=Tom Becker team=Halden Motorsports season=2025'],
  ] as const)('are about that driver alone: %s %s', (kind, claim) => {
    expect(read(kind, rows)).toContain(claim);
  });

  it('give no seat to who is out or has but one race', () => {
    const seats = read('ride', rows).join('\n');
    expect(seats).not.toContain('Eve Hart');
    expect(seats).not.toContain('Cole Hart');
  });

  it.each([
    ['what was won', 'Northline Racing: Ava Stone (won at Bristol in 2024), Ben Carter (12 starts at Dover)'],
    ['an agreement that ends', 'Northline Racing: Ava Stone (contract expires in 2026), Ben Carter (no deal yet)'],
  ])('give no race and no agreement where they tell of %s', (_, row) => {
    expect([...read('start', row), ...read('contract', row)]).toEqual([]);
  });

  it('name who joins a crew for the long races, or for one', () => {
    const body = `IMSA in 2026: the crews

#31 Northline Racing: Ava Stone/Ben Carter (endurance: Dan Marsh)
#7 Pinecrest Motorsports: Mia Torres/Eve Hart (Daytona: Joe Lund)`;
    expect(claimsOf('ride', DAY, body, ['driver', 'number', 'extent'])).toContain(
      'confirmed driver=Dan Marsh number=31 extent=part-time',
    );
    expect(claimsOf('start', DAY, body, ['driver', 'number', 'track'])).toEqual([
      'confirmed driver=Joe Lund number=7 track=Daytona International Speedway',
    ]);
  });
});

describe('rows of who comes for whom', () => {
  const rows = `Driver change: #8 Northline Racing: Ava Stone for Ben Carter
Driver change: #14 Pinecrest Motorsports: Mia Torres replaces Dan Marsh
No. 31: Eve Hart (replaces Joe Lund) – Halden Motorsports
Crew chief change: #8 Northline Racing: Tom Becker for Luke Fenn`;

  it.each([
    ['ride', 'confirmed driver=Ava Stone team=Northline Racing season=2026 number=8'],
    ['exit', 'confirmed driver=Ben Carter team=Northline Racing season=2025 number=8 replacedBy=Ava Stone'],
    ['exit', 'confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2025 number=14 replacedBy=Mia Torres'],
    ['exit', 'confirmed driver=Joe Lund team=Halden Motorsports season=2025 number=31 replacedBy=Eve Hart'],
  ] as const)('give a seat and a departure: %s %s', (kind, claim) => {
    expect(read(kind, rows)).toContain(claim);
  });

  it('give neither where crews change', () => {
    expect([...read('ride', rows), ...read('exit', rows)].join('\n')).not.toMatch(/Tom Becker|Luke Fenn/);
  });

  it.each([
    ['No. 8 Northline Racing: Ava Stone, a friend for Ben Carter to talk to'],
    ['No. 8 Northline Racing: Ava Stone may make way for Ben Carter'],
    ['No. 8 Northline Racing: Ava Stone will not replace Ben Carter'],
  ])('give no departure in %s', (row) => {
    expect(read('exit', row)).toEqual([]);
  });
});
