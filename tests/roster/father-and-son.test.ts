import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const SON = 'Dan Marsh Jr.';
const FATHER = 'Dan Marsh';
const TEAM = 'Northline Racing';
const drives = (driver: string, season: number, number = '39', series = 'xfinity'): Said =>
  sure('ride', { driver, team: TEAM, series, season, number });
const DAYTONA = { track: 'Daytona International Speedway', date: '2031-02-15' };
const races = (driver: string, number?: string, series = 'xfinity', season: object = { season: 2031 }): Said =>
  sure('start', { driver, team: TEAM, series, ...season, ...(number && { number }), ...DAYTONA });
const owns = sure('role', { person: FATHER, role: 'owner', team: TEAM });
const won = (driver: string, season: number): Said => sure('title', { driver, series: 'cup', season, position: 1 });

/** The drivers known from articles of 2031 and 2032. */
function names(...told: readonly (readonly Said[])[]): readonly string[] {
  const claims = told.flatMap((said, at) => article(`203${at + 1}-02-01`, said));
  return buildRoster(claims).asOf('2033-01-01').names.drivers;
}

describe('a name with "Jr." and the same one without', () => {
  it.each<[string, ...(readonly Said[])[]]>([
    ['the owner was champion long ago, in one article', [drives(SON, 2031), owns, won(FATHER, 2003)]],
    [
      'the owner drove long ago, in another article',
      [drives(SON, 2031), owns],
      [drives(FATHER, 2005, '36', 'cup'), won(FATHER, 2002)],
    ],
    ['both have a car of a season in one article', [drives(SON, 2031), drives(FATHER, 2031, '44')]],
    ['each has a car of his own in another series', [drives(SON, 2031), drives(FATHER, 2031, '44', 'truck')]],
    ['both race in one race', [races(SON, '39'), races(FATHER, '44')]],
    ['one has a car and the other a race', [drives(SON, 2031), races(FATHER, '44')]],
    ['one has a race and the other a car', [races(SON, '39'), drives(FATHER, 2031, '44')]],
    ['one has a car and the other a race elsewhere', [drives(SON, 2031), races(FATHER, '44', 'arca')]],
    ['only the day says the season of a race', [drives(SON, 2031), races(FATHER, '44', 'arca', {})]],
    ['a generation lies between their seasons', [drives(SON, 2031), drives(SON, 2030)], [won(FATHER, 2003)]],
  ])('are two: %s', (_, ...told) => {
    expect(names(...told)).toEqual([FATHER, SON]);
  });

  it.each<[string, ...(readonly Said[])[]]>([
    ['articles leave it out', [drives(SON, 2031)], [drives(FATHER, 2032), won(FATHER, 2004)]],
    ['one article leaves it out', [drives(SON, 2031), drives(FATHER, 2031), won(FATHER, 2010)]],
    ['titles of a long career', [drives(SON, 2031), won(FATHER, 2010), won(FATHER, 2011)]],
    ['titles of a long career in another article', [drives(SON, 2031)], [won(FATHER, 2010)]],
    ['a driver who owns a team', [drives(SON, 2031)], [drives(FATHER, 2032), owns]],
    ['where somebody is from', [drives(SON, 2031), sure('bio', { driver: FATHER, hometown: 'Eden, Ohio' })]],
    ['two cars, the suffix left out for one', [drives(SON, 2031), races(FATHER, '39'), races(FATHER, '44', 'truck')]],
    ['a season and a race of it in one car', [drives(SON, 2031), races(FATHER, '39')]],
    ['cars of two seasons', [drives(SON, 2031), drives(FATHER, 2032, '44')]],
    ['a race of the next season', [drives(SON, 2030), races(FATHER, '44')]],
    ['a race and a season in two articles', [drives(SON, 2031)], [races(FATHER, '44')]],
    ['a race under a number that is left out', [drives(SON, 2031), races(FATHER)]],
    ['a race that is only rumoured', [drives(SON, 2031), { ...races(FATHER, '44'), status: 'rumored' }]],
    ['two cars in two articles', [drives(SON, 2032)], [drives(FATHER, 2032, '44')]],
  ])('are one: %s', (_, ...told) => {
    expect(names(...told)).toHaveLength(1);
  });

  it('are two from the day on which an article tells of both', () => {
    const claims = [...article('2031-02-01', [drives(SON, 2031)]), ...article('2031-03-01', [owns, drives(SON, 2031)])];
    const roster = buildRoster(claims);
    expect(roster.asOf('2031-02-28').driver(FATHER)?.present).toHaveLength(1);
    expect(roster.asOf('2031-03-01').driver(FATHER)?.present).toHaveLength(0);
  });

  it('have their own pages, and nothing of either is lost', () => {
    const view = buildRoster(article('2031-02-04', [races(SON, '39'), races(FATHER, '44')])).asOf('2031-02-07');
    const numbers = (name: string) => view.driver(name)?.starts.map(({ slots }) => slots.number);
    expect([numbers(SON), numbers(FATHER)]).toEqual([['39'], ['44']]);
  });
});
