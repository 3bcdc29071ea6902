import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { NO_CORRECTIONS } from '../../src/corrections/corrections.js';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { correctionsFrom } from '../corrections/corrections-from.js';
import { everything } from './everything.js';
import { articles, askedOn } from './histories.js';
import { article, denial, rumour, sure } from './news.js';

const AVA = 'Ava Stone';
const BEN = 'Ben Carter';
const NORTHLINE = 'Northline Racing';
const PINECREST = 'Pinecrest Motorsports';

const AUTUMN = article('2024-10-01', [
  sure('ride', { driver: AVA, team: NORTHLINE, series: 'cup', season: 2025, number: '12', make: 'Ford' }),
  rumour('ride', { driver: BEN, team: NORTHLINE, series: 'cup', season: 2025 }),
  sure('crew', { person: 'Dan Marsh', role: 'crew chief', driver: AVA, team: NORTHLINE, series: 'cup', season: 2025 }),
]);
const WINTER = article('2025-01-10', [
  sure('ride', { driver: AVA, team: PINECREST, series: 'cup', season: 2025, number: '21' }),
  sure('start', { driver: BEN, team: PINECREST, series: 'truck', season: 2025, track: 'COTA', date: '2025-03-01' }),
  sure('exit', { driver: AVA, team: NORTHLINE, season: 2024 }),
]);
const NEWS = [...AUTUMN, ...WINTER];

/** The seats of a driver on a day: team and number. */
function seatsOf(name: string, day: string, corrections: string, claims: readonly Claim[] = NEWS) {
  const page = buildRoster(claims, [], correctionsFrom(corrections)).asOf(day).driver(name);
  const short = page?.present.concat(page.next).map(({ slots }) => `${slots.team} ${slots.number}`);
  return short?.sort();
}

const reject = (given: string) => `- reject: {${given}}\n  reason: Wrong.\n`;
const state = (given: string, said = '2025-02-01') => `- state: {${given}}\n  said: ${said}\n  reason: So.\n`;

describe('a rejected claim', () => {
  it('is no evidence: what it overrode stands again', () => {
    expect(seatsOf(AVA, '2025-02-01', '')).toEqual([`${PINECREST} 21`]);
    expect(seatsOf(AVA, '2025-02-01', reject('article: 2025-01-10, driver: Ava Stone'))).toEqual([`${NORTHLINE} 12`]);
    expect(seatsOf(AVA, '2025-02-01', reject('article: 2024-10-01'))).toEqual([`${PINECREST} 21`]);
  });

  it('is gone from every place in which it was known, its article is not', () => {
    const roster = buildRoster(NEWS, [], correctionsFrom(reject('driver: Ben Carter')));
    const view = roster.asOf('2025-02-01');
    expect(view.driver(BEN)).toBeUndefined();
    expect(view.names.drivers).toEqual([AVA]);
    expect(view.races({}).ahead).toEqual([]);
    expect(view.team(NORTHLINE)?.rumours).toEqual([]);
    expect(view.sources.map(({ article: name, claims }) => [name, claims])).toEqual([
      ['2025-01-10', { ride: 1, exit: 1 }],
      ['2024-10-01', { ride: 1, crew: 1 }],
    ]);
    expect([...roster.newestClaims('2026-01-01')].filter((claim) => 'driver' in claim && claim.driver === BEN)).toEqual(
      [],
    );
  });

  it('is kept with its reason, from the day of its article on', () => {
    const roster = buildRoster(NEWS, [], correctionsFrom(reject('team: Pinecrest Motorsports, kind: ride')));
    expect(roster.asOf('2025-01-09').corrections.setAside).toEqual([]);
    expect(roster.asOf('2025-01-10').corrections.setAside).toEqual([
      { claim: WINTER[0], slots: expect.objectContaining({ driver: AVA, number: '21' }), reasons: ['Wrong.'] },
    ]);
  });

  it.each([
    ['driver: ava stone, kind: ride', 2],
    ['driver: Áva Stone, team: NORTHLINE RACING', 3],
    ['driver: Ava', 0],
    ['number: "21"', 1],
    ['number: "021"', 0],
    ['series: Cup Series', 4],
    ['series: cup, season: 2025, status: rumored', 1],
    ['track: Circuit of the Americas', 1],
    ['track: Daytona International Speedway', 0],
    ['driver: Ava Stone, track: COTA', 0],
    ['article: 2025-01-10', 3],
    ['article: 2025-01-10, driver: Ben Carter', 1],
    ['article: 2025-01-1', 0],
    ['kind: crew, driver: Ava Stone', 1],
    ['person: Dan Marsh', 1],
  ])('is one that has all of { %s }: %i', (given, count) => {
    const roster = buildRoster(NEWS, [], correctionsFrom(reject(given)));
    expect(roster.asOf('2026-01-01').corrections.setAside).toHaveLength(count);
    expect(roster.unusedCorrections().length).toBe(count === 0 ? 1 : 0);
  });

  it('is never one that the operator states', () => {
    const both =
      reject('driver: Mia Torres') +
      state('kind: ride, driver: Mia Torres, team: Pinecrest Motorsports, season: 2025, number: 07');
    expect(seatsOf('Mia Torres', '2025-02-01', both)).toEqual([`${PINECREST} 07`]);
  });

  it('has the reasons of all entries that hit it', () => {
    const text = '- reject: {number: "21"}\n  reason: B\n- reject: {article: 2025-01-10, kind: ride}\n  reason: A\n';
    const { setAside } = buildRoster(NEWS, [], correctionsFrom(text)).asOf('2026-01-01').corrections;
    expect(setAside.map(({ reasons }) => [...reasons].sort())).toEqual([['A', 'B']]);
  });
});

