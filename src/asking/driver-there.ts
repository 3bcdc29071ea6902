import { wordsOf } from '../roster/names/keys.js';
import { isOfSeveral } from './asking-back.js';
import type { Filled } from './match-wording.js';
import { isPartOf, type Names } from './names.js';

/** "Marsh in the 12", "Marsh at Northline": of several who are called so, the one who is known there. */
export function withDriverThere(filled: Filled, view: Names): Filled {
  const { driver: part, car } = filled;
  if (part === undefined || !(part.is === 'unknown' || isOfSeveral(part))) return filled;
  const team = filled.team?.is === 'name' ? filled.team.team : undefined;
  const driver =
    car?.is === 'car'
      ? driverInCar(part.text, car.number, view)
      : team !== undefined && driverAtTeam(part.text, team, view);
  return driver ? { ...filled, driver: { is: 'name', text: part.text, driver } } : filled;
}

/** Of the drivers that a name is short for, the only one who is known in a car. */
function driverInCar(typed: string, number: string, view: Names): string | undefined {
  const found = view.find('driver', typed);
  if (found.found !== 'near') return undefined;
  const inCar = view
    .car(number)
    .flatMap(({ drivers, starts, over, former, next, rumours }) => [
      ...[...drivers, ...starts, ...over],
      ...[...former, ...next, ...rumours],
    ])
    .map(({ slots }) => slots.driver);
  const meant = found.names.filter((name) => inCar.includes(name) && isPartOf(wordsOf(typed), wordsOf(name)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** Of the drivers that a name is short for, the only one who is known at a team. */
function driverAtTeam(typed: string, team: string, view: Names): string | undefined {
  const found = view.find('driver', typed);
  const page = view.team(team);
  if (found.found !== 'near' || page === undefined) return undefined;
  const there = [...page.present, ...page.next, ...page.past, ...page.starts, ...page.rumours].flatMap(({ slots }) =>
    'driver' in slots ? (slots.driver ?? []) : [],
  );
  const meant = found.names.filter((name) => there.includes(name) && isPartOf(wordsOf(typed), wordsOf(name)));
  return meant.length === 1 ? meant[0] : undefined;
}
