import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;

const setting = settingOn(
  '2031-06-08',
  article('2031-06-01', [
    ...[2029, 2030].map((season) => sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season, number: '12' })),
    sure('exit', { driver: 'Dan Marsh', ...NORTHLINE, season: 2030, number: '12', replacedBy: 'Ava Stone' }),
    sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12', extent: 'full-time' }),
    sure('ride', { driver: 'Cal Reed', ...NORTHLINE, season: 2031, number: '14', extent: 'part-time' }),
    sure('ride', { driver: 'Ava Stone', ...PINECREST, season: 2030, number: '31', make: 'Ford' }),
    sure('contract', { driver: 'Ava Stone', team: 'Northline Racing', multiYear: true, until: 2033 }),
    sure('crew', {
      ...{ person: 'Tom Bolt', role: 'crew chief', driver: 'Ava Stone', ...NORTHLINE },
      ...{ season: 2031, number: '12' },
    }),
    rumour('ride', { driver: 'Cal Reed', ...PINECREST, season: 2032 }),
    denial('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2032 }),
    sure('title', { driver: 'Eve Young', series: 'trans-am', season: 2030, position: 1 }),
    sure('title', { driver: 'Ava Stone', series: 'cup', season: 2030, position: 1 }),
    sure('start', {
      ...{ driver: 'Eve Young', team: 'Southpaw Racing', series: 'cup', number: '60' },
      ...{ track: 'Iowa Speedway', date: '2031-07-06' },
    }),
    sure('result', {
      ...{ driver: 'Ava Stone', series: 'cup', season: 2031, track: 'Talladega Superspeedway' },
      ...{ position: 1, date: '2031-05-11' },
    }),
    sure('result', {
      ...{ driver: 'Cal Reed', series: 'cup', season: 2031, track: 'Talladega Superspeedway' },
      ...{ position: 36, date: '2031-05-11' },
    }),
    sure('result', { driver: 'Cal Reed', series: 'cup', season: 2030, track: 'Iowa Speedway', position: 4 }),
  ]),
);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const first = async (question: string) => (await lines(question))[1];

describe('everybody', () => {
  it.each([
    ["everyone who's driving for northline this year", /^Ava Stone, Cal Reed/],
    ['everyone in the 12', /^Ava Stone/],
    ['can i get everybody who drives for northline', /^Ava Stone, Cal Reed/],
    ['who all has driven the 12', /^Ava Stone \(2031\), Dan Marsh \(2029–2030\)/],
    ["list everybody that's ever been in the 12", /^Ava Stone \(2031\), Dan Marsh/],
    ['who all drove the northline 12', /^Ava Stone \(2031\), Dan Marsh/],
  ])('is whoever is asked for: %s', async (question, told) => {
    expect(await first(question)).toMatch(told);
  });

  it.each(['is everyone at northline happy', 'does everybody hate the 12'])('is left: %s', async (question) => {
    expect((await lines(question))[0]).toBe('I cannot answer that');
  });
});

describe('words that ask nothing more', () => {
  it.each([
    ['who tf drives the 12', /^Ava Stone/],
    ['who the heck is in the 12 anyways', /^Ava Stone/],
    ["refresh my memory, who's in the 12", /^Ava Stone/],
    ['someone remind me who drives the 12', /^Ava Stone/],
    ["i forget, who's stone's crew chief again", /^Tom Bolt/],
    ["who's on the box for stone after the northline swap", /^Tom Bolt/],
    ['who is the crew chief of the 12 after the shakeup', /^Tom Bolt/],
    ['what was stone driving before she signed with northline', /^No\. 31 Pinecrest Motorsports Ford/],
    ['what was stone driving before northline signed her', /^No\. 31 Pinecrest Motorsports Ford/],
    ["who'd stone drive for before northline", /^No\. 31 Pinecrest/],
    ["how many years left on stone's deal", /until 2033/],
    ["how long's stone had that ride", /^At least since 2031/],
  ])('are left out: %s', async (question, told) => {
    expect(await first(question)).toMatch(told);
  });
});

