import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const ann = { driver: 'Ann Example', ...HERON };
const answer = async (question: string, day: string, claims: readonly Claim[]) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, claims))).slice(1, 3);

describe('whether somebody goes to a series', () => {
  const dunlin = { driver: 'Ann Example', team: 'Dunlin', series: 'f1', season: 2031 };
  const told = article('2030-08-13', [
    rumour('ride', dunlin),
    rumour('ride', { ...dunlin, team: 'Avocet', series: 'indycar' }),
  ]);
  const ruledOut = article('2030-09-24', [denial('ride', dunlin)]);
  const first = async (question: string, ...more: Claim[][]) =>
    (await answer(question, '2030-09-25', [...told, ...more.flat()]))[0];

  it('is rumoured, and of that series alone', async () => {
    expect(await first('is Ann Example going to F1?')).toBe(
      'Nothing is confirmed. Rumoured: Dunlin (since 13 Aug 2030)',
    );
  });

  it('is ruled out once an article says so, and only there', async () => {
    expect(await first('is Ann Example going to F1?', ruledOut)).toBe('No: ruled out on 24 Sep 2030.');
    expect(await first('is Ann Example going to IndyCar?', ruledOut)).toMatch(/Rumoured: Avocet/);
  });
});

describe('where somebody goes who left, and was rumoured elsewhere', () => {
  const gone = article('2030-11-01', [sure('exit', { ...ann, season: 2030 })]);
  const talk = article('2030-10-28', [rumour('ride', { driver: 'Ann Example', team: 'Dunlin Racing', season: 2031 })]);
  const first = async (...claims: Claim[][]) =>
    (await answer('where is Ann Example going?', '2031-06-01', claims.flat()))[0];

  it('is not told, with the rumour that came to nothing', async () => {
    expect(await first(gone, talk)).toMatch(/No article says where to\. Rumour gone cold: Dunlin Racing/);
    expect(await first(gone)).toMatch(/No article says where to\.$/);
  });
});

describe('whether somebody signed with a team', () => {
  const told = article('2029-12-04', [denial('ride', { ...ann, season: 2030 })]);
  const first = async (question: string) => (await answer(question, '2031-06-02', told))[0];

  it('is ruled out as it was then, also when that season is over', async () => {
    expect(await first('did Ann Example sign with Heron Motorsports?')).toBe('No: ruled out on 4 Dec 2029.');
  });

  it('says nothing of a later season', async () => {
    expect(await first('is Ann Example going to Heron Motorsports?')).toBe('No article says so.');
  });
});

describe('where somebody goes who has a deal, and whose seat is only rumoured', () => {
  const deal = article('2030-05-01', [sure('contract', { driver: 'Ann Example', team: 'Dunlin Racing' })]);
  const talk = article('2030-06-01', [
    rumour('ride', { driver: 'Ann Example', team: 'Dunlin Racing', series: 'cup', season: 2031 }),
  ]);
  const first = async (...claims: Claim[][]) =>
    (await answer('where is Ann Example going?', '2030-06-02', claims.flat()))[0];

  it('is told as a deal, with the rumour beside it', async () => {
    expect(await first(deal, talk)).toBe(
      'Next: Deal with Dunlin Racing. No seat is confirmed. Rumoured: Dunlin Racing (since 1 Jun 2030)',
    );
  });

  it('is told as a deal alone where there is no rumour', async () => {
    expect(await first(deal)).toBe('Next: Deal with Dunlin Racing');
  });
});

