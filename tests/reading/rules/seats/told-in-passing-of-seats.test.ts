import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const SLOTS = [
  'person',
  'role',
  'driver',
  'team',
  'series',
  'number',
  'season',
  'extent',
  'multiYear',
  'until',
  'position',
  'replacedBy',
] as const;
const KINDS = ['ride', 'exit', 'contract', 'crew', 'title'] as const;

describe('statements with a tag that only seems to ask', () => {
  it.each([
    [
      'why not',
      '2025-09-22',
      'Ava Stone continues in the No. 78 of Northline Racing in the Cup Series next year, and why wouldn’t she? Stone is 24.',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=cup number=78 season=2025',
        'ride confirmed driver=Ava Stone team=Northline Racing series=cup number=78 season=2026',
      ],
    ],
    [
      'is it not',
      '2025-09-22',
      'Ava Stone will drive the No. 78 of Northline Racing in 2026, won’t she? Stone is 24.',
      ['ride confirmed driver=Ava Stone team=Northline Racing number=78 season=2026'],
    ],
    [
      'a true question',
      '2025-09-22',
      'Will Ava Stone drive the No. 78 of Northline Racing in 2026, and why? Stone is 24.',
      [],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('verbs with one form for now and then', () => {
  it.each([
    [
      'a team and a time gone by',
      '2025-09-22',
      'Northline Racing cut Ava Stone loose in August.',
      [
        'exit confirmed driver=Ava Stone team=Northline Racing season=2025',
        'ride confirmed driver=Ava Stone team=Northline Racing season=2025',
      ],
    ],
    [
      'a time ahead',
      '2025-09-22',
      'Northline Racing will cut Ava Stone loose after this season.',
      [
        'exit confirmed driver=Ava Stone team=Northline Racing season=2025',
        'ride confirmed driver=Ava Stone team=Northline Racing season=2025',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('seats in the place of others', () => {
  it.each([
    [
      'in another car',
      '2025-09-22',
      'William Marsh comes up to replace Ava Stone at Northline Racing in 2026, but in the No. 24.',
      [
        'exit confirmed driver=Ava Stone team=Northline Racing season=2025 replacedBy=William Marsh',
        'ride confirmed driver=Ava Stone team=Northline Racing season=2025',
        'ride confirmed driver=William Marsh team=Northline Racing number=24 season=2026',
      ],
    ],
    [
      'to take a place',
      '2025-09-22',
      'Silly season 2026\n\nAva Stone leaves Northline Racing’s No. 27 to take Ben Carter’s place in Pinecrest Motorsports’ No. 21.',
      [
        'exit confirmed driver=Ava Stone team=Northline Racing number=27 season=2025',
        'exit confirmed driver=Ben Carter team=Pinecrest Motorsports number=21 season=2025 replacedBy=Ava Stone',
        'ride confirmed driver=Ava Stone team=Northline Racing number=27 season=2025',
        'ride confirmed driver=Ava Stone team=Pinecrest Motorsports number=21 season=2026',
        'ride confirmed driver=Ben Carter team=Pinecrest Motorsports number=21 season=2025',
      ],
    ],
    [
      'the next driver',
      '2025-09-22',
      'Silly season 2026\n\nSources say that Ava Stone is the next driver of the No. 10 of Northline Racing.',
      ['ride rumored driver=Ava Stone team=Northline Racing number=10 season=2026'],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('shared cars of seasons gone by', () => {
  it.each([
    [
      'with what came of it',
      '2026-01-06',
      'Northline Racing runs in the Truck Series. Ava Stone, Ben Carter and Mia Torres shared its No. 25 over the course of the 2025 season, with a fifth-place run by Carter at Knoxville Raceway as the best.',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=truck number=25 season=2025 extent=part-time',
        'ride confirmed driver=Ben Carter team=Northline Racing series=truck number=25 season=2025 extent=part-time',
        'ride confirmed driver=Mia Torres team=Northline Racing series=truck number=25 season=2025 extent=part-time',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('owners who go', () => {
  it.each([
    [
      'are no drivers',
      '2026-03-08',
      'It was Larkfield Racing last year; Ava Stone and Ben Carter have gone, and Marsh owns it alone again.',
      [],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('agreements', () => {
  it.each([
    [
      'are with the team of the others',
      '2026-01-09',
      'Ava Stone, who signed with Northline Racing in the fall, will drive the No. 77 of Pinecrest Motorsports in the ARCA Menards Series. Stone’s own agreement is for several years.',
      [
        'contract confirmed driver=Ava Stone team=Northline Racing multiYear=true',
        'contract confirmed driver=Ava Stone team=Northline Racing multiYear=true',
        'ride confirmed driver=Ava Stone team=Pinecrest Motorsports series=arca number=77 season=2026',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('rows of crews', () => {
  it.each([
    [
      'who was there before',
      '2025-12-18',
      'Northline Racing has new crew chiefs for the 2026 Cup Series season\n\n• No. 4: Ava Stone / Rod Marsh\n• No. 10: Ben Carter / Mike Adler (was Klaus)\n• No. 14: Mia Torres / Johnny Klaus (was Adler)',
      [
        'crew confirmed person=Johnny Klaus role=crew chief driver=Ben Carter team=Northline Racing series=cup number=10 season=2025',
        'crew confirmed person=Johnny Klaus role=crew chief driver=Mia Torres team=Northline Racing series=cup number=14 season=2026',
        'crew confirmed person=Mike Adler role=crew chief driver=Ben Carter team=Northline Racing series=cup number=10 season=2026',
        'crew confirmed person=Mike Adler role=crew chief driver=Mia Torres team=Northline Racing series=cup number=14 season=2025',
        'crew confirmed person=Rod Marsh role=crew chief driver=Ava Stone team=Northline Racing series=cup number=4 season=2026',
        'ride confirmed driver=Ava Stone team=Northline Racing series=cup number=4 season=2026',
        'ride confirmed driver=Ben Carter team=Northline Racing series=cup number=10 season=2025',
        'ride confirmed driver=Ben Carter team=Northline Racing series=cup number=10 season=2026',
        'ride confirmed driver=Mia Torres team=Northline Racing series=cup number=14 season=2025',
        'ride confirmed driver=Mia Torres team=Northline Racing series=cup number=14 season=2026',
      ],
    ],
    [
      'the title, and no words in passing',
      '2025-12-18',
      'Northline deals a new hand: three teams get different crew chiefs\n\nNorthline Racing has set its 2026 Cup Series season.\n\nSpotters weren’t part of the release.\n\n2026 at a glance\n\n• No. 4: Ava Stone / Rod Marsh\n• No. 10: Ben Carter / Mike Adler',
      [
        'crew confirmed person=Mike Adler role=crew chief driver=Ben Carter team=Northline Racing series=cup number=10 season=2026',
        'crew confirmed person=Rod Marsh role=crew chief driver=Ava Stone team=Northline Racing series=cup number=4 season=2026',
        'ride confirmed driver=Ava Stone team=Northline Racing series=cup number=4 season=2026',
        'ride confirmed driver=Ben Carter team=Northline Racing series=cup number=10 season=2026',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('places told by the way', () => {
  it.each([
    [
      'in points, whatever year stands before',
      '2025-06-26',
      'Stone will be a teammate of Ava Hart, who signed with Northline Racing last summer, and Ben Carter, third in points in the Cup Series.',
      [
        'contract confirmed driver=Ava Hart team=Northline Racing',
        'ride confirmed driver=Ava Hart team=Northline Racing series=cup season=2024',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});
