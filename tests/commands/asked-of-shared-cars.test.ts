import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'cup', season: 2030, number: '8' } as const;

describe('who shares a car that nobody has for the season', () => {
  const race = (driver: string, track: string, date: string) => sure('start', { driver, ...CAR, track, date });
  const shared = async (question: string, ...said: Parameters<typeof article>[1]) =>
    (await linesOf(`/ask question:${question}`, settingOn('2030-03-01', article('2030-02-01', said))))[1];
  const races = [race('Bo Sample', 'Kansas Speedway', '2030-05-12'), race('Cas Gone', 'Iowa Speedway', '2030-02-20')];

  it('is told with the races', async () => {
    const ann = sure('ride', { driver: 'Ann Example', ...CAR, extent: 'part-time' });
    for (const question of ['who shares the 8?', 'is the 8 still shared?'])
      expect(await shared(question, ann, ...races)).toBe(
        'Ann Example, Bo Sample (Kansas Speedway), Cas Gone (Iowa Speedway)',
      );
    expect(await shared('who shares the 8?', ...races)).toBe('Bo Sample (Kansas Speedway), Cas Gone (Iowa Speedway)');
  });

  it('is nobody where one has it, and others stand in', async () => {
    const ann = sure('ride', { driver: 'Ann Example', ...CAR });
    expect(await shared('who shares the 8?', ann, ...races)).toBe('No article says who.');
    expect(await shared('who shares the 8?', ...races.slice(0, 1))).toBe('No article says who.');
  });
});
