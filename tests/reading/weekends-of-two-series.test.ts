import { expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';
import { claimsOf } from './rules/claims-of.js';

const OPENING =
  'Sonoma notebook\n\nSonoma Raceway gets two races this weekend. The Truck Series is back with Saturday’s 75-lap Valley 250. On Sunday, the Cup Series runs the Save Mart 350.\n\n';

it.each([
  ['Ava Stone will be in the No. 78 Ford for Northline Racing in the Cup Series.', 'driver=Ava Stone date=2022-06-12'],
  ['Ava Stone is in the Truck Series race in the No. 12 of Northline Racing.', 'driver=Ava Stone date=2022-06-11'],
  [
    'Ava Stone races in the Truck Series in the No. 12. Liam Reed was 24th at Dover on a Sunday.',
    'driver=Ava Stone date=2022-06-11',
  ],
])('a start has the day of its series’ race: %s', (text, start) => {
  expect(claimsOf('start', '2022-06-08', OPENING + text, ['driver', 'date', 'from'])).toEqual([`confirmed ${start}`]);
});

it('where she also races is not who somebody is with', () => {
  const text =
    'Northline Racing enters the 2026 World Endurance Championship. Ava Stone has its No. 93. There is no clash with Formula E, so Stone, who drives for Pinecrest Racing there, can be at every race.';
  expect(claimsOf('ride', '2025-11-27', text, ['driver', 'team', 'series', 'number'])).toEqual(
    expect.arrayContaining([
      'confirmed driver=Ava Stone team=Northline Racing series=wec number=93',
      'confirmed driver=Ava Stone team=Pinecrest Racing series=formulae',
    ]),
  );
});

it('a race that the words only lead up to is still ahead', () => {
  const body =
    'It took until April, but the field for next month’s Indianapolis 500 has no more holes in it.\n\nNorthline Racing put Ava Stone in its No. 24 Chevrolet on Thursday.';
  const starts = readArticle({ name: 'tiny', published: '2024-04-18', body, hash: '' }).filter(
    ({ kind }) => kind === 'start',
  );
  expect(starts).toMatchObject([{ driver: 'Ava Stone', race: 'Indianapolis 500' }]);
});
