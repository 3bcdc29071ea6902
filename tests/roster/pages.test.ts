import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, rumour, sure } from './news.js';

const ANA = 'Ana Vance';
const RICO = 'Rico Malone';
const A = 'Northgate Racing';
const B = 'Calder Autosport';

describe('a person', () => {
  const view = buildRoster([
    ...article('2024-01-01', [
      sure('bio', { driver: ANA, age: 23, hometown: 'Alder' }),
      sure('title', { driver: ANA, series: 'truck', season: 2022, position: 2 }),
      sure('title', { driver: ANA, series: 'truck', position: 2 }),
      sure('title', { driver: ANA, series: 'arca', position: 1 }),
      rumour('title', { driver: ANA, series: 'cup', season: 2024, position: 1 }),
      sure('result', { driver: ANA, series: 'cup', season: 2023, track: 'Cedar Park', position: 4 }),
      sure('role', { person: ANA, role: 'co-owner', team: A }),
    ]),
    ...article('2024-06-01', [
      sure('bio', { driver: ANA, age: 24, birthDate: '2000-05-02' }),
      sure('title', { driver: ANA, series: 'truck', season: 2022, position: 1 }),
      sure('result', { driver: ANA, series: 'cup', season: 2023, race: 'Cedar 300', track: 'Cedar Park', position: 4 }),
      sure('result', { driver: ANA, series: 'cup', season: 2023, track: 'Cedar Park', position: 9 }),
    ]),
  ]).asOf('2024-07-01');
  const page = view.driver(ANA);

  it('has the newest age and what older articles say besides', () => {
    expect(page?.bio?.slots).toEqual({ driver: ANA, age: 24, birthDate: '2000-05-02', hometown: 'Alder' });
    expect(page?.bio?.claims.find((claim) => claim.age !== undefined)?.published).toBe('2024-06-01');
  });

  it('has each title once, the later report first', () => {
    expect(page?.titles.map(({ slots }) => [slots.series, slots.season, slots.position])).toEqual([
      ['truck', 2022, 1],
      ['arca', undefined, 1],
      ['truck', undefined, 2],
    ]);
  });

  it('has each finish once, and two places as two races', () => {
    expect(page?.results.map(({ slots }) => [slots.position, slots.race]).sort()).toEqual([
      [4, 'Cedar 300'],
      [9, undefined],
    ]);
  });

  it('has roles', () => {
    expect(page?.roles).toMatchObject([{ slots: { role: 'co-owner', team: A } }]);
  });
});

describe('a team', () => {
  const roster = buildRoster([
    ...article('2024-01-01', [
      sure('role', { person: 'Lou Petrie', role: 'owner', team: A }),
      sure('role', { person: 'Ida Quist', role: 'team president', team: A }),
      sure('alliance', { team: A, partner: B }),
      sure('ride', { driver: ANA, team: A, series: 'cup', season: 2024, number: '12' }),
      sure('crew', {
        person: 'Max Orr',
        role: 'crew chief',
        driver: ANA,
        team: A,
        number: '12',
        series: 'cup',
        season: 2024,
      }),
      sure('crew', { person: 'Pia Orr', role: 'spotter', driver: ANA, team: A, series: 'cup', season: 2024 }),
      rumour('contract', { driver: RICO, team: B, loanTo: A }),
    ]),
    ...article('2024-05-01', [
      sure('alliance', { team: B, partner: A }),
      sure('role', { person: 'Gil Bonner', role: 'team president', team: A }),
      sure('role', { person: 'Mo Dunn', role: 'owner', team: A }),
      sure('crew', { person: 'Sam Teale', role: 'crew chief', team: A, number: '12', series: 'cup', season: 2024 }),
      denial('ride', { driver: RICO, team: A, series: 'cup', season: 2025 }),
    ]),
  ]);

  it('has its people, one for posts that one person holds', () => {
    const people = (date: string) =>
      roster
        .asOf(date)
        .team(A)
        ?.people.map(({ slots }) => slots.person);
    expect(people('2024-04-30')).toEqual(['Ida Quist', 'Lou Petrie']);
    expect(people('2024-05-01')).toEqual(['Gil Bonner', 'Mo Dunn', 'Lou Petrie']);
  });

  it('has one alliance, whichever way round it is told', () => {
    for (const team of [A, B])
      expect(roster.asOf('2024-06-01').team(team)?.allies).toMatchObject([{ claims: [{}, {}] }]);
  });

  it('has the crew chief named last, and the spotter beside', () => {
    const crew = (date: string) => {
      const page = roster.asOf(date).team(A);
      return [page?.present[0]?.crew, page?.crew, roster.asOf(date).car('12')[0]?.crew].map((posts) =>
        posts?.map(({ slots }) => slots.person).sort(),
      );
    };
    expect(crew('2024-04-30')[0]).toEqual(['Max Orr', 'Pia Orr']);
    expect(crew('2024-05-01')[0]).toEqual(['Pia Orr', 'Sam Teale']);
    expect(crew('2024-05-01')[2]).toEqual(['Pia Orr', 'Sam Teale']);
  });

  it('has the rumours and denials that name it, as lender or borrower', () => {
    expect(roster.asOf('2024-04-30').team(A)?.rumours).toMatchObject([{ slots: { driver: RICO, loanTo: A } }]);
    expect(roster.asOf('2024-05-01').team(A)?.denials).toMatchObject([{ slots: { driver: RICO } }]);
    expect(roster.asOf('2024-05-01').team('Nobody Racing')).toBeUndefined();
  });
});

