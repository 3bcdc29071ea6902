import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { Seat } from '../../src/roster/roster.js';
import { article, denial, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const NORTHLINE = 'Northline Racing';
const CAR = { team: NORTHLINE, series: 'cup', season: 2031, number: '12' };
const SEAT = article('2031-02-01', [sure('ride', { driver: AVA, ...CAR })]);
const AT = { track: 'Dover Motor Speedway', date: '2031-07-27' };

/** Ava Stone's seat on a day, once a departure has been told in July with something else. */
function afterDeparture(date: string, with_: readonly Said[], later: readonly Said[] = []) {
  const roster = buildRoster([
    ...SEAT,
    ...article('2031-07-15', [sure('exit', { driver: AVA, ...CAR }), ...with_]),
    ...article('2031-08-01', later),
  ]);
  const page = roster.asOf(date).driver(AVA);
  return { present: page?.present.length, past: page?.past.map(({ ended }) => [ended?.why, ended?.on]) };
}

describe('a departure in the season', () => {
  const taken = sure('start', { driver: BEN, ...CAR, ...AT });

  it('ends the seat at once if somebody else then races the car', () => {
    expect(afterDeparture('2031-07-14', [taken])).toEqual({ present: 1, past: [] });
    expect(afterDeparture('2031-07-15', [taken])).toEqual({ present: 0, past: [['left', '2031-07-15']] });
  });

  it.each<[string, readonly Said[], readonly Said[]]>([
    ['nobody else is named', [], []],
    ['somebody else fills in for a race', [], [denial('start', { driver: AVA, ...CAR, ...AT }), taken]],
    [
      'the driver has a race ahead',
      [taken, sure('start', { driver: AVA, ...CAR, track: 'Iowa Speedway', date: '2031-08-10' })],
      [],
    ],
    ['the driver is still spoken of in it with that race', [], [taken, sure('ride', { driver: AVA, ...CAR })]],
    ['the other races another car', [sure('start', { driver: BEN, ...CAR, number: '21', ...AT })], []],
  ])('may be for the end of the season if %s', (_, with_, later) => {
    expect(afterDeparture('2031-08-02', with_, later)).toEqual({ present: 1, past: [] });
  });
});

describe('a departure in the season, after which somebody gets some races in the car', () => {
  const some = sure('ride', { driver: BEN, ...CAR, extent: 'part-time' });

  it('ends the seat at once', () => {
    expect(afterDeparture('2031-07-31', [], [some])).toEqual({ present: 1, past: [] });
    expect(afterDeparture('2031-08-02', [], [some])).toEqual({ present: 0, past: [['left', '2031-07-15']] });
  });

  it.each<[string, readonly Said[], readonly Said[]]>([
    ['the driver is still spoken of in it with that', [], [some, sure('ride', { driver: AVA, ...CAR })]],
    ['the other has it for the season after', [], [some, sure('ride', { driver: BEN, ...CAR, season: 2032 })]],
    ['the other was told to have them with the departure', [some], [some]],
    [
      'the driver has a race to come since',
      [sure('start', { driver: AVA, ...CAR, track: 'Iowa Speedway', date: '2031-08-10' })],
      [some],
    ],
  ])('may be for the end of the season where %s', (_, with_, later) => {
    expect(afterDeparture('2031-08-02', with_, later)).toEqual({ present: 1, past: [] });
  });

  it('takes nothing where several share a car', () => {
    const imsa = { ...CAR, series: 'imsa' };
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', { driver: AVA, ...imsa })]),
      ...article('2031-07-15', [sure('exit', { driver: AVA, ...imsa })]),
      ...article('2031-08-01', [sure('ride', { driver: BEN, ...imsa, extent: 'part-time' })]),
    ]);
    expect(roster.asOf('2031-08-02').driver(AVA)?.present).toHaveLength(1);
  });
});

