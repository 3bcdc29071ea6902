import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';
import { SILLY_SEASON_NEWS } from '../../phrasings/silly-season-news.js';
import { claimsOf } from '../claims-of.js';

const surname = (name: string): string => name.split(' ').at(-1) ?? name;

it.each(SILLY_SEASON_NEWS)('reads who goes where: %s', (text, ...seats) => {
  const claims = readArticle({ name: 'news', published: '2025-10-01', body: text, hash: '' });
  const told = claims.flatMap((claim) =>
    claim.kind === 'ride' || claim.kind === 'exit'
      ? [
          `${claim.kind === 'exit' ? 'exit ' : ''}${surname(claim.driver)} ${claim.number ?? '-'} ${claim.team ?? '-'} ${claim.season ?? '-'}`,
        ]
      : [],
  );
  expect(told.sort()).toEqual(seats);
});

it.each([
  'Northline Racing ended its search for a driver of the No. 12 by hiring the brother of Ava Stone.',
  'Northline Racing gave Ava Stone a ride to the airport.',
  'Northline Racing handed Ava Stone a ride home.',
  'Ava Stone took in the Northline Racing start from the grandstands.',
  'Ava Stone is trading jokes with Northline Racing for Pinecrest Motorsports fans.',
])('reads no seat in: %s', (text) => {
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'team', 'number', 'season'])).toEqual([]);
});

it('reads neither side of a swap as the other', () => {
  const text = 'Ava Stone is trading Northline Racing for Pinecrest Motorsports in 2026.';
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'team', 'season'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2025',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026',
  ]);
});

it('takes the year behind a driver’s team for that of the seat', () => {
  const text = 'Ava Stone, a Northline Racing driver beginning next season, won on Sunday.';
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'team', 'season'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ]);
});
