import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ride = (driver: string, team: string, number: string, extent?: 'full-time' | 'part-time') =>
  sure('ride', { driver, team, series: 'arca', season: 2031, number, ...(extent && { extent }) });
const ALL = [
  ride('Ann Example', 'Heron Motorsports', '20', 'full-time'),
  ride('Bo Sample', 'Heron Motorsports', '25', 'part-time'),
  ride('Cas Third', 'Kestrel Racing', '6', 'full-time'),
  ride('Dee Young', 'Kestrel Racing', '7'),
];

const short = async (question: string, said: readonly Said[] = ALL) =>
  (await linesOf(`/ask question:${question}`, settingOn('2031-03-10', article('2031-02-01', said))))[1];

describe('who is full-time or part-time', () => {
  it.each<readonly [string, string]>([
    [
      'who is running full time in ARCA?',
      'Heron Motorsports (Ann Example), Kestrel Racing (Cas Third) · Full-time or part-time is not said of Dee Young.',
    ],
    [
      'which ARCA drivers are part-time?',
      'Heron Motorsports (Bo Sample) · Full-time or part-time is not said of Dee Young.',
    ],
    ['who is running part-time for Heron?', 'Bo Sample'],
    ['who drives full-time for Kestrel', 'Cas Third · Full-time or part-time is not said of Dee Young.'],
  ])('in a series or a team: %s', async (question, line) => {
    expect(await short(question)).toBe(line);
  });

  it('is nobody where none is told to be', async () => {
    expect(await short('who drives part-time for Kestrel?', ALL.slice(0, 3))).toBe('No article says who.');
    expect(await short('who drives full-time in ARCA?', ALL.slice(3))).toBe(
      'No article says who. · Full-time or part-time is not said of Dee Young.',
    );
  });

  it('is not asked without a word of it, nor of one driver', async () => {
    expect(await short('who drives for Heron?')).toBe('Ann Example, Bo Sample');
    expect(await short('is Bo Sample full-time in ARCA?')).toMatch(/^No: No\. 25 Heron Motorsports/);
  });
});
