import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const SLOTS = [
  'driver',
  'team',
  'series',
  'number',
  'make',
  'season',
  'extent',
  'track',
  'race',
  'date',
  'position',
  'sponsor',
] as const;
const KINDS = ['ride', 'start', 'result'] as const;

describe('notes from a track', () => {
  it.each([
    [
      'this race is the one there',
      '2025-05-29',
      'Pocono notebook: Stone’s second Sunday\n\nThe Xfinity Series runs the Harvest 250 on Saturday and the Cup Series the Harvest 400 on Sunday.\n\nAva Stone is entered on Saturday in the No. 12 of Northline Racing. She won at Charlotte last Saturday. Stone won this race a year ago, too.',
      [
        'result confirmed driver=Ava Stone series=xfinity season=2024 track=Pocono Raceway position=1',
        'result confirmed driver=Ava Stone series=xfinity season=2025 track=Charlotte Motor Speedway date=2025-05-24 position=1',
        'start confirmed driver=Ava Stone team=Northline Racing series=xfinity number=12 season=2025 track=Pocono Raceway race=Harvest 250 date=2025-05-31',
      ],
    ],
    [
      'a change tells the day',
      '2025-05-29',
      'Pocono notebook: Stone’s second Sunday\n\nThe Xfinity Series runs the Harvest 250 on Saturday and the Cup Series the Harvest 400 on Sunday.\n\nBen Carter has not raced since Richmond. That changes Saturday when he straps into Pinecrest Motorsports’ No. 22 Ford.',
      [
        'ride confirmed driver=Ben Carter team=Pinecrest Motorsports series=xfinity number=22 make=Ford season=2025',
        'start confirmed driver=Ben Carter team=Pinecrest Motorsports series=xfinity number=22 make=Ford season=2025 track=Pocono Raceway race=Harvest 250 date=2025-05-31',
      ],
    ],
    [
      'a series with its own day',
      '2025-05-29',
      'Pocono notebook: Stone’s second Sunday\n\nThe Xfinity Series runs the Harvest 250 on Saturday and the Cup Series the Harvest 400 on Sunday.\n\nFRIDAY FARE. The ARCA Menards Series goes 200 miles on Friday evening. The man to watch is Dan Marsh, the points leader in Larkfield Racing’s No. 28 Toyota.',
      [
        'ride confirmed driver=Dan Marsh team=Larkfield Racing series=arca number=28 make=Toyota season=2025',
        'start confirmed driver=Dan Marsh team=Larkfield Racing series=arca number=28 make=Toyota season=2025 track=Pocono Raceway date=2025-05-30',
      ],
    ],
    [
      'places of races gone by',
      '2025-05-29',
      'Pocono notebook: Stone’s second Sunday\n\nThe Xfinity Series runs the Harvest 250 on Saturday and the Cup Series the Harvest 400 on Sunday.\n\nMia Torres is back in Larkfield Racing’s No. 3 Chevrolet for her third Xfinity start, following a 14th at Bristol and a 15th at Talladega.',
      [
        'ride confirmed driver=Mia Torres team=Larkfield Racing series=xfinity number=3 make=Chevrolet season=2025',
        'start confirmed driver=Mia Torres team=Larkfield Racing series=xfinity number=3 make=Chevrolet season=2025 track=Pocono Raceway race=Harvest 250 date=2025-05-31',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('lists of races', () => {
  it.each([
    [
      'a title names the car that is shared',
      '2026-01-20',
      'Three for the 8: Northline Racing divides up its fourth car\n\nNorthline Racing will run the No. 8 Chevrolet in the 2026 Xfinity Series.\n\nAva Stone’s schedule (Millfield Grain is on the car unless marked):\n\nFeb. 14 – Daytona International Speedway\nMarch 28 – Texas Motor Speedway (Harbor Paints)\nApril 25 – Talladega Superspeedway (FS1)',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=xfinity number=8 make=Chevrolet season=2026 extent=part-time',
        'start confirmed driver=Ava Stone team=Northline Racing series=xfinity number=8 make=Chevrolet season=2026 track=Daytona International Speedway date=2026-02-14 sponsor=Millfield Grain',
        'start confirmed driver=Ava Stone team=Northline Racing series=xfinity number=8 make=Chevrolet season=2026 track=Talladega Superspeedway date=2026-04-25 sponsor=Millfield Grain',
        'start confirmed driver=Ava Stone team=Northline Racing series=xfinity number=8 make=Chevrolet season=2026 track=Texas Motor Speedway date=2026-03-28 sponsor=Harbor Paints',
      ],
    ],
    [
      'a title about one driver',
      '2026-01-20',
      'Northline Racing and the 8 look back\n\nAva Stone drives for Northline Racing in the Xfinity Series.\n\nStone’s schedule:\n\nFeb. 14 – Daytona International Speedway\nMarch 28 – Texas Motor Speedway',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2026',
        'start confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2026 track=Daytona International Speedway date=2026-02-14',
        'start confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2026 track=Texas Motor Speedway date=2026-03-28',
      ],
    ],
    [
      'a part of the programme',
      '2026-01-09',
      'Ava Stone will spend her first season in stock cars with Northline Racing. The team laid out the plan on Thursday: two ARCA Menards Series races in its No. 77 Chevrolet, sandwiched between a handful of Truck starts.\n\nThe ARCA part looks like this:\n\nDaytona International Speedway, Saturday, Feb. 14\nPhoenix Raceway, Friday, March 6',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=arca number=77 make=Chevrolet season=2026',
        'start confirmed driver=Ava Stone team=Northline Racing series=arca number=77 make=Chevrolet season=2026 track=Daytona International Speedway date=2026-02-14',
        'start confirmed driver=Ava Stone team=Northline Racing series=arca number=77 make=Chevrolet season=2026 track=Phoenix Raceway date=2026-03-06',
      ],
    ],
    [
      'a firm that is called it',
      '2026-01-06',
      'Northline Racing will run Ava Stone in its No. 25 Chevrolet in the 2026 Truck Series. Marlowe’s will be the primary partner for 12 races, starting at Daytona International Speedway on Friday, Feb. 13. It will also adorn the truck at Nashville Superspeedway on Friday, May 29.',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing series=truck number=25 make=Chevrolet season=2026',
        'start confirmed driver=Ava Stone team=Northline Racing series=truck number=25 make=Chevrolet season=2026 track=Daytona International Speedway date=2026-02-13 sponsor=Marlowe’s',
        'start confirmed driver=Ava Stone team=Northline Racing series=truck number=25 make=Chevrolet season=2026 track=Nashville Superspeedway date=2026-05-29 sponsor=Marlowe’s',
      ],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});

describe('no result', () => {
  it.each([
    [
      'wins that are only counted',
      '2026-01-06',
      'Ava Stone drives for Northline Racing in the Cup Series. She has three wins at Bristol.',
      ['ride confirmed driver=Ava Stone team=Northline Racing series=cup season=2026'],
    ],
    [
      'placed after the last race',
      '2026-01-06',
      'Ava Stone drives for Northline Racing in the Cup Series. Stone placed third after the finale at Homestead.',
      ['ride confirmed driver=Ava Stone team=Northline Racing series=cup season=2026'],
    ],
  ])('%s', (_, published, body, claims) => {
    expect(claimsOfKinds(KINDS, published, body, SLOTS)).toEqual(claims);
  });
});
