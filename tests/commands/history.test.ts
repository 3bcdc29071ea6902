import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../replies/within-limits.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'truck', number: '12' };
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup', number: '8' };

const CLAIMS = [
  ...article('2024-02-01', [
    sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2024, extent: 'part-time' }),
    sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2024 }),
    sure('title', { driver: 'Ava Stone', series: 'truck', season: 2023, position: 2 }),
  ]),
  ...article('2025-01-10', [sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2025 })]),
  ...article('2025-05-03', [rumour('ride', { driver: 'Ava Stone', ...PINECREST, season: 2026 })]),
  ...article('2025-06-01', [
    rumour('ride', { driver: 'Ava Stone', ...PINECREST, season: 2026 }),
    rumour('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2026 }),
    rumour('ride', { driver: 'Mia Torres', ...NORTHLINE, season: 2026 }),
  ]),
  ...article('2025-07-14', [
    sure('ride', { driver: 'Ava Stone', ...PINECREST, season: 2026 }),
    sure('exit', { driver: 'Dan Marsh', ...PINECREST, season: 2024, replacedBy: 'Ava Stone' }),
  ]),
  ...article('2025-08-01', [denial('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2026 })]),
  ...article('2026-03-01', [
    sure('start', { driver: 'Ava Stone', ...NORTHLINE, season: 2026, track: 'Alder Speedway', date: '2026-05-02' }),
    sure('start', { driver: 'Ava Stone', ...NORTHLINE, season: 2026, track: 'Birch Raceway', date: '2026-05-09' }),
  ]),
];
const on = (day: string) => settingOn(day, CLAIMS);

/** What stands between the lead and the footer. */
async function told(call: string, day = '2026-04-01'): Promise<string[]> {
  const all = await linesOf(call, on(day));
  return all.slice(
    2,
    all.findIndex((line) => line.startsWith('Newest article')),
  );
}

describe('/history', () => {
  it('is a career, newest season first: seats, how sure and since when, races, standings', async () => {
    expect((await linesOf('/history driver:Ava Stone', on('2026-04-01'))).slice(0, 2)).toEqual([
      'History: Ava Stone',
      '3 seats in 3 seasons. Newest first.',
    ]);
    expect(await told('/history driver:Ava Stone')).toEqual([
      '2026',
      'No. 8 Pinecrest Motorsports · Cup Series · first rumoured 3 May 2025, confirmed 72 days later',
      'No. 12 Northline Racing · Truck Series · 2 single races',
      '2025',
      'No. 12 Northline Racing · Truck Series · confirmed 10 Jan 2025',
      '2024',
      'No. 12 Northline Racing · Truck Series · part-time · confirmed 1 Feb 2024',
      '2023',
      'Runner-up, Truck Series',
    ]);
  });

  it('is a car number over the seasons, with what was only rumoured', async () => {
    expect(await told('/history number:12')).toEqual([
      '2026',
      'Ava Stone · No. 12 Northline Racing · Truck Series · 2 single races',
      'Ruled out: Ben Carter · No. 12 Northline Racing · Truck Series 2026 (first rumoured 1 Jun 2025, denied 1 Aug 2025)',
      'Rumour gone cold: Mia Torres · No. 12 Northline Racing · Truck Series 2026 · nobody has repeated it since 1 Jun 2025 (first 1 Jun 2025, 1 article)',
      '2025',
      'Ava Stone · No. 12 Northline Racing · Truck Series · confirmed 10 Jan 2025',
      '2024',
      'Ava Stone · No. 12 Northline Racing · Truck Series · part-time · confirmed 1 Feb 2024',
    ]);
    expect(await told('/history number:12 as_of:2025-06-15')).toContain(
      'Rumour, not confirmed: Mia Torres · No. 12 Northline Racing · Truck Series 2026 (first 1 Jun 2025, 14 days old, 1 article)',
    );
  });

  it('is a team’s drivers, with how they ended; in one series if asked', async () => {
    expect(await told('/history team:Pinecrest Motorsports series:Cup')).toEqual([
      '2026',
      'Ava Stone · No. 8 Pinecrest Motorsports · Cup Series · first rumoured 3 May 2025, confirmed 72 days later',
      '2024',
      'Dan Marsh · No. 8 Pinecrest Motorsports · Cup Series · confirmed 1 Feb 2024 · left after 2024, replaced by Ava Stone',
    ]);
    expect(await told('/history team:Pinecrest Motorsports number:12')).toEqual([]);
  });

  it('says who a seat went to, what was called off, and what is told in passing', async () => {
    const seat = { team: 'Heron Racing', series: 'cup', number: '3' };
    const claims = [
      ...article('2025-01-01', [
        sure('ride', { driver: 'Dan Marsh', ...seat, season: 2025 }),
        sure('ride', { driver: 'Dan Marsh', ...seat, season: 2022 }),
        sure('ride', { driver: 'Mia Torres', ...seat, season: 2026, number: '4' }),
      ]),
      ...article('2025-06-01', [
        sure('ride', { driver: 'Ben Carter', ...seat, season: 2025 }),
        denial('ride', { driver: 'Mia Torres', ...seat, season: 2026, number: '4' }),
        sure('ride', { driver: 'Dan Marsh', team: 'Egret Racing', series: 'truck', season: 2025, number: '44' }),
      ]),
      ...article('2025-07-01', [
        sure('ride', { driver: 'Dan Marsh', team: 'Egret Racing', series: 'truck', season: 2025, number: '45' }),
      ]),
    ];
    expect(await linesOf('/history team:Heron Racing', settingOn('2025-08-01', claims))).toEqual(
      expect.arrayContaining([
        'called off · Mia Torres · No. 4 Heron Racing · Cup Series · confirmed 1 Jan 2025 · taken back (1 Jun 2025)',
        'Dan Marsh · No. 3 Heron Racing · Cup Series · confirmed 1 Jan 2025 · replaced by Ben Carter (1 Jun 2025)',
        'Dan Marsh · No. 3 Heron Racing · Cup Series · first said 1 Jan 2025',
      ]),
    );
    expect(await linesOf('/history driver:Dan Marsh series:Truck', settingOn('2025-08-01', claims))).toContain(
      'No. 44 Egret Racing · Truck Series · confirmed 1 Jun 2025 · moved to No. 45 Egret Racing (1 Jul 2025)',
    );
  });

  it('knows nothing of later articles', async () => {
    expect(await told('/history driver:Ava Stone as_of:2025-05-30')).toEqual([
      '2026',
      'Rumour, not confirmed: No. 8 Pinecrest Motorsports · Cup Series 2026 (first 3 May 2025, 27 days old, 1 article)',
      ...(await told('/history driver:Ava Stone')).slice(3),
    ]);
  });

  it('comes in pages', async () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2000 + at }),
    );
    const setting = settingOn('2020-05-01', article('2020-02-01', many));
    const first = await ask('/history driver:Ava Stone', setting);
    expect(lines(first).filter((line) => /^20\d\d$/.test(line))).toHaveLength(15);
    const { how, reply } = await press(first, 'Next page', setting);
    expect(how).toBe('update');
    expect(lines(reply).filter((line) => /^20\d\d$/.test(line))).toEqual(['2004', '2003', '2002', '2001', '2000']);
    expect(lines((await press(reply, 'Page before', setting)).reply)).toEqual(lines(first));
  });

  it.each([
    ['/history', 'Please name a driver, a team or a car number.'],
    ['/history series:cup', 'Please name a driver, a team or a car number.'],
    ['/history driver:Zed Nobody', 'No article I have read mentions a driver by that name.'],
    ['/history number:99', 'No article I have read mentions that number.'],
    ['/history driver:Ben Carter as_of:2025-06-01', 'No article names a seat for Ben Carter.'],
  ])('%s: %s', async (call, expected) => {
    expect((await linesOf(call, on('2026-04-01')))[1]).toBe(expected);
  });

  it('shows why: the sentences behind the page that is shown', async () => {
    const why = lines((await press(await ask('/history number:12', on('2026-04-01')), 'Why?', on('2026-04-01'))).reply);
    expect(why[0]).toBe('Why: History: No. 12');
    expect(why).toContain('> Sentence 0 of 2025-08-01.');
    expect(why).not.toContain('> Sentence 0 of 2025-07-14.');
  });
});