describe('whether it is only a rumour', () => {
  it.each([
    ['is reed to pinecrest just a rumor', /^Rumoured, not confirmed/],
    ['is reed to pinecrest still just a rumor or done', /^Rumoured, not confirmed/],
    ['is it just a rumor that reed goes to pinecrest?', /^Rumoured, not confirmed/],
    ['is reed to pinecrest a done deal or still just a rumor', /^Rumoured, not confirmed/],
    ['is marsh to pinecrest only talk', /^No: ruled out/],
  ])('is told by how sure it is: %s', async (question, told) => {
    expect(await first(question)).toMatch(told);
  });

  it('is no yes where it is confirmed', async () => {
    expect(await first('is stone to northline just a rumor')).toMatch(/^No\. 12 Northline/);
  });
});

describe('the second of two questions', () => {
  it.each([
    ['who won talladega and where did reed end up', /36th · Talladega/],
    ['who won talladega and how did reed do', /36th · Talladega/],
    ['who won at talladega? and reed?', /36th · Talladega/],
    ['who won talladega and did reed finish top ten', /36th · Talladega/],
    ["which cars does northline run full time this year and who's in em", /"who's in .*": Ava Stone\n/],
    ["what numbers is northline fielding and who's in each", /: Ava Stone, Cal Reed/],
    ["who's driving the 60 and what has she won", /Champion, Trans Am Series 2030/],
    ["who's in the 60 at iowa and whats she done before", /Champion, Trans Am Series 2030/],
    ['who won the cup title last year and who does she drive for now', /No\. 12 Northline/],
  ])('is asked of what the first names: %s', async (question, told) => {
    expect((await lines(question)).join('\n')).toMatch(told);
  });

  it('is asked of no race where it is of a team', async () => {
    expect((await lines('who won talladega and where is reed going')).join('\n')).toMatch(
      /Pinecrest Motorsports \(since/,
    );
  });
});

describe('one of two things', () => {
  it.each([
    ['is reed full time or part time in the 14', /^No\. 14 .*part-time/],
    ['is stone full or part time for northline', /^No\. 12 .*full-time/],
    ['is stone in or out next year', /^Yes: .*until 2033/],
    ['is stone new at northline or returning', /^At least since 2031/],
    ['one year or multi year deal for stone?', /^Multi-year deal/],
  ])('is told which it is: %s', async (question, told) => {
    expect(await first(question)).toMatch(told);
  });
});

describe('what is said beside a question', () => {
  it.each([
    ['who tf is in the 12 this year do we know', /^Ava Stone/],
    ['is reed in for the 31 next year or just talk', /^(?:No article says so|Rumoured)/],
    ['is reed a lock for pinecrest', /^Rumoured, not confirmed/],
    ["who's on the box for the 12 if it's not wrench", /^Tom Bolt|I did not/],
    ["how's stone's deal looking", /until 2033/],
    ["how's reed doing for 2032, anything lined up", /Rumoured: Pinecrest/],
    ['did stone win the cup title last year or come second', /^Champion, Cup Series 2030/],
    ['what did stone finish in 2030', /^Champion, Cup Series 2030/],
    ['is young in it at iowa or talladega', /^Yes: Sun 6 July 2031/],
    ['is stone done driving the 31', /^(?:Yes|No|Left)/],
  ])('is left out, or asked in other words: %s', async (question, told) => {
    expect(await first(question)).toMatch(told);
  });

  it('is part of it where two things are asked', async () => {
    const all = async (question: string) => (await lines(question)).join('\n');
    expect(await all("who had the 12 before stone and where's he off to")).toContain('Dan Marsh going to');
    expect(await all('who won the cup title last year and is she staying at northline')).toContain('until 2033');
    expect(await all('what did stone drive in 2030 and did she win it all')).toContain('Champion, Cup Series 2030');
    expect(await all('who replaced marsh in the 12 and is that a loan')).toContain('is Ava Stone on loan');
    expect(await all("who is the crew chief of the 14 and who's on the 12 now")).toContain('Tom Bolt');
  });

  it('is no race of a series that is over', async () => {
    expect(await first('where is reed going after cup')).toMatch(/Rumoured: Pinecrest/);
  });
});

describe('who lost a car', () => {
  it.each([
    'was marsh dropped from the 12',
    'did marsh get dropped from the 12?',
    'did marsh get booted from the northline 12',
  ])('is told: %s', async (question) => {
    expect(await first(question)).toMatch(/Left Northline Racing after 2030/);
  });
});
