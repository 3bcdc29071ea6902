import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', number: '7' } as const;
const ann = (series: string, season: number) => sure('ride', { driver: 'Ann Example', ...HERON, series, season });

const answer = (call: string, said: readonly Said[]) =>
  linesOf(call, settingOn('2031-02-10', article('2031-01-10', said)));

describe('/grid of one who raced for the team in another series', () => {
  it.each<readonly [string, string, readonly Said[], string]>([
    ['comes down', 'xfinity', [ann('cup', 2030)], ' · from the Cup Series'],
    ['comes up', 'cup', [ann('xfinity', 2030)], ' · new in the series'],
    ['came down years ago', 'xfinity', [ann('cup', 2028)], ''],
    ['comes back', 'xfinity', [ann('cup', 2030), ann('xfinity', 2030)], ' · stays'],
  ])('%s', async (_, series, before, mark) => {
    const lines = await answer(`/grid series:${series} season:2031`, [...before, ann(series, 2031)]);
    expect(lines).toContain(`No. 7 Ann Example${mark}`);
  });

  it('is nothing new in the series after some races in a lower one', async () => {
    const some = sure('ride', {
      driver: 'Ann Example',
      ...HERON,
      series: 'xfinity',
      season: 2030,
      extent: 'part-time',
    });
    expect(await answer('/grid series:cup season:2031', [some, ann('cup', 2031)])).toContain('No. 7 Ann Example');
  });

  it('is nothing new in a team that nobody names', async () => {
    const seat = sure('ride', { driver: 'Ann Example', series: 'cup', season: 2031, number: '7' });
    const lines = await answer('/grid series:cup season:2031', [ann('cup', 2030), seat]);
    expect(lines).toContain('No. 7 Ann Example');
  });

  it('may have had the same car where nobody names the team of the season before', async () => {
    const seat = (slots: object) => sure('ride', { driver: 'Ann Example', series: 'cup', season: 2030, ...slots });
    const elsewhere = sure('ride', { driver: 'Ann Example', team: 'Egret Racing', series: 'imsa', season: 2030 });
    const line = async (before: readonly Said[]) =>
      (await answer('/grid series:cup season:2031', [elsewhere, ...before, ann('cup', 2031)])).find((each) =>
        each.startsWith('No. 7 Ann Example'),
      );
    for (const slots of [{}, { number: '7' }]) expect(await line([seat(slots)])).toBe('No. 7 Ann Example');
    for (const other of [[], [seat({ number: '9' })], [seat({ series: 'truck' })], [seat({ team: 'Kestrel Racing' })]])
      expect(await line(other)).toBe('No. 7 Ann Example · new to the team');
  });

  it('is told in the same words by /ask', async () => {
    const [, line] = await answer('/ask question:who is new in xfinity?', [ann('cup', 2030), ann('xfinity', 2031)]);
    expect(line).toBe('New in 2031: Ann Example (Heron Motorsports, from the Cup Series)');
  });
});

it('/grid has teams by their letters, large or small', async () => {
  const teams = ['Kestrel Racing', 'AM Racing', 'KES Racing', 'Alder Racing'];
  const rides = teams.map((team, at) =>
    sure('ride', { driver: `Driver ${'ABCD'[at]}`, team, series: 'cup', season: 2031, number: `${at + 1}` }),
  );
  const lines = await answer('/grid series:cup season:2031', rides);
  expect(lines.filter((line) => / Racing$/.test(line))).toEqual([
    'Alder Racing',
    'AM Racing',
    'KES Racing',
    'Kestrel Racing',
  ]);
});

describe('/ask who joined a team', () => {
  const joined = async (said: readonly Said[]) =>
    (await answer('/ask question:who joined Heron Motorsports in 2031?', said))[1];
  const bo = (season: number) => sure('ride', { driver: 'Bo Sample', ...HERON, number: '8', series: 'cup', season });

  it('names nobody where another driver is all that is known of the season before', async () => {
    expect(await joined([ann('cup', 2031), bo(2030)])).toBe('No article says who.');
  });

  it.each<readonly [string, readonly Said[]]>([
    ['who was known stays', [bo(2030), bo(2031)]],
    [
      'the driver had another team',
      [bo(2030), sure('ride', { driver: 'Ann Example', team: 'Plover Racing', series: 'cup', season: 2030 })],
    ],
    [
      'the driver is named as the successor',
      [
        sure('exit', { driver: 'Bo Sample', ...HERON, series: 'cup', season: 2030, replacedBy: 'Ann Example' }),
        bo(2030),
      ],
    ],
  ])('names who comes where %s', async (_, before) => {
    expect(await joined([ann('cup', 2031), ...before])).toBe('New in 2031: Ann Example (No. 7)');
  });
});
