import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = 'Heron Motorsports';
const ofCup = { team: HERON, series: 'cup', number: '7' } as const;
const cup = (driver: string, season: number, more: object = {}) => ({ driver, ...ofCup, season, ...more });
const first = async (question: string, day: string, claims: readonly Claim[]) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];

describe('whether somebody drove for a team', () => {
  const had = article('2030-02-01', [sure('ride', cup('Ann Example', 2030))]);
  const HAD = 'Yes: No. 7 Heron Motorsports · Cup Series 2030';

  it.each(['did Ann Example drive for Heron?', 'was Ann Example with Heron?', 'did Ann Example drive the 7?'])(
    'is told of the seat, with what is said of later ones beside it: %s',
    async (question) => {
      const talk = article('2030-10-01', [rumour('ride', cup('Ann Example', 2031))]);
      expect(await first(question, '2031-01-20', [...had, ...talk])).toBe(
        `${HAD} · Rumour, not confirmed: No. 7 Heron Motorsports · Cup Series 2031 (first 1 Oct 2030, 3 months old, 1 article)`,
      );
      const out = article('2030-10-01', [denial('ride', cup('Ann Example', 2031))]);
      expect(await first(question, '2031-01-20', [...had, ...out])).toBe(
        `${HAD} · Ruled out: No. 7 Heron Motorsports · Cup Series 2031 (1 Oct 2030, 3 months old)`,
      );
      expect(await first(question, '2031-01-20', had)).toBe(HAD);
    },
  );

  it('is a rumour where no seat was', async () => {
    const talk = article('2030-10-01', [rumour('ride', cup('Ann Example', 2031))]);
    expect(await first('did Ann Example drive for Heron?', '2030-12-01', talk)).toBe(
      'Rumoured, not confirmed: since 1 Oct 2030.',
    );
  });
});

describe('whether somebody goes to the team of the present seat', () => {
  const has = article('2030-09-01', [sure('ride', cup('Ann Example', 2030))]);
  const talk = article('2030-10-01', [rumour('ride', cup('Ann Example', 2031, { number: '8' }))]);

  it('is told with what is rumoured of a later seat there', async () => {
    const both = [...has, ...talk];
    expect(await first('is Ann Example going to Heron?', '2030-10-05', both)).toBe(
      'Yes: No. 7 Heron Motorsports · Cup Series 2030 · Rumour, not confirmed: No. 8 Heron Motorsports · Cup Series 2031 (first 1 Oct 2030, 4 days old, 1 article)',
    );
    for (const [question, claims] of [
      ['does Ann Example drive for Heron?', both],
      ['is Ann Example going to Heron?', has],
    ] as const)
      expect(await first(question, '2030-10-05', claims)).toBe('Yes: No. 7 Heron Motorsports · Cup Series 2030');
  });
});

describe('who replaced somebody', () => {
  const left = sure('exit', { driver: 'Ann Example', ...ofCup, season: 2030, replacedBy: 'Bo Sample' });
  const seats = [sure('ride', cup('Ann Example', 2030)), left, sure('ride', cup('Bo Sample', 2031))];
  const told = article('2030-10-01', seats);

  it('is whoever had the seat and lost it again', async () => {
    const lost = article('2031-06-01', [
      sure('exit', { driver: 'Bo Sample', ...ofCup, season: 2031, replacedBy: 'Dee Young', atOnce: true }),
    ]);
    for (const day of ['2031-12-01', '2033-03-01']) {
      expect(await first('who replaced Ann Example?', day, [...told, ...lost])).toBe(
        'Bo Sample, as said on 1 Oct 2030.',
      );
      expect(await first('who did Bo Sample replace?', day, [...told, ...lost])).toBe(
        'Ann Example · Left Heron Motorsports after 2030 · No. 7 Cup Series · replaced by Bo Sample',
      );
    }
    expect(await first('who is Bo Sample replacing?', '2031-12-01', [...told, ...lost])).toBe('No article says who.');
  });

  it('is told with what became of a seat that was called off', async () => {
    const since = article('2031-01-10', [sure('ride', cup('Bo Sample', 2031, { team: 'Kestrel Racing' }))]);
    expect(await first('who replaced Ann Example?', '2031-02-01', [...told, ...since])).toBe(
      'Bo Sample, as said on 1 Oct 2030. No. 7 Heron Motorsports · Cup Series 2031 · moved to No. 7 Kestrel Racing (10 Jan 2031)',
    );
  });

  it('is told in words before what only the cars tell', async () => {
    const claims = [
      ...article('2027-10-01', [
        sure('ride', cup('Ann Example', 2027)),
        sure('exit', { driver: 'Ann Example', ...ofCup, season: 2027, replacedBy: 'Bo Sample' }),
        sure('ride', cup('Bo Sample', 2028)),
      ]),
      ...article('2029-02-01', [sure('ride', cup('Cas Gone', 2029, { team: 'Kestrel Racing', number: '42' }))]),
      ...article('2030-02-01', [sure('ride', cup('Bo Sample', 2030, { team: 'Kestrel Racing', number: '42' }))]),
    ];
    expect(await first('who did Bo Sample replace?', '2030-06-01', claims)).toBe(
      'Ann Example · Left Heron Motorsports after 2027 · No. 7 Cup Series · replaced by Bo Sample; Cas Gone · Kestrel Racing · 2029',
    );
  });
});

