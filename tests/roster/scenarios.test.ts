import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { DriverPage, Fact, RosterView } from '../../src/roster/roster.js';
import { article, denial, rumour, sure } from './news.js';

const ANA = 'Ana Vance';
const RICO = 'Rico Malone';
const TESS = 'Tess Harrow';
const NORTHGATE = 'Northgate Racing';
const CALDER = 'Calder Autosport';
const BLUE_RIDGE = 'Blue Ridge Motorsports';

/** Facts in short: `cup 2024 Northgate Racing 12`. */
function short(facts: readonly Fact<'ride' | 'start' | 'exit' | 'contract'>[]): string[] {
  return facts.map(({ slots }) => {
    const given: Readonly<Record<string, unknown>> = { ...slots };
    const shown = ['series', 'season', 'team', 'number', 'track', 'date'].map((slot) => given[slot]);
    return shown.filter((value) => value !== undefined).join(' ');
  });
}

function known(view: RosterView, name: string, season?: number): DriverPage {
  const page = view.driver(name, season);
  if (!page) throw new Error(`${name} is not known on ${view.date}`);
  return page;
}

function seats(claims: readonly Claim[], name: string, date: string, season?: number) {
  const { present, next, past, dropped } = known(buildRoster(claims).asOf(date), name, season);
  return { present: short(present), next: short(next), past: short(past), dropped: short(dropped) };
}

describe('a rumour that comes true, then gets a number and a crew chief', () => {
  const roster = buildRoster([
    ...article('2024-06-01', [
      sure('ride', { driver: ANA, team: CALDER, series: 'truck', season: 2024, number: '5' }),
      rumour('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2025 }),
    ]),
    ...article('2024-08-01', [rumour('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2025 })]),
    ...article('2024-09-10', [sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2025 })]),
    ...article('2024-11-20', [
      sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2025, number: '12', make: 'Ford' }),
    ]),
    ...article('2025-01-15', [
      sure('crew', {
        person: 'Lou Petrie',
        role: 'crew chief',
        driver: ANA,
        team: NORTHGATE,
        number: '12',
        series: 'cup',
        season: 2025,
      }),
    ]),
  ]);

  it('is not known before', () => {
    expect(roster.asOf('2024-05-31').driver(ANA)).toBeUndefined();
  });

  it('is a rumour while it is one, beside the seat of the season', () => {
    const page = known(roster.asOf('2024-09-09'), ANA);
    expect(short(page.present)).toEqual([`truck 2024 ${CALDER} 5`]);
    expect(page.next).toEqual([]);
    expect(page.rumours).toMatchObject([{ firstSaid: '2024-06-01', lastSaid: '2024-08-01', status: 'rumored' }]);
    expect(page.rumours[0]?.claims.map((claim) => claim.article)).toEqual(['2024-08-01', '2024-06-01']);
  });

  it('is next once confirmed, and no rumour any more', () => {
    const page = known(roster.asOf('2024-09-10'), ANA);
    expect(short(page.next)).toEqual([`cup 2025 ${NORTHGATE}`]);
    expect(page.next[0]?.claims.map((claim) => claim.status)).toEqual(['confirmed']);
    expect(page.rumours).toEqual([]);
  });

  it('gets its number from one article and its crew chief from another', () => {
    const page = known(roster.asOf('2025-02-01'), ANA);
    expect(page.present).toMatchObject([
      {
        slots: { team: NORTHGATE, series: 'cup', season: 2025, number: '12', make: 'Ford' },
        firstSaid: '2024-09-10',
        lastSaid: '2024-11-20',
        crew: [{ slots: { person: 'Lou Petrie' } }],
      },
    ]);
    expect(short(page.past)).toEqual([`truck 2024 ${CALDER} 5`]);
    expect(known(roster.asOf('2025-02-01'), 'Lou Petrie').posts).toMatchObject([{ slots: { number: '12' } }]);
    expect(known(roster.asOf('2024-12-01'), ANA).next[0]?.crew).toEqual([]);
  });
});

