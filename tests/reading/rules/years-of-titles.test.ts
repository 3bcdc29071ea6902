import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from './claims-of.js';

const KINDS = ['ride', 'exit'] as const;
const read = (published: string, body: string): string[] =>
  claimsOfKinds(KINDS, published, body, ['driver', 'team', 'season', 'number']);

/** A year before a name that tells what somebody is, and no season in which she drives. */
const TITLES: readonly [text: string, claims: readonly string[]][] = [
  [
    '2019 F1 world champion Ava Stone joined Renault in 2021.',
    ['ride confirmed driver=Ava Stone team=Renault season=2021'],
  ],
  [
    '2021 Indianapolis 500 winner Ava Stone will drive the No. 12 Honda for Northline Racing.',
    ['ride confirmed driver=Ava Stone team=Northline Racing season=2023 number=12'],
  ],
  [
    '2021 Truck Series champion Ava Stone is driving the No. 12 for Northline Racing.',
    ['ride confirmed driver=Ava Stone team=Northline Racing season=2023 number=12'],
  ],
  [
    'Northline Racing has signed 2019 Formula 2 champion Ava Stone for 2024.',
    ['ride confirmed driver=Ava Stone team=Northline Racing season=2024'],
  ],
  [
    'The list includes 2009 Formula 1 world champion Ava Stone joining Cleo Diaz in the Northline Racing Porsche.',
    [
      'ride confirmed driver=Ava Stone team=Northline Racing season=2023',
      'ride confirmed driver=Cleo Diaz team=Northline Racing season=2023',
    ],
  ],
  // The year of the verb.
  ['In 2021 Ava Stone joined Renault.', ['ride confirmed driver=Ava Stone team=Renault season=2021']],
];

describe('years of titles', () => {
  it.each(TITLES)('are no seasons of a seat: %s', (text, claims) => {
    expect(read('2023-07-12', text)).toEqual(claims);
  });

  it('gives no seat of the title to who is put in a car behind it', () => {
    const text = 'Harbor will place Formula 3 champion Ava Stone in the No. 47 Northline Racing Lamborghini.';
    expect(read('2018-12-21', text)).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing season=2019 number=47',
    ]);
  });
});

describe('a heading with a year in brackets', () => {
  it('dates what stands below it', () => {
    const text =
      'These are changes in Formula 1.\n\nCleo Diaz - Williams (2004)\n\nDiaz was signed by Williams to replace outgoing Ben Carter at the end of the season.';
    expect(read('2023-07-12', text)).toEqual([
      'exit confirmed driver=Ben Carter team=Williams season=2004',
      'ride confirmed driver=Cleo Diaz team=Williams season=2005',
    ]);
  });
});
