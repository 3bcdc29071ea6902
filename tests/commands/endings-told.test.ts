import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', number: '27' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup', number: '12' };
const EGRET = { team: 'Egret Racing', series: 'cup', number: '9' };
const ANN = 'Ann Example';
const has = (driver: string, car: object, season = 2030): Said => sure('ride', { driver, season, ...car });
const leaves = (driver: string, car: object, slots: object = {}): Said =>
  sure('exit', { driver, season: 2030, ...car, ...slots });

/** A page on a day, as lines. */
async function told(call: string, day: string, claims: readonly Claim[]): Promise<string[]> {
  return linesOf(call, settingOn(day, claims));
}

/** The line of a page that has some words in it. */
async function lineWith(words: string, call: string, day: string, claims: readonly Claim[]) {
  return (await told(call, day, claims)).find((line) => line.includes(words));
}

describe('a successor who was himself replaced', () => {
  const chain = [
    leaves(ANN, HERON, { replacedBy: 'Bo Sample' }),
    has('Bo Sample', HERON),
    leaves('Bo Sample', HERON, { replacedBy: 'Cy Third' }),
    has('Cy Third', HERON),
  ];

  it.each<readonly [string, readonly Said[]]>([
    ['with a seat', chain],
    ['of whom only the departure is told', chain.filter((_, at) => at !== 1)],
    ['who is still there', chain.slice(0, 2)],
  ])('tells that a seat of which nobody speaks is left: %s', async (_, said) => {
    const claims = article('2030-06-18', said);
    for (const call of [`/driver name:${ANN}`, '/team name:Heron Motorsports', `/history driver:${ANN}`, '/moves']) {
      expect(await lineWith('replaced by Bo Sample', call, '2030-07-01', claims)).toMatch(
        /(?:^|· |: )Left Heron Motorsports · No\. 27 Cup Series 2030 · replaced by Bo Sample/,
      );
    }
  });

  it.each<readonly [string, readonly Said[]]>([
    ['has no seat yet', []],
    ['has it for the season after', [has('Bo Sample', HERON, 2031)]],
    ['has another car', [has('Bo Sample', { ...HERON, number: '28' })]],
  ])('is none where he %s', async (_, said) => {
    const claims = article('2030-06-18', [leaves(ANN, HERON, { replacedBy: 'Bo Sample' }), ...said]);
    expect(await lineWith('Leaving Heron', `/driver name:${ANN}`, '2030-07-01', claims)).toMatch(/last season 2030/);
  });

  it('is the one who came first, on the page of the car', async () => {
    for (const exit of [leaves(ANN, HERON, { replacedBy: 'Bo Sample' }), leaves(ANN, HERON)]) {
      const claims = [...article('2030-02-01', [has(ANN, HERON)]), ...article('2030-06-18', [exit, ...chain.slice(1)])];
      expect(await lineWith(ANN, '/car number:27', '2030-07-01', claims)).toMatch(/replaced by Bo Sample/);
    }
  });
});

describe('what a later article tells of a season long over', () => {
  const first = article('2029-11-16', [has(ANN, HERON)]);
  const otherwise = article('2032-01-13', [has(ANN, KESTREL), has(ANN, EGRET, 2032)]);

  it.each([`/driver name:${ANN}`, '/team name:Heron Motorsports', '/car number:27', `/history driver:${ANN}`])(
    'is no move on that day: %s',
    async (call) => {
      const line = await lineWith('27', call, '2032-02-01', [...first, ...otherwise]);
      const page = (await told(call, '2032-02-01', [...first, ...otherwise])).join('\n');
      expect(line).toBeDefined();
      expect(page).toMatch(/told otherwise later: No\. 12 Kestrel Racing \(13 Jan 2032\)/);
      expect(page).not.toMatch(/moved/);
    },
  );

  it('is no replacement on that day', async () => {
    const other = article('2032-01-13', [has('Bo Sample', HERON)]);
    expect(await lineWith(ANN, '/car number:27', '2032-02-01', [...first, ...other])).toMatch(
      /told otherwise later: Bo Sample \(13 Jan 2032\)$/,
    );
  });

  it('is a move without a day where it tells of both seats', async () => {
    const both = article('2032-01-13', [has(ANN, HERON), has(ANN, KESTREL)]);
    const page = (await told(`/driver name:${ANN}`, '2032-02-01', [...first, ...both])).join('\n');
    expect(page).toMatch(/No\. 27 Heron Motorsports · Cup Series 2030 · moved to No\. 12 Kestrel Racing$/m);
  });

  it('stays a move where it was told in the season', async () => {
    const moved = article('2030-08-01', [has(ANN, KESTREL)]);
    expect(await lineWith('27', `/driver name:${ANN}`, '2032-02-01', [...first, ...moved])).toMatch(
      /moved to No\. 12 Kestrel Racing \(1 Aug 2030\)$/,
    );
  });
});