describe('a rumoured seat that goes to someone else', () => {
  const seat = { team: NORTHGATE, series: 'cup', season: 2025, number: '12' };
  const claims = [
    ...article('2024-06-01', [rumour('ride', { driver: ANA, ...seat }), rumour('ride', { driver: TESS, ...seat })]),
    ...article('2024-07-01', [sure('ride', { driver: RICO, ...seat })]),
    ...article('2024-08-01', [sure('ride', { driver: TESS, team: CALDER, series: 'cup', season: 2025 })]),
  ];

  it('is a rumour of both before, of neither after', () => {
    const roster = buildRoster(claims);
    expect(known(roster.asOf('2024-06-30'), ANA).rumours).toHaveLength(1);
    expect(roster.asOf('2024-06-30').car('12', { season: 2025 })).toMatchObject([{ drivers: [], rumours: [{}, {}] }]);
    expect(known(roster.asOf('2024-07-01'), ANA).rumours).toEqual([]);
    expect(known(roster.asOf('2024-07-01'), TESS).rumours).toEqual([]);
    expect(roster.asOf('2024-07-01').car('12', { season: 2025 })).toMatchObject([
      { drivers: [{ slots: { driver: RICO } }], rumours: [] },
    ]);
  });

  it('ends with another seat for the same season, even if the rumour names no car', () => {
    const roster = buildRoster([
      ...article('2024-06-01', [rumour('ride', { driver: TESS, team: NORTHGATE, series: 'cup', season: 2025 })]),
      ...article('2024-08-01', [sure('ride', { driver: TESS, team: CALDER, series: 'cup', season: 2025 })]),
    ]);
    expect(known(roster.asOf('2024-07-31'), TESS).rumours).toHaveLength(1);
    expect(known(roster.asOf('2024-08-01'), TESS).rumours).toEqual([]);
  });

  it('outlives a seat in another series, a part-time seat, and an older confirmed seat', () => {
    const others = [
      sure('ride', { driver: TESS, team: CALDER, series: 'truck', season: 2025 }),
      sure('ride', { driver: TESS, team: CALDER, series: 'cup', season: 2025, extent: 'part-time' }),
    ];
    for (const other of others) {
      const roster = buildRoster([
        ...article('2024-06-01', [rumour('ride', { driver: TESS, team: NORTHGATE, series: 'cup', season: 2025 })]),
        ...article('2024-08-01', [other]),
      ]);
      expect(known(roster.asOf('2024-08-01'), TESS).rumours).toHaveLength(1);
    }
    const change = buildRoster([
      ...article('2025-01-01', [sure('ride', { driver: TESS, team: CALDER, series: 'cup', season: 2025 })]),
      ...article('2025-05-01', [rumour('ride', { driver: TESS, team: NORTHGATE, series: 'cup', season: 2025 })]),
    ]);
    const page = known(change.asOf('2025-05-01'), TESS);
    expect([short(page.present), page.rumours.length]).toEqual([[`cup 2025 ${CALDER}`], 1]);
  });
});

describe('a trade in mid-season', () => {
  const old = { series: 'cup', season: 2024, team: NORTHGATE, number: '12' };
  const fresh = { series: 'cup', season: 2024, team: CALDER, number: '5' };
  const january = article('2024-01-10', [
    sure('ride', { driver: ANA, ...old }),
    sure('ride', { driver: RICO, ...fresh }),
  ]);
  const july = article('2024-07-10', [sure('ride', { driver: ANA, ...fresh }), sure('ride', { driver: RICO, ...old })]);

  it('keeps the old seats before, shows the new ones after', () => {
    const claims = [...january, ...july];
    expect(seats(claims, ANA, '2024-07-09').present).toEqual([`cup 2024 ${NORTHGATE} 12`]);
    expect(seats(claims, ANA, '2024-07-10')).toMatchObject({
      present: [`cup 2024 ${CALDER} 5`],
      past: [`cup 2024 ${NORTHGATE} 12`],
    });
    const page = known(buildRoster(claims).asOf('2024-12-01'), ANA);
    expect(page.past).toMatchObject([{ ended: { on: '2024-07-10' } }]);
    expect(buildRoster(claims).asOf('2024-08-01').car('12')).toMatchObject([
      { drivers: [{ slots: { driver: RICO } }], former: [{ slots: { driver: ANA } }] },
    ]);
  });

  it('holds if the article of the trade, or a later one, tells of the old seats too', () => {
    const claims = [...january, ...july, ...article('2024-07-10', [sure('ride', { driver: ANA, ...old })], 'recap')];
    expect(seats(claims, ANA, '2024-08-01').present).toEqual([`cup 2024 ${CALDER} 5`]);
    const left = [
      ...article('2024-07-11', [sure('exit', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2024 })]),
      ...article('2024-09-01', [sure('ride', { driver: ANA, ...old })]),
    ];
    expect(seats([...claims, ...left], ANA, '2024-10-01').present).toEqual([`cup 2024 ${CALDER} 5`]);
  });

  it('shows the one the driver went back to', () => {
    const back = article('2024-09-01', [sure('ride', { driver: ANA, ...old })]);
    const page = known(buildRoster([...january, ...july, ...back]).asOf('2024-09-01'), ANA);
    expect(short(page.present)).toEqual([`cup 2024 ${NORTHGATE} 12`]);
    expect(page.past).toMatchObject([{ slots: { team: CALDER }, ended: { why: 'moved', on: '2024-09-01' } }]);
  });

  it('is told apart by a departure of the same day', () => {
    const told = article('2024-07-10', [
      sure('ride', { driver: TESS, ...old }),
      sure('exit', { driver: TESS, team: NORTHGATE, season: 2024 }),
      sure('ride', { driver: TESS, ...fresh }),
    ]);
    expect(seats(told, TESS, '2024-07-10')).toMatchObject({
      present: [`cup 2024 ${CALDER} 5`],
      past: [`cup 2024 ${NORTHGATE} 12`],
    });
  });
});

