import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { sameRace } from '../../src/roster/facts/group-races.js';
import type { Seat } from '../../src/roster/roster.js';
import { article, rumour, type Said, sure } from './news.js';

const ANA = 'Ana Vance';
const A = 'Northgate Racing';
const B = 'Calder Autosport';

/** The seats of one driver after one article for each claim, a day apart. */
function seats(...said: readonly Said[]): readonly Seat[] {
  const claims = said.flatMap((each, index) => article(`2024-03-${String(index + 10)}`, [each]));
  const page = buildRoster(claims).asOf('2024-12-31').driver(ANA);
  return page ? [...page.present, ...page.next, ...page.past, ...page.dropped] : [];
}

const ride = (slots: object) => sure('ride', { driver: ANA, season: 2024, ...slots });

describe('rides that are one seat', () => {
  const cases: readonly (readonly [string, readonly object[], object])[] = [
    [
      'number, make and extent from three articles',
      [
        { team: A, series: 'cup', number: '12' },
        { team: A, series: 'cup', make: 'Ford' },
        { team: A, series: 'cup', extent: 'full-time' },
      ],
      { team: A, series: 'cup', number: '12', make: 'Ford', extent: 'full-time' },
    ],
    [
      'one without its series',
      [
        { team: A, series: 'cup' },
        { team: A, number: '12' },
      ],
      { series: 'cup', number: '12' },
    ],
    [
      'one without its team',
      [
        { team: A, series: 'cup' },
        { series: 'cup', number: '12' },
      ],
      { team: A, number: '12' },
    ],
    [
      'one that has the number only',
      [
        { team: A, series: 'cup', number: '12' },
        { number: '12', make: 'Ford' },
      ],
      { team: A, number: '12', make: 'Ford' },
    ],
    [
      'a make that a later article corrects',
      [
        { team: A, series: 'cup', make: 'Ford' },
        { team: A, series: 'cup', make: 'Toyota' },
      ],
      { make: 'Toyota' },
    ],
    [
      'a team cut short',
      [
        { team: A, series: 'cup' },
        { team: 'Northgate', series: 'cup', number: '12' },
      ],
      { team: A },
    ],
  ];
  it.each(cases)('%s', (_, said, slots) => {
    const found = seats(...said.map(ride));
    expect(found).toMatchObject([{ slots }]);
    expect(found[0]?.claims).toHaveLength(said.length);
    expect(seats(...said.toReversed().map(ride))).toHaveLength(1);
  });
});

describe('rides that are not', () => {
  const cases: readonly (readonly [string, readonly object[]])[] = [
    [
      'two series',
      [
        { team: A, series: 'cup' },
        { team: A, series: 'truck' },
      ],
    ],
    [
      'two seasons',
      [
        { team: A, series: 'cup' },
        { team: A, series: 'cup', season: 2025 },
      ],
    ],
    [
      'two part-time cars of a team',
      [
        { team: A, series: 'cup', number: '12', extent: 'part-time' },
        { team: A, series: 'cup', number: '5', extent: 'part-time' },
      ],
    ],
    ['a season alone in common', [{ team: A, series: 'cup' }, { number: '12' }]],
    [
      'an unknown season',
      [
        { team: A, series: 'cup', number: '12' },
        { team: A, series: 'truck', season: undefined },
      ],
    ],
  ];
  it.each(cases)('%s', (_, said) => {
    expect(seats(...said.map(ride))).toHaveLength(2);
  });

  it('one that could belong to either of two', () => {
    const found = seats(
      ride({ team: A, series: 'cup', extent: 'part-time' }),
      ride({ team: A, series: 'truck', extent: 'part-time' }),
      ride({ team: A, number: '12' }),
    );
    expect(found.filter(({ slots }) => slots.number === '12' && slots.series !== undefined)).toEqual([]);
  });
});

it('what says less than two seats adds nothing to either', () => {
  const found = seats(
    ride({ team: A, series: 'cup', number: '12', extent: 'part-time' }),
    ride({ team: B, series: 'cup', number: '5', extent: 'part-time' }),
    ride({ series: 'cup' }),
  );
  expect(found.map(({ slots }) => slots.number).sort()).toEqual(['12', '5']);
});

it('a rumour fills no slot of a fact', () => {
  const roster = buildRoster([
    ...article('2024-03-01', [sure('ride', { driver: ANA, team: A, series: 'cup', season: 2024 })]),
    ...article('2024-03-02', [
      rumour('ride', { driver: ANA, team: A, series: 'cup', season: 2024, number: '12', make: 'Ford' }),
    ]),
  ]);
  const page = roster.asOf('2024-04-01').driver(ANA);
  expect(page?.present[0]?.slots).toEqual({ driver: ANA, team: A, series: 'cup', season: 2024 });
  expect(page?.present[0]?.claims).toHaveLength(1);
});

