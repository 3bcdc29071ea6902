import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { ask, linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const KANSAS = { track: 'Kansas Speedway', date: '2031-06-22', season: 2031 } as const;
const SAID = article('2031-06-01', [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, number: '14' }),
  sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '31' }),
  sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2032, number: '14' }),
  sure('exit', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, replacedBy: 'Dan Marsh' }),
  sure('crew', {
    person: 'Cy Chief',
    role: 'crew chief',
    driver: 'Ava Stone',
    ...NORTHLINE,
    season: 2031,
    number: '12',
  }),
  sure('start', { driver: 'Eve Young', ...PINECREST, number: '31', ...KANSAS }),
  rumour('ride', { driver: 'Ben Carter', ...PINECREST, season: 2032 }),
]);

const setting = settingOn('2031-06-10', SAID);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const titles = async (question: string) =>
  (await ask(`/ask question:${question}`, setting)).embeds.map(({ title }) => title);

it.each([
  ['what number is Stone n who is her crew chief', 'what number is Stone and who is her crew chief'],
  ["who drives the 12 'n' who replaces Carter", 'who drives the 12 and who replaces Carter'],
])('“n” joins as “and” does: %s', async (short, long) => {
  const answer = await lines(long);
  expect(answer.join(' ')).not.toContain('did not understand');
  expect(await lines(short)).toEqual(answer);
});

describe('below a question that is not understood', () => {
  it.each([
    ['does Ava Stone bake cakes with Dan Marsh', ['Dan Marsh']],
    ['has Stone a boat in the 31 of Northline', ['No. 31, Cup Series', 'Northline Racing']],
    ['Marsh and a boat at Northline and Pinecrest', ['Northline Racing', 'Pinecrest Motorsports']],
    ['is Carter a boat, whose seat is his place', ['No. 14, Cup Series']],
    ["is Stone's crew chief a boat", ['Cy Chief']],
  ])('stand the pages of all that are named, and of what hangs on them: %s', async (question, others) => {
    const [title, ...below] = await titles(question);
    expect(title).toBe('I cannot answer that');
    expect(below).toEqual(others);
    expect((await lines(question))[2]).toContain(`and below of ${others.join(', ')}:`);
  });

  it('stands no more than there is room for, each page once', async () => {
    expect(await titles('Stone, Carter and Marsh boat at Northline')).toHaveLength(3);
    expect(await titles('Stone has a boat, Stone has a boat')).toHaveLength(1);
  });

  it('are no words that tell nothing', async () => {
    expect((await lines('does she like Stone, or him, or a boat'))[1]).not.toMatch(/\b(?:she|him|or)\b/);
    expect((await lines('is it going to Northline'))[1]).toBe('I did not understand what you would like to know.');
    expect((await lines('what is his number'))[1]).toContain('his');
  });

  it('is no page of what is asked of nobody', async () => {
    expect(await titles('who will win at Kansas')).toHaveLength(1);
    expect(await titles('when does Stone turn 31')).toEqual(['I cannot answer that']);
    expect(await titles('does Ava Stone earn much salary')).toHaveLength(1);
  });
});

describe('two questions in one', () => {
  it.each([
    ['who drives the 12 and who drives the 31?', ['No. 12, Cup Series', 'No. 31, Cup Series']],
    ['who drives the 12 and the 31?', ['No. 12, Cup Series', 'No. 31, Cup Series']],
    ['where do Ava Stone and Ben Carter go next year?', ['Ava Stone, 2032', 'Ben Carter, 2032']],
    ["what's going on with Stone? who is in the 14 and the 31", ['No. 14, Cup Series', 'No. 31, Cup Series']],
    ['who is in the 12, 14 and 31', ['No. 12, Cup Series', 'No. 14, Cup Series', 'No. 31, Cup Series']],
    ['did Stone and Carter split? who does each of them drive for', ['Ava Stone', 'Ben Carter']],
  ])('are both answered: %s', async (question, pages) => {
    const shown = await titles(question);
    for (const page of pages) expect(shown).toContain(page);
  });

  it('of the same page stand on it together', async () => {
    const all = await lines("what number is Stone and who's her crew chief?");
    expect(await titles("what number is Stone and who's her crew chief?")).toHaveLength(1);
    expect(all[1]).toMatch(/^No\. 12/);
    expect(all[2]).toBe('"who\'s Ava Stone\'s crew chief": Cy Chief');
  });

  it('of which one is not understood leave the page of whom it names', async () => {
    const question = 'who drives the 12? and does Dan Marsh bake';
    expect(await titles(question)).toEqual(['No. 12, Cup Series', 'Dan Marsh']);
    expect((await lines(question))[2]).toMatch(/I did not understand "(?:and )?does Dan Marsh bake"/);
  });

  it.each(['who drives the 12 and not the 14', 'what is between Stone and Carter'])(
    'are none where the words turn it: %s',
    async (question) => {
      expect((await titles(question))[0]).toBe('I cannot answer that');
    },
  );
});

describe('what stands before or behind a question', () => {
  it.each([
    ["Stone's in the 12 so who's in the 14", 'Ben Carter', "who's in the 14"],
    ["Carter's out, who gets the 14 next year?", 'Dan Marsh', 'who gets the 14 next year'],
    ['Marsh is done at Pinecrest - who drives the 12', 'Ava Stone', 'who drives the 12'],
    ['no Marsh at kansas right? who is in the 31 there', 'Eve Young', 'who is in the 31 at Kansas Speedway'],
    ['who drives the 12 now that Northline let her go', 'Ava Stone', undefined],
    ['where does Marsh go after pinecrest let him go', 'Next: No. 14', 'where does Marsh go'],
    ['who drove the 14 when Stone had the flu', 'Ben Carter', 'who drove the 14'],
  ])('does not spoil it, and the answer says which it is for: %s', async (question, told, core) => {
    const all = await lines(question);
    expect(all[1]).toContain(told);
    if (core !== undefined) expect(all.slice(1, 4).join(' ')).toContain(`This is for "${core}".`);
  });

  it.each([
    'if Stone leaves, who has a boat',
    'besides Stone, who flies for Northline',
    'what did Stone win when she drove for Northline',
    'what has Stone won since she left Pinecrest',
  ])('may turn it: %s', async (question) => {
    expect((await titles(question))[0]).toBe('I cannot answer that');
  });
});

describe('who is in a car for single races', () => {
  const only = (question: string, ...said: Parameters<typeof article>[1][number][]) =>
    linesOf(`/ask question:${question}`, settingOn('2031-06-10', article('2031-06-01', said)));
  const eve = sure('start', { driver: 'Eve Young', ...PINECREST, number: '31', ...KANSAS });
  const some = sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '31', extent: 'part-time' });

  it('is told where nobody has it for the season', async () => {
    const all = await only('who drives the 31?', eve);
    expect(all[1]).toBe('For single races: Eve Young (Kansas Speedway, 22 Jun 2031)');
    expect(all).toContain('No season-long driver known in this car for 2031, but 1 race ahead.');
  });

  it('is told beside whoever has it for some races', async () => {
    expect((await only('who drives the 31?', some, eve))[1]).toBe(
      'Dan Marsh · For single races: Eve Young (Kansas Speedway, 22 Jun 2031)',
    );
  });

  it('is not told beside the only driver of the season', async () => {
    expect((await lines('who drives the 31?'))[1]).toBe('Dan Marsh');
  });
});
