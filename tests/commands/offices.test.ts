import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const principal = (person: string, team = 'Heron Motorsports') =>
  sure('role', { person, role: 'team principal', team });
const NEWS = [
  ...article('2030-02-20', [
    principal('Ida First'),
    sure('role', { person: 'Max Owner', role: 'owner', team: 'Heron Motorsports' }),
  ]),
  ...article('2031-01-14', [principal('Bo Second')]),
];

describe('a team principal who was followed by another', () => {
  it('stands under what was before, with who followed', async () => {
    const lines = await linesOf('/driver name:Ida First', settingOn('2031-03-01', NEWS));
    const told = 'Team principal, Heron Motorsports · replaced by Bo Second (14 Jan 2031)';
    expect(lines.slice(lines.indexOf('Before'))[1]).toBe(told);
    expect(lines).not.toContain('About');
  });

  it('is told on the page of the team in the season of the change, and not after', async () => {
    const told = 'Ida First · team principal · replaced by Bo Second (14 Jan 2031)';
    expect(await linesOf('/team name:Heron Motorsports', settingOn('2031-03-01', NEWS))).toContain(told);
    expect(await linesOf('/team name:Heron Motorsports', settingOn('2032-03-01', NEWS))).not.toContain(told);
  });
});

describe('a general manager who became chief executive', () => {
  const has = (person: string, role: string) => sure('role', { person, role, team: 'Heron Motorsports' });
  const setting = settingOn('2031-03-01', [
    ...article('2030-02-20', [has('Ida First', 'general manager')]),
    ...article('2031-01-14', [has('Ida First', 'CEO'), has('Bo Second', 'general manager')]),
  ]);
  const asked = async (question: string) => (await linesOf(`/ask question:${question}`, setting))[1];
  const before = 'general manager · became CEO (14 Jan 2031)';

  it('has one post', async () => {
    const person = await linesOf('/driver name:Ida First', setting);
    expect(person).toContain('CEO, Heron Motorsports');
    expect(person.slice(person.indexOf('Before'))[1]).toBe(
      'General manager, Heron Motorsports · became CEO (14 Jan 2031)',
    );
    expect(await linesOf('/team name:Heron Motorsports', setting)).toContain(`Ida First · ${before}`);
  });

  it('is told so where it is asked for', async () => {
    expect(await asked('is Ida First still the general manager of Heron Motorsports?')).toBe(
      `No: Ida First · ${before}`,
    );
    expect(await asked('who is the general manager of Heron Motorsports?')).toBe('Bo Second');
    for (const by of ['', ' before Bo Second'])
      expect(await asked(`who was Heron Motorsports’ general manager${by || ' before'}?`)).toBe(
        `Ida First · ${before}`,
      );
  });
});
