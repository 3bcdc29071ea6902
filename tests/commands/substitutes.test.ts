import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const REGULAR = 'Dan Marsh';
const GUEST = 'Luke Farr';
const seat = { team: 'Northline Racing', series: 'cup', season: 2024, number: '41' };
const race = { series: 'cup', number: '41', track: 'Kansas Speedway' };
const DAY = { date: '2024-05-05' };

const fillsIn: Said = sure('start', { driver: GUEST, ...race, ...DAY });
const BEFORE = article('2024-01-09', [sure('ride', { driver: REGULAR, ...seat })]);
const PLAIN = [...BEFORE, ...article('2024-05-02', [fillsIn])];
const OUT = [...BEFORE, ...article('2024-05-02', [fillsIn, denial('start', { driver: REGULAR, ...race, ...DAY })])];
const OUT_UNDATED = [...BEFORE, ...article('2024-05-02', [fillsIn, denial('start', { driver: REGULAR, ...race })])];
const ONLY_OUT = [
  ...BEFORE,
  ...article('2024-05-02', [denial('start', { driver: REGULAR, track: race.track, ...DAY })]),
];

/** The short answer to a question on a day of 2024. */
async function answer(question: string, day: string, claims: readonly Claim[]): Promise<string | undefined> {
  return (await linesOf(`/ask question:${question}`, settingOn(`2024-${day}`, claims)))[1];
}

describe.each([
  ['announced', PLAIN],
  ['announced with the absence', OUT],
  ['announced with an absence without a day', OUT_UNDATED],
])('a substitute for one race, %s', (_, claims) => {
  it.each([
    ['05-03', 'who drives the 41 on Sunday?'],
    ['05-04', 'who is in the 41 on Sunday?'],
    ['05-04', 'who will drive the 41 tomorrow?'],
    ['05-03', 'who drives the 41 this weekend?'],
    ['05-03', 'who drives the 41 on May 5?'],
    ['05-05', 'who is driving the 41 today?'],
    ['05-05', 'who is in the 41 on Sunday?'],
    ['05-03', 'who is in the 41 at Kansas?'],
    ['05-03', 'who replaces Marsh at Kansas?'],
    ['05-06', 'who drove the 41 last weekend?'],
    ['05-07', 'who drove the 41 on Sunday?'],
  ])('is named on %s: %s', async (day, question) => {
    expect(await answer(question, day, claims)).toBe(GUEST);
  });

  it.each(['who drove the 41 at Kansas?', 'who was in the 41 at Kansas?', 'who replaced Marsh at Kansas?'])(
    'is named as was said before the race, once it is over: %s',
    async (question) => {
      expect(await answer(question, '05-07', claims)).toBe(`${GUEST}, as said on 2 May 2024.`);
    },
  );

  it.each([
    ['05-03', 'who drives the 41?'],
    ['05-01', 'who drives the 41 on Sunday?'],
    ['05-07', 'who drives the 41 on Sunday?'],
    ['05-06', 'who is driving the 41 today?'],
    ['05-03', 'who drove the 41 on Sunday?'],
    ['05-03', 'who drives the 41 at Talladega?'],
  ])('has no other race: on %s, %s', async (day, question) => {
    expect(await answer(question, day, claims)).toBe(REGULAR);
  });

  it('was to race', async () => {
    const plan = 'Sun 5 May 2024 · Kansas Speedway · Cup Series · No. 41';
    expect(await answer('did Luke Farr race at Kansas?', '05-07', claims)).toBe(`That was the plan: ${plan}`);
    expect(await answer('did Luke Farr race on Sunday?', '05-07', claims)).toBe(`That was the plan: ${plan}`);
    expect(await answer('did Luke Farr race at Talladega?', '05-07', claims)).toBe('No article says so.');
    expect(await answer('is Luke Farr racing at Kansas?', '05-04', claims)).toBe(`Yes: ${plan}`);
    const finished = article('2024-05-06', [sure('result', { driver: GUEST, ...DAY, ...race, position: 7 })]);
    expect(await answer('did Luke Farr race at Kansas?', '05-07', [...claims, ...finished])).toMatch(/^Yes: 7th/);
  });

  it('stays on the pages of the car and the driver', async () => {
    const line = 'Sun 5 May 2024 · Kansas Speedway · Cup Series · No. 41';
    const driver = await linesOf('/driver name:Luke Farr', settingOn('2024-05-07', claims));
    expect(driver.slice(0, 4)).toEqual([GUEST, 'No seat known for 2024, and no race ahead.', 'Last races known', line]);
    const car = await linesOf('/car number:41', settingOn('2024-05-07', claims));
    expect(car).toContain('Sun 5 May 2024 · Luke Farr · Kansas Speedway · Cup Series · No. 41');
  });
});

it.each([
  ['05-03', 'who drives the 41 on Sunday?'],
  ['05-03', 'who drives the 41 at Kansas?'],
  ['05-07', 'who drove the 41 at Kansas?'],
  ['05-07', 'who replaced Marsh at Kansas?'],
])('nobody is named where only the absence is known: on %s, %s', async (day, question) => {
  expect(await answer(question, day, ONLY_OUT)).toBe('No article says who.');
});

