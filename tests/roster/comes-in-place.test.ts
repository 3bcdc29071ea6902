import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const seat = { team: 'Heron Grand Prix', series: 'f1', season: 2030 } as const;
const ride = (driver: string, slots: object = {}) => sure('ride', { driver, ...seat, ...slots });
const left = (driver: string, slots: object = {}) => sure('exit', { driver, ...seat, ...slots });
const begun = [ride('Ann Example'), ride('Bo Sample')];

type News = readonly (readonly [day: string, said: readonly Said[]])[];

/** Who has a seat at the team late in the season, and how those before lost theirs; the same in whatever order it was told. */
function atTeam(news: News): { now: string[]; before: string[] } {
  const claims = news.flatMap(([day, said]) => article(day, said));
  const [one, other] = [claims, claims.toReversed()].map((each) => {
    const page = buildRoster(each).asOf('2030-10-01').team(seat.team);
    const how = (page?.past ?? []).map(({ slots, ended }) =>
      [slots.driver, ended?.why, ended?.on, ended?.why === 'replaced' && ended.by.slots.driver]
        .filter(Boolean)
        .join(' '),
    );
    return { now: (page?.present ?? []).map(({ slots }) => slots.driver).sort(), before: how };
  });
  expect(other).toEqual(one);
  return one ?? { now: [], before: [] };
}

describe('who comes to a team in the season with the article of a departure', () => {
  it.each<readonly [string, News]>([
    [
      'no numbers are told',
      [
        ['2030-02-27', begun],
        ['2030-08-27', [left('Ann Example'), ride('Cy Third')]],
      ],
    ],
    [
      "the numbers are the drivers' own",
      [
        ['2030-02-27', [ride('Ann Example', { number: '5' }), ride('Bo Sample', { number: '6' })]],
        ['2030-08-27', [left('Ann Example'), ride('Cy Third', { number: '43' })]],
      ],
    ],
    [
      'the departure says neither season nor series',
      [
        ['2030-02-27', begun],
        ['2030-08-27', [left('Ann Example', { season: undefined, series: undefined }), ride('Cy Third')]],
      ],
    ],
    [
      'later articles still speak of the seat that was',
      [
        ['2030-02-27', begun],
        ['2030-08-27', [left('Ann Example'), ride('Cy Third')]],
        ['2030-09-10', [ride('Ann Example')]],
      ],
    ],
  ])('takes the place at once where %s', (_, news) => {
    expect(atTeam(news)).toEqual({
      now: ['Bo Sample', 'Cy Third'],
      before: ['Ann Example replaced 2030-08-27 Cy Third'],
    });
  });

  it('takes it too where the car has a number, and only the newcomer is told without', () => {
    const cup = { series: 'cup' };
    const news: News = [
      ['2030-02-27', [ride('Ann Example', { ...cup, number: '5' })]],
      ['2030-08-27', [left('Ann Example', cup), ride('Cy Third', cup)]],
    ];
    expect(atTeam(news)).toEqual({ now: ['Cy Third'], before: ['Ann Example replaced 2030-08-27 Cy Third'] });
  });

  it('takes one of two that are left, and nobody says which: both are over', () => {
    const news: News = [
      ['2030-02-27', begun],
      ['2030-08-27', [left('Ann Example'), left('Bo Sample'), ride('Cy Third'), ride('Dee Fourth')]],
    ];
    expect(atTeam(news)).toEqual({
      now: ['Cy Third', 'Dee Fourth'],
      before: ['Ann Example left 2030-08-27', 'Bo Sample left 2030-08-27'],
    });
  });

  it.each<readonly [string, readonly Said[], string | undefined]>([
    ['has the seat for the next season', [left('Ann Example'), ride('Cy Third', { season: 2031 })], undefined],
    ['is told with two departures', [left('Ann Example'), left('Bo Sample'), ride('Cy Third')], undefined],
    ['is told with another', [left('Ann Example'), ride('Cy Third'), ride('Dee Fourth')], undefined],
    ['has some races', [left('Ann Example'), ride('Cy Third', { extent: 'part-time' })], undefined],
    ['has another series', [left('Ann Example'), ride('Cy Third', { series: 'f2' })], undefined],
    ['is at another team', [left('Ann Example'), ride('Cy Third', { team: 'Kestrel Grand Prix' })], undefined],
    ['was in the team before', [left('Ann Example'), ride('Cy Third')], 'Cy Third'],
    [
      'comes for somebody else',
      [left('Ann Example'), left('Bo Sample', { replacedBy: 'Cy Third' }), ride('Cy Third')],
      undefined,
    ],
  ])('leaves the other the seat to the end of the season where the newcomer %s', (_, said, before) => {
    const first = before === undefined ? begun : [...begun, ride(before)];
    expect(
      atTeam([
        ['2030-02-27', first],
        ['2030-08-27', said],
      ]).now,
    ).toContain('Ann Example');
  });

  it('leaves it where no teammate was known: it may be that one', () => {
    const news: News = [
      ['2030-02-27', [ride('Ann Example')]],
      ['2030-08-27', [left('Ann Example'), ride('Cy Third')]],
    ];
    expect(atTeam(news).now).toEqual(['Ann Example', 'Cy Third']);
  });

  it('leaves it where the two are told in articles of their own', () => {
    const claims = [
      ...article('2030-02-27', begun),
      ...article('2030-08-27', [left('Ann Example')]),
      ...article('2030-08-27', [ride('Cy Third')], 'another'),
    ];
    const page = buildRoster(claims).asOf('2030-10-01').team(seat.team);
    expect(page?.present.map(({ slots }) => slots.driver)).toContain('Ann Example');
  });
});
