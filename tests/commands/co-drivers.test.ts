import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const KESTREL = { team: 'Kestrel Racing', series: 'supercars', season: 2031 } as const;
const BATHURST = { track: 'Mount Panorama Circuit', race: 'Bathurst 1000', date: '2031-10-12' } as const;
const IMSA = { team: 'Heron Motorsports', series: 'imsa', season: 2031, number: '77' } as const;
const CLAIMS = [
  ...article('2031-02-18', [
    sure('ride', { driver: 'Hal Early', ...KESTREL, number: '14' }),
    sure('ride', { driver: 'Gil Mate', ...KESTREL, number: '41' }),
    sure('ride', { driver: 'Ann Example', ...IMSA }),
    sure('ride', { driver: 'Bo Sample', ...IMSA }),
    sure('ride', { driver: 'Cas Gone', team: 'Heron Motorsports', series: 'cup', season: 2031, number: '5' }),
    sure('ride', { driver: 'Dee Young', team: 'Heron Motorsports', series: 'cup', season: 2031, number: '6' }),
  ]),
  ...article('2031-07-08', [
    sure('start', { driver: 'Ida Second', ...KESTREL, number: '14', ...BATHURST }),
    sure('start', { driver: 'Kit Third', ...KESTREL, number: '41', ...BATHURST }),
  ]),
];
const setting = settingOn('2031-07-10', CLAIMS);

/** What stands under the heading of those who share the car. */
async function sharedWith(driver: string, claims: readonly Claim[] = CLAIMS): Promise<readonly string[]> {
  const lines = await linesOf(`/driver name:${driver}`, settingOn('2031-07-10', claims));
  const at = lines.indexOf('Shares the car with');
  return at < 0 ? [] : lines.slice(at + 1, at + 2);
}

describe('who shares a car', () => {
  it('is on the page of its drivers, and of nobody who has a car alone', async () => {
    expect(await sharedWith('Hal Early')).toEqual(['Ida Second (Bathurst 1000, Mount Panorama Circuit)']);
    expect(await sharedWith('Ida Second')).toEqual(['Hal Early']);
    expect(await sharedWith('Ann Example')).toEqual(['Bo Sample']);
    expect(await sharedWith('Cas Gone')).toEqual([]);
  });

  it('is nobody any more whose race is over', async () => {
    const page = async (day: string) => (await linesOf('/driver name:Hal Early', settingOn(day, CLAIMS))).join('\n');
    expect(await page('2031-10-12')).toContain('Ida Second (Bathurst 1000');
    expect(await page('2031-10-13')).not.toContain('Ida Second');
  });

  it.each([
    ['who are Kestrel’s co-drivers at Bathurst?', '/schedule team:Kestrel Racing track:Mount Panorama Circuit'],
    ['who are the co-drivers at Bathurst?', '/schedule track:Mount Panorama Circuit'],
    ['who are Kestrel’s co-drivers?', '/team name:Kestrel Racing'],
  ])('is told where it is asked for: %s', async (question, call) => {
    const text = (await linesOf(`/ask question:${question}`, setting)).join('\n');
    expect(text).toContain(`I read this as ${call}`);
    expect(text).toMatch(/Ida Second .*No\. 14[\s\S]*Kit Third .*No\. 41/);
  });
});

describe('who shares a car for one race beside a seat', () => {
  const race = { ...IMSA, race: 'Rolex 24 at Daytona', track: 'Daytona International Speedway', date: '2031-08-02' };
  const claims = [...CLAIMS, ...article('2031-07-09', [sure('start', { driver: 'Cas Gone', ...race })])];
  const shared = async (day: string) => {
    const lines = await linesOf('/driver name:Cas Gone', settingOn(day, claims));
    const at = lines.indexOf('Shares the car with');
    return at < 0 ? [] : lines.slice(at + 1, at + 2);
  };

  it('is told with the race, until that is over', async () => {
    expect(await shared('2031-07-20')).toEqual([
      'No. 77 · Ann Example, Bo Sample (Rolex 24 at Daytona, Daytona International Speedway)',
    ]);
    expect(await shared('2031-08-03')).toEqual([]);
  });

  it('is still told where it is asked for', async () => {
    const lines = await linesOf('/ask question:who is Cas Gone’s co-driver?', settingOn('2031-08-03', claims));
    expect(lines[1]).toContain('Ann Example (Rolex 24 at Daytona');
  });
});

