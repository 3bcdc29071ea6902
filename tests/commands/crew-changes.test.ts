import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7' };
const seat = (season: number) => sure('ride', { ...CAR, season });
const slots = (person: string, more: object = {}) => ({ person, role: 'crew chief', ...CAR, season: 2030, ...more });
const chief = (person: string, more: object = {}) => sure('crew', slots(person, more));
type Told = readonly [day: string, ...said: Said[]];

const BEGUN: Told = ['2030-01-10', seat(2030), chief('Al First')];
const CHANGED: Told = ['2030-05-06', chief('Bo Second')];
const PAGES = ['/driver name:Ann Example', '/car number:7', '/team name:Heron Motorsports'];

const on = (day: string, ...told: readonly Told[]) =>
  settingOn(
    day,
    told.flatMap(([published, ...said], at) => article(published, said, `${published}-${at}`)),
  );
const pages = async (setting: ReturnType<typeof on>, calls = PAGES) =>
  Promise.all(calls.map(async (call) => (await linesOf(call, setting)).join('\n')));
/** How the posts of somebody stand on the page of their own. */
const postsOf = async (person: string, setting: ReturnType<typeof on>) =>
  (await linesOf(`/driver name:${person}`, setting)).filter((line) => line.startsWith('Crew chief'));

describe('a crew chief who comes in the season', () => {
  const changed = on('2030-06-01', BEGUN, CHANGED);

  it('is told with the day, and who had the post until then', async () => {
    for (const page of await pages(changed)) {
      expect(page).toMatch(/Crew chief: Bo Second(,| ·) since 6 May 2030/);
      expect(page).toContain('Crew chief: Al First, replaced by Bo Second (6 May 2030)');
    }
    for (const page of await pages(on('2030-06-01', BEGUN))) expect(page).not.toContain('since');
  });

  it('is not known before', async () => {
    const [page] = await pages(changed, ['/driver name:Ann Example as_of:2030-05-05']);
    expect(page).toContain('Crew chief: Al First');
    expect(page).not.toContain('Bo Second');
  });

  it('is told of the season that is over too, and not of the next one', async () => {
    const next = on('2031-03-01', BEGUN, CHANGED, ['2031-01-08', seat(2031), chief('Bo Second', { season: 2031 })]);
    const [now, before] = await pages(next, [PAGES[0] ?? '', 'driver name:Ann Example season:2030'.replace(/^/, '/')]);
    expect(now).toContain('Crew chief: Bo Second');
    expect(now).not.toContain('since');
    expect(before).toContain('since 6 May 2030');
  });

  it.each<readonly [string, readonly Told[], string]>([
    [
      'moved to another car',
      [['2030-04-30', chief('Al First', { driver: 'Bo Sample', number: '8' })], CHANGED],
      'moved to No. 8 (30 Apr 2030)',
    ],
    ['was let go before', [['2030-04-30', denial('crew', slots('Al First'))], CHANGED], 'left (30 Apr 2030)'],
    ['was let go then', [[...CHANGED, denial('crew', slots('Al First'))]], 'replaced by Bo Second (6 May 2030)'],
    [
      'was let go, as told later',
      [CHANGED, ['2030-05-09', denial('crew', slots('Al First'))]],
      'replaced by Bo Second (6 May 2030)',
    ],
  ])('is told after one who %s', async (_, told, end) => {
    const setting = on('2030-06-01', BEGUN, ...told);
    for (const page of await pages(setting)) {
      expect(page).toMatch(/Crew chief: Bo Second(,| ·) since 6 May 2030/);
      expect(page).toContain(`Crew chief: Al First, ${end}`);
    }
    expect((await postsOf('Al First', setting)).join('\n')).toContain(end);
  });

  it('is none of two of whom no article says who came last', async () => {
    const setting = on('2030-06-01', BEGUN, [...CHANGED, chief('Cy Third')]);
    for (const page of await pages(setting)) {
      expect(page).toContain('no article says who came last');
      expect(page).not.toMatch(/since 6 May|Al First/);
    }
  });

  it('is told of each change', async () => {
    const setting = on('2030-09-01', BEGUN, CHANGED, ['2030-08-01', chief('Cy Third')]);
    for (const page of await pages(setting)) {
      expect(page).toMatch(/Cy Third(,| ·) since 1 Aug 2030/);
      expect(page).toContain('Bo Second, replaced by Cy Third (1 Aug 2030)');
      expect(page).toContain('Al First, replaced by Bo Second (6 May 2030)');
    }
  });
});

describe('the crew chief who had the post', () => {
  it.each<readonly [string, Said, Said]>([
    ['the whole car', chief('Al First'), chief('Bo Second')],
    ['the number and the driver', chief('Al First', { driver: undefined }), chief('Bo Second', { number: undefined })],
    [
      'the driver alone',
      chief('Al First'),
      sure('crew', { person: 'Bo Second', role: 'crew chief', driver: CAR.driver }),
    ],
    ['no season', chief('Al First', { season: undefined }), chief('Bo Second')],
  ])('is none any more, told by %s', async (_, first, second) => {
    const setting = on('2030-06-01', ['2030-01-10', seat(2030), first], ['2030-05-06', second]);
    expect(await postsOf('Al First', setting)).toEqual([expect.stringContaining('replaced by Bo Second (6 May 2030)')]);
    expect(await postsOf('Bo Second', setting)).toEqual([expect.not.stringContaining('replaced')]);
  });

  it.each<readonly [string, readonly Told[]]>([
    ['alone', [CHANGED, ['2030-05-20', chief('Al First')]]],
    [
      'with the new one, then alone',
      [
        [...CHANGED, chief('Al First')],
        ['2030-05-20', chief('Al First')],
      ],
    ],
    [
      'twice, and the new one between',
      [
        CHANGED,
        ['2030-05-20', chief('Al First')],
        ['2030-05-23', chief('Bo Second')],
        ['2030-06-01', chief('Al First')],
      ],
    ],
    ['in two articles of a day', [CHANGED, ['2030-05-20', chief('Al First')], ['2030-05-20', chief('Al First')]]],
  ])('is not back by being named once more: %s', async (_, told) => {
    const setting = on('2030-06-10', BEGUN, ...told);
    for (const page of await pages(setting)) {
      expect(page).toContain('Al First, replaced by Bo Second (6 May 2030)');
      expect(page).toContain('Bo Second');
    }
    expect(await postsOf('Al First', setting)).toEqual([expect.stringContaining('replaced by Bo Second')]);
    expect((await linesOf("/ask question:who is Ann Example's crew chief?", setting))[1]).toContain('Bo Second');
    expect((await linesOf('/moves series:Cup', setting)).join('\n')).toContain(
      'crew chief Bo Second in place of Al First',
    );
  });

  it.each<readonly [string, readonly Told[], string]>([
    [
      'named again and again',
      [
        ['2030-05-20', chief('Al First')],
        ['2030-06-02', chief('Al First')],
      ],
      'replaced by Al First (20 May 2030)',
    ],
    [
      'left alone with it',
      [['2030-05-20', chief('Bo Second', { driver: 'Bo Sample', number: '8' })]],
      'moved to No. 8 (20 May 2030)',
    ],
  ])('is back when %s', async (_, told, end) => {
    const setting = on('2030-06-10', BEGUN, CHANGED, ...told);
    for (const page of await pages(setting)) {
      expect(page).toMatch(/Crew chief: Al First/);
      expect(page).not.toContain('since 10 Jan');
      expect(page).toContain(end);
    }
    expect(await postsOf('Al First', setting)).toEqual([expect.not.stringContaining('replaced')]);
  });
});
