import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const SEAT = { driver: 'Ann Example', team: 'Heron Racing', series: 'indycar', season: 2031, number: '61' };
const GUEST = { ...SEAT, team: 'Pike Racing', series: 'imsa', number: '83' };
const race = (of: object, track: string, date: string) => sure('start', { ...SEAT, ...of, track, date });
const DAYTONA = race(GUEST, 'Daytona International Speedway', '2031-01-25');
const TEXAS = race(SEAT, 'Texas Motor Speedway', '2031-04-06');
const TORONTO = race(SEAT, 'Streets of Toronto', '2031-07-13');

/** The tracks of the last races on the driver's page, in their order. */
async function last(day: string, ...said: readonly Said[]): Promise<string[]> {
  const claims = article('2031-01-10', [sure('ride', SEAT), ...said]);
  const lines = await linesOf('/driver name:Ann Example', settingOn(day, claims));
  expect(await linesOf('/driver name:Ann Example', settingOn(day, claims.toReversed()))).toEqual(lines);
  const from = lines.indexOf('Last races known') + 1;
  return from === 0 ? [] : lines.slice(from).flatMap((line) => /2031 · ([^·]*) · .*(?:61|83)/.exec(line)?.[1] ?? []);
}

describe('the last races known of a driver with a seat', () => {
  it('hold later ones in that, the latest first', async () => {
    expect(await last('2031-08-01', DAYTONA, TEXAS, TORONTO)).toEqual([
      'Streets of Toronto',
      'Texas Motor Speedway',
      'Daytona International Speedway',
    ]);
    expect(await last('2031-05-01', DAYTONA, TEXAS, TORONTO)).toEqual([
      'Texas Motor Speedway',
      'Daytona International Speedway',
    ]);
  });

  it('hold no earlier ones in it, and are not told for these alone', async () => {
    const petit = race(GUEST, 'Michelin Raceway Road Atlanta', '2031-10-11');
    expect(await last('2031-11-01', petit, TEXAS)).toEqual(['Michelin Raceway Road Atlanta']);
    expect(await last('2031-08-01', TEXAS, TORONTO)).toEqual([]);
  });
});

it('the last races of a driver without a seat are told beside those ahead, of the season', async () => {
  const claims = article('2031-01-10', [DAYTONA, TEXAS, TORONTO]);
  const told = async (day: string) =>
    (await linesOf('/driver name:Ann Example', settingOn(day, claims)))
      .join(' / ')
      .replace(/.*?(?=Races ahead|Last races known)/, '');
  const [during, after] = [await told('2031-04-10'), await told('2032-03-01')];
  expect(during).toMatch(/^Races ahead .*Toronto.* Last races known .*Texas.*Daytona/);
  expect(after).toMatch(/^Last races known .*Toronto.*Texas.*Daytona/);
});