describe('what the operator states', () => {
  const SEAT = 'kind: ride, driver: Ben Carter, team: Northline Racing, series: Cup Series, season: 2025, number: 05';

  it('is known from its day on, and not before', () => {
    expect(seatsOf(BEN, '2025-01-31', state(SEAT))).toEqual([]);
    expect(seatsOf(BEN, '2025-02-01', state(SEAT))).toEqual([`${NORTHLINE} 05`]);
    expect(seatsOf('Mia Torres', '2025-01-31', state('kind: ride, driver: Mia Torres, season: 2025'))).toBeUndefined();
  });

  it('confirms a rumour, overrides what was said before, and is overridden by what is said later', () => {
    const roster = buildRoster(NEWS, [], correctionsFrom(state(SEAT)));
    expect(roster.asOf('2025-01-31').driver(BEN)?.rumours).toHaveLength(1);
    expect(roster.asOf('2025-02-01').driver(BEN)?.rumours).toEqual([]);

    const back = state('kind: ride, driver: Ava Stone, team: Northline Racing, series: cup, season: 2025, number: 12');
    expect(seatsOf(AVA, '2025-02-01', back)).toEqual([`${NORTHLINE} 12`]);
    const later = article('2025-03-01', [
      sure('ride', { driver: AVA, team: PINECREST, series: 'cup', season: 2025, number: '21' }),
    ]);
    expect(seatsOf(AVA, '2025-03-01', back, [...NEWS, ...later])).toEqual([`${PINECREST} 21`]);
  });

  it('may be a rumour or a denial', () => {
    const view = buildRoster(
      NEWS,
      [],
      correctionsFrom(
        state('kind: ride, driver: Ben Carter, team: Northline Racing, series: cup, season: 2025, status: denied') +
          state('kind: ride, driver: Mia Torres, team: Northline Racing, series: cup, season: 2025, status: rumored'),
      ),
    ).asOf('2025-02-01');
    expect(view.driver(BEN)?.rumours).toEqual([]);
    expect(view.driver(BEN)?.denials).toHaveLength(1);
    expect(view.driver('Mia Torres')?.rumours).toHaveLength(1);
    expect(view.driver('Mia Torres')?.present).toEqual([]);
  });

  it('is the same as an article that says so that day', () => {
    const said = [
      sure('ride', { driver: BEN, team: NORTHLINE, series: 'cup', season: 2025, number: '05' }),
      denial('ride', { driver: AVA, team: PINECREST, series: 'cup', season: 2025 }),
    ];
    const text =
      state(SEAT) +
      state('kind: ride, driver: Ava Stone, team: Pinecrest Motorsports, series: cup, season: 2025, status: denied');
    const stated = buildRoster(NEWS, [], correctionsFrom(text));
    const written = buildRoster([...NEWS, ...article('2025-02-01', said, 'operator/2025-02-01')]);
    for (const day of ['2024-12-31', '2025-01-31', '2025-02-01', '2025-06-01']) {
      const slots = (roster: typeof stated) =>
        JSON.stringify(everything(roster.asOf(day)), (key, value) =>
          ['claims', 'quote', 'start', 'end', 'rule'].includes(key) ? undefined : value,
        );
      expect(slots(stated)).toBe(slots(written));
    }
  });

  it('is an answer where there is no article at all', () => {
    expect(seatsOf(BEN, '2025-02-01', state(SEAT), [])).toEqual([`${NORTHLINE} 05`]);
  });
});

