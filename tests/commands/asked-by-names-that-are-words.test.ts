import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const SOUTHPAW = { team: 'Southpaw Racing', series: 'truck' } as const;

const setting = settingOn(
  '2031-06-08',
  article('2031-06-01', [
    ...[2029, 2030, 2031].map((season) => sure('ride', { driver: 'Will Danner', ...NORTHLINE, season, number: '12' })),
    sure('contract', { driver: 'Will Danner', team: 'Northline Racing', until: 2034 }),
    sure('title', { driver: 'Will Danner', series: 'cup', season: 2029, position: 1 }),
    sure('crew', {
      ...{ person: 'Tom Bolt', role: 'crew chief', driver: 'Will Danner', ...NORTHLINE },
      ...{ season: 2031, number: '12' },
    }),
    sure('ride', { driver: 'Grant Love', ...NORTHLINE, season: 2031, number: '14' }),
    sure('ride', { driver: 'May Bell', ...SOUTHPAW, season: 2031, number: '7' }),
    sure('ride', { driver: 'Mark Rush', ...SOUTHPAW, season: 2031, number: '8' }),
    rumour('ride', { driver: 'Mark Rush', ...NORTHLINE, season: 2032 }),
    sure('ride', { driver: 'Chance Miller', ...NORTHLINE, season: 2032, number: '9' }),
    sure('ride', { driver: 'Chase Page', ...NORTHLINE, season: 2031, number: '9' }),
    sure('exit', { driver: 'Chase Page', ...NORTHLINE, season: 2031, number: '9', replacedBy: 'Chance Miller' }),
    sure('ride', { driver: 'Ty Day', ...SOUTHPAW, season: 2031, number: '5' }),
  ]),
);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);

describe('a name that is a word', () => {
  it.each([
    ['how many seasons has will danner been in the 12', /^3 seasons that I know of: 2029, 2030, 2031$/],
    ['how many years has Will Danner driven the 12?', /^3 seasons that I know of: 2029, 2030, 2031$/],
    ['how many seasons has will been in the 12', /^3 seasons that I know of: 2029, 2030, 2031$/],
    ['has will danner won a title', /^Yes: Champion, Cup Series 2029/],
    ['did will danner win the cup in 2029', /^Yes: Champion/],
    ['will will danner be back next year', /^Yes: Deal with Northline Racing, until 2034/],
    ['how long is will danner signed', /until 2034/],
    ["who's will's crew chief", /^Tom Bolt/],
    ["who are love's teammates", /Will Danner/],
    ['is love still in the 14', /^Yes: No\. 14/],
    ['is may in the 7 this year', /^Yes: No\. 7/],
    ['is chance taking over the 9', /^Yes: No\. 9/],
    ['where is chance going next year', /^Next: No\. 9/],
    ['is rush going to northline', /^Rumoured, not confirmed/],
    ['who replaces chase in the 9', /^Chance Miller/],
    ['what is ty days number', /^No\. 5/],
  ])('is that of whoever is called so: %s', async (question, first) => {
    expect((await lines(question))[1]).toMatch(first);
  });

  it.each([
    'who is best in cup',
    'is there any chance of rain',
    'who do you love',
    'will the 12 win on sunday',
    'how good may northline be',
  ])('is none where it is not: %s', async (question) => {
    expect((await lines(question))[0]).toBe('I cannot answer that');
  });

  it('leaves a question of what will be as it is', async () => {
    expect((await lines('how long will danner stay in the 12'))[1]).toMatch(/until 2034/);
    expect((await lines('who will danner replace'))[1]).toMatch(/^No article says/);
  });
});
