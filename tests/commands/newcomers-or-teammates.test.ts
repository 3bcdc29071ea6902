import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

/** Who comes to Heron for 2031 in a series, by what was said on 10 December 2030 and, in another article, on 1 February before. */
async function comers(series: string, then: readonly Said[], before: readonly Said[] = []): Promise<readonly string[]> {
  const claims = [...article('2030-02-01', before), ...article('2030-12-10', then)];
  const lines = await linesOf(`/moves series:${series} season:2031`, settingOn('2030-12-20', claims));
  return lines.flatMap((line) => /^10 Dec 2030 · (\w+ \w+) to /.exec(line)?.[1] ?? []);
}

const seat = (driver: string, series: string, season: number, more: object = {}) =>
  sure('ride', { driver, team: 'Heron Motorsports', series, season, ...more });
const exit = (driver: string, series: string, more: object = {}) =>
  sure('exit', { driver, team: 'Heron Motorsports', series, season: 2030, ...more });

describe('/moves of one who may have been a teammate of the driver known before', () => {
  it.each<readonly [string, string, readonly Said[], readonly Said[]]>([
    ['no number tells the car', 'cup', [seat('Fay First', 'cup', 2031)], [seat('Ann Example', 'cup', 2030)]],
    [
      'another car was left, and theirs has no number',
      'cup',
      [seat('Fay First', 'cup', 2031), exit('Ann Example', 'cup', { number: '7' })],
      [],
    ],
    [
      'both are named in one article, and only one with a number',
      'cup',
      [seat('Fay First', 'cup', 2031, { number: '8' }), seat('Ann Example', 'cup', 2030)],
      [],
    ],
    [
      'the seat left is for somebody else',
      'cup',
      [seat('Fay First', 'cup', 2031, { number: '8' }), exit('Ann Example', 'cup', { replacedBy: 'Guy Second' })],
      [],
    ],
    [
      'numbers are the drivers’ own',
      'f1',
      [seat('Fay First', 'f1', 2031), exit('Ann Example', 'f1')],
      [seat('Ann Example', 'f1', 2030)],
    ],
    [
      'numbers are the drivers’ own, and the successors of the season are named',
      'f1',
      [
        seat('Fay First', 'f1', 2031),
        seat('Guy Second', 'f1', 2031),
        seat('Bo Sample', 'f1', 2030),
        exit('Bo Sample', 'f1', { replacedBy: 'Guy Second' }),
        exit('Ann Example', 'f1', { replacedBy: 'Bo Sample' }),
      ],
      [seat('Ann Example', 'f1', 2030)],
    ],
    [
      'several share the car',
      'imsa',
      [
        seat('Fay First', 'imsa', 2031, { number: '8' }),
        seat('Ann Example', 'imsa', 2030, { number: '8' }),
        exit('Ann Example', 'imsa', { number: '8' }),
      ],
      [],
    ],
  ])('does not tell so where %s', async (_, series, then, before) => {
    expect(await comers(series, then, before)).not.toContain('Fay First');
  });

  it.each<readonly [string, string, readonly Said[]]>([
    [
      'the whole line-up of the season before left',
      'f1',
      [
        seat('Fay First', 'f1', 2031),
        seat('Guy Second', 'f1', 2031),
        exit('Ann Example', 'f1'),
        seat('Bo Sample', 'f1', 2030),
        exit('Bo Sample', 'f1'),
      ],
    ],
    [
      'the others of the shared cars are known, and who is not there any more left',
      'imsa',
      [
        seat('Fay First', 'imsa', 2031, { number: '8' }),
        seat('Guy Second', 'imsa', 2031, { number: '8' }),
        seat('Bo Sample', 'imsa', 2031, { number: '8' }),
        seat('Bo Sample', 'imsa', 2030),
        exit('Ann Example', 'imsa'),
        exit('Cas Gone', 'imsa'),
      ],
    ],
  ])('tells of both where %s', async (_, series, then) => {
    expect((await comers(series, then)).toSorted()).toEqual(['Fay First', 'Guy Second']);
  });
});
