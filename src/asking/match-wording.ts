import { memo } from '../values/memo.js';
import type { Meaning } from './meanings.js';
import type { Part } from './part.js';

/** What may stand in a slot: `other` is a second driver, who says no more than that there is one. */
export type Slot = 'driver' | 'other' | 'team' | 'car' | 'make' | 'track' | 'name';

/** The parts that stand in the slots of a wording. */
export type Filled = Readonly<Partial<Record<Slot, Part>>>;

interface Place {
  readonly options: readonly string[];
  readonly optional: boolean;
}

/** `WHO? DRIVE|RACE {car}` as places. */
const places = memo((wording): readonly Place[] =>
  wording.split(' ').map((part) => ({
    options: part.replace(/\?$/, '').replaceAll('?|', '|').split('|'),
    optional: part.endsWith('?'),
  })),
);

/** What stands in the slots if the parts are, all of them and in this order, what the wording says; else undefined. */
export function matchWording(wording: string, parts: readonly Part[]): Filled | undefined {
  return matchFrom(places(wording), parts, 0, 0, {});
}

function matchFrom(
  wanted: readonly Place[],
  parts: readonly Part[],
  place: number,
  at: number,
  filled: Filled,
): Filled | undefined {
  const next = wanted[place];
  if (next === undefined) return at === parts.length ? filled : undefined;
  const part = parts[at];
  for (const option of part === undefined ? [] : next.options) {
    const slot = /^\{(\w+)\}$/.exec(option)?.[1] as Slot | undefined;
    const fits = part !== undefined && (slot === undefined ? isMeaning(part, option) : mayFill(slot, part));
    if (!fits) continue;
    const rest = matchFrom(wanted, parts, place + 1, at + 1, slot === undefined ? filled : { ...filled, [slot]: part });
    if (rest !== undefined) return rest;
  }
  return next.optional ? matchFrom(wanted, parts, place + 1, at, filled) : undefined;
}

/** What some meanings are as well: who runs a race races, and who returns stays. */
const ALSO: Readonly<Partial<Record<Meaning, Meaning>>> = {
  DEAL: 'GO',
  HEADS: 'GO',
  RUN: 'RACE',
  RUMOURS: 'RUMOUR',
  RETURN: 'STAY',
  WHOSE: 'WHO',
};

function isMeaning(part: Part, meaning: string): boolean {
  return part.is === 'meaning' && (part.meaning === meaning || ALSO[part.meaning] === meaning);
}

function mayFill(slot: Slot, part: Part): boolean {
  if (slot === 'car' || slot === 'make') return part.is === slot;
  // A number is no name.
  if (part.is === 'unknown') return /\p{L}/u.test(part.text);
  if (part.is !== 'name') return false;
  if (slot === 'name') return part.driver !== undefined || part.team !== undefined;
  if (slot === 'driver' && part.severalDrivers) return true;
  return part[slot === 'other' ? 'driver' : slot] !== undefined;
}
