import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', series: 'cup' };
const HERON = { ...ANN, team: 'Heron Motorsports', number: '7' };
const KESTREL = { ...ANN, team: 'Kestrel Racing', number: '21' };
const CHIEF = { role: 'crew chief', team: HERON.team, series: 'cup', number: '7' };
const is = (seat: typeof HERON, season: number) => sure('ride', { ...seat, season });
const leaves = (season?: number) => sure('exit', { ...HERON, ...(season && { season }) });
const chief = (person: string, season: number) => sure('crew', { ...CHIEF, person, season });
const begun = article('2030-01-10', [is(HERON, 2030), chief('Al First', 2030)]);

type Report = readonly [day: string, ...said: Said[]];

/** The moves, and the calls that tell of them, after reports of which each is an article of its own; in either order of articles. */
async function moves(...reports: readonly Report[]): Promise<string[]> {
  const told = reports.map(([day, ...said], at) => article(day, said, `${day}-${at}`));
  const lines = async (articles: typeof told) =>
    (await linesOf('/moves since:2030-03-01', settingOn('2030-12-15', [begun, ...articles].flat()))).filter((line) =>
      /^\d/.test(line),
    );
  const all = await lines(told);
  expect(await lines(told.toReversed())).toEqual(all);
  return all.map((line) => line.replace(/ · (?:Cup Series|No\. 7 Heron).*/, ''));
}

describe('a move on which reports disagreed', () => {
  const stays: Report = ['2030-09-22', is(HERON, 2031)];
  const goes: Report = ['2030-09-22', is(KESTREL, 2031)];

  it('is of the day that put it in order', async () => {
    const line = ' · Ann Example to No. 21 Kestrel Racing';
    expect(await moves(stays, goes)).toEqual([`22 Sep 2030${line}`]);
    expect(await moves(stays, goes, ['2030-10-27', is(KESTREL, 2031)])).toEqual([`27 Oct 2030${line}`]);
    expect(await moves(stays, goes, ['2030-10-27', is(KESTREL, 2031), leaves(2030)])).toEqual([`27 Oct 2030${line}`]);
    expect(await moves(stays, goes, ['2030-10-27', denial('ride', { ...HERON, season: 2031 })])).toEqual([
      `27 Oct 2030${line}`,
    ]);
  });

  it('is of the first of the days on which they no more did', async () => {
    const again = [stays, goes].map(([, said]): Report => ['2030-10-01', said as Said]);
    expect(
      await moves(stays, goes, ...again, ['2030-10-27', is(KESTREL, 2031)], ['2030-11-03', is(KESTREL, 2031)]),
    ).toEqual(['27 Oct 2030 · Ann Example to No. 21 Kestrel Racing']);
  });

  it('is of its own day if it was clear by then, or one article told both', async () => {
    const on = '22 Sep 2030 · Ann Example to No. 21 Kestrel Racing';
    expect(await moves(goes, ['2030-10-02', is(HERON, 2031)], ['2030-10-27', is(KESTREL, 2031)])).toEqual([on]);
    expect(await moves(['2030-09-22', is(HERON, 2031), is(KESTREL, 2031)], ['2030-10-27', is(KESTREL, 2031)])).toEqual([
      on,
    ]);
  });

  it('is told with the departure of that day, and the departure alone likewise', async () => {
    const stayOrLeave: Report[] = [stays, ['2030-09-22', leaves(2030)]];
    expect(await moves(...stayOrLeave, ['2030-10-27', leaves(2030)])).toEqual([
      expect.stringMatching(/^27 Oct 2030 · Ann Example · Left Heron/),
    ]);
    for (const later of [[is(KESTREL, 2031)], [is(KESTREL, 2031), leaves(2030)]]) {
      expect(await moves(stays, ['2030-09-22', is(KESTREL, 2031), leaves(2030)], ['2030-10-27', ...later])).toEqual([
        '27 Oct 2030 · Ann Example to No. 21 Kestrel Racing',
      ]);
    }
  });

  it('is so of two drivers for one car, and of a seat and its denial', async () => {
    const [bo, cy] = ['Bo Sample', 'Cy Sample'].map((driver) => ({ ...HERON, driver }));
    const both: Report[] = [
      ['2030-09-22', is(bo as typeof HERON, 2031)],
      ['2030-09-22', is(cy as typeof HERON, 2031)],
    ];
    expect(await moves(...both, ['2030-10-27', is(bo as typeof HERON, 2031)])).toContain(
      '27 Oct 2030 · Bo Sample to No. 7 Heron Motorsports',
    );
    expect(
      await moves(
        goes,
        ['2030-09-22', denial('ride', { ...KESTREL, season: 2031 })],
        ['2030-10-27', is(KESTREL, 2031)],
      ),
    ).toEqual(['27 Oct 2030 · Ann Example to No. 21 Kestrel Racing']);
  });

  it('is so of crew chiefs', async () => {
    const both: Report[] = ['Bo Second', 'Cy Third'].map((person) => ['2030-06-02', chief(person, 2030)]);
    expect(await moves(...both, ['2030-06-20', chief('Bo Second', 2030)])).toEqual(['20 Jun 2030', '2 Jun 2030']);
  });
});

it('/history says when a seat of which reports disagreed was confirmed', async () => {
  const told = [is(HERON, 2031), is(KESTREL, 2031)].flatMap((said, at) => article('2030-09-22', [said], `${at}`));
  const later = article('2030-10-27', [is(KESTREL, 2031)]);
  const lines = await linesOf('/history driver:Ann Example', settingOn('2030-12-15', [...begun, ...told, ...later]));
  expect(lines).toContain('No. 21 Kestrel Racing · Cup Series · confirmed 27 Oct 2030');
});
