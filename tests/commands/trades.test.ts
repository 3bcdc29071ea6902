import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = 'Ann Example';
const OLD = { team: 'Heron Motorsports', series: 'cup', season: 2030, number: '51' };
const NEW = { team: 'Kestrel Racing', series: 'cup', season: 2030, number: '7' };
const race = (driver: string, car: object, track: string, date: string): Said =>
  sure('start', { driver, ...car, track, date });

describe('a trade with a last race in the old car', () => {
  const claims = article('2030-09-19', [
    sure('ride', { driver: ANN, ...OLD }),
    sure('exit', { driver: ANN, ...OLD, replacedBy: 'Bo Sample' }),
    sure('ride', { driver: ANN, ...NEW }),
    race(ANN, OLD, 'Bristol Motor Speedway', '2030-09-21'),
    race(ANN, NEW, 'Kansas Speedway', '2030-09-29'),
  ]);
  const page = (call: string, day: string) => linesOf(call, settingOn(day, claims));

  it('leaves the driver the old one until then, and the new one comes next', async () => {
    for (const day of ['2030-09-20', '2030-09-21']) {
      const driver = await page(`/driver name:${ANN}`, day);
      expect(driver[1]).toMatch(/^No\. 51 .* · leaves after 21 Sep 2030, replaced by Bo Sample$/);
      expect(driver[driver.indexOf('Next') + 1]).toMatch(/^No\. 7 Kestrel Racing .* · takes over after 21 Sep 2030$/);
      expect((await page('/car number:51', day))[1]).toMatch(/^Ann Example .* · leaves after 21 Sep 2030/);
      const car = await page('/car number:7', day);
      expect(car[1]).toBe('No driver known in this car for 2030.');
      expect(car[car.indexOf('Next') + 1]).toMatch(/^Ann Example .* · takes over after 21 Sep 2030$/);
      expect(await page('/grid series:Cup', day)).not.toContainEqual(expect.stringMatching(/No\. 7 · Ann/));
    }
  });

  it('is over after it', async () => {
    const driver = await page(`/driver name:${ANN}`, '2030-09-22');
    expect(driver[1]).toBe('No. 7 Kestrel Racing · Cup Series 2030');
    expect(driver).not.toContain('Next');
    expect((await page('/car number:7', '2030-09-22'))[1]).toMatch(/^Ann Example · Kestrel Racing · 2030$/);
  });

  it('is one move, from the day on which it was told', async () => {
    for (const day of ['2030-09-20', '2030-09-25']) {
      const moves = (await page('/moves', day)).filter((line) => line.includes(ANN));
      expect(moves).toEqual([
        '19 Sep 2030 · Ann Example to No. 7 Kestrel Racing · Cup Series 2030, from No. 51 Heron Motorsports',
      ]);
    }
  });
});

describe('a driver who trades cars', () => {
  const LAST = race(ANN, OLD, 'Bristol Motor Speedway', '2030-09-21');
  const rides = [sure('ride', { driver: ANN, ...OLD }), sure('ride', { driver: ANN, ...NEW })];
  const left = sure('exit', { driver: ANN, ...OLD, replacedBy: 'Bo Sample' });
  const next = async (said: readonly Said[]) => {
    const before = article('2030-01-09', [sure('ride', { driver: 'Bo Sample', ...NEW }), ...rides.slice(0, 1)]);
    const lines = await linesOf(
      `/driver name:${ANN}`,
      settingOn('2030-09-20', [...before, ...article('2030-09-19', said)]),
    );
    return lines[lines.indexOf('Next') + 1] ?? '';
  };

  it('has the new one after the last race, with or without a race told in it', async () => {
    const undated = sure('start', { driver: ANN, ...NEW, track: 'Kansas Speedway' });
    for (const first of [[], [undated]])
      expect(await next([...rides, left, LAST, ...first])).toContain('No. 7 Kestrel Racing · Cup Series 2030 · takes');
  });

  it('has it after the last race of both, if that of the other is later', async () => {
    const ofOther = race('Bo Sample', NEW, 'Kansas Speedway', '2030-09-29');
    const given = sure('exit', { driver: 'Bo Sample', ...NEW, replacedBy: ANN });
    const toOther = sure('ride', { driver: 'Bo Sample', ...OLD });
    expect(await next([...rides, left, LAST, toOther, given, ofOther])).toMatch(/^No\. 7 .* · takes over after 29 Sep/);
  });

  it('has it at once if races in it come first', async () => {
    const before = race(ANN, NEW, 'Kansas Speedway', '2030-09-20');
    expect(await next([...rides, left, LAST, before])).not.toContain('takes over');
  });
});

describe('a race that went to somebody else', () => {
  const told = [
    ...article('2030-04-09', [race(ANN, OLD, 'Kansas Speedway', '2030-05-26')]),
    ...article('2030-04-18', [race('Bo Sample', OLD, 'Kansas Speedway', '2030-05-26')]),
  ];

  it('is told of the driver of whom nothing else is known', async () => {
    const lines = await linesOf(`/driver name:${ANN}`, settingOn('2030-05-01', told));
    expect(lines[1]).toBe('No seat known for 2030, and no race ahead.');
    expect(lines[lines.indexOf('Called off') + 1]).toMatch(
      /^Sun 26 May 2030 · Kansas Speedway · .* · replaced by Bo Sample \(18 Apr 2030\)$/,
    );
    expect(await linesOf(`/driver name:${ANN}`, settingOn('2030-04-10', told))).not.toContain('Called off');
  });
});
