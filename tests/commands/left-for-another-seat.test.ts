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
      'Leaving Heron Motorsports, last season 2032',
    );
  });
});

describe('a departure from a team as a whole, told with the seat of the season elsewhere', () => {
  const SEAT = { driver: 'Bo Sample', team: 'Kestrel Racing', series: 'cup', season: 2032, number: '66' };
  const exit = (slots: object = {}) =>
    sure('exit', { driver: 'Bo Sample', team: 'Heron Motorsports', series: 'cup', season: 2032, ...slots });
  const movesOf = async (...said: readonly Said[]) =>
    (await linesOf('/moves', settingOn('2032-08-28', article('2032-08-28', said)))).slice(2, 4).join('\n');

  it('makes no move to that seat, which may be that of all the season', async () => {
    const told = await movesOf(exit(), sure('ride', SEAT));
    expect(told).toContain('Left Heron Motorsports · Cup Series 2032');
    expect(told).not.toContain('Kestrel');
  });

  it('names no season that was still to come', async () => {
    expect(await movesOf(exit({ season: 2033, atOnce: true }))).toMatch(/Left Heron Motorsports · Cup Series$/m);
  });

  it.each([{ number: '6' }, { replacedBy: 'Fay First' }, { atOnce: true as const }])(
    'makes one where it is from a car in the season: %o',
    async (slots) => {
      expect(await movesOf(exit(slots), sure('ride', SEAT))).toContain('Bo Sample to No. 66 Kestrel Racing');
    },
  );
});

describe('a departure for the end of a season, of one who then goes elsewhere in it', () => {
  const OLD = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2032, number: '7' };
  const NEW = { driver: 'Ann Example', team: 'Kestrel Racing', series: 'cup', season: 2032, number: '51' };
  const moves = async (slots: object, next: object = {}, before: readonly Said[] = []) => {
    const claims = [
      ...article('2032-08-28', [sure('exit', { ...OLD, ...slots }), ...before]),
      ...article('2032-09-19', [
        sure('ride', OLD),
        sure('exit', { ...OLD, replacedBy: 'Bo Sample' }),
        sure('ride', { ...NEW, ...next }),
      ]),
    ];
    const lines = await linesOf('/moves since:2032-08-01', settingOn('2032-09-25', claims));
    return lines.filter((line) => /^\d+ \w+ 2032 · /.test(line));
  };
  const MOVE = '19 Sep 2032 · Ann Example to No. 51 Kestrel Racing · Cup Series 2032, from No. 7 Heron Motorsports';

  it('is told by the move', async () => {
    expect(await moves({})).toEqual([MOVE]);
    expect(await moves({}, {}, [sure('ride', OLD)])).toEqual([MOVE]);
  });

  it('is a move of its own where it was at once, or the other seat is of the next season', async () => {
    expect(await moves({ atOnce: true }, {}, [sure('ride', OLD)])).toHaveLength(2);
    expect(await moves({}, { season: 2033 })).toHaveLength(2);
  });
});
