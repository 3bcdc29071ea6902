import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', number: '27' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup', number: '12' };
const has = (driver: string, car: object, season = 2031): Said => sure('ride', { driver, season, ...car });
const named = article('2030-10-16', [
  has('Ann Example', HERON, 2030),
  sure('exit', { driver: 'Ann Example', ...HERON, season: 2030, replacedBy: 'Bo Sample' }),
  has('Bo Sample', HERON),
]);
const CALLS = [
  '/driver name:Ann Example',
  '/team name:Heron Motorsports',
  '/car number:27',
  '/history driver:Ann Example',
  '/moves',
  '/ask question:who drives the 27?',
];

/** Who is shown on the pages as the one who comes in the driver's place. */
async function heirs(later: readonly Said[], day = '2030-11-20', before = named): Promise<readonly string[]> {
  const setting = settingOn(day, [...before, ...article('2030-11-10', later)]);
  const told = await Promise.all(CALLS.map((call) => linesOf(call, setting)));
  const names = told.flat().flatMap((line) => /replaced by ([A-Z]\w+ [A-Z]\w+)/.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}

describe('a successor', () => {
  it('is shown as long as nothing else is said', async () => {
    expect(await heirs([])).toEqual(['Bo Sample']);
    expect(await heirs([has('Bo Sample', HERON)])).toEqual(['Bo Sample']);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['will not have the seat', [denial('ride', { driver: 'Bo Sample', ...HERON, season: 2031 })]],
    ['will not drive for the team', [denial('ride', { driver: 'Bo Sample', team: HERON.team, season: 2031 })]],
    ['has another one', [has('Bo Sample', KESTREL)]],
    ['has another car of the team', [has('Bo Sample', { ...HERON, number: '28' })]],
  ])('who %s is not shown any more: whoever has the car instead, or nobody', async (_, later) => {
    expect(await heirs(later)).toEqual([]);
    expect(await heirs([...later, has('Cy Third', HERON)])).toEqual(['Cy Third']);
    expect(await heirs([...later, has('Cy Third', HERON), has('Dee Young', HERON)])).toEqual([]);
  });

  it('whose car is told to be somebody else’s before the season is not shown any more', async () => {
    expect(await heirs([has('Cy Third', HERON)])).toEqual(['Cy Third']);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['has some races elsewhere', [has('Bo Sample', { ...KESTREL, extent: 'part-time' })]],
    ['has a seat in another series', [has('Bo Sample', { ...KESTREL, series: 'truck' })]],
    ['will not have one in another series', [denial('ride', { driver: 'Bo Sample', series: 'truck', season: 2031 })]],
    ['will leave after it', [sure('exit', { driver: 'Bo Sample', ...HERON, season: 2031 })]],
    ['is elsewhere a year later', [has('Bo Sample', KESTREL, 2032)]],
  ])('who %s is shown still', async (_, later) => {
    expect(await heirs(later)).toContain('Bo Sample');
  });

  it('who had the car in the season in which it was left is shown, wherever the next season is', async () => {
    const atOnce = article('2030-06-16', [
      has('Ann Example', HERON, 2030),
      sure('exit', { driver: 'Ann Example', ...HERON, season: 2030, replacedBy: 'Bo Sample', atOnce: true }),
      has('Bo Sample', HERON, 2030),
    ]);
    expect(await heirs([has('Bo Sample', KESTREL), has('Cy Third', HERON)], '2030-11-20', atOnce)).toContain(
      'Bo Sample',
    );
  });
});
