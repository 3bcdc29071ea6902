import { byText } from '../../values/by-text.js';
import { daysBetween } from '../days.js';
import type { RaceSlots } from './known-race.js';
import { agree, compatible } from './same-thing.js';

interface Told {
  readonly slots: RaceSlots & { readonly team?: string; readonly number?: string };
  readonly claim: { readonly article: string; readonly published: string };
}

/** In a longer window there may well be other races than the one that is told first. */
const WINDOW_DAYS = 31;

/**
 * Groups of statements of one driver's races each, with those joined of which only a month or less was told: it is the first race of the
 * car in it that later articles tell. An article that tells two such races means two.
 */
export function withUndatedRaces<T extends Told>(groups: readonly T[][]): T[][] {
  const [bare, known] = [groups.filter((group) => group.every(isBare)), groups.filter((group) => !group.every(isBare))];
  if (bare.length === 0 || known.length === 0) return [...groups];
  const alone: T[][] = [];
  for (const group of bare) {
    const fits = known.filter((race) => group.every((told) => mayBe(told, race)));
    const [first] = fits.toSorted((a, b) => byText(dayOf(a), dayOf(b)));
    if (first) first.push(...group);
    else alone.push(group);
  }
  return [...known, ...alone];
}

function isBare({ slots: { track, race, date, from, to } }: Told): boolean {
  return (
    track === undefined &&
    race === undefined &&
    date === undefined &&
    from !== undefined &&
    to !== undefined &&
    daysBetween(from, to) <= WINDOW_DAYS
  );
}

function dayOf(race: readonly Told[]): string {
  return race.find(({ slots }) => slots.date !== undefined)?.slots.date ?? '';
}

/** Whether a race told since may be the one of which only a window was told, and is not yet another that its article told so. */
function mayBe({ slots, claim }: Told, race: readonly Told[]): boolean {
  const { from = '', to = '' } = slots;
  return (
    race.some((other) => other.slots.date !== undefined && other.slots.date >= from && other.slots.date <= to) &&
    race.every(
      (other) =>
        agree(other.slots, slots, 'series') &&
        compatible(other.slots, slots, ['team', 'number']) &&
        other.claim.article !== claim.article &&
        (isBare(other) || other.claim.published > claim.published),
    )
  );
}
