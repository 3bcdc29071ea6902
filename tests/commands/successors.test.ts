import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const TEAM = { team: 'Northline Racing', series: 'cup' };
const ride = (driver: string, slots: object): Said => sure('ride', { driver, ...TEAM, season: 2025, ...slots });

/** A page or the answer to a question on a day, as lines. */
async function answer(asked: string, day: string, claims: readonly Claim[]): Promise<string[]> {
  return linesOf(asked.startsWith('/') ? asked : `/ask question:${asked}`, settingOn(day, claims));
}

describe('a successor who had another car of the team the year before', () => {
  const claims = [
    ...article('2024-02-01', [sure('ride', { driver: 'Gav Pru', ...TEAM, season: 2024, number: '41' })]),
    ...article('2025-02-01', [ride('Mo Kess', { number: '14' })]),
    ...article('2025-06-24', [
      sure('exit', { driver: 'Mo Kess', ...TEAM, season: 2025, number: '14', replacedBy: 'Gav Pru', atOnce: true }),
    ]),
  ];

  it('takes the place', async () => {
    const page = await answer('/driver name:Gav Pru', '2025-07-01', claims);
    expect(page.slice(page.indexOf('Takes over from'))[1]).toBe('Mo Kess · No. 14 Northline Racing · Cup Series');
    expect(await answer('/driver name:Gav Pru', '2025-06-23', claims)).not.toContain('Takes over from');
  });
});

describe('a successor who was named first', () => {
  const leaves = sure('exit', { driver: 'Mo Kess', ...TEAM, season: 2024, number: '14', replacedBy: 'Gav Pru' });
  const had = sure('ride', { driver: 'Mo Kess', ...TEAM, season: 2024, number: '14' });
  const first = [...article('2024-02-01', [had]), ...article('2024-08-28', [leaves])];
  const planned = [...first, ...article('2024-08-28', [ride('Gav Pru', { number: '14' })], 'plan')];
  const swap = [ride('Dan Bra', { number: '14' }), ride('Gav Pru', { number: '41' })];

  it.each([
    ['with a seat in the car', planned],
    ['without one', first],
  ])('gives way to whoever has the car once he has another: %s', async (_, before) => {
    const claims = [...before, ...article('2024-12-17', swap)];
    for (const question of ['who replaced Kess in the 14?', 'who replaces Kess?']) {
      expect((await answer(question, '2024-12-16', claims))[1]).toBe('Gav Pru, as said on 28 Aug 2024.');
      expect((await answer(question, '2024-12-20', claims))[1]).toBe('Dan Bra, as said on 17 Dec 2024.');
    }
    expect(await answer('/driver name:Gav Pru', '2024-12-16', claims)).toContain('Takes over from');
    expect(await answer('/driver name:Gav Pru', '2024-12-20', claims)).not.toContain('Takes over from');
  });

  it.each<readonly [string, readonly Said[]]>([
    ['one for some races', [ride('Gav Pru', { number: '41', extent: 'part-time' })]],
    ['one in another series', [ride('Gav Pru', { number: '41', series: 'truck' })]],
    ['one a season later', [ride('Gav Pru', { number: '41', season: 2026 })]],
    ['the car itself', [ride('Gav Pru', { number: '14' })]],
  ])('stays beside another seat: %s', async (_, later) => {
    const claims = [...first, ...article('2024-12-17', later)];
    expect((await answer('who replaced Kess in the 14?', '2024-12-20', claims))[1]).toMatch(/^Gav Pru/);
    expect(await answer('/driver name:Gav Pru', '2024-12-20', claims)).toContain('Takes over from');
  });
});

