import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup', season: 2031 } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'truck', season: 2031 } as const;
const KANSAS = { track: 'Kansas Speedway', race: 'Kansas 400', date: '2031-05-11' } as const;

const SAID = article('2031-02-18', [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, number: '12', make: 'Ford', extent: 'full-time' }),
  sure('ride', { driver: 'Cal Reed', ...NORTHLINE, number: '14', make: 'Ford', extent: 'full-time' }),
  sure('ride', { driver: 'Ben Carter', ...PINECREST, number: '7', make: 'Toyota', extent: 'part-time' }),
  sure('ride', { driver: 'Gil Hart', ...PINECREST, number: '7', make: 'Toyota', extent: 'part-time' }),
  sure('ride', { driver: 'Ben Carter', team: 'Northline Racing', series: 'cup', season: 2032, number: '16' }),
  sure('ride', { driver: 'Ava Stone', team: 'Elmwood Racing', series: 'cup', season: 2030, number: '3' }),
  sure('exit', { driver: 'Dan Marsh', ...NORTHLINE, season: 2030, number: '12', replacedBy: 'Ava Stone' }),
  sure('crew', { person: 'Cy Chief', role: 'crew chief', driver: 'Ava Stone', ...NORTHLINE, number: '12' }),
  sure('crew', {
    person: 'Cy Chief',
    role: 'crew chief',
    driver: 'Ava Stone',
    ...NORTHLINE,
    season: 2030,
    number: '12',
  }),
  sure('contract', { driver: 'Gil Hart', team: 'Northline Racing' }),
  sure('bio', { driver: 'Ava Stone', age: 24, hometown: 'Smalltown, Ohio' }),
  sure('title', { driver: 'Ava Stone', series: 'cup', season: 2030, position: 1 }),
  sure('start', { driver: 'Eli Fox Jr.', ...PINECREST, number: '8', ...KANSAS }),
  sure('start', { driver: 'Ava Stone', ...NORTHLINE, number: '12', ...KANSAS }),
  sure('role', { person: 'Ben Carter', role: 'co-owner', team: 'Pinecrest Motorsports' }),
  rumour('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2032, number: '9' }),
]);

const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-02-20', SAID));
const told = async (question: string) => (await lines(question))[1];
const declined = async (question: string) => expect((await lines(question))[0], question).toBe('I cannot answer that');

describe('what is said before a question', () => {
  it.each([
    ['wait who drives the 12', /^Ava Stone$/],
    ['hold on, is Ava Stone in the 12?', /^Yes: No\. 12/],
    ['I read that Dan Marsh is going to Pinecrest. Is that true?', /^Rumoured, not confirmed/],
    ['people are saying Dan Marsh goes to Pinecrest', /^Rumoured, not confirmed/],
    ['my buddy says Dan Marsh goes to Pinecrest in 2032', /^Rumoured, not confirmed/],
    ['so nobody knows who drives the 12?', /^Ava Stone$/],
  ])('says no more: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each(['I read who drives the 12', 'nobody drives the 12?', 'I saw Ava Stone crash'])(
    'may say something else: %s',
    declined,
  );
});

describe('what is said behind a question', () => {
  it.each([
    ['which team is Ava Stone with now that Elmwood is gone', /^Ava Stone|I read this/],
    ["who is Ava Stone's crew chief since she switched cars?", /^Cy Chief$/],
    ['Dan Marsh to Pinecrest = done deal?', /^Rumoured, not confirmed/],
    ['Dan Marsh -> Pinecrest?', /^Rumoured, not confirmed/],
    ['Dan Marsh to Pinecrest, confirmed or just talk?', /^Rumoured, not confirmed/],
    ["Ava Stone's full list of races this year with dates", /^Next: Sun 11 May 2031/],
    ['when can I see Ava Stone race again?', /^Next: Sun 11 May 2031/],
    ['is Ava Stone herself in the 12', /^Yes: No\. 12/],
    ['who drives the 12 ty', /^Ava Stone$/],
    ['with Elmwood gone, what number is Ava Stone?', /^No\. 12/],
    ["Dan Marsh's replacement, who is it?", /^Ava Stone/],
    ['where is Dan Marsh going, Pinecrest?', /Pinecrest Motorsports/],
    ['Dan Marsh to Pinecrest, true or just noise?', /^Rumoured, not confirmed/],
    ['is Ben Carter full-time anywhere this year', /^No: No\. 7/],
  ])('says no more: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each([
    'with Northline, where does Ava Stone',
    'where can I watch Ava Stone race?',
    'what has Ava Stone won since she left Elmwood',
    'who drives the 12 by herself',
    'has Ava Stone won only once',
  ])('may turn it: %s', declined);
});

