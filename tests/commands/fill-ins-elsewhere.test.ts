import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const TEAM = { team: 'Heron Grand Prix', season: 2031 } as const;
const RACE = { track: 'Autodromo Nazionale Monza', date: '2031-09-07' } as const;
type Series = 'f1' | 'imsa' | 'supercars';
type More = { readonly number?: string; readonly series?: Series; readonly team?: string };

const F1 = { ...TEAM, series: 'f1' as Series };
const IMSA = { ...TEAM, series: 'imsa' as Series, number: '77' };
const seat = (driver: string, more: More): Said => sure('ride', { driver, ...TEAM, ...more });
const races = (driver: string, more: More): Said => sure('start', { driver, ...TEAM, ...RACE, ...more });
const misses = (driver: string, more: More): Said => denial('start', { driver, ...TEAM, ...RACE, ...more });

type News = readonly (readonly [day: string, said: readonly Said[]])[];

/** An answer as text. */
async function told(call: string, news: News): Promise<string> {
  const claims = news.flatMap(([day, said]) => article(day, said));
  return (await linesOf(call, settingOn('2031-08-29', claims))).join('\n');
}

/** Whether the pages of both say who is in for whom. */
async function isPaired(news: News, [out, instead] = ['Ann Example', 'Bo Sample']): Promise<boolean> {
  const both = [
    (await told(`/driver name:${out}`, news)).includes(`replaced by ${instead}`),
    (await told(`/driver name:${instead}`, news)).includes(`in place of ${out}`),
    (await told(`/schedule driver:${instead}`, news)).includes(`in place of ${out}`),
    (await told(`/schedule driver:${out}`, news)).includes(`replaced by ${instead}`),
  ];
  expect(new Set(both).size).toBe(1);
  return both[0] === true;
}

describe('where numbers are the drivers’ own', () => {
  const SEATS = [
    '2031-02-01',
    [seat('Ann Example', { ...F1, number: '26' }), seat('Gil Mate', { ...F1, number: '71' })],
  ] as const;
  const out = misses('Ann Example', { ...F1, number: '26' });

  it.each<[string, News]>([
    ['under that number', [SEATS, ['2031-08-27', [out, races('Bo Sample', { ...F1, number: '26' })]]]],
    ['under a number of the own', [SEATS, ['2031-08-27', [out, races('Bo Sample', { ...F1, number: '50' })]]]],
    ['without a number', [SEATS, ['2031-08-27', [misses('Ann Example', F1), races('Bo Sample', F1)]]]],
    ['in another article', [SEATS, ['2031-08-27', [out]], ['2031-08-28', [races('Bo Sample', F1)]]]],
    ['in an article before', [SEATS, ['2031-08-26', [races('Bo Sample', F1)]], ['2031-08-27', [out]]]],
    ['beside the teammate', [SEATS, ['2031-08-27', [out, races('Gil Mate', F1), races('Bo Sample', F1)]]]],
  ])('who is told of %s fills in', async (_, news) => {
    expect(await isPaired(news)).toBe(true);
    expect(await told('/car number:26', news)).toContain('Bo Sample');
    expect(await told('/ask question:who is replacing Example at Monza?', news)).toMatch(/^[^\n]+\n *Bo Sample/);
  });

  it('tells two apart by the numbers', async () => {
    const both = [
      ...[out, misses('Gil Mate', { ...F1, number: '71' })],
      ...[races('Bo Sample', { ...F1, number: '26' }), races('Cy Third', { ...F1, number: '71' })],
    ];
    expect(await isPaired([SEATS, ['2031-08-27', both]])).toBe(true);
    expect(await isPaired([SEATS, ['2031-08-27', both]], ['Gil Mate', 'Cy Third'])).toBe(true);
    expect(await isPaired([SEATS, ['2031-08-27', both]], ['Ann Example', 'Cy Third'])).toBe(false);
  });

  it.each<[string, readonly Said[]]>([
    ['one of two', [races('Bo Sample', F1), races('Cy Third', F1)]],
    ['in for one of two', [races('Bo Sample', F1), misses('Gil Mate', F1)]],
    ['in the number of the teammate', [races('Bo Sample', { ...F1, number: '71' })]],
    ['with another team', [races('Bo Sample', { ...F1, team: 'Osprey Grand Prix' })]],
  ])('nobody is guessed who may be %s', async (_, said) => {
    expect(await isPaired([SEATS, ['2031-08-27', [out, ...said]]])).toBe(false);
  });
});

describe('where drivers share cars', () => {
  const SEATS = ['2031-02-01', [seat('Ann Example', IMSA), seat('Gil Mate', IMSA)]] as const;
  const out = misses('Ann Example', IMSA);

  it.each<[string, News]>([
    ['with the absence', [SEATS, ['2031-08-27', [out, races('Bo Sample', IMSA)]]]],
    ['after it', [SEATS, ['2031-08-27', [out]], ['2031-08-28', [races('Bo Sample', IMSA)]]]],
    ['beside the co-driver', [SEATS, ['2031-08-27', [out, races('Gil Mate', IMSA), races('Bo Sample', IMSA)]]]],
    [
      'beside a third driver known before',
      [
        SEATS,
        ['2031-03-01', [races('Cy Third', IMSA)]],
        ['2031-08-27', [out, races('Cy Third', IMSA), races('Bo Sample', IMSA)]],
      ],
    ],
    ['without a number', [SEATS, ['2031-08-27', [out, races('Bo Sample', { ...TEAM, series: 'imsa' })]]]],
  ])('who is told of %s fills in', async (_, news) => {
    expect(await isPaired(news)).toBe(true);
    expect(await told('/ask question:who is replacing Example at Monza?', news)).toMatch(/^[^\n]+\n *Bo Sample/);
  });

  it.each<[string, News]>([
    ['a third driver, known before', [SEATS, ['2031-03-01', [races('Bo Sample', IMSA)]], ['2031-08-27', [out]]]],
    ['one of two', [SEATS, ['2031-08-27', [out, races('Bo Sample', IMSA), races('Cy Third', IMSA)]]]],
    ['in another car', [SEATS, ['2031-08-27', [out, races('Bo Sample', { ...IMSA, number: '78' })]]]],
    ['in for one of two', [SEATS, ['2031-08-27', [out, misses('Gil Mate', IMSA), races('Bo Sample', IMSA)]]]],
  ])('nobody is guessed who may be %s', async (_, news) => {
    expect(await isPaired(news)).toBe(false);
  });

  it('the co-driver is nobody’s stand-in', async () => {
    const news: News = [SEATS, ['2031-08-27', [out, races('Gil Mate', IMSA)]]];
    expect(await isPaired(news, ['Ann Example', 'Gil Mate'])).toBe(false);
    const answer = await told('/ask question:who is replacing Example at Monza?', news);
    expect(answer.split('\n')[1]).not.toContain('Gil Mate');
  });
});
