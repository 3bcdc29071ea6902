import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { familiesOf } from '../../src/roster/names/families.js';
import { linksOfPerson, personNames } from '../../src/roster/names/person-names.js';
import { everything } from './everything.js';
import { articles, askedOn } from './histories.js';

describe('a roster prepared for a day', () => {
  it('answers as one that is not, on that day and others', () => {
    fc.assert(
      fc.property(articles, askedOn, askedOn, (all, day, other) => {
        const prepared = buildRoster(all.flat());
        expect([...prepared.prepare(day)].length).toBeGreaterThan(0);
        for (const date of [day, other]) {
          expect(everything(prepared.asOf(date))).toEqual(everything(buildRoster(all.flat()).asOf(date)));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a roster surveyed for a day', () => {
  it('answers as one that is not, and has no step left, whoever took them', () => {
    fc.assert(
      fc.property(articles, askedOn, (all, day) => {
        const surveyed = buildRoster(all.flat());
        const people = surveyed.asOf(day).names.drivers.length;
        const [one, other] = [surveyed.survey(day), surveyed.survey(day)].map((steps) => steps[Symbol.iterator]());
        let steps = 0;
        while (!one?.next().done) steps += other?.next().done ? 1 : 2;
        expect(steps).toBeGreaterThanOrEqual(people);
        expect([...surveyed.survey(day)]).toEqual([]);
        expect(everything(surveyed.asOf(day))).toEqual(everything(buildRoster(all.flat()).asOf(day)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('families of names', () => {
  const words = fc.constantFrom(
    'Ana',
    'Ben',
    'A.',
    'de',
    'la',
    'Vance',
    'vance',
    'Vánce',
    'Harrow',
    'Har',
    'row',
    'Jr.',
    'III',
  );
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

  it('are each read as all names together are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.nat(), (names, seed) => {
        const spellings = names.map((text, at) => ({
          text,
          uses: 1 + ((seed + at) % 3),
          drives: (seed >> at) % 2 === 0,
        }));
        const whole = personNames(spellings);
        for (const family of familiesOf(names, linksOfPerson, []).all) {
          const part = personNames(spellings.filter(({ text }) => family.includes(text)));
          for (const text of family) {
            expect(part.nameOf(text)).toBe(whole.nameOf(text));
            expect(part.spellingsOf(part.nameOf(text) ?? '')).toEqual(whole.spellingsOf(whole.nameOf(text) ?? ''));
          }
        }
      }),
    );
  });
});
