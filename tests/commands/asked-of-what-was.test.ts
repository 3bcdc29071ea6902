import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;
const IOWA = { series: 'cup', season: 2031, track: 'Iowa Speedway' } as const;

const SEATS: readonly Said[] = [sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12' })];
const SAID: readonly Said[] = [
  sure('result', { driver: 'Ava Stone', ...IOWA, race: 'Harvest 200', date: '2031-05-25', position: 15 }),
  sure('result', { driver: 'Ben Carter', ...IOWA, race: 'Harvest 200', date: '2031-05-25', position: 1 }),
  sure('start', { driver: 'Ava Stone', ...NORTHLINE, ...IOWA, race: 'Barley 150', date: '2031-05-28', number: '12' }),
  sure('start', { driver: 'Dan Marsh', ...PINECREST, ...IOWA, race: 'Barley 150', date: '2031-05-28', number: '31' }),
];

const setting = settingOn('2031-05-27', [...article('2031-01-05', SEATS), ...article('2031-05-26', SAID)]);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);

describe('a race that is over', () => {
  it.each([
    'did Stone race at Iowa?',
    'did stone race at iowa on sunday',
    'was Stone in the Iowa race on Sunday?',
    'was Stone at Iowa on Sunday?',
    'did Stone run the Iowa race in the Cup Series on 25 May?',
  ])('is told by how it ended, on the page of the driver: %s', async (question) => {
    for (const asked of [question, `${question} as_of:2031-05-27`]) {
      const [title, answer] = await lines(asked);
      expect(title).toMatch(/^Ava Stone/);
      expect(answer).toMatch(/^Yes: 15th · Harvest 200/);
    }
  });

  it.each([
    ['where did stone finish sunday', /^15th · Harvest 200/],
    ['where did Stone finish at Iowa on Sunday?', /^15th · Harvest 200/],
    ['how did stone do on sunday', /^15th · Harvest 200/],
    ['did Carter win at Iowa on Sunday?', /^Yes: Won · Harvest 200/],
    ['did carter win sunday', /^Yes: Won · Harvest 200/],
    ['how did Stone do', /^15th · Harvest 200/],
  ])('on a day is told though the article is of a later one: %s', async (question, answer) => {
    for (const asked of [question, `${question} as_of:2031-05-27`]) expect((await lines(asked))[1]).toMatch(answer);
  });

  it.each([
    ['where did Stone finish on Saturday?', /^No article says so/],
    ['did Stone race at Iowa on Saturday?', /^No article says so/],
    ['did Stone race at Talladega on Sunday?', /^No article says so/],
    // What is to come was not yet.
    ['did Marsh race at Iowa?', /^No article says so in words/],
    ['does Marsh race at Iowa?', /^Yes: /],
    ['does Stone race at Iowa tomorrow?', /^Yes: .*Barley 150/],
  ])('is no other one: %s', async (question, answer) => {
    expect((await lines(`${question} as_of:2031-05-27`))[1]).toMatch(answer);
  });

  it.each(["did stone race at iowa sunday, how'd she do", 'was Stone at Iowa on Sunday and how did she finish?'])(
    'is meant by what is asked behind it: %s',
    async (question) => {
      const told = await lines(question);
      expect(told[1]).toMatch(/^Yes: 15th/);
      expect(told[2]).toMatch(/: 15th · Harvest 200/);
    },
  );
});

describe('a number that two teams share', () => {
  const shared = settingOn(
    '2031-04-01',
    article('2031-03-30', [
      sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '10', extent: 'part-time' }),
      sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '10', extent: 'part-time' }),
      sure('start', { driver: 'Ava Stone', ...NORTHLINE, ...IOWA, number: '10', date: '2031-06-01' }),
      sure('start', {
        ...{ driver: 'Dan Marsh', ...PINECREST, number: '10', season: 2031 },
        ...{ track: 'Talladega Superspeedway', date: '2031-04-06' },
      }),
    ]),
  );

  it.each([
    ['who drives the 10 at Talladega?', 'Dan Marsh'],
    ['whos in the 10 car this weekend', 'Dan Marsh'],
    ['who is in the 10 at Iowa?', 'Ava Stone'],
  ])('is in a race that of one of them: %s', async (question, driver) => {
    expect((await linesOf(`/ask question:${question}`, shared))[1]).toBe(driver);
  });

  it('else of both', async () => {
    const [, answer] = await linesOf('/ask question:who drives the 10?', shared);
    expect(answer).toMatch(/Ava Stone.*Dan Marsh|Dan Marsh.*Ava Stone/);
  });
});

describe('a contract with a team that the driver has left', () => {
  const deal = sure('contract', { driver: 'Dan Marsh', team: 'Northline Racing', until: 2032 });
  const left = sure('exit', { driver: 'Dan Marsh', ...NORTHLINE, season: 2030, number: '14' });
  const seat = sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2030, number: '14' });
  const told = async (question: string, said: readonly Said[]) =>
    (await linesOf(`/ask question:${question}`, settingOn('2030-12-27', article('2030-12-20', said))))[1];

  it.each([
    'till when was Marsh signed',
    'marsh contract',
    "how long was Marsh's deal?",
    "how long was Marsh's contract with Northline?",
  ])('is told as what was, with the departure: %s', async (question) => {
    expect(await told(question, [seat, deal, left])).toMatch(
      /^It was: Deal with Northline Racing, until 2032 · (?:Left|Leaving) Northline Racing after 2030/,
    );
  });

  it('is none where another one stands', async () => {
    const next = sure('contract', { driver: 'Dan Marsh', team: 'Pinecrest Motorsports', until: 2033 });
    expect(await told('marsh contract', [seat, deal, left, next])).toMatch(/^Deal with Pinecrest Motorsports/);
    expect(await told('is Marsh staying at Northline?', [seat, deal, left])).not.toMatch(/^Yes/);
  });
});
