import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Pattern } from './patterns/pattern.js';
import type { Question } from './read-question.js';
import { toldOfCar } from './team-of-car.js';

/**
 * A bare number of two digits behind a driver or team that is not known with it, as typed: "Stone's crew chief for 26", "Northline 26". It may
 * as well be a year.
 */
export function numberOrYear(
  { wants }: Pattern,
  { driver, team, car }: Filled,
  { parts }: Question,
  view: Names,
  typed: string,
): string | undefined {
  if (car?.is !== 'car' || !/^\d\d$/.test(car.text)) return undefined;
  // "The 26" and "26's" are no year.
  if (new RegExp(`(?:\\bthe |#)${car.text}\\b|\\b${car.text}['’]s\\b`, 'i').test(typed)) return undefined;
  const isBare = wants === 'crew' || (wants === 'drives' && parts.length === 2);
  if (!isBare && !isNearYear(car.text, typed, view)) return undefined;
  const person = namesIn(driver).driver;
  const outfit = namesIn(team).team;
  if (person === undefined && outfit === undefined) return undefined;
  const told = toldOfCar(car.number, view);
  const isKnown = told.some((slots) => (person === undefined ? slots.team === outfit : slots.driver === person));
  return isKnown ? undefined : car.text;
}

/** The years near the season under way that two digits may be short for. */
const MOST_YEARS = 2;

/** "To Northline in 27": behind "in" or "for" and with no "the", where it is near the season under way. */
function isNearYear(digits: string, typed: string, view: Names): boolean {
  const isTime = new RegExp(
    `\\b(?:in|for) ['’]?${digits}(?=$|[\\s?!.,:;])(?! (?:car|truck|ride|seat|at)\\b)`,
    'i',
  ).test(typed);
  return isTime && Math.abs(2000 + Number(digits) - view.season) <= MOST_YEARS;
}
