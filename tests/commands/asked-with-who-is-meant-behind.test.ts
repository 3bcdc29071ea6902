import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup', season: 2031 } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup', season: 2031 } as const;
const KANSAS = { track: 'Kansas Speedway', date: '2031-06-15' } as const;

const SAID = article('2031-06-01', [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, number: '12', make: 'Ford', extent: 'full-time' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, number: '14', make: 'Ford' }),
  sure('ride', { driver: 'Cas Dorn', ...NORTHLINE, number: '16', make: 'Ford' }),
  sure('ride', { driver: 'Ben Carter', ...PINECREST, season: 2032, number: '33' }),
  sure('exit', { driver: 'Ben Carter', ...NORTHLINE, number: '14', replacedBy: 'Eve Young' }),
  sure('ride', { driver: 'Dan Marsh', ...PINECREST, number: '31' }),
  sure('contract', { driver: 'Ava Stone', team: 'Northline Racing', until: 2033 }),
  sure('crew', { person: 'Cy Chief', role: 'crew chief', driver: 'Ava Stone', ...NORTHLINE, number: '12' }),
  sure('crew', { person: 'Lou Box', role: 'crew chief', driver: 'Ben Carter', ...NORTHLINE, number: '14' }),
  sure('crew', {
    ...{ person: 'Lou Box', role: 'crew chief', driver: 'Ben Carter' },
    ...{ ...PINECREST, season: 2032, number: '33' },
  }),
  sure('bio', { driver: 'Ava Stone', age: 24, hometown: 'Smalltown, Ohio' }),
  sure('title', { driver: 'Dan Marsh', series: 'cup', season: 2030, position: 1 }),
  sure('result', { driver: 'Dan Marsh', series: 'cup', season: 2031, track: 'Iowa Speedway', position: 4 }),
  sure('result', { driver: 'Dan Marsh', series: 'cup', season: 2031, track: 'Dover Motor Speedway', position: 9 }),
  sure('start', { driver: 'Ava Stone', ...NORTHLINE, number: '12', ...KANSAS }),
  sure('start', { driver: 'Dan Marsh', ...PINECREST, number: '31', ...KANSAS }),
  rumour('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2032, number: '14' }),
  denial('ride', { driver: 'Ava Stone', ...PINECREST, season: 2032 }),
]);

const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-06-10', SAID));
const told = async (question: string) => (await lines(question))[1];
const declined = async (question: string) => expect((await lines(question))[0], question).toBe('I cannot answer that');
const rest = async (question: string) =>
  (await lines(question)).filter((line) => /^"[^"]+": |^This is for "/.test(line)).join(' ');

describe('who is meant by a word or pronoun', () => {
  it.each([
    ['where is big-b going next year? Ben Carter', /Pinecrest Racing|Pinecrest Motorsports/],
    ['is the-a-train in the 12? ava stone I mean', /^Yes: No\. 12/],
    ['how old is she? ava stone', /^Age 24/],
    ['how old is she, I mean ava stone', /^Age 24/],
    ['who is her crew chief? ava stone', /^Cy Chief$/],
    ['is ava s in the 12?', /^Yes: No\. 12/],
    ['ava stone - is she in the 12?', /^Yes: No\. 12/],
    ['ava stone: is she in the 12 or the 14?', /No\. 12/],
    ['the Northline 12 - is it open?', /Ava Stone/],
  ])('stands behind or before it: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each([
    'where is big-b going, Ben Carter',
    'where is big-b going? Ben Carter or Ava Stone',
    'where is big-b going? Northline',
    'ava stone - is he faster?',
  ])('is not guessed: %s', declined);
});

describe('a topic before several questions', () => {
  it('is that of each of them', async () => {
    expect(await told('ava stone - how old, and what does she drive?')).toMatch(/^Age 24/);
    expect(await rest('ava stone - how old, and what does she drive?')).toContain('what does Ava Stone drive');
    expect(await told('Northline 2032: who is signed, who is only rumoured')).toMatch(
      /^Nothing is confirmed\. Rumoured: Dan Marsh/,
    );
    expect(await rest('Northline 2032: who is signed, who is only rumoured')).toContain('at Northline Racing in 2032');
  });

  it('may be what is asked of two seasons', async () => {
    expect(await told('pinecrest drivers this season vs next')).toBe('Dan Marsh');
    expect(await rest('pinecrest drivers this season vs next')).toContain('pinecrest drivers next season');
  });

  it('may be what "them" stands for', async () => {
    expect(await told('the two pinecrest seats next year, who has them?')).toMatch(/Ben Carter/);
  });
});

describe('what follows a question', () => {
  it.each([
    ['is Ben Carter leaving Northline, and for where?', 'where is Ben Carter going'],
    ['carter out at northline? where to', 'where is Ben Carter going'],
    ['is Ben Carter leaving Northline, and who is next?', 'who is joining Northline Racing'],
    ['is Ben Carter leaving the 14? who is in', 'who takes over the 14'],
    ['where is Ava Stone in 2031, same crew chief?', "who is Ava Stone's crew chief in 2031"],
    ['when is Ava Stone back, and who drives in the meantime?', 'who is filling in for Ava Stone'],
    ['who did Ava Stone replace and how long is she signed?', 'how long is Ava Stone signed'],
  ])('is about what that names: %s', async (question, other) => {
    expect(await rest(question)).toContain(other);
  });

  it('is not about whoever the answer names', async () => {
    expect(await rest("who is Ava Stone's crew chief and how old is she?")).not.toContain('how old is Ava Stone');
    expect(await rest('who replaces Ben Carter and where is he from?')).not.toContain('where is Ben Carter from');
  });

  it('may come after a statement with a question mark', async () => {
    expect(await told('no more wins for ava stone?! who calls her races')).toBe('Cy Chief');
  });
});