describe('corrected names', () => {
  const claims = [
    ...AUTUMN,
    ...article('2025-01-10', [
      sure('ride', {
        driver: 'Ava R. Stone',
        team: 'Northline Motorsport',
        series: 'truck',
        season: 2025,
        number: '7',
      }),
      sure('ride', { driver: 'Ava Stone Jr.', team: PINECREST, series: 'arca', season: 2025, number: '3' }),
    ]),
  ];
  const text =
    '- same: [Ava Stone, Ava R. Stone]\n  shown: Ava Stone\n  reason: One.\n' +
    '- same: [Northline Racing, Northline Motorsport]\n  reason: Renamed.\n' +
    '- different: [Ava Stone, Ava Stone Jr.]\n  reason: Two.\n';

  it('have the seats of all, on every page and day', () => {
    const view = buildRoster(claims, [], correctionsFrom(text)).asOf('2025-02-01');
    expect(view.driver('Ava R. Stone')?.name).toBe(AVA);
    expect(
      view
        .driver(AVA)
        ?.present.map(({ slots }) => slots.number)
        .sort(),
    ).toEqual(['12', '7']);
    expect(view.driver('Ava Stone Jr.')?.present.map(({ slots }) => slots.number)).toEqual(['3']);
    expect(
      view
        .team('Northline Racing')
        ?.present.map(({ slots }) => slots.number)
        .sort(),
    ).toEqual(['12', '7']);
    expect(view.grid('truck').cars.map(({ team, drivers }) => [team, drivers[0]?.seat.slots.driver])).toEqual([
      [view.team('Northline Racing')?.name, AVA],
    ]);
  });

  it('are found by all that they are made of', () => {
    const merged = '- same: [Ava Stone, Mia Torres, Rocket]\n  shown: Mia Torres\n  reason: Married.\n';
    const named = [
      ...AUTUMN,
      ...article('2025-01-11', [
        sure('bio', { driver: 'Mia Torres', age: 20 }),
        sure('bio', { driver: 'Rocket', age: 20 }),
      ]),
    ];
    const view = buildRoster(named, [], correctionsFrom(merged)).asOf('2025-02-01');
    for (const typed of ['Ava Stone', 'mia torres', 'rocket']) {
      expect(view.find('driver', typed)).toEqual({ found: 'exact', name: 'Mia Torres' });
    }
    for (const typed of ['Stone', 'Torres']) {
      expect(view.find('driver', typed)).toEqual({ found: 'near', names: ['Mia Torres'] });
    }
  });

  it('are told with their reasons once articles know two of them', () => {
    const roster = buildRoster(claims, [], correctionsFrom(text));
    const told = (day: string) =>
      roster.asOf(day).corrections.names.map(({ how, shown, reason }) => [how, shown.length, reason]);
    expect(told('2025-01-09')).toEqual([]);
    expect(told('2025-01-10').sort()).toEqual([
      ['different', 2, 'Two.'],
      ['same', 1, 'One.'],
      ['same', 1, 'Renamed.'],
    ]);
  });
});

describe('an entry that changes nothing is named with its place', () => {
  it.each([
    [reject('driver: Ava Stome'), 'sets nothing aside: no article says this'],
    [reject('article: 2025-01-11'), 'sets nothing aside: there is no article "2025-01-11"'],
    ['- same: [Ava Stone, Ava R. Stone]\n  reason: x', 'changes nothing: no article names "Ava R. Stone"'],
    ['- same: [Ava Stone, AVA STONE]\n  reason: x', 'are one anyway'],
    ['- different: [Ava Stone, Ben Carter]\n  reason: x', 'are kept apart anyway'],
    ['- different: [Ava Stone, Ava Stoner]\n  reason: x', 'changes nothing: no article names "Ava Stoner"'],
  ])('%s', (text, problem) => {
    const unused = buildRoster(NEWS, [], correctionsFrom(text)).unusedCorrections();
    expect(unused).toEqual([{ place: 'line 1, entry 1', problem: expect.stringContaining(problem) }]);
  });

  it.each([
    '- same: [Ava Stone, Ben Carter]\n  reason: x',
    '- same: [Northline Racing, Pinecrest Motorsports]\n  reason: x',
    '- same: [AVA STONE, Ava Stone]\n  shown: AVA STONE\n  reason: x',
    state('kind: bio, driver: Ava Stone, age: 20'),
  ])('and one that does is not: %s', (text) => {
    expect(buildRoster(NEWS, [], correctionsFrom(text)).unusedCorrections()).toEqual([]);
  });
});

