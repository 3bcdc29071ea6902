import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

describe('a departure told with another seat of the season, where no article tells of the seat left', () => {
  const exit = sure('exit', {
    driver: 'Bo Sample',
    team: 'Heron Motorsports',
    series: 'cup',
    season: 2032,
    number: '6',
  });
  const instead = { driver: 'Bo Sample', team: 'Kestrel Racing', series: 'cup', season: 2032, number: '66' };
  const before = article('2031-08-22', [
    sure('ride', { driver: 'Bo Sample', team: 'Northline Racing', series: 'cup', season: 2031, number: '18' }),
  ]);
  const page = async (asked: string, said: readonly Said[], earlier = before) =>
    (await linesOf(asked, settingOn('2032-07-01', [...earlier, ...article('2032-06-19', said)]))).join('\n');

  it.each(['/driver name:Bo Sample', '/team name:Heron Motorsports', '/moves series:cup'])(
    'is over on %s',
    async (asked) => {
      for (const earlier of [before, []]) {
        const told = await page(asked, [exit, sure('ride', instead)], earlier);
        expect(told).toContain('Left Heron Motorsports · No. 6');
        expect(told).not.toContain('Leaving Heron');
      }
    },
  );

  it.each([[before], [[]]])('comes with a move', async (earlier) => {
    const told = await page('/moves series:cup', [exit, sure('ride', instead)], earlier);
    expect(told).toMatch(/19 Jun 2032 · Bo Sample to No\. 66 Kestrel Racing · Cup Series 2032$/m);
  });

  it.each([
    ['part-time', { extent: 'part-time' as const }],
    ['of another series', { series: 'truck' }],
    ['of the next season', { season: 2033 }],
  ])('is not over with a seat that goes beside it: %s', async (_, other) => {
    expect(await page('/driver name:Bo Sample', [exit, sure('ride', { ...instead, ...other })])).toContain(
      'Leaving Heron Motorsports after 2032',
    );
  });
});
