import { describe, expect, it } from 'vitest';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7', season: 2030 };
const BO = { driver: 'Bo Sample', team: 'Heron Motorsports', series: 'cup', number: '8', season: 2030 };
const CAS = { driver: 'Cas Gone', team: 'Kestrel Racing', series: 'truck', number: '61', season: 2030 };
const EVE = { ...CAS, driver: 'Eve Best' };
const some = { extent: 'part-time' } as const;
const begun = [
  ...article('2029-01-10', [
    sure('ride', { ...ANN, number: '8', season: 2029 }),
    sure('ride', { ...BO, number: '7', season: 2029 }),
    sure('ride', { ...CAS, number: '3', team: 'Plover Racing', season: 2029 }),
  ]),
  ...article('2030-01-10', [
    ...[ANN, BO, { ...CAS, ...some }, { ...EVE, ...some }].map((seat) => sure('ride', seat)),
    sure('contract', { driver: ANN.driver, team: ANN.team, until: 2031 }),
    sure('contract', { driver: BO.driver, team: BO.team, until: 2030 }),
    sure('contract', { driver: EVE.driver, team: ANN.team, loanTo: CAS.team }),
    sure('role', { person: 'Di Spare', role: 'reserve driver', team: ANN.team }),
    sure('bio', { driver: CAS.driver, hometown: 'Smalltown, Ohio' }),
  ]),
];

/** Title and short answer. */
const ask = async (question: string, day = '2030-03-01', claims = begun) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, claims))).slice(0, 2);

describe('a question about one driver, team or car', () => {
  it.each([
    ['where did Cas Gone come from?', 'Cas Gone', /^No\. 3 Plover Racing · .* · From Smalltown, Ohio$/],
    ['which team did Gone come from', 'Cas Gone', /^No\. 3 Plover Racing/],
    ['where does Cas Gone come from?', 'Cas Gone', /^From Smalltown, Ohio$/],
    ['where did Eve Best come from?', 'Eve Best', /^No article says\.$/],
    ['who did Gone drive for before?', 'History: Cas Gone', /^No\. 3 Plover Racing/],
    ["who is Heron's reserve driver?", ANN.team, /^Di Spare/],
    ['who are the reserve drivers of Heron?', ANN.team, /^Di Spare/],
    ["who is Heron's test driver?", ANN.team, /^No article says who\.$/],
    ["who are Kestrel's reserves?", CAS.team, /^No article says who\.$/],
    ['is Di Spare a reserve driver at Heron?', ANN.team, /^Yes: Di Spare/],
    ['who shares the 61?', 'No. 61, Truck Series', /^Cas Gone, Eve Best$/],
    ['which drivers share the 61?', 'No. 61, Truck Series', /^Cas Gone, Eve Best$/],
    ['who are the co-drivers of the 61', 'No. 61, Truck Series', /^Cas Gone, Eve Best$/],
    ['who shares the 61 with Cas Gone?', 'Cas Gone', /^Eve Best$/],
    ['who shares the 7?', 'No. 7, Cup Series', /^No article says who\.$/],
    ['who has Eve Best on loan?', 'Eve Best', /on loan to Kestrel Racing$/],
    ['where is Eve Best on loan?', 'Eve Best', /on loan to Kestrel Racing$/],
    ['who is on loan at Kestrel?', CAS.team, /^Eve Best · .*on loan to Kestrel Racing$/],
    ['which drivers does Heron have on loan', ANN.team, /^Eve Best · /],
    ['who does Heron have under contract until 2030?', undefined, undefined],
    ['whose Heron contract ends in 2030?', 'Heron Motorsports, 2030', /^Bo Sample · .*until 2030$/],
    ['whose contracts are up at Heron this year?', 'Heron Motorsports, 2030', /^Bo Sample · .*until 2030$/],
    ['who is out of contract at Heron?', ANN.team, /Ann Example · .*until 2031.*Bo Sample · .*until 2030/],
    ['whose contract ends at Kestrel?', CAS.team, /^No article says who\.$/],
    ['who is Ann Example under contract with?', 'Ann Example', /^Deal with Heron Motorsports, until 2031$/],
    [
      'did Ann Example and Bo Sample swap numbers?',
      'Ann Example',
      /^Yes: Ann Example: No\. 8 becomes No\. 7 .*; Bo Sample: No\. 7 becomes No\. 8/,
    ],
    ['have Example and Sample swapped car numbers', 'Ann Example', /^Yes: /],
    ['did Ann Example swap numbers with Cas Gone?', 'Ann Example', /^No article says so\.$/],
    ['who drove the 61 before Cas Gone?', 'History: No. 61', /^No article says who\.$/],
    ['who had the 7 before?', 'History: No. 7', /^Bo Sample · Heron Motorsports/],
  ])('%s', async (question, title, line) => {
    const [first, second] = await ask(question);
    expect(first).toBe(title ?? 'I cannot answer that');
    if (line) expect(second).toMatch(line);
  });

  it.each([
    ['did Ann Example and Bo Sample swap helmets?'],
    ['who swapped numbers?'],
    ['who swapped crew chiefs?'],
    ['did Ann Example and Bo Sample swap crew chiefs?'],
    ['who is the fastest reserve driver?'],
    ['who shares the points lead?'],
    ['who has the best contract?'],
    ['what will change in May?'],
    ['what changes in May?'],
    ['who is leaving Cup in December?'],
  ])('that is another one is declined: %s', async (question) => {
    expect((await ask(question))[0]).toBe('I cannot answer that');
  });
});

