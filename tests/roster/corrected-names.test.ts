import { describe, expect, it } from 'vitest';
import type { NameBook } from '../../src/roster/names/name-book.js';
import { personNames } from '../../src/roster/names/person-names.js';
import { teamNames } from '../../src/roster/names/team-names.js';

type Names = readonly string[];
interface Said {
  readonly same?: readonly (Names | { readonly names: Names; readonly shown: string })[];
  readonly different?: readonly Names[];
}

/** Groups of spellings that are one, each led by the name as shown. */
function groups(book: NameBook): string[][] {
  return book.names.map((name) => [name, ...book.spellingsOf(name).filter((each) => each !== name)]);
}

function corrections({ same = [], different = [] }: Said) {
  const entry = { reason: 'test', place: 'test' };
  return {
    same: same.map((one) => ({ ...entry, ...('names' in one ? one : { names: one }) })),
    different: different.map((names) => ({ ...entry, names })),
  };
}

function people(spellings: Names, said: Said): string[][] {
  return groups(
    personNames(
      spellings.map((text) => ({ text, uses: 1, drives: true })),
      corrections(said),
    ),
  );
}

function teams(spellings: readonly (string | readonly [string, number])[], said: Said): string[][] {
  const all = spellings.map((each) => (typeof each === 'string' ? ([each, 1] as const) : each));
  return groups(
    teamNames(
      all.map(([text, uses]) => ({ text, uses })),
      corrections(said),
    ),
  );
}

describe('people that the operator takes for one', () => {
  const STONES = ['Ava Stone', 'Ava R. Stone', 'Stone'];

  it('have all their spellings, and the surname that is now only theirs', () => {
    expect(people(STONES, {})).toEqual([['Ava R. Stone'], ['Ava Stone'], ['Stone']]);
    expect(people(STONES, { same: [['Ava Stone', 'Ava R. Stone']] })).toEqual([['Ava R. Stone', 'Ava Stone', 'Stone']]);
  });

  it('are shown as asked, whether an article has that spelling yet or not', () => {
    const shown = (name: string) => ({ same: [{ names: ['Ava Stone', 'Ava R. Stone', 'Ava Marsh'], shown: name }] });
    expect(people(STONES, shown('Ava Stone'))[0]?.[0]).toBe('Ava Stone');
    expect(people(STONES, shown('Ava Marsh'))[0]?.[0]).toBe('Ava Marsh');
    expect(people(['Ava Stone'], shown('Ava Marsh'))).toEqual([['Ava Marsh', 'Ava Stone']]);
  });

  it('need not be written just as articles do', () => {
    expect(people(['AVA STONE', 'Ava  R Stone'], { same: [['Ava Stone', 'ava r. stone']] })).toHaveLength(1);
  });

  it('are joined by way of others, in any order', () => {
    const names = ['Ava Stone', 'Ava Carter', 'Ava Marsh', 'Mia Torres'];
    const pairs = [names.slice(0, 2), names.slice(1, 3)];
    for (const same of [pairs, pairs.toReversed()]) {
      expect(people(names, { same })).toEqual([['Ava Carter', 'Ava Marsh', 'Ava Stone'], ['Mia Torres']]);
    }
  });

  it('may be one by a nickname, or by a surname that others have too', () => {
    expect(people(['Ava Stone', 'Rocket'], { same: [['Ava Stone', 'Rocket']] })).toEqual([['Ava Stone', 'Rocket']]);
    expect(people(['Ava Stone', 'Dan Stone', 'Stone'], { same: [['Stone', 'Dan Stone']] })).toEqual([
      ['Ava Stone'],
      ['Dan Stone', 'Stone'],
    ]);
    // Where articles know but one of that surname, the surname still goes where the operator puts it.
    expect(people(['Ava Stone', 'Dan Marsh', 'Stone'], { same: [['Stone', 'Dan Marsh']] })).toEqual([
      ['Ava Stone'],
      ['Dan Marsh', 'Stone'],
    ]);
  });

  it('change nobody else, and nothing where articles have but one of them', () => {
    expect(people(['Ava Stone', 'Ava B. Stone'], { same: [['Ava Stone', 'Ava R. Stone']] })).toHaveLength(2);
  });
});

