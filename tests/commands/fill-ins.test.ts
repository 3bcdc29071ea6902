import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'indycar', season: 2031 } as const;
const RACE = { track: 'WeatherTech Raceway Laguna Seca', date: '2031-06-22' } as const;
const ann = { driver: 'Ann Example', ...HERON, number: '28' } as const;
const misses = denial('start', { ...ann, ...RACE });
const fillsIn = sure('start', { driver: 'Bo Sample', ...HERON, ...RACE });
const LINE = 'Sun 22 June 2031 · Bo Sample · WeatherTech Raceway Laguna Seca · NTT IndyCar Series · Heron Motorsports';

function told(call: string, said: readonly Said[], apart: readonly Said[] = []): Promise<string[]> {
  const claims = [
    ...article('2031-03-05', [sure('ride', ann)]),
    ...article('2031-06-18', said),
    ...article('2031-06-18', apart, 'another'),
  ];
  return linesOf(call, settingOn('2031-06-20', claims));
}

describe('who fills in for a driver who is said to miss a race, where no number is told', () => {
  it('is told on the page of the car, and on those of both', async () => {
    expect(await told('/car number:28', [misses, fillsIn])).toContain(`${LINE} · in place of Ann Example`);
    expect((await told('/driver name:Ann Example', [misses, fillsIn])).join()).toContain('replaced by Bo Sample');
    expect((await told('/driver name:Bo Sample', [misses, fillsIn])).join()).toContain('in place of Ann Example');
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['is told in another article', [misses], [fillsIn]],
    [
      'runs another race',
      [misses, sure('start', { driver: 'Bo Sample', ...HERON, ...RACE, date: '2031-07-06', track: 'Iowa Speedway' })],
      [],
    ],
    ['is one of two', [misses, fillsIn, sure('start', { driver: 'Cy Third', ...HERON, ...RACE })], []],
    [
      'may be in for another',
      [misses, fillsIn, denial('start', { ...ann, ...RACE, driver: 'Dee Fourth', number: '29' })],
      [],
    ],
    [
      'is with another team',
      [misses, sure('start', { driver: 'Bo Sample', ...HERON, ...RACE, team: 'Kestrel Racing' })],
      [],
    ],
  ])('is not guessed where that driver %s', async (_, said, apart) => {
    expect((await told('/car number:28', said, apart)).join('\n')).not.toMatch(/Bo Sample|Cy Third/);
    expect((await told('/driver name:Bo Sample', said, apart)).join()).not.toContain('in place of');
  });
});