describe('the seat to which a driver goes', () => {
  const line = (claims: readonly Claim[]) => lineWith(ANN, '/team name:Heron Motorsports', '2032-03-01', claims);
  const trade = article('2031-09-19', [
    has(ANN, HERON),
    has(ANN, KESTREL, 2031),
    leaves(ANN, KESTREL, { season: 2031, replacedBy: 'Bo Sample' }),
    has('Bo Sample', KESTREL, 2031),
    has(ANN, EGRET, 2031),
  ]);

  it('is the one after it in time', async () => {
    expect(await line(trade)).toMatch(/left after 2030, to Kestrel Racing$/);
  });

  it('is none where the driver stayed, and left in the season after', async () => {
    const stays = article('2031-03-27', [has(ANN, HERON), has(ANN, HERON, 2031), has(ANN, EGRET, 2031)]);
    const exit = article('2031-03-28', [leaves(ANN, HERON, { season: 2031, atOnce: true }), has(ANN, EGRET, 2031)]);
    expect(await lineWith('2030', '/team name:Heron Motorsports', '2031-06-01', [...stays, ...exit])).not.toMatch(
      /left after 2030/,
    );
  });

  it('is not one that was never had', async () => {
    const planned = article('2030-10-01', [has(ANN, HERON), has(ANN, KESTREL, 2031)]);
    const changed = article('2030-12-01', [
      has(ANN, EGRET, 2031),
      denial('ride', { driver: ANN, ...KESTREL, season: 2031 }),
    ]);
    expect(await line([...planned, ...changed])).toMatch(/left after 2030, to Egret Racing$/);
  });
});

it('who replaces a driver is told after a move too', async () => {
  const claims = article('2030-09-19', [
    has(ANN, HERON),
    leaves(ANN, HERON, { replacedBy: 'Bo Sample' }),
    has(ANN, KESTREL),
  ]);
  for (const call of [`/driver name:${ANN}`, '/car number:27', '/team name:Heron Motorsports']) {
    expect(await lineWith('moved to', call, '2030-10-01', claims)).toMatch(
      /moved to No\. 12 Kestrel Racing \(19 Sep 2030\), replaced by Bo Sample$/,
    );
  }
});

