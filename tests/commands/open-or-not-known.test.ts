import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };
const had = sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, number: '39' });
const left = sure('exit', { driver: 'Ann Example', ...HERON, season: 2030, number: '39' });
const elsewhere = sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2031, number: '31' });
const mate = sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number: '10' });

/** The lines about cars that nobody is known to have in 2031, and how many they are. */
async function cars(date: string, ...articles: readonly (readonly [day: string, said: readonly Said[]])[]) {
  const claims = articles.flatMap(([day, said]) => article(day, said));
  const lines = await linesOf('/grid series:Cup season:2031', settingOn(date, claims));
  return lines.filter((line) => /open|not known|^No article/.test(line));
}

const [NOT_KNOWN, OPEN] = ['1 car of the season before not known', '1 seat open'];
const [gone, goes] = [
  'No. 39 not known · Ann Example in 2030 · left after 2030, to Kestrel Racing',
  'No. 39 open · Ann Example until 2030',
];

describe('a car on the grid whose driver went elsewhere', () => {
  it.each<[string, readonly (readonly [string, readonly Said[]])[]]>([
    ['where only the new seat is told', [['2030-12-11', [had, elsewhere, mate]]]],
    ['where the departure is told once the season is over', [['2030-12-11', [had, left, elsewhere, mate]]]],
    ['where only the departure tells of it', [['2030-12-11', [left, elsewhere, mate]]]],
  ])('is not known to be open %s', async (_, articles) => {
    for (const date of ['2030-12-20', '2031-01-10']) {
      const [count, line] = await cars(date, ...articles);
      expect(count).toBe(NOT_KNOWN);
      expect(line).toMatch(/^No\. 39 not known · Ann Example in 2030/);
    }
    if (articles.some(([, said]) => said.includes(had))) expect(await cars('2031-01-10', ...articles)).toContain(gone);
  });

  it('is open where the departure was news while the season was on', async () => {
    const articles = [
      ['2030-09-11', [had, left]],
      ['2030-12-11', [elsewhere, mate]],
    ] as const;
    expect(await cars('2031-01-10', ...articles)).toEqual([OPEN, goes]);
  });

  it.each<[string, Said]>([
    ['rumoured for somebody', rumour('ride', { driver: 'Cas Third', ...HERON, season: 2031, number: '39' })],
    [
      'told with its crew',
      sure('crew', { person: 'Max Chief', role: 'crew chief', ...HERON, season: 2031, number: '39' }),
    ],
  ])('is open where it is %s', async (_, said) => {
    expect((await cars('2031-01-10', ['2030-12-11', [had, left, elsewhere, mate, said]]))[0]).toBe(OPEN);
  });

  it('stays open over New Year, and until the season begins, where nothing is told of its team', async () => {
    for (const date of ['2030-12-20', '2031-01-10', '2031-02-20'])
      expect(await cars(date, ['2030-09-11', [had, left]])).toContain(OPEN);
    expect(await cars('2031-03-10', ['2030-09-11', [had, left]])).not.toContain(OPEN);
  });

  it('is not where the crew is that of the season before', async () => {
    const crew = sure('crew', { person: 'Max Chief', role: 'crew chief', ...HERON, season: 2030, number: '39' });
    expect((await cars('2031-01-10', ['2030-12-11', [had, left, elsewhere, mate, crew]]))[0]).toBe(NOT_KNOWN);
  });
});

describe('a car on the grid of which no number is known', () => {
  const unnumbered = sure('ride', { driver: 'Ann Example', ...HERON, season: 2030 });
  const elsewhereToo = (number?: string) =>
    sure('ride', { driver: 'Cas Third', ...KESTREL, season: 2031, ...(number !== undefined && { number }) });

  it.each([undefined, '31'])('is none of those that other teams run, with the number %s', async (number) => {
    const lines = await cars('2031-01-10', ['2030-08-28', [unnumbered, elsewhereToo(number)]]);
    expect(lines).toEqual([NOT_KNOWN, 'not known · Ann Example in 2030']);
  });

  it('is not told where no team is either', async () => {
    const somewhere = sure('ride', { driver: 'Ann Example', series: 'cup', season: 2030 });
    expect(await cars('2031-01-10', ['2030-08-28', [somewhere, elsewhereToo()]])).toEqual([]);
  });

  it('is that of whoever comes to the team', async () => {
    const comes = sure('ride', { driver: 'Fay First', ...HERON, season: 2031, number: '5' });
    expect(await cars('2031-01-10', ['2030-02-28', [unnumbered]], ['2030-10-28', [comes]])).toEqual([]);
  });
});