describe('a substitute for three races, and the return', () => {
  const car = { series: 'truck', season: 2024, team: BLUE_RIDGE, number: '8' };
  const races = [
    { track: 'Alder Speedway', date: '2024-05-04' },
    { track: 'Birch Raceway', date: '2024-05-11' },
    { track: 'Cedar Park', date: '2024-05-18' },
  ];
  const roster = buildRoster([
    ...article('2024-02-01', [sure('ride', { driver: ANA, ...car, extent: 'full-time' })]),
    ...article('2024-05-01', [
      ...races.map((race) => sure('start', { driver: TESS, ...car, ...race })),
      ...races.map((race) => denial('start', { driver: ANA, ...car, ...race })),
    ]),
    ...article('2024-05-20', [sure('ride', { driver: ANA, ...car })]),
  ]);

  it('leaves the seat to its driver throughout', () => {
    for (const date of ['2024-04-30', '2024-05-05', '2024-05-21']) {
      expect(short(known(roster.asOf(date), ANA).present)).toEqual([`truck 2024 ${BLUE_RIDGE} 8`]);
    }
    expect(known(roster.asOf('2024-05-05'), TESS)).toMatchObject({ present: [], next: [], past: [] });
  });

  it('lists the races of the substitute while they are ahead', () => {
    const during = roster.asOf('2024-05-11');
    expect(during.car('8')).toMatchObject([
      {
        drivers: [{ slots: { driver: ANA } }],
        starts: [{ slots: { date: '2024-05-11' } }, { slots: { date: '2024-05-18' } }],
      },
    ]);
    expect(known(during, ANA).denials).toHaveLength(3);
    expect(during.races({ team: BLUE_RIDGE }).unsure).toHaveLength(2);
    expect(roster.asOf('2024-05-21').car('8')).toMatchObject([{ starts: [] }]);
    expect(roster.asOf('2024-05-21').races({ driver: TESS })).toMatchObject({ ahead: [], over: [{}, {}, {}] });
  });

  it('is no new owner even with a part-time seat', () => {
    const claims = [
      ...article('2024-02-01', [sure('ride', { driver: ANA, ...car })]),
      ...article('2024-05-01', [sure('ride', { driver: TESS, ...car, extent: 'part-time' })]),
    ];
    expect(buildRoster(claims).asOf('2024-06-01').car('8')).toMatchObject([
      { drivers: [{ slots: { driver: ANA } }, { slots: { driver: TESS } }] },
    ]);
  });
});

it('shows seats in two series at once', () => {
  const claims = [
    ...article('2024-01-01', [
      sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2024, number: '12' }),
    ]),
    ...article('2024-03-01', [
      sure('ride', { driver: ANA, team: CALDER, series: 'truck', season: 2024, number: '12', extent: 'part-time' }),
    ]),
    ...article('2024-04-01', [
      sure('ride', { driver: RICO, team: CALDER, series: 'truck', season: 2024, number: '5' }),
    ]),
  ];
  expect(seats(claims, ANA, '2024-05-01').present).toEqual([`cup 2024 ${NORTHGATE} 12`, `truck 2024 ${CALDER} 12`]);
  const cars = buildRoster(claims).asOf('2024-05-01').car('12');
  expect(cars.map(({ series, team }) => [series, team])).toEqual([
    ['cup', NORTHGATE],
    ['truck', CALDER],
  ]);
});