describe('who comes after a driver whom nobody replaces in words', () => {
  const left = (number: string, more: readonly Said[] = []) => [
    ...article('2030-02-01', [sure('ride', { ...ann, season: 2030, number: '7' })]),
    ...article('2030-05-01', [
      sure('start', { driver: 'Eve Best', ...HERON, season: 2030, number: '7', track: 'Dover', date: '2030-05-05' }),
      denial('start', { ...ann, season: 2030, number: '7', track: 'Dover', date: '2030-05-05' }),
    ]),
    ...article('2030-11-19', [
      sure('exit', { ...ann, season: 2030 }),
      sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number }),
      ...more,
    ]),
  ];

  it.each(['who replaces Ann Example?', "who gets Ann Example's old seat?"])(
    'is who has the car in the next season, and not a stand-in: %s',
    async (question) => {
      expect((await answer(question, '2030-11-25', left('7')))[0]).toBe(
        'No article says so in words. In the No. 7 for 2031: Bo Sample.',
      );
      expect((await answer(question, '2030-11-25', left('8')))[0]).not.toContain('Bo Sample');
    },
  );

  it('is nobody while the driver keeps the car', async () => {
    const kept = article('2030-11-20', [sure('ride', { ...ann, season: 2031, number: '7' })]);
    const claims = [...article('2030-02-01', [sure('ride', { ...ann, season: 2030, number: '7' })]), ...kept];
    expect((await answer('who replaces Ann Example?', '2030-11-25', claims))[0]).toBe('No article says who.');
  });
});

describe('questions about others', () => {
  const claims = article('2030-02-01', [
    sure('ride', { ...ann, season: 2030, number: '7' }),
    sure('ride', { driver: 'Bo Sample', ...HERON, season: 2030, number: '8' }),
    sure('ride', { driver: 'Cas Gone', ...HERON, series: 'imsa', season: 2030, number: '7' }),
    sure('ride', { driver: 'Eve Best', ...HERON, series: 'imsa', season: 2030, number: '7' }),
    rumour('ride', { driver: 'Gil Past', ...HERON, season: 2031 }),
  ]);

  it.each([
    ["Ann Example's teammates", 'Bo Sample'],
    ["who is Cas Gone's co-driver?", 'Eve Best'],
    ["who is Ann Example's co-driver?", 'No article says who.'],
  ])('are answered in a line: %s', async (question, line) => {
    expect((await answer(question, '2030-03-01', claims))[0]).toBe(line);
  });

  it.each(['any Cup rumors?', 'what are the latest Cup rumours?'])('lead to the rumours of a series: %s', async (q) => {
    expect(await answer(q, '2030-03-01', claims)).toEqual([
      'I read this as /moves series:Cup Series status:rumored',
      'Since Thu 1 March 2029: 1 only rumoured. Newest first.',
    ]);
  });
});

describe('rumours of no series and nobody by name', () => {
  const claims = article('2030-09-01', [
    sure('ride', { ...ann, season: 2030, number: '7' }),
    rumour('ride', { driver: 'Gil Past', ...HERON, season: 2031 }),
  ]);
  const readAs = async (question: string) =>
    (await linesOf(`/ask question:${question}`, settingOn('2030-09-10', claims)))
      .filter((line) => line.startsWith('I read this as'))
      .join();

  it.each(['what are the latest rumors?', 'latest rumors', 'any rumors?', 'what rumors are there?', 'rumour mill'])(
    'are rumoured moves: %s',
    async (question) => {
      expect(await readAs(question)).toBe('I read this as /moves status:rumored');
    },
  );

  it.each(['any new rumours about Heron?', 'what are the latest Heron Motorsports rumors?'])(
    'are those of a team that is named: %s',
    async (question) => {
      expect(await readAs(question)).toBe('I read this as /moves team:Heron Motorsports status:rumored');
    },
  );

  it('are of a driver who is named', async () => {
    expect(await readAs('latest rumours about Gil Past')).toBe('I read this as /driver name:Gil Past');
  });

  it.each(['any candidates?', 'any contenders?'])('are not asked for by: %s', async (question) => {
    expect(await readAs(question)).toBe('');
  });
});

describe('whether somebody with an agreement goes to the team', () => {
  const deal = sure('contract', { driver: 'Ann Example', team: 'Heron Motorsports' });
  const seat = rumour('ride', { ...ann, season: 2031, extent: 'part-time' });
  const first = async (...told: Said[]) =>
    (await answer('is Ann Example going to Heron?', '2030-09-25', article('2030-09-24', told)))[0];

  it('is rumoured where the seat is, whatever was signed', async () => {
    expect(await first(deal, seat)).toBe('Rumoured, not confirmed: since 24 Sep 2030. Deal with Heron Motorsports');
  });

  it('is the agreement where nothing is said of a seat', async () => {
    expect(await first(deal)).toBe('Yes: Deal with Heron Motorsports');
  });
});
