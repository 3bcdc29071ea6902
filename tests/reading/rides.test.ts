import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';
import { NO_RIDES } from './phrasings/no-rides.js';
import { RIDE_PHRASINGS } from './phrasings/rides.js';

/** Confirmed rides of a text as `driver season number team`, `-` for what it does not say. */
function ridesOf(body: string): string[] {
  const claims = readArticle({ name: 'phrasing', published: '2025-10-01', body, hash: '' });
  return claims.flatMap((claim) =>
    claim.kind === 'ride' && claim.status === 'confirmed'
      ? [[claim.driver, claim.season ?? '-', claim.number ?? '-', claim.team ?? '-'].join(' ')]
      : [],
  );
}

describe('a seat', () => {
  it.each(RIDE_PHRASINGS.map(([text, ...rides]) => [text, rides] as const))('is read from: %s', (text, rides) => {
    expect(ridesOf(text).sort()).toEqual([...rides].sort());
  });

  it.each(NO_RIDES)('is not read from: %s', (text) => {
    expect(ridesOf(text)).toEqual([]);
  });
});

it('makes no team-mate of today of a co-driver of another year', () => {
  const text =
    'Ben Carter drives for Northline Racing in 2025. Carter won the Bathurst 1000 in 2019 with co-driver Anna Stone.';
  expect(ridesOf(text)).toEqual(['Ben Carter 2025 - Northline Racing']);
});

it('gives nobody the seasons of one seat in the next', () => {
  const text =
    'Anna Stone drove the No. 12 for Northline Racing from 2022 to 2023 before moving to Pinecrest Motorsports.';
  const rides = ridesOf(text);
  expect(rides).toContain('Anna Stone 2022 12 Northline Racing');
  expect(rides.join()).not.toMatch(/202[23] \S+ Pinecrest/);
});