describe('who comes in place of a named driver', () => {
  const comes = async (...said: readonly Said[]) =>
    (await told('/moves', '2030-08-15', article('2030-07-29', said))).filter((line) => line.includes('Bo Sample to'));
  const exit = leaves(ANN, HERON, { replacedBy: 'Bo Sample' });
  const line = '29 Jul 2030 · Bo Sample to No. 27 Heron Motorsports · Cup Series 2031';

  it('is a move, wherever he was before', async () => {
    expect(await comes(has(ANN, HERON), exit, has('Bo Sample', HERON, 2031))).toEqual([line]);
    expect(await comes(exit, has('Bo Sample', HERON, 2031))).toEqual([line]);
    expect(await comes(exit, has('Bo Sample', HERON))).toEqual([line.replace('2031', '2030')]);
    const renumbered = has('Bo Sample', { ...HERON, number: '28' }, 2031);
    expect(await comes(exit, renumbered)).toEqual([line.replace('27', '28')]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['has another car of the team in that season', [exit, has('Bo Sample', { ...HERON, number: '28' })]],
    ['goes to another team', [exit, has('Bo Sample', KESTREL, 2031)]],
    ['is named by nobody', [leaves(ANN, { ...HERON, number: '3' }), has('Bo Sample', HERON, 2031)]],
  ])('is none where he %s', async (_, said) => {
    expect(await comes(...said)).toEqual([]);
  });
});

describe('the races of the driver who has a car', () => {
  const back = sure('start', { driver: ANN, ...HERON, season: 2030, track: 'Sonoma Raceway', date: '2030-06-09' });
  const other = sure('start', {
    driver: 'Bo Sample',
    ...HERON,
    season: 2030,
    track: 'Iowa Speedway',
    date: '2030-06-02',
  });
  const races = async (...said: readonly Said[]) =>
    (await told('/car number:27', '2030-06-01', article('2030-05-30', [has(ANN, HERON), ...said]))).filter((line) =>
      / June 2030 · /.test(line),
    );

  it('are told on its page, where others have some too', async () => {
    expect(await races(other, back)).toEqual([
      expect.stringMatching(/^Sun 2 June 2030 · Bo Sample/),
      expect.stringMatching(/^Sun 9 June 2030 · Ann Example/),
    ]);
    expect(await races(back)).toEqual([expect.stringMatching(/^Sun 9 June 2030 · Ann Example/)]);
  });
});

describe('a place that was taken', () => {
  const trade = article('2030-09-19', [leaves(ANN, HERON, { replacedBy: 'Bo Sample' }), has('Bo Sample', HERON)]);
  const takes = async (day: string, later: readonly Claim[] = []) =>
    (await told('/driver name:Bo Sample', day, [...trade, ...later])).includes('Takes over from');

  it('is told until its season is over', async () => {
    expect(await takes('2030-12-01')).toBe(true);
    expect(await takes('2031-03-01')).toBe(false);
    expect(await takes('2031-03-01', article('2031-01-10', [has('Bo Sample', HERON, 2031)]))).toBe(false);
  });

  it('is told for the season after where it is taken for that', async () => {
    const claims = article('2030-09-19', [leaves(ANN, HERON, { replacedBy: 'Bo Sample' })]);
    const on = async (day: string) => (await told('/driver name:Bo Sample', day, claims)).includes('Takes over from');
    expect([await on('2030-12-01'), await on('2031-11-01'), await on('2032-02-01')]).toEqual([true, true, false]);
  });

  it('is told no more once the driver has left it', async () => {
    const left = article('2030-10-20', [leaves('Bo Sample', HERON, { atOnce: true })]);
    expect(await takes('2030-11-01', left)).toBe(false);
  });
});

describe('a season that nobody has told more of', () => {
  const claims = article('2030-08-11', [
    has(ANN, HERON),
    leaves(ANN, HERON),
    has(ANN, KESTREL),
    has('Bo Sample', KESTREL),
    leaves('Bo Sample', KESTREL, { replacedBy: ANN }),
  ]);

  it('keeps who moved on in its course apart from the seat that stood last', async () => {
    expect(await told(`/driver name:${ANN}`, '2031-01-05', claims)).toEqual(
      expect.arrayContaining([
        'Last known, from 11 Aug 2030: No. 12 Kestrel Racing · Cup Series 2030',
        'No. 27 Heron Motorsports · Cup Series 2030 · moved to No. 12 Kestrel Racing (11 Aug 2030)',
      ]),
    );
  });

  it('keeps who lost the car in its course apart from who had it last', async () => {
    expect(await lineWith('Last known', '/car number:12 series:cup', '2031-01-05', claims)).toBe(
      'Last known, from 11 Aug 2030: Ann Example · Kestrel Racing · 2030',
    );
  });
});
