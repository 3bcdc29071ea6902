import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };

const CLAIMS = [
  ...article('2028-02-01', [sure('ride', { driver: 'Ann Example', ...HERON, season: 2028, number: '7' })]),
  ...article('2030-11-01', [
    sure('exit', { driver: 'Bo Sample', ...KESTREL, season: 2030, number: '12', replacedBy: 'Ann Example' }),
    sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2031, number: '12' }),
  ]),
];
const driver = (season: number, day: string) =>
  linesOf(`/driver name:Ann Example season:${season}`, settingOn(day, CLAIMS));
const TAKES = 'Takes over from';

describe('a place to take beside some races in the car', () => {
  const CAR = { ...HERON, number: '47' };
  const some = sure('ride', { driver: 'Ann Example', ...CAR, season: 2030, extent: 'part-time' });
  const leaves = sure('exit', { driver: 'Bo Sample', ...CAR, season: 2030, replacedBy: 'Ann Example' });
  const place = async (day: string, ...said: Parameters<typeof article>[1]) => {
    const lines = await linesOf('/driver name:Ann Example', settingOn(day, article('2030-10-08', said)));
    return lines[lines.indexOf(TAKES) + 1];
  };
  const whole = (season: number) => sure('ride', { driver: 'Ann Example', ...CAR, season });
  const had = sure('ride', { driver: 'Bo Sample', ...CAR, season: 2030 });

  it('is told with its season until that begins', async () => {
    const said = [had, some, leaves, whole(2031)];
    expect(await place('2030-11-01', ...said)).toBe('Bo Sample · No. 47 Heron Motorsports · Cup Series · for 2031');
    expect(await place('2031-03-01', ...said)).toBe(
      'Bo Sample · No. 47 Heron Motorsports · Cup Series (8 Oct 2030, 4 months old)',
    );
  });

  it('is told without one where it is taken for the races already', async () => {
    const now = { ...leaves, slots: { ...leaves.slots, atOnce: true } } as typeof leaves;
    expect(await place('2030-11-01', had, some, now, whole(2031))).toBe(
      'Bo Sample · No. 47 Heron Motorsports · Cup Series',
    );
  });
});

describe('a season that is over', () => {
  it('has no place in it that was taken for a later one', async () => {
    for (const season of [2028, 2030]) expect(await driver(season, '2031-06-01')).not.toContain(TAKES);
    expect(await driver(2031, '2031-06-01')).toContain(TAKES);
    expect(await driver(2031, '2032-02-01')).toContain(TAKES);
  });

  it('does not hide it from the season under way', async () => {
    expect(await driver(2030, '2030-12-01')).toContain(TAKES);
    expect(await linesOf('/driver name:Ann Example', settingOn('2030-12-01', CLAIMS))).toContain(TAKES);
  });

  it.each([['/driver name:Ann Example'], ['/car number:12'], ['/team name:Kestrel Racing']])(
    'is followed by what came later, and not by what is next: %s',
    async (call) => {
      const over = await linesOf(`${call} season:2029`, settingOn('2032-06-01', CLAIMS));
      expect(over).toContain('Later');
      expect(over).not.toContain('Next');
      for (const day of ['2030-12-01', '2031-06-01']) {
        const ahead = await linesOf(`${call} season:2029`, settingOn(day, CLAIMS));
        expect(ahead).toContain('Next');
        expect(ahead).not.toContain('Later');
      }
    },
  );
});