describe('a loan', () => {
  const roster = buildRoster([
    ...article('2023-10-01', [rumour('contract', { driver: ANA, team: NORTHGATE })]),
    ...article('2023-11-01', [sure('contract', { driver: ANA, team: NORTHGATE, multiYear: true })]),
    ...article('2023-11-20', [
      sure('contract', { driver: ANA, team: NORTHGATE, loanTo: CALDER }),
      sure('ride', { driver: ANA, team: CALDER, series: 'cup', season: 2024 }),
    ]),
    ...article('2024-10-01', [sure('exit', { driver: ANA, team: CALDER, series: 'cup', season: 2024 })]),
  ]);

  it('is one agreement, known to both teams, with the seat at the borrower', () => {
    const page = known(roster.asOf('2024-02-01'), ANA);
    expect(page.agreements).toMatchObject([
      { slots: { team: NORTHGATE, multiYear: true, loanTo: CALDER }, claims: [{}, {}] },
    ]);
    expect(short(page.present)).toEqual([`cup 2024 ${CALDER}`]);
    expect(page.rumours).toEqual([]);
    for (const team of [NORTHGATE, CALDER]) expect(roster.asOf('2024-02-01').team(team)?.agreements).toHaveLength(1);
    expect(roster.asOf('2024-02-01').team(NORTHGATE)?.present).toEqual([]);
  });

  it('does not end with the seat', () => {
    expect(known(roster.asOf('2024-10-02'), ANA).agreements).toHaveLength(1);
  });

  it('ends with a departure from the team it was made with, or after its last season', () => {
    const left = buildRoster([
      ...article('2024-01-01', [sure('contract', { driver: ANA, team: NORTHGATE, multiYear: true })]),
      ...article('2024-09-01', [sure('exit', { driver: ANA, team: NORTHGATE, season: 2024 })]),
    ]);
    expect(known(left.asOf('2024-08-31'), ANA).agreements).toHaveLength(1);
    expect(known(left.asOf('2024-09-01'), ANA).agreements).toEqual([]);
    const until = buildRoster(article('2024-01-01', [sure('contract', { driver: ANA, team: NORTHGATE, until: 2025 })]));
    expect(known(until.asOf('2025-12-31'), ANA).agreements).toHaveLength(1);
    expect(known(until.asOf('2026-01-01'), ANA).agreements).toEqual([]);
  });
});

describe('a number that changes hands within a team', () => {
  const team = { team: CALDER, series: 'truck', season: 2024 };
  const before = article('2024-01-10', [
    sure('ride', { driver: ANA, ...team, number: '5' }),
    sure('ride', { driver: RICO, ...team, number: '8' }),
  ]);
  const after = article('2024-08-05', [
    sure('exit', { driver: RICO, ...team, number: '8', replacedBy: ANA }),
    sure('ride', { driver: ANA, ...team, number: '5' }),
    sure('ride', { driver: ANA, ...team, number: '8' }),
    sure('ride', { driver: TESS, ...team, number: '5' }),
  ]);

  it('shows each driver in the new car, though the article names both', () => {
    const view = buildRoster([...before, ...after]).asOf('2024-08-05');
    expect(view.car('5')).toMatchObject([
      { drivers: [{ slots: { driver: TESS } }], former: [{ slots: { driver: ANA } }] },
    ]);
    expect(view.car('8')).toMatchObject([
      { drivers: [{ slots: { driver: ANA } }], former: [{ slots: { driver: RICO } }] },
    ]);
    expect(known(view, ANA).replaces).toMatchObject([{ slots: { driver: RICO } }]);
    expect(view.team(CALDER)?.present.map(({ slots }) => [slots.driver, slots.number])).toEqual([
      [ANA, '8'],
      [TESS, '5'],
    ]);
  });

  it('keeps the old ones before', () => {
    const view = buildRoster([...before, ...after]).asOf('2024-08-04');
    expect(view.car('5')).toMatchObject([{ drivers: [{ slots: { driver: ANA } }], former: [] }]);
  });

  it('changes with the season, not before', () => {
    const claims = [
      ...before,
      ...article('2024-11-01', [sure('ride', { driver: RICO, ...team, season: 2025, number: '5' })]),
    ];
    expect(buildRoster(claims).asOf('2024-12-01').car('5')).toMatchObject([
      { drivers: [{ slots: { driver: ANA } }], next: [{ slots: { driver: RICO, season: 2025 } }] },
    ]);
    expect(buildRoster(claims).asOf('2025-01-01').car('5')).toMatchObject([
      { drivers: [{ slots: { driver: RICO } }], former: [{ slots: { driver: ANA } }], next: [] },
    ]);
  });
});

