import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'series', 'number', 'make', 'season', 'extent', 'track', 'race', 'date'] as const;
const KINDS = ['ride', 'start', 'exit'] as const;

describe('races in a note on the driver of a row', () => {
  it.each([
    [
      'behind a colon',
      '2026-02-20',
      'Who is where: your guide to the 2026 IndyCar Series\n\nThe season opens at St. Petersburg on Sunday, March 1. The Indianapolis 500 is on May 24.\n\nNORTHLINE RACING (Honda)\n14 – Mia Torres. Full season.\n35 – Ben Carter. Canadian, part-time: Long Beach and the Indianapolis 500.',
      [
        'ride confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 extent=part-time',
        'ride confirmed driver=Mia Torres team=Northline Racing series=indycar number=14 make=Honda season=2026 extent=full-time',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Indianapolis Motor Speedway race=Indianapolis 500 date=2026-05-24',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Streets of Long Beach',
      ],
    ],
    [
      'one race only is no seat',
      '2026-02-20',
      'Who is where: your guide to the 2026 IndyCar Series\n\nThe season opens at St. Petersburg on Sunday, March 1. The Indianapolis 500 is on May 24.\n\nNORTHLINE RACING (Honda)\n14 – Mia Torres. Full season.\n35 – Ben Carter. The Indianapolis 500 only, with Dan Marsh’s Racing.',
      [
        'ride confirmed driver=Mia Torres team=Northline Racing series=indycar number=14 make=Honda season=2026 extent=full-time',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Indianapolis Motor Speedway race=Indianapolis 500 date=2026-05-24',
      ],
    ],
    [
      'who is confirmed for some',
      '2026-02-20',
      'Who is where: your guide to the 2026 IndyCar Series\n\nThe season opens at St. Petersburg on Sunday, March 1. The Indianapolis 500 is on May 24.\n\nNORTHLINE RACING (Honda)\n14 – Mia Torres. Full season.\n35 – Ben Carter. The Italian is confirmed for St. Petersburg and Long Beach.',
      [
        'ride confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 extent=part-time',
        'ride confirmed driver=Mia Torres team=Northline Racing series=indycar number=14 make=Honda season=2026 extent=full-time',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Streets of Long Beach',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Streets of St. Petersburg date=2026-03-01',
      ],
    ],
    [
      'a count and its list',
      '2026-02-20',
      'Who is where: your guide to the 2026 IndyCar Series\n\nThe season opens at St. Petersburg on Sunday, March 1. The Indianapolis 500 is on May 24.\n\nNORTHLINE RACING (Honda)\n14 – Mia Torres. Full season.\n35 – Ben Carter. The rookie has three races on the budget: St. Petersburg, Long Beach and the 500.',
      [
        'ride confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 extent=part-time',
        'ride confirmed driver=Mia Torres team=Northline Racing series=indycar number=14 make=Honda season=2026 extent=full-time',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Indianapolis Motor Speedway race=Indianapolis 500 date=2026-05-24',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Streets of Long Beach',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Streets of St. Petersburg date=2026-03-01',
      ],
    ],
    [
      'in for two',
      '2026-02-20',
      'Who is where: your guide to the 2026 IndyCar Series\n\nThe season opens at St. Petersburg on Sunday, March 1. The Indianapolis 500 is on May 24.\n\nNORTHLINE RACING (Honda)\n14 – Mia Torres. Full season.\n35 – Ben Carter. In for Long Beach and Barber.',
      [
        'ride confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 extent=part-time',
        'ride confirmed driver=Mia Torres team=Northline Racing series=indycar number=14 make=Honda season=2026 extent=full-time',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Barber Motorsports Park',
        'start confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026 track=Streets of Long Beach',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('no races of a note', () => {
  it.each([
    [
      'where somebody won',
      '2026-02-20',
      'Who is where: your guide to the 2026 IndyCar Series\n\nThe season opens at St. Petersburg on Sunday, March 1. The Indianapolis 500 is on May 24.\n\nNORTHLINE RACING (Honda)\n14 – Mia Torres. Full season.\n35 – Ben Carter. Winner at Long Beach and Barber.',
      [
        'ride confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026',
        'ride confirmed driver=Mia Torres team=Northline Racing series=indycar number=14 make=Honda season=2026 extent=full-time',
      ],
    ],
    [
      'a place alone',
      '2026-02-20',
      'Who is where: your guide to the 2026 IndyCar Series\n\nThe season opens at St. Petersburg on Sunday, March 1. The Indianapolis 500 is on May 24.\n\nNORTHLINE RACING (Honda)\n14 – Mia Torres. Full season.\n35 – Ben Carter. Long Beach, of course.',
      [
        'ride confirmed driver=Ben Carter team=Northline Racing series=indycar number=35 make=Honda season=2026',
        'ride confirmed driver=Mia Torres team=Northline Racing series=indycar number=14 make=Honda season=2026 extent=full-time',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('a line about one car of a team', () => {
  it.each([
    [
      'the full season',
      '2026-02-20',
      'The 2026 IndyCar grid\n\nNorthline Racing (Honda): No. 61 – Ava Stone, 22, for the full season.',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=indycar number=61 make=Honda season=2026 extent=full-time',
      ],
    ],
    [
      'one race',
      '2026-02-20',
      'The 2026 IndyCar grid\n\nNorthline Racing (Chevrolet): No. 24 – Ava Stone in the Indianapolis 500.',
      [
        'start confirmed driver=Ava Stone team=Northline Racing series=indycar number=24 make=Chevrolet season=2026 track=Indianapolis Motor Speedway race=Indianapolis 500',
      ],
    ],
    [
      'two places tell no one race',
      '2026-02-20',
      'The 2026 IndyCar grid\n\nNorthline Racing (Chevrolet): No. 24 – Ava Stone was fast at Sebring and in Barber.',
      [],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('who is gone before the season opens', () => {
  it.each([
    [
      'was there in the one before',
      '2026-03-08',
      'Who is where: a guide to the 2026 IndyCar grid\n\nNORTHLINE RACING (Honda)\n28 – Ava Stone. Second year.\nGone: Ben Carter, who drove the No. 9 in 2025.',
      [
        'exit confirmed driver=Ben Carter team=Northline Racing series=indycar number=9 season=2025',
        'ride confirmed driver=Ava Stone team=Northline Racing series=indycar number=28 make=Honda season=2026',
        'ride confirmed driver=Ben Carter team=Northline Racing series=indycar number=9 make=Honda season=2025',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('names and their teams below a heading with a season', () => {
  it.each([
    [
      'have the seats of that season',
      '2025-09-22',
      'Silly season: the Cup seats of 2026\n\nAva Stone signed with Northline Racing in July.\n\nSTAYING PUT IN 2026\n\nBen Carter and Mia Torres (Pinecrest Motorsports); Dan Marsh (Larkfield Racing).',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=cup season=2026',
        'ride confirmed driver=Ben Carter team=Pinecrest Motorsports series=cup season=2026',
        'ride confirmed driver=Dan Marsh team=Larkfield Racing series=cup season=2026',
        'ride confirmed driver=Mia Torres team=Pinecrest Motorsports series=cup season=2026',
      ],
    ],
    [
      'who stays, without the year',
      '2025-09-22',
      'Silly season: who has a Cup seat for 2026\n\nAva Stone signed with Northline Racing in July.\n\nNOT GOING ANYWHERE\n\nBen Carter and Mia Torres (Pinecrest Motorsports); Dan Marsh (Larkfield Racing).',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=cup season=2026',
        'ride confirmed driver=Ben Carter team=Pinecrest Motorsports series=cup season=2026',
        'ride confirmed driver=Dan Marsh team=Larkfield Racing series=cup season=2026',
        'ride confirmed driver=Mia Torres team=Pinecrest Motorsports series=cup season=2026',
      ],
    ],
    [
      'another heading tells of now',
      '2025-09-22',
      'The weekend\n\nAva Stone drives for Northline Racing in the Cup Series.\n\nTOP FIVE\n\nBen Carter (Pinecrest Motorsports); Dan Marsh (Larkfield Racing).',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=cup season=2025',
        'ride confirmed driver=Ben Carter team=Pinecrest Motorsports series=cup season=2025',
        'ride confirmed driver=Dan Marsh team=Larkfield Racing series=cup season=2025',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('a paragraph below the name of who does', () => {
  it.each([
    [
      'leaves',
      '2025-09-22',
      'Silly season: who has a seat for 2026\n\nAVA STONE\nLeaves Northline Racing and the No. 43 after this season. Stone is 24.',
      [
        'exit confirmed driver=Ava Stone team=Northline Racing number=43 season=2025',
        'ride confirmed driver=Ava Stone team=Northline Racing number=43 season=2025',
      ],
    ],
    [
      'stays',
      '2025-09-22',
      'Silly season: who has a seat for 2026\n\nBEN CARTER\nStays in the No. 12 of Pinecrest Motorsports in 2026. Carter is 31.',
      [
        'ride confirmed driver=Ben Carter team=Pinecrest Motorsports number=12 season=2025',
        'ride confirmed driver=Ben Carter team=Pinecrest Motorsports number=12 season=2026',
      ],
    ],
    [
      'has driven',
      '2025-09-22',
      'Silly season: who has a seat for 2026\n\nDAN MARSH\nHas driven the No. 9 for Pinecrest Motorsports since 2024. Marsh is 31.',
      [
        'ride confirmed driver=Dan Marsh team=Pinecrest Motorsports number=9 season=2024',
        'ride confirmed driver=Dan Marsh team=Pinecrest Motorsports number=9 season=2025',
      ],
    ],
    [
      'a subject of its own',
      '2025-09-22',
      'Silly season: who has a seat for 2026\n\nDAN MARSH\nNorthline Racing leaves the No. 9 open. Marsh is 31.',
      [],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});