describe('the order of words', () => {
  it.each([
    ['ever won a title, Ava Stone?', /^Yes: Champion/],
    ['Ava Stone, what does she drive and how old is she', /Ava Stone|I answer one/],
    ["when and where is Ava Stone's next race", /^Next: Sun 11 May 2031/],
    ['the Dan Marsh to Pinecrest deal, official?', /^Rumoured, not confirmed/],
    ['Northline Racing, who is in which car?', /^Ava Stone, Cal Reed$/],
    ['Dan Marsh lost his seat to who?', /^Ava Stone/],
    ['who was replaced by Ava Stone?', /^Dan Marsh/],
    ['who was Dan Marsh replaced by?', /^Ava Stone/],
    ["where'd Ben Carter go?", /Northline Racing/],
    ["who'd Ava Stone replace?", /^Dan Marsh/],
  ])('may be another one: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it('both questions about whom stands before them are told', async () => {
    const all = await lines('Ava Stone, how old is she and whats next');
    expect(all[1]).toMatch(/^Age 24/);
    expect(all[2]).toMatch(/^"whats next Ava Stone": Ava Stone to No\. 12/);
  });

  it.each(['ever won, the 12 or the 14?', 'ever crashed, Ava Stone?'])('is left: %s', declined);
});

describe('what stands for a name, a season or a number of cars', () => {
  it.each([
    ['what car is the reigning cup champion in', /I read this as \/driver name:Ava Stone/],
    ["how old is last year's Cup champ?", /^Age 24/],
    ['how old is the 2030 cup champion', /^Age 24/],
    ['list all two Northline cup cars', /^No\. 12: Ava Stone, No\. 14: Cal Reed$/m],
    ['what are the two Northline cars this season?', /^No\. 12: Ava Stone, No\. 14: Cal Reed$/m],
    ['Northline drivers for the new season?', /^Ava Stone, Cal Reed$/m],
    ['where does Eli Jr race next', /^Next: Sun 11 May 2031/],
    ['is Ben Carter in the 7 for good or just a fill-in?', /^No: No\. 7/],
    ['where is Mars... I mean Dan Marsh going next year', /Pinecrest/],
    ['is the 2030 Cup champion replacing Dan Marsh?', /^(?:Yes: )?(?:Ava Stone|No\. 12)/],
    ['how old is Speedy? Ava Stone I mean', /^Age 24/],
    ['which number does she have, Ava Stone at Northline I mean', /^No\. 12/],
    ["what's her number, Ava Stone I mean", /^No\. 12/],
    ['Dan Marsh - is he out at Northline?', /^(?:Yes: )?Left/],
    ['Ava Stone and Cal Reed, are they teammates?', /Cal Reed|Ava Stone/],
    ['does Ava Stone have any teammates?', /^Cal Reed/],
    ['when does Ava Stone make her next start?', /^Next: Sun 11 May 2031/],
    ['when does Ava Stone make her first start?', /^Next: Sun 11 May 2031/],
    ['how many series is Ben Carter in?', /I do not count|Truck/],
  ])('is read as that: %s', async (question, first) => {
    expect((await lines(question)).slice(1, 3).join('\n')).toMatch(first);
  });

  it.each([
    'is she faster than Quick, Ava Stone I mean',
    'how old is the reigning truck champion',
    'how old is a Cup champion',
    'who are the first two Northline drivers',
  ])('is left where it is not known: %s', declined);
});

