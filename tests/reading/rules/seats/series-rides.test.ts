import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Seats of Ava Stone in what follows news of the Truck Series, in July 2025. */
const ridesOf = (body: string): string[] =>
  claimsOf('ride', '2025-07-15', `Pinecrest Motorsports won the Truck Series race at Dover. ${body}`, [
    'driver',
    'series',
    'season',
    'extent',
  ]);

it.each([
  [
    'Ava Stone, who was fifth there a year ago, is a full-time Xfinity Series driver these days.',
    2025,
    ' extent=full-time',
  ],
  ['Ava Stone is now a full-time Xfinity Series driver.', 2025, ' extent=full-time'],
  ['Ava Stone has moved up to the Xfinity Series full time this year.', 2025, ' extent=full-time'],
  ['These days Ava Stone is an Xfinity Series regular.', 2025, ''],
  ['Ava Stone is in her rookie season in the Xfinity Series.', 2025, ''],
  ['Ava Stone graduated to the Xfinity Series over the winter.', 2025, ''],
  ['Ava Stone moves up to the Xfinity Series next year.', 2026, ''],
  ['Ava Stone will return to the Xfinity Series in 2026.', 2026, ''],
  ['Ava Stone will be a full-time Xfinity Series driver in 2026.', 2026, ' extent=full-time'],
])('reads the series that somebody is in: %s', (body, season, extent) => {
  expect(ridesOf(body)).toEqual([`confirmed driver=Ava Stone series=xfinity season=${season}${extent}`]);
});

it.each([
  'Ava Stone was a full-time Xfinity Series driver when she was 20.',
  'Ava Stone is a full-time Xfinity Series mechanic these days.',
  'Ava Stone hopes to be a full-time Xfinity Series driver.',
  'Ava Stone moves to the Xfinity Series for Saturday’s race.',
  'Ava Stone moves up to the Xfinity Series as a crew chief in 2026.',
  'Ava Stone is an Xfinity Series driver with talent.',
  'Ava Stone will not return to the Xfinity Series in 2026.',
  'Ava Stone returned to the Xfinity Series record book.',
])('reads none from: %s', (body) => {
  expect(ridesOf(body).filter((ride) => /^confirmed.*series=xfinity/.test(ride))).toEqual([]);
});
