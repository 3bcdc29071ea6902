import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const CAR = { driver: AVA, team: 'Northline Racing', series: 'cup', season: 2031, number: '12' };
const LEFT = { present: [], past: ['12 left 2031-07-15'] };

/** The cars that Ava Stone has and had on a day, if she left one in July, and what is told with that and later. */
function departed(day: string, seat: object, exit: object, with_: readonly Said[], later: readonly Said[] = []) {
  const page = buildRoster([
    ...article('2031-02-01', [sure('ride', { ...CAR, ...seat })]),
    ...article('2031-07-15', [sure('exit', { ...CAR, ...exit }), ...with_]),
    ...article('2031-08-01', later),
  ])
    .asOf(day)
    .driver(AVA);
  return {
    present: page?.present.map(({ slots }) => slots.number),
    past: page?.past.map(({ slots, ended }) => `${slots.number} ${ended?.why} ${ended?.on}`),
  };
}

describe('a result of a driver who left in the season', () => {
  const heir = sure('start', { ...CAR, driver: 'Ben Carter', track: 'Dover Motor Speedway', date: '2031-07-27' });
  const result = (slots: object) => sure('result', { driver: AVA, series: 'cup', season: 2031, position: 9, ...slots });
  const undated = [
    result({ race: 'Iowa 350' }),
    result({ team: CAR.team, track: 'Iowa Speedway' }),
    denial('result', { driver: AVA, series: 'cup', season: 2031, track: 'Iowa Speedway' }),
  ];
  const exits: readonly [string, object][] = [
    ['at once', { atOnce: true }],
    ['while somebody else then races the car', {}],
    ['and who gives way to somebody', { replacedBy: 'Ben Carter' }],
  ];

  it.each(exits)('without a day is no race after that: %s', (_, exit) => {
    for (const told of undated) {
      expect(departed('2031-08-02', {}, exit, [heir, told])).toEqual(LEFT);
      expect(departed('2031-08-02', {}, exit, [heir], [told])).toEqual(LEFT);
    }
  });

  it.each(exits)('of a day before is none either: %s', (_, exit) => {
    const told = result({ team: CAR.team, track: 'Iowa Speedway', date: '2031-07-13' });
    expect(departed('2031-08-02', {}, exit, [heir, told])).toEqual(LEFT);
    expect(departed('2031-08-02', {}, exit, [heir], [told])).toEqual(LEFT);
  });

  it('of a later day is one', () => {
    const told = result({ team: CAR.team, track: 'Iowa Speedway', date: '2031-07-31' });
    expect(departed('2031-07-30', {}, { atOnce: true }, [], [told])).toEqual(LEFT);
    const since = buildRoster([
      ...article('2031-02-01', [sure('ride', CAR)]),
      ...article('2031-07-15', [sure('exit', { ...CAR, atOnce: true })]),
      ...article('2031-08-01', [told]),
    ]).asOf('2031-08-02');
    expect(since.driver(AVA)?.past).toMatchObject([{ ended: { why: 'left', from: '2031-08-01' } }]);
  });
});

describe('a race of a driver who left in the season', () => {
  const heir = sure('start', { ...CAR, driver: 'Ben Carter', track: 'Dover Motor Speedway', date: '2031-07-27' });
  const race = (slots: object) => sure('start', { ...CAR, track: 'Iowa Speedway', ...slots });
  const exits: readonly [string, object, readonly Said[]][] = [
    ['at once', { atOnce: true }, []],
    ['while somebody else then races the car', {}, [heir]],
  ];

  it.each(exits)('told later without a day does not keep the seat: %s', (_, exit, with_) => {
    for (const told of [race({}), race({ number: undefined }), race({ number: undefined, series: undefined })]) {
      expect(departed('2031-08-02', {}, exit, with_, [told])).toEqual(LEFT);
      expect(departed('2031-10-02', {}, exit, with_, [told])).toEqual(LEFT);
    }
  });

  it.each(exits)('told with the departure does, with a day or without: %s', (_, exit, with_) => {
    expect(departed('2031-08-02', {}, exit, [...with_, race({})]).present).toEqual(['12']);
    expect(departed('2031-08-02', {}, exit, [...with_, race({ date: '2031-08-10' })]).present).toEqual(['12']);
  });

  it('keeps the seat until the last day on which it may be', () => {
    const window = race({ from: '2031-08-08', to: '2031-08-10' });
    expect(departed('2031-08-10', {}, { atOnce: true }, [window]).present).toEqual(['12']);
    expect(departed('2031-08-11', {}, { atOnce: true }, [window]).present).toEqual([]);
  });

  it.each(exits)('in another car of the team is none in the seat: %s', (_, exit, with_) => {
    const other = race({ number: '21', date: '2031-08-10' });
    expect(departed('2031-08-02', {}, exit, [...with_, other])).toEqual(LEFT);
    expect(departed('2031-08-02', {}, exit, with_, [other])).toEqual(LEFT);
    expect(departed('2031-08-02', {}, exit, with_, [race({ number: undefined, date: '2031-08-10' })]).present).toEqual([
      '12',
    ]);
  });
});

describe('a departure told with another seat of the season', () => {
  const SOME = { extent: 'part-time' } as const;
  const other = (slots: object) => sure('ride', { ...CAR, team: 'Kestrel Racing', number: '8', ...slots });

  it.each<[string, object, object]>([
    ['some races for those of another team', SOME, {}],
    ['some races for some with another team', SOME, SOME],
    ['some races for another car of the team', SOME, { team: CAR.team }],
    ['a season for some races', {}, SOME],
  ])('is one at once: %s', (_, seat, next) => {
    expect(departed('2031-07-14', seat, {}, [other(next)])).toEqual({ present: ['12'], past: [] });
    expect(departed('2031-07-15', seat, {}, [other(next)])).toEqual({ ...LEFT, present: ['8'] });
    expect(departed('2031-08-02', seat, {}, [other(next)], [sure('ride', { ...CAR, ...seat })])).toEqual({
      ...LEFT,
      present: ['8'],
    });
  });

  it.each<[string, object]>([
    ['in another series', { series: 'xfinity' }],
    ['of the season after', { season: 2032 }],
  ])('may be for the end of it, if that seat is %s', (_, next) => {
    expect(departed('2031-07-15', SOME, {}, [other(next)]).past).toEqual([]);
  });

  it('may be for the end of it, if both seats were known or are told first together', () => {
    const roster = (...days: readonly [string, string]) =>
      buildRoster([
        ...article(days[0], [sure('ride', { ...CAR, ...SOME })]),
        ...article(days[1], [other(SOME)]),
        ...article('2031-07-15', [sure('exit', CAR)], 'departure'),
      ]).asOf('2031-07-15');
    expect(roster('2031-02-01', '2031-02-01').driver(AVA)?.present).toHaveLength(2);
    expect(roster('2031-07-15', '2031-07-15').driver(AVA)?.present).toHaveLength(2);
  });
});
