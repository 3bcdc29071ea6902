import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const DRIVER = 'Fay First';
const HERON = { driver: DRIVER, team: 'Heron Motorsports' } as const;
const SEAT = sure('ride', { ...HERON, series: 'truck', season: 2029, number: '8' });
const BACK = sure('ride', { ...HERON, series: 'truck', season: 2031, extent: 'full-time' });

/** An answer in one text, where the seat of 2029 is told with a departure in February 2030. */
async function told(call: string, day: string, exit: Said): Promise<string> {
  const claims = [...article('2030-02-14', [SEAT, exit]), ...article('2030-11-19', [BACK])];
  return (await linesOf(call, settingOn(day, claims))).join('\n');
}

describe('a departure of no season, told with a seat of the season before', () => {
  it.each<readonly [string, Said]>([
    ['of the team', sure('exit', HERON)],
    ['of the car', sure('exit', { ...HERON, series: 'truck', number: '8' })],
  ])('is from that seat: %s', async (_, exit) => {
    for (const day of ['2030-06-01', '2030-12-01', '2031-04-01']) {
      const page = await told(`/driver name:${DRIVER}`, day, exit);
      expect(page).toContain('No. 8 Heron Motorsports · Truck Series 2029 · has left');
      expect(page).not.toContain('Leaving or gone');
    }
    expect(await told(`/history driver:${DRIVER}`, '2030-12-31', exit)).not.toContain('Leaving');
    expect(await told('/moves season:2031', '2030-12-31', exit)).not.toContain('Leaving');
    expect(await told('/moves season:2030', '2030-12-31', exit)).toContain('Leaving Heron Motorsports');
  });

  it('is from the seat of its own year, if one was known before', async () => {
    const claims = [
      ...article('2030-01-20', [sure('ride', { ...HERON, series: 'truck', season: 2030, number: '8' })]),
      ...article('2030-02-14', [SEAT, sure('exit', HERON)]),
    ];
    const page = (await linesOf(`/driver name:${DRIVER}`, settingOn('2030-03-01', claims))).join('\n');
    expect(page).toContain('Truck Series 2030 · leaving');
    expect(page).not.toContain('has left');
  });
});
