import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '34' };
const FIRST = article('2028-11-28', [sure('ride', { ...CAR, season: 2029 })]);
const next = (slots: object = {}): Said => sure('ride', { ...CAR, season: 2030, ...slots });

const told = async (day: string, ...said: readonly Said[]) => {
  const setting = settingOn(day, [...FIRST, ...article('2029-10-30', said)]);
  const lines = [
    await linesOf('/team name:Heron Motorsports', setting),
    await linesOf('/driver name:Ann Example', setting),
  ];
  return lines.map((all) => all.find((line) => line.includes('No. 34') && !line.includes('2030')));
};

describe('a seat of which nobody spoke for long', () => {
  it('stands where the driver is told to stay in it', async () => {
    const seats = ['No. 34 Ann Example', 'No. 34 Heron Motorsports · Cup Series 2029'];
    expect(await told('2029-11-12', next())).toEqual(seats);
    expect(
      await told('2029-11-12', sure('ride', { driver: CAR.driver, team: CAR.team, series: 'cup', season: 2030 })),
    ).toEqual(seats);
  });

  it.each<[string, string, readonly Said[]]>([
    ['nobody says so', '2029-11-12', []],
    ['it is another car', '2029-11-12', [next({ number: '38' })]],
    ['it is for some races', '2029-11-12', [next({ extent: 'part-time' })]],
    ['it is only rumoured', '2029-11-12', [{ ...next(), status: 'rumored' }]],
  ])('is what was last known where %s', async (_, day, said) => {
    for (const line of await told(day, ...said)) expect(line ?? 'Last known').toContain('Last known');
  });
});
