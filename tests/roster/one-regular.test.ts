import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, rumour, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const MIA = 'Mia Torres';
const CAR = { team: 'Redgum Racing', series: 'supercars', season: 2036, number: '5' };
const has = (driver: string, slots: object = {}) => sure('ride', { driver, ...CAR, ...slots });
const races = (driver: string, track: string, date: string) => sure('start', { driver, ...CAR, track, date });
const BATHURST = ['Mount Panorama Circuit', '2036-10-05'] as const;
const LAST_YEAR = article('2035-10-15', [has(AVA)]);

/** Who has the car on a day, on every page that says so. */
function driversOn(date: string, ...articles: readonly (readonly Claim[])[]): readonly string[] {
  const view = buildRoster(articles.flat()).asOf(date);
  const names = (seats: readonly { readonly slots: { readonly driver: string } }[] = []) =>
    seats.map(({ slots }) => slots.driver).sort();
  const onCar = names(view.car('5', { season: 2036 })[0]?.drivers);
  expect(names(view.grid('supercars', 2036).cars.flatMap(({ drivers }) => drivers.map(({ seat }) => seat)))).toEqual(
    onCar,
  );
  const own = view.names.drivers.filter((name) => {
    const page = view.driver(name, 2036);
    return page?.present.some(({ slots }) => slots.number === '5');
  });
  expect(own.toSorted()).toEqual(onCar);
  return onCar;
}

describe('a seat for the season, in a series whose cars are shared in long races alone,', () => {
  it.each<[string, string, object]>([
    ['told the autumn before', '2035-11-26', {}],
    ['told when the season is about to begin', '2036-02-20', {}],
    ['told in the season to be for all of it', '2036-05-06', { extent: 'full-time' }],
  ])('%s, takes the place of another', (_, day, slots) => {
    expect(driversOn(day, LAST_YEAR, article(day, [has(BEN, slots)]))).toEqual([BEN]);
  });

  it('goes from one to the next, and to whoever was said to have it last', () => {
    const ben = article('2035-11-26', [has(BEN)]);
    const mia = article('2036-02-05', [has(MIA), has(BEN, { number: '50' })]);
    expect(driversOn('2035-12-31', LAST_YEAR, ben)).toEqual([BEN]);
    const view = buildRoster([LAST_YEAR, ben, mia].flat()).asOf('2036-03-01');
    expect(view.car('5')[0]).toMatchObject({ drivers: [{ slots: { driver: MIA } }] });
    expect(view.driver(AVA)).toMatchObject({
      present: [],
      dropped: [{ ended: { why: 'replaced', on: '2035-11-26' } }],
    });
    const again = article('2036-01-20', [has(AVA)]);
    expect(driversOn('2036-01-20', LAST_YEAR, ben, again)).toEqual([AVA]);
  });

  it('is disputed if articles of a day name two, and none if one names both', () => {
    const [one, two] = [article('2035-11-26', [has(BEN)], 'a'), article('2035-11-26', [has(AVA)], 'b')];
    const disputes = (...all: readonly (readonly Claim[])[]) =>
      buildRoster(all.flat()).asOf('2035-12-01').driver(AVA)?.disagreements.length;
    expect(disputes(one, two)).toBe(1);
    expect(disputes(article('2035-11-26', [has(AVA), has(BEN)]))).toBe(0);
    expect(driversOn('2035-12-01', one, two)).toEqual([AVA, BEN]);
    expect(driversOn('2036-01-10', one, two, article('2036-01-10', [has(BEN)]))).toEqual([BEN]);
  });

  it('ends a rumour of another in it, and opens the way for a move', () => {
    const talk = article('2035-09-01', [rumour('ride', { driver: BEN, ...CAR })]);
    expect(buildRoster([talk, LAST_YEAR].flat()).asOf('2035-11-01').driver(BEN)?.lives).toMatchObject([
      { end: { how: 'cold', because: 'seat taken' } },
    ]);
    const had = article('2035-02-01', [has(AVA, { season: 2035 })]);
    const comes = article('2035-11-26', [has(BEN)]);
    expect(buildRoster([had, comes].flat()).asOf('2035-12-01').moves({ since: '2035-06-01' }).moves).toMatchObject([
      { what: 'comes', person: BEN, status: 'confirmed' },
    ]);
  });
});

