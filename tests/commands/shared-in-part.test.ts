import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'truck', season: 2031, number: '51' } as const;
const some = (driver: string): Said => sure('ride', { driver, ...CAR, extent: 'part-time' });
const race = (track: string, date: string): Said => sure('start', { driver: 'Bo Sample', ...CAR, track, date });
const RACES = [race('Kansas Speedway', '2031-05-12'), race('Iowa Speedway', '2031-07-20')];

const told = (call: string, ...said: readonly Said[]) =>
  linesOf(call, settingOn('2031-01-20', article('2031-01-11', said)));

/** Who shares the car with Ann, as her page says. */
async function shared(...said: readonly Said[]): Promise<readonly string[]> {
  const lines = await told('/driver name:Ann Example', ...said);
  const at = lines.indexOf('Shares the car with');
  return at < 0
    ? []
    : lines.slice(
        at + 1,
        lines.findIndex((line) => line.startsWith('Newest')),
      );
}

describe('a car in which a driver has some races', () => {
  it('is shared with those who have others', async () => {
    expect(await shared(some('Ann Example'), ...RACES)).toEqual(['Bo Sample (Kansas Speedway; Iowa Speedway)']);
    expect(await shared(some('Ann Example'), some('Cas Third'))).toEqual(['Cas Third']);
    expect((await told('/ask question:who shares the 51 with Ann Example?', some('Ann Example'), ...RACES))[1]).toBe(
      'Bo Sample (Kansas Speedway; Iowa Speedway)',
    );
  });

  it('is shared beside whoever has it for the season, where others have races in it', async () => {
    const own = sure('ride', { driver: 'Cas Third', ...CAR });
    expect(await shared(some('Ann Example'), some('Dee Fourth'), own)).toEqual(['Cas Third', 'Dee Fourth']);
    expect(await shared(some('Ann Example'), own, ...RACES)).toEqual([
      'Cas Third',
      'Bo Sample (Kansas Speedway; Iowa Speedway)',
    ]);
    const left = sure('exit', { driver: 'Cas Third', ...CAR, atOnce: true });
    expect(await shared(some('Ann Example'), some('Dee Fourth'), own, left)).toEqual(['Dee Fourth']);
  });

  it('names three of their races, and counts the others', async () => {
    const more = [race('Pocono Raceway', '2031-08-20'), race('Phoenix Raceway', '2031-11-02')];
    expect(await shared(some('Ann Example'), ...RACES, ...more)).toEqual([
      'Bo Sample (Kansas Speedway; Iowa Speedway; Pocono Raceway and 1 more)',
    ]);
  });

  it.each<[string, readonly Said[]]>([
    ['the driver has it for the season', [sure('ride', { driver: 'Ann Example', ...CAR }), ...RACES]],
    ['only somebody else has it, for the season', [some('Ann Example'), sure('ride', { driver: 'Cas Third', ...CAR })]],
    [
      'the races are in another car',
      [
        some('Ann Example'),
        sure('start', { driver: 'Bo Sample', ...CAR, number: '5', track: 'Iowa Speedway', date: '2031-07-20' }),
      ],
    ],
    [
      'the races are those of another season',
      [
        some('Ann Example'),
        sure('start', { driver: 'Bo Sample', ...CAR, season: 2032, track: 'Iowa Speedway', date: '2032-07-20' }),
      ],
    ],
  ])('is not where %s', async (_, said) => {
    expect(await shared(...said)).toEqual([]);
  });
});
