import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-11-18';
const rides = (body: string): readonly string[] =>
  claimsOf('ride', DAY, body, ['driver', 'team', 'series', 'season', 'number', 'make', 'extent']);

describe('names that open rows of drivers', () => {
  const body = `Formula 1: who is where in 2026

Osprey (Ferrari): Ava Stone, Ben Carter
McLaren (Mercedes): Mia Torres, Dan Marsh
Audi, now Sauber: Eve Hart, Joe Lund
Cadillac (1 seat open): Tom Becker`;

  it.each([
    'driver=Ava Stone team=Osprey series=f1 season=2026 make=Ferrari',
    'driver=Ben Carter team=Osprey series=f1 season=2026 make=Ferrari',
    'driver=Dan Marsh team=McLaren series=f1 season=2026 make=Mercedes',
    'driver=Eve Hart team=Audi series=f1 season=2026',
    'driver=Tom Becker team=Cadillac series=f1 season=2026',
  ])('are teams by the rows beside them, and makes in brackets none: %s', (ride) => {
    expect(rides(body)).toContain(`confirmed ${ride}`);
  });

  it.each([
    [
      'words that head drivers of several teams',
      'Rookies: Ava Stone, Ben Carter\nVeterans: Mia Torres, Dan Marsh\nReserves: Eve Hart, Joe Lund',
    ],
    ['countries', 'Great Britain: Ava Stone, Ben Carter\nGermany: Mia Torres, Dan Marsh\nBrazil: Eve Hart, Joe Lund'],
    [
      'makes in stock cars',
      'Ford: Ava Stone, Ben Carter\nToyota: Mia Torres, Dan Marsh\nChevrolet: Eve Hart, Joe Lund',
    ],
    ['days', 'Monday: Ava Stone, Ben Carter\nTuesday: Mia Torres, Dan Marsh\nFriday: Eve Hart, Joe Lund'],
  ])('are none where they are %s', (_, rows) => {
    expect(rides(`Who is where in the 2026 Cup Series\n\n${rows}`)).toEqual([]);
  });
});

describe('numbers before the names in a team’s row', () => {
  it.each([
    ['Northline Racing: 5 Ava Stone, 7 Ben Carter\nPinecrest Motorsports: 12 Dan Marsh', ''],
    [
      '- Northline Racing, Ford (2): 5-Ava Stone, 7-Ben Carter\n- Pinecrest Motorsports, Ford (1): 12-Dan Marsh',
      ' make=Ford',
    ],
    ['- Northline Racing: 5 – Ava Stone, 7 – Ben Carter\n- Pinecrest Motorsports: 12 – Dan Marsh', ''],
  ])('are the cars: %s', (rows, make) => {
    const read = rides(`Truck Series line-ups for 2026\n\n${rows}`);
    expect(read).toEqual(
      expect.arrayContaining([
        `confirmed driver=Ava Stone team=Northline Racing series=truck season=2026 number=5${make}`,
        `confirmed driver=Ben Carter team=Northline Racing series=truck season=2026 number=7${make}`,
        `confirmed driver=Dan Marsh team=Pinecrest Motorsports series=truck season=2026 number=12${make}`,
      ]),
    );
  });

  it.each([
    ['places', 'Northline Racing: 1 Ava Stone, 2 Ben Carter, 3 Dan Marsh'],
    ['points', 'Points: 132 Ava Stone, 128 Ben Carter, 101 Dan Marsh'],
    ['a heat', 'Qualifying, Heat 2: 5 Ava Stone, 7 Ben Carter'],
  ])('are none where they are %s', (_, row) => {
    expect(rides(`Truck Series notes\n\n${row}`).join('\n')).not.toContain('number=');
  });
});

describe('labels below a team’s name', () => {
  const body = `IndyCar in 2026

Northline Racing
>>Two full-time drivers: Ava Stone and Ben Carter
>>One oval-only driver: Dan Marsh

Pinecrest Motorsports
Confirmed driver(s): Mia Torres
Candidates: Eve Hart, Joe Lund`;

  it.each([
    'confirmed driver=Ava Stone team=Northline Racing series=indycar season=2026 extent=full-time',
    'confirmed driver=Dan Marsh team=Northline Racing series=indycar season=2026 extent=part-time',
    'confirmed driver=Mia Torres team=Pinecrest Motorsports series=indycar season=2026',
    'rumored driver=Eve Hart team=Pinecrest Motorsports series=indycar season=2026',
  ])('say how the drivers behind them stand: %s', (ride) => {
    expect(rides(body)).toContain(ride);
  });

  it('say nothing of seats where they are others’', () => {
    const none =
      'IndyCar in 2026\n\nNorthline Racing\nDevelopment drivers: Ava Stone, Ben Carter\nFormer drivers: Mia Torres';
    expect(rides(none)).toEqual([]);
  });
});
