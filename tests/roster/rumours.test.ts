import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { ofStatus } from '../../src/roster/facts/denials.js';
import { endingOf } from '../../src/roster/facts/endings.js';
import { type Facts, factsFrom } from '../../src/roster/facts/merge.js';
import { lifeOf } from '../../src/roster/facts/rumours.js';
import type { Surroundings } from '../../src/roster/facts/surroundings.js';
import { nameBook } from '../../src/roster/names/name-book.js';
import type { Possible, RumourLife } from '../../src/roster/roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const NAMES = {
  people: nameBook(new Map(), new Map()),
  teams: nameBook(new Map(), new Map()),
  tracks: nameBook(new Map(), new Map()),
};
const AVA = 'Ava Stone';
const SEAT = { driver: AVA, team: 'Northline Racing', series: 'cup', season: 2026, number: '12' };
const PINECREST = { driver: AVA, team: 'Pinecrest Motorsports', series: 'cup', season: 2026, number: '5' };

/** `how`, and for what ended the day and, for a cold rumour, the reason. */
function endOf({ end }: RumourLife): string {
  if (end.how === 'open') return 'open';
  return end.how === 'cold' ? `cold ${end.on}: ${end.because}` : `${end.how} ${end.on}`;
}

/** The life of Ava Stone's rumour of a kind as of a day, with what is said of Ben Carter around it. */
function lifeOn(date: string, articles: readonly (readonly Claim[])[], kind: Possible['kind']): RumourLife {
  const known = articles.flat().filter(({ published }) => published <= date);
  const factsOf = (driver: string): Facts =>
    factsFrom(
      known.filter((claim) => 'driver' in claim && claim.driver === driver),
      NAMES,
    );
  const rivals = factsOf('Ben Carter');
  const others: Surroundings = {
    endingOfRival: ({ seat, facts: own }) => endingOf(seat, own, { ...others, rivalsOf: () => [] }),
    startsOfOthers: () => [],
    ridesOf: () => [],
    startsOf: () => [],
    ofTeam: () => [],
    postsBeside: () => [],
    isPostFollowed: () => false,
    rivalsOf: () => ofStatus(rivals.ride, 'confirmed').map((seat) => ({ seat, facts: rivals })),
    replaces: [],
    mayReplace: () => [],
  };
  const facts = factsOf(AVA);
  const [rumoured] = (facts[kind] as readonly Possible[]).filter(({ status }) => status === 'rumored');
  if (rumoured === undefined) throw new Error(`There is no rumour on ${date}`);
  return lifeOf(rumoured, facts, others, date);
}

type Row = readonly [
  what: string,
  kind: Possible['kind'],
  news: readonly (readonly [day: string, said: Said])[],
  ends: Readonly<Record<string, string>>,
];

