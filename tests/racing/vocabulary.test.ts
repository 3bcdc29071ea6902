import { describe, expect, it } from 'vitest';
import { fold } from '../../src/racing/fold.js';
import { MAKES } from '../../src/racing/makes.js';
import { NATIONALITIES } from '../../src/racing/nationalities.js';
import { RACES } from '../../src/racing/races.js';
import { SERIES } from '../../src/racing/series.js';
import { STATES } from '../../src/racing/states.js';
import { NOT_TEAMS, TEAM_SUFFIXES } from '../../src/racing/team-words.js';
import { TEAMS } from '../../src/racing/teams.js';
import type { Term } from '../../src/racing/term.js';
import { TRACKS } from '../../src/racing/tracks.js';

/** The phrases that mean a term and nothing else: its name too, unless that is weak. */
function strongPhrases({ name, aliases, weak = [] }: Term): string[] {
  return weak.includes(name) ? [...aliases] : [name, ...aliases];
}

/** The entry that owns a phrase, as the reader finds it: strong phrases first, then weak ones in order. */
function find<T extends Term>(terms: readonly T[], phrase: string): { term: T; weak: boolean } | undefined {
  const folded = fold(phrase);
  const strong = terms.find((term) => strongPhrases(term).some((alias) => fold(alias) === folded));
  if (strong) return { term: strong, weak: false };
  const weak = terms.find((term) => term.weak?.some((alias) => fold(alias) === folded));
  return weak && { term: weak, weak: true };
}

function repeated(phrases: readonly string[]): string[] {
  const seen = new Set<string>();
  return phrases.map(fold).filter((phrase) => seen.size === seen.add(phrase).size);
}

describe('fold', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['O’Reilly', "o'reilly"],
    ['Spa-Francorchamps', 'spa francorchamps'],
    ['A.J. Foyt  Racing', 'aj foyt racing'],
    ['PR1/Mathiasen', 'pr1 mathiasen'],
    ['NASCAR® Cup', 'nascar cup'],
  ])('%s is compared as %s', (phrase, folded) => {
    expect(fold(phrase)).toBe(folded);
  });
});

describe.each<[string, readonly Term[]]>([
  ['series', SERIES],
  ['makes', MAKES],
  ['tracks', TRACKS],
  ['races', RACES],
  ['teams', TEAMS],
])('%s', (_, terms) => {
  const strong = terms.flatMap(strongPhrases);

  it('give every strong phrase to one entry only', () => {
    const owners = (phrase: string) =>
      terms.filter((term) => strongPhrases(term).some((own) => fold(own) === phrase)).map(({ name }) => name);
    expect(repeated(strong).map((phrase) => `"${phrase}": ${owners(phrase).join(', ')}`)).toEqual([]);
  });

  it('have no weak phrase that is strong elsewhere', () => {
    const owned = new Set(strong.map(fold));
    expect(terms.flatMap((term) => term.weak ?? []).filter((phrase) => owned.has(fold(phrase)))).toEqual([]);
  });

  it('have names that are all different', () => {
    expect(repeated(terms.map((term) => term.name))).toEqual([]);
  });

  it('have no empty or untrimmed phrase', () => {
    const all = terms.flatMap((term) => [term.name, ...term.aliases, ...(term.weak ?? [])]);
    expect(all.filter((phrase) => fold(phrase).length < 2 || phrase !== phrase.trim())).toEqual([]);
  });
});

describe('SERIES', () => {
  it('has every key that claims are scored by', () => {
    const keys = SERIES.map((series) => series.key);
    expect(repeated(keys)).toEqual([]);
    expect(keys).toEqual(
      expect.arrayContaining([
        ...['cup', 'xfinity', 'truck', 'arca', 'arca-east', 'arca-west', 'indycar', 'indynxt', 'f1', 'f2', 'f3'],
        ...['formulae', 'imsa', 'wec', 'supercars', 'trans-am', 'mx5-cup', 'late-model'],
      ]),
    );
  });

  it.each([
    ['Nextel Cup Series', 'cup', false],
    ['Monster Energy NASCAR Cup Series', 'cup', false],
    ['Cup', 'cup', true],
    ["NASCAR's second-tier series", 'xfinity', false],
    ['NASCAR O’Reilly Auto Parts Series', 'xfinity', false],
    ['Busch', 'xfinity', true],
    ['Gander Outdoors Truck Series', 'truck', false],
    ['Trucks', 'truck', true],
    ['K&N Pro Series West', 'arca-west', false],
    ['Indy Lights', 'indynxt', false],
    ['Formula One', 'f1', false],
    ['FIA WEC', 'wec', false],
    ['V8 Supercars', 'supercars', false],
  ])('%s is %s', (phrase, key, weak) => {
    expect(find(SERIES, phrase)).toMatchObject({ term: { key }, weak });
  });

  it('lets drivers share cars in endurance racing and Supercars, not in stock cars', () => {
    const shared = SERIES.filter((series) => series.sharedCars).map((series) => series.key);
    expect(shared).toEqual(expect.arrayContaining(['imsa', 'wec', 'elms', 'supercars']));
    expect(shared).not.toEqual(expect.arrayContaining(['cup']));
  });

  it('lets one driver have the car only where others can join', () => {
    const regular = SERIES.filter((series) => series.oneRegular);
    expect(regular.map(({ key }) => key)).toEqual(['supercars']);
    expect(regular.every((series) => series.sharedCars)).toBe(true);
  });
});

