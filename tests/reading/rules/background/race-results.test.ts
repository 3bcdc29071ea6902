import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const WHO =
  'Ava Stone drives the No. 12 Ford for Northline Racing in the NASCAR Cup Series. Ben Marsh drives the No. 8 Ford for Pinecrest Motorsports.\n';

/** Results of an article of 2025-08-20, without the status. */
const results = (body: string): string[] =>
  claimsOf('result', '2025-08-20', WHO + body, [
    'driver',
    'series',
    'season',
    'track',
    'race',
    'position',
    'inClass',
    'team',
    'date',
  ]).map((line) => line.replace('confirmed ', ''));

const stone = 'driver=Ava Stone series=cup';

it.each([
  ['won at', 'Ava Stone won at Iowa Speedway in 2022.', 'season=2022 track=Iowa Speedway position=1'],
  [
    'of the year',
    'Ava Stone finished tenth at Pocono Raceway, her first top ten of the year.',
    'season=2025 track=Pocono Raceway position=10',
  ],
  ['a month is no day', 'Ava Stone won at Bristol in April.', 'season=2025 track=Bristol Motor Speedway position=1'],
  [
    'part of a win',
    'Ava Stone is a road racer who was part of Northline Racing’s class win at Iowa Speedway in 2022.',
    'season=2022 track=Iowa Speedway position=1 inClass=true team=Northline Racing',
  ],
  [
    'won a class',
    'Ava Stone won the LMP2 class at Sebring International Raceway in 2022.',
    'season=2022 track=Sebring International Raceway position=1 inClass=true',
  ],
  [
    'a place in class',
    'Ava Stone finished third in class at Sebring International Raceway in 2022.',
    'season=2022 track=Sebring International Raceway position=3 inClass=true',
  ],
  [
    'a win overall, whatever class the driver is in',
    'Ava Stone won at Sebring International Raceway in 2022 with her class full of rookies.',
    'season=2022 track=Sebring International Raceway position=1',
  ],
  [
    'seen by a tenure',
    'Her tenure with Northline Racing saw Ava Stone secure a 10th-place finish at Iowa Speedway in 2022.',
    'season=2022 track=Iowa Speedway position=10 team=Northline Racing',
  ],
  [
    'advanced with a place',
    'Ava Stone advanced with a fifth-place finish at Iowa Speedway in 2022.',
    'season=2022 track=Iowa Speedway position=5',
  ],
  [
    'first win',
    'Ava Stone picked up her first win at Dover in 2023.',
    'season=2023 track=Dover Motor Speedway position=1',
  ],
  [
    'win as a subject',
    'Ava Stone’s win at Dover in May ended a drought.',
    'season=2025 track=Dover Motor Speedway position=1',
  ],
  [
    'lone win came',
    'Ava Stone’s lone victory came at Dover in 2019.',
    'season=2019 track=Dover Motor Speedway position=1',
  ],
  [
    'winner set off',
    'Ava Stone, a winner at Dover in 2022, has signed.',
    'season=2022 track=Dover Motor Speedway position=1',
  ],
  [
    'checkered flag',
    'Ava Stone took the checkered flag at Dover in May.',
    'season=2025 track=Dover Motor Speedway position=1',
  ],
  [
    'victory lane',
    'Ava Stone visited Victory Lane at Dover in May.',
    'season=2025 track=Dover Motor Speedway position=1',
  ],
  [
    'beat to win',
    'Ava Stone beat Ben Marsh to win at Dover last year.',
    'season=2024 track=Dover Motor Speedway position=1',
  ],
  [
    'last month’s',
    'Ava Stone’s win in last month’s Brickyard 400 was her first.',
    'season=2025 track=Indianapolis Motor Speedway race=Brickyard 400 position=1',
  ],
])('reads a win: %s', (_name, body, expected) => {
  expect(results(body)).toEqual([`${stone} ${expected}`]);
});