it('a car has no page for a rumour without a series that came true', () => {
  const seat = { driver: ANA, team: A, season: 2024, number: '12' };
  const roster = buildRoster([
    ...article('2024-01-01', [rumour('ride', seat)]),
    ...article('2024-02-01', [sure('ride', { ...seat, series: 'cup' })]),
  ]);
  const pages = (date: string) =>
    roster
      .asOf(date)
      .car('12')
      .map(({ series }) => series);
  expect(pages('2024-01-31')).toEqual([undefined]);
  expect(pages('2024-02-01')).toEqual(['cup']);
});

it('a car has the crew chief named last, also where only the driver tells whose', () => {
  const car = { driver: ANA, team: A, series: 'cup', season: 2024, number: '12' };
  const post = { role: 'crew chief', driver: ANA, team: A, series: 'cup', season: 2024 };
  const roster = buildRoster([
    ...article('2024-01-01', [sure('ride', car), sure('crew', { ...post, person: 'Max Orr', number: '12' })]),
    ...article('2024-05-10', [sure('crew', { ...post, person: 'Sam Teale' })]),
  ]);
  const chiefs = (date: string) =>
    roster
      .asOf(date)
      .car('12')[0]
      ?.crew.map(({ slots }) => slots.person);
  expect(chiefs('2024-05-09')).toEqual(['Max Orr']);
  expect(chiefs('2024-05-10')).toEqual(['Sam Teale']);
});

it('a crew post denied later is none', () => {
  const post = { person: 'Max Orr', role: 'crew chief', team: A, number: '12', series: 'cup', season: 2024 };
  const roster = buildRoster([
    ...article('2024-01-01', [
      sure('ride', { driver: ANA, team: A, series: 'cup', season: 2024, number: '12' }),
      sure('crew', post),
    ]),
    ...article('2024-02-01', [denial('crew', post)]),
  ]);
  expect(roster.asOf('2024-01-31').car('12')[0]?.crew).toHaveLength(1);
  expect(roster.asOf('2024-02-01').car('12')[0]?.crew).toEqual([]);
  expect(roster.asOf('2024-02-01').driver(ANA)?.present[0]?.crew).toEqual([]);
});

