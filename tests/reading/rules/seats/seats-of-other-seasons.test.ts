import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of October 2025 as `driver season number team series`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-10-08', body, ['driver', 'season', 'number', 'team', 'series']);
}

const ride = (driver: string, season: number, more: string): string =>
  `confirmed driver=${driver} season=${season} ${more}`;

const NORTHLINE = 'team=Northline Racing';
const PINECREST = 'team=Pinecrest Motorsports';

it.each<readonly [string, readonly string[]]>([
  // A series of a seat before is not that of the news.
  [
    'Ava Stone will be in the No. 12 again next year. She came to Northline Racing in 2025 from Pinecrest Motorsports, where she had raced the No. 21 in the ARCA Menards Series.',
    [ride('Ava Stone', 2025, NORTHLINE), ride('Ava Stone', 2026, `number=12 ${NORTHLINE}`)],
  ],
  [
    'Ben Carter leaves Northline Racing after the season. Carter moved to the IndyCar team in 2024 from Indy NXT.',
    [ride('Ben Carter', 2024, `${NORTHLINE} series=indycar`), ride('Ben Carter', 2025, `${NORTHLINE} series=indycar`)],
  ],
  // A team described by its series.
  [
    'Ava Stone drives for Northline Racing. She has been with the Cup team since 2023.',
    [2023, 2024, 2025].map((season) => ride('Ava Stone', season, `${NORTHLINE} series=cup`)),
  ],
  [
    'Truck Series team Northline Racing will have Ava Stone in the No. 20 in 2026.',
    [ride('Ava Stone', 2026, `number=20 ${NORTHLINE} series=truck`)],
  ],
  // What is joined to "will" is ahead as well.
  [
    'Ava Stone will join Northline Racing next year and drive the No. 25 Toyota.',
    [ride('Ava Stone', 2026, `number=25 ${NORTHLINE}`)],
  ],
  // The last seasons of a stay.
  [
    'Ava Stone has been with Northline Racing for four seasons, the last two of them in the No. 52.',
    [
      ride('Ava Stone', 2022, NORTHLINE),
      ride('Ava Stone', 2023, NORTHLINE),
      ride('Ava Stone', 2024, `number=52 ${NORTHLINE}`),
      ride('Ava Stone', 2025, `number=52 ${NORTHLINE}`),
    ],
  ],
  // A verb that is left out, with a season for each.
  [
    'Ben Carter raced the No. 8 for Northline Racing in 2023, Cleo Diaz in 2024 and Dan Marsh this year.',
    [
      ride('Ben Carter', 2023, `number=8 ${NORTHLINE}`),
      ride('Cleo Diaz', 2024, `number=8 ${NORTHLINE}`),
      ride('Dan Marsh', 2025, `number=8 ${NORTHLINE}`),
    ],
  ],
  // Since then.
  [
    'Ava Stone drove for Pinecrest Motorsports in 2022 before switching to Northline Racing, where she has been ever since.',
    [ride('Ava Stone', 2022, PINECREST), ...[2023, 2024, 2025].map((season) => ride('Ava Stone', season, NORTHLINE))],
  ],
  [
    'Ben Carter retired after 2023. Ava Stone has driven the No. 34 for Northline Racing ever since.',
    [ride('Ava Stone', 2024, `number=34 ${NORTHLINE}`), ride('Ava Stone', 2025, `number=34 ${NORTHLINE}`)],
  ],
  // What was won in a seat.
  [
    'Ava Stone claimed the 2021 ARCA Menards Series championship driving the No. 18 for Northline Racing.',
    [ride('Ava Stone', 2021, `number=18 ${NORTHLINE} series=arca`)],
  ],
  [
    'Ava Stone recorded 11 top-10s in the No. 21 for Northline Racing in 2024.',
    [ride('Ava Stone', 2024, `number=21 ${NORTHLINE}`)],
  ],
  [
    'In her second year with Northline Racing, Ava Stone finished eighth in the 2024 Xfinity Series standings.',
    [2023, 2024].map((season) => ride('Ava Stone', season, `${NORTHLINE} series=xfinity`)),
  ],
  // After so many years in a series, counted back from the move.
  [
    'After two seasons in trucks with Pinecrest Motorsports, Ava Stone moved up to the Xfinity Series with Northline Racing in 2024.',
    [
      ride('Ava Stone', 2022, `${PINECREST} series=truck`),
      ride('Ava Stone', 2023, `${PINECREST} series=truck`),
      ride('Ava Stone', 2024, `${NORTHLINE} series=xfinity`),
    ],
  ],
  [
    'Ava Stone took over the No. 50 of Northline Racing in 2024, having spent the two previous seasons with Pinecrest Motorsports.',
    [
      ride('Ava Stone', 2022, PINECREST),
      ride('Ava Stone', 2023, PINECREST),
      ride('Ava Stone', 2024, `number=50 ${NORTHLINE}`),
    ],
  ],
  // Years that stand beside a seat.
  [
    'Ava Stone is at her third team in three seasons, after Northline Racing (2023) and Pinecrest Motorsports (2024).',
    [ride('Ava Stone', 2023, NORTHLINE), ride('Ava Stone', 2024, PINECREST)],
  ],
  [
    'Ben Carter left. Ava Stone, with Northline Racing since 2023, stays in the No. 12.',
    [2023, 2024].map((season) => ride('Ava Stone', season, NORTHLINE)),
  ],
  [
    'At Northline Racing, Ava Stone keeps the No. 12 for 2026. Ben Carter, the car’s driver in 2022 and 2023, is a coach now.',
    [
      ride('Ava Stone', 2026, `number=12 ${NORTHLINE}`),
      ride('Ben Carter', 2022, 'number=12'),
      ride('Ben Carter', 2023, 'number=12'),
    ],
  ],
  [
    'Ava Stone has a deal with Northline Racing, which she joined in 2023 after a strong 2022 campaign with Pinecrest Motorsports.',
    [ride('Ava Stone', 2022, PINECREST), ride('Ava Stone', 2023, NORTHLINE)],
  ],
  [
    'Ava Stone was a teammate of Ben Carter at Northline Racing in 2022.',
    [ride('Ava Stone', 2022, NORTHLINE), ride('Ben Carter', 2022, NORTHLINE)],
  ],
  [
    'Ava Stone had two stints at Northline Racing, in 2018-2019 and in 2022.',
    [2018, 2019, 2022].map((season) => ride('Ava Stone', season, NORTHLINE)),
  ],
  [
    'Ben Carter’s tenure in the No. 66 of Northline Racing lasted two seasons, 2023 through 2024.',
    [2023, 2024].map((season) => ride('Ben Carter', season, `number=66 ${NORTHLINE}`)),
  ],
  [
    'Ava Stone was with Northline Racing before; she had raced for Pinecrest Motorsports, whom she drove for in 2021 and 2022.',
    [2021, 2022].map((season) => ride('Ava Stone', season, PINECREST)),
  ],
  // First for one, then for the other.
  [
    'Ava Stone has raced in the Cup Series since 2022, first for Pinecrest Motorsports and then, since 2024, for Northline Racing.',
    [
      ride('Ava Stone', 2022, `${PINECREST} series=cup`),
      ride('Ava Stone', 2023, `${PINECREST} series=cup`),
      ride('Ava Stone', 2024, `${NORTHLINE} series=cup`),
      ride('Ava Stone', 2025, `${NORTHLINE} series=cup`),
    ],
  ],
  // Seasons beside the one that is named.
  [
    'Ava Stone drove for Northline Racing in 2024. A year earlier she raced for Pinecrest Motorsports.',
    [ride('Ava Stone', 2023, PINECREST), ride('Ava Stone', 2024, NORTHLINE)],
  ],
  [
    'Ava Stone was third for Northline Racing in 2024, a year after running nine races for Pinecrest Motorsports.',
    [ride('Ava Stone', 2023, PINECREST), ride('Ava Stone', 2024, NORTHLINE)],
  ],
  [
    'Ava Stone was hired by Northline Racing in late 2023 to drive the No. 48.',
    [ride('Ava Stone', 2024, `number=48 ${NORTHLINE}`)],
  ],
  [
    'Ava Stone is at Northline Racing, and will remain there next season.',
    [ride('Ava Stone', 2025, NORTHLINE), ride('Ava Stone', 2026, NORTHLINE)],
  ],
  [
    'Ava Stone returns for a third season in the No. 30 of Northline Racing.',
    [2024, 2025, 2026].map((season) => ride('Ava Stone', season, `number=30 ${NORTHLINE}`)),
  ],
])('reads seats of other seasons: %s', (text, rides) => {
  expect(ridesOf(text)).toEqual(expect.arrayContaining([...rides]));
});