describe('a place that somebody took over', () => {
  const car = { ...TEAM, number: '37' };
  const leaves = (slots: object) =>
    sure('exit', { driver: 'Cor Bell', ...TEAM, season: 2024, replacedBy: 'Sil Rav', ...slots });
  const told = (slots: object) => [
    ...article('2024-02-01', [sure('ride', { driver: 'Cor Bell', ...car, season: 2024 })]),
    ...article('2024-10-15', [ride('Sil Rav', { number: '37' }), leaves(slots)]),
    ...article('2025-10-07', [ride('Sil Rav', { number: '33', season: 2026 })]),
  ];
  const takesOver = async (day: string, claims: readonly Claim[]) =>
    (await answer('/driver name:Sil Rav', day, claims)).includes('Takes over from');

  it.each([
    ['with the number', { number: '37' }],
    ['without it', {}],
  ])('is the driver’s until another number is: told %s', async (_, slots) => {
    expect(await takesOver('2024-10-20', told(slots))).toBe(true);
    expect(await takesOver('2025-11-01', told(slots))).toBe(true);
    expect(await takesOver('2026-01-15', told(slots))).toBe(false);
    expect((await answer('who replaced Bell in the 37?', '2026-01-15', told(slots)))[1]).toMatch(/^Sil Rav/);
  });

  it('stays with a number that is the driver’s own', async () => {
    const inF1 = { team: 'Northline Racing', series: 'f1' };
    const claims = [
      ...article('2024-10-15', [
        sure('exit', { driver: 'Cor Bell', ...inF1, season: 2024, number: '44', replacedBy: 'Sil Rav' }),
      ]),
      ...article('2024-11-15', [ride('Sil Rav', { ...inF1, number: '12' })]),
    ];
    expect(await takesOver('2025-03-15', claims)).toBe(true);
  });
});

describe('a surname that several have', () => {
  const claims = article('2024-03-01', [
    sure('ride', { driver: 'Ron Maddox', ...TEAM, season: 2024, number: '7' }),
    sure('ride', { driver: 'Tim Maddox', team: 'Pinecrest Motorsports', series: 'truck', season: 2024, number: '22' }),
    sure('exit', { driver: 'Ron Maddox', ...TEAM, season: 2024, number: '7', replacedBy: 'Ava Stone' }),
  ]);

  it('is told apart by the car', async () => {
    expect((await answer('who replaced Maddox in the 7?', '2024-03-02', claims))[1]).toMatch(/^Ava Stone/);
    expect((await answer('does Maddox drive the 22?', '2024-03-02', claims))[0]).toBe('Tim Maddox');
  });

  it('is that of each without a car, and where both or neither had it', async () => {
    const shared = [
      ...claims,
      ...article('2024-03-01', [rumour('ride', { driver: 'Tim Maddox', ...TEAM, number: '7' })], 'b'),
    ];
    const both = async (question: string, known: readonly Claim[]) => {
      const told = (await answer(question, '2024-03-02', known)).join('\n');
      return told.includes('Ron Maddox') && told.includes('Tim Maddox');
    };
    expect(await both('who replaced Maddox?', claims)).toBe(true);
    expect(await both('who replaced Maddox in the 9?', claims)).toBe(true);
    expect(await both('who replaced Maddox in the 7?', shared)).toBe(true);
  });
});

describe('nobody is confirmed in a place', () => {
  const leaves = article('2024-06-01', [
    sure('ride', { driver: 'Per Holm', ...TEAM, season: 2024, number: '9' }),
    sure('exit', { driver: 'Per Holm', ...TEAM, season: 2024, number: '9' }),
  ]);

  it('a rumour for the car is told as one', async () => {
    const talk = article('2024-06-02', [rumour('ride', { driver: 'Ava Stone', ...TEAM, season: 2025, number: '9' })]);
    for (const question of ['who will replace Holm?', 'who replaces Holm in the 9?']) {
      expect((await answer(question, '2024-06-05', [...leaves, ...talk]))[1]).toBe(
        'Nothing is confirmed. Rumoured: Ava Stone (since 2 Jun 2024)',
      );
    }
  });

  it.each<readonly [string, object]>([
    ['another car', { number: '10' }],
    ['another series', { number: '9', series: 'truck' }],
    ['another team', { number: '9', team: 'Pinecrest Motorsports' }],
  ])('a rumour for %s is not', async (_, slots) => {
    const talk = article('2024-06-02', [rumour('ride', { driver: 'Ava Stone', ...TEAM, season: 2025, ...slots })]);
    expect((await answer('who will replace Holm?', '2024-06-05', [...leaves, ...talk]))[1]).toBe(
      'No article says who.',
    );
  });
});

it('a seat that was called off is told once', async () => {
  const seat = { driver: 'Ava Stone', ...TEAM, season: 2025, number: '9' };
  const claims = [...article('2024-10-01', [sure('ride', seat)]), ...article('2024-11-01', [denial('ride', seat)])];
  for (const page of ['/driver name:Ava Stone', '/team name:Northline Racing']) {
    const told = await answer(page, '2024-11-05', claims);
    expect(told.filter((line) => line.includes('1 Nov 2024'))).toHaveLength(1);
    expect(told).toContain('Called off');
  }
});

