import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = 'Heron Motorsports';
const ofCup = { team: HERON, series: 'cup', number: '7' } as const;
const cup = (driver: string, season: number, more: object = {}) => sure('ride', { driver, ...ofCup, season, ...more });
const left = (driver: string, season: number, replacedBy: string) =>
  sure('exit', { driver, ...ofCup, season, replacedBy });
const first = async (question: string, day: string, claims: readonly Claim[]) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];

const ASKED = ['who replaced Ann Example?', 'who replaced Ann Example in the 7?', 'who replaced Ann Example at Heron?'];

describe('who replaced somebody in a seat of years ago', () => {
  const inSeason = article('2026-04-27', [cup('Bo Sample', 2026), left('Ann Example', 2026, 'Bo Sample')]);
  const since = article('2027-08-28', [cup('Dee Young', 2027)]);

  it.each(ASKED.slice(0, 2))('is whom the departure names, and no later driver of the car: %s', async (question) => {
    for (const claims of [inSeason, [...inSeason, ...since]]) {
      expect(await first(question, '2030-11-22', claims)).toBe('Bo Sample, as said on 27 Apr 2026.');
    }
  });

  it.each(ASKED)('is known of a seat before the last one: %s', async (question) => {
    const claims = article('2027-04-27', [
      cup('Ann Example', 2024),
      left('Ann Example', 2024, 'Bo Sample'),
      cup('Ann Example', 2027, { team: 'Kestrel Racing', number: '42' }),
    ]);
    expect(await first(question, '2030-11-22', claims)).toBe('Bo Sample, as said on 27 Apr 2027.');
  });

  it('is not whoever then had another car instead', async () => {
    const named = article('2026-10-01', [cup('Ann Example', 2026), left('Ann Example', 2026, 'Bo Sample')]);
    const other = article('2026-12-01', [cup('Bo Sample', 2027, { number: '8' }), cup('Dee Young', 2027)]);
    expect(await first('who replaced Ann Example?', '2030-11-22', [...named, ...other])).toBe(
      'Dee Young, as said on 1 Dec 2026.',
    );
  });
});

describe('whom somebody replaced in a season that is over', () => {
  const claims = article('2026-11-07', [
    cup('Ann Example', 2026),
    left('Ann Example', 2026, 'Bo Sample'),
    cup('Bo Sample', 2027),
  ]);

  it('is told to who asks what was', async () => {
    expect(await first('who did Bo Sample replace?', '2030-11-22', claims)).toBe(
      'Ann Example · Left Heron Motorsports after 2026 · No. 7 Cup Series · replaced by Bo Sample',
    );
    expect(await first('who did Bo Sample replace at Heron?', '2030-11-22', claims)).toMatch(/^Ann Example/);
  });

  it('is none that somebody takes now, nor at another team', async () => {
    expect(await first('who is Bo Sample replacing?', '2030-11-22', claims)).toBe('No article says who.');
    const kestrel = article('2029-01-10', [cup('Cas Gone', 2029, { team: 'Kestrel Racing', number: '42' })]);
    expect(await first('who did Bo Sample replace at Kestrel?', '2030-11-22', [...claims, ...kestrel])).toBe(
      'No article says who.',
    );
  });
});

describe('races that somebody missed without a known seat', () => {
  const race = { ...ofCup, season: 2030, track: 'Kansas Speedway', date: '2030-05-12' };
  const claims = article('2030-05-01', [
    denial('start', { driver: 'Ann Example', ...race }),
    sure('start', { driver: 'Bo Sample', ...race }),
  ]);
  const MISSED = 'Sun 12 May 2030 · Kansas Speedway · Cup Series · No. 7 Heron Motorsports · replaced by Bo Sample';

  it('are told with who drives instead, before and after', async () => {
    for (const question of ['who fills in for Ann Example?', 'who replaces Ann Example?'])
      expect(await first(question, '2030-05-02', claims)).toMatch(/^For single races\. The first: .*Bo Sample/);
    for (const question of [
      'who drives for Ann Example at Kansas?',
      'who is driving the 7 for Ann Example at Kansas?',
      'who replaces Ann Example at Kansas?',
    ])
      expect(await first(question, '2030-05-02', claims)).toBe('Bo Sample');
    for (const day of ['2030-06-01', '2033-01-01'])
      expect(await first('who filled in for Ann Example?', day, claims)).toBe(
        'No article names a lasting successor. In the car for single races: Bo Sample (Kansas Speedway, 12 May 2030)',
      );
    expect(await first('who fills in for Ann Example?', '2033-01-01', claims)).toBe('No article says who.');
  });

  it('are on the page of the driver once they are over', async () => {
    expect(await linesOf('/driver name:Ann Example', settingOn('2030-06-01', claims))).toContain(MISSED);
  });

  it.each([
    ['which nobody else drove', article('2030-05-01', [denial('start', { driver: 'Ann Example', ...race })])],
    [
      'of which there was only a rumour',
      [...article('2030-04-01', [rumour('start', { driver: 'Ann Example', ...race })]), ...claims],
    ],
    ['in the car of somebody else', [...article('2030-01-10', [cup('Dee Young', 2030)]), ...claims]],
    [
      'of who has another car of the series',
      [...article('2030-01-10', [cup('Ann Example', 2030, { number: '8' })]), ...claims],
    ],
  ])('are none %s', async (_, said) => {
    const lines = await linesOf('/driver name:Ann Example', settingOn('2030-06-01', said));
    expect(lines).not.toContain('Races missed');
  });
});

describe('who had a car that nobody is known to have', () => {
  const claims = article('2030-12-20', [cup('Ann Example', 2029), cup('Ann Example', 2030), cup('Bo Sample', 2028)]);

  it('is who had it last', async () => {
    expect(await first('who drove the 7 before?', '2031-02-05', claims)).toBe('Ann Example · Heron Motorsports · 2030');
    expect(await first('who had the 7 before Ann Example?', '2031-02-05', claims)).toBe(
      'Bo Sample · Heron Motorsports · 2028',
    );
  });

  it('is told in seasons where it asks how many', async () => {
    expect(await first('how many years did Ann Example drive for Heron?', '2031-02-05', claims)).toBe(
      '2 seasons that I know of: 2029, 2030',
    );
    expect(await first('how long has Ann Example been at Heron?', '2030-12-25', claims)).toMatch(
      /^At least since 2029/,
    );
  });
});