it.each<readonly [string, RegExp]>([
  [
    'Ava Stone has been with Northline Racing since 2020, the last two seasons in the No. 70.',
    /season=20(?:19|2[0-3]) number=70|season=201/,
  ],
  [
    'Ava Stone, the 2023 Truck Series champion with Pinecrest Motorsports, moves to Northline Racing for 2026.',
    /season=202[56] team=Pinecrest/,
  ],
  ['Ava Stone split the 2024 season between Pinecrest Motorsports and Northline Racing.', /team=Harbor/],
  ['In iRacing, Ava Stone has driven for Northline Racing since 2021.', /./],
  ['Ava Stone was linked with Northline Racing in 2022 and with Pinecrest Motorsports in 2023.', /./],
  ['Dan Marsh has been moved to the No. 33 of Ben Carter.', /Dan Marsh/],
  [
    'Ava Stone took over the No. 50 of Northline Racing in 2024 when Ben Carter retired, having spent two years with Pinecrest Motorsports.',
    /Ben Carter .*Pinecrest|season=202[45] .*Pinecrest/,
  ],
  ['Northline Racing (1998-2010) won four titles before Ava Stone was born.', /./],
  ['Ben Carter worked as a mechanic for Northline Racing (2015-2018) and Pinecrest Motorsports (2019).', /./],
  [
    'Ava Stone drove with Ben Carter in 2023 and Cleo Diaz in 2024 for Northline Racing.',
    /Cleo Diaz season=2024 number/,
  ],
])('takes no other seat from: %s', (text, other) => {
  expect(ridesOf(text).filter((one) => other.test(one))).toEqual([]);
});

it('keeps the seasons of standings apart', () => {
  const text =
    'Ava Stone was runner-up in the 2025 Xfinity Series for Northline Racing and Rookie of the Year in 2024.';
  expect(claimsOf('title', '2025-12-08', text, ['season', 'position'])).toEqual(['confirmed season=2025 position=2']);
  const another =
    'Ava Stone drove the No. 59 to fifth in the 2025 Truck Series standings, after a quiet 2024 campaign.';
  expect(claimsOf('title', '2025-12-08', another, ['season', 'position'])).toEqual([
    'confirmed season=2025 position=5',
  ]);
});
