import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const seat = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'truck', season: 2030, number: '27' } as const;
const next = { ...seat, season: 2031 } as const;
const WHAT = 'Leaving Heron Motorsports, last season 2030 · No. 27 Truck Series';
const LEFT = 'Left Heron Motorsports after 2030 · No. 27 Truck Series';
const PAGES = ['/driver name:Ann Example', '/team name:Heron Motorsports', '/moves series:truck', '/car number:27'];

/** The heading under which an answer tells of the departure, and the line; of what was said late in 2030 and what in 2031. */
async function told(call: string, day: string, then: readonly Said[], since: readonly Said[] = []): Promise<string[]> {
  const claims = [
    ...article('2030-02-04', [sure('ride', seat)]),
    ...article('2030-11-11', then),
    ...article('2031-01-20', since),
  ];
  const lines = await linesOf(call, settingOn(day, claims));
  const headings = lines.filter((line) => /^(🟠|🔴|⚪)/u.test(line));
  return [...headings, ...lines.filter((line) => line.includes(WHAT) || line.includes(LEFT))];
}

describe('a rumour that somebody leaves with the end of a season', () => {
  const rumoured = [rumour('exit', seat)];

  it.each(PAGES)('outlives that on %s, until the next one is under way', async (call) => {
    for (const [day, mark] of [
      ['2030-12-31', '🟠 Rumours, not confirmed'],
      ['2031-01-02', '🟠 Rumours, not confirmed'],
      ['2031-02-25', '🟠 Rumours, not confirmed'],
      ['2031-02-26', '⚪ Rumours gone cold'],
    ] as const) {
      const [heading, line, ...others] = await told(call, day, rumoured);
      expect([heading, others]).toEqual([mark, []]);
      expect(line).toContain(WHAT);
    }
    expect(await told(call, '2032-01-02', rumoured)).toEqual([]);
  });

  it.each(PAGES.filter((call) => !call.startsWith('/moves')))(
    'is over on %s where it is said not to be so, and that is told in the next season too',
    async (call) => {
      for (const then of [[denial('exit', seat)], [...rumoured, denial('exit', seat)]]) {
        const [heading, ...others] = await told(call, '2031-01-02', then);
        expect([heading, others.length]).toEqual(['🔴 Ruled out', 1]);
      }
    },
  );

  it.each(PAGES.slice(0, 3))('goes cold on %s with a seat that says otherwise', async (call) => {
    const [heading, line] = await told(call, '2031-02-01', rumoured, [sure('ride', next)]);
    expect(heading).toBe('⚪ Rumours gone cold');
    expect(line).toContain('stays');
  });

  it.each(PAGES)('is none any more on %s with a seat elsewhere', async (call) => {
    const elsewhere = [sure('ride', { ...next, team: 'Kestrel Racing', number: '3' })];
    const [heading] = await told(call, '2031-02-01', rumoured, elsewhere);
    expect(heading).toBeUndefined();
  });

  it('at once is of that season alone', async () => {
    const atOnce = [rumour('exit', { ...seat, atOnce: true })];
    expect(
      (await linesOf(PAGES[0] ?? '', settingOn('2031-01-02', article('2030-11-11', atOnce)))).join(),
    ).not.toContain('Leaving');
  });

  it.each([
    ['2031-01-02', 'Rumoured, not confirmed: since 11 Nov 2030.'],
    ['2031-04-02', 'Rumour gone cold: Leaving Heron Motorsports'],
  ])('is the answer to whether somebody leaves, on %s', async (day, answer) => {
    const claims = [...article('2030-02-04', [sure('ride', seat)]), ...article('2030-11-11', rumoured)];
    const [, line] = await linesOf('/ask question:is Ann Example leaving Heron?', settingOn(day, claims));
    expect(line).toContain(answer);
  });
});

it('is told to whoever asks whether somebody retires', async () => {
  const claims = [...article('2030-02-04', [sure('ride', seat)]), ...article('2030-06-10', [rumour('exit', seat)])];
  expect(await linesOf('/ask question:is Ann Example retiring?', settingOn('2030-06-15', claims))).toContain(
    `No article says so in words. Rumour, not confirmed: ${WHAT} (first 10 Jun 2030, 5 days old, 1 article)`,
  );
});
