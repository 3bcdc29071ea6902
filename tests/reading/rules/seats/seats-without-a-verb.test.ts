import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-28';
const SLOTS = ['driver', 'team', 'number', 'season', 'extent'];

describe('a part of the season between a driver and her car', () => {
  it.each([
    [
      'Ava Stone, full-time in the No. 17 for Northline Racing.',
      'team=Northline Racing number=17 season=2025 extent=full-time',
    ],
    ['Ava Stone part-time in the No. 17.', 'number=17 season=2025 extent=part-time'],
    [
      'Ava Stone, full season in Hendrick’s 17 next year.',
      'team=Hendrick Motorsports number=17 season=2026 extent=full-time',
    ],
    ['Pinecrest goes with Ava Stone, for a full season, in the No. 17.', 'number=17 season=2025 extent=full-time'],
  ])('says how much of it: %s', (body, slots) => {
    expect(claimsOf('ride', DAY, body, SLOTS)).toEqual([`confirmed driver=Ava Stone ${slots}`]);
  });

  it('says nothing of a car that is told of with another verb', () => {
    const body = 'Ava Stone, a full-time student, was passed by the No. 17.';
    expect(claimsOf('ride', DAY, body, SLOTS)).toEqual([]);
  });
});

describe('the car of a team by its bare number', () => {
  it('is one behind a team known by its surname', () => {
    expect(claimsOf('ride', DAY, 'Ava Stone drives Hendrick’s 17.', SLOTS)).toEqual([
      'confirmed driver=Ava Stone team=Hendrick Motorsports number=17 season=2025',
    ]);
  });

  it('is none where something is counted', () => {
    expect(claimsOf('ride', DAY, 'Ava Stone has watched Hendrick’s 17 wins.', SLOTS)).toEqual([]);
  });
});

describe('a day ahead in a phrase without a verb', () => {
  const next =
    'Ben Carter will race full-time in the Xfinity Series for Pinecrest Motorsports next season, in the No. 88.';

  it('is of this season, whatever is announced before', () => {
    const body = `${next}\n\nYour title contenders for Sunday: Ava Stone (11) and Dan Marsh (19) for Northline Racing.`;
    expect(claimsOf('ride', DAY, body, ['driver', 'season'])).toEqual([
      'confirmed driver=Ava Stone season=2025',
      'confirmed driver=Ben Carter season=2026',
      'confirmed driver=Dan Marsh season=2025',
    ]);
  });

  it('is the one that is announced without such a day', () => {
    const body = `${next}\n\nNorthline Racing: Ava Stone, No. 11.`;
    expect(claimsOf('ride', DAY, body, ['driver', 'season'])).toContain('confirmed driver=Ava Stone season=2026');
  });
});

describe('cars that change hands by their bare number', () => {
  it.each([
    'Ava Stone gets the 97 at Northline Racing.',
    'Ava Stone will get the No. 97 at Northline Racing.',
    'Ava Stone takes over the 97 at Northline Racing.',
  ])('are got: %s', (body) => {
    expect(claimsOf('ride', DAY, body, ['driver', 'team', 'number'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=97',
    ]);
  });

  it('are given up', () => {
    expect(claimsOf('exit', DAY, 'Ava Stone gives up the 97 at Northline Racing.', ['driver', 'number'])).toEqual([
      'confirmed driver=Ava Stone number=97',
    ]);
  });

  it.each(['swaps', 'trades'])('are exchanged, the first for the second: %s', (verb) => {
    expect(claimsOf('ride', DAY, `Ava Stone ${verb} the No. 77 for the No. 71.`, ['number', 'season'])).toEqual([
      'confirmed number=71 season=2025',
      'confirmed number=77 season=2025',
    ]);
  });

  it.each([
    'Ava Stone gives up the 20 points.',
    'Ava Stone gets the No. 97 home in ninth.',
    'Ava Stone traded paint with the No. 71.',
    'Ava Stone gets the No. 97 at Bristol Motor Speedway.',
  ])('are not had: %s', (body) => {
    expect(claimsOf('ride', DAY, body, ['driver', 'number'])).toEqual([]);
  });
});

describe('who drives now in the place of another', () => {
  it('has the seat for good', () => {
    const body =
      'Ava Stone left Pinecrest Motorsports in the fall and now drives Northline Racing’s No. 7, in place of Dan Marsh.';
    expect(claimsOf('ride', '2026-02-21', body, ['driver', 'team', 'number'])).toContain(
      'confirmed driver=Ava Stone team=Northline Racing number=7',
    );
  });

  it('has it for a race where one is named', () => {
    const body =
      'Ava Stone drives Northline Racing’s No. 7 in place of Dan Marsh at Bristol Motor Speedway on April 12.';
    expect(claimsOf('ride', '2026-04-07', body, ['driver'])).not.toContain('confirmed driver=Ava Stone');
  });

  it('has it with the team that stands before "where"', () => {
    const body =
      'Ava Stone drives a truck. After a season at Northline Racing she went to Pinecrest Motorsports’ new five-truck team, where the No. 16 is hers.';
    expect(claimsOf('ride', '2026-02-21', body, ['team', 'number'])).toContain(
      'confirmed team=Pinecrest Motorsports number=16',
    );
  });
});

describe('a line-up behind a colon', () => {
  it.each([
    'Northline Racing’s 2026 lineup: Ava Stone and Ben Carter.',
    'Northline Racing’s drivers for 2026: Ava Stone and Ben Carter.',
  ])('is that of the team whose it is: %s', (body) => {
    expect(claimsOf('ride', '2025-10-10', `News of the week. ${body}`, ['driver', 'team', 'season'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026',
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
    ]);
  });

  it('is none where a team looks for somebody', () => {
    const body = 'News of the week. Northline Racing’s targets for 2026: Ava Stone and Ben Carter.';
    expect(claimsOf('ride', '2025-10-10', body, ['driver'])).toEqual([]);
  });
});

it('gives the car to who joins, and not to whom', () => {
  const body = 'News of the week. Joining Ava Stone at Northline Racing in 2026 will be Ben Carter in the No. 21.';
  expect(claimsOf('ride', '2025-10-10', body, ['driver', 'number'])).toEqual([
    'confirmed driver=Ava Stone',
    'confirmed driver=Ben Carter number=21',
  ]);
});