describe('a car', () => {
  const roster = buildRoster([
    ...article('2023-01-01', [sure('ride', { driver: RICO, team: B, series: 'cup', season: 2023, number: '12' })]),
    ...article('2024-01-01', [
      sure('ride', { driver: ANA, team: A, series: 'cup', season: 2024, number: '12' }),
      sure('ride', { driver: RICO, team: B, series: 'truck', season: 2024, number: '12' }),
      sure('ride', { driver: RICO, team: B, series: 'truck', season: 2024, number: '012' }),
    ]),
  ]);

  it('is one answer for each series, and the number as painted', () => {
    const view = roster.asOf('2024-06-01');
    expect(view.car('12').map(({ series, team, drivers }) => [series, team, drivers[0]?.slots.driver])).toEqual([
      ['cup', A, ANA],
      ['truck', B, RICO],
    ]);
    expect(view.car('12', { series: 'truck' })).toHaveLength(1);
    expect(view.car('012')).toHaveLength(1);
    expect(view.car('1')).toEqual([]);
  });

  it('has no driver in a season that no article speaks of, only former ones', () => {
    expect(roster.asOf('2025-06-01').car('12', { series: 'cup' })).toMatchObject([
      { season: 2025, drivers: [], former: [{ slots: { driver: ANA } }, { slots: { driver: RICO } }] },
    ]);
    expect(roster.asOf('2025-06-01').car('12', { series: 'cup', season: 2023 })).toMatchObject([
      { team: B, drivers: [{ slots: { driver: RICO } }], next: [{ slots: { driver: ANA } }], former: [] },
    ]);
  });

  it('of two teams in one series is two answers', () => {
    const two = buildRoster(
      article('2024-01-01', [
        sure('ride', { driver: ANA, team: A, series: 'imsa', season: 2024, number: '7' }),
        sure('ride', { driver: RICO, team: B, series: 'imsa', season: 2024, number: '7' }),
      ]),
    );
    expect(
      two
        .asOf('2024-02-01')
        .car('7')
        .map(({ team, drivers }) => [team, drivers.length]),
    ).toEqual([
      [B, 1],
      [A, 1],
    ]);
  });
});

describe('the roster itself', () => {
  const said = [
    sure('ride', { driver: ANA, team: A, series: 'cup', season: 2024 }),
    sure('bio', { driver: ANA, age: 24 }),
  ];
  const claims = article('2024-01-02', said, 'with-claims');
  const articles = [
    { name: 'without-claims', published: '2024-01-03' },
    { name: 'with-claims', published: '2024-01-02' },
  ];

  it('knows articles without claims, and articles by their claims', () => {
    expect(buildRoster(claims, articles).asOf('2024-02-01').sources).toEqual([
      { article: 'without-claims', published: '2024-01-03', claims: {} },
      { article: 'with-claims', published: '2024-01-02', claims: { ride: 1, bio: 1 } },
    ]);
    expect(
      buildRoster(claims)
        .asOf('2024-02-01')
        .sources.map((source) => source.article),
    ).toEqual(['with-claims']);
    expect(buildRoster(claims, articles).days).toEqual(['2024-01-02', '2024-01-03']);
  });

  it('knows nothing before the first article, and nothing without articles', () => {
    for (const view of [buildRoster(claims, articles).asOf('2024-01-01'), buildRoster([]).asOf('2024-01-01')]) {
      expect(view).toMatchObject({ sources: [], facts: 0, season: 2024, names: { drivers: [], teams: [] } });
      expect(view.find('driver', ANA)).toEqual({ found: 'none' });
      expect(view.races({})).toEqual({ ahead: [], over: [], unsure: [], disagreements: [] });
      expect(view.car('12')).toEqual([]);
    }
  });

  it('counts facts, not claims', () => {
    const twice = [...claims, ...article('2024-01-05', said)];
    expect(buildRoster(twice).asOf('2024-02-01').facts).toBe(2);
  });

  it('has a version for what it says, whatever the order', () => {
    const version = buildRoster(claims, articles).version;
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    expect(buildRoster(claims.toReversed(), articles.toReversed()).version).toBe(version);
    expect(buildRoster([...claims, ...claims], articles).version).toBe(version);
    expect(buildRoster(claims).version).not.toBe(version);
    expect(buildRoster(claims.slice(1), articles).version).not.toBe(version);
    const [first, ...rest] = claims;
    const reworded = first ? [{ ...first, quote: 'Other words.' }, ...rest] : [];
    expect(buildRoster(reworded, articles).version).not.toBe(version);
  });
});
