import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '34', season: 2031 } as const;
const BO = { ...ANN, driver: 'Bo Sample', team: 'Kestrel Racing', number: '9' } as const;

async function told(question: string, said: readonly Said[], earlier: readonly Said[] = []) {
  const setting = settingOn('2031-04-10', [...article('2030-03-01', earlier), ...article('2031-03-01', said)]);
  return (await linesOf(`/ask question:${question}`, setting)).slice(0, 3);
}

describe('whether a driver is full-time or part-time', () => {
  it.each([
    ['is Example full-time?', 'full-time', /^Yes: No. 34 .*full-time$/],
    ['is Example full time in Cup', 'part-time', /^No: No. 34 .*part-time$/],
    ['is Example part time?', 'part-time', /^Yes: No. 34 /],
    ['does Example race part-time', 'full-time', /^No: No. 34 /],
    ['is Example full time?', undefined, /^No article says so in words. No. 34 /],
  ] as const)('%s of a seat that is called %s', async (question, extent, answer) => {
    const [, line] = await told(question, [sure('ride', { ...ANN, ...(extent && { extent }) })]);
    expect(line).toMatch(answer);
  });

  it('of several seats the one that is', async () => {
    const trucks = sure('ride', { ...ANN, series: 'truck', number: '5', extent: 'part-time' });
    const said = [sure('ride', { ...ANN, extent: 'full-time' }), trucks];
    expect((await told('is Example part-time?', said))[1]).toMatch(/^Yes: No. 5 .*Truck Series/);
    expect((await told('is Example full-time in trucks?', said))[1]).toMatch(/^No: No. 5 .*Truck Series/);
  });
});

describe('since when', () => {
  const seasons = [2030, 2029].map((season) => sure('ride', { ...ANN, season }));

  it.each(['how long has Ann Example been at Heron?', 'how long has Example driven the 34'])('%s', async (question) => {
    expect((await told(question, [sure('ride', ANN)], seasons))[1]).toBe(
      'At least since 2029: No. 34 Heron Motorsports · Cup Series 2029',
    );
  });

  it('is a number of seasons where that is asked', async () => {
    expect((await told('how many years has Example been with heron', [sure('ride', ANN)], seasons))[1]).toBe(
      '3 seasons that I know of: 2029, 2030, 2031',
    );
  });

  it('counts no seasons before one elsewhere, and none that never came', async () => {
    const earlier = [
      sure('ride', { ...ANN, season: 2028 }),
      sure('ride', { ...BO, driver: 'Ann Example', season: 2029 }),
    ];
    expect((await told('how long has Example been at Heron', [sure('ride', ANN)], earlier))[1]).toMatch(/since 2031/);
  });

  it('tells who is there no more', async () => {
    const now = { ...BO, driver: 'Ann Example' };
    expect((await told('how long has Example been at Heron', [sure('ride', now)], seasons))[1]).toMatch(
      /^No longer\. Now: No\. 9 .* · Before: No\. 34/,
    );
  });
});

describe('another number', () => {
  it.each([
    ['did Example change numbers?', 'Yes: '],
    ['does Example have a new number', 'Yes: '],
    ["what is Example's new number", ''],
  ])('%s', async (question, yes) => {
    const before = [sure('ride', { ...ANN, number: '35', season: 2030 })];
    expect((await told(question, [sure('ride', ANN)], before))[1]).toBe(
      `${yes}Ann Example: No. 35 becomes No. 34 Heron Motorsports · Cup Series 2031`,
    );
    expect((await told(question, [sure('ride', ANN)]))[1]).toBe('No article says so.');
  });
});

describe('makes', () => {
  const said = [
    sure('ride', { ...ANN, make: 'Ford' }),
    sure('ride', { ...BO, make: 'Toyota' }),
    sure('ride', { ...ANN, driver: 'Cy Third', series: 'truck', number: '5', make: 'Ford' }),
    sure('ride', { ...ANN, driver: 'Dee Young', number: '36', make: 'Ford' }),
  ];

  it.each(['which Cup teams run Ford?', 'who drives a ford in cup', 'cup ford drivers'])('%s', async (question) => {
    const [, line, call] = await told(question, said);
    expect(line).toBe('Heron Motorsports (Ann Example, Dee Young)');
    expect(call).toBe('I read this as /grid series:Cup Series');
  });

  it('asks for the series where none is named', async () => {
    expect(await told('which teams run Fords?', said)).toEqual([
      'Which one?',
      'Did you mean one of these?',
      '/grid series:Cup Series',
    ]);
  });

  it('says that no article does', async () => {
    expect((await told('who drives a Honda in Cup?', said))[1]).toBe('No article says so.');
    expect((await told('who drives a Honda?', said))[0]).toBe('I cannot answer that');
  });

  it('does Sample drive a Toyota', async () => {
    expect((await told('does Sample drive a Toyota?', said))[1]).toBe('Toyota in the Cup Series');
  });
});
