import type { Call } from '../replies/call.js';
import type { Fact, Seat } from '../roster/roster.js';
import { isOfOwner } from './asking-back.js';
import { callOf } from './call-of.js';
import { type Meaning, OUTSIDE } from './meanings.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Question } from './read-question.js';
import { oneTime } from './time-meant.js';

const IS_OUTSIDE: ReadonlySet<string> = new Set(OUTSIDE.split('|'));

/**
 * The pages of those whom a question names that is not understood, the nearest first: of its drivers, of its cars and of its teams; then of
 * what hangs on them. None where it names nobody for sure, or asks for what no article is read for: salaries, the weather, who is better.
 */
export function nearestPages(typed: string, asked: Question, view: Names): readonly Call[] {
  // A day that may be ahead is none to look back to.
  const question = { ...asked, times: oneTime(asked) };
  const { parts } = question;
  if (parts.some(({ is, text }) => is === 'refused' && IS_OUTSIDE.has(text.toLowerCase()))) return [];
  const names = parts.filter((part) => part.is === 'name' && !isPieceOfOther(part.text, typed, parts));
  const driverOf = (part: (typeof parts)[number]) => (isOfOwner(part, view) ? undefined : namesIn(part).driver);
  const sure = distinct(names.map(driverOf));
  const drivers = sure.length > 0 || names.length > 0 ? sure : distinct(begunNames(parts, view));
  // A given name that several drivers have is hardly a team that is called after one of them.
  const isGivenName = (text: string) =>
    view.names.drivers.some((name) => name.toLowerCase().startsWith(`${text.toLowerCase()} `));
  const numbers = distinct(parts.map((part) => (part.is === 'car' ? part.number : undefined)));
  const teams = distinct(
    names.map((part) =>
      driverOf(part) || (numbers.length > 0 && isGivenName(part.text)) ? undefined : namesIn(part).team,
    ),
  );
  const cars = numbers
    .filter((number) => view.car(number).length > 0 && isOfCar(number, typed))
    .map((number) => ({ number, series: seriesOfCar(number, drivers, question, view) }));
  const named = [
    ...drivers.map((name) => callOf('driver', { name }, question)),
    ...cars.map((car) => callOf('car', car, question)),
    ...teams.map((name) => callOf('team', { name }, question)),
  ];
  if (named.length === 0) return ofRaces(question, view);
  const beside = drivers.flatMap((driver) => besideDriver(driver, question, view));
  const isNew = (call: Call) => !named.some((other) => areSame(call, other));
  return [...named, ...beside.filter(isNew)];
}

/** Fewer letters begin too many names. */
const SHORTEST_BEGINNING = 5;

/** The drivers of whose last names words are the beginning, each of one alone: "Castle" of Ava Castleton. */
function begunNames(parts: Question['parts'], { names }: Names): readonly (string | undefined)[] {
  const words = parts.flatMap((part) => (part.is === 'unknown' ? part.text.toLowerCase().split(' ') : []));
  return words
    .filter((word) => word.length >= SHORTEST_BEGINNING)
    .map((word) => {
      const begun = names.drivers.filter((name) =>
        name
          .toLowerCase()
          .split(' ')
          .slice(1)
          .some((each) => each.startsWith(word)),
      );
      return begun.length === 1 ? begun[0] : undefined;
    });
}

/** "When does Stone turn 18" and "at the 24" name no car. */
function isOfCar(number: string, typed: string): boolean {
  const before = typed.slice(0, typed.search(new RegExp(`(?<!\\d)${number}(?!\\d)`))).trimEnd();
  return !/\b(?:turns?|turned|turning|aged?|at the)$/i.test(before);
}

/** Whether two calls show the same page, apart from the series of a car. */
export function areSame(one: Call, other: Call): boolean {
  const keys = ['name', 'number', 'driver', 'team', 'track', 'season'];
  return one.command === other.command && keys.every((key) => one.options[key] === other.options[key]);
}

/** The series that is named, else the only one in which somebody who is named has to do with the car. */
function seriesOfCar(number: string, named: readonly string[], { series }: Question, view: Names): string | undefined {
  const [only, another] = series;
  if (only !== undefined) return another === undefined ? only : undefined;
  const isNamed = ({ slots }: Seat | Fact<'start'>) => named.includes(slots.driver);
  const theirs = view
    .car(number)
    .filter(({ drivers, starts, next, former }) => [...drivers, ...starts, ...next, ...former].some(isNamed));
  return theirs.length === 1 ? theirs[0]?.series : undefined;
}