describe('a retirement with one race after it', () => {
  const roster = buildRoster([
    ...article('2024-01-05', [
      sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2024, number: '12' }),
    ]),
    ...article('2024-03-01', [
      sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2025, number: '12' }),
    ]),
    ...article('2024-08-01', [sure('exit', { driver: ANA, season: 2024 })]),
    ...article('2025-01-20', [
      sure('start', { driver: ANA, team: CALDER, series: 'cup', season: 2025, race: 'Alder 500', date: '2025-02-16' }),
    ]),
  ]);

  it('keeps the seat to the end of the last season, and drops the one after', () => {
    const page = known(roster.asOf('2024-08-01'), ANA);
    expect(page.present).toMatchObject([{ slots: { season: 2024 }, exit: { firstSaid: '2024-08-01' } }]);
    expect(page.next).toEqual([]);
    expect(page.dropped).toMatchObject([{ slots: { season: 2025 }, ended: { why: 'left', on: '2024-08-01' } }]);
    expect(short(known(roster.asOf('2024-07-31'), ANA).next)).toEqual([`cup 2025 ${NORTHGATE} 12`]);
  });

  it('ends the deal with the team, although only the driver is named', () => {
    const retired = buildRoster([
      ...article('2024-01-05', [
        sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2024, number: '12' }),
        sure('contract', { driver: ANA, team: NORTHGATE, until: 2026 }),
      ]),
      ...article('2024-08-01', [sure('exit', { driver: ANA, season: 2024 })]),
    ]);
    expect(known(retired.asOf('2024-07-31'), ANA).agreements).toHaveLength(1);
    expect(known(retired.asOf('2024-08-01'), ANA).agreements).toEqual([]);
  });

  it('has the one race ahead, and no seat', () => {
    const page = known(roster.asOf('2025-02-01'), ANA);
    expect([page.present, page.next]).toEqual([[], []]);
    expect(short(page.starts)).toEqual([`cup 2025 ${CALDER} 2025-02-16`]);
    expect(known(roster.asOf('2025-02-17'), ANA).starts).toEqual([]);
  });
});

describe('a driver who signs and is released before a start', () => {
  const signed = article('2024-10-01', [
    sure('ride', { driver: ANA, team: CALDER, series: 'truck', season: 2025, number: '5' }),
    sure('start', {
      driver: ANA,
      team: CALDER,
      series: 'truck',
      season: 2025,
      track: 'Alder Speedway',
      date: '2025-02-14',
    }),
  ]);
  const cases = [
    ['an exit before the season', sure('exit', { driver: ANA, team: CALDER, season: 2024 }), 'left'],
    ['a denial of the seat', denial('ride', { driver: ANA, team: CALDER, series: 'truck', season: 2025 }), 'denied'],
    ['a denial without a season', denial('ride', { driver: ANA, team: CALDER }), 'denied'],
  ] as const;

  it.each(cases)('%s takes seat and races away', (_, said, why) => {
    const claims = [...signed, ...article('2024-12-20', [said])];
    expect(seats(claims, ANA, '2024-12-19').next).toEqual([`truck 2025 ${CALDER} 5`]);
    const page = known(buildRoster(claims).asOf('2024-12-20'), ANA);
    expect([page.present, page.next, page.past]).toEqual([[], [], []]);
    expect(page.dropped).toMatchObject([{ ended: { why, on: '2024-12-20' } }]);
    expect(known(buildRoster(claims).asOf('2025-02-01'), ANA)).toMatchObject({ present: [], past: [] });
  });

  it.each(cases.slice(0, 2))('%s takes the races ahead away too', (_, said) => {
    const view = buildRoster([...signed, ...article('2024-12-20', [said])]).asOf('2025-01-01');
    expect(view.races({ driver: ANA })).toMatchObject({ ahead: [], over: [] });
  });

  it('is back if a later article says so', () => {
    const claims = [
      ...signed,
      ...article('2024-12-20', [cases[1][1]]),
      ...article('2025-01-10', [
        sure('ride', { driver: ANA, team: CALDER, series: 'truck', season: 2025, number: '5' }),
      ]),
    ];
    const page = known(buildRoster(claims).asOf('2025-01-10'), ANA);
    expect(short(page.present)).toEqual([`truck 2025 ${CALDER} 5`]);
    expect(page.denials).toEqual([]);
  });
});

