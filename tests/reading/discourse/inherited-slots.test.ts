import { expect, test } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const SLOTS = ['driver', 'team', 'series', 'season', 'number', 'make'];

const CASES: readonly [what: string, text: string, claim: string][] = [
  [
    'the team that the words before are about, not one named behind the verb',
    'Northline Racing opened its shop in Concord. Ava Stone has driven the No. 12 since 2025, when she came over from Pinecrest Motorsports.',
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ],
  [
    'the team, not that of an aside about the driver',
    'Northline Racing opened its shop in Concord. Ben Carter, still a regular with Pinecrest Motorsports, will drive the No. 12 in 2026.',
    'confirmed driver=Ben Carter team=Northline Racing season=2026 number=12',
  ],
  [
    'the team that "where" takes up',
    'Northline Racing opened its shop in Concord. Ava Stone raced this year for Pinecrest Motorsports, where she drove the No. 38 in 2025.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2025 number=38',
  ],
  [
    'the team, not one for which somebody has made some starts',
    'Northline Racing opened its shop in Concord. Ben Carter has made four starts this year with Pinecrest Motorsports. Ava Stone will drive the No. 12 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the team, not one for which somebody has won before',
    'Northline Racing opened its shop in Concord. Ben Carter has won five times this year for Pinecrest Motorsports. He will drive the No. 12 in 2026.',
    'confirmed driver=Ben Carter team=Northline Racing season=2026 number=12',
  ],
  [
    'the team, not the one of a champion, a runner-up or a place in points',
    'Northline Racing opened its shop in Concord. Ben Carter, third in points with Pinecrest Motorsports, knows it. Ava Stone will drive the No. 12 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the team that a driver has her season with',
    'Northline Racing opened its shop in Concord. Ava Stone is ninth in points in her second season with Pinecrest Motorsports. She drives the No. 12.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2025 number=12',
  ],
  [
    'the team of the title and the lead, however often another one is named for what was',
    'Northline Racing signs Stone\n\nNorthline Racing has found a driver. Ava Stone won twice for Pinecrest Motorsports last year. She finished third in points with Pinecrest Motorsports.\n\nAva Stone will drive the No. 12 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the team, not where somebody is now whom a driver replaces',
    'Northline Racing opened its shop in Concord. She replaces Ben Carter, now at Pinecrest Motorsports. Ava Stone will drive the No. 12 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the team, not one that somebody joined before',
    'Northline Racing opened its shop in Concord. Since joining Pinecrest Motorsports, Ben Carter has won twice. Ava Stone will drive the No. 12 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the series of the lead, not that of a title',
    'The reigning Truck Series champion has a new team. Northline Racing goes to the Cup Series with two cars. Ava Stone will drive the No. 12 for Northline Racing in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing series=cup season=2026 number=12',
  ],
  [
    'a series inside a time',
    'Ava Stone will drive the No. 12 for Northline Racing for the rest of the NASCAR Truck Series season.',
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2025 number=12',
  ],
  [
    'no series where the words just before turned to another',
    'Northline Racing will enter two cars in the Cup Series. It also has plans in the Truck Series. Ava Stone will drive the No. 12 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026 number=12',
  ],
  [
    'the make in brackets behind the team',
    'Northline Racing (Ford) opened its shop in Concord. Ava Stone will drive the No. 12 for Northline Racing in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 make=Ford',
  ],
  [
    'no make in brackets behind something else',
    'Northline Racing opened its shop (Ford helped). Ava Stone will drive the No. 12 for Northline Racing in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the team that somebody talks with, not the one that she drives for',
    'Pinecrest Motorsports wants Ava Stone. The Northline Racing driver is close to terms on the No. 71 Ford for 2026.',
    'rumored driver=Ava Stone team=Pinecrest Motorsports season=2026 make=Ford',
  ],
  [
    'the driver whom a team describes, not the team',
    'Ava Stone may move. The Northline Racing driver has been linked with Pinecrest Motorsports for 2026.',
    'rumored driver=Ava Stone team=Pinecrest Motorsports season=2026',
  ],
  [
    'no make of another team',
    'Northline Racing has three Chevrolets. Ava Stone will drive the No. 12 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026 number=12',
  ],
  [
    'the team of the heading, not one that a row comes from',
    'Who drives what in 2025\n\nNorthline Racing\n\nBen Carter leaves the No. 26 for a year with Pinecrest Motorsports. Ava Stone will drive the No. 12 in 2025.',
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ],
  [
    'the team that a row is labelled with, not one that its driver has left',
    'The teams of 2025\n\nNorthline Racing (Ford) — A new shop. No. 12: Ava Stone, ex of Pinecrest Motorsports. No. 21: Ben Carter.',
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12 make=Ford',
  ],
  [
    'the series of a long heading over its part',
    'What to watch for this week\n\nLENDERS 200 (Trucks, Friday, 8 p.m. ET)\n\nThirty-four trucks are entered.\n\nHARVEST 250 (Xfinity, Saturday, 5:30 p.m. ET, 163 laps)\n\nNorthline Racing has put Ava Stone in the No. 12 this season.',
    'confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2025 number=12',
  ],
  [
    'the series of the part that a heading for each team stands in',
    'Who drives what in 2025\n\nThe Xfinity Series has a break this week.\n\nNASCAR Cup Series\n\nPinecrest Motorsports\n\nNobody is signed.\n\nNorthline Racing\n\nAva Stone drives the No. 12.',
    'confirmed driver=Ava Stone team=Northline Racing series=cup season=2025 number=12',
  ],
  [
    'the series of the article where another heading ends a part',
    'Who drives what in 2025\n\nThe Xfinity Series has a break this week.\n\nNASCAR Cup Series\n\nPinecrest Motorsports\n\nNobody is signed.\n\nOther news\n\nAva Stone drives the No. 12 for Northline Racing.',
    'confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2025 number=12',
  ],
  [
    'no series where two are named equally often',
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. The shop stands in Concord. Two cars are ready. The third is not. It has won in Cup Series races and in Truck Series races.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the series that a truck races in',
    'The Xfinity Series season opens in February. Ava Stone drives the No. 12 truck for Northline Racing.',
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2025 number=12',
  ],
  [
    'the series of a model of truck',
    'The Xfinity Series season opens in February. Ava Stone drives the No. 12 Ford F-150 for Northline Racing.',
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2025 number=12 make=Ford',
  ],
  [
    'the team that signs, not the one that somebody comes from',
    'Northline Racing has a new driver. Mia Torres arrives from Pinecrest Motorsports. The team will run Ava Stone in the No. 12 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
  ],
  [
    'the latter team, though it is where somebody comes from',
    'Northline Racing has a new driver. Ava Stone arrives from Pinecrest Motorsports. She drove the latter team’s No. 12 in 2025.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2025 number=12',
  ],
  [
    'the season of a change at once, not one named by the way',
    'Northline Racing and Pinecrest Motorsports exchange drivers for the rest of the Truck Series season. Ava Stone goes to Northline Racing and its No. 12. It rained. She went home. Nobody has a deal for 2026.',
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2025 number=12',
  ],
  [
    'the season named in the lead, whatever ends at once',
    'Northline Racing has news of 2026 and of the rest of the Truck Series season. Ava Stone goes to Northline Racing and its No. 12.',
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2026 number=12',
  ],
  [
    'the team that somebody goes to, not the car that she had',
    'Ben Carter is back. Ava Stone moves to the Truck Series with Northline Racing in 2026 after two years in the No. 21.',
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2026',
  ],
  [
    'the series of who the driver is in that very seat',
    'The Xfinity Series season ends in November. Ava Stone, the Truck Series points leader in Northline Racing’s No. 12, went home.',
    'confirmed driver=Ava Stone team=Northline Racing series=truck season=2025 number=12',
  ],
  [
    'no series that only says who the driver is',
    'The Cup Series season ends in November. Northline Racing has signed Ava Stone to a deal that will bring the Truck Series points leader to its No. 12 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ],
  [
    'the team in its own brackets, not that of the name before',
    'Also entered: Ben Carter (No. 98 Ford, Northline Racing), who won here, and points leader Ava Stone (No. 11 Toyota, Pinecrest Motorsports).',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2025 number=11 make=Toyota',
  ],
];

test.each(CASES)('a ride takes %s', (_, text, claim) => {
  expect(claimsOf('ride', '2025-10-01', text, SLOTS)).toContain(claim);
});

test('a race missed has its own series, not that of what somebody does instead', () => {
  const text =
    'Ava Stone drives the No. 12 for Northline Racing in the WEC. Because of commitments in the IMSA WeatherTech SportsCar Championship, Stone will not take part in the 6 Hours of Imola (19 April).';
  expect(claimsOf('start', '2026-01-10', text, ['driver', 'series', 'date'])).toEqual([
    'denied driver=Ava Stone series=wec date=2026-04-19',
  ]);
});

test.each([
  [
    'the title of its driver',
    'The Truck Series season is in its last month. Ava Stone, the ARCA Menards Series champion in 2024, drives the No. 12 of Northline Racing on Oct. 4 at Dover Motor Speedway.',
  ],
  [
    'her own seat with the team',
    'Ben Carter will miss the next Truck Series race. Ava Stone will drive the No. 12 for Northline Racing in his place Oct. 4 at Dover Motor Speedway. Stone is in her second season with Northline Racing in the Xfinity Series.',
  ],
])('a start has the series of its car, not that of %s', (_, text) => {
  expect(claimsOf('start', '2025-10-01', text, ['driver', 'series', 'number', 'track'])).toContain(
    'confirmed driver=Ava Stone series=truck number=12 track=Dover Motor Speedway',
  );
});

test('a start in a part of its own takes the race of the heading over it', () => {
  const text =
    'What to watch at the tracks\n\nLENDERS 200 (Trucks, Friday, 8 p.m. ET)\n\nThirty-four trucks are entered.\n\nHARVEST 250 (Xfinity, Saturday, 5:30 p.m. ET)\n\nNorthline Racing has put Ava Stone in the No. 12 this weekend.';
  expect(claimsOf('start', '2025-10-01', text, ['driver', 'series', 'race', 'date'])).toEqual([
    'confirmed driver=Ava Stone series=xfinity race=HARVEST 250 date=2025-10-04',
  ]);
});

test('a timetable says of no race that it is of the series named beside it', () => {
  const text =
    'How to watch\n\nThe Truck Series entry list for Wednesday’s Hill 150 at Bristol Motor Speedway is out.\n\n12 – Ava Stone (Northline Racing)\n\nSchedule for Wednesday: practice 3:30, qualifying 5:45, Late Model feature 6:45, Hill 150 at 7:45.';
  expect(claimsOf('start', '2025-06-17', text, ['driver', 'series', 'number', 'race'])).toEqual([
    'confirmed driver=Ava Stone series=truck number=12 race=Hill 150',
  ]);
});

test('a preview of a race this weekend gives the day that it says of the race', () => {
  const text =
    'What to watch at Pocono\n\nThe NASCAR Xfinity Series heads to Pocono Raceway this weekend. Here is all you need for Saturday’s 90-lap race.\n\nAva Stone will be in Northline Racing’s No. 12 Ford.';
  expect(claimsOf('start', '2025-06-18', text, ['driver', 'track', 'date', 'from'])).toEqual([
    'confirmed driver=Ava Stone track=Pocono Raceway date=2025-06-21',
  ]);
});

test('speculation that has ended is no rumour', () => {
  const text = 'Northline Racing has ended weeks of speculation about its No. 14 Ford by signing Ava Stone for 2026.';
  expect(claimsOf('ride', '2025-10-01', text, SLOTS)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ]);
  expect(claimsOf('ride', '2025-10-01', text.replace('ended', 'added to'), SLOTS).join()).not.toContain('confirmed');
});