describe('with any history', () => {
  const MANY =
    '- same: [Tess Harrow, Rico Vance]\n  reason: a\n- different: [Tess Harrow, Tess Harrow Jr.]\n  reason: b\n' +
    '- same: [Max Orr, Pia Orr]\n  shown: Pia Orr\n  reason: c\n- different: [JRM, JR Motorsports]\n  reason: d\n' +
    '- reject: {driver: Ana Vance, season: 2023}\n  reason: e\n- reject: {article: article-1, kind: exit}\n  reason: f\n' +
    '- state: {kind: ride, driver: Ana Vance, team: Northgate, series: cup, season: 2023}\n  said: 2023-02-10\n  reason: g\n' +
    '- state: {kind: exit, driver: Vance, team: JRM}\n  said: 2023-07-04\n  reason: h\n';

  it('an empty file is the same as none', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        const [none, empty] = [buildRoster(list.flat()), buildRoster(list.flat(), [], correctionsFrom('# nothing\n'))];
        expect(empty.version).toBe(none.version);
        expect(everything(empty.asOf(date))).toEqual(everything(none.asOf(date)));
      }),
      { numRuns: 30 },
    );
  });

  it('rejecting all claims of an article is the same as never having had them', () => {
    fc.assert(
      fc.property(articles, askedOn, fc.nat(6), (list, date, at) => {
        const gone = `article-${at % list.length}`;
        const read = list.flatMap(([claim]) => (claim ? [{ name: claim.article, published: claim.published }] : []));
        const rest = list.flat().filter(({ article: name }) => name !== gone);
        const rejected = buildRoster(list.flat(), read, correctionsFrom(reject(`article: ${gone}`))).asOf(date);
        expect(everything(rejected)).toEqual(everything(buildRoster(rest, read).asOf(date)));
      }),
      { numRuns: 50 },
    );
  });

  it('the order of entries and of claims does not matter', () => {
    const entries = MANY.split(/(?=^- )/m);
    fc.assert(
      fc.property(
        articles,
        askedOn,
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        (list, date, shuffled) => {
          const one = buildRoster(list.flat(), [], correctionsFrom(MANY));
          const other = buildRoster(list.flat().toReversed(), [], correctionsFrom(shuffled.join('')));
          expect(other.version).toBe(one.version);
          expect(everything(other.asOf(date))).toEqual(everything(one.asOf(date)));
          expect(other.asOf(date).corrections).toEqual(one.asOf(date).corrections);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('later articles and later statements change no earlier view', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        const corrections = correctionsFrom(MANY);
        const early = {
          ...corrections,
          stated: corrections.stated.filter(({ claim }) => claim.published <= date),
        };
        const before = list.flat().filter(({ published }) => published <= date);
        expect(everything(buildRoster(list.flat(), [], corrections).asOf(date))).toEqual(
          everything(buildRoster(before, [], early).asOf(date)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('every entry is part of the version, its place is not', () => {
    const versionWith = (text: string) =>
      buildRoster(NEWS, [], parseCorrections(text, 'corrections.yaml').corrections).version;
    const entries = MANY.split(/(?=^- )/m);
    const versions = entries.map((_, at) => versionWith(entries.toSpliced(at, 1).join('')));
    expect(new Set([...versions, versionWith(MANY), buildRoster(NEWS, [], NO_CORRECTIONS).version]).size).toBe(
      entries.length + 2,
    );
    expect(versionWith(`# moved\n\n${MANY}`)).toBe(versionWith(MANY));
    expect(versionWith(MANY.replace('reason: e', 'reason: other'))).not.toBe(versionWith(MANY));
  });
});
