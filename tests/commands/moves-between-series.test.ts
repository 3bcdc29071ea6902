import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { driver: 'Ann Example', team: 'Heron Motorsports', season: 2030 };
const xfinity = { ...HERON, series: 'xfinity', number: '16' } as const;
const truck = { ...HERON, series: 'truck', season: 2031, number: '10' } as const;
const cup = { ...HERON, series: 'cup', number: '84' } as const;

/** What the moves tell of what was said on 10 December 2030, after what was said on 1 February. */
async function moved(before: readonly Said[], then: readonly Said[]): Promise<string[]> {
  const claims = [...article('2030-02-01', before), ...article('2030-12-10', then)];
  const lines = await linesOf('/moves', settingOn('2030-12-20', claims));
  return lines.flatMap((line) => /^10 Dec 2030 · (.+?)(?: \(|$)/.exec(line)?.[1] ?? []);
}

describe('/moves of a driver who goes to another series with the team', () => {
  const from =
    "Ann Example to No. 10 Heron Motorsports · Truck Series 2031, from No. 16 Heron Motorsports · O'Reilly Series 2030";

  it.each<readonly [string, readonly Said[]]>([
    ['confirmed', [sure('ride', truck)]],
    ['rumoured', [rumour('ride', truck)]],
    ['with the departure in words', [sure('ride', truck), sure('exit', xfinity)]],
    ['beside some races elsewhere', [sure('ride', truck), sure('ride', { ...cup, season: 2031, extent: 'part-time' })]],
  ])('tells from where: %s', async (_, then) => {
    expect(await moved([sure('ride', xfinity)], then)).toContain(from);
  });

  it('tells of it beside a departure told before', async () => {
    const claims = [
      ...article('2030-02-01', [sure('ride', xfinity)]),
      ...article('2030-10-15', [sure('exit', xfinity)]),
      ...article('2030-12-10', [sure('ride', truck)]),
    ];
    const lines = await linesOf('/moves', settingOn('2030-12-20', claims));
    expect(lines).toContain(`10 Dec 2030 · ${from}`);
    expect(lines).toContainEqual(expect.stringMatching(/^15 Oct 2030 · Ann Example · Left the No\. 16 of/));
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    [
      'goes on in the old one',
      [sure('ride', xfinity)],
      [sure('ride', truck), sure('ride', { ...xfinity, season: 2031 })],
    ],
    ['is in both', [sure('ride', xfinity), sure('ride', { ...truck, season: 2030 })], [sure('ride', truck)]],
    ['has some races there', [sure('ride', xfinity)], [sure('ride', { ...truck, extent: 'part-time' })]],
    ['had some races here', [sure('ride', { ...xfinity, extent: 'part-time' })], [sure('ride', truck)]],
  ])('is none who %s', async (_, before, then) => {
    expect(await moved(before, then)).toEqual([]);
  });
});

describe('/moves from a seat in another series', () => {
  const kestrel = { ...truck, team: 'Kestrel Racing' } as const;
  const to = 'Ann Example to No. 10 Kestrel Racing · Truck Series 2031';

  it.each<readonly [string, readonly Said[]]>([
    ['for some races', [sure('ride', { ...kestrel, extent: 'part-time' })]],
    [
      'beside another in its own',
      [sure('ride', kestrel), sure('ride', { ...xfinity, team: 'Plover Racing', season: 2031 })],
    ],
  ])('leaves none: %s', async (how, then) => {
    const told = how === 'for some races' ? `${to} · part-time` : to;
    expect(await moved([sure('ride', xfinity)], then)).toContain(told);
  });

  it('keeps it for a rumour whatever came of that, and whatever came in the season', async () => {
    const stays = sure('ride', { ...xfinity, season: 2031, number: '17' });
    const lines = async (said: Said, day: string) =>
      linesOf(
        '/moves since:2030-12-10',
        settingOn('2031-08-01', [
          ...article('2030-02-01', [sure('ride', xfinity)]),
          ...article('2030-12-10', [said]),
          ...article(day, [stays]),
        ]),
      );
    const from = expect.stringContaining(`${to}, from No. 16 Heron Motorsports · O'Reilly Series 2030`);
    expect(await lines(rumour('ride', kestrel), '2031-01-10')).toContainEqual(from);
    expect(await lines(sure('ride', kestrel), '2031-07-01')).toContainEqual(from);
    expect(await lines(sure('ride', kestrel), '2031-01-10')).not.toContainEqual(from);
  });

  it('hides nobody whose team is not known', async () => {
    const had = sure('ride', {
      driver: 'Bo Sample',
      team: 'Kestrel Racing',
      series: 'truck',
      season: 2030,
      number: '10',
    });
    const without = { driver: 'Ann Example', series: 'xfinity', season: 2030 } as const;
    expect(await moved([had, sure('ride', without)], [sure('ride', kestrel)])).toEqual([
      `${to}, from O'Reilly Series 2030`,
    ]);
    const goesOn = sure('ride', { ...without, season: 2031 });
    expect(await moved([had, sure('ride', without)], [sure('ride', kestrel), goesOn])).toEqual([to]);
  });
});

describe('/moves to a seat whose team is not named yet', () => {
  const { team: _, number: __, ...open } = truck;
  const to = "Ann Example to Team not named · Truck Series 2031, from No. 16 Heron Motorsports · O'Reilly Series 2030";

  it.each<readonly [string, readonly Said[]]>([
    ['in another series', [sure('ride', open)]],
    ['with the departure', [sure('ride', open), sure('exit', xfinity)]],
  ])('is one of the team that is left: %s', async (_, then) => {
    expect(await moved([sure('ride', xfinity)], then)).toContain(to);
    const claims = [...article('2030-02-01', [sure('ride', xfinity)]), ...article('2030-12-10', then)];
    const lines = await linesOf('/moves team:Heron Motorsports', settingOn('2030-12-20', claims));
    expect(lines).toContain(`10 Dec 2030 · ${to}`);
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['stays in the series', [sure('ride', xfinity)], [sure('ride', { ...open, series: 'xfinity' })]],
    ['is in that series too', [sure('ride', xfinity), sure('ride', { ...truck, season: 2030 })], [sure('ride', open)]],
    [
      'goes on in the old seat',
      [sure('ride', xfinity)],
      [sure('ride', open), sure('ride', { ...xfinity, season: 2031 })],
    ],
    ['is only there for some races', [sure('ride', xfinity)], [sure('ride', { ...open, extent: 'part-time' })]],
  ])('is none of one who %s', async (_, before, then) => {
    expect(await moved(before, then)).toEqual([]);
  });
});

describe('/moves of a rumour of the driver’s own team', () => {
  const full = { ...cup, number: '42', season: 2031 } as const;
  const some = { ...cup, extent: 'part-time' } as const;
  const seat =
    'Ann Example to No. 42 Heron Motorsports · Cup Series 2031, from No. 84 Heron Motorsports · part-time before';
  const number = 'Ann Example: No. 84 becomes No. 42 Heron Motorsports · Cup Series 2031';

  it.each([
    ['rumoured', rumour],
    ['confirmed', sure],
  ] as const)('is another number, or a seat for the season after some races: %s', async (_, tell) => {
    expect(await moved([sure('ride', cup)], [tell('ride', full)])).toEqual([number]);
    expect(await moved([sure('ride', some)], [tell('ride', full)])).toEqual([seat]);
    const sameCar = { ...cup, season: 2031, extent: 'full-time' } as const;
    expect(await moved([sure('ride', some)], [tell('ride', sameCar)])).toEqual([
      'Ann Example to No. 84 Heron Motorsports · Cup Series 2031 · part-time before',
    ]);
  });

  it.each([
    ['some in another', some],
    ['a season in another', cup],
  ])('is another car, and none renumbered, for some races after %s', async (_, before) => {
    const next = sure('ride', { ...some, number: '42', season: 2031 });
    expect(await moved([sure('ride', before)], [next])).toEqual([
      'Ann Example to No. 42 Heron Motorsports · Cup Series 2031 · part-time, from No. 84 Heron Motorsports',
    ]);
  });

  it.each([cup, some])('is none of the same again', async (before) => {
    const again = { ...before, season: 2031 };
    expect(await moved([sure('ride', before)], [rumour('ride', again)])).toEqual([]);
    expect(await moved([sure('ride', before)], [rumour('ride', { ...HERON, season: 2031 })])).toEqual([]);
  });
});

describe('/moves to the car in which the driver had some races', () => {
  const some = { ...cup, extent: 'part-time' } as const;
  const all = sure('ride', { ...cup, season: 2031 });
  const left = sure('exit', { ...cup, driver: 'Bo Sample' });
  const comes = 'Ann Example to No. 84 Heron Motorsports · Cup Series 2031 · part-time before';

  it('tells that it is the driver’s once whoever had it has left it', async () => {
    expect(await moved([sure('ride', some)], [left, all])).toContain(comes);
    expect(await moved([sure('ride', some), left], [all])).toContain(comes);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['nobody left it', [all]],
    ['somebody left another car', [sure('exit', { ...cup, driver: 'Bo Sample', number: '42' }), all]],
    ['somebody else comes for who left it', [sure('exit', { ...left.slots, replacedBy: 'Cas Third' } as never), all]],
    ['it is for some races again', [left, sure('ride', { ...some, season: 2031 })]],
  ])('tells nothing where %s', async (_, said) => {
    expect((await moved([sure('ride', some)], said)).filter((line) => line.startsWith('Ann Example'))).toEqual([]);
  });
});

describe('/moves to a series where the driver had some races before', () => {
  const races = { ...xfinity, extent: 'part-time' } as const;
  const full = { ...truck, season: 2030 } as const;
  const next = { ...xfinity, season: 2031, extent: 'full-time' } as const;
  const [kestrel, plover] = [{ team: 'Kestrel Racing' }, { team: 'Plover Racing', number: '61' }];
  const to = "Ann Example to No. 16 Heron Motorsports · O'Reilly Series 2031";
  const from = `${to}, from No. 10 Kestrel Racing · Truck Series 2030`;

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['that team', [sure('ride', races)], [sure('ride', next)]],
    ['several teams', [sure('ride', races), sure('ride', { ...races, ...plover })], [sure('ride', next)]],
    ['another team', [sure('ride', { ...races, ...plover })], [sure('ride', { ...xfinity, season: 2031 })]],
    [
      'that car, with the departure',
      [sure('ride', races)],
      [sure('exit', { ...full, ...kestrel }), sure('ride', next)],
    ],
    [
      'that car, with the departure and no word of all races',
      [sure('ride', races)],
      [sure('exit', { ...full, ...kestrel }), sure('ride', { ...xfinity, season: 2031 })],
    ],
    ['as a rumour', [sure('ride', races)], [rumour('ride', next)]],
  ])('tells from which seat for the season: %s', async (_, before, then) => {
    expect(await moved([sure('ride', { ...full, ...kestrel }), ...before], then)).toEqual([from]);
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['goes on with some races there', [sure('ride', races)], [sure('ride', { ...races, season: 2031 })]],
    ['may do so', [sure('ride', races)], [sure('ride', { ...xfinity, season: 2031 })]],
  ])('is none who %s', async (_, before, then) => {
    expect(await moved([sure('ride', { ...full, ...kestrel }), ...before], then)).toEqual([]);
  });

  it('is beside the other where that goes on', async () => {
    const on = [sure('ride', next), sure('ride', { ...truck, ...kestrel })];
    expect(await moved([sure('ride', { ...full, ...kestrel }), sure('ride', races)], on)).toEqual([
      `${to} · part-time before`,
    ]);
  });
});

