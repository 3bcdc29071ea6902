import type { Call } from '../replies/call.js';
import { isOfOwner } from './asking-back.js';
import { callOf } from './call-of.js';
import { OUTSIDE } from './meanings.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Question } from './read-question.js';

const IS_OUTSIDE: ReadonlySet<string> = new Set(OUTSIDE.split('|'));

/**
 * The pages of those whom a question names that is not understood, the nearest first: of its drivers, else of its cars, else of its
 * teams. None where it names nobody for sure, or asks for what no article is read for: salaries, the weather, who is better.
 */
export function nearestPages(typed: string, question: Question, view: Names): readonly Call[] {
  const { parts, series } = question;
  if (parts.some(({ is, text }) => is === 'refused' && IS_OUTSIDE.has(text.toLowerCase()))) return [];
  const names = parts.filter((part) => part.is === 'name' && !isPieceOfOther(part.text, typed, parts));
  const drivers = distinct(names.map((part) => (isOfOwner(part, view) ? undefined : namesIn(part).driver)));
  const numbers = distinct(parts.map((part) => (part.is === 'car' ? part.number : undefined)));
  const teams = distinct(names.map((part) => namesIn(part).team));
  if (drivers.length > 0) return drivers.map((name) => callOf('driver', { name }, question));
  const [ofSeries, another] = series;
  const cars = numbers
    .filter((number) => view.car(number).length > 0)
    .map((number) => callOf('car', { number, series: another === undefined ? ofSeries : undefined }, question));
  if (cars.length > 0) return cars;
  return teams.map((name) => callOf('team', { name }, question));
}

/** Whether a make or a word that is not understood stands beside a name of one word: "the Vale brothers" are no Carter Brothers Racing. */
function isPieceOfOther(name: string, typed: string, parts: Question['parts']): boolean {
  const words = ` ${typed.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (
    /^[\p{L}\p{N}]+$/u.test(name) &&
    parts.some(
      ({ is, text }) =>
        (is === 'unknown' || is === 'make') &&
        (words.includes(` ${text} ${name} `) || words.includes(` ${name} ${text} `)),
    )
  );
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}