describe('a co-driver, of whom no article says that it is for the long races,', () => {
  it.each<[string, readonly Claim[]]>([
    ['named in the season', article('2036-05-06', [has(BEN)])],
    ['named with the long races', article('2036-05-06', [has(BEN), races(BEN, ...BATHURST)])],
    ['named before the season with the long races', article('2036-01-20', [has(BEN), races(BEN, ...BATHURST)])],
    ['named beside the regular driver', article('2036-01-20', [has(BEN), has(AVA)])],
  ])('%s, leaves the seat to its driver, and has one until the regular is named again, and then', (_, joins) => {
    expect(driversOn('2036-06-01', LAST_YEAR, joins)).toEqual([AVA, BEN]);
    expect(
      driversOn('2036-09-01', LAST_YEAR, joins, article('2036-08-01', [has(AVA, { extent: 'full-time' })])),
    ).toEqual([AVA, BEN]);
  });

  it('named alone before the season takes the place, until the regular is named when it is on', () => {
    const joins = article('2036-01-20', [has(BEN)]);
    expect(driversOn('2036-02-01', LAST_YEAR, joins)).toEqual([BEN]);
    expect(driversOn('2036-04-01', LAST_YEAR, joins, article('2036-04-01', [has(AVA)]))).toEqual([AVA, BEN]);
  });

  it.each<[string, readonly Claim[]]>([
    ['who had the car in the season before', article('2034-11-01', [has(AVA, { season: 2035 })])],
    [
      'whose deal lasts so long',
      article('2034-10-10', [sure('contract', { driver: AVA, team: CAR.team, until: 2036 })]),
    ],
  ])('named alone before the season joins one %s', (_, surely) => {
    const joins = article('2036-01-20', [has(BEN)]);
    expect(driversOn('2036-02-01', surely, LAST_YEAR, joins)).toEqual([AVA, BEN]);
    expect(driversOn('2036-06-01', surely, LAST_YEAR, joins)).toEqual([AVA, BEN]);
    const whole = article('2036-01-20', [has(BEN, { extent: 'full-time' })]);
    expect(driversOn('2036-02-01', surely, LAST_YEAR, whole)).toEqual([BEN]);
    const leaves = article('2035-11-01', [sure('exit', { driver: AVA, ...CAR, season: 2035 })]);
    expect(driversOn('2036-02-01', surely, LAST_YEAR, leaves, joins)).toEqual([BEN]);
  });

  it('takes the place of who had another car of the team, or whose deal ends before, or was told for the whole season', () => {
    const joins = article('2036-01-20', [has(BEN)]);
    const other = article('2034-11-01', [has(AVA, { season: 2035, number: '6' })]);
    const over = article('2034-10-10', [sure('contract', { driver: AVA, team: CAR.team, until: 2035 })]);
    const whole = article('2035-10-10', [has(AVA, { extent: 'full-time' })]);
    for (const told of [other, over, whole]) expect(driversOn('2036-02-01', told, LAST_YEAR, joins)).toEqual([BEN]);
  });

  it.each<[string, readonly Said[]]>([
    ['part-time', [has(BEN, { extent: 'part-time' })]],
    ['with the long races', [has(BEN), races(BEN, ...BATHURST)]],
    ['with nothing', [has(BEN)]],
  ])('joins one who leaves with the end of the season, if told later, %s', (_, joins) => {
    const leaves = article('2036-07-01', [sure('exit', { driver: AVA, ...CAR })]);
    expect(driversOn('2036-09-20', LAST_YEAR, leaves, article('2036-09-15', joins))).toEqual([AVA, BEN]);
  });
});

describe('in the season the place of one who leaves goes to', () => {
  const leaves = (slots: object = {}) => sure('exit', { driver: AVA, ...CAR, ...slots });

  it.each<[string, readonly Claim[]]>([
    ['whom the article of the departure names', article('2036-06-01', [has(AVA), leaves(), has(BEN)])],
    ['whom the departure names', article('2036-06-01', [leaves({ replacedBy: BEN }), has(BEN)])],
    [
      'whom a later one names, if it was left at once',
      [...article('2036-06-01', [leaves({ atOnce: true })]), ...article('2036-06-08', [has(BEN)])],
    ],
  ])('%s', (_, news) => {
    expect(driversOn('2036-06-10', LAST_YEAR, news)).toEqual([BEN]);
  });

  it('whoever races the car then, but not at Bathurst', () => {
    const gone = article('2036-06-01', [leaves()]);
    const sprint = article('2036-06-08', [races(BEN, 'Reid Park Street Circuit', '2036-07-12')]);
    expect(driversOn('2036-06-10', LAST_YEAR, gone, sprint)).toEqual([]);
    expect(driversOn('2036-06-10', LAST_YEAR, gone, article('2036-06-08', [races(BEN, ...BATHURST)]))).toEqual([AVA]);
  });
});

it('where cars are shared in every race a later driver takes nobody’s place', () => {
  const imsa = (driver: string) => sure('ride', { driver, ...CAR, series: 'imsa' });
  const claims = [...article('2035-10-15', [imsa(AVA)]), ...article('2035-11-26', [imsa(BEN)])];
  expect(buildRoster(claims).asOf('2036-02-01').car('5')[0]?.drivers).toHaveLength(2);
});
