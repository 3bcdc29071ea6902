import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

// The vocabulary knows neither name: that one team goes on as the other, nobody says.
const OLD = { team: 'Heron Motorsports', series: 'cup', season: 2031, number: '42' } as const;
const NEW = { ...OLD, team: 'Osprey Racing' } as const;
const ANN = 'Ann Example';

const claims = (...then: readonly Said[]) => [
  ...article('2030-12-01', [
    sure('ride', { driver: ANN, ...OLD }),
    sure('ride', { driver: 'Bo Sample', ...OLD, number: '43' }),
  ]),
  ...article('2031-08-10', then),
];
const left = sure('exit', { driver: ANN, ...NEW });
const inCar = sure('start', { driver: 'Cy Third', ...NEW, track: 'Alder Speedway', date: '2031-08-20' });

describe('a departure told under another name of the team', () => {
  const first = async (day: string, ...then: readonly Said[]) =>
    (await linesOf(`/driver name:${ANN}`, settingOn(day, claims(...then)))).slice(1, 3).join('\n');
  const SEAT = /^No\. 42 Heron Motorsports · Cup Series 2031/;

  it('ends the seat in the car with that number, once somebody else races it', async () => {
    expect(await first('2031-08-09', left, inCar)).toMatch(SEAT);
    expect(await first('2031-08-10', left, inCar)).not.toMatch(SEAT);
    expect(await first('2031-08-10', left, inCar)).toContain('left (10 Aug 2031)');
    expect(await first('2031-10-01', left, inCar)).toContain('No seat known for 2031.');
  });

  it('is for the end of the season where nobody else is told to race it', async () => {
    expect(await first('2031-08-10', left)).toMatch(/^No\. 42 Heron Motorsports .* leaving, last season 2031/);
  });

  it('shows nobody as the driver of the car on the pages of the car and the old team', async () => {
    for (const call of ['/car number:42 series:cup', '/team name:Heron Motorsports']) {
      const lines = await linesOf(call, settingOn('2031-08-12', claims(left, inCar)));
      const ann = lines.filter((line) => line.includes(ANN));
      expect(ann.length).toBeGreaterThan(0);
      expect(ann.every((line) => /\bleft\b/i.test(line))).toBe(true);
    }
  });

  it.each<readonly [string, readonly Said[]]>([
    ['of another number', [sure('exit', { driver: ANN, ...NEW, number: '41' })]],
    ['of another series', [sure('exit', { driver: ANN, ...NEW, series: 'truck' })]],
    ['of another season', [sure('exit', { driver: ANN, ...NEW, season: 2030 })]],
    ['from a team where the driver has a seat too', [sure('ride', { driver: ANN, ...NEW, series: 'truck' }), left]],
  ])('is none of it if %s', async (_, then) => {
    const lines = await linesOf(`/driver name:${ANN}`, settingOn('2031-08-12', claims(...then)));
    const seat = lines.find((line) => SEAT.test(line));
    expect(seat).toBeDefined();
    expect(seat).not.toMatch(/left|leaving/);
  });
});