describe('a car of a team, and somebody beside a driver', () => {
  it.each([
    ['who is crew chief of the Northline 12?', /^Cy Chief$/],
    ['who shares the Pinecrest 7?', /^Ben Carter, Gil Hart$/],
    ['which number does Ben Carter have at Pinecrest', /^No\. 7/],
    ['what number is Ben Carter gonna run at Northline?', /^No\. 16.*2032/],
    ['is Cy Chief staying with Ava Stone at Northline', /^Cy Chief$/],
    ['for how many seasons was Cy Chief crew chief of Ava Stone?', /^2 seasons that I know of: 2030, 2031$/],
    ["what was Ava Stone's team before Northline", /^No\. 3 Elmwood Racing/],
    ['does Ben Carter own a piece of Pinecrest', /^Yes: Ben Carter · co-owner/],
  ])('is told: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it('a deal alone is no seat', async () => {
    expect(await told('did Gil Hart get the Northline seat')).toMatch(/^No article says so in words\. Deal with/);
    expect(await told('did Gil Hart sign with Northline')).toMatch(/^Yes: Deal with/);
  });

  it('a post of this season is none of the next', async () => {
    expect(await told('what is Cy Chief doing in 2032')).toMatch(/^No article says\. Crew chief/);
  });

  it.each(["what's the purse for the winner at Kansas?", 'is Ava Stone going with Cal Reed to Pinecrest'])(
    'is left: %s',
    declined,
  );
});

describe('one of two things that exclude each other', () => {
  it.each([
    ['is Ben Carter running all the races or only some?', /I read this as \/driver name:Ben Carter/],
    ['does Ava Stone run the whole season or just the road courses', /^Yes: No\. 12/],
    ['is Dan Marsh retired or still around next year', /Pinecrest Motorsports/],
    ['does Ava Stone stay in the 12 or move to the 14', /^(?:No article|No|Yes)/],
    ['who drives for Northline besides Ava Stone?', /^Cal Reed$/m],
    ['apart from Ava Stone who drives for Northline', /^Cal Reed$/m],
    ['who besides Ava Stone drives for Northline', /^Cal Reed$/m],
    ['who drives for Northline besides Ava Stone and Cal Reed', /^Ava Stone, Cal Reed$/m],
    ['what year did Ava Stone win the Cup', /Champion, Cup Series 2030/],
  ])('is asked for: %s', async (question, first) => {
    expect((await lines(question)).slice(1, 3).join('\n')).toMatch(first);
  });

  it.each([
    'what does Ben Carter drive besides trucks',
    'does Ava Stone stay or win',
    'did Ava Stone win the Cup race at Kansas besides',
  ])('is left where it is another question: %s', declined);

  it('a name before a car that the team has, and the driver of that name has not, is the team', async () => {
    const said = article('2031-02-18', [
      sure('ride', { driver: 'Ty Elmwood', team: 'Elmwood Racing', series: 'cup', season: 2031, number: '54' }),
      sure('ride', { driver: 'Gil Hart', team: 'Elmwood Racing', series: 'cup', season: 2031, number: '18' }),
      sure('crew', {
        person: 'Cy Chief',
        role: 'crew chief',
        team: 'Elmwood Racing',
        series: 'cup',
        season: 2031,
        number: '18',
      }),
    ]);
    const of = async (question: string) =>
      (await linesOf(`/ask question:${question}`, settingOn('2031-02-20', said)))[1];
    expect(await of("who's the crew chief on Elmwood's 18")).toBe('Cy Chief');
    expect(await of("what number is Elmwood's?")).not.toBe('Cy Chief');
  });
});
