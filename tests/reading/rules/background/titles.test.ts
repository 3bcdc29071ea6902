import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const WHO =
  'Ava Stone drives the No. 12 Ford for Northline Racing in the NASCAR Cup Series. Ben Marsh drives the No. 8 Ford for Pinecrest Motorsports.\n';

const titles = (body: string, published = '2025-12-10'): string[] =>
  claimsOf('title', published, WHO + body, ['driver', 'series', 'season', 'position']).map((line) =>
    line.replace('confirmed driver=Ava Stone ', ''),
  );

it.each([
  [
    'finished in the final standings',
    'Ava Stone finished fifth in the final 2024 standings.',
    'series=cup season=2024 position=5',
  ],
  ['the series champion', 'Ava Stone, the 2017 series champion, is back.', 'series=cup season=2017 position=1'],
  [
    'a champion paired with somebody',
    'Ava Stone stays. Northline Racing has paired the 2015 Cup champion with Dan Marsh.',
    'series=cup season=2015 position=1',
  ],
  ['the year just over', 'Ava Stone ended the year 12th in points.', 'series=cup season=2025 position=12'],
  [
    'before a race of another year',
    'Ava Stone won the Truck Series championship in 2023 and the World 100 at Eldora Speedway last September.',
    'series=truck season=2023 position=1',
  ],
  ['ended a season', 'Ava Stone finished the 2024 season 14th in points.', 'series=cup season=2024 position=14'],
  ['a rookie', 'Ava Stone finished sixth in the standings as a rookie in 2022.', 'series=cup season=2022 position=6'],
  [
    'championship place',
    'Ava Stone came third in the 2023 Formula E championship.',
    'series=formulae season=2023 position=3',
  ],
  ['ranked', 'Ava Stone ranked 13th in 2024.', 'series=cup season=2024 position=13'],
  ['set off by commas', 'Ava Stone, fourth in the 2025 standings, re-signed.', 'series=cup season=2025 position=4'],
  [
    'runner-up set off',
    'Ava Stone, runner-up in last year’s Indy NXT standings, joins the team.',
    'series=indynxt season=2024 position=2',
  ],
  [
    'participle',
    'Ava Stone raced in the Truck Series in 2023, finishing ninth.',
    'series=truck season=2023 position=9',
  ],
  [
    'culminated in',
    'Ava Stone’s performance during the 2024 season culminated in a seventh-place finish.',
    'series=cup season=2024 position=7',
  ],
  ['ended in', 'Ava Stone’s 2024 season ended in seventh place.', 'series=cup season=2024 position=7'],
  ['concluded in', 'Ava Stone’s 2024 campaign concluded in ninth place.', 'series=cup season=2024 position=9'],
  ['resulted in', 'Ava Stone’s 2024 season resulted in a fifth-place finish.', 'series=cup season=2024 position=5'],
  [
    'is the runner-up',
    'Ava Stone is the 2022 Mazda MX-5 championship runner-up.',
    'series=mx5-cup season=2022 position=2',
  ],
  [
    'finishes before a verb',
    'Notably, after back-to-back runner-up finishes in the Truck Series, Ava Stone moved up.',
    'series=truck position=2',
  ],
  [
    'without a verb',
    'Sixth in Formula 2 last season, Ava Stone is without a seat.',
    'series=f2 season=2024 position=6',
  ],
])('reads a place in the standings: %s', (_name, body, expected) => {
  expect(titles(body)).toEqual([expected]);
});

it.each([
  [
    'year before the series',
    'Ava Stone, the 2023 Truck Series champion, is back.',
    'series=truck season=2023 position=1',
  ],
  ['before the name', '2022 Truck Series champion Ava Stone returns.', 'series=truck season=2022 position=1'],
  ['reigning', 'The reigning Truck Series champion, Ava Stone, is back.', 'series=truck season=2025 position=1'],
  ['defending', 'Ava Stone is the defending Xfinity Series champion.', 'series=xfinity season=2025 position=1'],
  ['last year’s', 'Last year’s Formula 3 champion, Ava Stone, has a seat.', 'series=f3 season=2024 position=1'],
  [
    'crowned',
    'In 2021, Ava Stone was crowned ARCA Menards Series West champion.',
    'series=arca-west season=2021 position=1',
  ],
  [
    'won the title',
    'Ava Stone won the 2022 ARCA Menards Series title with Pinecrest Motorsports.',
    'series=arca season=2022 position=1',
  ],
  ['clinched the crown', 'Ava Stone clinched the Formula 2 crown a year ago.', 'series=f2 season=2024 position=1'],
  [
    'first championship',
    'Ava Stone earned her first Xfinity Series championship in 2020.',
    'series=xfinity season=2020 position=1',
  ],
])('reads a champion: %s', (_name, body, expected) => {
  expect(titles(body)).toEqual([expected]);
});

