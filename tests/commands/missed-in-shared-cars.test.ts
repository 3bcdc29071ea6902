import { describe, expect, it } from 'vitest';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ofCup = { team: 'Heron Motorsports', series: 'cup', number: '7', season: 2030 };
const ride = (driver: string, more: object = {}) => sure('ride', { driver, ...ofCup, ...more });
const race = { ...ofCup, track: 'Kansas Speedway', date: '2030-05-12' };
const missed = [denial('start', { driver: 'Ann Example', ...race }), sure('start', { driver: 'Bo Sample', ...race })];
const LINE =
  'Ann Example · Sun 12 May 2030 · Kansas Speedway · Cup Series · No. 7 Heron Motorsports · replaced by Bo Sample';

describe.each(['/car number:7', '/team name:Heron Motorsports'])('a car with several drivers on %s', (call) => {
  const page = (day: string, ...said: Parameters<typeof article>[1]) =>
    linesOf(call, settingOn(day, article('2030-05-01', [...said])));
  const heading = (lines: readonly string[]) => lines.indexOf('Races missed');

  it('has the races that one of them missed, once they are over', async () => {
    const all = [ride('Ann Example'), ride('Bo Sample'), ...missed] as const;
    const lines = await page('2030-06-01', ...all);
    expect(heading(lines)).toBeGreaterThan(0);
    expect(lines.map((line) => line.replace(/^(.*2030) · Ann Example · /, 'Ann Example · $1 · '))).toContain(LINE);
    expect(heading(await page('2030-05-05', ...all))).toBe(-1);
  });

  it('has none of another car, nor where one alone has it', async () => {
    expect(heading(await page('2030-06-01', ride('Ann Example'), ...missed))).toBe(-1);
    const other = [ride('Ann Example', { number: '8' }), ride('Cas Gone'), ride('Dee Young'), ...missed] as const;
    expect(heading(await page('2030-06-01', ...other))).toBe(-1);
  });
});
