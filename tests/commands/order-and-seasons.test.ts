import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', number: '7' } as const;
const has = (driver: string, season: number, slots: object = {}) =>
  sure('ride', { driver, season, ...HERON, ...slots });
const told = async (call: string, day: string, said: readonly Said[]) =>
  linesOf(call, settingOn(day, article('2030-09-12', said)));

describe('the seats of a driver', () => {
  it('begin with the one for the season, whichever series that is in', async () => {
    const seats = [
      has('Ann Example', 2030, { extent: 'part-time' }),
      has('Ann Example', 2030, { series: 'truck', number: '12', extent: 'full-time' }),
    ];
    const lines = await told('/driver name:Ann Example', '2030-09-20', seats);
    expect(lines.slice(1, 3).map((line) => line.slice(0, 6))).toEqual(['No. 12', 'No. 7 ']);
  });
});

describe('the seats that a team has for seasons to come', () => {
  it('stand in the order of seasons, series and numbers', async () => {
    const seats = [
      has('Ann Example', 2032),
      has('Bo Sample', 2031, { number: '41' }),
      has('Cas Gone', 2031, { series: 'xfinity', number: '2' }),
      has('Dee Young', 2031, { number: '4', extent: 'part-time' }),
      has('Eve Steady', 2031, { number: '12', extent: 'full-time' }),
    ];
    const lines = await told('/team name:Heron Motorsports', '2030-09-20', seats);
    const at = lines.indexOf('Next');
    expect(lines.slice(at + 1, at + 6).map((line) => /No\. (\d+)/.exec(line)?.[1])).toEqual([
      '4',
      '12',
      '41',
      '2',
      '7',
    ]);
  });
});

describe('whose place a driver takes', () => {
  const said = [
    sure('exit', { driver: 'Paul Past', season: 2030, ...HERON, replacedBy: 'Ann Example' }),
    has('Ann Example', 2031),
    has('Ann Example', 2030, { team: 'Kestrel Racing', number: '95' }),
  ];
  const taken = async (day: string) => {
    const lines = await told('/driver name:Ann Example', day, said);
    const at = lines.indexOf('Takes over from');
    return at < 0 ? undefined : lines[at + 1];
  };

  it('is told with its season as long as that is to come, and until it is over', async () => {
    const line = 'Paul Past · No. 7 Heron Motorsports · Cup Series';
    expect(await taken('2030-09-20')).toBe(`${line} · for 2031`);
    expect(await taken('2031-03-20')).toMatch(/^Paul Past · No\. 7 Heron Motorsports · Cup Series(?! · for)/);
    expect(await taken('2031-11-20')).toBeUndefined();
  });
});

describe('a series that changed its name', () => {
  const second = { series: 'xfinity' };

  it('is called as in the season that is told of', async () => {
    const seats = [has('Ann Example', 2025, second), has('Bo Sample', 2026, second)];
    expect((await told('/driver name:Ann Example', '2030-09-20', seats)).join('\n')).toContain('Xfinity Series 2025');
    expect((await told('/driver name:Bo Sample', '2030-09-20', seats)).join('\n')).toContain("O'Reilly Series 2026");
    expect((await told('/grid series:Xfinity season:2026', '2030-09-20', seats))[0]).toBe("O'Reilly Series 2026");
    expect((await told('/grid series:Xfinity season:2025', '2030-09-20', seats))[0]).toBe('Xfinity Series 2025');
  });
});

describe('those who left a team', () => {
  it('begin with whoever left last, not with whom an article last looked back at', async () => {
    const claims = [
      ...article('2030-09-12', [sure('exit', { driver: 'Ann Example', season: 2030, ...HERON })]),
      ...article('2030-10-01', [
        sure('exit', { driver: 'Paul Past', season: 2028, ...HERON }),
        has('Bo Sample', 2030, { number: '8' }),
      ]),
    ];
    const lines = await linesOf('/team name:Heron Motorsports', settingOn('2030-10-10', claims));
    const at = lines.indexOf('Leaving or gone');
    expect(lines.slice(at + 1, at + 3).map((line) => line.split(' · ')[0])).toEqual(['Ann Example', 'Paul Past']);
  });
});