describe('a car on the grid beside whose driver a newcomer is named', () => {
  const comes = (number?: string) =>
    sure('ride', { driver: 'Fay First', ...HERON, season: 2031, ...(number !== undefined && { number }) });
  const NOBODY = [NOT_KNOWN, 'No. 39 not known · Ann Example in 2030'];

  it('is not taken by the newcomer, in a car that nobody tells', async () => {
    expect(await cars('2030-12-01', ['2030-07-22', [had, comes()]])).toEqual(NOBODY);
    expect(await cars('2030-12-01', ['2030-07-22', [had, comes('6')]])).toEqual(NOBODY);
  });

  it('is taken where its driver is told to leave, or the newcomer is told of alone', async () => {
    expect(await cars('2030-12-01', ['2030-07-22', [had, left, comes()]])).toEqual([]);
    expect(await cars('2030-12-01', ['2030-02-01', [had]], ['2030-07-22', [comes()]])).toEqual([]);
  });

  it('is taken where numbers are the drivers’ own', async () => {
    const inF1 = (driver: string, season: number) => sure('ride', { driver, team: 'Egret', series: 'f1', season });
    const told = article('2030-07-22', [inF1('Ann Example', 2030), inF1('Fay First', 2031)]);
    expect((await linesOf('/grid series:F1 season:2031', settingOn('2030-12-01', told))).join()).not.toMatch(
      /not known ·/,
    );
  });
});

describe('the seats of a team that goes on under another name', () => {
  const inF1 = (driver: string, team: string, season: number) => sure('ride', { driver, team, series: 'f1', season });
  const OLD = [inF1('Ann Example', 'Heron Grand Prix', 2030), inF1('Bo Sample', 'Heron Grand Prix', 2030)];
  const succession = sure('exit', {
    driver: 'Ann Example',
    team: 'Heron Grand Prix',
    series: 'f1',
    season: 2030,
    replacedBy: 'Cas Third',
  });
  const NEW = [inF1('Cas Third', 'Egret', 2031), inF1('Bo Sample', 'Egret', 2031)];
  const grid = async (...articles: readonly (readonly [day: string, said: readonly Said[]])[]) => {
    const claims = articles.flatMap(([day, said]) => article(day, said));
    const lines = await linesOf('/grid series:f1 season:2031', settingOn('2030-12-20', claims));
    return lines.slice(2, -2);
  };

  it('are those of its successor', async () => {
    expect(await grid(['2030-12-18', [...OLD, succession, ...NEW]])).toEqual(['Egret', 'Bo Sample', 'Cas Third']);
  });

  it.each<[string, readonly (readonly [string, readonly Said[]])[]]>([
    [
      'who is named went to another team, as is told later',
      [
        ['2030-09-18', [...OLD, succession]],
        ['2030-12-18', NEW],
      ],
    ],
    [
      'the other team was there before',
      [['2030-12-18', [...OLD, inF1('Dee Young', 'Egret', 2030), succession, ...NEW]]],
    ],
    [
      'somebody has a seat of the old one',
      [['2030-12-18', [...OLD, succession, ...NEW, inF1('Eve Quiet', 'Heron Grand Prix', 2031)]]],
    ],
  ])('stay its own where %s', async (_, articles) => {
    expect((await grid(...articles)).join()).toMatch(/Heron Grand Prix/);
  });
});

describe('which seats are open', () => {
  const inF1 = (driver: string, season: number) =>
    sure('ride', { driver, team: 'Heron Grand Prix', series: 'f1', season });
  const short = async (date: string, ...said: readonly Said[]) => {
    const setting = settingOn(
      date,
      article('2030-12-18', [inF1('Ann Example', 2030), inF1('Bo Sample', 2030), ...said]),
    );
    return (await linesOf('/ask question:which seats are still open in Formula 1 for 2031?', setting))[1];
  };

  it('says beside them of which nobody knows who has them, on any day before the season', async () => {
    for (const date of ['2030-12-20', '2031-01-05']) {
      expect(await short(date, inF1('Bo Sample', 2031))).toBe(
        'No article tells of an open seat. Not known: Heron Grand Prix (Ann Example in 2030)',
      );
    }
  });

  it('says nothing of that where all is known', async () => {
    expect(await short('2030-12-20', inF1('Bo Sample', 2031), inF1('Ann Example', 2031))).toBe(
      'No article tells of an open seat.',
    );
  });
});

describe('two drivers who change teams in the season, and back', () => {
  const inF1 = (driver: string, team: string) => sure('ride', { driver, team, series: 'f1', season: 2030 });
  const lineUp = (egret: string, plover: string) => [inF1(egret, 'Egret'), inF1(plover, 'Plover')];
  const claims = [
    ...article('2030-01-10', [inF1('Cas Third', 'Egret'), inF1('Dee Young', 'Plover')], 'mates'),
    ...article('2030-01-10', lineUp('Ann Example', 'Bo Sample')),
    ...article('2030-05-30', lineUp('Bo Sample', 'Ann Example')),
    ...article('2030-08-22', lineUp('Ann Example', 'Bo Sample')),
  ];

  it.each([
    ['2030-06-01', ['Egret', 'Bo Sample', 'Cas Third', 'Plover', 'Ann Example', 'Dee Young']],
    ['2030-09-01', ['Egret', 'Ann Example', 'Cas Third', 'Plover', 'Bo Sample', 'Dee Young']],
  ])('leave no seat open where each team has two cars, as of %s', async (day, seats) => {
    expect((await linesOf('/grid series:f1 season:2030', settingOn(day, claims))).slice(2, -2)).toEqual(seats);
  });
});
