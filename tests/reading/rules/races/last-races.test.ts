import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-08-28';
const starts = (text: string): string[] => claimsOf('start', DAY, text, ['driver', 'number', 'track', 'date']);
const TWO =
  'Two rounds of the IndyCar season are left: Sunday’s race at Portland and the Sept. 7 finale at Laguna Seca. ';
const portland = (driver: string, status = 'confirmed', number = ' number=30'): string =>
  `${status} driver=${driver}${number} track=Portland International Raceway date=2025-08-31`;
const laguna = (driver: string, status = 'confirmed', number = ' number=30'): string =>
  `${status} driver=${driver}${number} track=WeatherTech Raceway Laguna Seca date=2025-09-07`;

describe('the last races of a season', () => {
  it.each([
    'Dan Marsh will run the last two races in Pinecrest Motorsports’ No. 30 Honda.',
    'Dan Marsh will drive Pinecrest Motorsports’ No. 30 Honda in the final two rounds.',
    'Dan Marsh gets Pinecrest Motorsports’ No. 30 Honda for the remaining two races.',
    'Pinecrest Motorsports is new there. Its No. 30 has been idle. Dan Marsh races the No. 30 in the closing two events.',
  ])('are those that the words before have named: %s', (text) => {
    expect(starts(TWO + text)).toEqual([laguna('Dan Marsh'), portland('Dan Marsh')].sort());
  });

  it.each([
    'Dan Marsh ran the last two races in Pinecrest Motorsports’ No. 30 Honda.',
    'Dan Marsh will run the last three races in Pinecrest Motorsports’ No. 30 Honda.',
    'Dan Marsh will run the last two races of 2026 in Pinecrest Motorsports’ No. 30 Honda.',
    'Dan Marsh will not run the last two races in Pinecrest Motorsports’ No. 30 Honda.',
  ])('are others: %s', (text) => {
    expect(starts(TWO + text).filter((one) => one.startsWith('confirmed'))).toEqual([]);
  });

  it.each([
    'She will sit out what is left of the season: Sunday’s race at Portland and the Sept. 7 finale at Laguna Seca.',
    'She will miss what remains of the season: Sunday’s race at Portland and the Sept. 7 finale at Laguna Seca.',
    'She hasn’t been cleared by her doctors and will sit out what is left of the IndyCar season: Sunday’s race at Portland and the Sept. 7 finale at Laguna Seca.',
  ])('are missed: %s', (text) => {
    expect(starts(`Ava Stone drives the No. 60 for Northline Racing in IndyCar. ${text}`)).toEqual(
      [laguna('Ava Stone', 'denied', ' number=60'), portland('Ava Stone', 'denied', ' number=60')].sort(),
    );
  });
});

describe('a return for one race', () => {
  it.each([
    'In 2026 Dan Marsh takes over Northline Racing’s No. 06 from Ben Carter, who’ll come back for nothing but the Indianapolis 500.',
    'In 2026 Dan Marsh takes over Northline Racing’s No. 06 from Ben Carter, who will come back only for the Indianapolis 500.',
    'In 2026 Dan Marsh takes over Northline Racing’s No. 06 from Ben Carter, who’ll be back for the Indianapolis 500.',
  ])('%s', (text) => {
    expect(claimsOf('start', DAY, text, ['driver', 'season', 'race'])).toEqual([
      'confirmed driver=Ben Carter season=2026 race=Indianapolis 500',
    ]);
  });
});
