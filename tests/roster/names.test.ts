import { describe, expect, it } from 'vitest';
import { isSurname, personNames, surnamesOf } from '../../src/roster/names/person-names.js';
import { teamNames } from '../../src/roster/names/team-names.js';

/** Groups of spellings that are one, each led by the name as shown. A number after a spelling counts its uses. */
function groups(book: ReturnType<typeof personNames>, spellings: readonly string[]): string[][] {
  return book.names.map((name) => [
    name,
    ...book.spellingsOf(name).filter((each) => each !== name && spellings.includes(each)),
  ]);
}

function people(...spellings: readonly (string | readonly [string, number])[]): string[][] {
  const all = spellings.map((each) => (typeof each === 'string' ? ([each, 1] as const) : each));
  const book = personNames(all.map(([text, uses]) => ({ text, uses, drives: true })));
  return groups(
    book,
    all.map(([text]) => text),
  );
}

function teams(...spellings: readonly (string | readonly [string, number])[]): string[][] {
  const all = spellings.map((each) => (typeof each === 'string' ? ([each, 1] as const) : each));
  return groups(
    teamNames(all.map(([text, uses]) => ({ text, uses }))),
    all.map(([text]) => text),
  );
}

describe('people', () => {
  it('are shown as most claims spell them, then with accents and capitals', () => {
    expect(people(['A.J. Malone', 1], ['AJ Malone', 3])).toEqual([['AJ Malone', 'A.J. Malone']]);
    expect(people('Rico Suner', 'Rico Suñer')).toEqual([['Rico Suñer', 'Rico Suner']]);
    expect(people('Rico Lavance', 'Rico LaVance')).toEqual([['Rico LaVance', 'Rico Lavance']]);
  });

  it('have a suffix or not, unless two suffixes are known', () => {
    expect(people(['Ray Vance', 5], ['Ray Vance Jr.', 1], 'Ray Vance, Jr')).toEqual([
      ['Ray Vance', 'Ray Vance Jr.', 'Ray Vance, Jr'],
    ]);
    expect(people('Ray Vance', 'Ray Vance Jr.', 'Ray Vance Sr.')).toEqual([
      ['Ray Vance'],
      ['Ray Vance Jr.'],
      ['Ray Vance Sr.'],
    ]);
  });

  it('are named by a surname alone only if one person has it', () => {
    expect(people('Ana Vance', 'Vance')).toEqual([['Ana Vance', 'Vance']]);
    expect(people('Ana Vance', 'Rico Vance', 'Vance')).toEqual([['Ana Vance'], ['Rico Vance'], ['Vance']]);
    expect(people('Sia van der Berg', 'Van der Berg')).toEqual([['Sia van der Berg', 'Van der Berg']]);
    expect(people('Sia van der Berg', 'Kim van der Berg', 'van der Berg')).toHaveLength(3);
    expect(people('Ray Vance Jr.', 'Ray Vance Sr.', 'Vance Jr.')).toEqual([
      ['Ray Vance Jr.', 'Vance Jr.'],
      ['Ray Vance Sr.'],
    ]);
  });

  it('are shown in full, however often the surname stands alone', () => {
    expect(people(['Ana Vance', 1], ['Vance', 9])).toEqual([['Ana Vance', 'Vance']]);
  });

  it('are never merged on likeness', () => {
    expect(people('Ana Vance', 'Anna Vance', 'Ana Vancey', 'A. Vance', 'Maria Ana Vance')).toHaveLength(5);
  });

  it('a surname of a driver is no crew chief', () => {
    const book = personNames([
      { text: 'Lou Petrie', uses: 1, drives: false },
      { text: 'Petrie', uses: 1, drives: true },
    ]);
    expect(book.nameOf('Petrie')).toBe('Petrie');
    const both = personNames([
      { text: 'Lou Petrie', uses: 1, drives: false },
      { text: 'Ida Petrie', uses: 1, drives: true },
      { text: 'Petrie', uses: 1, drives: true },
    ]);
    expect(both.nameOf('Petrie')).toBe('Ida Petrie');
  });

  it('knows a surname from a name', () => {
    expect(['Vance', 'Vance Jr.', 'van der Berg', 'De Lara'].map(isSurname)).toEqual([true, true, true, true]);
    expect(['Ana Vance', 'A.J. Vance', 'Ana de Lara'].map(isSurname)).toEqual([false, false, false]);
    expect(surnamesOf('Sia van der Berg Jr.')).toEqual(['van der berg', 'der berg', 'berg']);
  });
});

