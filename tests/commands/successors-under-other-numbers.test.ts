import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };
const has = (driver: string, car: object, season = 2031): Said => sure('ride', { driver, season, ...car });
const leaves = (driver: string, car: object, replacedBy: string): Said =>
  sure('exit', { driver, season: 2030, ...car, replacedBy });

/** What an answer says, line by line, of some claims. */
const told = (call: string, day: string, claims: ReturnType<typeof article>) => linesOf(call, settingOn(day, claims));

describe('a successor who comes under another number of the team', () => {
  const claims = [
    ...article('2030-02-04', [
      has('Ann Example', { ...HERON, number: '5' }, 2030),
      has('Bo Sample', { ...HERON, number: '24' }, 2030),
    ]),
    ...article('2030-09-01', [
      leaves('Ann Example', { ...HERON, number: '5' }, 'Cy Third'),
      has('Cy Third', { ...HERON, number: '24' }),
      has('Bo Sample', { ...HERON, number: '9' }),
    ]),
    // Both are told once more, without a word of the successor.
    ...article('2031-01-10', [
      has('Cy Third', { ...HERON, number: '24' }),
      sure('exit', { driver: 'Ann Example', ...HERON, season: 2030 }),
    ]),
  ];
  const COMES = 'Cy Third to No. 24 Heron Motorsports · Cup Series 2031';

  it('is a move, though nobody tells where from', async () => {
    const moves = async (day: string) => (await told('/moves series:cup season:2031', day, claims)).join('\n');
    expect(await moves('2030-08-31')).not.toContain('Cy Third');
    expect(await moves('2030-09-01')).toContain(COMES);
    expect(await moves('2031-02-01')).toContain(COMES);
    expect(await moves('2031-02-01')).toContain('replaced by Cy Third');
  });

  it('leaves no seat open, on the day and after the seat is told again', async () => {
    for (const day of ['2030-09-01', '2030-12-01', '2031-01-10', '2031-02-20']) {
      const grid = (await told('/grid series:cup season:2031', day, claims)).join('\n');
      expect(grid).toContain('No. 24 Cy Third');
      expect(grid).toContain('No. 9 Bo Sample');
      expect(grid).not.toMatch(/No\. 5|open/);
    }
  });

  it('who gets that number only later does not have the place that was named', async () => {
    const later = [
      ...claims.filter(({ published }) => published < '2030-09-01'),
      ...article('2030-09-01', [leaves('Ann Example', { ...HERON, number: '5' }, 'Cy Third')]),
      ...article('2031-01-10', [has('Cy Third', { ...HERON, number: '24' })]),
    ];
    expect((await told('/driver name:Ann Example', '2031-01-11', later)).join('\n')).not.toContain('replaced by');
  });

  it('is the next of those who move after each other', async () => {
    const chain = [
      ...article('2030-02-04', [has('Dee Young', { ...KESTREL, number: '31' }, 2030)]),
      ...article('2030-09-01', [
        has('Ann Example', { ...KESTREL, number: '31' }),
        leaves('Dee Young', { ...KESTREL, number: '31' }, 'Ann Example'),
      ]),
    ];
    const lines = await told('/moves season:2031', '2030-09-02', [...claims, ...chain]);
    expect(lines).toContain('Ann Example to No. 31 Kestrel Racing → Cy Third to No. 24 Heron Motorsports');
  });
});

describe('two drivers who take each other’s place for the next season', () => {
  const claims = [
    ...article('2030-02-04', [has('Ann Example', HERON, 2030), has('Bo Sample', KESTREL, 2030)]),
    ...article('2030-11-01', [
      leaves('Ann Example', HERON, 'Bo Sample'),
      leaves('Bo Sample', KESTREL, 'Ann Example'),
      has('Ann Example', { ...KESTREL, number: '18' }),
      has('Bo Sample', { ...HERON, number: '5' }),
    ]),
  ];
  const SWAP = 'A swap: Ann Example to No. 18 Kestrel Racing, Bo Sample to No. 5 Heron Motorsports';

  it('are told as a swap, once', async () => {
    const swaps = async (day: string, call = '/moves season:2031') =>
      (await told(call, day, claims)).filter((line) => line.includes('→') || line.startsWith('A swap'));
    expect(await swaps('2030-10-31')).toEqual([]);
    expect(await swaps('2030-11-01')).toEqual([SWAP]);
    expect(await swaps('2031-03-01')).toEqual([SWAP]);
    expect(await swaps('2031-03-01', '/moves team:Heron Motorsports season:2031')).toEqual([SWAP]);
  });
});
