import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const REGULAR = 'Dan Marsh';
const GUEST = 'Luke Farr';
const car = { team: 'Northline Racing', series: 'cup', season: 2024, number: '41' };
const race = { ...car, track: 'Kansas Speedway', date: '2024-05-05' };
const SEAT = sure('ride', { driver: REGULAR, ...car });
const STARTS = sure('start', { driver: GUEST, ...race });
const MISSES = denial('start', { driver: REGULAR, ...race });

async function told(call: string, day: string, claims: readonly Claim[]): Promise<string> {
  return (await linesOf(call, settingOn(day, claims))).join('\n');
}

describe('a race in somebody’s car', () => {
  const season = (...said: readonly Said[]) => [
    ...article('2024-01-09', [SEAT]),
    ...article('2024-05-01', [STARTS, ...said]),
  ];

  it.each([
    ['with the absence', season(MISSES)],
    ['alone', season()],
  ])('told %s is in place of the regular driver', async (_, claims) => {
    const line = 'Sun 5 May 2024 · Kansas Speedway · Cup Series · No. 41 Northline Racing · in place of Dan Marsh';
    expect(await told(`/driver name:${GUEST}`, '2024-05-02', claims)).toContain(line);
    expect(await told(`/schedule driver:${GUEST}`, '2024-05-02', claims)).toContain(line);
    expect(await told('/ask question:who is Farr filling in for?', '2024-05-02', claims)).toContain(`first: ${line}`);
  });

  it.each([
    '/car number:41',
    '/team name:Northline Racing',
    '/schedule',
    '/schedule series:cup',
    '/schedule team:Northline Racing',
    '/schedule track:Kansas Speedway',
  ])('is told so by %s, ahead and over', async (call) => {
    const line = 'Luke Farr · Kansas Speedway · Cup Series · No. 41 Northline Racing · in place of Dan Marsh';
    for (const claims of [season(MISSES), season()]) {
      expect(await told(call, '2024-05-02', claims)).toContain(line);
      expect(await told(call, '2024-05-20', claims)).toContain(line);
      expect(await told(`/driver name:${GUEST}`, '2024-05-20', claims)).toContain('· in place of Dan Marsh');
    }
  });

  it('is in nobody’s place where the regular came to the car after it, or races too', async () => {
    const later = [...article('2024-05-01', [STARTS]), ...article('2024-05-15', [SEAT])];
    const both = season(sure('start', { driver: REGULAR, ...race }));
    for (const call of ['/car number:41', '/team name:Northline Racing', `/driver name:${GUEST}`]) {
      for (const claims of [later, both]) expect(await told(call, '2024-05-20', claims)).not.toContain('in place of');
    }
  });

  it('is told on the list of races of who misses it', async () => {
    expect(await told(`/schedule driver:${REGULAR}`, '2024-05-02', season(MISSES))).toContain(`· replaced by ${GUEST}`);
  });

  it.each<[string, readonly Claim[]]>([
    [
      'a car of one’s own',
      [...article('2024-01-09', [sure('ride', { driver: GUEST, ...car })]), ...article('2024-05-01', [STARTS])],
    ],
    ['a car that nobody has for the season', article('2024-05-01', [STARTS])],
    [
      'a car of another team',
      season().map((claim) => (claim.kind === 'start' ? { ...claim, team: 'Vale Racing' } : claim)),
    ],
    ['a car that is shared', season().map((claim) => ('series' in claim ? { ...claim, series: 'imsa' } : claim))],
  ])('in %s is in nobody’s place', async (_, claims) => {
    expect(await told(`/driver name:${GUEST}`, '2024-05-02', claims)).not.toContain('in place of');
  });
});