it('never mixes two drivers of one surname', () => {
  const roster = buildRoster([
    ...article('2024-01-01', [
      sure('ride', { driver: 'Tess Harrow', team: CALDER, series: 'truck', season: 2024, number: '5' }),
    ]),
    ...article('2024-02-01', [
      sure('ride', { driver: 'Harrow', team: CALDER, series: 'truck', season: 2024, make: 'Ford' }),
    ]),
    ...article('2024-03-01', [sure('ride', { driver: 'Theo Harrow', team: NORTHGATE, series: 'cup', season: 2024 })]),
    ...article('2024-04-01', [sure('exit', { driver: 'Harrow', team: CALDER, season: 2024 })]),
  ]);
  expect(known(roster.asOf('2024-02-15'), TESS).present).toMatchObject([{ slots: { make: 'Ford' } }]);
  const later = roster.asOf('2024-04-15');
  expect(known(later, TESS).present[0]?.slots).not.toHaveProperty('make');
  expect(known(later, TESS).exits).toEqual([]);
  expect(known(later, 'Theo Harrow').exits).toEqual([]);
  expect(later.find('driver', 'harrow')).toEqual({ found: 'exact', name: 'Harrow' });
  expect(known(later, 'Harrow').exits).toHaveLength(1);
});

describe('contradicting reports of one day', () => {
  const one = sure('ride', { driver: ANA, team: CALDER, series: 'cup', season: 2024, number: '5' });
  const two = sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2024, number: '12' });
  const sameDay = [...article('2024-01-10', [one], 'first'), ...article('2024-01-10', [two], 'second')];

  it('are both shown', () => {
    expect(seats(sameDay, ANA, '2024-01-10').present.sort()).toEqual([
      `cup 2024 ${CALDER} 5`,
      `cup 2024 ${NORTHGATE} 12`,
    ]);
  });

  it('are settled by a later one', () => {
    const claims = [...sameDay, ...article('2024-01-12', [two])];
    expect(seats(claims, ANA, '2024-01-11').present).toHaveLength(2);
    expect(seats(claims, ANA, '2024-01-12')).toMatchObject({
      present: [`cup 2024 ${NORTHGATE} 12`],
      past: [],
    });
  });

  it('are no reason to give one car to two drivers, nor to take it from one, on the same day', () => {
    const rival = sure('ride', { driver: RICO, team: CALDER, series: 'cup', season: 2024, number: '5' });
    const claims = [...article('2024-01-10', [one], 'first'), ...article('2024-01-10', [rival], 'second')];
    expect(buildRoster(claims).asOf('2024-01-10').car('5')).toMatchObject([{ drivers: [{}, {}], former: [] }]);
    const later = [...claims, ...article('2024-02-01', [rival])];
    expect(buildRoster(later).asOf('2024-02-01').car('5')).toMatchObject([
      { drivers: [{ slots: { driver: RICO } }], dropped: [{ slots: { driver: ANA }, ended: { why: 'replaced' } }] },
    ]);
  });

  it('share a car where drivers do', () => {
    const shared = (driver: string) =>
      sure('ride', { driver, team: CALDER, series: 'imsa', season: 2024, number: '5' });
    const claims = [...article('2024-01-10', [shared(ANA)]), ...article('2024-02-10', [shared(RICO)])];
    expect(buildRoster(claims).asOf('2024-03-01').car('5')).toMatchObject([{ drivers: [{}, {}], former: [] }]);
  });
});

