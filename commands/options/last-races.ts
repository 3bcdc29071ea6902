import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { isOfSeat } from '../../src/roster/is-of-seat.js';
import type { Fact, Races, Seat } from '../../src/roster/roster.js';
import type { When } from './when.js';

const MOST = 5;

/** The seats and races ahead of a page. */
interface Beside {
  readonly present: readonly Seat[];
  readonly next: readonly Seat[];
  readonly past: readonly Seat[];
  readonly starts: readonly Fact<'start'>[];
}

/**
 * The last few races known, where none is ahead: of the newest season first; in it those with a date, newest first,
 * then those with a window, then those of which nobody said when.
 */
export function lastRaces({ ahead, over }: Pick<Races, 'ahead' | 'over'>): readonly Fact<'start'>[] {
  if (ahead.length > 0) return [];
  return inOrder(over).slice(0, MOST);
}

/**
 * The last races known that were not run in a seat known for the whole season, of which they say nothing: where the page has a seat or a race
 * ahead, those of its season; where it has neither, none of a season before that of the last seat. Later ones that were run in such a seat stand among
 * them: else an earlier one were taken for the last.
 */
export function lastRacesBeside(
  { present, next, past, starts }: Beside,
  races: Pick<Races, 'ahead' | 'over'>,
  { season, view }: When,
): readonly Fact<'start'>[] {
  const seats = [...present, ...past].filter((seat) => !isPartTime(seat));
  const isBeside = (race: Fact<'start'>) => !seats.some((seat) => isOfSeat(race, seat));
  const isOn = starts.length > 0 || races.ahead.length > 0;
  if (season !== undefined || present.length + next.length > 0 || isOn) {
    const shown = season ?? view.season;
    return lastOf(
      races.over.filter((race) => seasonOf(race) === shown),
      isBeside,
    );
  }
  const last = Math.max(0, ...past.map(({ slots }) => slots.season ?? 0));
  return lastOf(
    races.over.filter((race) => seasonOf(race) >= last),
    isBeside,
  );
}

/** The last few of some races, down to the first of them that is meant; none where none is. */
function lastOf(over: readonly Fact<'start'>[], isMeant: (race: Fact<'start'>) => boolean): readonly Fact<'start'>[] {
  const sorted = inOrder(over);
  const first = sorted.findLastIndex(isMeant);
  return sorted.slice(0, first + 1).slice(0, MOST);
}

/** Of the newest season first; in it those with a date, newest first, then those with a window, then those of which nobody said when. */
function inOrder(over: readonly Fact<'start'>[]): readonly Fact<'start'>[] {
  return over.toSorted((a, b) => seasonOf(b) - seasonOf(a) || vagueness(a) - vagueness(b));
}

function seasonOf({ slots, lastSaid }: Fact<'start'>): number {
  return slots.season ?? Number((slots.date ?? slots.to ?? lastSaid).slice(0, 4));
}

function vagueness({ slots }: Fact<'start'>): number {
  if (slots.date !== undefined) return 0;
  return slots.to === undefined ? 2 : 1;
}
