import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const ANN = { driver: 'Ann Example', ...HERON, number: '14' };
const HAD: Said = sure('ride', { ...ANN, season: 2030 });
const NEXT = { team: 'Kestrel Racing', series: 'cup', season: 2031 };

/** The line that answers a question; undefined where the answer begins with how it was read. */
async function short(question: string, ...said: readonly Said[]): Promise<string | undefined> {
  const setting = settingOn('2030-10-25', article('2030-10-22', [HAD, ...said]));
  const [, line] = await linesOf(`/ask question:${question}`, setting);
  return line?.startsWith('I read this as') ? undefined : line;
}

describe('a question of which nothing is sure', () => {
  it('about the races ahead has the rumour of one', async () => {
    const race = { ...ANN, season: 2030, race: 'Alder 600', date: '2030-11-02' };
    const ask = (...said: readonly Said[]) => short('when is Ann Example back?', ...said);
    expect(await ask(rumour('start', race))).toBe(
      'Nothing is confirmed. Rumoured: Sat 2 November 2030 · Alder 600 · Cup Series · No. 14 Heron Motorsports',
    );
    expect(await ask(sure('start', race))).toBe(
      'Next: Sat 2 November 2030 · Alder 600 · Cup Series · No. 14 Heron Motorsports',
    );
    expect(await ask(denial('start', race))).toBeUndefined();
  });

  it('about a season of a driver has the rumour of a seat, else the departure before it', async () => {
    const ask = (...said: readonly Said[]) => short('what is Ann Example doing next season?', ...said);
    const exit = sure('exit', { ...ANN, season: 2030, replacedBy: 'Bo Sample' });
    const talk = rumour('ride', { driver: ANN.driver, ...NEXT, number: '7' });
    expect(await ask(exit)).toBe(
      'Leaving Heron Motorsports, last season 2030 · No. 14 Cup Series · replaced by Bo Sample. No article says where to.',
    );
    expect(await ask(exit, talk)).toBe(
      'Nothing is confirmed. Rumoured: No. 7 Kestrel Racing, Cup Series (since 22 Oct 2030)',
    );
    expect(await ask(exit, sure('ride', { driver: ANN.driver, ...NEXT }))).toContain('Kestrel Racing');
    expect(await ask()).toBeUndefined();
    // Of another season, which is said.
    expect(await ask(rumour('ride', { driver: ANN.driver, ...NEXT, season: 2032 }))).toMatch(
      /^No article says so\. Rumour, not confirmed: Kestrel Racing · Cup Series 2032 /,
    );
  });

  it('about a season of a team has those who are rumoured there', async () => {
    const ask = (...said: readonly Said[]) => short('who will drive for Heron Motorsports in 2031?', ...said);
    const talk = (driver: string) => rumour('ride', { driver, ...HERON, season: 2031 });
    expect(await ask(talk('Bo Sample'), talk('Cy Third'))).toBe(
      'Nothing is confirmed. Rumoured: Bo Sample (since 22 Oct 2030), Cy Third (since 22 Oct 2030)',
    );
    expect(await ask(talk('Bo Sample'), sure('ride', { driver: 'Cy Third', ...HERON, season: 2031 }))).toBe('Cy Third');
    expect(await ask(rumour('ride', { driver: 'Bo Sample', ...HERON, season: 2032 }))).toBeUndefined();
  });
});