describe('announced races', () => {
  const race = { series: 'xfinity', season: 2024, track: 'Alder Speedway' };
  const first = article('2024-03-01', [
    sure('start', {
      driver: ANA,
      team: CALDER,
      ...race,
      number: '5',
      make: 'Ford',
      sponsor: 'Oat Co.',
      date: '2024-05-04',
    }),
  ]);

  it('move to another team and leave the first car behind', () => {
    const claims = [
      ...first,
      ...article('2024-04-01', [
        sure('start', { driver: ANA, team: NORTHGATE, ...race }),
        sure('start', { driver: ANA, team: NORTHGATE, series: 'xfinity', season: 2024, track: 'Birch Raceway' }),
      ]),
    ];
    expect(short(known(buildRoster(claims).asOf('2024-03-31'), ANA).starts)).toEqual([
      `xfinity 2024 ${CALDER} 5 Alder Speedway 2024-05-04`,
    ]);
    const page = known(buildRoster(claims).asOf('2024-04-01'), ANA);
    expect(short(page.starts)).toEqual([
      `xfinity 2024 ${NORTHGATE} Alder Speedway 2024-05-04`,
      `xfinity 2024 ${NORTHGATE} Birch Raceway`,
    ]);
    expect(page.starts[0]?.slots).not.toHaveProperty('sponsor');
    expect(page.starts[0]?.claims).toHaveLength(2);
  });

  it('move to another car of the same team, and are added to', () => {
    const claims = [
      ...first,
      ...article('2024-04-01', [
        sure('start', { driver: ANA, team: CALDER, ...race, number: '55' }),
        sure('start', { driver: ANA, team: CALDER, ...race, number: '55', track: 'Birch Raceway', date: '2024-06-08' }),
      ]),
    ];
    const roster = buildRoster(claims);
    const races = (number: string, date: string) =>
      roster
        .asOf(date)
        .car(number)
        .flatMap((car) => short(car.starts));
    expect(races('5', '2024-03-31')).toEqual([`xfinity 2024 ${CALDER} 5 Alder Speedway 2024-05-04`]);
    expect(races('5', '2024-04-01')).toEqual([]);
    const both = [
      `xfinity 2024 ${CALDER} 55 Alder Speedway 2024-05-04`,
      `xfinity 2024 ${CALDER} 55 Birch Raceway 2024-06-08`,
    ];
    expect(races('55', '2024-04-01')).toEqual(both);
    expect(races('55', '2024-05-05')).toEqual(both.slice(1));
  });

  it('are put off, called off, or over once the result is in', () => {
    const on = (date: string, said: Parameters<typeof article>[1]) =>
      buildRoster([...first, ...article(date, said)])
        .asOf(date)
        .races({ driver: ANA });
    expect(on('2024-05-04', [sure('start', { driver: ANA, ...race, date: '2024-05-06' })]).ahead).toMatchObject([
      { slots: { date: '2024-05-06' }, claims: [{}, {}] },
    ]);
    expect(on('2024-04-20', [denial('start', { driver: ANA, ...race })])).toMatchObject({
      ahead: [],
      over: [],
      unsure: [{ status: 'denied' }],
    });
    expect(on('2024-05-04', [sure('result', { driver: ANA, ...race, position: 3 })])).toMatchObject({
      ahead: [],
      over: [{}],
    });
  });

  it('are two where a track has two', () => {
    const claims = [...first, ...article('2024-03-02', [sure('start', { driver: ANA, ...race, date: '2024-09-14' })])];
    expect(known(buildRoster(claims).asOf('2024-03-02'), ANA).starts).toHaveLength(2);
  });

  it('stay ahead to the end of their window, or of the season', () => {
    const roster = buildRoster(
      article('2024-03-01', [
        sure('start', { driver: ANA, series: 'cup', season: 2024, track: 'Birch Raceway' }),
        sure('start', {
          driver: ANA,
          series: 'cup',
          season: 2024,
          track: 'Cedar Park',
          from: '2024-10-01',
          to: '2024-10-31',
        }),
        sure('start', { driver: ANA, series: 'cup', season: 2024, track: 'Alder Speedway', date: '2024-11-10' }),
      ]),
    );
    const tracks = (date: string) =>
      roster
        .asOf(date)
        .races({})
        .ahead.map(({ slots }) => slots.track);
    expect(tracks('2024-10-31')).toEqual(['Cedar Park', 'Alder Speedway', 'Birch Raceway']);
    expect(tracks('2024-11-01')).toEqual(['Alder Speedway', 'Birch Raceway']);
    // Some seasons last two weeks longer than others.
    expect(tracks('2024-11-25')).toEqual(['Birch Raceway']);
    expect(tracks('2024-12-31')).toEqual([]);
    expect(tracks('2025-01-01')).toEqual([]);
    expect(roster.asOf('2025-01-01').races({}).over).toHaveLength(3);
  });
});

