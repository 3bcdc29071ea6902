import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2031 };
const FIVE_HUNDRED = { ...ANN, race: 'Daytona 500' };
const ALDER = { ...ANN, driver: 'Bo Sample', race: 'Henry 180', track: 'Alder Speedway', date: '2031-07-02' };
const TITLE = 'Races ahead: Daytona International Speedway';

/** The answer to a call on a day before the season, when an article has been read. */
async function told(typed: string, ...said: readonly Said[]) {
  return linesOf(typed, settingOn('2030-12-01', article('2030-11-09', said)));
}

describe('a race that only its name tells where it is', () => {
  it('is found at its track, and by its name', async () => {
    for (const track of ['Daytona', 'Daytona 500', 'the Great American Race']) {
      const lines = await told(`/schedule track:${track}`, sure('start', FIVE_HUNDRED));
      expect(lines[0]).toBe(TITLE);
      expect(lines.join()).toContain('Ann Example · Daytona 500 · Cup Series · Heron Motorsports');
    }
  });

  it.each([
    'is Ann Example running the Daytona 500?',
    'is Ann Example running the Daytona 500 in 2031?',
    'is Ann Example racing at Daytona next year?',
    'which races will Ann Example run in 2031?',
  ])('is the rumour that it is: %s', async (question) => {
    expect((await told(`/ask question:${question}`, rumour('start', FIVE_HUNDRED)))[1]).toBe(
      'Rumoured, not confirmed: since 9 Nov 2030.',
    );
  });

  it('is none of a season after that', async () => {
    const question = 'is Ann Example racing at Daytona in 2032?';
    expect((await told(`/ask question:${question}`, sure('start', FIVE_HUNDRED)))[1]).toMatch(/I cannot keep to 2032/);
  });

  it('was won by whoever won it', async () => {
    const won = sure('result', {
      driver: 'Ann Example',
      race: 'Daytona 500',
      series: 'cup',
      season: 2029,
      position: 1,
    });
    expect((await told('/ask question:who won the Daytona 500 in 2029?', won))[1]).toMatch(/^Ann Example · Won/);
  });
});

describe('a race whose name an article has with its track', () => {
  const other = sure('start', { ...ANN, race: 'Kiln 250', track: 'Alder Speedway', date: '2031-07-03' });

  it('leads to the track', async () => {
    const lines = await told('/schedule track:henry 180', sure('start', ALDER), other);
    expect(lines[0]).toBe('Races ahead: Alder Speedway');
    expect((await told('/ask question:is Bo Sample in the Henry 180?', sure('start', ALDER)))[1]).toMatch(/^Yes: /);
    expect((await told('/ask question:who runs the Henry 180?', sure('start', ALDER)))[0]).toBe(
      'Races ahead: Alder Speedway',
    );
  });

  it('leads nowhere where articles have it at several', async () => {
    const moved = sure('start', { ...ALDER, driver: 'Ann Example', track: 'Birch Raceway' });
    expect((await told('/schedule track:henry 180', sure('start', ALDER), moved))[0]).toBe('No track called henry 180');
  });
});

describe('a track by a name that means more than one thing', () => {
  it('is the one that an article calls so', async () => {
    const street = sure('start', { ...ANN, track: 'St. Petersburg', date: '2031-02-28' });
    expect(await told('/ask question:who races in St. Petersburg?', street)).toContain('1 race ahead.');
  });
});