it('who is only last known stands behind the others, and apart', async () => {
  const claims = [
    ...article('2025-02-11', [ride('Dylan Marsh', { series: 'truck', number: '9' })]),
    ...article('2025-12-01', [ride('Lee Marsh', { number: '9' })]),
  ];
  expect((await answer('who drives the 9?', '2025-12-05', claims))[1]).toBe(
    'Lee Marsh in the Cup Series · Last known, from 11 Feb 2025: Dylan Marsh in the Truck Series',
  );
});

it.each([
  ['f1', 'Formula 1'],
  ['supercars', 'Supercars'],
  ['cup', 'the Cup Series'],
])('a series has an article only where it is one: %s', async (series, name) => {
  const claims = article('2025-02-01', [ride('Ava Stone', { series })]);
  expect((await answer('/team name:Northline Racing', '2025-02-05', claims))[1]).toBe(
    `2025: 1 known driver in ${name}`,
  );
});

describe('a driver who left in the season for a named successor', () => {
  const car = { ...TEAM, season: 2025, number: '92' };
  const claims = [
    ...article('2025-02-10', [ride('Jul Per', { number: '92' })]),
    ...article('2025-07-01', [
      sure('exit', { driver: 'Jul Per', ...car, replacedBy: 'Teo Lam' }),
      sure('start', { driver: 'Teo Lam', ...car, track: 'Iowa Speedway', date: '2025-07-13' }),
    ]),
  ];

  it.each(['/driver name:Jul Per', '/car number:92', '/history driver:Jul Per'])(
    'is told with both: %s',
    async (call) => {
      const lines = await answer(call, '2025-07-05', claims);
      expect(lines.filter((line) => line.includes('left (1 Jul 2025), replaced by Teo Lam'))).toHaveLength(1);
    },
  );
});

it.each(['who replaces Cam Webb?', 'who replaces Cam Webb in the 14?'])(
  'a co-driver of the long races is nobody’s successor: %s',
  async (question) => {
    const car = { series: 'supercars', number: '14' };
    const claims = [
      ...article('2024-02-01', [ride('Cam Webb', { ...car, season: 2024 })]),
      ...article('2024-10-15', [sure('exit', { driver: 'Cam Webb', ...TEAM, ...car, season: 2024 })]),
      ...article('2024-11-26', [ride('Lee Marsh', car)]),
      ...article('2024-12-10', [ride('Dan Bra', { ...car, extent: 'part-time' })]),
    ];
    const [, told] = await answer(question, '2025-02-01', claims);
    expect(told).toMatch(/Lee Marsh/);
    expect(told).not.toMatch(/Dan Bra/);
  },
);

describe('a successor at a team that has another name by then', () => {
  const f1 = { series: 'f1', season: 2024 };
  const claims = article('2024-09-10', [
    sure('ride', { driver: 'Gav Pru', team: 'Pinecrest Motorsports', ...f1 }),
    sure('ride', { driver: 'Gav Pru', team: 'Calder Grand Prix', series: 'f1', season: 2025 }),
    sure('exit', { driver: 'Mo Kess', team: 'Northline Racing', ...f1, replacedBy: 'Gav Pru' }),
  ]);

  it('comes for the season of the new seat', async () => {
    const page = await answer('/driver name:Gav Pru', '2024-10-01', claims);
    expect(page.slice(page.indexOf('Takes over from'))[1]).toBe('Mo Kess · Northline Racing · Formula 1 · for 2025');
  });
});

describe('a successor at once of whom only races are told, and the seat of the season after', () => {
  const f1 = { team: 'Northline Racing', series: 'f1', season: 2024 };
  const next = sure('ride', { driver: 'Gav Pru', ...f1, season: 2025 });
  const race = { driver: 'Gav Pru', ...f1, track: 'Zandvoort', date: '2024-08-25' };
  const line = async (...said: readonly Said[]) => {
    const leaves = sure('exit', { driver: 'Mo Kess', ...f1, replacedBy: 'Gav Pru', atOnce: true });
    const claims = [
      ...article('2024-02-01', [sure('ride', { driver: 'Mo Kess', ...f1 })]),
      ...article('2024-07-30', [leaves, ...said]),
      ...article('2024-09-05', [next]),
    ];
    const page = await answer('/driver name:Gav Pru', '2024-09-10', claims);
    return page.slice(page.indexOf('Takes over from'))[1];
  };

  it('has taken the place already', async () => {
    expect(await line(sure('start', race))).toBe('Mo Kess · Northline Racing · Formula 1');
  });

  it('comes for that season without a race in this one', async () => {
    expect(await line()).toBe('Mo Kess · Northline Racing · Formula 1 · for 2025');
  });
});
