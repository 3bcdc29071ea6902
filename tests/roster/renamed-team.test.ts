import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, rumour, sure } from './news.js';

// The vocabulary has one of these as the other's earlier name; who drives there is invented.
const BEFORE = 'MBM Motorsports';
const AFTER = 'Garage 66';
const AVA = 'Ava Stone';
const SEAT = { driver: AVA, series: 'cup', number: '66' };

describe('a team renamed', () => {
  const roster = buildRoster([
    ...article('2023-02-01', [sure('ride', { ...SEAT, team: BEFORE, season: 2023 })]),
    ...article('2023-10-01', [rumour('ride', { ...SEAT, team: BEFORE, season: 2024 })]),
    ...article('2024-01-10', [sure('ride', { ...SEAT, team: AFTER, season: 2024 })]),
    ...article('2024-05-01', [sure('exit', { driver: AVA, team: BEFORE, season: 2024 })]),
  ]);

  it('has its old name while no article knows another', () => {
    const view = roster.asOf('2024-01-09');
    expect(view.names.teams).toEqual([BEFORE]);
    expect(view.driver(AVA, 2023)).toMatchObject({ present: [{ slots: { team: BEFORE } }], rumours: [{}] });
  });

  it('is one team afterwards, with its seats of before, found by either name', () => {
    const view = roster.asOf('2024-02-01');
    expect(view.names.teams).toEqual([AFTER]);
    expect(view.find('team', BEFORE)).toEqual({ found: 'exact', name: AFTER });
    const page = view.team(BEFORE);
    expect(page?.name).toBe(AFTER);
    expect(page?.present.map(({ slots }) => slots.season)).toEqual([2024]);
    expect(page?.past).toMatchObject([{ slots: { season: 2023, team: AFTER } }]);
    expect(view.history({ team: AFTER })?.seasons.map(({ season }) => season)).toEqual([2024, 2023]);
  });

  it('is no move of its drivers, and a rumour of the old name comes true under the new one', () => {
    const view = roster.asOf('2024-02-01');
    expect(view.moves({ since: '2023-01-01' }).moves).toEqual([]);
    expect(view.driver(AVA)).toMatchObject({
      rumours: [],
      present: [{ rumoured: { rumour: { firstSaid: '2023-10-01' }, end: { how: 'confirmed', on: '2024-01-10' } } }],
    });
  });

  it('is left under whatever name', () => {
    expect(roster.asOf('2024-05-02').driver(AVA)?.present).toMatchObject([{ exit: { slots: { team: AFTER } } }]);
  });
});

describe('a team that was renamed more than once', () => {
  // The vocabulary has both as names of one team; today it is called by the first again.
  const NOW = 'Dick Johnson Racing';
  const THEN = 'DJR Team Penske';
  const seat = (team: string, season: number) =>
    sure('ride', { driver: AVA, series: 'supercars', number: '17', team, season });
  const roster = buildRoster([
    ...article('2014-02-01', [seat(NOW, 2014)]),
    ...article('2019-02-01', [seat(THEN, 2019)]),
    ...article('2019-03-01', [seat('DJR', 2019)]),
    ...article('2021-02-01', [seat(NOW, 2021), seat(THEN, 2020)]),
  ]);

  it.each([
    ['2014-06-01', NOW],
    ['2019-01-31', NOW],
    ['2019-02-01', THEN],
    ['2019-06-01', THEN],
    ['2020-12-31', THEN],
    ['2021-02-01', NOW],
  ])('has on %s the name that the newest article used: %s', (day, name) => {
    const view = roster.asOf(day);
    expect(view.names.teams).toEqual([name]);
    expect([NOW, THEN].map((each) => view.team(each)?.name)).toEqual([name, name]);
    expect(view.driver(AVA)?.past.concat(view.driver(AVA)?.present ?? [])[0]?.slots.team).toBe(name);
    expect(view.grid('supercars', Number(day.slice(0, 4)))?.cars.every(({ team }) => team === name)).toBe(true);
  });
});
