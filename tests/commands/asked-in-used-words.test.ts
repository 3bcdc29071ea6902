import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const CREW = { role: 'crew chief', series: 'cup' } as const;
const CLAIMS = article('2030-02-10', [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2030, number: '12', make: 'Ford' }),
  sure('ride', { driver: 'Ava Stone', ...PINECREST, season: 2029, number: '31' }),
  sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2029, number: '12' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2027, number: '14' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2030, number: '14', make: 'Ford' }),
  sure('ride', { driver: 'Eve Young', ...PINECREST, season: 2030, number: '31', make: 'Toyota' }),
  sure('ride', { driver: 'Cas Hale', ...PINECREST, season: 2030, number: '33', extent: 'part-time' }),
  sure('ride', { driver: 'Gus Reed', ...PINECREST, season: 2030, number: '33', extent: 'part-time' }),
  sure('bio', { driver: 'Eve Young', age: 22 }),
  sure('exit', { driver: 'Jo James', ...PINECREST, season: 2029, replacedBy: 'Eve Young' }),
  sure('ride', { driver: 'J.J. Rowe', team: 'Southpaw Racing', series: 'cup', season: 2030, number: '8' }),
  sure('ride', { driver: 'Jim Jessup', team: 'Southpaw Racing', series: 'cup', season: 2030, number: '9' }),
  sure('crew', { person: 'Hal Wrench', driver: 'Ava Stone', ...NORTHLINE, ...CREW, season: 2030, number: '12' }),
  sure('crew', { person: 'Hal Wrench', driver: 'Eve Young', ...PINECREST, ...CREW, season: 2029, number: '31' }),
  rumour('ride', { driver: 'Eve Young', ...NORTHLINE, season: 2031 }),
  sure('result', { driver: 'Ava Stone', ...PINECREST, season: 2029, track: 'Sonoma Raceway', position: 1 }),
  sure('start', {
    driver: 'Jo James',
    ...NORTHLINE,
    season: 2030,
    number: '18',
    track: 'Kansas Speedway',
    date: '2030-05-12',
  }),
]);
const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-02-12', CLAIMS));
const told = async (question: string) => (await lines(question))[1];

describe('what was, and who is who', () => {
  it.each([
    ['who used to be in the 12', 'who drove the 12 before?'],
    ['who used to drive that 12', 'who drove the 12 before?'],
    ['what did ava stone used to drive', 'what did Ava Stone drive before?'],
    ['who used to drive for northline', 'who has driven for Northline over the years?'],
    ['where has ava stone been the last 5 years', 'where has Ava Stone been over the years?'],
    ['has ava stone won anything since 2027', 'has Ava Stone won?'],
    ['what has stone won in the past three seasons', 'what has Ava Stone won?'],
    ["who's hale splitting the 33 with", 'who shares the 33 with Cas Hale?'],
    ['who is cas hale splitting that pinecrest car with', 'who does Cas Hale share with?'],
    ['did jo james find somebody to run kansas with', 'does Jo James have a ride at Kansas?'],
    ["who's young talking to", 'who is Eve Young linked with?'],
    ['name every ford driver in cup', 'which Cup drivers have a Ford?'],
    ['list every single cup driver in a toyota', 'who drives a Toyota in Cup?'],
    ['how old is the kid in the 31', 'how old is Eve Young?'],
    ["who's the crew chief for the guy in the 12", "who is Ava Stone's crew chief?"],
    ["what's up with the 31", 'who drives the 31?'],
    ['who represents the 31', 'who drives the 31?'],
    ['what happened with the northline 12', 'who drives the 12?'],
    ['pinecrest drivers out of contract?', 'which Pinecrest drivers are out of contract?'],
    ['does northline have anybody new', 'who is new at Northline?'],
    ["who's ava stone's new team", "what is Ava Stone's new team?"],
  ])('is answered as a plain question: %s', async (question, plain) => {
    const answer = await told(question);
    expect(answer).toBe(await told(plain));
    expect(answer).not.toMatch(/did not understand/);
  });

  it('tells that somebody left, where no more is known', async () => {
    expect(await told('what happened to jo james at pinecrest')).toMatch(/^Left Pinecrest Motorsports after 2029/);
  });

  it('tells the post of the season that is named', async () => {
    expect(await told('who did hal wrench work with in 2029')).toMatch(/Eve Young · Cup Series 2029$/);
    expect(await told('who does hal wrench work with in 2030')).toMatch(/Ava Stone · Cup Series 2030$/);
  });

  it('knows what belongs to a deal or an answer', async () => {
    const all = (await lines('how old is eve young n which car')).join(' ');
    expect(all).toMatch(/Age 22.*which car is Eve Young in/);
  });

  it('calls nobody new who was there years ago and nowhere else since', async () => {
    expect(await told('who is new at Northline?')).toMatch(/Ava Stone/);
    expect(await told('who is new at Northline?')).not.toMatch(/Ben Carter/);
  });

  it('takes letters for nobody that may be two', async () => {
    expect((await lines('is jj retiring'))[0]).toBe('No driver called jj');
  });

  it.each([
    'who used to be better',
    'who used to work at the shop',
    'did jo james find somebody to marry',
    'how old is the kid',
  ])('stays declined: %s', async (question) => {
    expect((await lines(question))[0]).toBe('I cannot answer that');
  });
});
