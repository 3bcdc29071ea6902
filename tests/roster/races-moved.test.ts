import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const OLD = { team: 'Northline Racing', series: 'cup', season: 2031, number: '50' };
const NEW = { team: 'Pinecrest Motorsports', series: 'cup', season: 2031, number: '73' };
const RACES = [
  ['Alder Speedway', '2031-07-13'],
  ['Birch Raceway', '2031-08-10'],
] as const;
const races = (driver: string, car: object): readonly Said[] =>
  RACES.map(([track, date]) => sure('start', { driver, ...car, track, date }));

describe('races announced for one team and told later for another', () => {
  const begun = article('2031-01-15', [sure('ride', { driver: AVA, ...OLD, extent: 'part-time' }), ...races(AVA, OLD)]);

  it('say that a part-time seat is over with the departure told with them', () => {
    const moved = article('2031-06-30', [...races(AVA, NEW), sure('exit', { driver: AVA, ...OLD })]);
    const view = buildRoster([...begun, ...moved]).asOf('2031-07-01');
    expect(view.driver(AVA)).toMatchObject({
      present: [],
      past: [{ slots: { number: '50' }, ended: { why: 'left', on: '2031-06-30' } }],
    });
    expect(view.team(OLD.team)?.present).toEqual([]);
    expect(view.races({ driver: AVA }).ahead.map(({ slots }) => slots.number)).toEqual(['73', '73']);
  });

  it('do not, where the other team was known before', () => {
    const both = article('2031-02-01', [
      sure('start', { driver: AVA, ...NEW, track: 'Cedar Park', date: '2031-05-04' }),
    ]);
    const moved = article('2031-06-30', [...races(AVA, NEW), sure('exit', { driver: AVA, ...OLD })]);
    const view = buildRoster([...begun, ...both, ...moved]).asOf('2031-07-01');
    expect(view.driver(AVA)?.present).toHaveLength(1);
  });

  it('take the place of whoever was to race that car', () => {
    const other = article('2031-02-01', races(BEN, NEW));
    const moved = article('2031-06-30', races(AVA, NEW));
    const ahead = (date: string) =>
      buildRoster([...begun, ...other, ...moved])
        .asOf(date)
        .races({ team: NEW.team })
        .ahead.map(({ slots }) => `${slots.driver} ${slots.date}`);
    expect(ahead('2031-06-29')).toEqual(RACES.map(([, date]) => `${BEN} ${date}`));
    expect(ahead('2031-06-30')).toEqual(RACES.map(([, date]) => `${AVA} ${date}`));
  });

  it('take nothing from somebody told in the car since', () => {
    const moved = article('2031-06-30', races(AVA, NEW));
    const other = article('2031-07-05', races(BEN, NEW));
    const view = buildRoster([...begun, ...moved, ...other]).asOf('2031-07-06');
    expect(view.races({ team: NEW.team }).ahead.map(({ slots }) => slots.driver)).toEqual([BEN, BEN]);
  });

  it('end the seat of whoever left that car, be they known by another team before', () => {
    const seat = article('2031-02-01', [sure('ride', { driver: BEN, ...NEW })]);
    const left = article('2031-06-30', [sure('exit', { driver: BEN, ...NEW }), ...races(AVA, NEW)]);
    const view = buildRoster([...begun, ...seat, ...left]).asOf('2031-07-01');
    expect(view.driver(BEN)).toMatchObject({ present: [], past: [{ ended: { why: 'left', on: '2031-06-30' } }] });
  });
});

describe('a race of which only a month was told', () => {
  const inOctober = (more: object = {}) =>
    sure('start', { driver: AVA, ...OLD, from: '2031-10-01', to: '2031-10-31', ...more });
  const on = (date: string, more: object = {}) =>
    sure('start', { driver: AVA, ...OLD, track: 'Alder Speedway', date, ...more });
  const ahead = (...told: readonly (readonly [string, readonly Said[]])[]) =>
    buildRoster(told.flatMap(([published, said]) => article(published, said)))
      .asOf('2031-09-12')
      .races({ driver: AVA })
      .ahead.map(({ slots }) => slots.date ?? 'October');

  it('is the first one of it that is told later', () => {
    expect(ahead(['2031-05-20', [inOctober()]], ['2031-09-10', [on('2031-10-05')]])).toEqual(['2031-10-05']);
    const both = [on('2031-10-26', { track: 'Birch Raceway' }), on('2031-10-05')];
    expect(ahead(['2031-05-20', [inOctober()]], ['2031-09-10', both])).toEqual(['2031-10-05', '2031-10-26']);
    expect(ahead(['2031-05-20', [inOctober(), inOctober({ sponsor: 'Brine' })]], ['2031-09-10', both])).toHaveLength(2);
  });

  it.each<[string, readonly (readonly [string, readonly Said[]])[], number]>([
    ['is told beside it', [['2031-09-10', [inOctober(), on('2031-10-05')]]], 2],
    [
      'was told before it',
      [
        ['2031-05-20', [on('2031-10-05')]],
        ['2031-09-10', [inOctober()]],
      ],
      2,
    ],
    [
      'is in another car',
      [
        ['2031-05-20', [inOctober()]],
        ['2031-09-10', [on('2031-10-05', { number: '51' })]],
      ],
      2,
    ],
    [
      'is in another month',
      [
        ['2031-05-20', [inOctober()]],
        ['2031-09-10', [on('2031-11-02')]],
      ],
      2,
    ],
  ])('is another one, where that %s', (_, told, races) => {
    expect(ahead(...told)).toHaveLength(races);
  });
});