describe('pieces without a question of their own', () => {
  it.each([
    ['Ava Stone: who is her crew chief and what number is she', 'what number is Ava Stone'],
    ["Ava Stone's ride - which make, and which team?", 'what make does Ava Stone drive'],
    ['Northline 2031 - drivers? crew chiefs?', 'crew chiefs at Northline Racing in 2031'],
    ['Ava Stone - is she still in the 12, and how old is she?', 'how old is Ava Stone'],
  ])('ask of whoever is named before: %s', async (question, other) => {
    expect(await rest(question)).toContain(other);
  });

  it('are not completed where they ask for themselves', async () => {
    expect(await rest('who drives the 12 and when is the next race?')).not.toContain('next race the 12');
    expect(await told('how many laps did Ava Stone lead, and where?')).not.toContain('No. 12');
    expect(await rest('who drives for Northline and who won the Cup title in 2030')).not.toContain('title Northline');
  });
});

describe('seats that are lost, shared and left', () => {
  it.each([
    ['did Ben Carter lose his ride to Eve Young?', /^Eve Young/],
    ["Carter's old ride goes to who", /^Eve Young/],
    ['who else is Northline looking at', /^Rumour, not confirmed: Dan Marsh/],
    ['did Ben Carter get the Pinecrest seat', /^Yes: No\. 33/],
    ['where is Ben Carter going after Northline', /Pinecrest Motorsports/],
    ['does Ava Stone have Cy Chief on the box?', /^Cy Chief$/],
    ['Northline drivers and numbers', /Ava Stone/],
    ['how long will Ava Stone have the 12', /until 2033/],
  ])('are told: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each(['did Ben Carter lose his temper to Eve Young?', 'did Ben Carter lose his ride to the bank'])(
    'are not those of other words: %s',
    declined,
  );
});

describe('words that say what is known anyway', () => {
  it.each([
    ['how old is the injured Ava Stone', /^Age 24/],
    ['who is replacing the departing Ben Carter', /^Eve Young/],
    ['what number is the reigning cup champion', /^No\. 31/],
    ['who drives the northline fords', /Ava Stone/],
    ['which ford does ava stone drive', /Ava Stone/],
    ['is Dan Marsh in the blue bread car, the 31?', /^Yes: No\. 31/],
    ['which of the Northline seats are settled?', /Ava Stone/],
    ['who else drives for Northline besides Ben Carter', /Ava Stone/],
    ['who drives for Northline besides Ava Stone next year', /^Nothing is confirmed\. Rumoured: Dan Marsh/],
    ['who drives for Northline next year besides Ava Stone', /^Nothing is confirmed\. Rumoured: Dan Marsh/],
    ["who's who at Northline", /Ava Stone/],
    ['who gets the 14 once Carter is gone', /Eve Young/],
    ["who's likely in the 14 next year", /^Nothing is confirmed\. Rumoured: Dan Marsh/],
  ])('turn nothing: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each([
    'who is likely to win the Cup',
    'any chance Ava Stone wins at Kansas?',
    'who drives the northline toyotas',
    'which toyota does ava stone drive',
    'who else drives for Pinecrest besides Ava Stone',
    'who drives for Northline next year besides Gil Hart',
    'what is the injured list',
    'did Ava Stone and Northline split',
    'how many races are left in the season',
  ])('are not those that turn a question: %s', declined);
});

describe('how sure something is', () => {
  it.each([
    ['nobody knows who drives the 12?', /^Ava Stone$/],
    ['no word yet on who drives the 12', /^Ava Stone$/],
    ['any chance Dan Marsh goes to Northline?', /^Rumoured/],
    ["isn't Ava Stone at Northline?", /^Yes: No\. 12/],
    ['marsh to northline, real or fake news', /^Rumoured/],
    ['marsh to northline or just paper talk', /^Rumoured/],
    ['marsh to northline = done deal or just noise', /^Rumoured/],
    ['is marsh to northline announced yet?', /^Rumoured/],
    ['is Ava Stone over at Northline', /^Yes: No\. 12/],
  ])('is told by the answer: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });
});

describe('who follows', () => {
  it.each([
    ['will Lou Box follow Ben Carter to his new team?', /^Yes: Crew chief · No\. 33/],
    ['is Lou Box going with Carter to Pinecrest?', /^Yes: Crew chief · No\. 33/],
    ['is Lou Box going with Carter to the 33?', /Lou Box|No\. 33/],
    ['will Cy Chief stay with Ava Stone at Northline', /^Cy Chief$/],
    ['is Cy Chief following Carter to Pinecrest', /^No article says so/],
    ['who follows Ben Carter in the 14?', /^Eve Young/],
  ])('somebody goes there too, or comes after: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each(['will Cy Chief follow Ava Stone?', 'who follows Ava Stone on twitter'])('nowhere known: %s', declined);
});

describe('how many, and which', () => {
  it.each([
    ['how many drivers does Northline have, and who are they?', /Ava Stone/],
    ['how many drivers does Northline have? name them', /Ava Stone/],
    ['how many wins does Dan Marsh have and where', /Champion, Cup Series 2030/],
    ['how many drivers has the 12 had in 2031', /Ava Stone/],
    ['has ava stone got any races left', /Kansas/],
    ["Dan Marsh's best cup finish ever", /^4th · Iowa Speedway/],
    ['how long does Ava Stone keep the 12?', /until 2033/],
    ['ava stone signed thru when', /until 2033/],
    ["who'll be on the 12 box", /^Cy Chief$/],
    ['who runs Kansas in the 12?', /^Ava Stone/],
    ['is Dan Marsh in the 12 at Kansas?', /^No article says so in words\. .*Ava Stone/],
  ])('is told of those known: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });
});