describe('the button History', () => {
  it.each([
    ['/driver name:Ava Stone', 'History: Ava Stone', 'Back to Ava Stone'],
    ['/team name:Northline Racing', 'History: Northline Racing', 'Back to Northline Racing'],
    ['/car number:8 series:Cup', 'History: No. 8, Cup Series', 'Back to No. 8'],
    ['/driver name:Ava Stone as_of:2025-05-30', 'History: Ava Stone, as of Fri 30 May 2025', 'Back to Ava Stone'],
  ])('leads from %s to "%s" and back', async (call, title, back) => {
    const answer = await ask(call, on('2026-04-01'));
    const { how, reply } = await press(answer, 'History', on('2026-04-01'));
    expect([how, lines(reply)[0]]).toEqual(['update', title]);
    expect(lines((await press(reply, back, on('2026-04-01'))).reply)[0]).toBe(lines(answer)[0]);
  });
});

describe('what was known on other days', () => {
  const labels = async (call: string, day = '2026-04-01') =>
    buttonsOf(await ask(call, on(day)))
      .map(({ label }) => label)
      .filter((label) => label?.startsWith('Known on'));

  it('is behind buttons with the days before and after on which an article spoke of it', async () => {
    expect(await labels('/driver name:Ava Stone')).toEqual(['Known on 14 Jul 2025']);
    expect(await labels('/driver name:Ava Stone as_of:2025-07-14')).toEqual([
      'Known on 1 Jun 2025',
      'Known on 1 Mar 2026',
    ]);
    expect(await labels('/driver name:Ava Stone as_of:2025-12-31')).toEqual([
      'Known on 1 Jun 2025',
      'Known on 1 Mar 2026',
    ]);
    expect(await labels('/driver name:Ava Stone as_of:2024-02-01')).toEqual(['Known on 10 Jan 2025']);
    expect(await labels('/driver name:Dan Marsh')).toEqual(['Known on 1 Feb 2024']);
    expect(await labels('/car number:12')).toEqual(['Known on 1 Aug 2025']);
    expect(await labels('/team name:Pinecrest Motorsports')).toEqual(['Known on 1 Jun 2025']);
    expect(await labels('/history driver:Ava Stone as_of:2025-05-03')).toEqual([
      'Known on 10 Jan 2025',
      'Known on 1 Jun 2025',
    ]);
  });

  it('never offers a day ahead', async () => {
    expect(await labels('/driver name:Ava Stone', '2025-06-15')).toEqual(['Known on 3 May 2025']);
    expect(await labels('/driver name:Ava Stone as_of:2025-05-03', '2025-05-20')).toEqual(['Known on 10 Jan 2025']);
  });

  it('steps from day to day, with the season and the reasons of each, also after a restart', async () => {
    // Each press meets a router of its own, which knows nothing but the button.
    const setting = on('2026-04-01');
    let reply = await ask('/driver name:Ava Stone season:2026', setting);
    const seen: (string | undefined)[] = [];
    for (const day of ['14 Jul 2025', '1 Jun 2025', '3 May 2025', '1 Jun 2025']) {
      ({ reply } = await press(reply, `Known on ${day}`, setting));
      seen.push(lines(reply)[0]);
    }
    expect(seen).toEqual([
      'Ava Stone, 2026, as of Mon 14 July 2025',
      'Ava Stone, 2026, as of Sun 1 June 2025',
      'Ava Stone, 2026, as of Sat 3 May 2025',
      'Ava Stone, 2026, as of Sun 1 June 2025',
    ]);
    const why = lines((await press(reply, 'Why?', setting)).reply);
    expect(why[0]).toBe('Why: Ava Stone, 2026, as of Sun 1 June 2025');
    expect(why).toContain('> Sentence 0 of 2025-05-03.');
    expect(why.join()).not.toContain('2025-07-14');
  });

  it('is offered under the answer to a question too', async () => {
    const reply = await ask('/ask question:who has driven the 12 over the years?', on('2026-04-01'));
    expect(lines(reply).slice(0, 3)).toEqual([
      'History: No. 12',
      'Ava Stone (2024–2025)',
      'I read this as /history number:12',
    ]);
    expect(lines((await press(reply, 'Known on 1 Aug 2025', on('2026-04-01'))).reply)[0]).toMatch(
      /as of Fri 1 August 2025$/,
    );
  });
});