describe('a seat that somebody else races once it is left', () => {
  const F1 = { team: NORTHLINE, series: 'f1', season: 2031 };
  const again = (seat: object) => [sure('ride', { driver: AVA, ...seat })];
  const told = (seat: object, exit: object, later: readonly Said[]) =>
    buildRoster([
      ...article('2031-02-01', again(seat)),
      ...article('2031-07-15', [
        sure('exit', { driver: AVA, ...seat, ...exit }),
        sure('start', { driver: BEN, ...seat, ...AT }),
      ]),
      ...article('2031-08-05', later),
    ]).asOf('2031-08-10');
  const left = { present: [], past: [{ ended: { why: 'left', on: '2031-07-15' } }] };

  it.each<[string, object, object]>([
    ['under its number', CAR, {}],
    ['by the name of the successor', F1, { replacedBy: BEN }],
    ['in a shared car, by the name of the successor', { ...CAR, series: 'imsa' }, { replacedBy: BEN }],
  ])('stays left though a later article speaks of it: %s', (_, seat, exit) => {
    for (const later of [[], again(seat)]) {
      const view = told(seat, exit, later);
      expect(view.driver(AVA)).toMatchObject(left);
      expect(view.team(NORTHLINE)?.present).toEqual([]);
      expect(view.grid((seat as typeof F1).series).cars.flatMap(({ drivers }) => drivers)).toEqual([]);
    }
  });

  it('keeps its day though somebody has it for good later', () => {
    expect(told(CAR, {}, [sure('ride', { driver: BEN, ...CAR }), ...again(CAR)]).driver(AVA)).toMatchObject(left);
  });

  it('is had again from a race on that a later article has the driver run in it', () => {
    const race = sure('start', { driver: AVA, ...CAR, track: 'Iowa Speedway', date: '2031-08-17' });
    expect(told(CAR, {}, [race, ...again(CAR)]).driver(AVA)?.present).toHaveLength(1);
  });
});

describe('a departure told before a last race', () => {
  const last = sure('start', { driver: AVA, ...CAR, track: 'Iowa Speedway', date: '2031-08-10' });
  const roster = buildRoster([
    ...SEAT,
    ...article('2031-07-15', [sure('exit', { driver: AVA, ...CAR }), last]),
    ...article('2031-08-01', [
      sure('start', { driver: BEN, ...CAR, track: 'Michigan International Speedway', date: '2031-08-17' }),
    ]),
  ]);
  const on = (date: string) => {
    const view = roster.asOf(date);
    const line = ({ slots, ended }: Seat) => [slots.driver, ended?.why, ended?.from].filter(Boolean).join(' ');
    return {
      ava: view.driver(AVA)?.present.map(line),
      car: view.car('12').flatMap(({ drivers }) => drivers.map(line)),
      team: view.team(NORTHLINE)?.present.map(line),
      grid: view.grid('cup').cars.flatMap(({ drivers }) => drivers.map(({ seat }) => line(seat))),
      history: view.history({ driver: AVA })?.seasons.flatMap(({ seats }) => seats.map(line)),
      left: view.moves({ since: '2031-01-01' }).moves.map(({ from }) => from && line(from)),
    };
  };
  const hers = { ava: [AVA], car: [AVA], team: [AVA], grid: [AVA], history: [AVA] };

  it('leaves the seat until the day of that race, though the successor is named', () => {
    expect(on('2031-08-02')).toEqual({ ...hers, left: [undefined] });
    expect(on('2031-08-10')).toEqual({ ...hers, left: [undefined] });
  });

  it('ends it with that race on every page', () => {
    const left = [`${AVA} left 2031-08-11`];
    expect(on('2031-08-11')).toEqual({ ava: [], car: [], team: [], grid: [], history: left, left });
  });

  it('comes before the end also where the seat of another driver or another team is told with it', () => {
    const told = (seat: Said) => {
      const roster = buildRoster([
        ...SEAT,
        ...article('2031-07-15', [sure('exit', { driver: AVA, ...CAR }), seat, last]),
      ]);
      return ['2031-07-16', '2031-08-10', '2031-08-11'].map(
        (date) =>
          roster
            .asOf(date)
            .team(NORTHLINE)
            ?.present.filter(({ slots }) => slots.driver === AVA).length,
      );
    };
    expect(told(sure('ride', { driver: BEN, ...CAR }))).toEqual([1, 1, 0]);
    expect(told(sure('ride', { driver: AVA, ...CAR, team: 'Pinecrest Motorsports', number: '21' }))).toEqual([1, 1, 0]);
  });

  it("does not end it where only races before that one are the other driver's", () => {
    const substitute = sure('start', { driver: BEN, ...CAR, track: 'Pocono Raceway', date: '2031-07-20' });
    const page = buildRoster([
      ...SEAT,
      ...article('2031-07-15', [sure('exit', { driver: AVA, ...CAR }), last, substitute]),
    ])
      .asOf('2031-08-20')
      .driver(AVA);
    expect(page?.present.length).toBe(1);
  });
});