const TABLE: readonly Row[] = [
  [
    'confirmed',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-01', rumour('ride', SEAT)],
      ['2025-07-14', sure('ride', SEAT)],
    ],
    {
      '2025-05-03': 'open',
      '2025-07-13': 'open',
      '2025-07-14': 'confirmed 2025-07-14',
      '2027-01-01': 'confirmed 2025-07-14',
    },
  ],
  [
    'confirmed, in the first article that says so, whatever repeats it',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-07-14', sure('ride', SEAT)],
      ['2025-09-01', sure('ride', SEAT)],
    ],
    { '2025-12-01': 'confirmed 2025-07-14' },
  ],
  [
    'confirmed for a later season while it is open',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-07-14', sure('ride', { ...SEAT, season: 2027 })],
    ],
    { '2025-07-14': 'confirmed 2025-07-14' },
  ],
  [
    'not confirmed by a seat of a later season once it is cold',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-12-14', sure('ride', { ...SEAT, season: 2027 })],
    ],
    { '2025-12-14': 'cold 2025-10-30: silence', '2026-06-01': 'cold 2025-10-30: silence' },
  ],
  [
    'confirmed for its own season though nobody has repeated it for long',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-12-14', sure('ride', SEAT)],
    ],
    { '2025-12-13': 'cold 2025-10-30: silence', '2025-12-14': 'confirmed 2025-12-14' },
  ],
  [
    'not confirmed by a seat of a later season once it was denied',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-20', denial('ride', SEAT)],
      ['2025-07-14', sure('ride', { ...SEAT, season: 2027 })],
    ],
    { '2025-07-14': 'denied 2025-06-20' },
  ],
  [
    'not confirmed by a seat of a later season once the driver had another one',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-20', sure('ride', PINECREST)],
      ['2025-07-14', sure('ride', { ...SEAT, season: 2027 })],
    ],
    { '2025-07-14': 'cold 2025-06-20: other seat' },
  ],
  [
    'without a season confirmed only while it is open',
    'ride',
    [
      ['2025-05-03', rumour('ride', { driver: AVA, team: SEAT.team })],
      ['2025-12-14', sure('ride', { ...SEAT, season: 2026 })],
    ],
    { '2025-12-14': 'cold 2025-10-30: silence' },
  ],
  [
    'denied',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-20', denial('ride', SEAT)],
    ],
    { '2025-06-19': 'open', '2025-06-20': 'denied 2025-06-20', '2027-01-01': 'denied 2025-06-20' },
  ],
  [
    'denied, then heard again, then denied again',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-20', denial('ride', SEAT)],
      ['2025-07-01', rumour('ride', SEAT)],
      ['2025-08-01', denial('ride', SEAT)],
    ],
    { '2025-06-30': 'denied 2025-06-20', '2025-07-01': 'open', '2025-08-01': 'denied 2025-08-01' },
  ],
  [
    'denied, and true after all',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-20', denial('ride', SEAT)],
      ['2025-08-01', sure('ride', SEAT)],
    ],
    { '2025-07-01': 'denied 2025-06-20', '2025-08-01': 'confirmed 2025-08-01' },
  ],
  [
    'confirmed, and called off later',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-20', sure('ride', SEAT)],
      ['2025-08-01', denial('ride', SEAT)],
    ],
    { '2025-07-31': 'confirmed 2025-06-20', '2025-08-01': 'denied 2025-08-01' },
  ],
  [
    'cold once nobody has repeated it for 180 days',
    'ride',
    [
      ['2025-01-03', rumour('ride', SEAT)],
      ['2025-02-01', rumour('ride', SEAT)],
    ],
    { '2025-07-31': 'open', '2025-08-01': 'cold 2025-07-31: silence', '2026-12-31': 'cold 2025-07-31: silence' },
  ],
  [
    'not cold if somebody repeats it before',
    'ride',
    [
      ['2025-02-01', rumour('ride', SEAT)],
      ['2025-08-01', rumour('ride', SEAT)],
    ],
    { '2025-07-31': 'open', '2025-08-01': 'open' },
  ],
  [
    'cold once its series is under way',
    'ride',
    [['2025-12-01', rumour('ride', SEAT)]],
    { '2026-02-25': 'open', '2026-02-26': 'cold 2026-02-25: season begun' },
  ],
  [
    'cold once every series is under way, where some races may still be to come or no day of the first one is known',
    'ride',
    [['2025-12-01', rumour('ride', { ...SEAT, extent: 'part-time' })]],
    { '2026-03-31': 'open', '2026-04-01': 'cold 2026-03-31: season begun' },
  ],
  [
    'cold once every series is under way, of one of which nobody says by when it is',
    'ride',
    [['2025-12-01', rumour('ride', { ...SEAT, series: 'imsa' })]],
    { '2026-03-31': 'open', '2026-04-01': 'cold 2026-03-31: season begun' },
  ],
  [
    'of the season under way open until that is over',
    'ride',
    [['2026-10-01', rumour('ride', SEAT)]],
    { '2026-12-31': 'open', '2027-01-01': 'cold 2026-12-31: season over' },
  ],
  [
    'confirmed by the word that the driver leaves it with the end of its season, however late',
    'ride',
    [
      ['2025-12-01', rumour('ride', { driver: AVA, team: SEAT.team, series: 'cup', season: 2026 })],
      ['2026-11-10', sure('exit', { driver: AVA, team: SEAT.team, series: 'cup', season: 2026 })],
    ],
    { '2026-11-09': 'cold 2026-02-25: season begun', '2026-11-10': 'confirmed 2026-11-10' },
  ],
  [
    'not confirmed by a departure from another car, series or season, nor by one told before',
    'ride',
    [
      ['2025-10-01', sure('exit', { driver: AVA, team: SEAT.team, series: 'cup', season: 2026 })],
      ['2025-12-01', rumour('ride', SEAT)],
      ['2025-12-02', sure('exit', { driver: AVA, team: SEAT.team, series: 'cup', season: 2025, number: '13' })],
      ['2026-11-10', sure('exit', { driver: AVA, team: SEAT.team, series: 'cup', season: 2026, number: '15' })],
      ['2026-11-11', sure('exit', { driver: AVA, team: SEAT.team, series: 'truck', season: 2026 })],
    ],
    { '2026-12-01': 'cold 2026-02-25: season begun' },
  ],
  [
    'cold once somebody else has the car',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-01', sure('ride', { ...SEAT, driver: 'Ben Carter' })],
    ],
    { '2025-05-31': 'open', '2025-06-01': 'cold 2025-06-01: seat taken' },
  ],
  [
    'not cold by the seat of another who had it before, and has one elsewhere since',
    'ride',
    [
      ['2025-02-20', sure('ride', { ...SEAT, driver: 'Ben Carter' })],
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-05-03', sure('ride', { ...SEAT, driver: 'Ben Carter' })],
      ['2025-05-03', sure('ride', { ...SEAT, driver: 'Ben Carter', team: 'Southpaw Racing', number: '55' })],
    ],
    { '2025-05-04': 'open', '2025-06-20': 'open' },
  ],
  [
    'cold once somebody else has the car, who has another later',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-01', sure('ride', { ...SEAT, driver: 'Ben Carter' })],
      ['2025-07-01', sure('ride', { ...SEAT, driver: 'Ben Carter', team: 'Southpaw Racing', number: '55' })],
    ],
    { '2025-05-31': 'open', '2025-07-20': 'cold 2025-06-01: seat taken' },
  ],
  [
    'not cold by the seat of another who is told to be leaving it',
    'ride',
    [
      ['2025-06-01', sure('ride', { ...SEAT, season: 2026, driver: 'Ben Carter' })],
      ['2025-06-01', sure('exit', { ...SEAT, season: 2026, driver: 'Ben Carter' })],
      ['2025-06-01', rumour('ride', SEAT)],
    ],
    { '2025-06-01': 'open' },
  ],
  [
    'not cold by a seat that the driver is told to have lost',
    'ride',
    [
      ['2025-05-03', sure('exit', PINECREST)],
      ['2025-06-01', rumour('ride', SEAT)],
      ['2025-06-01', sure('ride', PINECREST)],
    ],
    { '2025-06-01': 'open' },
  ],
  [
    'cold once the driver has another seat, though it is left later',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-01', sure('ride', PINECREST)],
      ['2025-08-01', sure('exit', PINECREST)],
    ],
    { '2025-08-01': 'cold 2025-06-01: other seat' },
  ],
  [
    'cold once the driver has another seat',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-01', sure('ride', PINECREST)],
    ],
    { '2025-05-31': 'open', '2025-06-01': 'cold 2025-06-01: other seat' },
  ],
  [
    'not cold from a seat in another series or for some races',
    'ride',
    [
      ['2025-05-03', rumour('ride', SEAT)],
      ['2025-06-01', sure('ride', { ...PINECREST, series: 'truck' })],
      ['2025-06-02', sure('ride', { ...PINECREST, extent: 'part-time' })],
    ],
    { '2025-06-02': 'open' },
  ],
  [
    'of a deal, confirmed by a later seat with the team',
    'contract',
    [
      ['2025-05-03', rumour('contract', { driver: AVA, team: SEAT.team })],
      ['2025-07-14', sure('ride', SEAT)],
    ],
    { '2025-07-13': 'open', '2025-07-14': 'confirmed 2025-07-14' },
  ],
  [
    'of a deal, not confirmed by a seat or a deal told once it is cold',
    'contract',
    [
      ['2025-05-03', rumour('contract', { driver: AVA, team: SEAT.team })],
      ['2025-12-14', sure('ride', SEAT)],
      ['2025-12-15', sure('contract', { driver: AVA, team: SEAT.team, multiYear: true })],
    ],
    { '2025-12-15': 'cold 2025-10-30: silence' },
  ],
  [
    'of a departure with the end of a season, open until the next one is under way',
    'exit',
    [['2025-12-01', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025 })]],
    { '2026-03-31': 'open', '2026-04-01': 'cold 2026-03-31: next season begun' },
  ],
  [
    'of a departure in the season, open until that is over',
    'exit',
    [['2025-12-01', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025, atOnce: true })]],
    { '2025-12-31': 'open', '2026-01-01': 'cold 2025-12-31: season over' },
  ],
  [
    'of a departure without a season, not confirmed by one told once it is cold',
    'exit',
    [
      ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team })],
      ['2026-07-14', sure('exit', { driver: AVA, team: SEAT.team, season: 2026 })],
    ],
    { '2026-07-14': 'cold 2025-10-30: silence' },
  ],
  [
    'of a departure, confirmed',
    'exit',
    [
      ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025 })],
      ['2025-07-14', sure('exit', { driver: AVA, team: SEAT.team, season: 2025 })],
    ],
    { '2025-07-13': 'open', '2025-07-14': 'confirmed 2025-07-14' },
  ],
  [
    'of a departure, when the driver stays',
    'exit',
    [
      ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025 })],
      ['2025-07-14', sure('ride', SEAT)],
    ],
    { '2025-07-13': 'open', '2025-07-14': 'cold 2025-07-14: stays' },
  ],
  [
    'of a departure, when a deal says that the driver stays',
    'exit',
    [
      ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025 })],
      ['2025-07-14', sure('contract', { driver: AVA, team: SEAT.team, until: 2027 })],
    ],
    { '2025-07-13': 'open', '2025-07-14': 'cold 2025-07-14: stays' },
  ],
  [
    'of a departure, with a deal that ends then',
    'exit',
    [
      ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025 })],
      ['2025-07-14', sure('contract', { driver: AVA, team: SEAT.team, until: 2025 })],
    ],
    { '2025-07-14': 'open' },
  ],
  ...[
    ['a seat elsewhere for the season after', PINECREST],
    ['a seat elsewhere in its place', { ...PINECREST, season: 2025 }],
    ['a seat elsewhere in another series', { ...PINECREST, series: 'truck' }],
  ].map(
    ([what, seat]): Row => [
      `of a departure, confirmed by ${what}`,
      'exit',
      [
        ['2025-05-03', sure('ride', { ...SEAT, season: 2025 })],
        ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025, number: '12' })],
        ['2025-12-14', sure('ride', seat as typeof PINECREST)],
      ],
      { '2025-10-30': 'open', '2025-12-13': 'cold 2025-10-30: silence', '2025-12-14': 'confirmed 2025-12-14' },
    ],
  ),
  ...[
    ['in another series in the season', { ...PINECREST, series: 'truck', season: 2025 }],
    ['for some races', { ...PINECREST, extent: 'part-time' as const }],
    ['of a later season', { ...PINECREST, season: 2027 }],
  ].map(
    ([what, seat]): Row => [
      `of a departure, with a seat elsewhere ${what}`,
      'exit',
      [
        ['2025-05-03', sure('ride', { ...SEAT, season: 2025 })],
        ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, series: 'cup', season: 2025 })],
        ['2025-07-14', sure('ride', seat as typeof PINECREST)],
      ],
      { '2025-07-14': 'open' },
    ],
  ),
  [
    'of a departure that was denied before the driver got a seat elsewhere',
    'exit',
    [
      ['2025-05-03', sure('ride', { ...SEAT, season: 2025 })],
      ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, season: 2025 })],
      ['2025-06-01', denial('exit', { driver: AVA, team: SEAT.team, season: 2025 })],
      ['2025-07-14', sure('ride', PINECREST)],
    ],
    { '2025-07-13': 'denied 2025-06-01', '2025-07-14': 'denied 2025-06-01' },
  ],
  [
    'of a departure, when reports of one day disagree whether the driver goes',
    'exit',
    [
      ['2025-05-03', rumour('exit', { driver: AVA, team: SEAT.team, series: 'cup', season: 2025 })],
      ['2025-07-14', sure('ride', PINECREST)],
      ['2025-07-14', sure('ride', SEAT)],
    ],
    { '2025-07-14': 'cold 2025-07-14: stays' },
  ],
  [
    'of a race that goes by',
    'start',
    [
      [
        '2025-05-03',
        rumour('start', { driver: AVA, series: 'cup', season: 2025, track: 'Alder Speedway', date: '2025-06-01' }),
      ],
    ],
    { '2025-06-01': 'open', '2025-06-02': 'cold 2025-06-01: race over' },
  ],
];