describe('a seat that somebody else has in the season after', () => {
  const here = { team: 'Plover Racing', series: 'xfinity', number: '5' } as const;
  const seat = sure('ride', { driver: 'Ann Example', ...here, season: 2030 });
  const next = { driver: 'Ann Example', team: 'Kestrel Racing', series: 'cup', season: 2031, number: '21' } as const;
  const heir = { driver: 'Bo Sample', ...here, season: 2031 } as const;
  const leaves = 'No. 5 Ann Example · leaves after 2030, to Kestrel Racing';
  const page = async (...then: readonly Said[]) => {
    const claims = [...article('2030-08-01', [seat]), ...article('2030-09-10', then)];
    return await linesOf('/team name:Plover Racing', settingOn('2030-09-15', claims));
  };

  it('is left for a full one in another series', async () => {
    expect(await page(sure('ride', next), sure('ride', heir))).toContain(leaves);
    const some = sure('ride', { ...next, team: 'Vale Racing', number: '9', extent: 'part-time' });
    expect(await page(sure('ride', next), some, sure('ride', heir))).toContain(leaves);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['nobody else has it', [sure('ride', next)]],
    ['somebody else only may have it', [sure('ride', next), rumour('ride', heir)]],
    ['somebody else has it for some races', [sure('ride', next), sure('ride', { ...heir, extent: 'part-time' })]],
    ['the other is for some races', [sure('ride', { ...next, extent: 'part-time' }), sure('ride', heir)]],
    ['the other is rumoured', [rumour('ride', next), sure('ride', heir)]],
    [
      'the driver has another one there',
      [sure('ride', next), sure('ride', heir), sure('ride', { ...heir, driver: 'Ann Example', number: '6' })],
    ],
  ])('is not, where %s', async (_, then) => {
    expect((await page(...then)).join()).not.toContain('No. 5 Ann Example · leaves');
  });
});

it('/moves of a driver who was let go in the season, and had some races with another team since, is from those', async () => {
  const had = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2030, number: '84' } as const;
  const some = { ...had, team: 'Kestrel Racing', number: '3', extent: 'part-time' } as const;
  const claims = [
    ...article('2030-02-01', [sure('ride', had)]),
    ...article('2030-05-20', [
      sure('exit', { ...had, replacedBy: 'Bo Sample' }),
      sure('ride', { ...had, driver: 'Bo Sample' }),
    ]),
    ...article('2030-07-01', [sure('ride', some)]),
    ...article('2030-12-10', [sure('ride', { ...some, season: 2031, extent: 'full-time' })]),
  ];
  const lines = await linesOf('/moves season:2031', settingOn('2030-12-20', claims));
  expect(lines).toContain('10 Dec 2030 · Ann Example to No. 3 Kestrel Racing · Cup Series 2031 · part-time before');
});
