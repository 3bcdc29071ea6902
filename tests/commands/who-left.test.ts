import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const CAR = { ...HERON, number: '27' };
const ride = (driver: string, season: number, slots: object = CAR): Said => sure('ride', { driver, season, ...slots });

/** The short answer to a question on a day, or the call if there is none. */
async function answer(question: string, day: string, claims: readonly Claim[]): Promise<string | undefined> {
  return (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];
}

describe('who left a team', () => {
  const gone = [
    ...article('2030-01-05', [ride('Gil Past', 2030)]),
    ...article('2030-05-14', [sure('exit', { driver: 'Gil Past', season: 2030, ...CAR })]),
    ...article('2031-01-10', [ride('Ann Example', 2031)]),
  ];
  const left = 'Gil Past · Left Heron Motorsports after 2030 · No. 27 Cup Series';

  it('is told of the season just over, and not of those before', async () => {
    expect(await answer('who left Heron?', '2031-02-10', gone)).toBe(left);
    expect(await answer('who left Heron?', '2032-02-10', gone)).toBe('No article says who.');
    expect(await answer('who left Heron in 2030?', '2032-02-10', gone)).toBe(left);
    expect(await answer('who left Heron after 2030?', '2032-02-10', gone)).toBe(left);
    expect(await answer('who is leaving Heron?', '2031-02-10', gone)).toBe('No article says who.');
  });

  it('is told with who is about to leave', async () => {
    const leaves = article('2031-02-01', [sure('exit', { driver: 'Ann Example', season: 2031, ...CAR })]);
    const leaving = 'Ann Example · Leaving Heron Motorsports, last season 2031 · No. 27 Cup Series';
    expect(await answer('who left Heron?', '2031-02-10', [...gone, ...leaves])).toBe(`${leaving}; ${left}`);
    expect(await answer('who is leaving Heron?', '2031-02-10', [...gone, ...leaves])).toBe(leaving);
  });

  it('is told where only the next seat tells it', async () => {
    const claims = [
      ...article('2030-01-05', [ride('Gil Past', 2030)]),
      ...article('2030-09-05', [ride('Gil Past', 2031, { team: 'Kestrel Racing', series: 'cup' })]),
    ];
    const leaving = 'Leaving Heron Motorsports after 2030, to Kestrel Racing';
    expect(await answer('who is leaving Heron?', '2030-10-01', claims)).toBe(`Gil Past · ${leaving}`);
    expect(await answer('who is leaving Heron after 2030?', '2030-10-01', claims)).toBe(`Gil Past · ${leaving}`);
    expect(await answer('is Gil Past leaving Heron?', '2030-10-01', claims)).toBe(`Yes: ${leaving}`);
    expect(await answer('who left Heron?', '2031-02-01', claims)).toBe(
      'Gil Past · Left Heron Motorsports after 2030, to Kestrel Racing',
    );
    const talk = article('2030-09-05', [
      rumour('ride', { driver: 'Gil Past', season: 2031, team: 'Kestrel Racing', series: 'cup' }),
    ]);
    expect(await answer('who is leaving Heron?', '2030-10-01', [...claims.slice(0, 1), ...talk])).toBe(
      'Nothing is confirmed. Rumoured: Gil Past (since 5 Sep 2030)',
    );
  });
});

describe('who left a team in January, before the season', () => {
  const claims = [
    ...article('2030-01-05', [ride('Gil Past', 2030)]),
    ...article('2030-12-01', [ride('Gil Past', 2031, { ...HERON, number: '28' })]),
    ...article('2031-01-14', [sure('exit', { driver: 'Gil Past', ...HERON, replacedBy: 'Jo Next' })]),
    ...article('2031-01-20', [ride('Gil Past', 2031, { team: 'Kestrel Racing', series: 'cup' })]),
  ];

  it('has left, and is told once', async () => {
    const left = 'Left Heron Motorsports · Cup Series · replaced by Jo Next';
    expect(await answer('who left Heron?', '2031-06-01', claims)).toBe(`Gil Past · ${left}`);
    expect(await answer('who is leaving Heron?', '2031-06-01', claims)).toBe('No article says who.');
    expect(await answer('did Gil Past leave Heron?', '2031-06-01', claims)).toMatch(left);
  });
});

describe('where somebody without a seat goes', () => {
  const had = article('2030-01-05', [ride('Gil Past', 2030)]);

  it('is asked of the departure from the last one', async () => {
    const left = [...had, ...article('2030-11-20', [sure('exit', { driver: 'Gil Past', ...CAR, season: 2030 })])];
    const line = 'Left Heron Motorsports after 2030 · No. 27 Cup Series. No article says where to.';
    expect(await answer('where is Gil Past going?', '2031-01-15', left)).toBe(line);
    expect(await answer('where is Gil Past going?', '2032-01-15', left)).toBe('No article speaks of a move.');
  });

  it('has left where the rumour came true in the season', async () => {
    const claims = [
      ...had,
      ...article('2030-03-11', [rumour('exit', { driver: 'Gil Past', ...HERON, season: 2030 })]),
      ...article('2030-07-08', [sure('exit', { driver: 'Gil Past', ...CAR, season: 2030, atOnce: true })]),
    ];
    expect(await answer('did the rumour about Gil Past leaving Heron come true?', '2030-08-14', claims)).toMatch(
      /^Yes: Left Heron Motorsports · No\. 27 Cup Series 2030 · first rumoured/,
    );
  });
});

