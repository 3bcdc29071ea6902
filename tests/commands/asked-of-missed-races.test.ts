import { describe, expect, it } from 'vitest';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'cup', season: 2030, number: '7' } as const;
const at = (track: string, date: string) => ({ ...CAR, track, date });
const CLAIMS = [
  ...article('2030-01-10', [sure('ride', { driver: 'Ann Example', ...CAR })]),
  ...article('2030-05-01', [
    denial('start', { driver: 'Ann Example', ...at('Kansas Speedway', '2030-05-12') }),
    sure('start', { driver: 'Bo Sample', ...at('Kansas Speedway', '2030-05-12') }),
    denial('start', { driver: 'Ann Example', ...at('Dover Motor Speedway', '2030-05-19') }),
  ]),
];
const answer = async (question: string, day: string) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, CLAIMS)))[1];

describe('races that a driver misses', () => {
  const kansas = 'Sun 12 May 2030 · Kansas Speedway · Cup Series · No. 7 Heron Motorsports';
  const dover = 'Sun 19 May 2030 · Dover Motor Speedway · Cup Series · No. 7 Heron Motorsports';

  it('are those ahead, and those that were missed', async () => {
    expect(await answer('which races will Ann Example miss?', '2030-05-02')).toBe(
      'Ruled out: Kansas Speedway, 12 May 2030; Dover Motor Speedway, 19 May 2030',
    );
    const missed = `${dover}; ${kansas} · replaced by Bo Sample`;
    expect(await answer('which races has Ann Example missed?', '2030-05-14')).toBe(missed);
    expect(await answer('is Ann Example missing races?', '2030-05-14')).toBe(`Yes: ${missed}`);
    expect(await answer('which races did Ann Example miss?', '2030-05-14')).toBe(`${kansas} · replaced by Bo Sample`);
  });

  it('are told of a track once they are over, but not as ahead', async () => {
    expect(await answer('did Ann Example miss Kansas?', '2030-05-14')).toBe(`Yes: ${kansas} · replaced by Bo Sample`);
    expect(await answer('will Ann Example miss Kansas?', '2030-05-14')).toBe('No article says so.');
    expect(await answer('did Ann Example miss Iowa?', '2030-05-14')).toBe('No article says so.');
  });

  it('are told of somebody without a seat as ruled out, if it asks what was', async () => {
    const out = {
      driver: 'Cy Third',
      team: CAR.team,
      series: 'imsa',
      season: 2030,
      track: 'Daytona International Speedway',
    };
    const claims = article('2030-01-10', [denial('start', { ...out, date: '2030-01-25' })]);
    const first = async (question: string) =>
      (await linesOf(`/ask question:${question}`, settingOn('2030-02-01', claims)))[1];
    expect(await first('did Cy Third race at Daytona?')).toBe('No: ruled out on 10 Jan 2030.');
    expect(await first('did Cy Third race at Sebring?')).toBe('No article says so.');
    expect(await first('will Cy Third race at Daytona?')).toBe('No article says so.');
  });

  const schedule = async (call: string, day: string) => {
    const lines = await linesOf(`/schedule ${call}`, settingOn(day, CLAIMS));
    const at = lines.indexOf('Races missed');
    return at < 0 ? [] : lines.slice(at + 1).filter((line) => /^S(?:at|un) .* May/.test(line));
  };

  it('stand among a driver’s races once they are over', async () => {
    expect(await schedule('driver:Ann Example', '2030-05-14')).toEqual([`${kansas} · replaced by Bo Sample`]);
    expect(await schedule('driver:Ann Example track:Kansas', '2030-05-14')).toHaveLength(1);
    expect(await schedule('driver:Ann Example track:Dover', '2030-05-14')).toEqual([]);
    expect(await schedule('driver:Ann Example series:truck', '2030-05-14')).toEqual([]);
    expect(await schedule('driver:Bo Sample', '2030-05-14')).toEqual([]);
    const lines = await linesOf('/ask question:did Ann Example race at Kansas?', settingOn('2030-05-14', CLAIMS));
    expect(lines[1]).toBe(`No: ${kansas} · replaced by Bo Sample`);
    expect(lines.join()).not.toContain('I found no race');
  });
});