describe('who stands in', () => {
  const HURT = { ...IMSA, track: 'Road America', date: '2031-08-02' } as const;
  const hurt = article('2031-07-09', [
    denial('start', { driver: 'Ann Example', ...HURT }),
    sure('start', { driver: 'Lou Standin', ...HURT }),
  ]);

  it('shares the car with those who stay in it, and not with whom she stands in for', async () => {
    expect(await sharedWith('Lou Standin', [...CLAIMS, ...hurt])).toEqual(['Bo Sample']);
    expect(await sharedWith('Ann Example', [...CLAIMS, ...hurt])).toEqual(['Bo Sample']);
    const ofOther = await linesOf('/driver name:Bo Sample', settingOn('2031-07-10', [...CLAIMS, ...hurt]));
    expect(ofOther.join('\n')).toContain('Lou Standin (Road America)');
  });

  it('for good is no co-driver of whom she replaces', async () => {
    const seat = { ...KESTREL, number: '14' };
    const gone = article('2031-07-09', [
      sure('exit', { driver: 'Hal Early', ...seat, replacedBy: 'Lou Standin', atOnce: true }),
      sure('ride', { driver: 'Lou Standin', ...seat }),
      sure('start', { driver: 'Lou Standin', ...seat, track: 'Hidden Valley Raceway', date: '2031-07-20' }),
    ]);
    const lines = await linesOf(
      '/ask question:who is Early’s co-driver?',
      settingOn('2031-07-10', [...CLAIMS.slice(0, -2), ...gone]),
    );
    expect(lines[1]).toBe('No article says who.');
  });
});

describe('those who share one race with a driver of another car', () => {
  const race = { ...IMSA, race: 'Rolex 24 at Daytona', track: 'Daytona International Speedway', date: '2031-08-02' };
  const names = ['Cas Gone', 'Kit Third', 'Lou Fourth'];
  const starts = names.map((driver) => sure('start', { driver, ...race }));
  const own = sure('ride', { driver: 'Cas Gone', team: 'Kestrel Racing', series: 'cup', season: 2031, number: '5' });

  it('stand in one line, with the car', async () => {
    const [line] = await sharedWith('Cas Gone', article('2031-07-09', [own, ...starts]));
    expect(line).toBe('No. 77 · Kit Third, Lou Fourth (Rolex 24 at Daytona, Daytona International Speedway)');
  });

  it('and all of a car that is shared for the season, where the driver has another one', async () => {
    const part = { team: 'Heron Motorsports', series: 'cup', season: 2031, number: '16', extent: 'part-time' } as const;
    const rides = names.map((driver) => sure('ride', { driver, ...part }));
    const other = { ...part, series: 'xfinity', number: '97', extent: 'full-time' } as const;
    const claims = article('2031-07-09', [...rides, sure('ride', { driver: 'Cas Gone', ...other })]);
    expect(await sharedWith('Cas Gone', claims)).toEqual(['No. 16 · Kit Third, Lou Fourth']);
    expect(await sharedWith('Kit Third', claims)).toEqual(['Cas Gone']);
  });

  it('need no car where it is the only one', async () => {
    const [line] = await sharedWith('Cas Gone', article('2031-07-09', starts));
    expect(line).toBe('Kit Third, Lou Fourth (Rolex 24 at Daytona, Daytona International Speedway)');
  });
});
