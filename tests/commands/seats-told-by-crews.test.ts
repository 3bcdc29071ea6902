import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup' } as const;
const led = (number: string, person = 'Lou Sample', series: string = CAR.series) =>
  sure('crew', { ...CAR, person, role: 'crew chief', number, series, season: 2030 });
const comes = sure('ride', { ...CAR, season: 2031, number: '48' });
const race = sure('start', { ...CAR, season: 2030, number: '88', track: 'Oval One', date: '2030-10-20' });
const left = sure('exit', { ...CAR, driver: 'Paul Past', season: 2030, number: '48', replacedBy: 'Ann Example' });

/** The moves of Ann for 2031, by what was said on 10 December 2030. */
async function moves(said: readonly Said[]): Promise<string[]> {
  const setting = settingOn('2030-12-20', article('2030-12-10', said));
  return (await linesOf('/moves series:cup season:2031', setting)).flatMap(
    (line) => /^10 Dec 2030 · (Ann Example.+)$/.exec(line)?.[1] ?? [],
  );
}

describe('the crew chief of a driver tells which car was had', () => {
  it('/moves has it as the one before', async () => {
    expect(await moves([led('88'), comes, left])).toEqual([
      'Ann Example: No. 88 becomes No. 48 Heron Motorsports · Cup Series 2031',
    ]);
    const elsewhere = sure('ride', { ...CAR, team: 'Plover Racing', season: 2031, number: '8' });
    expect(await moves([led('88'), elsewhere])).toEqual([
      'Ann Example to No. 8 Plover Racing · Cup Series 2031, from No. 88 Heron Motorsports',
    ]);
  });

  it('/grid has the driver as one who stays', async () => {
    const setting = settingOn('2030-12-20', article('2030-12-10', [led('88'), comes]));
    expect(await linesOf('/grid series:cup season:2031', setting)).toContain(
      'No. 48 Ann Example · stays, in the No. 88 before',
    );
  });

  it('/grid has nobody as new in the series who was in it years ago, nor whoever has some races elsewhere as from there', async () => {
    const grid = async (series: string, season: number, ride: Said) =>
      linesOf(
        `/grid series:${series} season:${season}`,
        settingOn('2032-01-20', article('2030-12-10', [led('88'), ride])),
      );
    const again = sure('ride', { ...CAR, season: 2032, number: '88' });
    expect(await grid('cup', 2032, again)).toContain('No. 88 Ann Example · known here in 2030 too');
    const some = sure('ride', { ...CAR, season: 2031, number: '5', series: 'xfinity', extent: 'part-time' });
    expect(await grid('xfinity', 2031, some)).toContain('No. 5 Ann Example · part-time');
  });

  it.each<readonly [string, readonly Said[]]>([
    ['there were races in it, for which it may have been there', [led('88'), race]],
    ['two cars are told of', [led('88'), led('9', 'Max Other', 'xfinity')]],
    ['he is a spotter', [sure('crew', { ...CAR, person: 'Lou Sample', role: 'spotter', number: '88', season: 2030 })]],
    ['another seat is known', [led('88'), sure('ride', { ...CAR, season: 2030, series: 'truck', number: '2' })]],
  ])('it is not taken for the last one where %s', async (_, said) => {
    expect((await moves([...said, comes, left])).join('\n')).not.toContain('No. 88');
  });
});