it('has the seats of a season newest first', async () => {
  const seat = (number: string) => sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2024, number });
  const claims = [...article('2024-02-01', [seat('55')]), ...article('2024-06-24', [seat('82')])];
  const told = await linesOf('/history driver:Ava Stone', settingOn('2024-07-01', claims));
  expect(told.filter((line) => line.startsWith('No. ')).map((line) => line.slice(0, 6))).toEqual(['No. 82', 'No. 55']);
});

describe('/history of a single race beside a seat of the series', () => {
  const BOTH = { driver: 'Ann Example', series: 'truck', season: 2030 };
  const race = { ...BOTH, team: 'Kestrel Racing', number: '42', track: 'Kansas Speedway', date: '2030-06-01' };
  const line = 'No. 42 Kestrel Racing · Truck Series · 1 single race';

  it.each<readonly [string, readonly Said[], boolean]>([
    ['with another team', [sure('ride', { ...BOTH, team: 'Heron Motorsports' })], true],
    ['in another car', [sure('ride', { ...BOTH, team: 'Kestrel Racing', number: '41' })], true],
    ['in that car', [sure('ride', { ...BOTH, team: 'Kestrel Racing', number: '42' })], false],
    ['in some car of the team', [sure('ride', { ...BOTH, team: 'Kestrel Racing' })], false],
  ])('%s', async (_, seats, isTold) => {
    const setting = settingOn('2030-12-01', article('2030-05-01', [...seats, sure('start', race)]));
    expect((await linesOf('/history driver:Ann Example', setting)).includes(line)).toBe(isTold);
    const ofCar = await linesOf('/history number:42', setting);
    expect(ofCar.includes(`Ann Example · ${line}`)).toBe(isTold);
  });
});

it('/history counts apart the seasons that only a departure tells', async () => {
  const car = { series: 'cup', number: '42' };
  const told = async (...said: readonly Said[]) =>
    (await linesOf('/history number:42 series:cup', settingOn('2030-12-01', article('2030-05-01', said))))[1];
  const seats = [2029, 2030].map((season) =>
    sure('ride', { driver: 'Ann Example', team: 'Heron Motorsports', ...car, season }),
  );
  const left = sure('exit', { driver: 'Bo Sample', team: 'Kestrel Racing', ...car, season: 2028 });
  expect(await told(...seats)).toBe('2 seats in 2 seasons. Newest first.');
  expect(await told(...seats, left)).toBe(
    '2 seats in 2 seasons, and 1 season known by a departure alone. Newest first.',
  );
});
