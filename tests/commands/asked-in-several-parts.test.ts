import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { ask, linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'truck', make: 'Ford' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const DAYTONA = { track: 'Daytona International Speedway', race: 'Daytona 500', date: '2031-06-22' } as const;
const SAID = article('2031-06-01', [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, number: '14' }),
  sure('exit', { driver: 'Ben Carter', ...NORTHLINE, season: 2031 }),
  sure('exit', { driver: 'Ava Stone', ...NORTHLINE, season: 2031 }),
  sure('ride', { driver: 'Eve Young', ...NORTHLINE, season: 2032, number: '12' }),
  sure('ride', { driver: 'Cy Love', ...NORTHLINE, season: 2032, number: '14' }),
  sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '12' }),
  sure('ride', { driver: 'Cy Love', ...PINECREST, season: 2031, number: '31', extent: 'part-time' }),
  sure('start', { driver: 'Cy Love', ...PINECREST, number: '31', ...DAYTONA, season: 2031 }),
  sure('start', { driver: 'Dan Marsh', ...PINECREST, number: '12', ...DAYTONA, season: 2031, make: 'Toyota' }),
  sure('start', {
    driver: 'Ann Gray',
    ...PINECREST,
    number: '31',
    track: 'Kansas Speedway',
    date: '2031-06-29',
    season: 2031,
  }),
  {
    ...sure('start', { driver: 'Ava Stone', ...PINECREST, number: '31', ...DAYTONA, season: 2031 }),
    status: 'denied' as const,
  },
  sure('crew', {
    person: 'Cy Chief',
    role: 'crew chief',
    driver: 'Dan Marsh',
    ...PINECREST,
    season: 2031,
    number: '12',
  }),
  sure('contract', { driver: 'Dan Marsh', team: 'Pinecrest Motorsports', until: 2033 }),
  rumour('ride', { driver: 'Ben Carter', ...PINECREST, season: 2032 }),
]);
const setting = settingOn('2031-06-10', SAID);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const text = async (question: string) => (await lines(question)).join('\n');
const titles = async (question: string) =>
  (await ask(`/ask question:${question}`, setting)).embeds.map(({ title }) => title);

describe('a series and a season before several parts', () => {
  it.each([
    'northline trucks 2032?? whos in the 12 and whos in the 14',
    'trucks 2032: who has the 12, and who is in the 14?',
    'who is in the 12 in trucks in 2032 and who is in the 14?',
  ])('are those of each of them: %s', async (question) => {
    const [first, second] = await titles(question);
    expect(first).toBe('No. 12, Truck Series, 2032');
    expect(second).toBe('No. 14, Truck Series, 2032');
    expect(await text(question)).toMatch(/14 in the Truck Series in 2032/);
  });

  it.each([
    ['who drove the 12 in trucks in 2030 and who drives the 14?', 'No. 14, Truck Series'],
    ['who is in the 12 in trucks in 2032 and who is in the 14 now?', 'No. 14, Truck Series'],
    ['who is in the 14 in trucks in 2032 and where is Dan Marsh going?', 'Dan Marsh'],
  ])('are not those of what is so now, or of somebody else: %s', async (question, page) => {
    expect((await titles(question))[1]).toBe(page);
  });

  it('may be asked of all in it', async () => {
    expect(await text('who drives in cup in 2032, and which seats are rumors?')).toContain(
      'Below: "which seats are rumors in the Cup Series in 2032"',
    );
  });
});

describe('a part that leaves out what it asks', () => {
  it.each([
    ['is Dan Marsh a northline guy or is he at pinecrest? next year too?', 'is Dan Marsh at pinecrest next year'],
    ['when does love race the 31 and when does Ann Gray?', 'when does Ann Gray race the 31'],
    ['who is in the 12 in trucks? and the 14?', 'who is in the 14 in trucks'],
    ['is Dan Marsh at Pinecrest? what about Ava Stone?', 'is Ava Stone at Pinecrest'],
  ])('asks what the one before it asks: %s', async (question, asked) => {
    expect(await text(question)).toContain(`"${asked}"`);
  });

  it('asks for itself where it does', async () => {
    expect(await text('who replaced Ava Stone? when is Dan Marsh back?')).not.toContain('who replaced Dan Marsh');
  });

  it.each([
    ['who is Cy Love driving with at daytona and will they do kansas too?', 'will Cy Love do kansas too'],
    ['Ava Stone got dumped by northline? who is in the 31 and where did she go', 'where did Ava Stone go'],
    ['stone and carter both out at northline? who is in', 'who is joining Northline Racing'],
    ["northline crew chief swap - who has Dan Marsh now and who's in the 14?", "who is Dan Marsh's crew chief"],
  ])('says who is meant: %s', async (question, asked) => {
    expect(await text(question)).toContain(asked);
  });
});

