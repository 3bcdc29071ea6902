import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const IOWA = {
  series: 'truck',
  season: 2031,
  track: 'Iowa Speedway',
  race: 'Harvest 200',
  date: '2031-05-24',
} as const;
const finish = (driver: string, position: number, more: object = {}) =>
  sure('result', { driver, ...IOWA, position, ...more });

const SAID: readonly Said[] = [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12', make: 'Ford' }),
  ...[2028, 2029, 2030].map((season) => sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season, number: '14' })),
  sure('exit', { driver: 'Dan Marsh', ...NORTHLINE, season: 2030, number: '14', replacedBy: 'Ben Carter' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, number: '14', make: 'Ford' }),
  sure('contract', { driver: 'Ava Stone', team: 'Northline Racing', until: 2033 }),
  sure('crew', {
    person: 'Sue Spotter',
    role: 'spotter',
    driver: 'Ava Stone',
    ...NORTHLINE,
    season: 2031,
    number: '12',
  }),
  rumour('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2032, number: '31' }),
  finish('Eve Young', 1),
  finish('Ava Stone', 2),
  finish('Ben Carter', 3),
  finish('Dan Marsh', 2, { season: 2030, date: '2030-05-25' }),
];

const setting = settingOn('2031-06-10', article('2031-06-01', SAID));
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const told = async (question: string) => (await lines(question))[1];
const declined = async (question: string) => expect((await lines(question))[0], question).toBe('I cannot answer that');

describe('a place other than the first', () => {
  it.each([
    ['who finished second at Iowa?', /^Ava Stone · 2nd · Harvest 200/],
    ['who came second in that truck race at iowa', /^Ava Stone · 2nd/],
    ['who was the runner-up at Iowa in 2030', /^Dan Marsh · 2nd/],
    ['who took 3rd at iowa', /^Ben Carter · 3rd/],
    ['did Stone finish second at Iowa?', /2nd · Harvest 200/],
  ])('is asked of a race: %s', async (question, line) => {
    expect(await told(question)).toMatch(line);
  });

  it.each([
    'top 3 at Iowa?',
    'who was on the podium at iowa',
    'Iowa podium',
    'who finished on the podium at Iowa in 2031',
  ])('or of the first three of the last one: %s', async (question) => {
    expect(await told(question)).toMatch(/^Eve Young · Won · Harvest 200.*; Ava Stone · 2nd; Ben Carter · 3rd$/);
  });

  it('is nobody’s where no article names one', async () => {
    expect(await told('who finished 7th at Iowa?')).toBe('No article says who.');
    await declined('who will finish second at Iowa');
  });
});

describe('somebody’s old seat', () => {
  it.each([
    "who's got Marsh's old ride at Northline",
    "who takes Marsh's Northline seat?",
    "who got marsh's old ride",
    "who has Dan Marsh's old seat at northline now",
  ])('is taken by: %s', async (question) => {
    expect(await told(question)).toMatch(/^Ben Carter/);
  });

  it.each(['whose car is Ben Carter taking over?', 'whose seat does Ben Carter take'])('was: %s', async (question) => {
    expect(await told(question)).toMatch(/^Dan Marsh/);
  });
});

describe('a question of how long', () => {
  it.each([
    ['how many years was Marsh in the 14', '3 seasons that I know of: 2028, 2029, 2030'],
    ['how long was dan marsh in the 14?', '3 seasons that I know of: 2028, 2029, 2030'],
    ['how long is Stone tied to Northline', 'Deal with Northline Racing, until 2033'],
    ['until when is Stone locked up at Northline', 'Deal with Northline Racing, until 2033'],
  ])('%s', async (question, line) => {
    expect(await told(question)).toBe(line);
  });
});

describe('wordings of their own', () => {
  it.each([
    ['could you tell me who will spot for Ava Stone please', /^Sue Spotter/],
    ['anybody know whats going on w the 31 next year?', /^Nothing is confirmed\. Rumoured: Dan Marsh/],
    ['does Marsh have anything for next year yet', /^Nothing is confirmed\. Rumoured: Pinecrest/],
    ['list me the fords in cup for 31', /^Northline Racing \(Ava Stone, Ben Carter\)/],
    ['is Stone in the 14 or is it Carter', /^Ben Carter$/],
    ['what does that mean for Stone', /^I read this as \/driver name:Ava Stone/],
    ['heard Stone was in the 12, true?', /^Yes: No\. 12/],
  ])('%s', async (question, line) => {
    expect(await told(question)).toMatch(line);
  });

  it('of a spot, and of a number that is a car, stay what they are', async () => {
    expect(await told('is there a spot for Stone at Northline')).not.toContain('Sue Spotter');
    expect((await lines('who is in the 31 for 31'))[0]).not.toContain('Cup Series 2031');
  });
});

describe('who points to what is before', () => {
  const race = (driver: string, more: object) =>
    sure('start', { driver, series: 'cup', season: 2031, track: 'Kansas Speedway', date: '2031-06-15', ...more });
  const said = [
    ...SAID,
    denial('start', {
      driver: 'Ava Stone',
      ...NORTHLINE,
      season: 2031,
      number: '12',
      track: 'Kansas Speedway',
      date: '2031-06-15',
    }),
    sure('ride', { driver: 'Eve Young', ...PINECREST, season: 2031, number: '31' }),
    race('Eve Young', { ...NORTHLINE, number: '12' }),
    race('Fay Glenn', { ...PINECREST, number: '31' }),
  ];
  const asked = async (question: string) =>
    (await linesOf(`/ask question:${question}`, settingOn('2031-06-10', article('2031-06-01', said)))).join('\n');

  it.each([
    ['who is in the 12 at Kansas, and who fills that guy’s seat?', /who fills Eve Young.s seat[\s\S]*Fay Glenn/],
    ['no Stone at Kansas? who gets the seat', /who takes Ava Stone's seat at Kansas Speedway[\s\S]*Eve Young/],
    ["who is Stone's spotter, and who's reporting that?", /^Ava Stone\nSue Spotter\n.*Who said it/],
    ['which team is Stone at and since when', /"since when is Ava Stone at Northline Racing": At least since 2031/],
    ['who subbed in the 12 at Kansas', /Eve Young/],
  ])('%s', async (question, text) => {
    expect(await asked(question)).toMatch(text);
  });
});
