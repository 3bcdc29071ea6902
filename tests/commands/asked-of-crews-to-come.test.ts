import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { role: 'crew chief', driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7' };
const NOW = article('2030-01-10', [sure('crew', { ...CAR, person: 'Mo First', season: 2030 })]);
const TALK = article('2030-09-01', [
  rumour('crew', { ...CAR, driver: 'Bo Sample', number: '8', person: 'Mo First', season: 2031 }),
]);

/** What stands below the title of an answer. */
async function short(
  question: string,
  day: string,
  claims: Parameters<typeof settingOn>[1],
): Promise<string | undefined> {
  return (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];
}

describe('somebody of a crew, asked about what is to come', () => {
  it('is told by the post of the season where nobody speaks of another', async () => {
    expect(await short('is Mo First staying?', '2030-06-01', NOW)).toMatch(
      /^No article says so in words\. Crew chief · No\. 7 Heron Motorsports · Ann Example · Cup Series 2030/,
    );
  });

  it('is not said to stay for a season that nobody speaks of', async () => {
    expect(await short('is Mo First staying in 2031?', '2030-06-01', NOW)).toBe('No article says so.');
  });

  it('is rumoured where a post is', async () => {
    const claims = [...NOW, ...TALK];
    expect(await short('is Mo First moving in 2031?', '2030-09-10', claims)).toMatch(
      /^Rumoured, not confirmed: since 1 Sep/,
    );
    expect(await short('where is Mo First going?', '2030-09-10', claims)).toMatch(
      /^Rumoured, not confirmed: since 1 Sep/,
    );
  });

  it('goes nowhere where no article speaks of it', async () => {
    expect(await short('where is Mo First going?', '2030-06-01', NOW)).toBe('No article speaks of a move.');
  });
});
