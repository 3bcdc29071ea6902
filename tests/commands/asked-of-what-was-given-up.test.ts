import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const DAY = '2030-11-10';
const CAR = { team: 'Northline Racing', series: 'supercars', season: 2030 } as const;
const told = async (question: string, ...said: readonly Said[]) =>
  (await linesOf(`/ask question:${question}`, settingOn('2030-11-12', article(DAY, said))))[1];

describe('who gets the place of a driver who leaves', () => {
  const ava = sure('ride', { driver: 'Ava Stone', ...CAR });
  const leaves = sure('exit', { driver: 'Ava Stone', ...CAR });
  const ben = sure('ride', { driver: 'Ben Carter', ...CAR, season: 2031 });
  const benBefore = sure('ride', { driver: 'Ben Carter', ...CAR, team: 'Pinecrest Motorsports' });
  const question = "who gets Ava Stone's seat at Northline?";

  it.each([question, 'who replaces Ava Stone?', 'who replaces Stone at Northline in 2031?'])(
    'is nobody by an article, but who is new in the team is told: %s',
    async (asked) => {
      expect(await told(asked, ava, leaves, ben, benBefore)).toBe(
        'No article says who. New at Northline Racing in 2031: Ben Carter',
      );
    },
  );

  it('is not told of who stays in the team, has the place of another, or is in another car', async () => {
    const nobody = 'No article says who.';
    expect(await told(question, ava, leaves, ben, sure('ride', { driver: 'Ben Carter', ...CAR }))).toBe(nobody);
    const dan = [
      sure('ride', { driver: 'Dan Marsh', ...CAR }),
      sure('exit', { driver: 'Dan Marsh', ...CAR, replacedBy: 'Ben Carter' }),
    ];
    expect(await told(question, ava, leaves, ben, benBefore, ...dan)).toBe(nobody);
    const own = sure('ride', { driver: 'Ava Stone', ...CAR, number: '12' });
    const other = sure('ride', { driver: 'Ben Carter', ...CAR, season: 2031, number: '14' });
    expect(await told(question, own, leaves, other, benBefore)).toBe(nobody);
  });

  it('is not told of who is only rumoured to come, nor where nobody leaves', async () => {
    const talk = rumour('ride', { driver: 'Ben Carter', ...CAR, season: 2031 });
    expect(await told(question, ava, leaves, talk)).not.toContain('New at');
    expect(await told(question, ava, ben, benBefore)).not.toContain('New at');
  });
});

describe('what somebody does who was a crew chief', () => {
  const post = sure('crew', {
    ...{ person: 'Ben Carter', role: 'crew chief', driver: 'Ava Stone', team: 'Northline Racing' },
    ...{ number: '12', series: 'cup', season: 2030 },
  });

  it('begins with the role that the same article tells', async () => {
    const role = sure('role', { person: 'Ben Carter', role: 'competition director', team: 'Northline Racing' });
    expect(await told('what is Ben Carter doing now?', role, post)).toMatch(
      /^Competition director, Northline Racing · Crew chief · No\. 12/,
    );
    expect(await told('what is Ben Carter doing now?', post)).toMatch(/^Crew chief · No\. 12/);
  });
});

describe('who had a post before somebody', () => {
  const crew = (person: string, season: number, more: object = {}) =>
    sure('crew', {
      ...{ person, role: 'crew chief', driver: 'Ava Stone', team: 'Northline Racing' },
      ...{ number: '12', series: 'cup', season },
      ...more,
    });
  const seat = sure('ride', {
    driver: 'Ava Stone',
    team: 'Northline Racing',
    number: '12',
    series: 'cup',
    season: 2030,
  });
  const asked = ["who was Ava Stone's crew chief before Ben Carter?", "who was the 12's crew chief before Ben Carter?"];

  it.each(asked)('is told though no article names the seat of that season: %s', async (question) => {
    expect(await told(question, seat, crew('Ben Carter', 2030), crew('Dan Marsh', 2029))).toBe('Dan Marsh (2029)');
  });

  it.each(asked)('is nobody of another series or role: %s', async (question) => {
    const others = [crew('Dan Marsh', 2029, { series: 'xfinity' }), crew('Eve Young', 2029, { role: 'spotter' })];
    expect(await told(question, seat, crew('Ben Carter', 2030), ...others)).toBe('No article says who.');
  });
});
