import { daysAfter } from '../days.js';
import type { Ending, Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import type { Facts } from './merge.js';
import { agree, compatible } from './same-thing.js';
import { areToldTogether } from './told-together.js';

/** An ending that was told together with races still to run in the seat comes after the last of them. */
export function afterLastRace(ending: Ending, seat: Fact<'ride'>, facts: Facts): Ending {
  const days = ofStatus(facts.start, 'confirmed')
    .filter(
      ({ slots, firstSaid, lastSaid }) =>
        agree(slots, seat.slots, 'team') &&
        agree(slots, seat.slots, 'season') &&
        agree(slots, seat.slots, 'series') &&
        compatible(slots, seat.slots, ['number']) &&
        firstSaid <= ending.on &&
        lastSaid >= ending.on,
    )
    .map(({ slots }) => slots.date ?? '')
    .sort();
  const last = days.at(-1) ?? '';
  return last < ending.on ? ending : { ...ending, from: daysAfter(last, 1) };
}

/**
 * The day of the last race in a seat that the driver runs on the day of a departure or later, `YYYY-MM-DD`; undefined if
 * none is told of, and `not known` if one has no day, or the driver is later said to miss one as if the seat went on.
 * Races ahead count if they were said on a day or later: of a schedule told before, a departure at once leaves nothing.
 * A result without a day may be of any race before the departure, and tells of none after it; nor does a race without one of which
 * nothing was told by then. Races in another car of the team are not run in the seat. From the day on which a named successor has the car,
 * `takenFrom`, what was told before the departure is not the driver's any more.
 */
export function lastRaceAfter(
  exit: Fact<'exit'>,
  saidFrom: string,
  seat: Fact<'ride'>,
  facts: Facts,
  takenFrom?: string,
): string | 'not known' | undefined {
  const after = [...facts.start, ...facts.result.filter(({ slots }) => slots.date !== undefined)].filter(
    ({ slots, lastSaid }) =>
      agree(slots, seat.slots, 'season') &&
      compatible(slots, seat.slots, ['team', 'series', 'number']) &&
      (dayOf(slots) ?? lastSaid) >= exit.firstSaid,
  );
  if (after.some(({ status, lastSaid }) => status === 'denied' && lastSaid > exit.lastSaid)) return 'not known';
  const days = after
    .filter(({ kind, status, lastSaid }) => status !== 'denied' && (kind === 'result' || lastSaid >= saidFrom))
    .filter((race) => dayOf(race.slots) !== undefined || isToldWith(exit, race))
    .filter(
      ({ slots, lastSaid }) =>
        takenFrom === undefined || lastSaid >= exit.firstSaid || (dayOf(slots) ?? takenFrom) < takenFrom,
    )
    .map(({ slots }) => dayOf(slots));
  return days.includes(undefined) ? 'not known' : days.sort().at(-1);
}

/** The day of a race, or the last one on which it may be run. */
function dayOf({ date, to }: { readonly date?: string; readonly to?: string }): string | undefined {
  return date ?? to;
}

/** Whether a race was told by the day of a departure, or in an article that tells of that again. */
function isToldWith(exit: Fact<'exit'>, race: Fact<'start'> | Fact<'result'>): boolean {
  return race.firstSaid <= exit.firstSaid || areToldTogether(race, exit);
}
