import type { Seat } from '../../roster/roster.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import type { Question } from '../read-question.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const BUT =
  '(?:besides|beside|apart from|aside from|other than|except(?: for)?|in addition to|alongside|along with|not counting|next to)';
/** Behind the question, and within or before it. */
const BEHIND = new RegExp(`^(.*\\S),? ${BUT} ([^?!]+?)[?!.\\s]*$`, 'i');
const WITHIN = new RegExp(
  `,?\\s*\\b${BUT}\\s+([\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,3}?)(?=,|\\s+(?:who|which|what|drives?|is|at|for|in|on|next|this)\\b)`,
  'iu',
);
/** What may stand between who is asked for and the team. */
const SPOKEN = new Set(['WHO', 'WHAT', 'DRIVE', 'RACE', 'HAVE', 'TEAM', 'RUN', 'CAR']);

/** "Who else drives for Northline besides Stone?" asks for Stone's teammates, where that is Stone's team; at another time, for all. */
export const besides: Rewording = (text, setting) => {
  const [inside = '', between = ''] = WITHIN.exec(text) ?? [];
  if (inside !== '') return ofOthers(tidy(text.replace(inside, ' ')), between, setting);
  const [, before = '', last = ''] = BEHIND.exec(text) ?? [];
  return before === '' ? [] : ofOthers(before, last, setting);
};

function ofOthers(asked: string, beside: string, setting: Setting): readonly string[] {
  const { parts, series, times, extent } = readPiece(asked, setting);
  const other = readPiece(beside, setting);
  if (drivesElsewhere(parts, other, setting)) return [asked];
  const team = parts.map((part) => namesIn(part).team).find((name) => name !== undefined);
  const isWhole = parts.every(
    (part) =>
      (part.is === 'name' && namesIn(part).team === team) ||
      (part.is === 'meaning' && SPOKEN.has(part.meaning)) ||
      /^(?:other|two|three|four|five|remaining)$/i.test(part.text),
  );
  const car = parts.find(({ is }) => is === 'car');
  const named = other.parts;
  const [only, ...others] = named;
  // "Who else is in the 12 besides Stone?" Beside several of them all are told.
  if (car?.is === 'car' && isOfCar(parts)) {
    const isKnown = named.length > 0 && named.every((part) => isInCar(car.number, part, setting));
    if (!isKnown || times.spans.length > 0) return [];
    return others.length > 0 || isOfRace(parts)
      ? [asked]
      : [`who shares the ${car.number} with ${namesIn(only).driver}`];
  }
  if (team === undefined || !isWhole || series.length > 1) return [];
  const driver = driverThere(team, beside, series[0], setting);
  const isNow = times.spans.length === 0 && extent === undefined;
  if (driver !== undefined && isNow)
    return [`who are ${driver}'s teammates${series[0] === undefined ? '' : ` in ${series[0]}`}`];
  const then = isNow ? nextThere(team, beside, setting) : undefined;
  if (then !== undefined) return [`who drives for ${team} in ${then}`];
  // Of another season, or beside several, all are told: who asks knows those that are named, if they are known there at all.
  return named.length > 0 && named.every((part) => isKnownAt(team, part, setting)) ? [asked] : [];
}

/** "What does she drive besides trucks?" asks for all that she drives, if that is more. */
function drivesElsewhere(parts: readonly Part[], other: Question, { view }: Setting): boolean {
  const [driver, ...more] = parts.flatMap((part) => namesIn(part).driver ?? []);
  if (driver === undefined || more.length > 0 || other.parts.length > 0 || other.series.length === 0) return false;
  return (view.driver(driver)?.present ?? []).some(
    ({ slots }) => slots.series !== undefined && !other.series.includes(slots.series),
  );
}

/** Whether a race is named. */
function isOfRace(parts: readonly Part[]): boolean {
  return parts.some((part) => namesIn(part).track !== undefined);
}

/** Whether nothing is asked but who is in a car, in a race or not. */
function isOfCar(parts: readonly Part[]): boolean {
  return parts.every(
    (part) => part.is === 'car' || isOfRace([part]) || (part.is === 'meaning' && SPOKEN.has(part.meaning)),
  );
}

/** Whether a driver who is named has a car now. */
function isInCar(number: string, part: Part, { view }: Setting): boolean {
  const { driver } = namesIn(part);
  return (
    driver !== undefined &&
    view
      .car(number)
      .some(({ drivers, starts, next }) =>
        [...drivers, ...starts, ...next].some(({ slots }) => slots.driver === driver),
      )
  );
}

/** Whether a driver who is named has a seat at a team, now or next, or had one. */
function isKnownAt(team: string, part: Part, { view }: Setting): boolean {
  const { driver } = namesIn(part);
  const page = view.team(team);
  return (
    driver !== undefined &&
    [...(page?.present ?? []), ...(page?.next ?? []), ...(page?.past ?? [])].some(
      ({ slots }) => slots.driver === driver,
    )
  );
}

/** The season to come for which the only driver who is named has a seat at a team, and has none now. */
function nextThere(team: string, text: string, { today, view }: Setting): number | undefined {
  const [only, ...others] = readPiece(text, { today, view }).parts;
  const { driver } = namesIn(only);
  const page = view.team(team);
  const isOfHim = ({ slots }: Seat) => slots.driver === driver;
  if (driver === undefined || others.length > 0 || page?.present.some(isOfHim)) return undefined;
  return page?.next.find(isOfHim)?.slots.season;
}

/** The driver of a team who is named, or who alone has the car that is. */
function driverThere(team: string, text: string, series: string | undefined, setting: Setting): string | undefined {
  const { parts, times } = readPiece(text, setting);
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || times.spans.length > 0) return undefined;
  const there = (setting.view.team(team)?.present ?? []).filter(
    ({ slots }) => series === undefined || slots.series === series,
  );
  const { driver } = namesIn(only);
  const meant = there.filter(({ slots }) =>
    only.is === 'car' ? slots.number === only.number : slots.driver === driver,
  );
  // Of several in a car each is a teammate of the other.
  return new Set(meant.map(({ slots }) => slots.driver)).size === 1 ? meant[0]?.slots.driver : undefined;
}