it('reads one title for each season named', () => {
  const three = [2018, 2019, 2021].map((season) => `series=supercars season=${season} position=1`);
  expect(titles('Ava Stone is a three-time Supercars champion (2018, 2019 and 2021).')).toEqual(three);
  expect(titles('Ava Stone won the Supercars title in 2018, 2019 and 2021.')).toEqual(three);
  expect(titles('Ava Stone placed 10th in the Xfinity Series last season and ninth in 2023.')).toEqual([
    'series=xfinity season=2023 position=9',
    'series=xfinity season=2024 position=10',
  ]);
});

it('takes the champion from whom the runner-up lost to', () => {
  expect(titles('Ava Stone was runner-up to Ben Marsh in the 2019 Truck Series standings.')).toEqual([
    'series=truck season=2019 position=2',
    'confirmed driver=Ben Marsh series=truck season=2019 position=1',
  ]);
});

it('takes the series from the label of a paragraph', () => {
  expect(titles('TRUCKS: Ava Stone won the title in 2023.')).toEqual(['series=truck season=2023 position=1']);
});

it('knows the reigning champion of the year before until the season is over', () => {
  expect(titles('Ava Stone is the reigning Truck Series champion.', '2025-06-10')).toEqual([
    'series=truck season=2024 position=1',
  ]);
});

it.each([
  ['a place of the moment', 'Ava Stone is third in points.'],
  ['a verb of the moment', 'Ava Stone sits 14th in the standings.'],
  ['a place in summer', 'Ava Stone, 15th in points, is on the bubble.'],
  ['a place gone by', 'Ava Stone was 19th in points when she was released.'],
  ['a hope', 'Ava Stone hopes to win the title.'],
  ['a chance', 'Ava Stone could win the championship.'],
  ['a former champion', 'Ava Stone, a former champion, is back.'],
  ['a title missed', 'Ava Stone missed out on the 2024 Truck Series title by two points.'],
  ['an owners’ title', 'Northline Racing won the 2024 owners’ championship with Ava Stone.'],
  ['a regular-season title', 'Ava Stone won the regular-season championship in 2024.'],
  ['a brother’s', 'Ava Stone’s brother won the 2019 Truck Series title.'],
  ['a title defended', 'Ava Stone will defend her title.'],
  ['a contender', 'Ava Stone was a title contender in 2024.'],
])('reads no title from %s', (_name, body) => {
  expect(titles(body, '2025-06-10')).toEqual([]);
});

it('reads a place in the series of the title told before it, not of a part-time ride', () => {
  const body =
    'Ava Stone won the NASCAR Truck Series championship in 2022. Her performance during the 2023 season culminated in a seventh-place finish. ' +
    'Her tenure with Northline Racing, mostly as a part-time entrant, saw Stone secure a 10th-place finish in the 2023 Coca-Cola 600.';
  expect(titles(body)).toContain('series=truck season=2023 position=7');
});

it.each([
  [
    'the season in which a champion retires',
    'Ava Stone, the Cup champion in 2015 and 2019, will retire at the end of this season.',
    ['series=cup season=2015 position=1', 'series=cup season=2019 position=1'],
  ],
  ['a place in a race of last year', 'Ava Stone, third here a year ago, will wear a new helmet.', []],
])('no title is read of %s', (_, text, expected) => {
  expect(titles(text)).toEqual(expected);
});

it.each([
  'Ava Stone was 34th in the final standings this season, Ben Marsh 28th.',
  'Ava Stone finished 34th in the final standings, and Ben Marsh 28th.',
])('whose place it is where the verb is left out: %s', (body) => {
  const places = claimsOf('title', '2025-12-10', WHO + body, ['driver', 'position']);
  expect(places).toEqual(['confirmed driver=Ava Stone position=34', 'confirmed driver=Ben Marsh position=28']);
});
