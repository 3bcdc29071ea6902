import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const place = (driver: string, season: number, position: number, series = 'arca') =>
  sure('title', { driver, series, season, position });
const SAID = [
  sure('ride', { driver: 'Ann Example', team: 'Heron Motorsports', series: 'arca', season: 2031, number: '20' }),
  place('Bo Sample', 2030, 1),
  place('Ann Example', 2030, 2),
  place('Cas Third', 2030, 3),
  place('Dee Young', 2029, 2),
  place('Ann Example', 2029, 4, 'truck'),
];

const asked = async (question: string, said: readonly Said[] = SAID) =>
  (await linesOf(`/ask question:${question}`, settingOn('2031-03-10', article('2031-02-01', said)))).slice(0, 3);

describe('final places', () => {
  it.each<readonly [string, string, string]>([
    ['who was second in ARCA in 2030?', 'Ann Example', 'Ann Example · Runner-up, ARCA Menards Series 2030'],
    ['who was runner-up in ARCA?', 'Ann Example', 'Ann Example · Runner-up, ARCA Menards Series 2030'],
    ['who came second in the ARCA standings in 2029', 'Dee Young', 'Dee Young · Runner-up, ARCA Menards Series 2029'],
    ['who finished 3rd in ARCA in 2030?', 'Cas Third', 'Cas Third · 3rd, ARCA Menards Series 2030'],
    ['who finished fourth in ARCA in 2030?', 'ARCA Menards Series 2030', 'No article says who.'],
    ['where did Ann Example finish in the 2030 standings?', 'Ann Example, 2030', 'Runner-up, ARCA Menards Series 2030'],
    ['where did Example finish in the truck points in 2029?', 'Ann Example, 2029', '4th, Truck Series 2029'],
    ['where did Example finish in 2028?', 'Ann Example, 2028', 'No article says.'],
  ])('are those that articles name: %s', async (question, title, line) => {
    const [first, second] = await asked(question);
    expect([first, second]).toEqual([title, line]);
  });

  it.each(['who is second in the ARCA standings?', 'where is Ann Example in the ARCA standings?'])(
    'tell nothing of where somebody stands now: %s',
    async (question) => {
      expect((await asked(question))[1]).toMatch(/^No article says/);
    },
  );

  it.each(['who leads the ARCA points?', 'how many points does Ann Example have?', 'who will be second in ARCA?'])(
    'are no points, and nothing to come: %s',
    async (question) => {
      expect((await asked(question))[0]).toBe('I cannot answer that');
    },
  );
});

describe('how many cars or teams a series has', () => {
  it.each([
    'how many cars are in the ARCA field?',
    'how many teams are there in ARCA?',
    'how many drivers race in ARCA',
  ])('is what the grid counts: %s', async (question) => {
    expect(await asked(question)).toContain('1 car of 1 team with a known driver.');
  });
});
