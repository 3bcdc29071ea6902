import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { Seat } from '../../src/roster/roster.js';
import { article, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const CAR = { team: 'Northline Racing', series: 'truck', season: 2031, number: '65' };
const has = (driver: string, slots: object = {}) => sure('ride', { driver, ...CAR, ...slots });

const line = ({ slots, ended }: Seat) =>
  [slots.driver, ended?.why, ended?.on, ended?.by.kind === 'ride' && ended.by.slots.driver].filter(Boolean).join(' ');

/** Who has the car on a day, who had it, and who never did. */
function carOn(date: string, ...articles: readonly (readonly Claim[])[]) {
  const [page] = buildRoster(articles.flat()).asOf(date).car('65', { season: 2031 });
  return { now: page?.drivers.map(line), before: page?.former.map(line), never: page?.dropped.map(line) };
}

describe.each(['2031-01-13', '2031-07-01'])('of two drivers whom articles of %s put in one car', (day) => {
  const settled = day.replace(/\d\d$/, '20');
  const told = [article(day, [has(AVA)], 'wire'), article(day, [has(BEN)], 'blog')];
  const later = article(settled, [has(BEN)]);

  it('both are shown until a later one says who', () => {
    expect(carOn(day, ...told)).toEqual({ now: [BEN, AVA].sort(), before: [], never: [] });
  });

  it('one has it then, and the other never had', () => {
    expect(carOn(settled, ...told, later)).toEqual({
      now: [BEN],
      before: [],
      never: [`${AVA} replaced ${settled} ${BEN}`],
    });
    const view = buildRoster([...told, later].flat()).asOf(settled);
    expect(view.driver(AVA)).toMatchObject({ present: [], past: [], dropped: [{}] });
    expect(view.team(CAR.team)).toMatchObject({ past: [], dropped: [{}] });
    expect(view.moves({ since: '2030-06-01' }).moves.filter(({ status }) => status === 'confirmed')).toEqual([]);
  });

  it.each<[string, readonly Said[]]>([
    ['leaves it at once', [sure('exit', { driver: BEN, ...CAR, atOnce: true })]],
    ['hands it on', [sure('exit', { driver: BEN, ...CAR, atOnce: true, replacedBy: 'Mia Torres' }), has('Mia Torres')]],
    ['is followed by another', [has('Mia Torres')]],
  ])('and the other never had, also when the one %s', (_, next) => {
    const gone = carOn('2031-09-02', ...told, later, article('2031-09-01', next));
    expect(gone.never).toEqual([`${AVA} replaced ${settled} ${BEN}`]);
    expect(gone.before).toHaveLength(1);
  });
});

it('one driver of whom articles of a day tell two cars never had the one that proves wrong', () => {
  const claims = [
    ...article('2031-07-01', [has(AVA)], 'wire'),
    ...article('2031-07-01', [has(AVA, { number: '66' })], 'blog'),
    ...article('2031-07-08', [has(AVA, { number: '66' })]),
  ];
  expect(buildRoster(claims).asOf('2031-07-08').driver(AVA)).toMatchObject({
    present: [{ slots: { number: '66' } }],
    past: [],
    dropped: [{ slots: { number: '65' } }],
  });
});

describe('a seat that a driver did have is a past one', () => {
  it('if it was told before others of a day disagreed about it', () => {
    const page = carOn(
      '2031-07-08',
      article('2031-03-01', [has(AVA)]),
      article('2031-07-01', [has(AVA)], 'wire'),
      article('2031-07-01', [has(BEN)], 'blog'),
      article('2031-07-08', [has(BEN)]),
    );
    expect(page).toEqual({ now: [BEN], before: [`${AVA} replaced 2031-07-01 ${BEN}`], never: [] });
  });

  it('if the article that names another says that the driver leaves it', () => {
    const page = carOn(
      '2031-07-08',
      article('2031-07-01', [has(AVA)], 'wire'),
      article('2031-07-01', [sure('exit', { driver: AVA, ...CAR }), has(BEN)], 'blog'),
      article('2031-07-08', [has(BEN)]),
    );
    expect(page).toMatchObject({ now: [BEN], before: [expect.stringContaining(AVA)], never: [] });
  });

  it('if one article named both', () => {
    const page = carOn('2031-07-08', article('2031-07-01', [has(AVA), has(BEN)]), article('2031-07-08', [has(BEN)]));
    expect(page).toMatchObject({ before: [expect.stringContaining(AVA)], never: [] });
  });
});

describe.each([
  ['truck', '2031-02-11', '2031-02-12'],
  ['indycar', '2031-02-25', '2031-02-26'],
  ['formulae', '2031-01-31', '2031-02-01'],
])('of a seat in a season of %s that begins', (series, before, since) => {
  const first = article('2030-11-01', [has(AVA, { series })]);
  const of = (page: ReturnType<typeof carOn>) => ({ before: page.before, never: page.never });

  it('later, nobody had it who lost it by then', () => {
    const next = article(before, [has(BEN, { series })]);
    expect(of(carOn(before, first, next))).toEqual({ before: [], never: [`${AVA} replaced ${before} ${BEN}`] });
    const gone = sure('exit', { driver: AVA, ...CAR, series, replacedBy: BEN });
    expect(of(carOn(before, first, article(before, [gone, has(BEN, { series })])))).toEqual({
      before: [],
      never: [`${AVA} replaced ${before} ${BEN}`],
    });
  });

  it('whoever loses it since then had it', () => {
    const next = article(since, [has(BEN, { series })]);
    expect(of(carOn(since, first, next))).toEqual({ before: [`${AVA} replaced ${since} ${BEN}`], never: [] });
  });
});

it('a seat with a race told to be run before it is left is had', () => {
  const page = carOn(
    '2031-03-01',
    article('2030-11-01', [has(AVA)]),
    article('2031-02-10', [
      sure('exit', { driver: AVA, ...CAR, replacedBy: BEN }),
      sure('start', { driver: AVA, ...CAR, track: 'Daytona International Speedway', date: '2031-02-14' }),
      has(BEN),
    ]),
  );
  expect(page).toMatchObject({ never: [], before: [expect.stringContaining(AVA)] });
});

it('a departure does not bring back who had lost the car before', () => {
  const claims = [
    article('2031-03-01', [has(BEN)]),
    article('2031-04-01', [has(AVA)]),
    article('2031-05-01', [has(BEN)]),
    article('2031-06-01', [sure('exit', { driver: BEN, ...CAR, atOnce: true })]),
  ];
  expect(carOn('2031-06-02', ...claims)).toMatchObject({ now: [] });
  const named = article('2031-06-01', [sure('exit', { driver: BEN, ...CAR, atOnce: true, replacedBy: AVA })], 'named');
  expect(carOn('2031-06-02', ...claims, named)).toMatchObject({ now: [AVA] });
});
