import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const seats = (body: string, day = '2026-09-18'): readonly string[] =>
  claimsOf('ride', day, body, ['driver', 'team', 'season', 'number']);

const HERS = 'driver=Ava Stone team=Northline Racing season=2027';

describe('a car that a team has more', () => {
  it.each([
    'Northline Racing is expanding to five cars for next year’s IndyCar season to accommodate 18-year-old development driver Ava Stone.',
    'Northline Racing expands to three cars in 2027 for Ava Stone.',
    'Northline Racing is adding a second entry for Ava Stone next season.',
    'Northline Racing will grow to three cars next year with the addition of Ava Stone.',
    'Northline Racing will field a third car next season for Ava Stone.',
  ])('is that of whom it is for: %s', (body) => {
    expect(seats(body)).toEqual([`confirmed ${HERS}`]);
  });

  it('is only talked about where the team may add it', () => {
    expect(seats('Northline Racing could add a third car for Ava Stone in 2027.')).toEqual([`rumored ${HERS}`]);
  });

  it.each([
    'Northline Racing will not add a third car for Ava Stone.',
    'Northline Racing will field a third car for Ava Stone in the Daytona 500.',
    'Northline Racing will build a new car for Ava Stone.',
    'Northline Racing will add a third car for owner Dan Marsh.',
  ])('is nobody’s for a season: %s', (body) => {
    expect(seats(body)).toEqual([]);
  });
});

describe('drivers of whom the last is there for one race', () => {
  it('have the seats, and the last the race', () => {
    const body =
      'The IndyCar field for 2027 fills up. At Northline Racing, it’s Ava Stone, Ben Lark, Mia Torres, and Cal Dunn for the Indianapolis 500.';
    expect(seats(body, '2026-12-01')).toEqual([
      `confirmed ${HERS}`,
      'confirmed driver=Ben Lark team=Northline Racing season=2027',
      'confirmed driver=Mia Torres team=Northline Racing season=2027',
    ]);
    expect(claimsOf('start', '2026-12-01', body, ['driver', 'race'])).toEqual([
      'confirmed driver=Cal Dunn race=Indianapolis 500',
    ]);
  });

  it('have the race both where they are two', () => {
    const body = 'At Northline Racing, it is Ava Stone and Ben Lark for the Indianapolis 500.';
    expect(seats(body)).toEqual([]);
    expect(claimsOf('start', '2026-09-18', body, ['driver', 'race'])).toHaveLength(2);
  });
});

describe('the team of a section', () => {
  const NOW = 'Ava Stone will return in the No. 41 in 2027.';

  it('is read from a line in capitals, where somebody has one of its words as a surname', () => {
    const body = `IndyCar teams plan.\n\nA.J. FOYT RACING\n\nTeam leader Larry Foyt told us that both seats are open. ${NOW}`;
    expect(seats(body)).toEqual(['confirmed driver=Ava Stone team=A.J. Foyt Racing season=2027 number=41']);
  });

  it('is not the one with which it works together', () => {
    const body = `IndyCar teams plan.\n\nNorthline Racing\n\n${NOW} With the Pinecrest Motorsports alliance in mind, the money would give Ben Lark competition to retain the No. 21.`;
    expect(seats(body).filter((one) => one.includes('Pinecrest'))).toEqual([]);
  });
});