it.each(['who drives the 41 on March 2, 2025?', 'who drives for Northline Racing on Sunday?'])(
  'a day ahead is declined where nothing keeps to it: %s',
  async (question) => {
    expect(await answer(question, '05-03', PLAIN)).toMatch(/I cannot keep to/);
  },
);

it('at a track of which the race is over its driver is named again', async () => {
  for (const claims of [PLAIN, OUT]) {
    expect(await answer('who drives the 41 at Kansas?', '05-07', claims)).toBe(REGULAR);
  }
});

it('a car known from races alone tells the last ones', async () => {
  const claims = article('2025-01-20', [
    sure('start', {
      driver: GUEST,
      series: 'cup',
      number: '40',
      track: 'Daytona International Speedway',
      date: '2025-02-16',
    }),
  ]);
  for (const question of ['/car number:40', '/ask question:who drives the 40?']) {
    const told = await linesOf(question, settingOn('2025-03-10', claims));
    expect(told).toContain('No driver known in this car for 2025.');
    expect(told).toContain('Sun 16 February 2025 · Luke Farr · Daytona International Speedway · Cup Series · No. 40');
  }
});

describe('the regular driver misses a race', () => {
  const out = 'Sun 5 May 2024 · Dan Marsh · Kansas Speedway · Cup Series';

  it.each([
    ['with the number', OUT, `${out} · No. 41 (2 May 2024, 1 day old)`],
    ['without it', ONLY_OUT, `Sun 5 May 2024 · Dan Marsh · Kansas Speedway (2 May 2024, 1 day old)`],
  ])('which the page of the car says as those of driver and team do, until it is over: %s', async (_, claims, line) => {
    const told = await linesOf('/car number:41', settingOn('2024-05-03', claims));
    expect(told[told.indexOf('🔴 Ruled out') + 1]).toBe(line);
    expect(await linesOf('/car number:41', settingOn('2024-05-06', claims))).not.toContain('🔴 Ruled out');
    expect(await linesOf('/car number:41', settingOn('2024-05-01', claims))).not.toContain('🔴 Ruled out');
  });

  it('which is not said of another car under the number', async () => {
    const trucks = article('2024-01-09', [
      sure('ride', { driver: 'Gil Park', team: 'Pinecrest Motorsports', series: 'truck', season: 2024, number: '41' }),
    ]);
    const claims = [...OUT, ...trucks];
    const both = await linesOf('/car number:41', settingOn('2024-05-03', claims));
    expect(both.filter((line) => line.startsWith('Ruled out: '))).toEqual([
      `Ruled out: ${out} · No. 41 (2 May 2024, 1 day old)`,
    ]);
    expect(await linesOf('/car number:41 series:Truck', settingOn('2024-05-03', claims))).not.toContain('🔴 Ruled out');
  });

  it('about which reports disagree is not plainly ruled out', async () => {
    const races = sure('start', { driver: REGULAR, ...race, ...DAY });
    const claims = [...ONLY_OUT, ...article('2024-05-02', [races], 'other')];
    const told = await linesOf('/car number:41', settingOn('2024-05-03', claims));
    expect(told).toContain('🟣 Reports disagree');
    expect(told).not.toContain('🔴 Ruled out');
  });
});

describe('a stand-in who gets the seat', () => {
  const at = (driver: string, track: string, date: string): Said =>
    sure('start', { driver, team: seat.team, series: 'cup', number: '41', season: 2024, track, date });
  const stoodIn = article('2024-06-01', [
    at(GUEST, 'Kansas Speedway', '2024-06-09'),
    at('Ivy Cole', 'Talladega Superspeedway', '2024-06-16'),
    at(GUEST, 'Phoenix Raceway', '2024-06-23'),
    at(GUEST, 'Homestead-Miami Speedway', '2024-07-14'),
  ]);
  const promoted = article('2024-07-08', [sure('ride', { driver: GUEST, ...seat })]);
  const lastRaces = async (claims: readonly Claim[], day: string) =>
    (await linesOf('/car number:41', settingOn(day, claims))).filter((line) => / · No\. 41/.test(line));
  const days = (lines: readonly string[]) => lines.map((line) => line.split(' · ').slice(0, 2).join(' '));

  it('keeps the races before it on the page of the car, the newest first', async () => {
    expect(days(await lastRaces([...stoodIn, ...promoted], '2024-07-20'))).toEqual([
      'Sun 23 June 2024 Luke Farr',
      'Sun 16 June 2024 Ivy Cole',
      'Sun 9 June 2024 Luke Farr',
    ]);
  });

  it('has no last races where nobody else had the car', async () => {
    const alone = [...article('2024-06-01', [at(GUEST, 'Kansas Speedway', '2024-06-09')]), ...promoted];
    expect(await lastRaces(alone, '2024-07-20')).toEqual([]);
    expect(days(await lastRaces([...BEFORE, ...alone], '2024-07-20'))).toEqual(['Sun 9 June 2024 Luke Farr']);
  });
});
