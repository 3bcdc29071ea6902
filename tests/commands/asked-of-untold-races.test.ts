import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2031, number: '12' } as const;
const POCONO = { ...ANN, track: 'Pocono Raceway', date: '2031-06-22' } as const;

const told = async (question: string, ...said: readonly Said[]) =>
  (await linesOf(`/ask question:${question}`, settingOn('2031-06-10', article('2031-06-01', said))))[1];

describe('whether a driver races where no article names the race', () => {
  const question = 'is Ann Example racing at Pocono?';
  const elsewhere = sure('start', { ...POCONO, driver: 'Bo Sample', number: '7' });

  it('is told with the seat for the season', async () => {
    expect(await told(question, sure('ride', ANN), elsewhere)).toBe(
      'No article says so in words. No. 12 Heron Motorsports · Cup Series 2031',
    );
  });

  it('is told with the departure of the season', async () => {
    const left = sure('exit', { ...ANN, atOnce: true, replacedBy: 'Bo Sample' });
    expect(await told(question, left, elsewhere)).toBe(
      'No article says so in words. Left Heron Motorsports · No. 12 Cup Series 2031 · replaced by Bo Sample',
    );
  });

  it.each<readonly [string, string, readonly Said[], RegExp]>([
    [
      'a seat for some races tells nothing',
      question,
      [sure('ride', { ...ANN, extent: 'part-time' })],
      /^No article says so\.$/,
    ],
    [
      'nor one of another series',
      'is Ann Example in the truck race at Pocono?',
      [sure('ride', ANN)],
      /^No article says so\.$/,
    ],
    ['a race ruled out is', question, [sure('ride', ANN), denial('start', POCONO)], /^No: ruled out/],
    ['a race that is told is', question, [sure('ride', ANN), sure('start', POCONO)], /^Yes: Sun 22 June 2031/],
  ])('%s', async (_, asked, said, line) => {
    expect(
      await told(asked, ...said, elsewhere, sure('start', { ...elsewhere.slots, series: 'truck' } as never)),
    ).toMatch(line);
  });
});
