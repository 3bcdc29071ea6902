import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const TALLADEGA = { track: 'Talladega Superspeedway', date: '2031-07-13' } as const;
const STONE = { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12' } as const;
const MARSH = { driver: 'Dan Marsh', ...NORTHLINE, season: 2031, number: '14' } as const;

const SAID: readonly Said[] = [
  sure('ride', { ...STONE, make: 'Ford' }),
  sure('ride', { ...MARSH, make: 'Ford' }),
  sure('ride', { driver: 'Ben Carter', team: 'Pinecrest Motorsports', series: 'truck', season: 2031, number: '31' }),
  sure('ride', { driver: 'Ava Stone', team: 'Pinecrest Motorsports', series: 'truck', season: 2030, number: '31' }),
  sure('crew', { person: 'Sue Wrench', role: 'crew chief', ...STONE }),
  sure('crew', { person: 'Tom Bolt', role: 'crew chief', ...MARSH }),
  sure('start', { driver: 'Eve Young', ...NORTHLINE, season: 2031, number: '14', ...TALLADEGA }),
  denial('start', { ...MARSH, ...TALLADEGA }),
  sure('start', { ...STONE, track: 'Daytona International Speedway', race: 'Daytona 500', date: '2031-07-20' }),
  rumour('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2032 }),
];

const setting = settingOn('2031-07-10', article('2031-07-01', SAID));
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);

describe('what is said beside a question', () => {
  it.each([
    ['got it, so who is in the 12', 'got it', 'Ava Stone'],
    ['this is for my fantasy league but who drives the 12', 'this is for my fantasy league but', 'Ava Stone'],
    ['asking for my uncle: who drives the 12', 'asking for my uncle', 'Ava Stone'],
    ['who drives the 12 for my fantasy league', 'for my fantasy league', 'Ava Stone'],
    ['who drives the 12 i forget', 'i forget', 'Ava Stone'],
    ['who drives the 12, never heard of her', 'never heard of her', 'Ava Stone'],
    ['who drives the 12, saw it on reddit', 'saw it on reddit', 'Ava Stone'],
    [
      'hey spotter dumb question, who drives the 12 man i miss that guy',
      'hey spotter dumb question, i miss that guy',
      'Ava Stone',
    ],
    ['is stone in the 12 yea?', 'yea', /^Yes/],
    ['settle a bet: is stone in the 12', 'settle a bet', /^Yes/],
    ['not trying to be rude but who drives the 12', 'not trying to be rude but', 'Ava Stone'],
    ['who drives the 12? cant believe it', 'cant believe it', 'Ava Stone'],
    ['ok cool thanks, whos at northline, no clue', 'ok cool thanks, no clue', /Ava Stone/],
  ])('is told to be beside it: %s', async (question, words, told) => {
    const answer = await lines(question);
    expect(answer[1]).toMatch(told);
    expect(answer.join('\n')).toContain(`I took "${words}" as said beside it.`);
  });

  it.each([
    ['who is in the 14 at talladega, my buddy says its young', 'Eve Young', 'my buddy says its young'],
    ['who drives the 14 at talladega, dan isnt fit enough is he', 'Eve Young', 'dan isnt fit enough is he'],
    ['what is stone in this year, she left pinecrest right', /^No\. 12|^I read|^This is/, 'she left pinecrest right'],
    ['bummer about marsh. whos in the 12', 'Ava Stone', 'bummer about marsh'],
    ["who drives the 12 when marsh isn't in it", 'Ava Stone', "when marsh isn't in it"],
  ])('may tell something of somebody: %s', async (question, told, clause) => {
    const answer = await lines(question);
    expect(answer[1]).toMatch(told);
    expect(answer.join('\n')).toContain(`I took "${clause}" as said beside it.`);
  });

  it('is told beside one question of several', async () => {
    const answer = (await lines("marsh's out of the 14 so who is in the 12")).join('\n');
    expect(answer).toMatch(/^ *Ava Stone$/m);
    expect(answer).toMatch(/I took "marsh's out of the 14" as said beside it\.$/m);
  });

  it.each([
    'who drives the 12, i dont mean in trucks',
    'who drives for northline, not stone',
    'who drives for northline, i only want the rookies',
    'who drives for northline, i know who except marsh',
    'who drives the 12 if stone quits',
    'who drives the 12, i heard its the 14 now',
    'is stone in the 12, i heard in 2032',
    'my favorite is stone, who is yours',
    'who will win at talladega, no idea',
    'who drives the 12, it was at talladega',
    'who drives the 12, i need the spotter',
    'not on ovals but who drives the 12',
    'too bad at talladega, who drives the 12',
  ])('is not what turns it, or names another thing: %s', async (question) => {
    expect((await lines(question)).join('\n')).not.toContain('said beside it');
  });
});

describe('a word of questions with a wrong letter', () => {
  it('is no place', async () => {
    expect((await lines('is carter runing trucks'))[1]).toBe('I read this as /driver name:Ben Carter');
    expect((await lines('is carter stonne trucks'))[1]).not.toBe('I read this as /driver name:Ben Carter');
  });
});

describe('in other words', () => {
  it.each([
    ['is stone locked into the daytona 500', /^Yes: Sun 20 July 2031/],
    ['is stone in for the daytona 500 with northline', /^Yes: Sun 20 July 2031/],
    ['is marsh cleared', /^Ruled out: Sun 13 July 2031/],
    ['is marsh cleared for talladega', /^No: ruled out/],
    ['who was in the 31 before carter got it', /^No\. 31|^Ava Stone/],
    ['stone taking the 12 over?', /^Yes/],
    ['any word where carter ends up after pinecrest', /^Nothing is confirmed\. Rumoured: Northline Racing/],
    ['whos crew chiefing the northline cars', /^Sue Wrench \(No\. 12\), Tom Bolt \(No\. 14\)|^Tom Bolt/],
    ['ringers at talladega', 'Eve Young (No. 14 Northline Racing)'],
    ['who are the ringers and fill-ins at talladega sunday', 'Eve Young (No. 14 Northline Racing)'],
    ['any rumors on who gets the 12', /^Ava Stone|^No article says who/],
    ['tell me everything on stone', /^I read this as \/driver name:Ava Stone$/],
    ['hey can u check if stone is in the 12', /^Yes/],
    ["who's stone got as a teammate", 'Dan Marsh'],
    ['stone replaces who at northline', 'No article says who.'],
    ['is stone in the 12 or tbd', /^Yes/],
    ['does stone have anything lined up', /^I read this as \/driver name:Ava Stone$/],
  ])('is the same: %s', async (question, told) => {
    expect((await lines(question))[1]).toMatch(told);
  });

  it.each([
    'is young in for marsh at the daytona 500 and the 12',
    'who is cleared',
    'who makes way before carter got angry',
  ])('is not: %s', async (question) => {
    expect((await lines(question))[1]).not.toMatch(/^Yes|^Nothing is confirmed|^Ruled out/);
  });

  it.each(['any news on buddy', 'anything about the kid?', 'what do you know of dude'])(
    'has who is spoken to in the place of a name: %s',
    async (question) => {
      expect((await lines(question))[0]).not.toMatch(/^Moves/);
    },
  );

  it('has whoever is spoken to behind a name', async () => {
    expect((await lines('who does stone drive for buddy'))[0]).toBe('Ava Stone');
  });
});

describe('whose engine a car has', () => {
  const F1 = { series: 'f1', season: 2031 } as const;
  const told = (question: string) =>
    linesOf(
      `/ask question:${question}`,
      settingOn(
        '2031-07-10',
        article('2031-07-01', [
          sure('ride', { driver: 'Ava Stone', team: 'Ferrari', ...F1, make: 'Ferrari' }),
          sure('ride', { driver: 'Ben Carter', team: 'Haas', ...F1, make: 'Ferrari' }),
          sure('ride', { driver: 'Dan Marsh', team: 'Williams', ...F1, make: 'Mercedes' }),
        ]),
      ),
    );

  it.each([
    ['who has ferrari power in 2031', /Ferrari \(Ava Stone\).*Haas \(Ben Carter\)/],
    ['which teams are powered by ferrari', /Ferrari \(Ava Stone\).*Haas \(Ben Carter\)/],
    ['what teams run merc engines', 'Williams (Dan Marsh)'],
  ])('is its make, be there a team that is called so: %s', async (question, answer) => {
    expect((await told(question))[1]).toMatch(answer);
  });

  it('is no team', async () => {
    expect((await told('who drives for ferrari'))[1]).toBe('Ava Stone');
  });
});

describe('below what is not understood', () => {
  it.each([
    ['is smoky racing sunday at talladega', 'Races ahead: Talladega Superspeedway'],
    ['which foreign drivers are at talladega', 'Races ahead: Talladega Superspeedway'],
  ])('stands the page of the races that it names: %s', async (question, page) => {
    const answer = await lines(question);
    expect(answer[0]).toBe('I cannot answer that');
    expect(answer.join('\n')).toContain(`What I know of ${page}`);
  });

  it.each([
    'is it muddy at talladega',
    'who will win at talladega',
    'what channel is talladega on',
    'which foreign drivers are at iowa',
  ])('stands none: %s', async (question) => {
    expect((await lines(question)).join('\n')).not.toContain('What I know of');
  });
});
