import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'truck', make: 'Ford' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const GLEN = { team: 'Glenwood Racing', series: 'f1', season: 2031 } as const;
const MONZA = { race: 'Italian Grand Prix', track: 'Monza', date: '2031-06-08' } as const;
const start = (driver: string, slots: object) => sure('start', { driver, season: 2031, ...slots });
const SAID = article('2031-06-02', [
  ...[2029, 2030, 2031].map((season) => sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season, number: '12' })),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, number: '4', extent: 'full-time' }),
  sure('ride', { driver: 'Cy Love', ...NORTHLINE, season: 2032, number: '12', extent: 'full-time' }),
  sure('crew', { person: 'Al Box', role: 'crew chief', ...NORTHLINE, season: 2031, number: '12' }),
  sure('crew', { person: 'Zed Box', role: 'crew chief', ...NORTHLINE, season: 2031, number: '4' }),
  sure('role', { person: 'Pat Owns', role: 'owner', team: 'Northline Racing' }),
  sure('role', { person: 'Lee Leads', role: 'team principal', team: 'Northline Racing' }),
  sure('exit', { driver: 'Dan Marsh', ...PINECREST, season: 2030, number: '9' }),
  rumour('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2032, number: '14' }),
  rumour('ride', { driver: 'Eve Young', ...PINECREST, season: 2032, number: '14' }),
  sure('ride', { driver: 'Fay Gold', ...PINECREST, season: 2031, number: '14' }),
  sure('exit', { driver: 'Fay Gold', ...PINECREST, season: 2031, number: '14' }),
  start('Eve Young', { ...PINECREST, number: '88', track: 'Kansas Speedway', date: '2031-06-29', sponsor: 'Byte Co.' }),
  start('Byron Hill', { ...PINECREST, number: '88', track: 'Iowa Speedway', date: '2031-06-15', sponsor: 'Plumb Co.' }),
  start('Byron Hill', { ...NORTHLINE, number: '7', track: 'Nashville Superspeedway', date: '2031-07-05' }),
  sure('result', { driver: 'Byron Hill', series: 'cup', season: 2030, track: 'Dover Motor Speedway', position: 6 }),
  sure('ride', { driver: 'Hal Gray', ...GLEN }),
  denial('start', { driver: 'Hal Gray', ...GLEN, ...MONZA }),
  start('Ian Bright', { ...GLEN, ...MONZA }),
  sure('ride', { driver: 'Lou Part', ...PINECREST, season: 2030, number: '44', extent: 'full-time' }),
  sure('ride', { driver: 'Lou Part', ...NORTHLINE, season: 2031, extent: 'part-time' }),
  start('Lou Part', { ...PINECREST, number: '19', track: 'Kansas Speedway', date: '2031-06-29' }),
  sure('role', { person: 'Jo Retired', role: 'co-owner', team: 'Glenwood Racing' }),
  sure('result', { driver: 'Jo Retired', series: 'cup', season: 2031, track: 'Kansas Speedway', position: 11 }),
  sure('result', { driver: 'Ava Stone', series: 'truck', season: 2029, track: 'Iowa Speedway', position: 1 }),
  sure('result', { driver: 'Ava Stone', series: 'truck', season: 2030, track: 'Iowa Speedway', position: 9 }),
  sure('ride', { driver: 'Kim Drew', ...PINECREST, season: 2032, number: '9' }),
  sure('exit', { driver: 'Kim Drew', ...NORTHLINE, season: 2031, number: '6' }),
  sure('contract', { driver: 'Kim Drew', team: 'Pinecrest Motorsports', until: 2033 }),
  sure('crew', { person: 'Al Box', role: 'crew chief', driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12' }),
]);
const setting = settingOn('2031-06-05', SAID);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const told = async (question: string) => (await lines(question))[1];

describe('a question in everyday words', () => {
  it.each([
    ['who sponsors Byron at Iowa', /Plumb Co\.$/],
    ["when was Byron Hill's last cup race", /^Last race known: 6th · Dover Motor Speedway · Cup Series 2030$/],
    ["where's Byron Hill's next cup race and for who", /^Next: Sun 15 June 2031 · Iowa Speedway .*Pinecrest/],
    ["what is byron hill's next truck race after iowa", /^Next: Sat 5 July 2031 · Nashville/],
    ['where does Byron Hill race after Iowa', /^Next: Sat 5 July 2031 · Nashville/],
    ['who drives the pinecrest 88 next', /^Next: Sun 15 June 2031 · Byron Hill/],
    ['who gets the 14 next year', /^Nothing is confirmed\. Rumoured: Dan Marsh .*, Eve Young/],
    ['who are the northline crew chiefs', /^Zed Box \(No\. 4\), Al Box \(No\. 12\)$/],
    ['how many years has Stone been in the 12', /^3 seasons that I know of: 2029, 2030, 2031$/],
    ['is Cy Love going to Pinecrest', /^No article says so\. Next: No\. 12 Northline Racing Ford · Truck Series 2032/],
    ['is Dan Marsh going to Northline', /^No article says so\. Rumour, not confirmed: No\. 14 Pinecrest/],
    ['what happened to Dan Marsh', /^Left Pinecrest Motorsports after 2030 · No\. 9/],
    ['why did Dan Marsh leave Pinecrest', /^Left Pinecrest Motorsports after 2030/],
    ['what happened to Hal Gray', /^Ruled out: Sun 8 June 2031 · Italian Grand Prix/],
    ["who is in Hal Gray's car this weekend", /^Ian Bright$/],
    ['who is filling in for Gray this weekend', /^Ian Bright$/],
    ['who runs Northline day to day', /^Lee Leads$/],
    ['did jo retired race this year', /^Yes: 11th · Kansas Speedway/],
    ['where did jo retired finish', /^11th · Kansas Speedway/],
    ['how has jo retired done at Kansas', /^11th · Kansas Speedway/],
    ['did Ava Stone ever win at Iowa', /^Yes: Won · Iowa Speedway · Truck Series 2029$/],
    ['hwo drives the 12 in trucks', /^Ava Stone$/],
    ['is Ava Stone moving from the 4 to the 12', /^Yes: No\. 12 Northline/],
    ['did Kim Drew go from Northline to Pinecrest', /No\. 9 Pinecrest/],
    ['has Ava Stone driven for Northline before', /^Yes: No\. 12 Northline/],
    ["what's Ava Stone's crew chief's name", /^Al Box$/],
    ["what is the name of Stone's crew chief", /^Al Box$/],
    ['who does Stone have as crew chief', /^Al Box$/],
    ['when did Ava Stone win a truck race and where', /Iowa Speedway · Truck Series 2029/],
    ['is Dan Marsh out of a ride next year', /^Rumour, not confirmed: No\. 14 Pinecrest/],
    ['what does Lou Part drive in cup', /^For single races\. The first: Sun 29 June 2031/],
    ["who got Fay Gold's seat after her", /Dan Marsh|No article says who/],
    ['is Kim Drew with Pinecrest for more than one year', /^Deal with Pinecrest Motorsports, until 2033$/],
    ['is Kim Drew only with Pinecrest for 2032 or longer', /^Deal with Pinecrest Motorsports, until 2033$/],
    ['who is Kim Drew leaving', /^Leaving Northline Racing/],
    ['when does the truck season start for Byron Hill', /^Next: Sat 5 July 2031 · Nashville/],
    ['is Al Box still with Ava Stone', /^Yes: |^Al Box/],
    ["who's paying for Byron Hill's car at Iowa", /Plumb Co\.$/],
    ["who's on the hood for Byron Hill at Iowa", /Plumb Co\.$/],
    ['does Ava Stone have any truck starts', /^Yes: No\. 12 Northline Racing/],
  ])('%s', async (question, answer) => {
    expect(await told(question)).toMatch(answer);
  });

  it.each([
    ['who owns northline and who runs it day to day', /^Pat Owns$/, /Lee Leads$/],
    ['what does cy love drive next year and is it full time', /2032": Yes: No\. 12/, /^I read this as/],
    ['did Jo Retired race this year? where did he finish', /^Yes: 11th/, /2031": 11th/],
    ["who is Hal Gray's teammate and who's filling in", /^No article|Ian Bright/, /Ian Bright/],
    ['why isnt gray in the car this weekend and who is', /^Ruled out: Sun 8 June/, /: Ian Bright$/],
  ])('of two parts is told with both: %s', async (question, first, second) => {
    const [, one, other] = await lines(question);
    expect(one).toMatch(first);
    expect(other).toMatch(second);
  });

  it('says for which of two parts an answer is only where one is left', async () => {
    expect((await lines('who owns northline and who runs it')).join()).not.toContain('This is for');
  });

  it('names who is expected instead only as what it asks beside', async () => {
    expect((await lines('why is Byron Hill in the 88 and not Eve Young'))[0]).toBe('Byron Hill');
  });

  it('is shown no page of a day that may be ahead', async () => {
    const shown = (await lines('what wheels will glenwood paint on sunday')).join();
    expect(shown).toContain('Glenwood Racing');
    expect(shown).not.toContain('as_of');
  });

  it('is declined where it asks for tyres', async () => {
    expect((await lines('what tyres will glenwood start on sunday')).join()).not.toContain('What I know of');
  });
});