describe.each(TABLE)('a rumour is %s', (_, kind, news, ends) => {
  it.each(Object.entries(ends))('on %s: %s', (date, expected) => {
    const articles = news.map(([day, said]) => article(day, [said]));
    expect(endOf(lifeOn(date, articles, kind))).toBe(expected);
  });
});

describe('the articles that report a rumour', () => {
  const first = article('2025-05-03', [rumour('ride', SEAT)], 'first');
  const counted = (...articles: Claim[][]) => lifeOn('2025-06-30', articles, 'ride').articles;

  it('count once each, and only those of the day asked for', () => {
    const second = article('2025-06-01', [rumour('ride', SEAT), rumour('ride', SEAT)], 'second');
    expect(lifeOn('2025-05-31', [first, second], 'ride').articles).toBe(1);
    expect(counted(first, second)).toBe(2);
  });

  it('count once where one is a text printed again', () => {
    const again = first.map((claim): Claim => ({ ...claim, article: 'again', published: '2025-06-01' }));
    expect(counted(first, again)).toBe(1);
    expect(lifeOn('2025-06-30', [first, again], 'ride').rumour).toMatchObject({ lastSaid: '2025-06-01' });
  });

  it('count each where they only share a sentence’s words or its place', () => {
    const moved = first.map((claim): Claim => ({ ...claim, article: 'moved', start: 300, end: 330 }));
    const other = first.map((claim): Claim => ({ ...claim, article: 'other', quote: 'Another sentence.' }));
    const silent = ['a', 'b'].map((name) => first.map((claim): Claim => ({ ...claim, article: name, quote: '' })));
    expect(counted(first, moved, other, ...silent)).toBe(5);
  });
});