describe('a departure that is said to hold at once', () => {
  const gone = sure('exit', { driver: AVA, ...CAR, atOnce: true });
  const on = (date: string, ...later: readonly Said[]) => {
    const roster = buildRoster([...SEAT, ...article('2031-07-15', [gone]), ...article('2031-08-01', later)]);
    const page = roster.asOf(date).driver(AVA);
    return { present: page?.present.length, past: page?.past.map(({ ended }) => [ended?.why, ended?.on]) };
  };
  const left = { present: 0, past: [['left', '2031-07-15']] };

  it('ends the seat on that day, whoever has the car then', () => {
    expect(on('2031-07-14')).toEqual({ present: 1, past: [] });
    expect(on('2031-07-15')).toEqual(left);
  });

  it('ends it although a later article speaks of the seat that the driver had', () => {
    expect(on('2031-08-02', sure('ride', { driver: AVA, ...CAR }))).toEqual(left);
  });

  it('ends it only after a race that a later article has the driver run there', () => {
    const again = sure('start', { driver: AVA, ...CAR, track: 'Iowa Speedway', date: '2031-08-10' });
    expect(on('2031-08-02', again)).toEqual({ present: 1, past: [] });
    expect(on('2031-08-11', again)).toEqual(left);
  });

  it('takes no notice of a schedule told before', () => {
    const roster = buildRoster([
      ...SEAT,
      ...article('2031-07-01', [sure('start', { driver: AVA, ...CAR, track: 'Iowa Speedway', date: '2031-08-10' })]),
      ...article('2031-07-15', [gone]),
    ]);
    expect(roster.asOf('2031-07-15').driver(AVA)?.present).toEqual([]);
  });
});

describe('a seat in a car that drivers share', () => {
  const shared = { ...CAR, series: 'supercars' };
  const left = article('2031-06-17', [sure('exit', { driver: AVA, ...shared })]);
  const drivers = (date: string, ...later: readonly Said[]) =>
    buildRoster([
      ...article('2031-02-01', [sure('ride', { driver: AVA, ...shared })]),
      ...left,
      ...article('2031-06-24', later),
    ])
      .asOf(date)
      .car('12')
      .flatMap((page) => page.drivers.map(({ slots }) => slots.driver));
  const heir = sure('ride', { driver: BEN, ...shared });

  it('is taken by who is named for the car once the departure is told', () => {
    expect(drivers('2031-06-23', heir)).toEqual([AVA]);
    expect(drivers('2031-06-24', heir)).toEqual([BEN]);
  });

  it.each<[string, readonly Said[]]>([
    ['a co-driver', [sure('ride', { driver: BEN, ...shared, extent: 'part-time' })]],
    ['somebody beside the one who leaves', [heir, sure('ride', { driver: AVA, ...shared })]],
  ])('is not taken by %s', (_, later) => {
    expect(drivers('2031-06-24', ...later)).toContain(AVA);
  });

  it('stays taken though a later article speaks of who left it', () => {
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', { driver: AVA, ...shared })]),
      ...left,
      ...article('2031-06-24', [heir]),
      ...article('2031-08-01', [sure('ride', { driver: AVA, ...shared })]),
    ]);
    expect(roster.asOf('2031-08-02').driver(AVA)?.present).toEqual([]);
  });
});

it('a successor who races ends the seat, also where nobody names its series', () => {
  const roster = buildRoster([
    ...article('2031-01-10', [sure('ride', { driver: AVA, team: NORTHLINE, season: 2031 })]),
    ...article('2031-05-13', [
      sure('exit', { driver: AVA, team: NORTHLINE, series: 'f1', season: 2031, replacedBy: BEN }),
      sure('start', { driver: BEN, team: NORTHLINE, series: 'f1', season: 2031, number: '29', date: '2031-05-18' }),
    ]),
  ]);
  expect(roster.asOf('2031-05-12').driver(AVA)?.present).toHaveLength(1);
  expect(roster.asOf('2031-05-20').driver(AVA)?.present).toEqual([]);
});

