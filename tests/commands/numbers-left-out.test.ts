import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const AVA = 'Ava Stone';
const DAN = 'Dan Marsh';
const TEAM = { team: 'Northline Racing', series: 'indycar', season: 2024 };
const seat = sure('ride', { driver: AVA, ...TEAM });
const race = { track: 'Road America', date: '2024-06-09' };
const chief = { person: 'Ed Sloan', role: 'crew chief' };

/** The answer of a command on a day of 2024 to what articles of days of that year say. */
async function told(call: string, day: string, ...news: readonly (readonly [string, ...Said[]])[]): Promise<string[]> {
  return linesOf(
    call,
    settingOn(
      `2024-${day}`,
      news.flatMap(([on, ...said]) => article(`2024-${on}`, said)),
    ),
  );
}

describe('a seat without its number', () => {
  it.each<readonly [string, Said]>([
    ['under which the driver races for the team', sure('start', { driver: AVA, ...TEAM, number: '7', ...race })],
    ['of the car that is left', sure('exit', { driver: AVA, ...TEAM, number: '7' })],
    ['with which the crew is told', sure('crew', { ...chief, driver: AVA, ...TEAM, number: '7' })],
  ])('has the one %s', async (_, said) => {
    const news = [
      ['01-10', seat],
      ['02-01', said],
    ] as const;
    expect(await told(`/driver name:${AVA}`, '02-02', ...news)).toContainEqual(
      expect.stringMatching(/^No\. 7 Northline Racing · NTT IndyCar Series 2024/),
    );
    const grid = await told('/grid series:indycar', '02-02', ...news);
    expect(grid.filter((line) => line.includes(AVA))).toEqual([expect.stringContaining(`No. 7 ${AVA}`)]);
    expect(await told(`/driver name:${AVA}`, '01-20', ...news)).toContain('Northline Racing · NTT IndyCar Series 2024');
  });

  it.each<readonly [string, readonly Said[]]>([
    [
      'two are told',
      [
        sure('start', { driver: AVA, ...TEAM, number: '7', ...race }),
        sure('start', { driver: AVA, ...TEAM, number: '8', track: 'Texas Motor Speedway', date: '2024-07-20' }),
      ],
    ],
    [
      'the car is a teammate’s, for whom the driver fills in',
      [
        sure('ride', { driver: DAN, ...TEAM, number: '7' }),
        sure('start', { driver: AVA, ...TEAM, number: '7', ...race }),
      ],
    ],
    [
      'it is that of another series',
      [sure('start', { driver: AVA, ...TEAM, series: 'indynxt', number: '7', ...race })],
    ],
    ['it is that of another season', [sure('crew', { ...chief, driver: AVA, ...TEAM, season: 2023, number: '7' })]],
  ])('has none where %s', async (_, said) => {
    expect(await told(`/driver name:${AVA}`, '02-02', ['01-10', seat], ['02-01', ...said])).toContain(
      'Northline Racing · NTT IndyCar Series 2024',
    );
  });
});

describe('a race without the number of the car', () => {
  const start = sure('start', { driver: AVA, ...TEAM, ...race });
  const numbered = sure('ride', { driver: AVA, ...TEAM, number: '7' });
  const at = (lines: readonly string[]) => lines.filter((line) => line.includes('Road America'));

  it('is in the only car of the team that is the driver’s, told before it or since', async () => {
    expect(at(await told('/car number:7', '02-02', ['01-10', numbered], ['02-01', start]))).toHaveLength(1);
    expect(at(await told('/car number:7', '02-02', ['01-10', seat, start], ['02-01', numbered]))).toHaveLength(1);
  });

  it('may be in another before the driver has that one, and once it was left', async () => {
    expect(at(await told('/car number:7', '02-02', ['01-10', start], ['02-01', numbered]))).toEqual([]);
    const left = sure('exit', { driver: AVA, ...TEAM, number: '7', atOnce: true });
    expect(at(await told('/car number:7', '05-02', ['01-10', numbered], ['04-01', left], ['05-01', start]))).toEqual(
      [],
    );
    expect(
      at(await told(`/driver name:${AVA}`, '05-02', ['01-10', numbered], ['04-01', left], ['05-01', start])),
    ).toEqual(['Sun 9 June 2024 · Road America · NTT IndyCar Series · Northline Racing']);
  });
});
