import { describe, expect, it } from 'vitest';
import { manyNames } from '../../bench/many-names.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { MISSPELLINGS } from './misspellings.js';
import { article, rumour, sure } from './news.js';

const SEASON = 2024;
const RIDE = { series: 'cup', season: SEASON };

describe('names that are meant', () => {
  const meant = [...new Set(MISSPELLINGS.map(([, name]) => name))];
  const crowd = [...meant, ...manyNames(10_000 - meant.length)];
  const view = buildRoster(
    article(
      '2024-03-01',
      crowd.map((driver) => sure('ride', { ...RIDE, driver })),
    ),
  ).asOf('2024-04-01');
  const firstFive = (typed: string) => view.suggest('drivers', typed, 5).map(({ name }) => name);

  it('are among the first five of 10,000 for at least 37 of 40 that are misspelt', () => {
    expect(MISSPELLINGS).toHaveLength(40);
    expect(view.names.drivers).toHaveLength(crowd.length);
    const missed = MISSPELLINGS.filter(([typed, name]) => !firstFive(typed).includes(name));
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(3);
  });

  it.each(meant.map((name) => [name]))('%s is first when typed in full', (name) => {
    expect(firstFive(name)[0]).toBe(name);
    expect(firstFive(name.toUpperCase().replaceAll(/[.'-]/g, ' '))[0]).toBe(name);
    expect(firstFive(name.replaceAll(' ', ''))[0]).toBe(name);
  });

  it.each([['qqqqq'], ['🏁'], ['.'], ['a'.repeat(6_000)], ['a '.repeat(3_000)]])('%.20s is nobody', (typed) => {
    expect(firstFive(typed)).toEqual([]);
  });
});

const view = buildRoster([
  ...article('2022-01-10', [
    sure('ride', { driver: 'Ana Marsh', team: 'Northline Racing', series: 'cup', season: 2022, number: '12' }),
    sure('ride', { driver: 'Marsha Lind', team: 'Northline Racing', series: 'cup', season: 2022 }),
  ]),
  ...article('2024-01-10', [
    sure('ride', { ...RIDE, driver: 'Ben Marsh', team: 'Pinecrest Motorsports', number: '07' }),
    sure('ride', { ...RIDE, driver: 'Marshall Cole', team: 'Pinecrest Motorsports', number: '7' }),
    sure('crew', { person: 'Lou Marsh', role: 'crew chief', number: '7', ...RIDE }),
  ]),
  ...article('2024-02-10', [
    sure('result', { driver: 'Ana Marsh', series: 'cup', season: 2022, position: 1, track: 'Birch Raceway' }),
    rumour('ride', { driver: 'Mia Marsh', team: 'Northline Racing', series: 'cup', season: 2025 }),
  ]),
]).asOf('2024-03-01');
const names = (kind: keyof typeof view.names, typed: string) => view.suggest(kind, typed, 25).map(({ name }) => name);

describe('the order', () => {
  it('is surnames first, then current drivers, then who was last in the news; crew chiefs are none', () => {
    expect(names('drivers', 'marsh')).toEqual(['Ben Marsh', 'Mia Marsh', 'Ana Marsh', 'Marshall Cole', 'Marsha Lind']);
  });

  it('is that for nothing typed, too', () => {
    expect(names('drivers', ' ')).toEqual(['Marshall Cole', 'Ben Marsh', 'Mia Marsh', 'Ana Marsh', 'Marsha Lind']);
  });

  it('of numbers has the very one first', () => {
    expect(names('numbers', '7')).toEqual(['7', '07']);
    expect(names('numbers', '#0')).toEqual(['07']);
    expect(names('numbers', 'No. 1')).toEqual(['12']);
    expect(names('numbers', 'x')).toEqual([]);
  });
});

it('gives the seat of the season, else the last one, and none for a rumour', () => {
  const seats = Object.fromEntries(view.suggest('drivers', 'marsh', 25).map(({ name, seat }) => [name, seat?.slots]));
  expect(seats['Ben Marsh']).toMatchObject({ number: '07', season: 2024 });
  expect(seats['Ana Marsh']).toMatchObject({ number: '12', season: 2022 });
  expect(seats['Mia Marsh']).toBeUndefined();
});

it.each([
  ['teams', 'pinecrest', ['Pinecrest Motorsports']],
  ['teams', 'nothline', ['Northline Racing']],
  ['teams', 'northline motorsports', ['Northline Racing']],
  ['series', 'nascar cup', ['cup']],
  ['tracks', 'birch', ['Birch Raceway']],
] as const)('of %s finds %s', (kind, typed, expected) => {
  expect(names(kind, typed)).toEqual(expected);
});

it('knows nothing of later articles', () => {
  const before = buildRoster([
    ...article('2024-01-10', [sure('ride', { ...RIDE, driver: 'Ben Marsh' })]),
    ...article('2024-06-10', [sure('ride', { ...RIDE, driver: 'Cleo Marsh' })]),
  ]).asOf('2024-03-01');
  expect(before.suggest('drivers', 'marsh', 25).map(({ name }) => name)).toEqual(['Ben Marsh']);
});
