import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../replies/within-limits.js';
import { article, rumour, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };

const CLAIMS = [
  ...article('2030-02-01', [
    sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, number: '7', make: 'Ford' }),
    sure('ride', { driver: 'Cas Gone', ...HERON, season: 2030, number: '71' }),
    sure('ride', { driver: 'Bo Sample', ...KESTREL, season: 2030, number: '12' }),
    sure('ride', { driver: 'Eve Quiet', ...KESTREL, season: 2030, number: '13' }),
    sure('ride', { driver: 'Pia Part', ...KESTREL, season: 2030, number: '62', extent: 'part-time' }),
  ]),
  ...article('2030-11-01', [
    sure('exit', { driver: 'Cas Gone', ...HERON, season: 2030, number: '71' }),
    sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number: '8' }),
    sure('ride', { driver: 'Ann Example', ...HERON, season: 2031, number: '7', extent: 'full-time' }),
    sure('ride', { driver: 'Fay First', ...KESTREL, season: 2031, number: '12' }),
    rumour('ride', { driver: 'Dee Young', ...HERON, season: 2031, number: '71' }),
    rumour('ride', { driver: 'Gil Maybe', series: 'cup', season: 2031 }),
  ]),
];
const setting = settingOn('2030-12-01', CLAIMS);

describe('/grid', () => {
  it('shows who drives, who is new, which seats are open, and which are not known', async () => {
    expect(await linesOf('/grid series:Cup season:2031', setting)).toEqual([
      'Cup Series 2031',
      '3 cars of 2 teams with a known driver.',
      '1 seat open, 1 car of the season before not known',
      'Heron Motorsports',
      'No. 7 Ann Example · full-time · stays',
      'No. 8 Bo Sample · new to the team',
      'No. 71 open · Cas Gone until 2030',
      'Rumour, not confirmed: Dee Young · No. 71 Heron Motorsports · Cup Series 2031 (first 1 Nov 2030, 30 days old, 1 article)',
      'Kestrel Racing',
      'No. 12 Fay First',
      'No. 13 not known · Eve Quiet in 2030',
      '🟠 Rumours, not confirmed',
      'Gil Maybe · Team not named · Cup Series 2031 (first 1 Nov 2030, 30 days old, 1 article)',
      'Newest article: Fri 1 November 2030, 30 days old',
      'For the sentences behind this, add --why.',
    ]);
  });

  it('knows on an earlier day only what had been said by then', async () => {
    const told = await linesOf('/grid series:Cup season:2031 as_of:2030-06-01', setting);
    expect(told[0]).toBe('Cup Series 2031, as of Sat 1 June 2030');
    expect(told.slice(1, 3)).toEqual([
      'No article names a driver in the Cup Series 2031.',
      '4 cars of the season before not known',
    ]);
    expect(told.join('\n')).not.toMatch(/Fay First|Dee Young/);
  });

  it('turns pages, and back', async () => {
    const many = article(
      '2030-11-01',
      Array.from({ length: 70 }, (_, n) =>
        sure('ride', {
          driver: `Driver Number${n}`,
          team: `Team ${n % 30}`,
          series: 'cup',
          season: 2030,
          number: `${n + 1}`,
        }),
      ),
    );
    const big = settingOn('2030-12-01', many);
    const first = await ask('/grid series:Cup', big);
    const labels = (reply: typeof first) => buttonsOf(reply).map(({ label }) => label);
    expect(labels(first)).toEqual(['Next page', 'Why?']);
    const { reply: second } = await press(first, 'Next page', big);
    expect(labels(second)).toEqual(['Page before', 'Next page', 'Why?']);
    const { reply: last } = await press(second, 'Next page', big);
    expect(labels(last)).toEqual(['Page before', 'Why?']);
    const shown = [first, second, last].flatMap(lines).filter((line) => line.startsWith('No. '));
    expect(new Set(shown).size).toBe(70);
    expect(lines(await ask('/grid series:Cup page:99', big))).toEqual(lines(last));
  });

  it('says so where no article names the series', async () => {
    expect((await linesOf('/grid series:Formula E', setting))[0]).toBe('No series called Formula E');
  });
});