describe('people that the operator keeps apart', () => {
  it('are two where a suffix, a hyphen or an accent would make them one', () => {
    for (const [one, other] of [
      ['Ben Carter', 'Ben Carter Jr.'],
      ['Ben Carter-Marsh', 'Ben Cartermarsh'],
      ['José Ruiz', 'Jose Ruiz'],
    ] as const) {
      expect(people([one, other], {})).toHaveLength(1);
      expect(people([one, other], { different: [[one, other]] })).toHaveLength(2);
    }
  });

  it('take along what is written like them', () => {
    const all = ['Ben Carter', 'BEN CARTER', 'Ben Carter Jr.', 'Ben Carter, Jr', 'BEN CARTER JR.'];
    expect(people(all, { different: [['Ben Carter', 'Ben Carter Jr.']] })).toEqual([
      ['BEN CARTER', 'Ben Carter'],
      ['BEN CARTER JR.', 'Ben Carter Jr.', 'Ben Carter, Jr'],
    ]);
  });

  it('no longer share a surname', () => {
    const all = ['Ben Carter', 'Ben Carter Jr.', 'Carter'];
    expect(people(all, {})).toHaveLength(1);
    expect(people(all, { different: [['Ben Carter', 'Ben Carter Jr.']] })).toEqual([
      ['Ben Carter'],
      ['Ben Carter Jr.'],
      ['Carter'],
    ]);
  });

  it('may be a surname alone and the only one who has it', () => {
    expect(people(['Ben Carter', 'Carter'], { different: [['Carter', 'Ben Carter']] })).toEqual([
      ['Ben Carter'],
      ['Carter'],
    ]);
    expect(
      people(['Ben Carter', 'Carter', 'Dan Marsh', 'Marsh'], { different: [['Carter', 'Ben Carter']] }),
    ).toHaveLength(3);
  });

  it('may each be one with somebody else', () => {
    const said = { different: [['Ben Carter', 'Ben Carter Jr.']], same: [['Ben Carter Jr.', 'B. J. Carter']] };
    expect(people(['Ben Carter', 'Ben Carter Jr.', 'B.J. Carter'], said)).toEqual([
      ['Ben Carter'],
      ['Ben Carter Jr.', 'B.J. Carter'],
    ]);
  });
});

describe('teams', () => {
  it('are one where they were renamed, with their short names', () => {
    const all = ['Northline Racing', 'Northline', 'Pinecrest Motorsports', 'Ridgeway Racing'];
    const same = [['Northline Racing', 'Pinecrest Motorsports']];
    expect(teams(all, { same })).toEqual([
      ['Pinecrest Motorsports', 'Northline', 'Northline Racing'],
      ['Ridgeway Racing'],
    ]);
    expect(teams(all, { same: [{ names: same[0] ?? [], shown: 'Northline Racing' }] })[0]?.[0]).toBe(
      'Northline Racing',
    );
  });

  it('are never shown by initials where a name is known', () => {
    expect(teams([['NLR', 9], 'Northline Racing'], { same: [['NLR', 'Northline Racing']] })).toEqual([
      ['Northline Racing', 'NLR'],
    ]);
  });

  it('are two where a name is cut short, or the vocabulary takes them for one', () => {
    expect(teams(['Northline Racing', 'Northline'], { different: [['Northline Racing', 'Northline']] })).toHaveLength(
      2,
    );
    expect(teams(['JR Motorsports', 'JRM'], {})).toHaveLength(1);
    expect(teams(['JR Motorsports', 'JRM'], { different: [['JR Motorsports', 'JRM']] })).toEqual([
      ['JR Motorsports'],
      ['JRM'],
    ]);
  });

  it('keep what is like neither with the one that articles name most', () => {
    const all = ['Northline Racing', ['Northline', 5], 'NORTHLINE'] as const;
    const different = [['Northline Racing', 'Northline']];
    expect(teams(all, { different })).toEqual([['Northline', 'NORTHLINE'], ['Northline Racing']]);
    const gibbs: readonly (string | readonly [string, number])[] = [['Joe Gibbs Racing', 3], 'Gibbs Racing', 'JGR'];
    expect(teams(gibbs, { different: [['Joe Gibbs Racing', 'Gibbs Racing']] })).toEqual([
      ['Gibbs Racing'],
      ['Joe Gibbs Racing', 'JGR'],
    ]);
  });
});
