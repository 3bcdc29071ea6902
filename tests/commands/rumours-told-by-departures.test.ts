import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const SEAT = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'indycar' } as const;

/** What a call answers in November of 2031, after a rumour of a seat of that season. */
async function told(call: string, ...news: readonly Said[]): Promise<string[]> {
  const claims = [
    ...article('2030-12-18', [rumour('ride', { ...SEAT, season: 2031 })]),
    ...article('2031-11-10', news),
  ];
  return linesOf(call, settingOn('2031-11-20', claims));
}

describe('a rumoured seat that a departure says was had', () => {
  const left = sure('exit', { ...SEAT, season: 2031 });

  it('is no rumour gone cold, and its departure was not rumoured', async () => {
    for (const call of ['/driver name:Ann Example', '/history driver:Ann Example', '/moves since:2030-12-01']) {
      const lines = (await told(call, left)).join('\n');
      expect(lines).toContain('after 2031');
      expect(lines).not.toMatch(/cold|Rumour|first rumoured/);
    }
  });

  it('is told with the departure where it is asked whether it came true', async () => {
    const [, short] = await told('/ask question:did the rumour about Ann Example come true?', left);
    expect(short).toMatch(/^Yes: Heron Motorsports · NTT IndyCar Series 2031 · /);
    expect(short).not.toContain('confirmed');
  });

  it('was not confirmed in time where nobody tells of a departure, or of one from another team', async () => {
    for (const news of [[], [sure('exit', { ...SEAT, team: 'Kestrel Racing', season: 2031 })]]) {
      expect((await told('/driver name:Ann Example', ...news)).join('\n')).toContain(
        'Heron Motorsports · NTT IndyCar Series 2031 · not confirmed before the season began',
      );
    }
  });
});
