import { describe, expect, it } from 'vitest';
import { ALL_IDIOMS } from '../../../src/reading/words/idioms/all-idioms.js';
import type { Idiom } from '../../../src/reading/words/idioms/idiom.js';
import { claimsOf } from '../rules/claims-of.js';

// Who does it and to whom, by what the plain verb takes.
const OF_DRIVERS = /^replace\b/;
const OF_TEAMS = /^(?:release|sign|keep|field|lend)\b/;

const DRIVER = /\*/;

function withSeat(words: string): string {
  return words
    .replace('*car', 'the No. 12')
    .replace('*driver', 'Ben Carter')
    .replace(/\*(?:team)?/, 'Northline Racing');
}

function sentence(words: string): (idiom: Idiom) => string {
  return ({ means }) =>
    OF_DRIVERS.test(means)
      ? `Ava Stone will ${words.replace(DRIVER, 'Ben Carter')} next season.`
      : OF_TEAMS.test(means)
        ? `Northline Racing will ${words.replace(DRIVER, 'Ava Stone')} next season.`
        : `Ava Stone will ${withSeat(words)} next season.`;
}

/** All that an idiom can be said as: each word of `a/b`, with and without `(a)`, `~` as nothing and as two words. */
function sayings({ said }: Idiom): string[] {
  return said
    .split(' ')
    .reduce<string[][]>(
      (lists, word) =>
        choices(word).flatMap((choice) => lists.map((list) => (choice === '' ? list : [...list, choice]))),
      [[]],
    )
    .map((list) => list.join(' '));
}

function choices(word: string): string[] {
  if (word === '~') return ['', 'the old'];
  const [, optional] = /^\((.+)\)$/.exec(word) ?? [];
  return optional === undefined ? word.split('/') : ['', ...optional.split('/')];
}

const CONTEXT = 'Ava Stone drives the No. 12 for Northline Racing in the Cup Series.';
const KINDS = ['ride', 'start', 'contract', 'exit', 'crew'] as const;
const SLOTS = ['driver', 'person', 'team', 'series', 'season', 'number', 'replacedBy', 'atOnce', 'role'];

function told(sentence: string): string[] {
  return KINDS.flatMap((kind) =>
    claimsOf(kind, '2026-08-12', `${CONTEXT}\n\n${sentence}`, SLOTS).map((claim) => `${kind} ${claim}`),
  );
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