describe('/grid of a season under way', () => {
  const gridOf = (claims: typeof CLAIMS, call = '/grid series:Cup') => linesOf(call, settingOn('2031-07-01', claims));
  const SEAT = { driver: 'Ann Example', ...HERON, season: 2031, number: '7' };
  const [signed, left] = [
    article('2031-02-01', [sure('ride', SEAT)]),
    article('2031-06-01', [sure('exit', { ...SEAT, atOnce: true })]),
  ];

  it('has the car that somebody left, open until somebody else has it', async () => {
    expect(await gridOf([...signed, ...left])).toContain('No. 7 open · Ann Example until 1 Jun 2031');
    const taken = article('2031-06-20', [sure('ride', { ...SEAT, driver: 'Bo Sample' })]);
    expect((await gridOf([...signed, ...left, ...taken])).join()).not.toContain('open');
  });

  it('has no open car under a number that another team runs', async () => {
    const renamed = article('2030-12-01', [sure('ride', { ...SEAT, ...KESTREL })]);
    const before = article('2030-02-01', [sure('ride', { ...SEAT, season: 2030 })]);
    expect((await gridOf([...before, ...renamed])).join()).not.toMatch(/open|Heron/);
  });

  it('tells open seats by how many a team has, where numbers are the drivers’ own', async () => {
    const inF1 = (driver: string, number: string, season: number) =>
      sure('ride', { driver, team: 'Heron Grand Prix', series: 'f1', season, number });
    const told = article('2030-02-01', [
      inF1('Ann Example', '22', 2030),
      inF1('Bo Sample', '9', 2030),
      sure('exit', { driver: 'Ann Example', team: 'Heron Grand Prix', season: 2030 }),
    ]);
    const one = [...told, ...article('2031-02-01', [inF1('Bo Sample', '9', 2031)])];
    expect(await gridOf(one, '/grid series:f1')).toContain('No. 22 open · Ann Example until 2030');
    const both = [...one, ...article('2031-02-02', [inF1('Fay First', '55', 2031)])];
    expect((await gridOf(both, '/grid series:f1')).join()).not.toContain('open');
  });
});

describe('/grid without news of the season', () => {
  it('shows the last season known, and says so', async () => {
    const told = await linesOf('/grid series:Cup', settingOn('2034-03-01', CLAIMS));
    expect(told.slice(0, 3)).toEqual([
      'Cup Series 2031',
      'No article names a driver in the Cup Series 2034. This is 2031, the last season I know of.',
      '3 cars of 2 teams with a known driver.',
    ]);
    expect(told.join('\n')).not.toContain('Last known');
  });

  it('shows nothing else than the season that was asked for', async () => {
    const told = await linesOf('/grid series:Cup season:2034', settingOn('2034-03-01', CLAIMS));
    expect(told.slice(0, 2)).toEqual(['Cup Series 2034', 'No article names a driver in the Cup Series 2034.']);
  });
});

