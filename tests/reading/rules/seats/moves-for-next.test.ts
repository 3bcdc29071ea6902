import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const seats = (day: string, body: string): readonly string[] =>
  claimsOf('ride', day, body, ['driver', 'team', 'season']).filter((one) => one.includes('Northline'));

describe('a move told in the autumn, with whom it leaves', () => {
  it.each([
    'Ava Stone is heading to Northline Racing, ending a long association with Pinecrest Motorsports.',
    'Ava Stone moves from Pinecrest Motorsports to Northline Racing.',
    'Ava Stone switches from Pinecrest Motorsports to Northline Racing.',
  ])('is for the next season: %s', (body) => {
    expect(seats('2025-10-02', body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026']);
  });

  it.each([
    ['2025-10-02', 'Ava Stone moves from Pinecrest Motorsports to Northline Racing with immediate effect.'],
    ['2025-05-02', 'Ava Stone moves from Pinecrest Motorsports to Northline Racing.'],
    ['2025-10-02', 'Ava Stone moves from Pinecrest Motorsports to Northline Racing for the rest of the season.'],
  ])('is none of the next season where it is at once: %s %s', (day, body) => {
    expect(seats(day, body).join()).not.toContain('season=2026');
  });
});

it('gives those who are joined the team that the paragraph opens with', () => {
  const body =
    'Northline Racing goes into 2026 with three drivers. Ava Stone and Bea Carter are joined by rookie Dan Hall.';
  expect(seats('2025-10-02', body)).toHaveLength(3);
});

it.each([
  'Northline Racing goes into 2026 with money. Ava Stone was joined by Dan Hall on the podium.',
  'Northline Racing goes into 2026 with money. Ava Stone is joined on the podium by Dan Hall.',
  'Northline Racing goes into 2026 with money. Ava Stone is not joined by Dan Hall.',
])('but not on a podium: %s', (body) => {
  expect(seats('2025-10-02', body)).toEqual([]);
});

it('leaves a car in the hands of both', () => {
  expect(
    claimsOf(
      'ride',
      '2025-10-02',
      'Northline Racing’s No. 12 stays in the hands of Ava Stone and Ben Carter for 2026.',
      ['driver', 'number'],
    ),
  ).toEqual(['confirmed driver=Ava Stone number=12', 'confirmed driver=Ben Carter number=12']);
});

it('does not take who stands in for one race for a successor', () => {
  const body =
    'Ben Carter has been ruled out of the Bathurst 1000. Ava Stone will replace him in Northline Racing’s No. 12.';
  expect(claimsOf('exit', '2025-09-15', body, ['driver'])).toEqual([]);
  expect(claimsOf('start', '2025-09-15', body, ['driver', 'race'])).toContain(
    'confirmed driver=Ava Stone race=Bathurst 1000',
  );
});

it('knows that the race of this year is over', () => {
  const body = 'Ava Stone will drive the No. 12 of Northline Racing at the Rolex 24.';
  expect(claimsOf('start', '2025-09-15', body, ['driver', 'season'])).toEqual([
    'confirmed driver=Ava Stone season=2026',
  ]);
});

it('knows whom a team signs to complete its line-up for a driver', () => {
  const body =
    'Northline Racing has signed Martinius Stenson from Pinecrest Motorsports to complete its roster for 2026.';
  expect(seats('2025-10-02', body)).toContain('confirmed driver=Martinius Stenson team=Northline Racing season=2026');
});
