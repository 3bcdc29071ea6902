import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '48', season: 2020 } as const;
const NOW = { ...ANN, team: 'Kestrel Racing', series: 'indycar', number: '49', season: 2022 } as const;

async function told(question: string, ...said: readonly Said[]): Promise<string | undefined> {
  const setting = settingOn('2022-04-01', [
    ...article('2020-02-13', [sure('ride', ANN)]),
    ...article('2022-02-13', said),
  ]);
  return (await linesOf(`/ask question:${question}`, setting))[1];
}

describe('whether a driver still has a seat of earlier seasons', () => {
  const question = 'is Ann Example still driving for Heron?';

  it('is answered no with the seat that the driver has elsewhere', async () => {
    expect(await told(question, sure('ride', NOW))).toMatch(
      /^No longer\. Now: No\. 49 Kestrel Racing.* · Before: No\. 48 Heron Motorsports · Cup Series 2020/,
    );
  });

  it('is not known without one, nor with one for some races', async () => {
    const notKnown = /^No article says so for the time asked about/;
    expect(await told(question)).toMatch(notKnown);
    expect(await told(question, sure('ride', { ...NOW, extent: 'part-time' }))).toMatch(notKnown);
  });
});

describe('what a driver does in a season', () => {
  const question = 'what is Ann Example doing in 2022?';
  const reserve = sure('role', { person: ANN.driver, role: 'reserve driver', team: 'Dunlin' });
  const deal = sure('contract', { driver: ANN.driver, team: 'Dunlin', until: 2023 });

  it('is the seat, else the role, else the deal', async () => {
    expect(await told(question, sure('ride', NOW), reserve)).toMatch(/^No\. 49 Kestrel Racing/);
    expect(await told(question, reserve, deal)).toBe('Reserve driver, Dunlin');
    expect(await told(question, deal)).toMatch(/Dunlin.*2023/);
  });

  it('is no role of today in another season', async () => {
    expect(await told('what is Ann Example doing in 2023?', reserve)).toBe(
      'No article says so in words. Reserve driver, Dunlin',
    );
    expect(await told('what is Ann Example doing in 2021?', reserve)).not.toContain('Reserve');
  });
});