describe('a driver after whom a team is named', () => {
  const claims = article('2030-02-01', [
    sure('ride', cup('Ann Example', 2030)),
    sure('ride', { driver: 'Bo Sample', team: 'Ann Example Motorsports', series: 'truck', season: 2030, number: '4' }),
  ]);

  it.each([
    ['who does Ann Example drive for?', /^No\. 7 Heron Motorsports/],
    ['who did Ann Example drive for in 2030?', /^No\. 7 Heron Motorsports/],
    ['who drives for Ann Example?', /^Bo Sample/],
    ['who does Ann Example Motorsports have?', /^Bo Sample/],
    ['any rumors about Ann Example?', /^No article tells of a rumour\./],
    ['any rumors about Ann Example Motorsports?', /^No article tells of a rumour\./],
    ['what is the latest on Ann Example?', /^No\. 7 Heron Motorsports/],
    ['Ann Example in 2030', /^No\. 7 Heron Motorsports/],
  ])('is meant by the whole name, where drivers are asked of: %s', async (question, told) => {
    const lines = await linesOf(`/ask question:${question}`, settingOn('2030-06-01', claims));
    expect(lines.filter((line) => !/^I read/.test(line))[1]).toMatch(told);
  });
});

describe('a name that a driver and a team have', () => {
  const claims = (team: string) =>
    article('2030-02-01', [
      sure('ride', cup('Ann Example', 2030)),
      sure('ride', { driver: 'Bo Sample', team, series: 'truck', season: 2030, number: '4' }),
    ]);
  const title = async (question: string, team: string) =>
    (await linesOf(`/ask question:${question}`, settingOn('2030-06-01', claims(team))))[0];

  it('asks back where neither is said in full, and where it is all of both', async () => {
    expect(await title('any rumors about Example?', 'Example Motorsports')).toBe('Which one?');
    expect(await title('any rumors about Ann Example?', 'Ann Example')).toBe('Which one?');
  });

  it('is the driver where it is all of the one, and of the other only the beginning', async () => {
    expect(await title('any rumors about Ann Example?', 'Ann Example Motorsports')).toBe('Ann Example');
    expect(await title('any rumors about Ann Example Motorsports?', 'Ann Example Motorsports')).toBe(
      'Ann Example Motorsports',
    );
  });
});

describe('who is new in a team of which nobody is known in the season before', () => {
  const comes = [
    ...article('2030-03-01', [sure('ride', cup('Ann Example', 2030, { team: 'Kestrel Racing', number: '42' }))]),
    ...article('2031-01-15', [sure('ride', cup('Ann Example', 2031))]),
  ];

  it('is so also of the season to come', async () => {
    const has = article('2030-11-04', [sure('ride', cup('Bo Sample', 2031)), sure('ride', cup('Ann Example', 2031))]);
    const other = (number: string) =>
      article('2030-11-04', [sure('ride', cup('Ann Example', 2030, { team: 'Kestrel Racing', number }))]);
    const question = 'who is new at Heron in 2031?';
    expect(await first(question, '2030-11-10', [...has, ...other('42')])).toBe('New in 2031: Ann Example (No. 7)');
    expect(await first(question, '2030-11-10', has)).toBe('No article says who.');
    const there = article('2030-11-04', [sure('ride', cup('Bo Sample', 2030))]);
    expect(await first(question, '2030-11-10', [...has, ...other('42'), ...there])).toMatch(/^No\. 7 Ann Example/);
  });

  it.each(['who is new at Heron?', 'who joined Heron?', 'who joined Heron in 2031?'])(
    'is who had a seat elsewhere then: %s',
    async (question) => {
      expect(await first(question, '2031-02-01', comes)).toBe('New in 2031: Ann Example (No. 7)');
      const long = article('2027-03-01', [sure('ride', cup('Bo Sample', 2027, { team: 'Kestrel Racing' }))]);
      const has = article('2031-01-10', [sure('ride', cup('Bo Sample', 2031))]);
      expect(await first(question, '2031-02-01', [...long, ...has])).toBe('No article says who.');
    },
  );
});

describe('whether somebody stays', () => {
  it('is told by a deal of several years of which nobody says when it ends', async () => {
    const seat = sure('ride', cup('Ann Example', 2030));
    const deal = (more: object) =>
      article('2029-07-01', [seat, sure('contract', { driver: 'Ann Example', team: HERON, ...more })]);
    expect(await first('is Ann Example staying at Heron?', '2030-06-01', deal({ multiYear: true }))).toMatch(
      /^No article says so in words\. .*Multi-year deal with Heron Motorsports$/,
    );
    expect(await first('is Ann Example staying at Heron?', '2030-06-01', deal({ until: 2030 }))).toBe(
      'No article says so.',
    );
  });
});
