import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { ask, linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'truck' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const KANSAS = { track: 'Kansas Speedway' } as const;
const SAID = article('2031-06-01', [
  sure('ride', { driver: 'Ava Stone', ...PINECREST, season: 2031, number: '12' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, number: '14' }),
  sure('ride', { driver: 'Eve Young', ...NORTHLINE, season: 2031, number: '25', extent: 'part-time' }),
  sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2032, number: '12' }),
  sure('ride', { driver: 'Ann Gray', ...PINECREST, season: 2032, number: '31' }),
  sure('exit', { driver: 'Ava Stone', ...PINECREST, season: 2031, number: '12', replacedBy: 'Dan Marsh' }),
  rumour('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2032 }),
  sure('contract', { driver: 'Dan Marsh', team: 'Pinecrest Motorsports', until: 2034 }),
  sure('start', { driver: 'Dan Marsh', ...PINECREST, number: '12', ...KANSAS, date: '2031-06-29', season: 2031 }),
  sure('result', { driver: 'Ben Carter', ...NORTHLINE, ...KANSAS, season: 2031, date: '2031-05-25', position: 3 }),
  sure('result', { driver: 'Eve Young', ...NORTHLINE, ...KANSAS, season: 2031, date: '2031-05-25', position: 1 }),
  { ...sure('ride', { driver: 'Ben Carter', ...PINECREST, season: 2031 }), status: 'denied' as const },
]);
const setting = settingOn('2031-06-10', SAID);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const text = async (question: string) => (await lines(question)).join('\n');
const title = async (question: string) => (await ask(`/ask question:${question}`, setting)).embeds[0]?.title;

describe('who is meant by "he" in a later part', () => {
  it.each([
    ['who gets Stone’s ride and till when is he signed', 'till when is Dan Marsh signed'],
    ['stone out of the 12? who is getting it and what is she doing next year', 'what is Ava Stone doing next year'],
    ['stone lost her seat to who, and where did she go', 'where did Ava Stone go'],
    ['stone lost her ride? does she have anything for next year', 'does Ava Stone have anything for next year'],
    ['what number is marsh in next year and who did he take it from', 'who did Dan Marsh replace'],
    ['how did carter do at kansas and who won it', 'who won at Kansas Speedway'],
    ['who is in the 25, and is carter one of them', 'is Ben Carter in the 25'],
    ['pinecrest lineup 2032?? is carter one of them', 'is Ben Carter at Pinecrest Motorsports in 2032'],
  ])('is said: %s', async (question, asked) => {
    expect(await text(question)).toContain(asked);
  });

  it('stands as typed where it is not understood', async () => {
    expect(await text('who is in the 12? is it just stone')).toContain('I did not understand "is it just stone"');
  });
});

describe('two questions in one', () => {
  it.each([
    ['what happened with stone, marsh in the 12 now?', 'Below: "marsh in the 12 now"'],
    ['marsh in the 12 at kansas? or so they say', 'This is for "marsh in the 12 at kansas"'],
    ['northline in 31: cup and truck drivers?', '"northline in 31: truck drivers?": Ben Carter'],
    ['who is in the 12 at kansas vs talladega', 'who is in the 12 at talladega'],
    ["who's in the northline 25 and 14 in trucks", "who's in the northline 14 in trucks"],
  ])('are both answered: %s', async (question, told) => {
    expect(await text(question)).toContain(told);
  });

  it.each(['stone out of the 12 - trucks next year or what', 'stone or marsh versus carter'])(
    'are no one question: %s',
    async (question) => {
      expect((await lines(question))[0]).toBe('I cannot answer that');
    },
  );

  it('are of the place that is named last', async () => {
    expect((await lines('carter in the 14 - is he back with pinecrest'))[1]).toMatch(/^No: ruled out/);
  });
});

describe('other words for it', () => {
  it.each([
    ['so is Carter in the 14 or is that just a rumor', /^Yes/],
    ["if stone leaves pinecrest who's in", /^Dan Marsh/],
    ['pinecrest lineup 32', /^Dan Marsh|^Ann Gray/],
    ["marsh's ride at kansas", /^Sun 29 June 2031/],
    ['first race in the 12 for marsh', /^Next: Sun 29 June 2031/],
    ['what is marsh driving the next two weeks', /^Next: Sun 29 June 2031/],
    ['marsh replacing stone in the 12', /^Dan Marsh/],
    ['is stone staying at pinecrest or northline for 32', /^Nothing is confirmed. Rumoured: Northline Racing/],
    ['top 5 at kansas', /^Eve Young · Won .*; Ben Carter · 3rd/],
  ])('is understood: %s', async (question, told) => {
    expect((await lines(question))[1]).toMatch(told);
  });

  it.each([
    ['stone new ride? team, number, make', 'Ava Stone'],
    ['pinecrest drivers? numbers too', 'Pinecrest Motorsports'],
  ])('asks for what is told anyhow: %s', async (question, page) => {
    expect(await title(question)).toContain(page);
    expect(await text(question)).not.toContain('I did not understand');
  });

  it.each(['entry fee at kansas', 'if stone is faster who wins', 'what is the price of the next two weeks'])(
    'is none: %s',
    async (question) => {
      expect((await lines(question))[0]).toBe('I cannot answer that');
    },
  );
});

it('in Formula 1 a number goes along where two swap seats', async () => {
  const f1 = { series: 'f1', season: 2031 } as const;
  const swapped = article('2031-06-01', [
    sure('ride', { driver: 'Ava Stone', team: 'Red Bull', number: '12', ...f1 }),
    sure('ride', { driver: 'Ava Stone', team: 'Toro Rosso', number: '12', ...f1 }),
    sure('ride', { driver: 'Dan Marsh', team: 'Toro Rosso', number: '31', ...f1 }),
    sure('ride', { driver: 'Dan Marsh', team: 'Red Bull', number: '31', ...f1 }),
    sure('exit', { driver: 'Ava Stone', team: 'Red Bull', number: '12', ...f1, replacedBy: 'Dan Marsh' }),
    sure('exit', { driver: 'Dan Marsh', team: 'Toro Rosso', number: '31', ...f1, replacedBy: 'Ava Stone' }),
  ]);
  const [, told] = await linesOf('/ask question:did stone and marsh swap seats?', settingOn('2031-06-10', swapped));
  expect(told).toMatch(/^Yes: .*Ava Stone to No\. 12 Toro Rosso.*Dan Marsh to No\. 31 Red Bull/);
});