describe('teams', () => {
  it('meet under a name cut short if it can mean one of them only', () => {
    expect(teams('Northgate Racing', ['Northgate', 9])).toEqual([['Northgate Racing', 'Northgate']]);
    expect(teams('Northgate Grand Prix', 'Northgate', 'Northgate F1 Team')).toHaveLength(3);
    expect(teams('Northgate Grand Prix', 'Northgate')).toHaveLength(1);
    expect(teams('Team Northgate', 'Northgate')).toEqual([['Team Northgate', 'Northgate']]);
    expect(teams('Northgate Racing', 'Northgate Motorsports', 'Northgate')).toHaveLength(3);
    expect(teams('Northgate Racing', 'Northgate Motorsports')).toHaveLength(2);
    expect(teams('Blue Ridge Racing', 'Blue')).toHaveLength(2);
  });

  it('meet under what a well-known one may be called where articles name no other of that name', () => {
    expect(teams(['Roush Fenway Racing', 2], 'Roush')).toEqual([['Roush Fenway Racing', 'Roush']]);
    expect(teams('Roush Fenway Racing', 'Roush', 'Roush Motorsports')).toHaveLength(3);
    expect(teams('Roush')).toEqual([['Roush']]);
  });

  it('differ in spelling only', () => {
    expect(teams('Vance-Harrow Racing', 'Vance Harrow Racing', 'VANCE HARROW RACING')).toHaveLength(1);
  });

  it('meet under the aliases of the vocabulary, shown by their usual name if an article has it', () => {
    expect(teams(['JRM', 4], 'JR Motorsports')).toEqual([['JR Motorsports', 'JRM']]);
    expect(teams('JRM')).toEqual([['JR Motorsports', 'JRM']]);
    expect(teams('BMW M Team RLL')).toEqual([['BMW M Team RLL']]);
    expect(teams(['JTG Daugherty', 3], 'JTG Daugherty Racing')).toEqual([['JTG Daugherty Racing', 'JTG Daugherty']]);
  });

  it('meet under names that are read as they stand: former ones, and the make of a works team', () => {
    expect(teams(['Peugeot', 2], 'Team Peugeot TotalEnergies')).toEqual([['Peugeot', 'Team Peugeot TotalEnergies']]);
    expect(teams('Andretti', 'Andretti Autosport', 'Andretti Global')).toEqual([
      ['Andretti Global', 'Andretti', 'Andretti Autosport'],
    ]);
    expect(teams('Andretti Autosport')).toEqual([['Andretti Autosport']]);
    expect(teams('Cadillac Whelen', 'Action Express Racing')).toHaveLength(1);
  });

  it('meet whether a partner is named with them or not', () => {
    expect(teams('Heron Motorsports with Pat Partner', 'Heron Motorsports')).toEqual([
      ['Heron Motorsports', 'Heron Motorsports with Pat Partner'],
    ]);
    expect(teams('Heron Motorsports w/ Kestrel', 'Heron Motorsports in association with Pinecrest')).toHaveLength(1);
    expect(teams('Team Penske with Pat Partner', 'Team Penske')).toHaveLength(1);
    expect(teams('Heron Motorsports with Pat Partner')).toEqual([['Heron Motorsports with Pat Partner']]);
  });

  it.each([
    ['Racing', 'Racing with Heron', 'Racing with Kestrel'],
    ['Heron Motorsports with Pat Partner', 'Kestrel Racing with Pat Partner', 'Pat Partner Racing'],
    ['Red Bull', 'Racing Bulls', 'Red Bull Ampol Racing'],
    ['Andretti', 'Andretti Cadillac', 'Wayne Taylor Racing with Andretti'],
    ['BMW M Team RLL', 'BMW M Team WRT', 'BMW'],
    ['McLaren', 'Arrow McLaren', 'McLaren Formula E'],
    ['Haas', 'Stewart-Haas Racing', 'Haas Factory Team'],
    ['Porsche', 'Porsche Penske Motorsport', 'Team Penske'],
  ])('never meet though they share a word: %s, %s, %s', (...names) => {
    expect(teams(...names)).toHaveLength(names.length);
  });

  it('well-known ones are never short for another', () => {
    expect(teams('Haas', 'Haas Motorsports')).toHaveLength(2);
  });
});
