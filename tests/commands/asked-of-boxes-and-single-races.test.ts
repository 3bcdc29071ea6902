import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const TWELVE = { team: 'Northline Racing', series: 'cup', number: '12' } as const;
const CREW = { role: 'crew chief', driver: 'Ava Stone', ...TWELVE } as const;
const CLAIMS = article('2030-03-05', [
  sure('ride', { driver: 'Ava Stone', ...TWELVE, season: 2030 }),
  sure('ride', { driver: 'Ava Stone', ...TWELVE, season: 2031 }),
  sure('crew', { person: 'Cy Adler', ...CREW, season: 2030 }),
  sure('crew', { person: 'Hal Wrench', ...CREW, season: 2031 }),
  sure('title', { driver: 'Ava Stone', series: 'cup', season: 2027, position: 1 }),
  sure('title', { driver: 'Ava Stone', series: 'cup', season: 2028, position: 1 }),
  sure('result', { driver: 'Ava Stone', series: 'cup', season: 2030, track: 'Atlanta Motor Speedway', position: 8 }),
  sure('start', {
    driver: 'Dee Young',
    team: 'Heron Motorsports',
    series: 'cup',
    season: 2030,
    number: '71',
    track: 'Talladega Superspeedway',
    date: '2030-04-21',
  }),
  rumour('start', { driver: 'Ben Carter', ...TWELVE, season: 2030, track: 'Sonoma Raceway', date: '2030-06-09' }),
]);
const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-03-07', CLAIMS));
const told = async (question: string) => (await lines(question))[1];

describe('what is asked of boxes, titles and single races', () => {
  it.each([
    ["who's on the 12 box next year", 'who is crew chief of the 12 next year?'],
    ['who gets the 12 box in 2031', 'who is crew chief of the 12 in 2031?'],
    ["who's gonna be on top of the box for the 12", 'who is crew chief of the 12?'],
    ['who takes over the 12 box after adler?', 'who replaces Cy Adler as crew chief of the 12?'],
    ['who becomes crew chief of the 12 after Cy Adler', 'who replaces Cy Adler as crew chief of the 12?'],
    ['who takes over for cy adler on the 12 box', 'who replaces Cy Adler as crew chief of the 12?'],
    ['what years did stone win it all', 'when did Ava Stone win the title?'],
    ['how many times has ava stone won it all', 'when did Ava Stone win the title?'],
    ['who won it all in cup in 2028', 'who won the Cup title in 2028?'],
    ['what dates is dee young in the 71', 'when is Dee Young in the 71?'],
    ['what weekends is dee young racing', 'when does Dee Young race?'],
    ['which dates does Dee Young have', 'when does Dee Young race?'],
    ['is dee young only doing talladega?', 'which races is Dee Young doing?'],
    ['is dee young racing talladega only', 'which races is Dee Young doing?'],
    ["is talladega dee young's only race", 'which races is Dee Young doing?'],
    ['is dee young doing anything besides talladega', 'which races is Dee Young doing?'],
    ['how did ava stone do at atlanta in the 12', 'how did Ava Stone do at Atlanta?'],
    ['how did stone do at atlanta for northline', 'how did Ava Stone do at Atlanta?'],
    ["give me stone's whole career", "what is Ava Stone's career?"],
    ['will dee young race anymore this year? when', 'when does Dee Young race this year?'],
    ['is dee young racing on 21 april? which track', 'is Dee Young racing on 21 April?'],
  ])('is answered as a plain question: %s', async (question, plain) => {
    const answer = await told(question);
    expect(answer).toBe(await told(plain));
    expect(answer).not.toMatch(/did not understand/);
  });

  it.each([
    'is dee young only doing it for the money',
    'is dee young only in the 71',
    'is Ava Stone the only one at Northline',
    'how many times has ava stone crashed',
    'who gets the lunch box',
    'will stone win it all',
  ])('stays declined: %s', async (question) => {
    expect((await lines(question))[0]).toBe('I cannot answer that');
  });
});
