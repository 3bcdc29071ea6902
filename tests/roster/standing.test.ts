import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const ANA = 'Ana Vance';
const RICO = 'Rico Malone';
const A = 'Northgate Racing';
const B = 'Calder Autosport';

function page(claims: readonly Claim[], date: string, season?: number): DriverPage {
  const found = buildRoster(claims).asOf(date).driver(ANA, season);
  if (!found) throw new Error('Ana Vance is not known');
  return found;
}

const numbers = (seats: DriverPage['present']) => seats.map(({ slots }) => slots.number).sort();
const cup = (slots: object): Said => sure('ride', { driver: ANA, series: 'cup', season: 2024, ...slots });

describe('a seat stands', () => {
  it('part-time beside a full one with another team', () => {
    const claims = [
      ...article('2024-01-01', [cup({ team: A, number: '12', extent: 'part-time' })]),
      ...article('2024-07-01', [cup({ team: B, number: '5' })]),
    ];
    expect(numbers(page(claims, '2024-08-01').present)).toEqual(['12', '5']);
  });

  it('part-time until one for all races is told later, but where cars are shared', () => {
    const some = { team: A, number: '12', extent: 'part-time' };
    const all = { team: A, number: '5', extent: 'full-time' };
    const told = (first: object, then: object) =>
      page([...article('2024-01-01', [cup(first)]), ...article('2024-02-01', [cup(then)])], '2024-08-01');
    expect(numbers(told(some, all).present)).toEqual(['5']);
    expect(numbers(told(all, some).present)).toEqual(['12', '5']);
    expect(numbers(told(some, { ...all, series: 'truck' }).present)).toEqual(['12', '5']);
    const imsa = { series: 'imsa' };
    expect(numbers(told({ ...some, ...imsa }, { ...all, ...imsa, team: B }).present)).toEqual(['12', '5']);
  });

  it('beside the one who fills in, while an article names both', () => {
    const car = { team: A, series: 'cup', season: 2024, number: '12' };
    const claims = [
      ...article('2024-01-01', [sure('ride', { driver: ANA, ...car })]),
      ...article('2024-09-01', [sure('ride', { driver: ANA, ...car }), sure('ride', { driver: RICO, ...car })]),
    ];
    expect(numbers(page(claims, '2024-09-02').present)).toEqual(['12']);
    expect(buildRoster(claims).asOf('2024-09-02').car('12')).toMatchObject([{ drivers: [{}, {}] }]);
  });

  it('by the departure it follows, where one article gives a driver two cars', () => {
    const team = { team: A, series: 'cup', season: 2024 };
    const claims = article('2024-08-01', [
      cup({ ...team, number: '5' }),
      cup({ ...team, number: '8' }),
      sure('exit', { driver: RICO, ...team, number: '8', replacedBy: ANA }),
    ]);
    expect(numbers(page(claims, '2024-08-01').present)).toEqual(['8']);
  });

  it('by the departure it follows, although the car before it was first heard of later', () => {
    const team = { team: A, series: 'cup', season: 2024 };
    const claims = [
      ...article('2024-08-01', [cup({ ...team, number: '8' })]),
      ...article('2024-08-06', [
        cup({ ...team, number: '5' }),
        cup({ ...team, number: '8' }),
        sure('exit', { driver: RICO, ...team, number: '8', replacedBy: ANA }),
      ]),
    ];
    expect(numbers(page(claims, '2024-08-06').present)).toEqual(['8']);
  });

  it('if it is said again after the departure that would end it', () => {
    const claims = [
      ...article('2024-03-01', [cup({ team: A, season: 2025 })]),
      ...article('2024-06-01', [sure('exit', { driver: ANA, team: A, season: 2024 })]),
      ...article('2024-09-01', [cup({ team: A, season: 2025 })]),
    ];
    expect(page(claims, '2024-08-31').next).toEqual([]);
    expect(page(claims, '2024-09-01').next).toHaveLength(1);
  });

  it('without a departure of unknown season that its own first article tells', () => {
    const left = sure('exit', { driver: ANA, team: A });
    const claims = article('2024-03-01', [cup({ team: A }), left]);
    expect(page(claims, '2024-04-01').present[0]).not.toHaveProperty('exit');
    const later = [...claims, ...article('2024-06-01', [left])];
    expect(page(later, '2024-07-01').present[0]).not.toHaveProperty('exit');
    const known = [...article('2024-03-01', [cup({ team: A })]), ...article('2024-06-01', [left])];
    expect(page(known, '2024-07-01').present).toMatchObject([{ exit: {} }]);
  });
});

describe('a seat given up', () => {
  const seat = { team: A, series: 'cup', season: 2025 };
  const signed = article('2024-09-01', [sure('ride', { driver: ANA, ...seat })]);

  it('before its season was never the driver’s: it is dropped, not past', () => {
    const moved = [...signed, ...article('2024-11-01', [sure('ride', { driver: ANA, ...seat, team: B })])];
    expect(page(moved, '2025-03-01')).toMatchObject({ past: [], dropped: [{ ended: { why: 'moved' } }] });
    const denied = [...signed, ...article('2025-01-20', [denial('ride', { driver: ANA, ...seat })])];
    expect(page(denied, '2025-03-01')).toMatchObject({ past: [], dropped: [{ ended: { why: 'denied' } }] });
  });

  it('in its season is past', () => {
    const moved = [...signed, ...article('2025-05-01', [sure('ride', { driver: ANA, ...seat, team: B })])];
    expect(page(moved, '2025-06-01')).toMatchObject({ past: [{ ended: { why: 'moved' } }], dropped: [] });
  });
});

