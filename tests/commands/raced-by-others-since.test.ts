import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'truck', season: 2031, number: '48' } as const;
const ANN = 'Ann Example';
const BEFORE = article('2030-02-01', [sure('ride', { driver: ANN, ...CAR, season: 2030 })]);
const RACE = { ...CAR, track: 'Alder Speedway', date: '2031-11-05' };
const left = sure('exit', { driver: ANN, ...CAR });
const raced = sure('start', { driver: 'Bo Sample', ...RACE });
const LEAVING = /leaving/i;

/** The lines of some answers about the driver, of what was told before and on 29 October 2031. */
async function told(day: string, ...said: readonly Said[]): Promise<readonly string[]> {
  const setting = settingOn(day, [...BEFORE, ...article('2031-10-29', said)]);
  const calls = [`/driver name:${ANN}`, '/car number:48 series:truck', '/team name:Heron Motorsports', '/moves'];
  return (await Promise.all(calls.map((call) => linesOf(call, setting)))).flat();
}

describe('a departure of which no article tells the seat', () => {
  it('is over once others race the car', async () => {
    expect((await told('2031-10-28', left, raced)).join('\n')).not.toMatch(/left|leaving/i);
    for (const day of ['2031-10-29', '2031-11-05', '2031-11-06']) {
      const lines = await told(day, left, raced);
      expect(lines.filter((line) => LEAVING.test(line) && line !== 'Leaving or gone')).toEqual([]);
      expect(lines).toContain('Last known, from 29 Oct 2031: Left Heron Motorsports · No. 48 Truck Series 2031');
      expect(lines.find((line) => line.includes(`${ANN} · Heron Motorsports · 2030`))).toContain('left (29 Oct 2031)');
    }
  });

  it.each<readonly [string, readonly Said[]]>([
    ['nobody races it', [left]],
    ['somebody fills in', [left, raced, denial('start', { driver: ANN, ...RACE })]],
    [
      'the driver races it too',
      [left, raced, sure('start', { driver: ANN, ...RACE, date: '2031-11-12', track: 'Calder Park' })],
    ],
    [
      'others have it for some races',
      [left, raced, sure('ride', { driver: 'Bo Sample', ...CAR, extent: 'part-time' })],
    ],
    ['the race was run before', [left, sure('start', { driver: 'Bo Sample', ...RACE, date: '2031-10-20' })]],
    ['it is another car', [left, sure('start', { driver: 'Bo Sample', ...RACE, number: '49' })]],
  ])('may be for the end of the season where %s', async (_, said) => {
    const lines = await told('2031-10-30', ...said);
    expect(lines.some((line) => LEAVING.test(line) && line !== 'Leaving or gone')).toBe(true);
  });
});
