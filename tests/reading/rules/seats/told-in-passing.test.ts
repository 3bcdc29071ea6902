import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2022-12-08', body, ['driver', 'team', 'series', 'season', 'number']);

const exits = (body: string): readonly string[] =>
  claimsOf('exit', '2021-09-14', body, ['driver', 'team', 'season', 'replacedBy']);

describe('a team’s driver by the team’s word', () => {
  it.each([
    'Northline Racing made it official: Ava Stone is its new driver for the 2023 season.',
    'Northline Racing announced on Thursday that Ava Stone will be its new driver for the 2023 season.',
    'Northline Racing has its line-up complete. Ava Stone becomes its newest driver for 2023.',
    'Northline Racing has unveiled Ava Stone as its new driver for 2023.',
  ])('%s', (body) => {
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2023');
  });

  it('means whoever is new where something is done with him', () => {
    const body =
      'Ava Stone will drive the No. 12 for Northline Racing in 2023. The team takes its new driver to Bristol first.';
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2023 number=12']);
  });
});

describe('the series before "in which" and "where"', () => {
  it.each([
    'Ava Stone is a regular of the ARCA Menards Series East, in which she drives for Northline Racing.',
    'Ava Stone races in the ARCA Menards Series East, where she drives for Northline Racing.',
  ])('%s', (body) => {
    expect(rides(`The Xfinity Series is at Bristol on Friday. ${body}`)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing series=arca-east season=2023',
    ]);
  });
});

describe('races that somebody entered for a team', () => {
  it.each([
    'Ava Stone entered 14 Xfinity Series events for Northline Racing in 2020 in the No. 36.',
    'Ava Stone has entered six Xfinity Series races with Northline Racing in 2020, in the No. 36.',
  ])('%s', (body) => {
    expect(rides(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2020 number=36',
    ]);
  });

  it('are a team’s where it enters them', () => {
    expect(rides('Northline Racing entered 14 Xfinity Series events for Ava Stone in 2020.').join()).not.toContain(
      'team=Ava',
    );
  });
});

describe('a seat that was talked of', () => {
  it.each([
    'Ava Stone, who was linked with Northline Racing, won’t be joining, the team said.',
    'Ava Stone, who had been tipped for a seat at Northline Racing, is not coming after all.',
  ])('is denied: %s', (body) => {
    expect(rides(`The 2023 season begins in February. ${body}`)[0]).toMatch(
      /^denied driver=Ava Stone team=Northline Racing/,
    );
  });

  it('is a rumour still where the denial is of another team', () => {
    const body = 'Ava Stone, who has been linked with Northline Racing, won’t be moving to Castle Racing in 2023.';
    expect(rides(body).filter((one) => one.includes('Northline'))[0]).toMatch(/^rumored/);
  });
});

describe('who came in after a race', () => {
  it.each([
    'Northline Racing’s No. 23 is driven by Ava Stone, who replaced Ben Carter after Michigan.',
    'Ava Stone drives the No. 23 for Northline Racing. She took over from Ben Carter after Michigan.',
    'Ava Stone, who succeeded Ben Carter after the Michigan race, has the No. 23 of Northline Racing.',
  ])('%s', (body) => {
    expect(exits(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2021 replacedBy=Ava Stone']);
  });

  it('leaves nobody without a seat at the race alone', () => {
    expect(exits('Ava Stone replaced Ben Carter in the No. 23 of Northline Racing at Michigan.')).toEqual([]);
  });
});

it('takes no season for a place from what it is compared with', () => {
  const body =
    'Ava Stone drove for Northline Racing in 2022. She was fourth in the final Truck Series standings, eight spots better than in 2021.';
  expect(claimsOf('title', '2022-12-08', body, ['driver', 'season', 'position']).join()).not.toContain('season=2021');
});

describe('a calendar in one line', () => {
  it.each([
    'Her calendar, as pinned to the wall: Dover on June 7, an exam on June 10, Bristol on June 29.',
    'Her programme: Dover on June 7 and Bristol on June 29.',
    'Her schedule, as it stands: Dover on June 7, Bristol, the night race on June 29.',
  ])('%s', (line) => {
    const body = `Ava Stone drives the No. 13 of Northline Racing in the Truck Series.\n\n${line}`;
    expect(claimsOf('start', '2024-05-14', body, ['driver', 'track', 'date'])).toEqual([
      'confirmed driver=Ava Stone track=Bristol Motor Speedway date=2024-06-29',
      'confirmed driver=Ava Stone track=Dover Motor Speedway date=2024-06-07',
    ]);
  });
});

describe('towns', () => {
  it.each([
    ['Jo Hill is 22, from Salem, Oregon, and races for Northline Racing.', 'driver=Jo Hill hometown=Salem, Oregon'],
    [
      'A firm from Jo Hill’s hometown of Salem, Oregon, backs the No. 12 of Northline Racing.',
      'driver=Jo Hill hometown=Salem, Oregon',
    ],
    [
      'A 24-year-old out of Salem, Oregon, Jo Hill drives for Northline Racing.',
      'driver=Jo Hill hometown=Salem, Oregon',
    ],
    [
      'Jo Hill, a 24-year-old out of Salem, Oregon, drives for Northline Racing.',
      'driver=Jo Hill hometown=Salem, Oregon',
    ],
  ])('%s', (body, told) => {
    expect(claimsOf('bio', '2024-05-14', body, ['driver', 'hometown'])).toContain(`confirmed ${told}`);
  });

  it('are not hers where the hometown is of a team', () => {
    const body = 'Ava Stone won in Northline Racing’s hometown of Salem, Oregon.';
    expect(claimsOf('bio', '2024-05-14', body, ['driver', 'hometown'])).toEqual([]);
  });
});
