import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const seats = (body: string): readonly string[] =>
  claimsOf('ride', '2026-06-12', body, ['team', 'season', 'number']).map((one) => one.replace('confirmed ', ''));

const BEFORE = ['team=Pinecrest Motorsports season=2024', 'team=Pinecrest Motorsports season=2025'];
const NOW = 'team=Northline Racing season=2026';

describe('the seasons after which somebody comes to a seat are those of the one before', () => {
  it.each([
    ['Ava Stone has returned to Northline Racing after two years at Pinecrest Motorsports.', [NOW, ...BEFORE]],
    ['Ava Stone returns to Northline Racing following two seasons with Pinecrest Motorsports.', [NOW, ...BEFORE]],
    ['Ava Stone is back at Northline Racing after two years with Pinecrest Motorsports.', [NOW, ...BEFORE]],
    ['Ava Stone joins Northline Racing this season after two years at Pinecrest Motorsports.', [NOW, ...BEFORE]],
    [
      'Ava Stone has returned to Northline Racing after two years at Pinecrest Motorsports, driving the No. 20.',
      [`${NOW} number=20`, ...BEFORE],
    ],
    [
      'Ava Stone is in the No. 20 of Northline Racing after two years at Pinecrest Motorsports.',
      [`${NOW} number=20`, ...BEFORE],
    ],
    [
      'Ava Stone drives the No. 20 for Northline Racing this year after two seasons in the No. 8 at Pinecrest Motorsports.',
      [`${NOW} number=20`, ...BEFORE.map((one) => `${one} number=8`)],
    ],
    [
      'Ava Stone takes over the No. 20 of Northline Racing after two seasons in the No. 8 at Pinecrest Motorsports.',
      [`${NOW} number=20`, ...BEFORE.map((one) => `${one} number=8`)],
    ],
    ['Ava Stone has returned to Northline Racing after two years away.', [NOW]],
  ])('%s', (body, rides) => {
    expect([...seats(body)].sort()).toEqual([...rides].sort());
  });

  it('are those of the one that is left', () => {
    const body = 'Ava Stone is out at Northline Racing after two years in the No. 20.';
    expect(seats(body).every((one) => one.startsWith('team=Northline Racing'))).toBe(true);
    expect(seats(body)).not.toEqual([]);
  });
});

describe('the car of somebody who is named before', () => {
  it.each([
    'With Ben Lark in the No. 8, Ava Stone will join Northline Racing in 2027.',
    'With Ben Lark in the No. 8, Ava Stone returns to Northline Racing in 2027.',
    'Northline Racing will field four cars in 2027. While Cal Dunn and Ben Lark will drive the #8 and the #7 Chevy, respectively, Ava Stone will join the team as a full-time driver.',
  ])('is not that of who comes beside: %s', (body) => {
    const hers = claimsOf('ride', '2026-06-12', body, ['driver', 'team', 'season', 'number']).filter((one) =>
      one.includes('Ava Stone'),
    );
    expect(hers).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2027']);
  });

  it('is hers where only she is named', () => {
    const body = 'In the No. 8, Ava Stone will drive for Northline Racing in 2027.';
    expect(seats(body)).toEqual(['team=Northline Racing season=2027 number=8']);
  });
});
