import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = 'Heron Motorsports';
const KESTREL = 'Kestrel Racing';
const ofCup = { team: HERON, series: 'cup', number: '7' } as const;
const cup = (driver: string, season: number, more: object = {}) => sure('ride', { driver, ...ofCup, season, ...more });
const first = async (question: string, day: string, claims: readonly Claim[]) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];

const kansas = { ...ofCup, season: 2030, track: 'Kansas Speedway', date: '2030-08-20' };
const misses = article('2030-08-10', [
  sure('start', { driver: 'Bo Sample', ...kansas }),
  denial('start', { driver: 'Ann Example', ...kansas }),
]);
const begins = article('2030-01-10', [cup('Ann Example', 2030)]);

describe('who fills in for somebody', () => {
  const heir = article('2030-08-12', [
    sure('exit', { driver: 'Ann Example', ...ofCup, season: 2030, replacedBy: 'Dee Young' }),
    cup('Dee Young', 2031),
  ]);

  it('is not whoever gets the seat after the season', async () => {
    const claims = [...begins, ...misses, ...heir];
    for (const question of ['who is filling in for Ann Example?', 'who subs for Ann Example?'])
      expect(await first(question, '2030-08-13', claims)).toMatch(/^For single races\. The first: .*Bo Sample/);
    expect(await first('who replaces Ann Example?', '2030-08-13', claims)).toBe('Dee Young, as said on 12 Aug 2030.');
    expect(await first('who is filling in for Ann Example?', '2030-08-13', [...begins, ...heir])).toBe(
      'Dee Young, as said on 12 Aug 2030.',
    );
  });

  it('is known of a race at a track in a season that is over', async () => {
    const claims = [...begins, ...misses];
    expect(await first('who filled in for Ann Example at Kansas?', '2031-02-01', claims)).toMatch(
      /Bo Sample \(Kansas Speedway, 20 Aug 2030\)$/,
    );
    expect(await first('who filled in for Ann Example at Talladega?', '2031-02-01', claims)).toBe(
      'No article says who.',
    );
  });
});

describe('a departure that names nobody', () => {
  const exit = sure('exit', { driver: 'Ann Example', ...ofCup, season: 2030 });

  it.each(['who replaced Ann Example?', 'who replaced Ann Example at Heron?', 'who replaced Ann Example in the 7?'])(
    'has in its place whoever has the car by then or later: %s',
    async (question) => {
      const after = article('2030-08-07', [exit, cup('Bo Sample', 2031)]);
      expect(await first(question, '2030-09-01', after)).toBe(
        'No article says so in words. In the No. 7 for 2031: Bo Sample.',
      );
      const at = article('2030-05-07', [
        sure('exit', { driver: 'Ann Example', team: HERON, series: 'cup', season: 2030, atOnce: true }),
        cup('Bo Sample', 2030),
      ]);
      const known = article('2029-01-10', [cup('Ann Example', 2029)]);
      expect(await first(question, '2030-06-01', [...known, ...at])).toBe(
        'No article says so in words. In the No. 7 for 2030: Bo Sample.',
      );
    },
  );

  it('has nobody in its place who was told of before it', async () => {
    const before = article('2030-01-07', [cup('Bo Sample', 2030)]);
    expect(await first('who replaced Ann Example?', '2030-09-01', [...before, ...article('2030-08-07', [exit])])).toBe(
      'No article says who.',
    );
  });
});

describe('after a season', () => {
  const trade = [...begins, ...article('2030-08-05', [cup('Ann Example', 2031, { team: KESTREL, number: '42' })])];

  it('a seat that only the next one tells to be over was left', async () => {
    for (const day of ['2030-10-01', '2031-01-20'])
      expect(await first('did Ann Example leave Heron?', day, trade)).toMatch(
        /^Yes: (Leaving|Left) Heron Motorsports after 2030, to Kestrel Racing$/,
      );
    expect(await first('did Ann Example leave Kestrel?', '2031-01-20', trade)).toBe('No article says so.');
  });

  it('one of years ago was, but nobody says when', async () => {
    const claims = [
      ...article('2028-01-10', [cup('Ann Example', 2028)]),
      ...article('2030-12-01', [cup('Ann Example', 2031, { team: KESTREL, number: '42' })]),
    ];
    expect(await first('did Ann Example leave Heron?', '2031-01-20', claims)).toBe(
      'No article says so in words. No. 42 Kestrel Racing · Cup Series 2031',
    );
    expect(await first('is Ann Example leaving Heron?', '2030-12-20', claims)).toBe(
      'No article says so in words. No. 42 Kestrel Racing · Cup Series 2031',
    );
    expect(await first('where did Ann Example go?', '2031-01-20', claims)).toMatch(/^I read this as/);
  });

  it('whose place was taken in it is told to who asks what was', async () => {
    const claims = [
      ...begins,
      ...article('2030-05-07', [
        sure('exit', { driver: 'Ann Example', ...ofCup, season: 2030, atOnce: true }),
        cup('Bo Sample', 2030),
      ]),
    ];
    expect(await first('who did Bo Sample replace?', '2031-01-20', claims)).toMatch(
      /^No article says so in words\. Ann Example · Heron Motorsports · 2030/,
    );
    expect(await first('who is Bo Sample replacing?', '2031-01-20', claims)).toBe('No article says who.');
  });
});

it('whom a departure names is new in the team', async () => {
  const claims = [
    ...article('2029-01-10', [cup('Ann Example', 2029, { team: KESTREL, number: '42' })]),
    ...article('2030-08-07', [
      sure('exit', { driver: 'Dee Young', ...ofCup, season: 2030, replacedBy: 'Ann Example' }),
      cup('Ann Example', 2031),
    ]),
  ];
  expect(await first('who is new at Heron?', '2031-01-05', claims)).toMatch(/^New in 2031: .*Ann Example \(No\. 7\)$/);
});