describe('/grid of the next season', () => {
  const next = (claims: typeof CLAIMS, series = 'Cup') =>
    linesOf(`/grid series:${series} season:2031`, settingOn('2030-12-01', claims));
  const had = (driver: string, number: string) => sure('ride', { driver, ...HERON, season: 2030, number });
  const leaves = (driver: string) => sure('exit', { driver, ...HERON, season: 2030 });
  const comes = (driver: string, extent?: 'part-time') =>
    sure('ride', { driver, ...HERON, season: 2031, ...(extent && { extent }) });
  const cars = (told: readonly string[]) => told.filter((line) => /open ·|not known ·/.test(line));
  const THREE = [had('Ann Example', '7'), had('Bo Sample', '8'), had('Cas Gone', '71')];
  const CAS = 'No. 71 not known · Cas Gone in 2030';

  it.each<[string, Parameters<typeof article>[1], readonly string[]]>([
    [
      'one of several cars',
      [comes('Fay First')],
      ['No. 7 not known · Ann Example in 2030', 'No. 8 not known · Bo Sample in 2030', CAS],
    ],
    ['the one that is open', [leaves('Bo Sample'), comes('Fay First')], ['No. 7 not known · Ann Example in 2030', CAS]],
    [
      'one of those that are open',
      [leaves('Ann Example'), leaves('Bo Sample'), comes('Fay First')],
      ['No. 8 open · Bo Sample until 2030', CAS],
    ],
    ['his own', [comes('Ann Example')], ['No. 8 not known · Bo Sample in 2030', CAS]],
    ['all that there are', [comes('Fay First'), comes('Gil Maybe'), comes('Hal Young')], []],
    [
      'none, for some races only',
      [leaves('Bo Sample'), comes('Fay First', 'part-time')],
      ['No. 7 not known · Ann Example in 2030', 'No. 8 open · Bo Sample until 2030', CAS],
    ],
  ])('has who comes without a number in a car at most: %s', async (_, told, left) => {
    const lines = await next([...article('2030-02-01', THREE), ...article('2030-11-01', told)]);
    expect(cars(lines)).toEqual(left);
  });

  it('has no open car under a number that its owner has elsewhere', async () => {
    const inF1 = (driver: string, team: string, season: number, number?: string) =>
      sure('ride', { driver, team, series: 'f1', season, ...(number !== undefined && { number }) });
    const before = article('2030-02-01', [
      inF1('Ann Example', 'Heron Grand Prix', 2030, '25'),
      inF1('Bo Sample', 'Heron Grand Prix', 2030, '9'),
      sure('exit', { driver: 'Ann Example', team: 'Heron Grand Prix', season: 2030 }),
    ]);
    const moved = [...before, ...article('2030-10-02', [inF1('Ann Example', 'Egret', 2031, '25')])];
    expect(cars(await next(moved, 'f1'))).toEqual([
      'No. 9 not known · Bo Sample in 2030',
      'open · Ann Example until 2030',
    ]);
    const taken = [...moved, ...article('2030-10-03', [inF1('Fay First', 'Heron Grand Prix', 2031)])];
    expect(cars(await next(taken, 'f1'))).toEqual(['No. 9 not known · Bo Sample in 2030']);
  });

  it('has a disputed seat under each of its teams', async () => {
    const told = await next([
      ...article('2030-11-01', [comes('Fay First')], 'one'),
      ...article('2030-11-01', [sure('ride', { driver: 'Fay First', ...KESTREL, season: 2031 })], 'two'),
    ]);
    expect(told.slice(2, 6)).toEqual([
      'Heron Motorsports',
      'Fay First · reports disagree',
      'Kestrel Racing',
      'Fay First · reports disagree',
    ]);
  });

  it('has no car open for which somebody is named, of whom no other is known', async () => {
    const leaves = sure('exit', {
      driver: 'Ann Example',
      ...HERON,
      season: 2030,
      number: '7',
      replacedBy: 'Fay First',
    });
    const claims = [...article('2030-02-01', [had('Ann Example', '7')]), ...article('2030-10-25', [leaves])];
    const of = (known: typeof claims) => linesOf('/grid series:Cup season:2031', settingOn('2030-12-01', known));
    expect(cars(await of(claims))).toEqual([
      'No. 7 not known · Ann Example in 2030 · left after 2030, replaced by Fay First',
    ]);
    const elsewhere = article('2030-11-01', [
      sure('ride', { driver: 'Fay First', ...KESTREL, season: 2031, number: '9' }),
    ]);
    expect(cars(await of([...claims, ...elsewhere]))).toContain('No. 7 open · Ann Example until 2030');
  });

  it('knows a car that its driver is said to leave, though nobody told of the seat', async () => {
    const claims = [
      ...article('2030-02-01', [had('Ann Example', '7')]),
      ...article('2031-06-25', [sure('exit', { driver: 'Ann Example', ...HERON, season: 2031, number: '7' })]),
    ];
    const of = (season: number) => linesOf(`/grid series:Cup season:${season}`, settingOn('2031-07-01', claims));
    expect(cars(await of(2031))).toEqual(['No. 7 not known · Ann Example in 2030 · leaving, last season 2031']);
    expect(cars(await of(2032))).toEqual(['No. 7 open · Ann Example until 2031']);
    expect(cars(await of(2033))).toEqual([]);
  });

  it.each([
    ['which the driver has to the end of the season before', {}, '2030'],
    ['which was left at once', { atOnce: true as const }, '13 Oct 2030'],
  ])('has the car open, called off for the season, %s', async (_, how, until) => {
    const seat = { driver: 'Ann Example', ...HERON, number: '7' };
    const told = [
      ...article('2029-10-28', [sure('ride', { ...seat, season: 2030 })]),
      ...article('2030-09-15', [sure('ride', { ...seat, season: 2031 })]),
      ...article('2030-10-13', [sure('exit', { ...seat, season: 2030, ...how })]),
    ];
    expect(cars(await linesOf('/grid series:Cup season:2031', settingOn('2030-12-01', told)))).toEqual([
      `No. 7 open · Ann Example until ${until}`,
    ]);
  });

  it('has the car open of which the driver was released before a start', async () => {
    const told = [
      ...article('2030-12-13', [comes('Fay First')]),
      ...article('2031-01-24', [sure('exit', { driver: 'Fay First', ...HERON })]),
    ];
    expect(cars(await linesOf('/grid series:Cup', settingOn('2031-03-01', told)))).toEqual([
      'open · Fay First until 24 Jan 2031',
    ]);
  });
});

describe('/grid of a car that two shared in the season before', () => {
  const shared = ['Ann Example', 'Bo Sample'].map((driver) =>
    sure('ride', { driver, ...HERON, season: 2030, number: '52' }),
  );
  const gone = ['Ann Example', 'Bo Sample'].map((driver) =>
    sure('exit', { driver, ...HERON, season: 2030, number: '52' }),
  );
  const grid = async (...said: Parameters<typeof article>[1]) =>
    (await linesOf('/grid series:Cup season:2031', settingOn('2030-12-01', article('2030-11-01', said)))).slice(2, -2);

  it('has one row with both, and its rumour once', async () => {
    expect(await grid(...shared)).toEqual([
      '1 car of the season before not known',
      'Heron Motorsports',
      'No. 52 not known · Ann Example, Bo Sample in 2030',
    ]);
    const maybe = rumour('ride', { driver: 'Ann Example', ...HERON, season: 2031, number: '52' });
    expect((await grid(...shared, maybe)).filter((line) => line.startsWith('Rumour'))).toHaveLength(1);
  });

  it('is open where both have left', async () => {
    expect(await grid(...shared, ...gone)).toContain('No. 52 open · Ann Example, Bo Sample until 2030');
    expect((await grid(...shared, ...gone.slice(0, 1))).filter((line) => line.startsWith('No. 52'))).toEqual([
      'No. 52 not known · Bo Sample in 2030',
    ]);
  });
});
