import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const OCTOBER = '2025-10-28';
const SLOTS = ['driver', 'team', 'number', 'season'];

describe('another season', () => {
  it.each([
    'Ava Stone will do one final season in the No. 7 Ford for Northline Racing.',
    'Ava Stone gets one more year in the No. 7 at Northline Racing.',
    'Ava Stone earned one more season in the No. 7 at Northline Racing.',
    'Northline Racing gives Ava Stone another year in the No. 7.',
    'Ava Stone will spend one more year in the No. 7 of Northline Racing.',
    'Ava Stone will race another full season in the No. 7 for Northline Racing.',
  ])('is the next one from summer on: %s', (body) => {
    expect(claimsOf('ride', OCTOBER, body, SLOTS)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=7 season=2026',
    ]);
  });

  it.each([
    'Ava Stone spent another year in the No. 7 of Northline Racing.',
    'Ava Stone has one more season left in the No. 7 at Northline Racing.',
  ])('is none to come where it is run, or left of what there is: %s', (body) => {
    expect(claimsOf('ride', OCTOBER, body, SLOTS)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=7 season=2025',
    ]);
  });

  it('is the one ahead of an article of the winter', () => {
    const body = 'Ava Stone gets one more year in the No. 7 at Northline Racing.';
    expect(claimsOf('ride', '2025-01-20', body, SLOTS)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=7 season=2025',
    ]);
  });
});

describe('last year’s man in a car', () => {
  it.each([
    ['Ava Stone, last year’s man in the No. 7, is out.', 2024],
    ['Ava Stone, the woman in the No. 7 last year, is out.', 2024],
    ['Ava Stone, this year’s driver in the No. 7, is out.', 2025],
  ])('had it then: %s', (body, season) => {
    expect(claimsOf('ride', '2025-08-12', `News of the week. ${body}`, ['driver', 'number', 'season'])).toEqual([
      `confirmed driver=Ava Stone number=7 season=${season}`,
    ]);
  });
});

describe('who is out after some years', () => {
  it('was there up to this one', () => {
    const body = 'Ava Stone is out after two years at Northline Racing.';
    expect(claimsOf('ride', '2025-10-01', body, ['driver', 'season'])).toEqual([
      'confirmed driver=Ava Stone season=2024',
      'confirmed driver=Ava Stone season=2025',
    ]);
  });

  it('is not who is elsewhere after them', () => {
    const body = 'Ava Stone is in the No. 8 of Pinecrest Motorsports after two years at Northline Racing.';
    expect(claimsOf('ride', '2025-10-01', body, ['team', 'season'])).toEqual([
      'confirmed team=Northline Racing season=2023',
      'confirmed team=Northline Racing season=2024',
      'confirmed team=Pinecrest Motorsports season=2025',
    ]);
  });
});

describe('a crew chief in a season that is one more', () => {
  const crewOf = (body: string): string[] =>
    claimsOf('crew', OCTOBER, `News of the week. ${body}`, ['person', 'driver', 'season']);

  it('is hers in that one alone where the seasons are those of the driver', () => {
    const body = 'Ava Stone will return to Northline Racing for a third season, with Dan Marsh on the box.';
    expect(crewOf(body)).toEqual(['confirmed person=Dan Marsh driver=Ava Stone season=2026']);
  });

  it('is hers in all of them where he is with her for as many', () => {
    const body = 'Ava Stone will work with crew chief Dan Marsh for a third season at Northline Racing.';
    expect(crewOf(body)).toEqual(
      [2024, 2025, 2026].map((season) => `confirmed person=Dan Marsh driver=Ava Stone season=${season}`),
    );
  });
});

describe('who is asked for a team', () => {
  it('need not drive for it', () => {
    const body = 'News of the week. Asked Northline Racing’s Dan Marsh if the team is down to one car.';
    expect(claimsOf('ride', OCTOBER, body, ['driver'])).toEqual([]);
  });

  it('drives for it where nothing else is said', () => {
    const body = 'News of the week. Northline Racing’s Ava Stone was born in Ohio.';
    expect(claimsOf('ride', OCTOBER, body, ['driver'])).toEqual(['confirmed driver=Ava Stone']);
  });
});
