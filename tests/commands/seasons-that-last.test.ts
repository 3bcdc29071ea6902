import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2029 };
const race = (driver: string, slots: object) => sure('start', { driver, ...HERON, number: '36', ...slots });
const CLAIMS = article('2029-10-30', [
  sure('ride', { driver: 'Ann Example', ...HERON, number: '38' }),
  sure('exit', { driver: 'Ann Example', ...HERON, number: '38' }),
  race('Bo Sample', { track: 'Alder Speedway', date: '2029-11-10' }),
]);
const LATER = article('2029-10-30', [race('Bo Sample', { track: 'Birch Raceway', date: '2029-11-17' })], 'later');

describe('a season of which a race is still ahead', () => {
  it.each([
    ['/driver name:Ann Example', 'after 2029'],
    ['/team name:Heron Motorsports', 'after 2029'],
    ['/car number:38', 'after 2029'],
    ['/history driver:Ann Example', 'after 2029'],
    ['/moves series:cup since:2029-10-01', 'after 2029'],
  ])('is not over yet: %s', async (call, end) => {
    const told = async (day: string, claims: typeof CLAIMS) =>
      (await linesOf(call, settingOn(day, claims))).find(
        (line) => line.includes(end) || line.includes('last season 2029'),
      );
    expect(await told('2029-11-13', [...CLAIMS, ...LATER])).toMatch(/leav(?:es|ing)/i);
    expect(await told('2029-11-17', [...CLAIMS, ...LATER])).toMatch(/leav(?:es|ing)/i);
    expect(await told('2029-11-18', [...CLAIMS, ...LATER])).toMatch(/left/i);
    expect(await told('2029-11-13', CLAIMS)).toMatch(/left/i);
  });

  it('is that series alone, and no rumour of a race', async () => {
    const others = [
      sure('start', { driver: 'Cy Third', ...HERON, series: 'truck', track: 'Birch Raceway', date: '2029-11-17' }),
      { ...race('Cy Third', { track: 'Birch Raceway', date: '2029-11-17' }), status: 'rumored' as const },
    ];
    const claims = [...CLAIMS, ...article('2029-10-31', others)];
    expect((await linesOf('/driver name:Ann Example', settingOn('2029-11-13', claims)))[1]).toContain(
      'left after 2029',
    );
  });
});

describe('a race of which nobody tells the day', () => {
  const open = (series: string) =>
    article('2029-02-06', [
      sure('start', { driver: 'Ann Example', ...HERON, series, track: 'Alder Speedway' }),
      sure('start', { driver: 'Ann Example', ...HERON, series, track: 'Birch Raceway', date: '2029-02-16' }),
    ]);
  it.each<[string, string, boolean]>([
    ['truck', '2029-11-20', true],
    ['truck', '2029-12-01', false],
    ['truck', '2029-12-31', false],
    ['indycar', '2029-12-01', false],
    ['late-model', '2029-12-31', true],
  ])('is over with the season of its series: %s on %s', async (series, day, ahead) => {
    const told = (await linesOf('/schedule', settingOn(day, open(series)))).some((line) =>
      /^\d+ races? ahead/.test(line),
    );
    const onPage = (await linesOf('/driver name:Ann Example', settingOn(day, open(series)))).some((line) =>
      line.startsWith('Races ahead'),
    );
    expect([told, onPage]).toEqual([ahead, ahead]);
  });

  it('is ahead for as long as a race of the season is', async () => {
    const late = sure('start', {
      driver: 'Bo Sample',
      ...HERON,
      series: 'indycar',
      track: 'Cedar Park',
      date: '2029-10-19',
    });
    const told = async (day: string) =>
      (
        await linesOf(
          '/schedule driver:Ann Example',
          settingOn(day, [...open('indycar'), ...article('2029-09-01', [late])]),
        )
      )[1];
    expect(await told('2029-10-12')).toContain('1 race ahead');
    expect(await told('2029-10-20')).toContain('No races ahead');
  });
});