describe('what says less than a seat', () => {
  it('speaks of the car the driver had on its day', () => {
    const claims = [
      ...article('2024-01-01', [cup({ team: A, number: '5' })]),
      ...article('2024-03-01', [cup({ team: A })]),
      ...article('2024-07-01', [cup({ team: A, number: '8' })]),
    ];
    const { present, past } = page(claims, '2024-08-01');
    expect([numbers(present), numbers(past)]).toEqual([['8'], ['5']]);
    expect(past[0]?.claims.map(({ published }) => published)).toEqual(['2024-03-01', '2024-01-01']);
  });

  it('is no seat of its own beside two that contradict each other', () => {
    const claims = [
      ...article('2024-01-01', [cup({ team: A, number: '5' })], 'one'),
      ...article('2024-01-01', [cup({ team: A, number: '8' })], 'two'),
      ...article('2024-02-01', [cup({ team: A })]),
    ];
    expect(numbers(page(claims, '2024-03-01').present)).toEqual(['5', '8']);
  });

  it('is told by its number', () => {
    const claims = [
      ...article('2024-01-01', [cup({ team: A, number: '5', extent: 'part-time' })]),
      ...article('2024-01-02', [cup({ team: A, series: 'truck', extent: 'part-time' })]),
      ...article('2024-01-03', [sure('ride', { driver: ANA, team: A, season: 2024, number: '5', make: 'Ford' })]),
    ];
    expect(page(claims, '2024-03-01').present.map(({ slots }) => [slots.series, slots.make])).toEqual([
      ['cup', 'Ford'],
      ['truck', undefined],
    ]);
  });
});

describe('a rumour', () => {
  it('of an agreement ends with a seat of a later season at that team', () => {
    const claims = [
      ...article('2024-06-01', [rumour('contract', { driver: ANA, team: A })]),
      ...article('2024-08-01', [cup({ team: A, season: 2025 })]),
    ];
    expect(page(claims, '2024-07-31').rumours).toHaveLength(1);
    expect(page(claims, '2024-08-01').rumours).toEqual([]);
    const present = [...claims.slice(0, 1), ...article('2024-08-01', [cup({ team: A })])];
    expect(page(present, '2024-08-01').rumours).toHaveLength(1);
  });

  it('of a season that is over is none any more', () => {
    const claims = article('2025-09-01', [rumour('ride', { driver: ANA, team: A, series: 'cup', season: 2025 })]);
    expect(page(claims, '2025-12-31').rumours).toHaveLength(1);
    expect(page(claims, '2026-01-01').rumours).toEqual([]);
    expect(page(claims, '2026-01-01', 2025)).toMatchObject({ rumours: [], lives: [{ end: { how: 'cold' } }] });
  });

  it('of a team does not become one of another that has nothing but its year in common', () => {
    const claims = article('2024-06-01', [
      rumour('ride', { driver: ANA, team: A, series: 'cup', season: 2025 }),
      rumour('ride', { driver: ANA, make: 'Ford' }),
    ]);
    expect(page(claims, '2024-07-01').rumours.find(({ slots }) => 'team' in slots)?.slots).not.toHaveProperty('make');
  });

  it('without a season joins the only one it can be', () => {
    const claims = [
      ...article('2024-06-01', [rumour('ride', { driver: ANA, team: A, series: 'cup', season: 2025 })]),
      ...article('2024-07-01', [rumour('ride', { driver: ANA, team: A })]),
    ];
    expect(page(claims, '2024-08-01').rumours).toMatchObject([{ slots: { season: 2025 }, lastSaid: '2024-07-01' }]);
  });
});

describe('races', () => {
  const race = { driver: ANA, series: 'cup', season: 2025, track: 'Alder Speedway' };

  it('have no window once their day is known', () => {
    const claims = [
      ...article('2024-06-01', [sure('start', { ...race, from: '2025-05-01', to: '2025-05-31' })]),
      ...article('2024-07-01', [sure('start', { ...race, date: '2025-05-04' })]),
    ];
    expect(page(claims, '2024-08-01').starts.map(({ slots }) => slots)).toEqual([{ ...race, date: '2025-05-04' }]);
  });

  it('are those of the season that was asked for', () => {
    const claims = article('2024-06-01', [
      sure('start', { ...race, date: '2025-05-04' }),
      sure('start', { ...race, season: 2024, date: '2024-08-04' }),
    ]);
    expect(page(claims, '2024-07-01').starts).toHaveLength(2);
    expect(page(claims, '2024-07-01', 2024).starts).toHaveLength(1);
  });
});

describe('a crew chief', () => {
  const chief = { person: 'Max Orr', role: 'crew chief', season: 2024 };
  const seat = article('2024-01-01', [cup({ team: A, number: '12' })]);

  it.each([
    [true, { driver: ANA, team: A }],
    [true, { number: '12', series: 'cup' }],
    [true, { team: A, number: '12' }],
    // The team goes by another name then.
    [true, { driver: ANA, team: B, number: '12', series: 'cup' }],
    [false, { number: '12' }],
    [false, { team: A }],
    [false, { driver: RICO, team: A, number: '12', series: 'cup' }],
    [false, { driver: ANA, team: B }],
    [false, { driver: ANA, team: A, season: 2023 }],
  ])('%s: leads the crew of the seat by %j', (leads, slots) => {
    const claims = [...seat, ...article('2024-01-10', [sure('crew', { ...chief, ...slots })])];
    expect(page(claims, '2024-02-01').present[0]?.crew).toHaveLength(leads ? 1 : 0);
  });

  it('named after a denial has the post', () => {
    const post = { ...chief, team: A, number: '12', series: 'cup' };
    const claims = [
      ...seat,
      ...article('2024-01-10', [denial('crew', post)]),
      ...article('2024-01-20', [sure('crew', post)]),
    ];
    expect(page(claims, '2024-02-01').present[0]?.crew).toHaveLength(1);
  });
});