describe('a race of which no day is told with who misses it', () => {
  const there = { team: car.team, season: 2024, track: race.track };
  const claims = (...said: readonly Said[]) => [...article('2024-01-09', [SEAT]), ...article('2024-05-01', said)];
  const absent = denial('start', { driver: REGULAR, ...there });

  it('is the one that the article tells of with the stand-in: in the driver’s car, and over with it', async () => {
    const both = claims(STARTS, absent);
    expect(await told(`/driver name:${REGULAR}`, '2024-05-02', both)).toContain(
      `Sun 5 May 2024 · Kansas Speedway · Cup Series · No. 41 Northline Racing (1 May 2024, 1 day old) · replaced by ${GUEST}`,
    );
    for (const call of [`/driver name:${REGULAR}`, '/schedule', '/car number:41', '/team name:Northline Racing'])
      expect(await told(call, '2024-05-06', both)).not.toContain('Ruled out');
  });

  it('is the one of which another article tells, in the driver’s car', async () => {
    const both = [...claims(absent), ...article('2024-05-01', [STARTS], 'another')];
    expect(await told(`/driver name:${REGULAR}`, '2024-05-02', both)).toContain('Sun 5 May 2024 · Kansas Speedway');
  });

  const OTHER_CAR = sure('start', { driver: GUEST, ...race, number: '14' });
  it.each<[string, readonly Claim[]]>([
    [
      'of which another article tells, in another car',
      [...claims(absent), ...article('2024-05-01', [OTHER_CAR], 'another')],
    ],
    ['that may be one of two', claims(STARTS, absent, sure('start', { driver: GUEST, ...race, date: '2024-09-29' }))],
    ['at another track', claims(sure('start', { driver: GUEST, ...race, track: 'Bristol Motor Speedway' }), absent)],
    ['of another series', claims(sure('start', { driver: GUEST, ...race, series: 'truck' }), absent)],
  ])('is none %s', async (_, all) => {
    expect(await told(`/driver name:${REGULAR}`, '2024-05-02', all)).toContain(
      '2024, date not known · Kansas Speedway · Cup Series · No. 41',
    );
  });

  it('is in no known car, where the driver has two with the team', async () => {
    const other = article('2024-01-10', [sure('ride', { driver: REGULAR, ...car, series: 'truck', number: '4' })]);
    const page = await told(`/driver name:${REGULAR}`, '2024-05-02', [...claims(STARTS, absent), ...other]);
    expect(page).toContain('Sun 5 May 2024 · Kansas Speedway · Northline Racing (1 May 2024');
  });

  it('is the same for a start that is rumoured', async () => {
    const may = rumour('start', { driver: 'Jo Wray', ...there, series: 'cup' });
    expect(await told('/schedule', '2024-05-02', claims(STARTS, may))).toContain('Sun 5 May 2024 · Jo Wray');
  });
});

describe('a grid', () => {
  const next = { team: 'Vale Racing', series: 'cup', season: 2025 };

  it('shows rumours that were ruled out apart', async () => {
    const claims = [
      ...article('2024-06-01', [SEAT, rumour('ride', { driver: GUEST, ...next })]),
      ...article('2024-07-01', [denial('ride', { driver: GUEST, ...next })]),
      ...article('2025-01-10', [sure('ride', { driver: REGULAR, ...car, season: 2025 })]),
    ];
    const grid = await told('/grid series:cup season:2025', '2025-02-01', claims);
    expect(grid).toContain('🔴 Ruled out\nLuke Farr · Vale Racing · Cup Series 2025');
  });

  it('has no open seat in a team of which nothing is told once the season is on', async () => {
    const left = sure('exit', { driver: GUEST, team: 'Vale Racing', series: 'cup', season: 2024 });
    const claims = [
      ...article('2024-01-10', [SEAT, sure('ride', { driver: GUEST, ...next, season: 2024, number: '7' })]),
      ...article('2024-09-10', [left]),
      ...article('2024-12-10', [sure('ride', { driver: REGULAR, ...car, season: 2025 })]),
    ];
    // New Year alone changes nothing.
    for (const day of ['2024-12-11', '2025-01-05'])
      expect(await told('/grid series:cup season:2025', day, claims)).toContain('No. 7 open');
    const grid = await told('/grid series:cup season:2025', '2025-03-11', claims);
    expect(grid).not.toContain('No. 7 open');
    expect(grid).toContain('1 car of the season before not known');
    const heard = [...claims, ...article('2025-01-11', [sure('ride', { driver: 'Jo Wray', ...next, number: '8' })])];
    expect(await told('/grid series:cup season:2025', '2025-03-11', heard)).toContain('Jo Wray');
  });
});

describe('a rumour of leaving that the seat of the next season ends', () => {
  const claims = [
    ...article('2024-06-01', [SEAT, rumour('exit', { driver: REGULAR, ...car })]),
    ...article('2025-01-10', [sure('ride', { driver: REGULAR, ...car, season: 2025 })]),
  ];

  it.each([`/driver name:${REGULAR}`, '/moves'])('is told as overtaken, and not as if it were so: %s', async (call) => {
    const page = await told(call, '2025-02-01', claims);
    expect(page).toContain(
      'Leaving Northline Racing, last season 2024 · No. 41 Cup Series · stays: No. 41 Northline Racing',
    );
    expect(page).not.toContain('Left');
    expect(page).not.toContain('🟠');
  });

  it('is told in that season only', async () => {
    expect(await told(`/driver name:${REGULAR}`, '2026-02-01', claims)).not.toContain('stays');
  });
});

