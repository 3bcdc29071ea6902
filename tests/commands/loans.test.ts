import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const PIKE = { driver: 'Lee Marsh', team: 'Pike Street Racing', series: 'truck', season: 2025, number: '77' };
const lent = sure('contract', { driver: 'Lee Marsh', team: 'Castellan Racing', loanTo: PIKE.team });
const begun = article('2024-10-29', [lent, sure('ride', PIKE)]);

/** The lines about deals on the pages of the driver, the team that lends and the one that borrows. */
async function deals(day: string, later: readonly (readonly [string, readonly Said[]])[]): Promise<string[]> {
  const claims = [...begun, ...later.flatMap(([published, said]) => article(published, said))];
  const pages = ['/driver name:Lee Marsh', '/team name:Castellan Racing', '/team name:Pike Street Racing'];
  const told = await Promise.all(pages.map((page) => linesOf(page, settingOn(day, claims))));
  return told.map((lines) => lines.find((line) => line.includes('Deal with'))?.replace(/ \(.*$/, '') ?? 'none');
}

const LOAN = 'Deal with Castellan Racing, on loan to Pike Street Racing';
const ON_LOAN = [LOAN, `Lee Marsh · ${LOAN}`, `Lee Marsh · ${LOAN}`];
const NO_LOAN = ['Deal with Castellan Racing', 'Lee Marsh · Deal with Castellan Racing', 'none'];

describe('a loan', () => {
  const leaves = ['2025-11-11', [sure('exit', PIKE)]] as const;

  it('lasts as long as the seat', async () => {
    expect(await deals('2025-03-01', [])).toEqual(ON_LOAN);
    expect(await deals('2025-09-20', [['2025-09-11', [sure('exit', PIKE)]]])).toEqual(ON_LOAN);
    const again = sure('ride', { ...PIKE, season: 2026 });
    expect(await deals('2025-12-01', [['2025-11-11', [again]]])).toEqual(ON_LOAN);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['the departure', [sure('exit', PIKE)]],
    ['the next seat', [sure('ride', { ...PIKE, team: 'Castellan Racing', season: 2026 })]],
    ['both', [sure('exit', PIKE), sure('ride', { ...PIKE, team: 'Castellan Racing', season: 2026 })]],
  ])('is over with the last race of the season, as %s says', async (_, said) => {
    expect(await deals('2025-09-20', [['2025-09-11', said]])).toEqual(ON_LOAN);
    expect(await deals('2025-12-01', [['2025-09-11', said]])).toEqual(NO_LOAN);
  });

  it('that no seat is known of is over with the departure, or the season', async () => {
    const page = async (day: string, exit: Said) =>
      (
        await linesOf(
          '/driver name:Lee Marsh',
          settingOn(day, [...article('2024-10-29', [lent]), ...article('2025-06-11', [exit])]),
        )
      ).join('\n');
    const atOnce = sure('exit', { ...PIKE, atOnce: true });
    expect(await page('2025-07-01', atOnce)).not.toContain('on loan');
    expect(await page('2025-07-01', sure('exit', PIKE))).toContain('on loan');
    expect(await page('2025-12-01', sure('exit', PIKE))).not.toContain('on loan');
  });

  it.each<readonly [string, readonly (readonly [string, readonly Said[]])[]]>([
    ['the driver left after the season', [leaves]],
    ['the driver left at once', [['2026-01-20', [sure('exit', { ...PIKE, season: 2025, atOnce: true })]]]],
    [
      'the team that lends has a seat',
      [['2025-12-01', [sure('ride', { ...PIKE, team: 'Castellan Racing', season: 2026 })]]],
    ],
    ['somebody else got the seat', [['2025-08-01', [sure('ride', { ...PIKE, driver: 'Jo Next' })]]]],
  ])('is over, and not the deal, once %s', async (_, later) => {
    expect(await deals('2026-02-01', later)).toEqual(NO_LOAN);
  });

  const own = sure('contract', { driver: 'Lee Marsh', team: 'Castellan Racing' });
  it.each<readonly [string, readonly (readonly [string, readonly Said[]])[]]>([
    ['the deal alone was told later', [['2025-08-28', [own]]]],
    [
      'the deal was told with a seat in another series',
      [['2025-08-28', [own, sure('ride', { ...PIKE, team: 'Castellan Racing', series: 'cup', season: 2026 })]]],
    ],
    [
      'the team that lends has a seat in another series',
      [['2025-08-28', [sure('ride', { ...PIKE, team: 'Castellan Racing', series: 'cup', season: 2026 })]]],
    ],
  ])('lasts as long as the seat, and no longer, where %s', async (_, later) => {
    expect(await deals('2025-09-01', later)).toEqual(ON_LOAN);
    expect(await deals('2026-02-01', later)).toEqual(NO_LOAN);
  });

  it('can be asked about', async () => {
    const claims = [...begun, ...article(...leaves)];
    const answer = async (day: string, question = 'is Lee Marsh still on loan?', known = claims) =>
      (await linesOf(`/ask question:${question}`, settingOn(day, known)))[1];
    const before = 'No. 77 Pike Street Racing · Truck Series 2025 · left after 2025';
    expect(await answer('2024-12-01')).toBe(LOAN);
    expect(await answer('2026-02-01')).toBe(`No: ${before}`);
    for (const team of ['Pike Street', 'Castellan'])
      expect(await answer('2026-02-01', `is Lee Marsh on loan at ${team}?`)).toBe(`No: ${before}`);
    expect(await answer('2026-02-01', 'was Lee Marsh on loan?')).toBe(`Yes: ${before}`);
    const own = article('2025-01-08', [sure('contract', { driver: 'Lee Marsh', team: 'Castellan Racing' })]);
    expect(await answer('2025-02-01', 'is Lee Marsh on loan?', own)).toBe(
      'No article says so in words. Deal with Castellan Racing',
    );
    const never = article('2025-01-08', [sure('ride', PIKE)]);
    expect(await answer('2025-02-01', 'is Lee Marsh on loan?', never)).toBe('No article says so.');
  });

  it('ends with the departure that comes with a seat of the team that lends, also in another series', async () => {
    const back = { driver: 'Lee Marsh', team: 'Castellan Racing', series: 'xfinity', season: 2025, number: '19' };
    const recalled = ['2025-06-24', [sure('exit', { ...PIKE, replacedBy: 'Jo Next' }), sure('ride', back)]] as const;
    expect(await deals('2025-06-23', [recalled])).toEqual(ON_LOAN);
    expect(await deals('2025-06-25', [recalled])).toEqual(NO_LOAN);
    const claims = [...begun, ...article(...recalled)];
    const page = await linesOf('/driver name:Lee Marsh', settingOn('2025-07-01', claims));
    expect(page[1]).toBe('No. 19 Castellan Racing · Xfinity Series 2025');
    expect(page).toContain('No. 77 Pike Street Racing · Truck Series 2025 · left (24 Jun 2025), replaced by Jo Next');
    const asked = await linesOf('/ask question:is Lee Marsh still on loan?', settingOn('2025-07-01', claims));
    expect(asked[1]).toMatch(/^No longer\. Now: No\. 19 Castellan Racing.* · Before: No\. 77 Pike Street /);
  });

  it.each<readonly [string, readonly (readonly [string, readonly Said[]])[]]>([
    [
      'the lender had the seat before',
      [
        ['2025-02-01', [sure('ride', { ...PIKE, team: 'Castellan Racing', series: 'xfinity' })]],
        ['2025-06-24', [sure('exit', PIKE)]],
      ],
    ],
    [
      'the other seat is one for some races',
      [
        [
          '2025-06-24',
          [
            sure('exit', PIKE),
            sure('ride', { ...PIKE, team: 'Castellan Racing', series: 'xfinity', extent: 'part-time' }),
          ],
        ],
      ],
    ],
    [
      'the other seat is of the season after',
      [
        [
          '2025-06-24',
          [sure('exit', PIKE), sure('ride', { ...PIKE, team: 'Castellan Racing', series: 'xfinity', season: 2026 })],
        ],
      ],
    ],
  ])('lasts until the end of the season where %s', async (_, later) => {
    expect(await deals('2025-08-01', later)).toEqual(ON_LOAN);
  });

  it('for races is over after the last of them', async () => {
    const lentForRace = article('2025-03-01', [
      lent,
      sure('start', { driver: 'Lee Marsh', team: PIKE.team, series: 'truck', season: 2025, date: '2025-05-10' }),
    ]);
    const told = async (day: string) => linesOf('/driver name:Lee Marsh', settingOn(day, lentForRace));
    expect(await told('2025-05-10')).toContain(LOAN);
    expect((await told('2025-05-12')).join()).not.toContain('on loan');
  });

  it('ends in the season in which the driver leaves at once', async () => {
    const atOnce = ['2025-06-11', [sure('exit', { ...PIKE, atOnce: true })]] as const;
    expect(await deals('2025-06-10', [atOnce])).toEqual(ON_LOAN);
    expect(await deals('2025-06-12', [atOnce])).toEqual(NO_LOAN);
  });

  it.each<readonly [string, readonly (readonly [string, readonly Said[]])[]]>([
    ['nobody says what became of the seat', []],
    ['the seat goes on', [['2025-12-01', [sure('ride', { ...PIKE, season: 2026 })]]]],
    [
      'the other seat is one for some races',
      [['2025-12-01', [sure('ride', { ...PIKE, team: 'Castellan Racing', season: 2026, extent: 'part-time' })]]],
    ],
    ['the driver left another team', [['2025-11-11', [sure('exit', { ...PIKE, team: 'Egret Racing' })]]]],
    ['it was made anew since', [leaves, ['2025-12-20', [lent]]]],
  ])('goes on where %s', async (_, later) => {
    expect(await deals('2026-02-01', later)).toEqual(ON_LOAN);
  });
});

describe('a seat that its driver is on loan from', () => {
  const OWN = { driver: 'Lee Marsh', team: 'Castellan Racing', series: 'cup', season: 2025, number: '34' };
  const THERE = { ...OWN, team: 'Pike Street Racing', number: '18' };
  const all = [sure('ride', OWN), sure('ride', THERE), lent];
  const on = async (call: string, said: readonly Said[], later: readonly Said[] = []) =>
    (
      await linesOf(call, settingOn('2025-03-20', [...article('2025-02-24', said), ...article('2025-03-10', later)]))
    ).join('\n');
  const LENT = /on loan to Pike Street Racing/;

  it('says so behind the other one, on all pages', async () => {
    expect(await on('/driver name:Lee Marsh', all)).toMatch(
      /No\. 18 Pike Street Racing .*\n.*No\. 34 Castellan Racing · Cup Series 2025 · on loan to Pike Street Racing$/m,
    );
    for (const call of ['/car number:34', '/team name:Castellan Racing', '/ask question:who drives the 34?'])
      expect(await on(call, all)).toMatch(LENT);
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['is told again later', all, [sure('ride', OWN)]],
    ['is in another series', [sure('ride', OWN), sure('ride', { ...THERE, series: 'truck' }), lent], []],
    ['is for some races', [sure('ride', { ...OWN, extent: 'part-time' }), sure('ride', THERE), lent], []],
    ['is left for some races', [sure('ride', OWN), sure('ride', { ...THERE, extent: 'part-time' }), lent], []],
    ['is beside a loan of which no seat is told', [sure('ride', OWN), lent], []],
  ])('does not where it %s', async (_, said, later) => {
    expect(await on('/car number:34', said, later)).not.toMatch(LENT);
  });

  it('leaves a rumour of it alive', async () => {
    const talk = rumour('ride', { driver: 'Jo Next', team: OWN.team, series: 'cup', season: 2025, number: '34' });
    expect(await on('/driver name:Jo Next', [...all, talk])).toMatch(/Rumours, not confirmed/);
    expect(await on('/driver name:Jo Next', [sure('ride', OWN), talk])).toMatch(/the seat went to Lee Marsh/);
  });
});