describe('a question about everybody', () => {
  it.each([
    ['who is on loan?', '/driver name:'],
    ['whose contract ends in 2030?', '/driver name:'],
    ['whose contract is up this year?', '/driver name:'],
    ['who are the free agents?', '/driver name:'],
    ['who are the reserve drivers?', '/team name:'],
    ['which cars are shared?', '/car number:'],
  ])('names the nearest that has an answer: %s', async (question, call) => {
    const [title, line] = await ask(question);
    expect(title).toBe('I cannot answer that');
    expect(line).toMatch(/^I cannot tell that of all, only of one \w+ at a time\. The nearest I have: /);
    expect(line).toContain(call);
  });
});

describe('what changed in a month', () => {
  const call = async (question: string, day: string) =>
    (await linesOf(`/ask question:${question}`, settingOn(day, begun))).find((line) => line.startsWith('I read this'));

  it.each([
    ['what changed in October?', '2030-10-20', '/moves since:2030-10-01'],
    ['what changed in October?', '2030-12-01', '/moves since:2030-10-01 as_of:2030-10-31'],
    ['what changed in May?', '2030-10-20', '/moves since:2030-05-01 as_of:2030-05-31'],
    ['who moved in September?', '2031-02-01', '/moves since:2030-09-01 as_of:2030-09-30'],
    ['what trades happened in May 2030?', '2030-10-20', '/moves since:2030-05-01 as_of:2030-05-31'],
  ])('%s on %s', async (question, day, typed) => {
    expect(await call(question, day)).toBe(`I read this as ${typed}`);
  });
});

it('who shares a car is told of the last season known, each day once', async () => {
  const line = /^Last known, from 10 Jan 2030: Cas Gone, Eve Best$/;
  expect((await ask('who shares the 61?', '2031-06-01'))[1]).toMatch(line);
  expect((await ask('who shares the 61 in 2031?', '2031-06-01'))[1]).toBe('No article says who.');
});

it('when somebody leaves is told with the day on which it was said', async () => {
  const leaves = article('2030-06-04', [
    sure('exit', { driver: ANN.driver, team: ANN.team, series: 'cup', season: 2030 }),
  ]);
  const [, line] = await ask('when is Ann Example leaving Heron?', '2030-07-01', [...begun, ...leaves]);
  expect(line).toMatch(/^Leaving Heron Motorsports, last season 2030 · .* · first said 4 Jun 2030$/);
  const [, whether] = await ask('is Ann Example leaving Heron?', '2030-07-01', [...begun, ...leaves]);
  expect(whether).toMatch(/^Yes: Leaving Heron Motorsports, last season 2030/);
  expect(whether).not.toContain('first said');
});

describe('whether somebody returns', () => {
  const out = article('2030-05-01', [denial('start', { ...ANN, track: 'Dover Motor Speedway', date: '2030-05-12' })]);
  const again = article('2030-05-20', [sure('start', { ...ANN, track: 'Pocono Raceway', date: '2030-06-02' })]);
  const all = [...begun, ...out, ...again];

  it.each(['is Ann Example returning?', 'is Ann Example coming back', 'will Example return to the 7?'])(
    'to the car she was out of: %s',
    async (question) => {
      expect((await ask(question, '2030-05-05', [...begun, ...out]))[1]).toMatch(/^Ruled out: Sun 12 May 2030/);
      expect((await ask(question, '2030-05-25', all))[1]).toMatch(/^Next: Sun 2 June 2030 · Pocono Raceway/);
    },
  );

  it('is that she did, once she has', async () => {
    expect((await ask('has Ann Example returned?', '2030-06-20', all))[1]).toMatch(
      /Sun 2 June 2030 · Pocono Raceway|until 2031/,
    );
    expect((await ask('is Bo Sample returning?', '2030-06-20', all))[1]).toMatch(/^No article says so\.$/);
  });

  it('is whether she stays, of whoever missed nothing or names a season', async () => {
    expect((await ask('is Ann Example returning?', '2030-03-01'))[1]).toMatch(
      /^Yes: Deal with Heron Motorsports, until 2031/,
    );
    expect((await ask('is Ann Example returning next year?', '2030-05-25', all))[1]).toMatch(/Deal with Heron/);
    expect((await ask('is Ann Example staying?', '2030-05-25', all))[1]).toMatch(/Deal with Heron/);
  });
});