describe('a successor who is named and races', () => {
  const { number: _, ...noNumber } = CAR;
  const told = (series: string, said: readonly Said[], later: readonly Said[] = []) => {
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', { driver: AVA, ...CAR, series })]),
      ...article('2031-07-01', [sure('exit', { driver: AVA, ...CAR, series, replacedBy: BEN }), ...said]),
      ...article('2031-07-20', later),
    ]);
    return roster.asOf('2031-07-21').driver(AVA)?.present.length;
  };
  const race = (slots: object) => sure('start', { driver: BEN, ...noNumber, ...AT, ...slots });

  it.each<[string, string, readonly Said[], readonly Said[]]>([
    ['in a shared car', 'wec', [race({ series: 'wec', number: '12' })], []],
    ['in a shared car, told later', 'wec', [], [race({ series: 'wec', number: '12' })]],
    ['where nobody says in which car', 'cup', [race({})], []],
    ['where nobody says in which car, told later', 'cup', [], [race({})]],
  ])('has the seat %s', (_what, series, said, later) => {
    expect(told(series, said, later)).toBe(0);
  });

  it.each<[string, string, readonly Said[], readonly Said[]]>([
    ['another car', 'cup', [race({ number: '21' })], []],
    [
      'some car, and has another one of the team',
      'cup',
      [sure('ride', { driver: BEN, ...CAR, number: '21' }), race({})],
      [],
    ],
    ['for another team', 'cup', [race({ team: 'Pinecrest Motorsports' })], []],
    ['in another series', 'cup', [race({ series: 'truck' })], []],
    [
      'beside the one who leaves later',
      'wec',
      [],
      [race({ series: 'wec', number: '12' }), sure('ride', { driver: AVA, ...CAR, series: 'wec' })],
    ],
  ])('has it not yet if he races %s', (_what, series, said, later) => {
    expect(told(series, said, later)).toBe(1);
  });
});

it('a successor has the seat, also where nobody names the series', () => {
  const { series: _, ...noSeries } = CAR;
  const told = (seat: object, exit: object, next: object) =>
    buildRoster([
      ...article('2031-02-01', [sure('ride', { driver: AVA, ...seat })]),
      ...article('2031-06-03', [
        sure('exit', { driver: AVA, ...exit, replacedBy: BEN }),
        sure('ride', { driver: BEN, ...next }),
      ]),
    ])
      .asOf('2031-06-10')
      .driver(AVA)?.present;
  expect(told(CAR, CAR, noSeries)).toEqual([]);
  expect(told(noSeries, CAR, CAR)).toEqual([]);
  expect(told(CAR, CAR, { ...CAR, series: 'truck' })).toHaveLength(1);
});

describe('a race of one car', () => {
  const race = { ...CAR, track: 'Kansas Speedway', date: '2031-05-05' };
  const on = (date: string, later: Said, start: object = race) =>
    buildRoster([
      ...article('2031-03-02', [sure('start', { driver: AVA, ...start })]),
      ...article('2031-04-20', [later]),
    ])
      .asOf(date)
      .races({ series: 'cup' })
      .ahead.map(({ slots }) => slots.driver);

  it('is that of the driver named last', () => {
    expect(on('2031-04-19', sure('start', { driver: BEN, ...race }))).toEqual([AVA]);
    expect(on('2031-04-20', sure('start', { driver: BEN, ...race }))).toEqual([BEN]);
  });

  it.each<[string, object]>([
    ['another car', { number: '21' }],
    ['another race', { track: 'Dover Motor Speedway', date: '2031-05-12' }],
    ['a car of another team', { team: 'Pinecrest Motorsports' }],
  ])('stays with the one before if somebody else runs %s', (_, other) => {
    expect(on('2031-04-20', sure('start', { driver: BEN, ...race, ...other }))).toContain(AVA);
  });
});

describe('a co-driver who gets the car next year', () => {
  const roster = buildRoster([
    ...article('2031-02-01', [sure('ride', { driver: AVA, ...CAR, series: 'supercars', extent: 'full-time' })]),
    ...article('2031-06-01', [sure('ride', { driver: BEN, ...CAR, series: 'supercars', extent: 'part-time' })]),
    ...article('2031-11-15', [
      sure('exit', { driver: AVA, ...CAR, series: 'supercars', replacedBy: BEN }),
      sure('ride', { driver: BEN, ...CAR, series: 'supercars', season: 2032 }),
    ]),
  ]);

  it('has not taken it before', () => {
    const page = roster.asOf('2031-11-20').driver(AVA);
    expect(page?.present).toMatchObject([{ exit: { slots: { replacedBy: BEN } } }]);
    expect(roster.asOf('2032-01-10').car('12')).toMatchObject([{ drivers: [{ slots: { driver: BEN } }] }]);
  });

  it('has taken it if first heard of as the one in his place', () => {
    const late = buildRoster([
      ...SEAT,
      ...article('2031-07-15', [
        sure('exit', { driver: AVA, ...CAR, replacedBy: BEN }),
        sure('ride', { driver: BEN, ...CAR, extent: 'part-time' }),
      ]),
    ]);
    expect(late.asOf('2031-07-16').driver(AVA)).toMatchObject({ present: [], past: [{ ended: { why: 'replaced' } }] });
  });
});

