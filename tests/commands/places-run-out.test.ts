import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'indycar', season: 2031, number: '30' } as const;
const at = (track: string, date: string) => ({ track, date });
const race = (driver: string, where: object): Said => sure('start', { driver, ...CAR, ...where });

const BEFORE = article('2031-02-20', [sure('ride', { driver: 'Ann Example', ...CAR })]);
const LEAVES = sure('exit', { driver: 'Ann Example', ...CAR, replacedBy: 'Bo Sample' });
const NAMED = article('2031-08-20', [LEAVES, race('Bo Sample', at('Alder Speedway', '2031-08-27'))]);
const OTHER = article('2031-08-29', [
  race('Cy Third', at('Calder Park', '2031-09-03')),
  race('Cy Third', at('Dunmore Raceway', '2031-09-10')),
]);

/** Whether the driver is told to take over the place on a day. */
async function takesOver(day: string, claims: ReturnType<typeof article>): Promise<boolean> {
  return (await linesOf('/driver name:Bo Sample', settingOn(day, claims))).includes('Takes over from');
}

describe('who takes a place over for a race', () => {
  const claims = [...BEFORE, ...NAMED, ...OTHER];

  it('has it until the race is run and others have those that are left', async () => {
    const days = ['2031-08-20', '2031-08-27', '2031-08-29', '2031-09-05'];
    expect(await Promise.all(days.map((day) => takesOver(day, claims)))).toEqual([true, true, false, false]);
  });

  it('has it where the race is only told as one that was finished', async () => {
    const result = sure('result', {
      driver: 'Bo Sample',
      team: CAR.team,
      series: CAR.series,
      season: 2031,
      track: 'Alder Speedway',
      position: 16,
      date: '2031-08-27',
    });
    const told = [
      ...BEFORE,
      ...article('2031-08-29', [LEAVES, result, race('Cy Third', at('Calder Park', '2031-09-03'))]),
    ];
    expect(await takesOver('2031-08-29', told)).toBe(false);
  });

  it.each<readonly [string, ReturnType<typeof article>]>([
    ['nobody else has the races that are left', [...BEFORE, ...NAMED]],
    [
      'there is another race to come',
      [...claims, ...article('2031-08-30', [race('Bo Sample', at('Ember Park', '2031-09-17'))])],
    ],
    [
      'there is a seat for the season after',
      [...claims, ...article('2031-08-30', [sure('ride', { driver: 'Bo Sample', ...CAR, season: 2032 })])],
    ],
  ])('has it still where %s', async (_, told) => {
    expect(await takesOver('2031-09-01', told)).toBe(true);
  });
});
