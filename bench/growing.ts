import type { Article } from '../src/articles/article.js';
import { readArticle } from '../src/reading/read-article.js';
import { type Named, varied } from './many-articles.js';
import { manyNames } from './many-names.js';

const YEAR = 2025;

/** Ways in which a text can go on with ever new people and teams: the piece of a number, with two full names and a surname of its own. */
const PIECES: Readonly<Record<string, (one: string, other: string, house: string, n: number) => string>> = {
  'who stays and goes, by team': (one, other, house, n) =>
    `\n\n${house.toUpperCase()} RACING\n\nStaying: ${one}, No. ${n % 99}\n\nOut: ${other}`,
  'names under teams': (one, other, house) => `\n\n${house.toUpperCase()} RACING\n${one}, ${other}`,
  'changes, each with a heading': (one, other, house, n) =>
    `\n\nDRIVER CHANGE: #${n % 99}-${house} Motorsports\n${one} is in for ${other}.`,
  'moves in one paragraph': (one, other, house, n) =>
    `${one} joins ${house} Racing, where ${other} drives the No. ${n % 99}. `,
  'races under drivers': (one, _other, _house, n) =>
    `\n\n${one.toUpperCase()}\nHas the No. ${n % 99} at Dover (June ${1 + (n % 28)}).`,
};

/**
 * How much longer reading takes when a text is four times as long: four times, if time grows with length. As lines for people.
 *
 * @param originals articles of which others are made, which then stand in one text
 * @param count pieces of the longest texts
 */
export function measureGrowing(originals: readonly Article[], named: Named, count: number): string[] {
  const news = (n: number): string => `\n\n${varied(originals[n % originals.length]?.body ?? '', named, n, YEAR)}`;
  const surnames = manyNames(2 * count);
  const kinds = Object.entries(PIECES).map(([kind, piece]): [string, (n: number) => string] => [
    kind,
    (n) => {
      const [one = '', other = ''] = surnames.slice(2 * n, 2 * n + 2);
      return piece(one, other, `${other.split(' ').at(-1)}field`, n);
    },
  ]);
  return [['news in one article', news] as const, ...kinds].map(([kind, piece]) => {
    const [short, long] = [count / 4, count].map((pieces) => read(Array.from({ length: pieces }, (_, n) => piece(n))));
    return `four times as long a text, ${kind}: ${((long ?? 0) / (short ?? 1)).toFixed(1)} x the time of reading`;
  });
}

/** Seconds of processor time. */
function read(pieces: readonly string[]): number {
  const body = `The line-ups of the ${YEAR} NASCAR Truck Series\n\n${pieces.join('')}`;
  const article: Article = { name: 'growing', published: `${YEAR}-06-01`, body, hash: '' };
  const before = process.cpuUsage();
  readArticle(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
