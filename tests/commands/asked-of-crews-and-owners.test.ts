import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const TIDEWATER = { team: 'Tidewater Racing', series: 'truck' } as const;

const crewChief = (person: string, driver: string, number: string, season: number) =>
  sure('crew', { person, role: 'crew chief', driver, ...NORTHLINE, season, number });

const SAID: readonly Said[] = [
  ...[2030, 2031].map((season) => sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season, number: '12' })),
  ...[2030, 2031].map((season) => sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season, number: '34' })),
  sure('ride', { driver: 'Ava Stone', team: 'Pinecrest Motorsports', series: 'xfinity', season: 2029, number: '7' }),
  ...[2028, 2029, 2030].map((season) => crewChief('Gus Penn', 'Ava Stone', '12', season)),
  crewChief('Ted Lowry', 'Ben Carter', '34', 2030),
  crewChief('Ted Lowry', 'Ava Stone', '12', 2031),
  crewChief('Ida Frost', 'Ben Carter', '34', 2031),
  rumour('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2031, number: '51' }),
  sure('ride', { driver: 'Samuel Quill', ...TIDEWATER, season: 2031, number: '45', extent: 'part-time' }),
  rumour('ride', { driver: 'Lena Ortiz', ...TIDEWATER, season: 2031, number: '45', extent: 'part-time' }),
  sure('ride', { driver: 'Kit Vance', team: 'Vance Motorsports', series: 'truck', season: 2031, number: '76' }),
  sure('role', { person: 'Kit Vance', role: 'owner', team: 'Vance Motorsports' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2032, number: '36' }),
];

const setting = settingOn('2031-02-10', article('2031-02-01', SAID));
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const head = async (question: string) => (await lines(question)).slice(0, 4).join('\n');

describe('who leads which crew', () => {
  it.each([
    'northline lineup with crew chiefs',
    "northline's lineup and crew chiefs",
    'northline roster incl crew chiefs',
    'driver crew chief pairings at northline',
    'northline driver/crew chief lineup',
    'match the northline drivers with their crew chiefs',
    'who is crew chiefing who at northline',
    'who got which crew chief at northline',
    'drivers and crew chiefs at northline',
  ])('tells drivers and crew chiefs: %s', async (question) => {
    const told = await head(question);
    expect(told).toContain('Ava Stone, Ben Carter');
    expect(told).toContain('Ted Lowry (No. 12)');
    expect(told).toContain('Ida Frost (No. 34)');
  });

  it.each([
    'crew chief lineup at northline',
    "who's on what box at northline",
    "what's going on with northline's crew chiefs",
    'any northline crew chief news',
    'what about the crew chiefs at northline',
  ])('tells crew chiefs: %s', async (question) => {
    const [, told = ''] = await lines(question);
    expect(told).toContain('Ted Lowry (No. 12)');
    expect(told).toContain('Ida Frost (No. 34)');
  });

  it.each([
    'crew chief changes at northline',
    'any changes to the northline crew chiefs',
    'what crew chief changes did northline make',
    'did northline swap crew chiefs',
    'northline crew chief shuffle',
    'any new crew chiefs at northline',
    'which crew chiefs are leaving northline',
  ])('tells changes: %s', async (question) => {
    const [title, told] = await lines(question);
    expect(title).toContain('Moves: Northline Racing');
    expect(told).toContain('crew chief');
  });

  it.each([
    'did stone change crew chiefs',
    'does stone have a new crew chief',
    'did stone lose her crew chief',
    'did the 12 change crew chiefs',
  ])('tells the change of one: %s', async (question) => {
    const [, told] = await lines(question);
    expect(told).toContain('crew chief Ted Lowry, from No. 34 Northline Racing, in place of Gus Penn');
  });

  it.each([
    ['which crew chiefs stay at northline', 'Ted Lowry (No. 12)'],
    ['is northline keeping the same crew chiefs', 'Ted Lowry (No. 12)'],
    ['is stone keeping penn in 2031', 'No: Ted Lowry'],
    ['same crew chief for carter?', 'Ida Frost'],
    ['which crew chief is stone getting', 'Ted Lowry'],
  ])('%s', async (question, told) => {
    expect((await lines(question))[1]).toBe(told);
  });

  it.each([
    "how long was penn on stone's box",
    'how long was penn on stones box',
    'how long have stone and penn worked together',
    'when did penn join stone',
    'how long has penn been on the 12',
    "how many years was penn on the 12's box",
    'how long has stone had penn on the box',
    'how long has penn been a crew chief at northline',
  ])('tells since when: %s', async (question) => {
    expect((await lines(question))[1]).toBe('3 seasons that I know of: 2028, 2029, 2030');
  });
});

