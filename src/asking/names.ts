import { wordsOf } from '../roster/names/keys.js';
import type { RosterView } from '../roster/roster.js';

/** What is needed of the roster to know names, and of whom a question without one speaks. */
export type Names = Pick<RosterView, 'find' | 'names' | 'champions' | 'wins' | 'car' | 'races'>;
export type NameKind = 'driver' | 'team' | 'track';

/**
 * The name that typed text means beyond doubt: one that it spells, or the only one that it is short for, as a surname,
 * a team's name without "Racing", or its initials. A first name alone is not enough, and neither is likeness.
 */
export function surely(kind: NameKind, typed: string, view: Names): string | undefined {
  const found = view.find(kind, typed);
  if (found.found === 'exact') return found.name;
  if (found.found === 'none' || !found.names.every((name) => isShortFor(wordsOf(typed), wordsOf(name), kind))) {
    return undefined;
  }
  // Of an owner and a driver of one surname, the driver is meant: questions are about driving.
  const meant = found.names.length === 1 ? found.names : found.names.filter((name) => isDriver(name, kind, view));
  return meant.length === 1 ? meant[0] : undefined;
}

function isDriver(name: string, kind: NameKind, { names }: Names): boolean {
  return kind === 'driver' && names.drivers.includes(name);
}

/** Of the drivers that a name is short for, the only one who is known in a car. */
export function driverInCar(typed: string, number: string, view: Names): string | undefined {
  const found = view.find('driver', typed);
  if (found.found !== 'near') return undefined;
  const inCar = view
    .car(number)
    .flatMap(({ drivers, starts, over, former, next, rumours }) => [
      ...[...drivers, ...starts, ...over],
      ...[...former, ...next, ...rumours],
    ])
    .map(({ slots }) => slots.driver);
  const meant = found.names.filter(
    (name) => inCar.includes(name) && isShortFor(wordsOf(typed), wordsOf(name), 'driver'),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Whether names like the typed text are known. */
export function isLike(kind: NameKind, typed: string, view: Names): boolean {
  return view.find(kind, typed).found !== 'none';
}

/** Whether a word may be meant for one of a driver's or team's name. */
export function isLikeName(word: string, name: string | undefined, view: Names): boolean {
  return (['driver', 'team'] as const).some((kind) => {
    const found = view.find(kind, word);
    return found.found === 'near' && name !== undefined && found.names.includes(name);
  });
}

function isShortFor(typed: readonly string[], name: readonly string[], kind: NameKind): boolean {
  if (typed.length === 0) return false;
  if (kind === 'team' && typed.join('') === name.map((word) => word[0]).join('')) return true;
  return name.some((_, at) => (at > 0 || kind !== 'driver') && typed.every((word, index) => name[at + index] === word));
}