describe('who left a team for some races only', () => {
  const full = { ...CAR, extent: 'full-time' as const };
  const some = (slots: object = {}) =>
    ride('Gil Past', 2031, { team: 'Kestrel Racing', series: 'cup', extent: 'part-time', ...slots });
  const has = (slots: object) => article('2030-01-05', [ride('Gil Past', 2030, slots)]);
  const taken = article('2030-12-01', [ride('Jo Next', 2031)]);
  const told = async (first: readonly Claim[], said: readonly Said[]) => {
    const claims = [...first, ...article('2030-11-20', said)];
    const [left, yes] = [
      await answer('who left Heron?', '2031-02-01', claims),
      await answer('is Gil Past leaving Heron?', '2030-12-10', claims),
    ];
    // What is nearest to it, the next seat there, may stand behind.
    expect(yes?.replace(/ Next: .*/, '')).toBe(
      left === undefined || left.startsWith('No') ? 'No article says so.' : `Yes: ${LEAVING}`,
    );
    return left;
  };
  const LEAVING = 'Left Heron Motorsports after 2030, to Kestrel Racing';
  const LEFT = 'Gil Past · Left Heron Motorsports after 2030, to Kestrel Racing';

  it.each<[string, readonly Claim[], readonly Said[]]>([
    ['who had the whole season', has(full), [some()]],
    ['whose car somebody else has', [...has(CAR), ...taken], [some()]],
  ])('is told: one %s', async (_, first, said) => {
    expect(await told(first, said)).toBe(LEFT);
  });

  it('is told with the seat for the whole season, where there is one as well', async () => {
    const osprey = ride('Gil Past', 2031, { team: 'Osprey Racing', series: 'xfinity' });
    const claims = [...has(CAR), ...taken, ...article('2030-11-20', [some(), osprey])];
    expect(await answer('who left Heron?', '2031-02-01', claims)).toBe(LEFT.replace('Kestrel', 'Osprey'));
  });

  it.each<[string, readonly Claim[], readonly Said[]]>([
    ['who may have had some races as well', has(CAR), [some()]],
    [
      'who stays in another series',
      [...has(full), ...taken],
      [some(), ride('Gil Past', 2031, { ...HERON, series: 'truck' })],
    ],
    ['who stays for some races', has(full), [some(), ride('Gil Past', 2031, { ...CAR, extent: 'part-time' })]],
    ['with a seat in another series', [...has(full), ...taken], [some({ series: 'xfinity' })]],
  ])('is not told: one %s', async (_, first, said) => {
    expect(await told(first, said)).toBe('No article says who.');
  });

  it('keeps the deal', async () => {
    const claims = [
      ...article('2030-01-05', [
        ride('Gil Past', 2030, full),
        sure('contract', { driver: 'Gil Past', team: HERON.team }),
      ]),
      ...article('2030-11-20', [some()]),
    ];
    const page = await linesOf('/driver name:Gil Past', settingOn('2031-02-01', claims));
    expect(page.join()).toContain('Deal with Heron Motorsports');
  });
});