describe('a race that a driver missed', () => {
  const line = 'Sun 5 May 2024 · Kansas Speedway · Cup Series · No. 41 Northline Racing · replaced by Luke Farr';
  const page = (day: string, said: readonly Said[], options = '') =>
    told(`/driver name:${REGULAR} ${options}`, day, [...article('2024-01-09', [SEAT]), ...article('2024-05-01', said)]);

  it('is on the driver’s page once it is over, in its season', async () => {
    expect(await page('2024-05-05', [STARTS, MISSES])).not.toContain('Races missed');
    expect(await page('2024-05-06', [STARTS, MISSES])).toContain(`Races missed\n${line}`);
    expect(await page('2024-11-20', [STARTS, MISSES])).toContain(line);
    expect(await page('2025-02-20', [STARTS, MISSES])).not.toContain('Races missed');
    expect(await page('2025-02-20', [STARTS, MISSES], 'season:2024')).toContain(line);
  });

  it('is in the driver’s car where no number says so, and maybe in nobody’s place', async () => {
    const absent = denial('start', { driver: REGULAR, track: 'Kansas Speedway', date: '2024-05-05' });
    expect(await page('2024-05-06', [STARTS, absent])).toContain(line);
    expect(await page('2024-05-06', [MISSES])).toContain(
      `Races missed\n${line.replace(' · replaced by Luke Farr', '')}`,
    );
  });

  it.each<[string, readonly Said[]]>([
    [
      'of a series without a seat',
      [denial('start', { ...MISSES.slots, series: 'truck', number: '4' } as typeof race & { driver: string })],
    ],
    ['of which nothing is said', [STARTS]],
  ])('is none %s', async (_, said) => {
    expect(await page('2024-05-06', said)).not.toContain('Races missed');
  });

  it('is none of who has the car for some races', async () => {
    const some = sure('ride', { driver: GUEST, ...car, extent: 'part-time' });
    const claims = [
      ...article('2024-01-09', [SEAT, some]),
      ...article('2024-05-01', [denial('start', STARTS.slots as typeof race & { driver: string })]),
    ];
    expect(await told(`/driver name:${GUEST}`, '2024-05-06', claims)).not.toContain('Races missed');
  });

  it('is none once the driver is cleared to race', async () => {
    const cleared = article('2024-05-03', [sure('start', { driver: REGULAR, ...race })]);
    const claims = [...article('2024-01-09', [SEAT]), ...article('2024-05-01', [STARTS, MISSES]), ...cleared];
    expect(await told(`/driver name:${REGULAR}`, '2024-05-06', claims)).not.toContain('Races missed');
  });
});

describe('the races ahead of a car', () => {
  it('are those of its driver too, after a stand-in’s as without one', async () => {
    const next = { driver: REGULAR, ...car, track: 'Sonoma Raceway', date: '2024-06-09' };
    const line = 'Races ahead\nSun 9 June 2024 · Dan Marsh · Sonoma Raceway';
    const claims = [...article('2024-01-09', [SEAT]), ...article('2024-05-01', [MISSES, STARTS, sure('start', next)])];
    expect(await told('/car number:41', '2024-05-06', claims)).toContain(line);
    const alone = [...article('2024-01-09', [SEAT]), ...article('2024-05-01', [sure('start', next)])];
    expect(await told('/car number:41', '2024-05-02', alone)).toContain(line);
    expect(await told('/car number:41', '2024-06-10', alone)).not.toContain('Sonoma');
  });
});

describe('the newest article of a car', () => {
  it('may be the one about a race of its driver', async () => {
    const own = sure('start', { driver: REGULAR, ...race });
    const claims = [...article('2024-01-09', [SEAT]), ...article('2024-05-01', [own])];
    for (const day of ['2024-05-02', '2024-05-08'])
      expect(await told('/car number:41', day, claims)).toContain('Newest article: Wed 1 May 2024');
  });
});

describe('a crew chief with an open rumour alone', () => {
  it('is not told of as a driver', async () => {
    const post = { person: 'Ed Sloan', role: 'crew chief', driver: REGULAR, ...car };
    const page = await told('/driver name:Ed Sloan', '2024-05-02', [
      ...article('2024-01-09', [SEAT]),
      ...article('2024-05-01', [rumour('crew', post)]),
    ]);
    expect(page).toContain('No article names Ed Sloan as a driver.');
  });
});

describe('who misses some races and leaves with the end of the season', () => {
  const leaves = sure('exit', { driver: REGULAR, ...car, replacedBy: 'Bo Sample' });
  const next = sure('ride', { driver: 'Bo Sample', ...car, season: 2025 });
  const page = async (said: readonly Said[]) =>
    told(`/driver name:${REGULAR}`, '2024-05-02', article('2024-05-01', [SEAT, leaves, next, ...said]));
  const stays = /^No\. 41 Northline Racing · Cup Series 2024 · leaving, last season 2024, replaced by Bo Sample$/m;

  it('has the seat still while others fill in', async () => {
    expect(await page([STARTS, MISSES])).toMatch(stays);
    expect(await page([])).toMatch(stays);
  });

  it('has it no more where the successor races it, or somebody in a race of which no absence is told', async () => {
    expect(await page([MISSES, sure('start', { driver: 'Bo Sample', ...race })])).not.toMatch(stays);
    expect(await page([STARTS])).not.toMatch(stays);
  });
});