it.each([
  [
    'came home',
    'Ava Stone came home fourth at Richmond Raceway last Saturday.',
    'season=2025 track=Richmond Raceway position=4 date=2025-08-16',
  ],
  [
    'wound up',
    'Ava Stone wound up 12th in the 2024 Coca-Cola 600.',
    'season=2024 track=Charlotte Motor Speedway race=Coca-Cola 600 position=12',
  ],
  [
    'runner-up finish',
    'Ava Stone scored a runner-up finish at Kansas in May for Northline Racing.',
    'season=2025 track=Kansas Speedway position=2 team=Northline Racing',
  ],
  [
    'career best',
    'Ava Stone had a career-best sixth at Talladega in 2023.',
    'season=2023 track=Talladega Superspeedway position=6',
  ],
  [
    'hyphenated',
    'Ava Stone earned a third-place finish at Sonoma in 2023.',
    'season=2023 track=Sonoma Raceway position=3',
  ],
  [
    'best finish',
    'Ava Stone’s best finish this year is a sixth at Talladega.',
    'season=2025 track=Talladega Superspeedway position=6',
  ],
  [
    'most recent',
    'Ava Stone’s most recent top-five was a fourth-place run at Pocono in July.',
    'season=2025 track=Pocono Raceway position=4',
  ],
  [
    'relative clause',
    'Ava Stone, who finished fifth at Dover in 2024, leads the points.',
    'season=2024 track=Dover Motor Speedway position=5',
  ],
  [
    'where',
    'Ava Stone raced at Dover in 2024, where she was 11th.',
    'season=2024 track=Dover Motor Speedway position=11',
  ],
  ['fronted', 'Last weekend at Iowa, Ava Stone was 31st after contact.', 'season=2025 track=Iowa Speedway position=31'],
  [
    'second to',
    'Ava Stone finished second to Ben Marsh at Michigan last year.',
    'season=2024 track=Michigan International Speedway position=2',
  ],
])('reads a place: %s', (_name, body, expected) => {
  expect(results(body)).toEqual([`${stone} ${expected}`]);
});

it('reads one result for each race and each season named', () => {
  expect(results('Ava Stone won the Daytona 500 in 2006 and 2013.')).toEqual([
    `${stone} season=2006 track=Daytona International Speedway race=Daytona 500 position=1`,
    `${stone} season=2013 track=Daytona International Speedway race=Daytona 500 position=1`,
  ]);
  expect(results('Ava Stone has won twice this season, at Pocono and Iowa.')).toEqual([
    `${stone} season=2025 track=Iowa Speedway position=1`,
    `${stone} season=2025 track=Pocono Raceway position=1`,
  ]);
  expect(results('Ava Stone has two wins in the Truck Series, at Gateway in 2022 and Mid-Ohio in 2023.')).toEqual([
    'driver=Ava Stone series=truck season=2022 track=World Wide Technology Raceway position=1',
    'driver=Ava Stone series=truck season=2023 track=Mid-Ohio Sports Car Course position=1',
  ]);
});

it('gives the season at the end of a list to all of it', () => {
  expect(results('Ava Stone finished seventh at Dover and 12th at Iowa this year.')).toEqual([
    `${stone} season=2025 track=Dover Motor Speedway position=7`,
    `${stone} season=2025 track=Iowa Speedway position=12`,
  ]);
});

it('gives the places of a race report to its race', () => {
  expect(results('Ava Stone won Sunday’s race at Watkins Glen. Ben Marsh finished second.')).toEqual([
    `${stone} season=2025 track=Watkins Glen International position=1 date=2025-08-17`,
    'driver=Ben Marsh series=cup season=2025 track=Watkins Glen International position=2 date=2025-08-17',
  ]);
});

it.each([
  ['a pole', 'Ava Stone won the pole at Daytona in February.'],
  ['a stage', 'Ava Stone won stage two at Bristol in April.'],
  ['a start', 'Ava Stone started third at Bristol in April but crashed.'],
  ['a qualifying place', 'Ava Stone qualified second at Bristol in April.'],
  ['a hope', 'Ava Stone hopes to finish third at Bristol.'],
  ['a condition', 'If Ava Stone wins at Bristol, she is in the playoffs.'],
  ['a denial', 'Ava Stone did not win at Bristol last year.'],
  ['a win still wanted', 'Ava Stone is looking for her first win at Bristol.'],
  ['a count of starts', 'Ava Stone makes her third start at Bristol on Saturday.'],
  ['somebody else’s', 'Ava Stone’s father won at Bristol in 1998.'],
  ['a team’s', 'Northline Racing won at Bristol last fall.'],
  ['a crew chief’s', 'Crew chief Dan Hollis won at Bristol with the No. 12 team in 2022.'],
  ['a place without a race', 'Ava Stone finished second.'],
  ['a list that is no finishing order', 'Ava Stone was second in laps led at Bristol in April.'],
  ['disqualified', 'Ava Stone was second at Bristol in April but was disqualified.'],
  ['almost', 'Ava Stone almost won at Bristol in April.'],
  ['a quotation', 'Ava Stone said, “Ben won at Bristol in 2022 and we were all there to see it happen.”'],
])('reads no result from %s', (_name, body) => {
  expect(results(body)).toEqual([]);
});

it('reads what was done in a title’s season in the series of the title', () => {
  expect(
    results(
      'Ava Stone won the Truck Series championship in 2022. On the way to it in 2022, Stone took second place at Bristol.',
    ),
  ).toEqual(['driver=Ava Stone series=truck season=2022 track=Bristol Motor Speedway position=2']);
});