describe('MAKES', () => {
  it.each([
    ['Camaro', 'Chevrolet', false],
    ['Silverado RST', 'Chevrolet', false],
    ['Mustang Dark Horse', 'Ford', false],
    ['F-150s', 'Ford', false],
    ['Camry XSE', 'Toyota', false],
    ['Supra', 'Toyota', true],
    ['Tundra', 'Toyota', false],
    ['Ram 1500', 'Ram', false],
    ['Ram', 'Ram', true],
    ['ARX-06', 'Acura', false],
    ['Charger', 'Dodge', true],
    ['Z06 GT3.R', 'Chevrolet', false],
  ])('%s is a %s', (phrase, name, weak) => {
    expect(find(MAKES, phrase)).toMatchObject({ term: { name }, weak });
  });
});

describe('TRACKS', () => {
  it.each([
    ['COTA', 'Circuit of the Americas', false],
    ['EchoPark Speedway', 'Atlanta Motor Speedway', false],
    ['Roval', 'Charlotte Motor Speedway Road Course', false],
    ['Charlotte', 'Charlotte Motor Speedway', true],
    ['Gateway', 'World Wide Technology Raceway', true],
    ['Indianapolis', 'Indianapolis Motor Speedway', true],
    ['Nashville', 'Nashville Superspeedway', true],
    ['Texas', 'Texas Motor Speedway', true],
    ['Talladega', 'Talladega Superspeedway', false],
    ['Autódromo Hermanos Rodríguez', 'Autodromo Hermanos Rodriguez', false],
    ['Naval Base Coronado', 'San Diego Street Course', false],
    ['Portimao', 'Autódromo Internacional do Algarve', false],
  ])('%s is %s', (phrase, name, weak) => {
    expect(find(TRACKS, phrase)).toMatchObject({ term: { name }, weak });
  });
});

describe('RACES', () => {
  it('names only tracks and series that exist', () => {
    const tracks = new Set(TRACKS.map((track) => track.name));
    const keys = new Set(SERIES.map((series) => series.key));
    const unknown = RACES.flatMap(({ name, track, series }) => [
      ...(track !== undefined && !tracks.has(track) ? [`${name}: no track "${track}"`] : []),
      ...(series !== undefined && !keys.has(series) ? [`${name}: no series "${series}"`] : []),
    ]);
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Indy 500', 'Indianapolis 500', false],
    ['the 500', 'Indianapolis 500', true],
    ['12 Hours of Sebring', 'Twelve Hours of Sebring', false],
    ['Rolex 24', 'Rolex 24 at Daytona', false],
    ['Cook Out Clash', 'Clash', false],
  ])('%s is the %s', (phrase, name, weak) => {
    expect(find(RACES, phrase)).toMatchObject({ term: { name }, weak });
  });
});

describe('TEAMS', () => {
  it.each([
    ['JGR', 'Joe Gibbs Racing', false],
    ['Gibbs', 'Joe Gibbs Racing', true],
    ['RLL', 'Rahal Letterman Lanigan Racing', false],
    ['Petty GMS', 'Petty GMS Motorsports', false],
    ['Rackley WAR', 'Rackley W.A.R.', false],
    ['Penske', 'Team Penske', true],
  ])('%s is %s', (phrase, name, weak) => {
    expect(find(TEAMS, phrase)).toMatchObject({ term: { name }, weak });
  });

  it('lists a suffix before any shorter one that ends it', () => {
    const late = TEAM_SUFFIXES.filter((suffix, at) =>
      TEAM_SUFFIXES.slice(0, at).some((earlier) => suffix.endsWith(` ${earlier}`)),
    );
    expect(late).toEqual([]);
  });
});

describe('NOT_TEAMS', () => {
  it('rejects no team that is listed', () => {
    expect(NOT_TEAMS.filter((phrase) => find(TEAMS, phrase))).toEqual([]);
  });

  it('rejects only what a suffix word would take for a team', () => {
    const suffixes = TEAM_SUFFIXES.map((suffix) => suffix.toLowerCase());
    const idle = NOT_TEAMS.filter((phrase) => !suffixes.some((suffix) => phrase.toLowerCase().endsWith(suffix)));
    expect(idle).toEqual([]);
  });
});

describe('places and people', () => {
  it('give every noun of a nationality to one country', () => {
    expect(repeated(NATIONALITIES.flatMap(({ adjective, nouns }) => [adjective, ...nouns]))).toEqual([]);
    expect(repeated(NATIONALITIES.flatMap(({ country, countryAliases = [] }) => [country, ...countryAliases]))).toEqual(
      [],
    );
  });

  it('give every abbreviation and noun of a state to one state', () => {
    expect(repeated(STATES.flatMap(({ name, abbreviations }) => [name, ...abbreviations]))).toEqual([]);
    expect(repeated(STATES.flatMap(({ people }) => people))).toEqual([]);
    expect(STATES.filter(({ country }) => country === 'United States')).toHaveLength(51);
  });

  it.each([
    ['Swede', 'Swedish'],
    ['Briton', 'British'],
    ['Frenchman', 'French'],
    ['Aussie', 'Australian'],
    ['Dane', 'Danish'],
  ])('a %s is %s', (noun, adjective) => {
    expect(NATIONALITIES.find(({ nouns }) => nouns.includes(noun))?.adjective).toBe(adjective);
  });
});

it('has teams race in series that are listed', () => {
  const keys = new Set(SERIES.map(({ key }) => key));
  expect(
    TEAMS.flatMap(({ name, series = [] }) => series.filter((key) => !keys.has(key)).map((key) => [name, key])),
  ).toEqual([]);
});

it('has days in their order for races with a track', () => {
  const wrong = RACES.filter(
    ({ days, track }) =>
      days !== undefined &&
      (track === undefined || days[0] > days[1] || days.some((day) => Number.isNaN(Date.parse(`2031-${day}`)))),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