test.each([
  [
    'that was hers at the end of the year told',
    'Ava Stone came over from Pinecrest Motorsports at the end of 2023.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2023',
  ],
  [
    'that was hers before her first season with another',
    'Ava Stone, who is in her first season in Northline Racing’s No. 12 after two years at Pinecrest Motorsports, won.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2023',
  ],
  [
    'of the years before her second season with another',
    'Ava Stone is in her second season with Northline Racing following one year with Pinecrest Motorsports.',
    'confirmed driver=Ava Stone team=Northline Racing season=2024',
  ],
  [
    'once hers, beside a rumour',
    'Ava Stone has been linked with a return to Pinecrest Motorsports, for whom she made her debut in 2020.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2020',
  ],
])('a seat is with the team %s', (_, text, claim) => {
  expect(claimsOf('ride', '2025-10-01', text, SLOTS)).toContain(claim);
});

test.each([
  [
    'in her first season there',
    'Ava Stone, in her first season in Northline Racing’s No. 12 after two years at Pinecrest Motorsports, won.',
  ],
  ['away before', 'Ava Stone is back after two years away, in the No. 12 of Northline Racing.'],
  [
    'on pole for the third time in a year',
    'Ava Stone won. It was Stone’s third pole of the year in the Northline Racing No. 12.',
  ],
])('there are no earlier seasons in the car of somebody %s', (_, text) => {
  const rides = claimsOf('ride', '2025-10-01', text, SLOTS).filter((claim) => claim.includes('number=12'));
  expect(rides.filter((claim) => !claim.includes('season=2025'))).toEqual([]);
});

test('whoever leaves has been with the team that the article names for her', () => {
  const text =
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter drives for Pinecrest Motorsports.\n\nMia Torres will drive for Larkfield Racing, and Dan Marsh for Tannery Racing.\n\nStone will be replaced by Dan Hill.';
  expect(claimsOf('exit', '2025-10-01', text, SLOTS)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
  ]);
});