describe('what is current', () => {
  const claims = article('2023-05-01', [
    sure('ride', { driver: ANA, team: CALDER, series: 'truck', season: 2022 }),
    sure('ride', { driver: ANA, team: CALDER, series: 'truck', season: 2023, number: '5' }),
    sure('ride', { driver: ANA, team: BLUE_RIDGE, series: 'late-model' }),
    sure('ride', { driver: ANA, team: NORTHGATE, series: 'cup', season: 2025 }),
  ]);

  it('is the season under way, never an older seat', () => {
    expect(seats(claims, ANA, '2023-12-31').present).toEqual([`truck 2023 ${CALDER} 5`]);
    expect(seats(claims, ANA, '2024-01-01')).toMatchObject({
      present: [],
      next: [`cup 2025 ${NORTHGATE}`],
      past: [`truck 2023 ${CALDER} 5`, `truck 2022 ${CALDER}`, `late-model ${BLUE_RIDGE}`],
    });
  });

  it('is the season asked for', () => {
    expect(seats(claims, ANA, '2024-01-01', 2022)).toMatchObject({
      present: [`truck 2022 ${CALDER}`],
      next: [`truck 2023 ${CALDER} 5`, `cup 2025 ${NORTHGATE}`],
    });
  });
});

describe('a departure', () => {
  const seat = { driver: ANA, team: CALDER, series: 'cup', season: 2024, number: '5' };
  const signed = article('2024-01-10', [sure('ride', seat)]);
  const leaves = article('2024-07-01', [sure('exit', { driver: ANA, team: CALDER, season: 2024 })]);

  it('is shown with the seat until somebody has the car', () => {
    const page = known(buildRoster([...signed, ...leaves]).asOf('2024-07-02'), ANA);
    expect(page.present).toMatchObject([{ exit: { slots: { season: 2024 } } }]);
    expect(page.present[0]).not.toHaveProperty('ended');
    const replaced = [...signed, ...leaves, ...article('2024-07-05', [sure('ride', { ...seat, driver: RICO })])];
    expect(known(buildRoster(replaced).asOf('2024-07-05'), ANA)).toMatchObject({
      present: [],
      past: [{ ended: { why: 'replaced', by: { slots: { driver: RICO } } } }],
    });
  });

  it('is not hastened by who follows in the next season', () => {
    const next = [
      ...signed,
      ...article('2024-07-01', [
        sure('exit', { driver: ANA, team: CALDER, series: 'cup', season: 2024, number: '5', replacedBy: RICO }),
        sure('ride', { ...seat, driver: RICO, season: 2025 }),
      ]),
    ];
    expect(buildRoster(next).asOf('2024-07-02').car('5')).toMatchObject([
      { drivers: [{ slots: { driver: ANA } }], next: [{ slots: { driver: RICO } }] },
    ]);
  });

  it('changes nothing while it is a rumour, and is none any more once denied or once the driver stays', () => {
    const gossip = [...signed, ...article('2024-06-01', [rumour('exit', { driver: ANA, team: CALDER, season: 2024 })])];
    const page = known(buildRoster(gossip).asOf('2024-06-02'), ANA);
    expect(page.present[0]).not.toHaveProperty('exit');
    expect([page.exits, page.rumours.length]).toEqual([[], 1]);
    const ends = [
      denial('exit', { driver: ANA, team: CALDER, season: 2024 }),
      sure('ride', { ...seat, season: 2025 }),
      sure('exit', { driver: ANA, team: CALDER, season: 2024 }),
    ];
    for (const end of ends) {
      const view = buildRoster([...gossip, ...article('2024-06-20', [end])]).asOf('2024-06-20');
      expect(known(view, ANA).rumours).toEqual([]);
    }
  });

  it('of long ago does not end a seat of today with the same team', () => {
    const claims = [
      ...article('2022-08-01', [sure('exit', { driver: ANA, team: CALDER, season: 2022 })]),
      ...signed,
      ...article('2024-05-01', [sure('exit', { driver: ANA, team: CALDER, season: 2022 })], 'recap'),
    ];
    const page = known(buildRoster(claims).asOf('2024-05-02'), ANA);
    expect(page.present).toHaveLength(1);
    expect(page.present[0]).not.toHaveProperty('exit');
  });

  it('is taken back by a later denial', () => {
    const claims = [...signed, ...leaves, ...article('2024-07-03', [denial('exit', { driver: ANA, team: CALDER })])];
    expect(known(buildRoster(claims).asOf('2024-07-02'), ANA).present).toMatchObject([{ exit: {} }]);
    const page = known(buildRoster(claims).asOf('2024-07-04'), ANA);
    expect(page.present).toHaveLength(1);
    expect(page.present[0]).not.toHaveProperty('exit');
    expect(page.exits).toEqual([]);
  });
});
