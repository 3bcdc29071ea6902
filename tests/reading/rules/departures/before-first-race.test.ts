import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const exits = (day: string, body: string): string[] => claimsOf('exit', day, body, ['driver', 'team', 'season']);
const of = (season: number): string => `confirmed driver=Ava Stone team=Northline Racing season=${season}`;

it.each([
  [
    '2025-01-20',
    'Ava Stone left Northline Racing at the end of the season and will drive for Pinecrest Motorsports in 2025.',
  ],
  [
    '2025-01-20',
    'Ava Stone, who parted ways with Northline Racing after the season, has signed with Pinecrest Motorsports for 2025.',
  ],
  ['2025-01-20', 'Ava Stone has left Northline Racing following the end of the season.'],
  ['2025-02-03', 'Northline Racing let Ava Stone go at season’s end.'],
  ['2025-01-05', 'Northline Racing and Ava Stone split at the end of the year.'],
  [
    '2025-01-28',
    'Ava Stone stepped away from racing at season’s end; Northline Racing has given her No. 12 to Ben Carter.',
  ],
])('before the first race, on %s, what is over is last year’s season: %s', (day, body) => {
  expect(exits(day, body)).toContain(of(2024));
});

it.each([
  ['2025-01-05', 'Ava Stone is leaving Northline Racing at the end of the season.'],
  ['2025-02-05', 'Northline Racing will part ways with Ava Stone after the season.'],
  ['2025-02-08', 'Ava Stone says this will be her last season with Northline Racing.'],
  ['2025-01-15', 'This is Ava Stone’s final season in the No. 12 of Northline Racing.'],
  ['2025-11-15', 'Ava Stone left Northline Racing at the end of the season.'],
])('on %s, what is still to come is this year’s: %s', (day, body) => {
  expect(exits(day, body)).toContain(of(2025));
});

it('gives a seat that has become free to the season at hand', () => {
  const body = 'Ava Stone walked away from Northline Racing after the season. Ben Carter will have her No. 12.';
  expect(claimsOf('ride', '2025-01-20', body, ['driver', 'season'])).toContain(
    'confirmed driver=Ben Carter season=2025',
  );
});