describe('who replaces a driver who left in the season', () => {
  const race = (driver: string, track: string, date: string): Said =>
    sure('start', { driver, ...CAR, season: 2030, track, date });
  const claims = [
    ...article('2030-01-05', [ride('Gil Past', 2030)]),
    ...article('2030-06-10', [
      sure('exit', { driver: 'Gil Past', season: 2030, ...CAR, atOnce: true }),
      race('Ivy Cole', 'Pocono Raceway', '2030-06-23'),
      race('Jo Next', 'Kansas Speedway', '2030-06-30'),
    ]),
  ];
  const standIns =
    'No article names a lasting successor. In the car for single races: Ivy Cole (Pocono Raceway, 23 Jun 2030), Jo Next (Kansas Speedway, 30 Jun 2030)';

  it.each(['who replaces Gil Past?', 'who replaced Past in the 27?'])(
    'is told race by race, until somebody has the seat: %s',
    async (question) => {
      for (const day of ['2030-06-11', '2030-06-25', '2030-07-05']) {
        expect(await answer(question, day, claims)).toBe(standIns);
      }
      const named = [...claims, ...article('2030-07-08', [ride('Jo Next', 2030)])];
      expect(await answer(question, '2030-07-09', named)).toBe('Jo Next, as said on 8 Jul 2030.');
    },
  );

  it('is told of the next races first', async () => {
    const more = article('2030-06-12', [
      race('Ivy Cole', 'Phoenix Raceway', '2030-06-16'),
      race('Ivy Cole', 'Talladega Superspeedway', '2030-07-07'),
    ]);
    const tracks = async (day: string) =>
      [...((await answer('who replaces Gil Past?', day, [...claims, ...more])) ?? '').matchAll(/\((\w+)/g)].map(
        ([, track]) => track,
      );
    expect(await tracks('2030-06-13')).toEqual(['Phoenix', 'Pocono', 'Kansas']);
    expect(await tracks('2030-06-20')).toEqual(['Pocono', 'Kansas', 'Talladega']);
    expect(await tracks('2030-07-05')).toEqual(['Pocono', 'Kansas', 'Talladega']);
    expect(await tracks('2030-08-05')).toEqual(['Pocono', 'Kansas', 'Talladega']);
  });

  it('is nobody who raced the car before, or another one', async () => {
    const others = [
      ...claims.slice(0, 2),
      ...article('2030-03-01', [race('Ivy Cole', 'Phoenix Raceway', '2030-03-10')]),
      ...article('2030-06-11', [
        sure('start', { driver: 'Jo Next', ...CAR, series: 'truck', track: 'Kansas Speedway', date: '2030-06-30' }),
      ]),
    ];
    expect(await answer('who replaces Gil Past?', '2030-06-12', others)).toBe('No article says who.');
  });
});

describe('where somebody is racing', () => {
  const seat = { team: 'Heron Motorsports', series: 'truck', number: '77' };
  const has = article('2030-10-29', [ride('Ann Example', 2031, seat)]);
  const start = sure('start', {
    driver: 'Ann Example',
    ...seat,
    season: 2031,
    track: 'Kansas Speedway',
    date: '2031-05-04',
  });
  const races = article('2031-02-01', [start]);
  const read = async (question: string, day: string, claims: readonly Claim[] = has) =>
    (await linesOf(`/ask question:${question}`, settingOn(day, claims))).find((line) =>
      line.startsWith('I read this as'),
    );

  it.each([
    ['where is Ann Example racing?', '2031-02-05', '/driver name:Ann Example'],
    ['what is Ann Example racing?', '2031-02-05', '/driver name:Ann Example'],
    ['where will Ann Example race next year?', '2030-11-01', '/driver name:Ann Example season:2031'],
    ['where is Ann Example racing in 2031?', '2031-02-05', '/driver name:Ann Example season:2031'],
    ['where did Ann Example race in 2030?', '2031-02-05', '/driver name:Ann Example season:2030'],
  ])('is a seat where no race is ahead, or for a season: %s', async (question, day, call) => {
    expect(await read(question, day)).toBe(`I read this as ${call}`);
  });

  it('is a race where one is ahead, or a day is named', async () => {
    const all = [...has, ...races];
    const schedule = 'I read this as /schedule driver:Ann Example';
    expect(await read('where is Ann Example racing?', '2031-02-05', all)).toBe(schedule);
    expect(await read('where is Ann Example racing on Sunday?', '2031-02-05')).toMatch(schedule);
    expect(await read('when is Ann Example racing?', '2031-02-05')).toBe(schedule);
    expect(await read('where does Ann Example race next?', '2031-02-05')).toBe(schedule);
    expect(await read('where is Ann Example racing?', '2031-05-05', all)).toBe(
      'I read this as /driver name:Ann Example',
    );
    expect(await read('where will Ann Example race this year?', '2031-02-05', all)).toBe(
      'I read this as /driver name:Ann Example season:2031',
    );
  });
});

it('which seats are open asks for a series, of those with open ones, and not for a driver called so', async () => {
  const claims = article('2030-01-05', [ride('Gil Past', 2030)]);
  const told = async (question: string) => linesOf(`/ask question:${question}`, settingOn('2030-02-01', claims));
  expect(await told('which Cup seats are open?')).toContain('I read this as /grid series:Cup Series');
  expect((await told('which seats are open?')).slice(0, 2)).toEqual([
    'I cannot answer that',
    'No article names such a car or seat for then.',
  ]);
});

it('which seats are open is told of the only series that has an open seat, in the season meant', async () => {
  const claims = [
    ...article('2030-01-05', [ride('Gil Past', 2030), ride('Ann Example', 2030, { ...CAR, series: 'truck' })]),
    ...article('2030-10-05', [sure('exit', { driver: 'Gil Past', season: 2030, ...CAR })]),
  ];
  const told = async (question: string, day: string) =>
    (await linesOf(`/ask question:${question}`, settingOn(day, claims))).slice(0, 3);
  const cup = [
    'Cup Series 2031',
    'Open: No. 27 Heron Motorsports',
    'I read this as /grid series:Cup Series season:2031',
  ];
  expect(await told('which seats are open for 2031?', '2030-10-10')).toEqual(cup);
  expect(await told('any open seats?', '2030-12-10')).toEqual(cup);
});
