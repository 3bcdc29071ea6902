import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, type Said, sure } from './news.js';

const HERON = 'Heron Motorsports';
const OSPREY = 'Osprey Racing';

const has = (person: string, role: string, team: string): Said => sure('role', { person, role, team });
type News = readonly (readonly [day: string, said: readonly Said[]])[];

/** What a person is and was in teams, as told by some articles. */
function rolesOf(person: string, news: News, day = '2031-12-31') {
  const tell = (all: News) =>
    buildRoster(all.flatMap(([published, said]) => article(published, said)))
      .asOf(day)
      .driver(person)
      ?.roles.map(({ slots, ended }) => [
        slots.role,
        slots.team,
        ended && `${ended.why} ${ended.on} ${ended.why === 'replaced' ? ended.by.slots.person : ended.by.slots.team}`,
      ])
      .sort();
  expect(tell(news.toReversed())).toEqual(tell(news));
  return tell(news);
}

const FIRST = ['2030-02-20', [has('Ida First', 'team principal', HERON)]] as const;
const SECOND = ['2031-01-14', [has('Bo Second', 'team principal', HERON)]] as const;
const OVER = [['team principal', HERON, 'replaced 2031-01-14 Bo Second']];
const HELD = [['team principal', HERON, undefined]];

describe('a post of which a team has one', () => {
  it('is over when somebody else has it, and not before', () => {
    expect(rolesOf('Ida First', [FIRST, SECOND])).toEqual(OVER);
    expect(rolesOf('Ida First', [FIRST, SECOND], '2031-01-13')).toEqual(HELD);
    expect(rolesOf('Bo Second', [FIRST, SECOND])).toEqual(HELD);
  });

  it('is over also where the article that names the new one names both, or a later one looks back', () => {
    const both = ['2031-01-14', [...SECOND[1], ...FIRST[1]]] as const;
    expect(rolesOf('Ida First', [FIRST, both])).toEqual(OVER);
    expect(rolesOf('Ida First', [FIRST, SECOND, ['2031-03-01', FIRST[1]]])).toEqual(OVER);
    expect(rolesOf('Bo Second', [FIRST, SECOND, ['2031-03-01', FIRST[1]]])).toEqual(HELD);
  });

  it('may be had back', () => {
    const back: News = [FIRST, SECOND, ['2031-06-01', FIRST[1]], ['2031-06-08', FIRST[1]]];
    expect(rolesOf('Ida First', back)).toEqual(HELD);
    expect(rolesOf('Bo Second', back)).toEqual([['team principal', HERON, 'replaced 2031-06-01 Ida First']]);
  });

  it('is one under its other names', () => {
    const news: News = [
      ['2030-02-20', [has('Ida First', 'president', HERON), has('Al Money', 'CEO', HERON)]],
      ['2031-01-14', [has('Bo Second', 'team president', HERON), has('Cy Cash', 'president and CEO', HERON)]],
    ];
    expect(rolesOf('Ida First', news)?.[0]?.[2]).toMatch(/^replaced 2031-01-14/);
    expect(rolesOf('Al Money', news)).toEqual([['CEO', HERON, 'replaced 2031-01-14 Cy Cash']]);
  });

  it('is not taken by whoever has another one, has it elsewhere, or had it taken back', () => {
    expect(rolesOf('Ida First', [FIRST, ['2031-01-14', [has('Bo Second', 'owner', HERON)]]])).toEqual(HELD);
    expect(rolesOf('Ida First', [FIRST, ['2031-01-14', [has('Bo Second', 'team principal', OSPREY)]]])).toEqual(HELD);
    const not = denial('role', { person: 'Bo Second', role: 'team principal', team: HERON });
    expect(rolesOf('Ida First', [FIRST, SECOND, ['2031-01-20', [not]]])).toEqual(HELD);
    expect(rolesOf('Bo Second', [FIRST, SECOND, ['2031-01-20', [not]]])).toEqual([
      ['team principal', HERON, `denied 2031-01-20 ${HERON}`],
    ]);
  });

  it('is open between two of whom one article tells first', () => {
    const both: News = [['2031-01-14', [...FIRST[1], ...SECOND[1]]]];
    expect(rolesOf('Ida First', both)).toEqual(HELD);
    expect(rolesOf('Bo Second', both)).toEqual(HELD);
  });
});

