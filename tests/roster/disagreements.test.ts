import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { Disagreement } from '../../src/roster/roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const NORTHLINE = { driver: AVA, team: 'Northline Racing', series: 'cup', season: 2024, number: '12' };
const PINECREST = { driver: AVA, team: 'Pinecrest Motorsports', series: 'cup', season: 2024, number: '5' };
const CHIEF = { role: 'crew chief', team: 'Northline Racing', series: 'cup', season: 2024, number: '12' };
const RACE = { driver: AVA, team: 'Northline Racing', series: 'truck', season: 2024, track: 'Alder Speedway' };

/** Each side in short, with its articles: `Northline Racing 12 (a)`. */
function short(disagreements: readonly Disagreement[]): string[] {
  return disagreements.map(({ sides }) =>
    sides
      .map(({ says }) => {
        const { series: _series, season: _season, ...slots } = says.slots as Readonly<Record<string, unknown>>;
        return `${says.status} ${Object.values(slots).join(' ')} (${says.claims.map((claim) => claim.article).join()})`;
      })
      .join(' / '),
  );
}

/** What Ava Stone's page says reports disagree about. */
function disputes(claims: readonly Claim[], date: string): string[] {
  return short(buildRoster(claims).asOf(date).driver(AVA)?.disagreements ?? []);
}

const one = (said: Said, day = '2024-01-10') => article(day, [said], 'a');
const two = (said: Said, day = '2024-01-10') => article(day, [said], 'b');

describe('reports of one day disagree', () => {
  it.each<readonly [string, Said, Said, string]>([
    [
      'about a driver’s team',
      sure('ride', NORTHLINE),
      sure('ride', PINECREST),
      'confirmed Ava Stone Northline Racing 12 (a) / confirmed Ava Stone Pinecrest Motorsports 5 (b)',
    ],
    [
      'about a driver’s number',
      sure('ride', NORTHLINE),
      sure('ride', { ...NORTHLINE, number: '21' }),
      'confirmed Ava Stone Northline Racing 12 (a) / confirmed Ava Stone Northline Racing 21 (b)',
    ],
    [
      'about who has a car',
      sure('ride', NORTHLINE),
      sure('ride', { ...NORTHLINE, driver: 'Ben Carter' }),
      'confirmed Ava Stone Northline Racing 12 (a) / confirmed Ben Carter Northline Racing 12 (b)',
    ],
    [
      'about the make',
      sure('ride', { ...NORTHLINE, make: 'Ford' }),
      sure('ride', { ...NORTHLINE, make: 'Toyota' }),
      'confirmed Ava Stone Northline Racing 12 Ford (a) / confirmed Ava Stone Northline Racing 12 Toyota (b)',
    ],
    [
      'about how much of a season it is',
      sure('ride', { ...NORTHLINE, extent: 'full-time' }),
      sure('ride', { ...NORTHLINE, extent: 'part-time' }),
      'confirmed Ava Stone Northline Racing 12 full-time (a) / confirmed Ava Stone Northline Racing 12 part-time (b)',
    ],
    [
      'about whether it will be',
      sure('ride', NORTHLINE),
      denial('ride', NORTHLINE),
      'confirmed Ava Stone Northline Racing 12 (a) / denied Ava Stone Northline Racing 12 (b)',
    ],
    [
      'about whether the driver leaves',
      sure('exit', { driver: AVA, team: 'Northline Racing', season: 2024 }),
      denial('exit', { driver: AVA, team: 'Northline Racing', season: 2024 }),
      'confirmed Ava Stone Northline Racing (a) / denied Ava Stone Northline Racing (b)',
    ],
    [
      'about the day of a race',
      sure('start', { ...RACE, date: '2024-05-04' }),
      sure('start', { ...RACE, date: '2024-05-05' }),
      'confirmed Ava Stone Northline Racing Alder Speedway 2024-05-04 (a) / confirmed Ava Stone Northline Racing Alder Speedway 2024-05-05 (b)',
    ],
    [
      'about a final standing',
      sure('title', { driver: AVA, series: 'cup', season: 2023, position: 2 }),
      sure('title', { driver: AVA, series: 'cup', season: 2023, position: 3 }),
      'confirmed Ava Stone 2 (a) / confirmed Ava Stone 3 (b)',
    ],
  ])('%s, until a later one says the one or the other', (_, first, second, both) => {
    const claims = [...one(first), ...two(second)];
    expect(disputes(claims, '2024-01-09')).toEqual([]);
    expect(disputes(claims, '2024-01-10')).toEqual([both]);
    for (const said of [first, second]) {
      const settled = [...claims, ...article('2024-02-01', [said], 'later')];
      expect(disputes(settled, '2024-01-31')).toEqual([both]);
      expect(disputes(settled, '2024-02-01')).toEqual([]);
    }
  });

  it('about the crew chief', () => {
    const claims = [
      ...article('2024-01-02', [sure('ride', NORTHLINE)]),
      ...one(sure('crew', { person: 'Lou Petrie', ...CHIEF })),
      ...two(sure('crew', { person: 'Max Orr', ...CHIEF })),
    ];
    expect(disputes(claims, '2024-01-10')).toEqual([
      'confirmed Lou Petrie crew chief Northline Racing 12 (a) / confirmed Max Orr crew chief Northline Racing 12 (b)',
    ]);
    const later = [...claims, ...article('2024-02-01', [sure('crew', { person: 'Max Orr', ...CHIEF })], 'later')];
    expect(disputes(later, '2024-02-01')).toEqual([]);
  });

  it('in more than two ways, each told once', () => {
    const third = sure('ride', { ...NORTHLINE, team: 'Heron Racing', number: '7' });
    const claims = [
      ...one(sure('ride', NORTHLINE)),
      ...two(sure('ride', PINECREST)),
      ...article('2024-01-10', [third], 'c'),
    ];
    expect(disputes(claims, '2024-01-10')).toEqual([
      'confirmed Ava Stone Northline Racing 12 (a) / confirmed Ava Stone Pinecrest Motorsports 5 (b) / confirmed Ava Stone Heron Racing 7 (c)',
    ]);
  });
});

