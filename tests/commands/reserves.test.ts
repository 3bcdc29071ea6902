import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const DI = { driver: 'Di Spare', team: 'Dunlin', series: 'f1' };
const POST = sure('role', { person: DI.driver, role: 'reserve driver', team: DI.team });
const begun = article('2030-02-01', [POST, sure('ride', { ...DI, driver: 'Ann Example', season: 2030 })]);

/** Whether she is, or was, a reserve on a day, by both pages. */
async function standing(day: string, ...said: readonly (readonly [string, ...Said[]])[]): Promise<string> {
  const claims = [...begun, ...said.flatMap(([published, ...each]) => article(published, each))];
  const [own = [], team = []] = await Promise.all(
    [`/driver name:${DI.driver}`, `/team name:${DI.team}`].map((call) => linesOf(call, settingOn(day, claims))),
  );
  const ofOwn = own.find((line) => line.startsWith('Reserve driver')) ?? '';
  const ofTeam = team.find((line) => line.includes('· reserve driver')) ?? '';
  expect(ofOwn.includes('has a seat')).toBe(ofTeam.includes('has a seat'));
  return ofOwn.replace(/ \(.* old\)$/, '');
}

const IS = 'Reserve driver, Dunlin';

describe('a reserve driver', () => {
  it('is none any more with a seat in the team', async () => {
    const seat = ['2030-06-01', sure('ride', { ...DI, season: 2030 })] as const;
    expect(await standing('2030-05-31', seat)).toBe(IS);
    expect(await standing('2030-06-02', seat)).toBe(`${IS} · has a seat (1 Jun 2030)`);
  });

  it('is one until the season of the seat', async () => {
    const seat = ['2030-10-01', sure('ride', { ...DI, season: 2031 })] as const;
    expect(await standing('2030-12-31', seat)).toBe(IS);
    expect(await standing('2031-01-02', seat)).toBe(`${IS} · has a seat (1 Jan 2031)`);
  });

  it.each<readonly [string, readonly (readonly [string, ...Said[]])[]]>([
    [
      'told so again later',
      [
        ['2030-06-01', sure('ride', { ...DI, season: 2030 })],
        ['2030-07-01', POST],
      ],
    ],
    ['for some races', [['2030-06-01', sure('ride', { ...DI, season: 2030, extent: 'part-time' })]]],
    ['with a seat in another team', [['2030-06-01', sure('ride', { ...DI, team: 'Plover', season: 2030 })]]],
    [
      'with a seat in a series in which the team has other cars',
      [['2030-06-01', sure('ride', { ...DI, series: 'imsa', season: 2030 })]],
    ],
    ['who fills in', [['2030-06-01', sure('start', { ...DI, season: 2030, track: 'Monza', date: '2030-06-08' })]]],
    [
      'whose seat is over',
      [
        ['2030-06-01', sure('ride', { ...DI, season: 2030 })],
        ['2030-06-20', sure('exit', { ...DI, season: 2030, atOnce: true })],
      ],
    ],
    [
      'whose seat is told of when it is to be left',
      [
        [
          '2030-06-01',
          POST,
          sure('ride', { ...DI, season: 2030 }),
          sure('exit', { ...DI, season: 2030, replacedBy: 'Bo Sample' }),
        ],
      ],
    ],
  ])('is one still: %s', async (_, said) => {
    expect(await standing('2030-07-02', ...said)).toBe(IS);
  });
});
