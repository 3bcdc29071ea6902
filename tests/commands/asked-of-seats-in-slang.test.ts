import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const SOUTHPAW = { team: 'Southpaw Racing', series: 'cup' } as const;
const CLAIMS = article('2030-09-10', [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2030, number: '12', make: 'Ford' }),
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12', make: 'Toyota' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2030, number: '14', make: 'Ford' }),
  sure('exit', { driver: 'Ben Carter', ...NORTHLINE, season: 2030, number: '14', replacedBy: 'Dan Marsh' }),
  sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2031, number: '14', make: 'Toyota' }),
  sure('bio', { driver: 'Dan Marsh', age: 20 }),
  sure('ride', { driver: 'Eve Young', ...PINECREST, season: 2030, number: '31', extent: 'full-time' }),
  rumour('exit', { driver: 'Eve Young', ...PINECREST, season: 2030, number: '31' }),
  sure('ride', { driver: 'Gus Hale', ...SOUTHPAW, season: 2030, number: '8' }),
  sure('exit', { driver: 'Gus Hale', ...SOUTHPAW, season: 2030, number: '8' }),
  rumour('ride', { driver: 'Ben Carter', ...SOUTHPAW, season: 2031, number: '8' }),
  denial('ride', { driver: 'Eve Young', ...SOUTHPAW, season: 2031 }),
]);
const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-09-12', CLAIMS));
const told = async (question: string) => (await lines(question))[1];

describe('what fans ask of seats', () => {
  it.each([
    // How something looks.
    ["what does northline's lineup look like next year", "what is Northline's lineup next year?"],
    ['whats the lineup at northline looking like for 2031', "what is Northline's lineup in 2031?"],
    ['what does the 14 look like for next season', 'who is in the 14 next season?'],
    ["how's ava stone looking for 2031?", 'what is Ava Stone doing in 2031?'],
    // Who is safe, and who is not.
    ['is eve young safe at pinecrest?', 'is Eve Young staying at Pinecrest?'],
    ['how safe is eve young at pinecrest', 'is Eve Young staying at Pinecrest?'],
    ["is Eve Young's seat safe", 'is Eve Young staying?'],
    ['is eve young on the hot seat at pinecrest', 'is Eve Young leaving Pinecrest?'],
    ['is Young in danger of losing her seat', 'is Eve Young leaving?'],
    ['is eve young on her way out at pinecrest?', 'is Eve Young leaving Pinecrest?'],
    // Who makes way.
    ['who did northline kick out for marsh?', 'who makes way for Dan Marsh at Northline?'],
    ["who'd northline dump to make room for dan marsh", 'who makes way for Dan Marsh at Northline?'],
    ['who got pushed aside to make room for Marsh', 'who makes way for Dan Marsh?'],
    ['who did northline boot for dmarsh', 'who makes way for Dan Marsh at Northline?'],
    // Seats that are free.
    ['which cup teams still have an open seat for 2031', 'which Cup seats are open for 2031?'],
    ['what rides are still up for grabs in cup next year', 'which Cup seats are open next year?'],
    ['any seats left in cup for 2031?', 'which Cup seats are open for 2031?'],
    ['which cup teams still need a driver for next season', 'which Cup seats are open next season?'],
    ['who has an opening in cup for next year', 'which Cup seats are open next year?'],
    ['does southpaw have a vacancy for 2031?', 'does Southpaw have an open seat for 2031?'],
    ['which seat opened up because gus hale left', 'did Gus Hale leave?'],
    ['what ride did gus hale leave behind', 'did Gus Hale leave?'],
    // Time in a car.
    ["who's getting seat time in the 14", 'who is driving the 14?'],
    ["who's getting a turn in the 14", 'who is driving the 14?'],
    ['did eve young get promoted to full time', 'is Eve Young full-time?'],
    ['is eve young moving up to full-time?', 'is Eve Young full-time?'],
    // Makes.
    ['what make is northline switching to', 'what make does Northline run in 2031?'],
    ['is northline going to toyota?', 'does Northline run Toyota in 2031?'],
    ['which fords does northline have', 'which cars does Northline have?'],
    // Who is linked.
    ['which cup drivers have been linked to southpaw', 'who is linked with Southpaw in Cup?'],
    ["who's been linked with southpaw", 'who is linked with Southpaw?'],
    // Said otherwise.
    ['who leaves southpaw, i mean who goes to the southpaw 8', 'who goes to the Southpaw 8?'],
    ['who are the 2 drivers in the 12.. or is it 3', 'who are the drivers of the 12?'],
  ])('is answered as a plain question: %s', async (question, plain) => {
    const answer = await told(question);
    expect(answer).toBe(await told(plain));
    expect(answer).not.toMatch(/did not understand/);
  });

  it('names whoever answers the first of two questions', async () => {
    const all = await lines('who does carters 14 go to and how old is the kid');
    expect(all.join(' ')).toMatch(/Dan Marsh.*how old is Dan Marsh.*Age 20/);
  });

  it('asks of each of several teams, be there no comma between the first of them', async () => {
    const all = (await lines('who drives for northline pinecrest and southpaw')).join(' ');
    for (const name of ['Ava Stone', 'Eve Young', 'Gus Hale']) expect(all).toContain(name);
  });

  it('tells whether a seat is full-time, and the crew chief', async () => {
    expect((await lines('is eve young full-time and who is her crew chief')).slice(1, 3)).toEqual([
      'Yes: No. 31 Pinecrest Motorsports · Cup Series 2030 · full-time',
      '"who is Eve Young\'s crew chief": No article says who.',
    ]);
  });

  it.each([
    'what does ava stone look like',
    'what does northline look for in a driver',
    'is it safe at pinecrest',
    'is the 12 safe to drive',
    'who did northline kick out for fun',
    'how safe is pinecrest',
    'any seats left at talladega',
    'what make is the tow truck',
  ])('stays declined: %s', async (question) => {
    expect((await lines(question))[0]).toBe('I cannot answer that');
  });
});