describe('the seat that somebody takes over in the season', () => {
  const now = (series: string, told: readonly Said[]) => {
    const roster = buildRoster([
      ...article('2031-02-01', [sure('ride', { driver: AVA, ...CAR, series })]),
      ...article('2031-07-15', told),
    ]);
    return roster.asOf('2031-07-16').driver(AVA)?.present.length;
  };
  const ben = (series: string, number: string, extra = {}) =>
    sure('ride', { driver: BEN, ...CAR, series, number, ...extra });

  it.each<[string, string, readonly Said[], number]>([
    [
      'under a number of his own',
      'f1',
      [sure('exit', { driver: AVA, team: NORTHLINE, season: 2031, replacedBy: BEN }), ben('f1', '71')],
      0,
    ],
    [
      'another car, where numbers are the cars’',
      'arca',
      [sure('exit', { driver: AVA, team: NORTHLINE, season: 2031, replacedBy: BEN }), ben('arca', '71')],
      1,
    ],
    [
      'a shared car, by a departure without a season',
      'supercars',
      [sure('exit', { driver: AVA, team: NORTHLINE, replacedBy: BEN }), ben('supercars', '12')],
      0,
    ],
    [
      'a shared car, new with the same article',
      'imsa',
      [sure('exit', { driver: AVA, ...CAR, series: 'imsa' }), ben('imsa', '12')],
      0,
    ],
    [
      'a shared car, for some races only',
      'imsa',
      [sure('exit', { driver: AVA, ...CAR, series: 'imsa' }), ben('imsa', '12', { extent: 'part-time' })],
      1,
    ],
    [
      'a shared car that the driver still has',
      'imsa',
      [
        sure('exit', { driver: AVA, ...CAR, series: 'imsa' }),
        sure('ride', { driver: AVA, ...CAR, series: 'imsa' }),
        ben('imsa', '12'),
      ],
      1,
    ],
  ])('is over, or not: %s', (_, series, told, left) => {
    expect(now(series, told)).toBe(left);
  });

  it('ends the one left for it in another series on that day', () => {
    const up = { driver: AVA, team: 'Pinecrest Motorsports', series: 'f1', season: 2031 };
    const gone = sure('exit', { driver: BEN, team: up.team, series: 'f1', season: 2031, replacedBy: AVA });
    const left = sure('exit', { driver: AVA, team: NORTHLINE, series: 'f2', season: 2031 });
    expect(now('f2', [left, gone, sure('ride', up)])).toBe(1);
    expect(now('f2', [left, gone, sure('ride', { ...up, season: 2032 })])).toBe(1);
    expect(now('f2', [left, sure('ride', up)])).toBe(2);
  });
});

describe('moves within a season', () => {
  const OTHER = { team: 'Pinecrest Motorsports', series: 'cup', season: 2031, number: '44' };
  const roster = buildRoster([
    ...article('2031-02-01', [sure('ride', { driver: AVA, ...CAR }), sure('ride', { driver: BEN, ...OTHER })]),
    ...article('2031-07-02', [
      sure('exit', { driver: AVA, ...CAR, replacedBy: BEN }),
      sure('ride', { driver: BEN, ...CAR }),
      sure('ride', { driver: AVA, ...OTHER }),
    ]),
    ...article('2031-09-01', [sure('ride', { driver: 'Mia Torres', ...OTHER, season: 2032 })]),
  ]);
  const moves = roster.asOf('2031-10-01').moves({ since: '2031-01-01', series: 'cup' }).moves;

  it('tell a trade as two arrivals, and no departure for the end of the season', () => {
    expect(moves.filter(({ on }) => on === '2031-07-02')).toMatchObject([
      { what: 'comes', person: AVA, from: { slots: { number: '12' } }, to: { slots: { number: '44' } } },
      { what: 'comes', person: BEN, from: { slots: { number: '44' } }, to: { slots: { number: '12' } } },
    ]);
  });

  it('tell of one who comes from nowhere into a car that somebody had', () => {
    const [move] = moves.filter(({ person }) => person === 'Mia Torres');
    expect(move).toMatchObject({ what: 'comes', to: { slots: { number: '44', season: 2032 } } });
    expect(move?.from).toBeUndefined();
  });
});