it('that contradict one report in two ways are one disagreement', () => {
  const claims = [
    ...one(sure('ride', NORTHLINE)),
    ...two(sure('ride', PINECREST)),
    ...article('2024-01-10', [sure('ride', { ...NORTHLINE, driver: 'Ben Carter' })], 'c'),
  ];
  const told = [
    'confirmed Ava Stone Northline Racing 12 (a) / confirmed Ava Stone Pinecrest Motorsports 5 (b) / confirmed Ben Carter Northline Racing 12 (c)',
  ];
  expect(disputes(claims, '2024-01-10')).toEqual(told);
  expect(short(buildRoster(claims).asOf('2024-01-10').grid('cup', 2024).disagreements)).toEqual(told);
});

describe('it is no disagreement', () => {
  it.each<readonly [string, readonly Claim[]]>([
    ['of two days', [...one(sure('ride', NORTHLINE)), ...two(sure('ride', PINECREST), '2024-01-11')]],
    ['in another series', [...one(sure('ride', NORTHLINE)), ...two(sure('ride', { ...PINECREST, series: 'truck' }))]],
    ['in another season', [...one(sure('ride', NORTHLINE)), ...two(sure('ride', { ...PINECREST, season: 2025 }))]],
    [
      'if one is part-time',
      [...one(sure('ride', NORTHLINE)), ...two(sure('ride', { ...PINECREST, extent: 'part-time' }))],
    ],
    ['between a fact and a rumour', [...one(sure('ride', NORTHLINE)), ...two(rumour('ride', PINECREST))]],
    ['between two rumours', [...one(rumour('ride', NORTHLINE)), ...two(rumour('ride', PINECREST))]],
    ['if one article says both', article('2024-01-10', [sure('ride', NORTHLINE), sure('ride', PINECREST)])],
    [
      'if one article says both, and another the one',
      [
        ...article('2024-01-10', [sure('ride', NORTHLINE), sure('ride', { ...NORTHLINE, driver: 'Ben Carter' })], 'a'),
        ...two(sure('ride', NORTHLINE)),
      ],
    ],
    [
      'where drivers share a car',
      [
        ...one(sure('ride', { ...NORTHLINE, series: 'imsa' })),
        ...two(sure('ride', { ...NORTHLINE, series: 'imsa', driver: 'Ben Carter' })),
      ],
    ],
    [
      'if one says less',
      [...one(sure('ride', NORTHLINE)), ...two(sure('ride', { driver: AVA, team: 'Northline Racing', season: 2024 }))],
    ],
    [
      'once a departure tells which seat is over',
      [
        ...article(
          '2024-01-10',
          [sure('ride', NORTHLINE), sure('exit', { driver: AVA, team: 'Northline Racing', season: 2024 })],
          'a',
        ),
        ...two(sure('ride', PINECREST)),
      ],
    ],
  ])('%s', (_, claims) => {
    expect(disputes(claims, '2024-01-20')).toEqual([]);
  });
});

it('stands on the pages of the drivers, the teams, the cars and the grid that it is about, and on no others', () => {
  const claims = [
    ...one(sure('ride', NORTHLINE)),
    ...two(sure('ride', PINECREST)),
    ...article(
      '2024-01-10',
      [sure('ride', { driver: 'Mia Torres', team: 'Northline Racing', series: 'truck', season: 2024, number: '9' })],
      'c',
    ),
  ];
  const view = buildRoster(claims).asOf('2024-01-10');
  const about = ['confirmed Ava Stone Northline Racing 12 (a) / confirmed Ava Stone Pinecrest Motorsports 5 (b)'];
  for (const team of ['Northline Racing', 'Pinecrest Motorsports']) {
    expect(short(view.team(team)?.disagreements ?? [])).toEqual(about);
  }
  for (const number of ['5', '12']) expect(view.car(number).flatMap((car) => short(car.disagreements))).toEqual(about);
  expect(short(view.grid('cup', 2024).disagreements)).toEqual(about);
  expect(view.driver('Mia Torres')?.disagreements).toEqual([]);
  expect(view.car('9')).toMatchObject([{ disagreements: [] }]);
  expect(view.grid('truck', 2024).disagreements).toEqual([]);
  expect(view.driver(AVA, 2025)?.disagreements).toEqual([]);
  expect(view.moves({ since: '2023-01-01' }).moves).toEqual([]);
});