describe('what somebody owns', () => {
  it.each([
    ['which team does vance own', 'Owner, Vance Motorsports'],
    ['does kit vance own a team', 'Yes: Owner, Vance Motorsports'],
    ['is kit vance an owner-driver', 'Yes: Owner, Vance Motorsports'],
    ['does kit vance own his truck', 'Yes: Kit Vance · owner'],
    ['is kit vance his own boss', 'Yes: Kit Vance · owner'],
    ["who owns kit vance's truck", 'Kit Vance'],
    ['does ava stone own a team', 'No article says so.'],
    ['does ava stone own her car', 'No article says so.'],
    ['does kit vance own a cup team', 'No article says so in words. Owner, Vance Motorsports'],
  ])('%s', async (question, told) => {
    expect((await lines(question))[1]).toBe(told);
  });
});

describe('what came before a series, and two seasons', () => {
  it.each([
    'what did stone drive before cup',
    'where was stone before the cup',
    'who did stone drive for before cup',
    'what did stone race before moving to cup',
    'what was stone in before she went cup racing',
    'what series was stone in before cup',
  ])('%s', async (question) => {
    expect((await lines(question))[1]).toBe("No. 7 Pinecrest Motorsports · O'Reilly Series 2029");
  });

  it.each(["what's carter driving now and next year", 'what is carter driving this year and next'])(
    'tells both seasons: %s',
    async (question) => {
      const told = (await lines(question)).join('\n');
      expect(told).toContain('No. 34 Northline Racing · Cup Series 2031');
      expect(told).toContain('No. 36 Northline Racing · Cup Series 2032');
    },
  );
});

describe('what is sure and what is not', () => {
  it.each([
    "who's confirmed at northline and who's just a rumor",
    "who's confirmed and who's rumored at northline",
    'northline 2031: confirmed vs rumored',
    "who's official at northline and who isn't",
  ])('%s', async (question) => {
    const told = await head(question);
    expect(told).toContain('Ava Stone, Ben Carter');
    expect(told).toContain('Rumour, not confirmed: Dan Marsh');
  });

  it.each([
    'who is splitting the 45',
    'who shares the 45',
    'is quill sharing the 45',
    'does quill split the 45 with ortiz',
    'who is sharing the 45 with quill',
  ])('tells the rumoured other one: %s', async (question) => {
    const [, told] = await lines(question);
    expect(told).toContain('Samuel Quill');
    expect(told).toContain('Rumour, not confirmed: Lena Ortiz');
  });

  it.each([
    "why'd marsh lose his ride",
    'whys dan marsh out',
    'what led to marsh leaving northline',
    'what is the reason marsh left northline',
    'is dan marsh hurt',
  ])('keeps no reason: %s', async (question) => {
    expect(await head(question)).toContain('not why');
  });

  it.each([
    ['where is sammy quill', 'Samuel Quill'],
    ['what is bennie carter driving', 'Ben Carter'],
  ])('knows a pet name: %s', async (question, title) => {
    expect((await lines(question))[0]).toBe(title);
  });
});

describe('what asks for something else', () => {
  it.each([
    'who funds northline',
    'who fixes the 12',
    'who handed stone the 12',
    'did stone backed northline',
    'was stone backed by northline',
    'who cheers for the 12',
    'which team repairs fords',
    'which crew chief is the best at northline',
    'does stone own a boat',
    'who owns the rights to the 12',
    'how long have stone and penn been friends',
    'does stone like her new crew chief',
    'who was stone dating before cup',
    'what did stone say before cup',
    'how many wins did stone have before cup',
    'who was the cup champion before stone',
    'did northline pay for new crew chiefs',
    'what is the crew chief salary at northline',
    'is stone faster now or last year',
    'is carter better than stone now and next year',
    'who is confirmed dead at northline',
    'should northline change crew chiefs',
    'would northline be better with new crew chiefs',
    'who should be out at northline',
  ])('is not answered: %s', async (question) => {
    expect((await lines(question))[0]).toBe('I cannot answer that');
  });
});
