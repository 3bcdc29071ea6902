import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/articles/article.js';
import { givenName, surname } from './many-names.js';

/** People and teams that the articles are about: about as many as a few years of news. */
const PEOPLE = 2_000;
const TEAMS = 200;

/** What of the originals is replaced. */
export interface Named {
  readonly people: readonly string[];
  readonly teams: readonly string[];
}

/**
 * Writes `count` articles into a new folder: the originals in turn, with other people, other teams, other car numbers
 * and another day. The same count gives the same articles.
 */
export function writeManyArticles(folder: string, originals: readonly Article[], named: Named, count: number): void {
  mkdirSync(folder);
  for (let n = 0; n < count; n += 1) {
    const original = originals[n % originals.length];
    if (!original) throw new Error('There must be an article to vary.');
    const day = new Date(Date.UTC(2020, 0, 1 + (n % 1_800))).toISOString().slice(0, 10);
    writeFileSync(join(folder, `${day}-${n}.txt`), `date ${day}\n${varied(original.body, named, n)}`);
  }
}

/** Changed in one pass, so that a new name is not changed again. */
function varied(body: string, { people, teams }: Named, n: number): string {
  const changes = new Map<string, string>();
  teams.forEach((team, index) => {
    const [first = '', ...rest] = team.split(' ');
    const other = surname((n * 7 + index * 31) % TEAMS);
    changes.set(team, [other, ...rest].join(' '));
    changes.set(first, other);
  });
  people.forEach((person, index) => {
    const words = person.split(' ');
    const at = (n * 11 + index * 131) % PEOPLE;
    const [given, family] = [givenName(at), surname(at)];
    changes.set(person, `${given} ${family}`);
    changes.set(words[0] ?? '', given);
    changes.set(words.at(-1) ?? '', family);
  });
  // The longer phrase first, so that a full name is not taken for a surname.
  const phrases = [...changes.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return body
    .replace(new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g'), (phrase) => changes.get(phrase) ?? phrase)
    .replace(/(?<=No\. |#)\d+/g, (number) => String((Number(number) + n) % 100));
}

function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
