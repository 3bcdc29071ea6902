import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const STAND_IN = { ...PINECREST, season: 2031, number: '31' } as const;

const SAID: readonly Said[] = [
  ...[2029, 2030, 2031].map((season) =>
    sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season, number: '12', make: 'Ford' }),
  ),
  sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '31', make: 'Toyota' }),
  sure('exit', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '31', replacedBy: 'Ben Carter' }),
  sure('ride', { driver: 'Ben Carter', ...PINECREST, season: 2032, number: '31' }),
  sure('contract', { driver: 'Ben Carter', team: 'Pinecrest Motorsports', until: 2034 }),
  sure('ride', { driver: 'Eve Young', team: 'Southpaw Racing', series: 'indycar', season: 2031, number: '7' }),
  denial('ride', { driver: 'Ava Stone', ...PINECREST, season: 2032 }),
  sure('start', { driver: 'Ava Stone', ...NORTHLINE, season: 2032, race: 'Daytona 500', number: '12' }),
  sure('start', {
    ...{ driver: 'Ben Carter', ...STAND_IN },
    ...{ track: 'Iowa Speedway', date: '2031-07-06' },
  }),
  sure('start', {
    ...{ driver: 'Ann Field', ...STAND_IN },
    ...{ track: 'Talladega Superspeedway', date: '2031-07-13' },
  }),
  ...[
    { track: 'Iowa Speedway', date: '2031-07-06' },
    { track: 'Talladega Superspeedway', date: '2031-07-13' },
  ].map((race) => denial('start', { driver: 'Dan Marsh', ...STAND_IN, ...race })),
  ...[2029, 2030].map((season) =>
    sure('crew', { person: 'Sue Wrench', role: 'crew chief', driver: 'Ava Stone', ...NORTHLINE, season, number: '12' }),
  ),
  sure('crew', {
    ...{ person: 'Tom Bolt', role: 'crew chief', driver: 'Ava Stone', ...NORTHLINE },
    ...{ season: 2031, number: '12' },
  }),
];

const setting = settingOn('2031-06-10', article('2031-06-01', SAID));
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const first = async (question: string) => (await lines(question))[1];

describe('what stands behind a question and asks no more', () => {
  it.each([
    ['so did stone sign with pinecrest or not lol', /^No: ruled out/],
    ['is Stone going to Pinecrest in 2032, any truth to it', /^No: ruled out/],
    ['stone to pinecrest any truth to the rumors?', /^No: ruled out/],
    ['stone to pinecrest in 32', /^No: ruled out/],
    ['stone to pinecrest in 32, who says so?', /^No: ruled out/],
    ['can someone list the full Northline Cup lineup for 2031', /^Ava Stone/],
    ['could somebody please name the whole northline lineup', /^Ava Stone/],
    ['Who takes over the 31 once Marsh retires?', /^Ben Carter/],
    ['who gets the 31 after marsh is gone', /^Ben Carter/],
    ["who's in the 12 the rest of this year", /^Ava Stone/],
    ['is stone a pinecrest driver or northline driver in 2031?', /^I read this as \/driver name:Ava Stone season:2031/],
    ['does stone have a cup ride this year or still trucks', /^Yes: |^I read|^No\. 12/],
  ])('is left out: %s', async (question, answer) => {
    expect(await first(question)).toMatch(answer);
  });

  it.each([
    ['total mess, who drives the 12?', 'total mess'],
    ['who drives the 12, brain fried', 'brain fried'],
    ['which cup teams run ford this year, little outfits i mean', 'little outfits i mean'],
    ["who is Stone's crew chief - fantasy league emergency", 'fantasy league emergency'],
  ])('is told to be left out where it has no meaning here: %s', async (question, words) => {
    expect((await lines(question)).join('\n')).toContain(
      `I did not understand ${words}: this is the answer without it`,
    );
  });

  it.each([
    'who drives the 12, not on ovals',
    'who drives the 12, only fridays',
    'who drives the 12, former guys',
    'who drives the 12, unless it pours',
    'who drives the 12, how much does he earn',
    // A name with a wrong letter.
    'who drives the 12, stoen',
    'who drives the 12, southpav',
  ])('is not, where it may turn it: %s', async (question) => {
    expect((await lines(question)).join('\n')).not.toContain('this is the answer without it');
  });
});

describe('what is asked in two', () => {
  it.each([
    ["wasn't Wrench Stone's crew chief? who is it now", /Yes: Crew chief.*2030/, /: Tom Bolt$/],
    ["was Wrench Stone's crew chief? and who's the guy now?", /Yes: Crew chief.*2030/, /: Tom Bolt$/],
    ['who is subbing for Marsh at Iowa and Talladega', /Ben Carter/, /: Ann Field$/],
  ])('is told for both: %s', async (question, one, other) => {
    const told = await lines(question);
    expect(told[1]).toMatch(one);
    expect(told[2]).toMatch(other);
  });

  it.each([
    'who got the 31 for next season and how long is the deal',
    'who drives the 31 in 2032, and how long is his contract?',
  ])('is asked of whoever answers the first: %s', async (question) => {
    const told = (await lines(question)).join('\n');
    expect(told).toMatch(/until 2034/);
    expect(told).toMatch(/Below: "how long is Ben Carter's (?:deal|contract)"/);
  });

  it('begins with what was thought: it is told and no question', async () => {
    expect(await first('stone to pinecrest?? thought she was staying at northline')).toMatch(/^No: ruled out/);
  });
});

describe('whether somebody was on a crew', () => {
  it.each(["was Wrench Stone's crew chief?", 'was Sue Wrench the crew chief for Stone'])(
    'is a yes: %s',
    async (question) => {
      expect(await first(question)).toMatch(/^Yes: Crew chief · No\. 12 Northline Racing/);
    },
  );

  it.each(["is Wrench Stone's crew chief?", "was Wrench Carter's crew chief?"])('is none: %s', async (question) => {
    expect(await first(question)).not.toMatch(/^Yes/);
  });
});

describe('the 500', () => {
  it('is the one of the series', async () => {
    expect((await lines('is stone in the 500 next year?')).join('\n')).toMatch(/Daytona/);
    expect((await lines('who won the 500?')).join('\n')).not.toMatch(/^Yes|Daytona/);
    expect((await lines('is Young in the 500?')).join('\n')).toMatch(/Indianapolis/);
  });
});

it('the last few years are a history', async () => {
  expect((await lines('where has Stone been the last few years'))[0]).toMatch(/^History: Ava Stone/);
  expect((await lines('what has stone driven in recent years'))[0]).toMatch(/^History: Ava Stone/);
});

it('whose name is begun stands below what is not understood, and is no answer', async () => {
  const castle = sure('ride', { driver: 'Eve Castleton', ...NORTHLINE, season: 2031, number: '14' });
  const told = (question: string) =>
    linesOf(`/ask question:${question}`, settingOn('2031-06-10', article('2031-06-01', [...SAID, castle])));
  const shown = await told('castle got dropped even with a deal? till when was he signed');
  expect(shown[0]).toBe('I cannot answer that');
  expect(shown.join()).toContain('What I know of Eve Castleton');
  expect((await told('what would be the salary of castle')).join()).not.toContain('What I know of');
  expect((await told('cast got dropped even with a deal? till when was he signed')).join()).not.toContain(
    'What I know of',
  );
});
