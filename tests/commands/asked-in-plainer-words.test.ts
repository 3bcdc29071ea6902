import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CUP = { series: 'cup', season: 2030 } as const;
const TRUCKS = { series: 'truck', season: 2030, team: 'Stone Motorsports', number: '51' } as const;
const SUNDAY = { track: 'Atlanta Motor Speedway', date: '2030-03-03' } as const;
const CLAIMS = article('2030-02-26', [
  sure('ride', { driver: 'Ava Stone', ...CUP, team: 'Northline Racing', number: '12' }),
  sure('ride', { driver: 'Ava Stone', ...CUP, series: 'xfinity', team: 'Northline Racing', number: '54' }),
  denial('start', { driver: 'Ava Stone', ...CUP, team: 'Northline Racing', number: '12', ...SUNDAY }),
  sure('start', { driver: 'Ben Carter', ...CUP, team: 'Northline Racing', number: '12', ...SUNDAY }),
  sure('contract', { driver: 'Ava Stone', team: 'Northline Racing', until: 2032 }),
  sure('role', { person: 'Ava Stone', role: 'owner', team: 'Stone Motorsports' }),
  sure('start', { driver: 'Ava Stone', ...TRUCKS, track: 'Kansas Speedway', date: '2030-05-04' }),
  rumour('ride', { driver: 'Ben Carter', ...CUP, season: 2031, team: 'Pinecrest Motorsports' }),
  sure('ride', { driver: 'Dan Marsh', series: 'indycar', season: 2030, team: 'Northline Racing', number: '8' }),
]);
const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-02-28', CLAIMS));
const told = async (question: string) => (await lines(question))[1];

describe('a word one letter away from one that says nothing', () => {
  it.each(['any news on muddy', "what's the latest on muddy for 2031?", "what's muddy doing in 2031"])(
    'is not left out unseen, for it may be a name: %s',
    async (question) => {
      expect((await lines(question)).join(' ')).toMatch(/muddy/);
      expect((await lines(question)).join(' ')).not.toMatch(/I read this as \/moves/);
    },
  );
});

describe('a question in other words', () => {
  it.each([
    ['is there any truth to Ben Carter going to Pinecrest?', 'is Ben Carter going to Pinecrest?'],
    ['hey all, any truth to Carter joining Pinecrest', 'is Ben Carter going to Pinecrest?'],
    ['Carter to Pinecrest still happening?', 'is Ben Carter going to Pinecrest?'],
    ['is Ben Carter to Pinecrest still a thing', 'is Ben Carter going to Pinecrest?'],
    ['how long has Ava Stone got left at Northline?', 'how long is Ava Stone signed at Northline?'],
    ['how many years does Stone have left on her deal', 'how long is Ava Stone signed?'],
    ["who's in each of the Northline cars", 'who drives for Northline?'],
    ['what races is Stone doing in her own truck?', 'which races is Ava Stone doing for Stone Motorsports?'],
    ['what truck races is Stone doing in the 51', 'what truck races does Ava Stone run in the 51?'],
    ["who's subbing for Stone on Sunday?", 'who drives the 12 on Sunday?'],
    ["who's filling in for Ava Stone in the 12 on Sunday", 'who drives the 12 on Sunday?'],
    ["who's in the 12 at Atlanta instead of Stone?", 'who replaces Ava Stone at Atlanta?'],
    ['who drives the 12 in place of Stone at Atlanta', 'who replaces Ava Stone at Atlanta?'],
    ['is Ava Stone cleared for Atlanta?', 'is Ava Stone racing at Atlanta?'],
    ['has stone been cleared to race at Kansas', 'is Ava Stone racing at Kansas?'],
    ['when does Ava Stone make her truck start?', 'when does Ava Stone race next in trucks?'],
  ])('is answered as a plain one: %s', async (question, plain) => {
    const answer = await told(question);
    expect(answer).toBe(await told(plain));
    expect(answer).not.toMatch(/^I did not understand/);
  });

  it('names the cars of a series by its plural', async () => {
    expect(await told("who's in the Northline indycars?")).toBe('Dan Marsh');
  });

  it('names the series of a place between whose and what it is', async () => {
    const [title] = await lines("who's leaving their Cup ride after this season?");
    expect(title).toMatch(/^Moves: Cup Series/);
  });

  it('has what is seen behind it, and says for what the answer is', async () => {
    expect((await lines("what happened to Ava Stone, she's not in the 14 anymore?"))[2]).toBe(
      'This is for "what happened to Ava Stone". I took "she\'s not in the 14 anymore" as said beside it.',
    );
  });

  it.each([
    'when did Ava Stone make her truck start?',
    'when does Ava Stone make her last truck start?',
    'who is cleared for Atlanta?',
    'was Ava Stone cleared for Atlanta?',
    'is there any truth to it?',
    'what races is Ben Carter doing in his own truck?',
    'how long has Ava Stone got',
    "who's filling in for Ava Stone in the 54 on Sunday?",
    "who's subbing for Stone on Monday and why not Carter?",
  ])('stays declined where more, or nothing, is named: %s', async (question) => {
    expect((await lines(question))[0]).toBe('I cannot answer that');
  });
});

describe('what is asked that no article is read for', () => {
  it.each([
    ['how much does Ava Stone make at Northline?', /^I know nothing of pay\./],
    ['what is Ava Stone earning per year', /^I know nothing of pay\./],
    ["what's the weather like at Atlanta on Sunday", /^I know nothing of the weather\./],
    ['who is the better driver, Stone or Carter?', /^I did not understand: better\./],
  ])('is named: %s', async (question, reason) => {
    expect(await told(question)).toMatch(reason);
  });
});

describe('cars that are shared in a long race', () => {
  const race = { track: 'Daytona International Speedway', date: '2030-01-26' } as const;
  const said = (series: string) => {
    const car = { series, season: 2030, team: 'Pinecrest Motorsports', number: '6' } as const;
    return [
      sure('ride', { driver: 'Ava Stone', ...car }),
      sure('ride', { driver: 'Ben Carter', ...car }),
      sure('start', { driver: 'Dan Marsh', ...car, ...race }),
    ];
  };

  it('are told with whoever has them for the season, for a team', async () => {
    const setting = settingOn('2029-12-20', article('2029-12-18', said('imsa')));
    const all = await linesOf('/ask question:who does Pinecrest have at Daytona?', setting);
    expect(all[1]).toBe('No. 6: Ava Stone, Ben Carter, Dan Marsh');
  });

  it('are not told so where one drives a car alone', async () => {
    const setting = settingOn('2029-12-20', article('2029-12-18', said('cup')));
    const all = await linesOf('/ask question:who does Pinecrest have at Daytona?', setting);
    expect(all[1]).not.toContain('Ava Stone');
  });
});

describe('several entries of one race', () => {
  const at = (driver: string, date: string) =>
    sure('start', { driver, ...CUP, team: 'Northline Racing', track: 'Kansas Speedway', date });

  it('are one race ahead, but not those of several days', async () => {
    const both = (date: string) =>
      settingOn('2030-02-28', article('2030-02-26', [at('Ava Stone', '2030-05-12'), at('Ben Carter', date)]));
    expect(await linesOf('/schedule team:Northline Racing', both('2030-05-12'))).toContain(
      '1 race ahead, with 2 entries.',
    );
    expect(await linesOf('/schedule team:Northline Racing', both('2030-09-29'))).toContain('2 races ahead.');
  });
});
