import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/articles/article.js';
import { givenName, surname } from './many-names.js';

/**
 * People and teams that the articles are about: about as many as a few years of news have. As there, a few of them are in
 * much of the news and most are in little (every fourth article is about one of a hundred), drivers stay with a team for
 * three years, and a team keeps its car numbers. All of them are in the few series of the originals, though: series more
 * crowded than any real one.
 */
const PEOPLE = 1_500;
/** First words of teams: with what follows them in the originals, some 250 teams. */
const TEAMS = 80;
const NUMBERS = 100;
/** Numbers of the golden ratio and others without a common divisor spread what is counted. */
const GOLDEN = 0.618_033_988_75;

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
    writeFileSync(
      join(folder, `${day}-${n}.txt`),
      `date ${day}\n${varied(original.body, named, n, Number(day.slice(0, 4)))}`,
    );
  }
}

/** A text about other people, teams and cars, the `n`th of many, of a year. Changed in one pass, so that a new name is not changed again. */
export function varied(body: string, { people, teams }: Named, n: number, year: number): string {
  const driver = Math.floor(PEOPLE * ((n * GOLDEN) % 1) ** 2);
  const home = teamOf(driver, year);
  const changes = new Map<string, string>();
  teams.forEach((team, index) => {
    const [first = '', ...rest] = team.split(' ');
    const other = surname((home + index * 31) % TEAMS);
    changes.set(team, [other, ...rest].join(' '));
    changes.set(first, other);
  });
  people.forEach((person, index) => {
    const words = person.split(' ');
    // Mostly those who drive for the same team.
    const at = (driver + index * TEAMS + Math.floor((index * TEAMS) / PEOPLE)) % PEOPLE;
    const [given, family] = [givenName(at), surname(at)];
    changes.set(person, `${given} ${family}`);
    changes.set(words[0] ?? '', given);
    changes.set(words.at(-1) ?? '', family);
  });
  // The longer phrase first, so that a full name is not taken for a surname.
  const phrases = [...changes.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return body
    .replace(new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g'), (phrase) => changes.get(phrase) ?? phrase)
    .replace(/(?<=No\. |#)\d+/g, (number) => String((Number(number) + home * 3) % NUMBERS));
}

/** Another team every three years. */
function teamOf(driver: number, year: number): number {
  return (driver + 7 * Math.floor((year + (driver % 3)) / 3)) % TEAMS;
}

function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
