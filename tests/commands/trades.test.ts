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
      expect(car[1]).toBe('No season-long driver known in this car for 2030, but 1 race ahead.');
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

describe('whether two drivers trade seats', () => {
  const BO = 'Bo Sample';
  const before = article('2030-01-10', [
    sure('ride', { driver: ANN, ...OLD }),
    sure('ride', { driver: BO, ...NEW }),
    sure('ride', { driver: 'Cas Gone', ...OLD, number: '52' }),
  ]);
  const asked = async (question: string, said: readonly Said[]) => {
    const lines = await linesOf(
      `/ask question:${question}`,
      settingOn('2030-09-25', [...before, ...article('2030-09-19', said)]),
    );
    return lines[1];
  };
  const trade = (status: Said['status'], season = 2031): Said[] => [
    { kind: 'ride', status, slots: { driver: ANN, ...NEW, season } },
    { kind: 'ride', status, slots: { driver: BO, ...OLD, season } },
  ];
  const both =
    '19 Sep 2030 · Ann Example to No. 7 Kestrel Racing · Cup Series 2031; 19 Sep 2030 · Bo Sample to No. 51 Heron Motorsports · Cup Series 2031';

  it.each([
    'did Ann Example and Bo Sample swap teams?',
    'have Ann Example and Bo Sample traded rides?',
    'is Ann Example trading places with Bo Sample?',
  ])('is told: %s', async (question) => {
    expect(await asked(question, trade('confirmed'))).toBe(`Yes: ${both}`);
    expect(await asked(question, trade('rumored'))).toMatch(/^Nothing is confirmed\. Rumoured: .*Ann .*; .*Bo /);
    for (const one of trade('confirmed')) expect(await asked(question, [one])).toBe('No article says so.');
    expect(await asked(question, [])).toBe('No article says so.');
  });

  it('is told with whom', async () => {
    expect(await asked('who did Ann Example swap rides with?', trade('confirmed'))).toBe(both);
    expect(await asked('who did Cas Gone swap rides with?', trade('confirmed'))).toBe('No article says who.');
  });

  it('is told in the season too, and of others not', async () => {
    const now = [
      sure('exit', { driver: ANN, ...OLD, replacedBy: BO }),
      sure('exit', { driver: BO, ...NEW, replacedBy: ANN }),
    ];
    expect(await asked('did Ann Example and Bo Sample swap seats?', [...now, ...trade('confirmed', 2030)])).toBe(
      `Yes: ${both.replaceAll('Series 2031', 'Series 2030')}`,
    );
    expect(await asked('did Ann Example and Cas Gone swap teams?', trade('confirmed'))).toBe('No article says so.');
  });

  it('is one of cars in a team', async () => {
    const numbers = [
      sure('ride', { driver: ANN, ...OLD, season: 2031, number: '52' }),
      sure('ride', { driver: 'Cas Gone', ...OLD, season: 2031 }),
    ];
    for (const what of ['cars', 'numbers'])
      expect(await asked(`did Ann Example and Cas Gone trade ${what}?`, numbers)).toMatch(
        /^Yes: Ann Example: No\. 51 becomes No\. 52 .*; Cas Gone: No\. 52 becomes No\. 51 /,
      );
  });
});