describe('a rumour of another seat than that which its own article confirms', () => {
  const both: readonly Said[] = [rumour('ride', SEAT), sure('ride', PINECREST)];
  const lifeAfter = (date: string, ...more: readonly (readonly Claim[])[]) =>
    endOf(lifeOn(date, [article('2025-06-01', both), ...more], 'ride'));

  it('is open, for the article knows of both', () => {
    expect(lifeAfter('2025-06-08')).toBe('open');
    const known = article('2025-05-01', [sure('ride', PINECREST)]);
    expect(lifeAfter('2025-06-08', known)).toBe('open');
  });

  it('goes cold with the next article that tells of the seat alone, and not before', () => {
    const next = article('2025-06-20', [sure('ride', PINECREST)]);
    expect(lifeAfter('2025-06-19', next)).toBe('open');
    expect(lifeAfter('2025-06-20', next)).toBe('cold 2025-06-20: other seat');
    expect(lifeAfter('2025-06-20', article('2025-06-20', both))).toBe('open');
  });

  it('is cold where it was told before, and the article is the first to tell of the seat', () => {
    const before = article('2025-05-01', [rumour('ride', SEAT)]);
    expect(lifeAfter('2025-06-08', before)).toBe('cold 2025-06-01: other seat');
    const after = article('2025-06-20', [sure('ride', PINECREST)]);
    expect(lifeAfter('2025-06-20', before, after)).toBe('cold 2025-06-01: other seat');
  });

  it('is cold where another article of the day tells of the seat alone', () => {
    const other = article('2025-06-01', [sure('ride', PINECREST)], 'another');
    expect(lifeAfter('2025-06-08', other)).toBe('cold 2025-06-01: other seat');
  });
});
