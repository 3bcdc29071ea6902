import { describe, expect, it } from 'vitest';
import { ALL_IDIOMS } from '../../../src/reading/words/idioms/all-idioms.js';
import type { Idiom } from '../../../src/reading/words/idioms/idiom.js';
import { claimsOfKinds } from '../rules/claims-of.js';

// Who does it and to whom, by what the plain verb takes.
const OF_DRIVERS = /^replace\b/;
const OF_TEAMS = /^(?:release|sign|promote|lure|keep|field|lend)\b/;
// Of a car of theirs, for somebody.
const OF_CARS = /^field \*car$/;
// Said of no team or car: they stand behind.
const ALONE = /^(?:make debut|race)$/;

function withSeat(words: string): string {
  return words
    .replace('*car', 'the No. 12')
    .replace('*driver', 'Ben Carter')
    .replace(/\*(?:team)?/, 'Northline Racing');
}

function sentence(words: string): (idiom: Idiom) => string {
  return ({ means }) =>
    OF_DRIVERS.test(means)
      ? `Ava Stone will ${words.replace('*', 'Ben Carter')} next season.`
      : OF_TEAMS.test(means)
        ? OF_CARS.test(means)
          ? `Northline Racing will ${words.replace('*car', 'the No. 14')} for Ben Carter next season.`
          : `Northline Racing will ${words.replace('*', 'Ava Stone')} next season.`
        : `Ava Stone will ${withSeat(words)}${ALONE.test(means) ? ' in the No. 12 for Northline Racing' : ''} next season.`;
}

/** Ways to say an idiom that have, between them, all that it can be said with: each word of `a/b`, with and without `(a)`, words for `~`. */
function sayings({ said, means }: Idiom): string[] {
  // What somebody leaves in the next season was theirs before it: "call time on her spell" says two things.
  const own = /^(?:leave|release)/.test(means) ? 'a' : OF_TEAMS.test(means) ? 'its' : 'her';
  const lists = said.split(' ').map((word) => choices(word, own));
  const count = Math.max(...lists.map(({ length }) => length));
  const ways = Array.from({ length: count }, (_, way) =>
    lists.flatMap((list) => list[way % list.length] || []).join(' '),
  );
  return [...new Set(ways)];
}

function choices(word: string, own: string): string[] {
  if (word === '~') return [own, 'the old'];
  if (word.startsWith('!')) return [''];
  if (word.startsWith('?')) return word.slice(1).split('/');
  const [, optional] = /^\((.+)\)$/.exec(word) ?? [];
  return optional === undefined ? word.split('/') : ['', ...optional.split('/')];
}

const CONTEXT = 'Ava Stone drives the No. 12 for Northline Racing in the Cup Series.';
const KINDS = ['ride', 'start', 'contract', 'exit', 'crew'] as const;
const SLOTS = ['driver', 'person', 'team', 'series', 'season', 'number', 'replacedBy', 'atOnce', 'role'];

function told(sentence: string): string[] {
  return claimsOfKinds(KINDS, '2026-08-12', `${CONTEXT}\n\n${sentence}`, SLOTS);
}

describe.each(ALL_IDIOMS.map((idiom) => [`${idiom.said} = ${idiom.means}`, idiom] as const))('%s', (_, idiom) => {
  const plain = told(sentence(idiom.means)(idiom));

  it('means a verb that says something', () => {
    expect(plain).not.toEqual(told('It rained.'));
  });

  it.each(sayings(idiom))('says the same as it: %s', (said) => {
    expect(told(sentence(said)(idiom))).toEqual(plain);
  });
});
