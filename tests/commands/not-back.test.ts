import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7' };
const had = article('2030-06-10', [sure('ride', { ...CAR, season: 2030 })]);
const out = denial('ride', { ...CAR, season: 2031 });

describe('a driver who will not have the seat again, and of whom no departure is told', () => {
  const ask = async (call: string, ...later: readonly Said[]) => {
    const claims = [...had, ...article('2030-10-01', [out]), ...article('2030-10-08', later)];
    return linesOf(call, settingOn('2030-10-09', claims));
  };
  const line = 'No. 7 Heron Motorsports · Cup Series 2031 (1 Oct 2030, 8 days old)';

  it('is told of where it is asked who leaves', async () => {
    expect((await ask('/ask question:is Ann Example leaving Heron Motorsports?'))[1]).toBe(`Ruled out: ${line}`);
    expect((await ask('/ask question:who is leaving Heron Motorsports?'))[1]).toBe(`Ruled out: Ann Example · ${line}`);
  });

  it.each(['series:cup', 'team:Heron Motorsports', 'season:2031', 'status:rumored'])(
    'is among the moves: %s',
    async (which) => {
      expect(await ask(`/moves ${which}`)).toEqual(
        expect.arrayContaining([
          '🔴 Ruled out',
          '1 Oct 2030 · Ann Example to No. 7 Heron Motorsports · Cup Series 2031',
        ]),
      );
    },
  );

  it.each<[string, Said]>([
    ['a departure', sure('exit', { ...CAR, season: 2030 })],
    ['a seat elsewhere', sure('ride', { ...CAR, team: 'Kestrel Racing', number: '5', season: 2031 })],
    ['a later word of the seat', sure('ride', { ...CAR, season: 2031 })],
  ])('is not told of beside %s', async (_, said) => {
    expect(await ask('/moves season:2031', said)).not.toContain('🔴 Ruled out');
    expect((await ask('/ask question:is Ann Example leaving Heron Motorsports?', said))[1]).not.toMatch(/Ruled out/);
  });
});

it.each<[string, readonly Said[], Said]>([
  ['of another season', [], denial('ride', { ...CAR, season: 2032 })],
  ['in another series', [], denial('ride', { ...CAR, series: 'truck', season: 2031 })],
  ['of a full season', [], denial('ride', { ...CAR, season: 2031, extent: 'full-time' })],
  ['of a team that never had the driver', [], denial('ride', { ...CAR, team: 'Kestrel Racing', season: 2031 })],
])('a denial %s is no move', async (_, before, said) => {
  const claims = [...had, ...article('2030-07-01', before), ...article('2030-10-01', [said])];
  expect(await linesOf('/moves season:2031', settingOn('2030-10-09', claims))).not.toContain('🔴 Ruled out');
});

it('a rumoured return that is denied is told once', async () => {
  const claims = [
    ...had,
    ...article('2030-07-01', [rumour('ride', { ...CAR, season: 2031 })]),
    ...article('2030-10-01', [out]),
  ];
  const lines = await linesOf('/moves season:2031', settingOn('2030-10-09', claims));
  expect(lines.filter((line) => line.includes('Ann Example to')).length).toBeLessThan(2);
});

describe('a driver who was said to leave and has signed for several years since', () => {
  const claims = [
    ...had,
    ...article('2030-07-01', [rumour('exit', { ...CAR, season: 2030 })]),
    ...article('2030-08-01', [sure('contract', { driver: CAR.driver, team: CAR.team, multiYear: true })]),
  ];
  const deal = 'Multi-year deal with Heron Motorsports';

  it.each([
    [
      'is Ann Example leaving Heron Motorsports?',
      `Rumour gone cold: Leaving Heron Motorsports, last season 2030 · No. 7 Cup Series · stays: ${deal} (first 1 Jul 2030, 1 article)`,
    ],
    ['will Ann Example stay at Heron Motorsports?', `Yes: ${deal}`],
    ['will Ann Example stay at Heron Motorsports in 2033?', 'No article says so.'],
  ])('stays: %s', async (question, line) => {
    expect((await linesOf(`/ask question:${question}`, settingOn('2030-08-02', claims)))[1]).toBe(line);
  });
});