describe('a crew chief beside whoever drives', () => {
  it.each([
    ["who's in the 12 in cup and crew chief", /^Dan Marsh/, '"the 12 crew chief": Cy Chief'],
    ['pinecrest drivers and crew chiefs', /Dan Marsh/, '"pinecrest crew chiefs": Cy Chief'],
    ["cup 2031: who's in the 12, who's the crew chief?", /^Dan Marsh/, 'crew chief of the 12 in 2031'],
    [
      'who has the 12 at pinecrest, and who is crew chief there',
      /^Dan Marsh/,
      'crew chief of the 12 in the Cup Series"',
    ],
    ["when is Dan Marsh's first race in the 12 and who's on the box", /./, "who is Dan Marsh's crew chief"],
  ])('is asked for itself: %s', async (question, told, other) => {
    const [, first = ''] = await lines(question);
    expect(first).toMatch(told);
    expect(await text(question)).toContain(other);
  });

  it('is asked alone where nobody else is', async () => {
    expect((await lines("who is Dan Marsh's crew chief"))[1]).toBe('Cy Chief');
    expect((await lines('who is on the 12 as crew chief and how long'))[0]).not.toBe('I cannot answer that');
  });
});

it('whether somebody is in a series on some days is asked of races', async () => {
  expect((await lines('Dan Marsh in cup on 22 June 2031?'))[1]).toMatch(/^Yes: Sun 22 June 2031/);
  expect((await lines('Dan Marsh in trucks on 22 June 2031?'))[1]).not.toMatch(/^Yes/);
  expect(await text('Dan Marsh in cup on 22 June 2031? who is his crew chief')).toContain("Dan Marsh's crew chief");
});

describe('a number that several series have', () => {
  it('is that of whoever is named before it', async () => {
    expect(await text("Dan Marsh is out at pinecrest? who's got the 12")).toContain(
      "who's got the 12 in the Cup Series",
    );
    expect(await text("is Eve Young in trucks next year? who's got the 14")).not.toContain('in the Cup Series');
  });

  it('has each of its races told', async () => {
    const all = await text('is Ava Stone leaving? who is in the 31 at daytona and kansas');
    expect(all).toContain('who is in the 31 at kansas": Ann Gray');
  });
});

it('who is only rumoured to get a car may replace whoever has it', async () => {
  const said = article('2031-06-01', [
    sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '12' }),
    sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '14' }),
    rumour('ride', { driver: 'Ava Stone', ...PINECREST, season: 2032, number: '12' }),
  ]);
  const [, told] = await linesOf('/ask question:who does Ava Stone replace?', settingOn('2031-06-10', said));
  expect(told).toBe('Nothing is confirmed. Rumoured: Dan Marsh');
  const [, other] = await linesOf('/ask question:who does Dan Marsh replace?', settingOn('2031-06-10', said));
  expect(other).toBe('No article says who.');
});

describe('a car with its team', () => {
  it.each([
    ["when is Ann Gray's next race in the pinecrest 31?", /^Next: Sun 29 June 2031/],
    ['who is in the northline 12', /^Ava Stone/],
    ['who finishes the year in the pinecrest 31?', /Ann Gray/],
  ])('is that of its series: %s', async (question, told) => {
    expect((await lines(question))[1]).toMatch(told);
  });

  it('is asked of all who have been in it', async () => {
    const later = settingOn('2031-07-10', SAID);
    const [, told] = await linesOf('/ask question:who all has been in the 31 this year', later);
    expect(told).toBe('Cy Love part-time · Before: Ann Gray');
  });

  it('may be one of several, which are not told apart', async () => {
    const [, told, note] = await lines('is Cy Love in the second pinecrest');
    expect(told).toMatch(/^Yes/);
    expect(note).toBe('I did not understand second: this is the answer without it.');
    expect((await lines('who finished second at pinecrest'))[0]).not.toBe('Pinecrest Motorsports');
  });
});

describe('the 500', () => {
  it.each([
    ['is stone in the 31 for the 500', /^No: ruled out/],
    ['which toyotas are in the 500', /^Dan Marsh \(No\. 12 Pinecrest Motorsports Toyota\)$/],
    ['who races a Ford at Daytona', /^No article says who/],
  ])('is the race of who is named, or the only one ahead: %s', async (question, told) => {
    expect((await lines(question))[1]).toMatch(told);
  });

  it.each(['will it rain at the 500?', 'who wins the 500?'])(
    'is not guessed where nobody can tell: %s',
    async (question) => {
      expect((await lines(question))[0]).toBe('I cannot answer that');
    },
  );
});

describe('who shares a race', () => {
  it('is told of a team', async () => {
    expect((await lines("who are Dan Marsh's teammates at daytona?"))[1]).toBe('Cy Love');
    expect((await lines("who are Ann Gray's teammates at kansas?"))[1]).toBe('No article says who.');
  });

  it('is told of a deal that is new', async () => {
    expect((await lines("how long's Dan Marsh's new deal"))[1]).toMatch(/until 2033/);
  });
});

describe('whoever was named before', () => {
  it.each(['Benny', 'Bennie', 'he'])('may be called otherwise behind it: %s', async (called) => {
    const told = await text(`where is Ben Carter going, and what number is ${called}`);
    expect(told).toContain('"what number is Ben Carter": No. 14');
  });
});