describe('an owner and a driver who differ in "Jr."', () => {
  const driver = sure('ride', { driver: 'Dan Marsh Jr.', ...CAR });
  const owner = sure('role', { person: 'Dan Marsh', role: 'owner', team: NORTHLINE });

  it('are two if one article names both', () => {
    const view = buildRoster(article('2031-02-01', [driver, owner])).asOf('2031-03-01');
    expect(view.driver('Dan Marsh')).toMatchObject({ present: [], roles: [{ slots: { role: 'owner' } }] });
    expect(view.driver('Dan Marsh Jr.')).toMatchObject({ present: [{}], roles: [] });
  });

  it('are one if no article has both, or both drive', () => {
    const apart = [...article('2031-02-01', [driver]), ...article('2031-02-02', [owner])];
    expect(buildRoster(apart).asOf('2031-03-01').names.drivers).toHaveLength(1);
    const both = article('2031-02-01', [driver, sure('title', { driver: 'Dan Marsh', position: 2 })]);
    expect(buildRoster(both).asOf('2031-03-01').names.drivers).toHaveLength(1);
  });
});

describe('a departure told before the races begin', () => {
  const SIGNED = article('2030-12-13', [sure('ride', { driver: AVA, ...CAR })]);
  const leaves = (slots: object = {}) => sure('exit', { driver: AVA, team: NORTHLINE, ...slots });
  const elsewhere = (season: number) => sure('ride', { driver: AVA, team: 'Calder Autosport', series: 'cup', season });
  const on = (date: string, day: string, told: readonly Said[], later: readonly Said[] = []) => {
    const roster = buildRoster([...SIGNED, ...article(day, told), ...article('2031-02-20', later)]);
    const { present = [], dropped = [] } = roster.asOf(date).driver(AVA) ?? {};
    return [present.map(({ slots }) => slots.team), dropped.map(({ ended }) => [ended?.why, ended?.on])];
  };

  it('ends a seat that was announced for them', () => {
    expect(on('2031-01-23', '2031-01-24', [leaves()])).toEqual([[NORTHLINE], []]);
    expect(on('2031-03-10', '2031-01-24', [leaves()])).toEqual([[], [['left', '2031-01-24']]]);
  });

  it.each<[string, string, readonly Said[], readonly Said[]]>([
    ['told in the season', '2031-05-24', [leaves()], []],
    ['for the end of the season', '2031-01-24', [leaves({ season: 2031 })], []],
    ['for a seat of the season after', '2031-01-24', [leaves(), elsewhere(2032)], []],
    ['with a later word of the seat', '2031-01-24', [leaves()], [sure('ride', { driver: AVA, ...CAR })]],
    [
      'told again after a later word of the seat',
      '2031-01-24',
      [leaves()],
      [sure('ride', { driver: AVA, ...CAR }), leaves()],
    ],
    ['of another team', '2031-01-24', [leaves({ team: 'Calder Autosport' })], []],
  ])('does not if it is %s', (_, day, told, later) => {
    expect(on('2031-06-10', day, told, later)).toEqual([[NORTHLINE], []]);
  });
});

describe('a car that changes hands, told without its series,', () => {
  it.each(['xfinity', 'Carrera Cup North America'])('is one car in a series called %s', (series) => {
    const car = { team: 'Northline Racing', season: 2036, number: '7' };
    const all = [
      article('2036-01-10', [sure('ride', { driver: 'Ava Stone', series, ...car })]),
      article('2036-05-10', [sure('ride', { driver: 'Dan Marsh', ...car })]),
    ].flat();
    const { present, past } = buildRoster(all).asOf('2036-06-01').driver('Ava Stone') ?? {};
    expect(present).toEqual([]);
    expect(past).toMatchObject([{ ended: { on: '2036-05-10' } }]);
  });
});
