import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const ANN = 'Ann Example';
const BO = 'Bo Sample';
const TEAM = 'Heron Motorsports';
const ride = (driver: string, season: number, number: string, slots: object = {}): Said =>
  sure('ride', { driver, team: TEAM, series: 'truck', season, number, ...slots });
const exit = (driver: string, number: string, slots: object = {}): Said =>
  sure('exit', { driver, team: TEAM, series: 'truck', season: 2031, number, ...slots });

/** The cars of both drivers in 2032, as of a day before that season, where each list of what was said is an article of its own month. */
function cars(...months: readonly (readonly Said[])[]): readonly (readonly string[])[] {
  const claims = months.flatMap((said, at) => article(`2031-${String(at + 9).padStart(2, '0')}-15`, said));
  const view = buildRoster(claims).asOf('2032-01-05');
  return [ANN, BO].map((name) => (view.driver(name)?.present ?? []).map(({ slots }) => slots.number ?? ''));
}

describe('a driver who is to have another car of the team in the next season', () => {
  const old = ride(ANN, 2031, '15');
  const next = ride(ANN, 2032, '16');
  const gives = (slots: object = {}): Said => exit(ANN, '15', { replacedBy: BO, ...slots });
  const given = gives();

  it.each<readonly [string, readonly (readonly Said[])[]]>([
    ['in a later article', [[old], [next], [given, ride(BO, 2032, '15')]]],
    ['and nobody tells of the old car', [[next], [given, ride(BO, 2032, '15')]]],
    ['after that was known to be somebody else’s', [[old, ride(BO, 2032, '15')], [next], [given]]],
    ['in an article that names no series', [[old], [next], [gives({ series: undefined }), ride(BO, 2032, '15')]]],
    ['at once', [[old], [next], [gives({ atOnce: true }), ride(BO, 2032, '15')]]],
    ['before', [[old], [given, ride(BO, 2032, '15')], [next]]],
  ])('keeps it when the old one is given to somebody else %s', (_, told) => {
    expect(cars(...told)).toEqual([['16'], ['15']]);
  });

  it('keeps it where two change cars', () => {
    const both = [ride(BO, 2032, '15'), exit(BO, '16', { replacedBy: ANN })];
    const before = [old, ride(BO, 2031, '16')];
    expect(cars(before, [next], [given, ...both])).toEqual([['16'], ['15']]);
    expect(cars(before, [next, ride(BO, 2032, '15')], [given, exit(BO, '16', { replacedBy: ANN })])).toEqual([
      ['16'],
      ['15'],
    ]);
  });

  it.each<readonly [string, Said]>([
    ['the team is left', exit(ANN, '15', { number: undefined })],
    ['the team is left, and somebody comes', exit(ANN, '15', { number: undefined, replacedBy: BO })],
    ['nobody is said to get the car left', exit(ANN, '15')],
    ['the new car is given to somebody else', exit(ANN, '16', { replacedBy: BO })],
  ])('has none where %s', (_, gone) => {
    expect(cars([old], [next], [gone])[0]).toEqual([]);
  });

  it('has none where somebody else gets the car, under its new number', () => {
    expect(cars([old], [next], [given, ride(BO, 2032, '16')])).toEqual([[], ['16']]);
  });

  it('keeps races in it', () => {
    const daytona = { track: 'Daytona International Speedway', date: '2032-02-13' };
    const race = sure('start', { driver: ANN, team: TEAM, series: 'truck', season: 2032, number: '16', ...daytona });
    const claims = [...article('2031-10-15', [race]), ...article('2031-11-19', [given])];
    const view = buildRoster(claims).asOf('2032-01-05');
    expect(view.driver(ANN)?.starts).toHaveLength(1);
  });
});
