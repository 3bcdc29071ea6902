import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const FIRST = 'Dan Marsh';
const NEXT = 'Luke Farr';
const CHIEF = 'Ed Sloan';
const car = { team: 'Northline Racing', series: 'cup', season: 2024, number: '41' } as const;
const post = (slots: object): Said => sure('crew', { person: CHIEF, role: 'crew chief', ...car, ...slots });

const begun = article('2024-01-09', [sure('ride', { driver: FIRST, ...car }), post({ driver: FIRST })]);
const swap = article('2024-06-04', [
  sure('exit', { driver: FIRST, ...car, replacedBy: NEXT, atOnce: true }),
  sure('ride', { driver: NEXT, ...car }),
]);

async function told(call: string, claims = [...begun, ...swap], day = '2024-06-10'): Promise<string> {
  return (await linesOf(call, settingOn(day, claims))).join('\n');
}

describe('the crew chief of a car that gets another driver in the season', () => {
  const pages = [
    '/car number:41',
    `/driver name:${NEXT}`,
    '/team name:Northline Racing',
    '/ask question:who is the crew chief of the 41?',
  ];

  it.each(pages)('is told with the driver of then: %s', async (call) => {
    expect(await told(call)).toMatch(/Ed Sloan( ·|,) with Dan Marsh \(9 Jan 2024\)/);
  });

  it('is no answer to who the next driver’s is', async () => {
    expect(await told(`/ask question:who is ${NEXT}'s crew chief?`)).toContain('No article says who.');
  });

  it.each<readonly [string, Said]>([
    ['there is another one', post({ person: 'Ivo Brandt', driver: NEXT })],
    ['it went with the driver', post({ driver: FIRST, number: '42' })],
  ])('is not told with the next driver where %s', async (_, said) => {
    const claims = [...begun, ...swap, ...article('2024-06-05', [said])];
    expect(await told(`/driver name:${NEXT}`, claims)).not.toContain('with Dan Marsh');
  });

  it('is the driver’s own where nobody had the car before', async () => {
    const page = await told(`/driver name:${FIRST}`, begun);
    expect(page).toContain('Crew chief: Ed Sloan');
    expect(page).not.toContain('with');
  });
});

describe('a crew chief who was replaced and is said to be so no more', () => {
  const claims = [
    ...begun,
    ...article('2024-06-04', [
      post({ person: 'Ivo Brandt', driver: FIRST }),
      denial('crew', { person: CHIEF, role: 'crew chief', driver: FIRST, team: car.team, season: 2024 }),
    ]),
  ];

  it.each([`/driver name:${FIRST}`, '/car number:41', '/team name:Northline Racing'])(
    'is told of once: %s',
    async (call) => {
      const page = await told(call, claims);
      expect(page).toContain('Ed Sloan, replaced by Ivo Brandt');
      expect(page).not.toContain('Ruled out');
    },
  );
});

describe('a crew chief who stays on a car that gets another driver', () => {
  const next = { ...car, season: 2025 };
  const { number: _number, ...open } = next;

  it.each<readonly [string, string | undefined, string]>([
    ['is no move, though told by the driver alone', undefined, '41'],
    ['is one to the other car of the driver', `No. 42 Northline Racing · Cup Series 2025: crew chief ${CHIEF}`, '42'],
  ])('%s', async (_, move, number) => {
    const claims = [
      ...begun,
      ...article('2024-12-10', [
        sure('ride', { driver: NEXT, ...next, number }),
        post({ ...open, number: undefined, driver: NEXT }),
      ]),
    ];
    const moves = await told('/moves season:2025', claims, '2024-12-20');
    if (move === undefined) expect(moves).not.toContain('crew chief');
    else expect(moves).toContain(move);
  });
});

describe('a grid on which reports disagree about a driver’s car', () => {
  it('counts it once', async () => {
    const seat = (number: string) => [sure('ride', { driver: NEXT, ...car, number })];
    const claims = [...article('2024-01-09', seat('41'), 'one'), ...article('2024-01-09', seat('42'), 'other')];
    expect(await told('/grid series:cup', claims, '2024-01-10')).toContain('1 car of 1 team');
  });
});

describe('the crew of a seat of the next season', () => {
  const next = { driver: FIRST, ...car, season: 2025 };
  const other = sure('ride', {
    driver: NEXT,
    team: 'Southpaw Motorsports',
    series: 'truck',
    season: 2024,
    number: '41',
  });
  const claims = [
    ...begun,
    ...article('2024-06-04', [sure('ride', next), post({ ...next, person: 'Ivo Brandt' }), other]),
  ];

  it.each(['/car number:41', '/car number:41 series:Cup Series'])('is told: %s', async (call) => {
    expect(await told(call, claims)).toMatch(/Dan Marsh · Northline Racing · 2025 · Crew chief: Ivo Brandt/);
  });
});