it('keeps what one sentence repeats once, and each sentence and article that says it', () => {
  const said = ride({ team: A, series: 'cup' });
  const twice = article('2024-03-01', [said, said]);
  const roster = buildRoster([...twice, ...twice, ...article('2024-03-02', [said])]);
  const claims = roster.asOf('2024-04-01').driver(ANA)?.present[0]?.claims ?? [];
  expect(claims.map(({ article: name, start }) => [name, start])).toEqual([
    ['2024-03-02', 0],
    ['2024-03-01', 0],
    ['2024-03-01', 100],
  ]);
});

describe('departures', () => {
  const exit = (slots: object) => sure('exit', { driver: ANA, ...slots });
  const exits = (...said: readonly Said[]) =>
    buildRoster(said.flatMap((each, index) => article(`2024-09-${String(index + 10)}`, [each])))
      .asOf('2024-12-31')
      .driver(ANA)
      ?.exits.map(({ slots, claims }) => [slots.team, claims.length]);

  it('told without a team are about the only one left', () => {
    const whole = exit({ team: A, series: 'cup', season: 2024 });
    expect(exits(whole, exit({ season: 2024, number: '12' }), exit({ series: 'cup' }), exit({}))).toEqual([[A, 4]]);
  });

  it.each<[string, readonly object[]]>([
    ['the season', [{ team: A, season: 2024 }, { season: 2023 }]],
    ['the series', [{ team: A, series: 'cup', season: 2024 }, { series: 'truck' }]],
    ['the year in which it was told', [{ team: A, season: 2022 }, {}]],
    ['a second team', [{ team: A, season: 2024 }, { team: B, season: 2024 }, {}]],
  ])('stay apart where %s speaks against it', (_, said) => {
    expect(exits(...said.map(exit))?.at(0)).toEqual([undefined, 1]);
  });
});

describe('sameRace', () => {
  const may = { series: 'cup', season: 2024, track: 'Alder Speedway', date: '2024-05-04' };
  const cases: readonly (readonly [boolean, string, object, object])[] = [
    [true, 'the date', may, { date: '2024-05-04' }],
    [true, 'the track, one without date', may, { season: 2024, track: 'Alder Speedway' }],
    [
      true,
      'the name',
      { race: 'Alder 500', season: 2024 },
      { race: 'Alder 500', track: 'Alder Speedway', season: 2024 },
    ],
    [true, 'the name under an alias', { race: 'Rolex 24' }, { race: 'Rolex 24 at Daytona' }],
    [true, 'put off by two days', may, { ...may, date: '2024-05-06' }],
    [true, 'its day in the window', may, { track: 'Alder Speedway', from: '2024-05-01', to: '2024-05-31' }],
    [
      true,
      'a well-known name, and its track in the days of that race',
      { series: 'cup', season: 2024, race: 'Daytona 500' },
      { ...may, track: 'Daytona International Speedway', date: '2024-02-18' },
    ],
    [
      true,
      'a well-known name, with its track in short',
      { season: 2024, race: 'Bathurst 1000' },
      { season: 2024, race: 'Bathurst 1000', track: 'Mount Panorama' },
    ],
    [
      false,
      'a well-known name, and its track half a year later',
      { series: 'cup', season: 2024, race: 'Daytona 500' },
      { ...may, track: 'Daytona International Speedway', date: '2024-08-24' },
    ],
    [
      false,
      'a well-known name of a season not known, and its track on a day',
      { series: 'cup', race: 'Daytona 500' },
      { ...may, track: 'Daytona International Speedway', date: '2024-02-18' },
    ],
    [
      false,
      'a well-known name, and its track on a day in another series',
      { season: 2024, race: 'Daytona 500' },
      { ...may, series: 'truck', track: 'Daytona International Speedway', date: '2024-02-16' },
    ],
    [
      true,
      'a name with a window around the day',
      { ...may, race: 'Alder 500', date: undefined, from: '2024-05-01', to: '2024-05-31' },
      may,
    ],
    [false, 'another series', may, { ...may, series: 'truck' }],
    [false, 'another season', may, { season: 2025, track: 'Alder Speedway' }],
    [false, 'months apart', may, { ...may, date: '2024-09-14' }],
    [false, 'outside the window', may, { track: 'Alder Speedway', from: '2024-09-01', to: '2024-09-30' }],
    [
      false,
      'another name',
      { track: 'Alder Speedway', race: 'Alder 500' },
      { track: 'Alder Speedway', race: 'Alder 300' },
    ],
    [false, 'a name here, a date there', { season: 2024, track: 'Alder Speedway', race: 'Alder 500' }, may],
    [false, 'nothing in common but the season', { season: 2024 }, { season: 2024 }],
  ];
  it.each(cases)('%s: %s', (same, _, a, b) => {
    expect([sameRace(a, b), sameRace(b, a)]).toEqual([same, same]);
  });
});