/** What asks for somebody who comes after another, or has his place. */
const OF_PLACES: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['REPLACE', 'REPLACED_BY', 'SUCCESSOR', 'TAKE', 'TAKE_OVER', 'OLD_SEAT'] as const),
  ...(['SEAT', 'AFTER', 'BEFORE', 'MAKE_WAY'] as const),
]);

/** The car of a driver's newest seat, where it is about who has the place; the page of the crew chief, where it is about one. */
function besideDriver(driver: string, question: Question, view: Names): readonly Call[] {
  const meanings = question.parts.flatMap((part) => (part.is === 'meaning' ? [part.meaning] : []));
  const page = view.driver(driver, question.times.season) ?? view.driver(driver);
  const [seat] = [...(page?.present ?? []), ...(page?.past ?? [])].filter(({ slots }) => slots.number !== undefined);
  const cars = meanings.some((meaning) => OF_PLACES.has(meaning)) && seat ? [seat.slots] : [];
  const isOfCrew = meanings.some((meaning) => meaning === 'CREW' || meaning === 'SPOTTER');
  const crew = isOfCrew ? distinct((seat?.crew ?? []).map(({ slots }) => slots.person)) : [];
  return [
    ...cars.map(({ number, series }) => callOf('car', { number, series }, question)),
    ...crew.map((name) => callOf('driver', { name }, question)),
  ];
}

/** What is asked of the races of some days. */
const OF_RACES: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['RACE', 'RUN', 'DRIVE', 'CAR', 'SEAT', 'ONE_OFF', 'SUCCESSOR', 'REPLACE', 'SCHEDULE', 'MISS'] as const),
]);

/** Who will win nobody knows, and who has won stands on no list of races ahead. */
const OF_RESULTS: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['WIN', 'LAST_WIN', 'TITLE', 'PLACE', 'WHAT_PLACE', 'FINISH', 'BEST', 'PODIUM', 'STANDINGS', 'HOW_DID'] as const),
]);

/**
 * The races at a track, also in words that are not understood; those of the days, or the grid of a series, of which it asks who or what in words
 * that all have a meaning.
 */
function ofRaces(question: Question, view: Names): readonly Call[] {
  const { parts, series, times } = question;
  const isWhole = parts.every(({ is }) => is === 'meaning' || is === 'name' || is === 'make');
  const meanings = parts.flatMap((part) => (part.is === 'meaning' ? [part.meaning] : []));
  const asks = meanings.some((meaning) => meaning === 'WHO' || meaning === 'WHAT' || meaning === 'OPEN');
  const tracks = distinct(parts.map((part) => namesIn(part).track));
  const [only, another] = series;
  if (meanings.some((meaning) => OF_RESULTS.has(meaning))) return [];
  if (tracks.length > 0) {
    const told = meanings.length > 0 || isWhole ? tracks.filter((track) => isTold({ track }, view)) : [];
    const one = another === undefined ? only : undefined;
    return told.map((track) => {
      const ofOne = isTold({ track, series: one }, view) ? one : undefined;
      return callOf('schedule', { track, series: ofOne }, question);
    });
  }
  if (!asks || another !== undefined) return [];
  if (times.ahead !== undefined && meanings.some((meaning) => OF_RACES.has(meaning)))
    return [callOf('schedule', { series: only }, question)];
  return only === undefined || !isWhole ? [] : [callOf('grid', { series: only }, question)];
}

function isTold({ track, series }: { track: string; series?: string | undefined }, { races }: Names): boolean {
  const { ahead, over, unsure } = races({ track, ...(series !== undefined && { series }) });
  return [ahead, over, unsure].some((all) => all.length > 0);
}

/** Whether a make or a word that is not understood stands beside a name of one word: "the Vale brothers" are no Carter Brothers Racing. */
function isPieceOfOther(name: string, typed: string, parts: Question['parts']): boolean {
  const words = ` ${typed.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (
    /^[\p{L}\p{N}]+$/u.test(name) &&
    parts.some(
      ({ is, text }) =>
        (is === 'unknown' || is === 'make') &&
        // "The Northline Ford" is Northline's.
        (words.includes(` ${text} ${name} `) || (is === 'unknown' && words.includes(` ${name} ${text} `))),
    )
  );
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}