describe('a post that several have', () => {
  it.each(['owner', 'co-owner', 'adviser', 'vice president', 'race engineer'])('is not ended by another %s', (role) => {
    const news: News = [
      ['2030-02-20', [has('Ida First', role, HERON)]],
      ['2031-01-14', [has('Bo Second', role, HERON)]],
    ];
    expect(rolesOf('Ida First', news)).toEqual([[role, HERON, undefined]]);
  });
});

describe('a post that nobody has in two teams', () => {
  it.each([
    ['team principal', 'team principal'],
    ['crew chief', 'crew chief'],
    ['technical director', 'team principal'],
  ])('is over when the person has one elsewhere: %s, %s', (one, other) => {
    const news: News = [
      ['2030-02-20', [has('Ida First', one, HERON)]],
      ['2031-01-14', [has('Ida First', other, OSPREY)]],
    ];
    expect(rolesOf('Ida First', news)).toEqual(
      [
        [one, HERON, `moved 2031-01-14 ${OSPREY}`],
        [other, OSPREY, undefined],
      ].sort(),
    );
  });

  it('is had in both as long as articles go on telling so', () => {
    const news: News = [
      FIRST,
      ['2031-01-14', [has('Ida First', 'team principal', OSPREY)]],
      ['2031-02-01', FIRST[1]],
      ['2031-03-01', FIRST[1]],
    ];
    expect(rolesOf('Ida First', news)?.map(([, , ended]) => ended)).toEqual([undefined, undefined]);
  });

  it('is none of an owner', () => {
    const news: News = [
      ['2030-02-20', [has('Ida First', 'owner', HERON), has('Ida First', 'team principal', HERON)]],
      ['2031-01-14', [has('Ida First', 'owner', OSPREY), has('Ida First', 'CEO', OSPREY)]],
    ];
    expect(rolesOf('Ida First', news)?.map(([, , ended]) => ended)).toEqual(Array(4).fill(undefined));
  });

  it('ends with a move on the day that tells of both the move and the successor', () => {
    const news: News = [FIRST, ['2031-01-14', [...SECOND[1], has('Ida First', 'team principal', OSPREY)]]];
    expect(rolesOf('Ida First', news)?.[0]).toEqual(['team principal', HERON, `moved 2031-01-14 ${OSPREY}`]);
  });
});

describe('a post in which somebody works for a team', () => {
  const promoted = (one: string, other: string, ...later: News): News => [
    ['2030-02-20', [has('Ida First', one, HERON)]],
    ['2031-01-14', [has('Ida First', other, HERON), has('Ida First', one, HERON)]],
    ...later,
  ];

  it.each([
    ['general manager', 'CEO'],
    ['general manager', 'president'],
    ['technical director', 'team principal'],
    ['crew chief', 'competition director'],
  ])('is over when the person has another one in it, also where that article names both: %s, %s', (one, other) => {
    expect(rolesOf('Ida First', promoted(one, other))).toEqual(
      [
        [one, HERON, `rose 2031-01-14 ${HERON}`],
        [other, HERON, undefined],
      ].sort(),
    );
    expect(rolesOf('Ida First', promoted(one, other), '2031-01-13')).toEqual([[one, HERON, undefined]]);
  });

  it.each([
    ['president', 'CEO'],
    ['team principal', 'chairman'],
    ['owner', 'CEO'],
    ['general manager', 'owner'],
    ['general manager', 'president and general manager'],
    ['general manager', 'executive vice president'],
  ])('may go with another one: %s, %s', (one, other) => {
    expect(rolesOf('Ida First', promoted(one, other))?.filter(([, , ended]) => ended !== undefined)).toEqual([]);
  });

  it('goes on where one article tells of both first, or articles go on telling so', () => {
    const both: News = [['2031-01-14', [has('Ida First', 'general manager', HERON), has('Ida First', 'CEO', HERON)]]];
    const still: News = ['2031-02-01', '2031-03-01'].map((day) => [day, [has('Ida First', 'general manager', HERON)]]);
    for (const news of [both, promoted('general manager', 'CEO', ...still)])
      expect(rolesOf('Ida First', news)?.map(([, , ended]) => ended)).toEqual([undefined, undefined]);
  });

  it('goes on in another person', () => {
    const news: News = [
      ['2030-02-20', [has('Ida First', 'general manager', HERON)]],
      ['2031-01-14', [has('Bo Second', 'CEO', HERON)]],
    ];
    expect(rolesOf('Ida First', news)).toEqual([['general manager', HERON, undefined]]);
  });
});
