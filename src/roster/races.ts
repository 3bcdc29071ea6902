import { yearOf } from './days.js';
import { denialOf, ofStatus, stands } from './denials.js';
import { exitBefore } from './exits.js';
import { sameRace, seasonOfRace } from './group-races.js';
import { byText } from './keys.js';
import type { Facts } from './merge.js';
import type { Fact } from './roster.js';
import { agree, compatible, differ } from './same-thing.js';

/** A driver's races, as known on a day. None of them is called off. */
export interface DriverRaces {
  /** Confirmed, and no article says that they are over. */
  readonly planned: readonly Fact<'start'>[];
  /** Confirmed, and a later article has the result. */
  readonly run: readonly Fact<'start'>[];
  /** Denials that nothing later confirms. */
  readonly denied: readonly Fact<'start'>[];
}

/** Sorts a driver's races. Those called off by a later denial or a departure before the season are left out. */
export function racesOf(facts: Facts): DriverRaces {
  const deniedSeats = ofStatus(facts.ride, 'denied');
  const results = ofStatus(facts.result, 'confirmed');
  const sure = ofStatus(facts.start, 'confirmed').filter(
    (start) =>
      denialOf(start, facts) === undefined &&
      exitBefore(start, facts) === undefined &&
      !deniedSeats.some((denial) => deniesRacesOf(denial, start)),
  );
  const isRun = (start: Fact<'start'>) =>
    results.some((result) => result.firstSaid > start.lastSaid && sameRace(start.slots, result.slots));
  return {
    planned: sure.filter((start) => !isRun(start)),
    run: sure.filter(isRun),
    denied: ofStatus(facts.start, 'denied').filter((denial) => stands(denial, facts)),
  };
}

/** A later denial of the whole seat takes its races with it; one of a full season only does not. */
function deniesRacesOf(denial: Fact<'ride'>, start: Fact<'start'>): boolean {
  return (
    denial.lastSaid > start.lastSaid &&
    !differ(denial.slots, { extent: 'part-time' }, 'extent') &&
    agree(denial.slots, start.slots, 'team') &&
    agree(denial.slots, start.slots, 'season') &&
    compatible(denial.slots, start.slots, ['series', 'number'])
  );
}

/**
 * Whether a race is not before a day: by its date, by the last day of its window, or, where neither is known, by the
 * last day of its season (of the year in which it was last spoken of, if the season is not known either).
 */
export function isAhead(start: Fact<'start'>, day: string): boolean {
  return lastDayOf(start) >= day;
}

/** Order of races ahead: dated ones by date, then those with a window by its first day, then the rest. */
export function aheadFirst(a: Fact<'start'>, b: Fact<'start'>): number {
  return rank(a) - rank(b) || byText(dayOf(a), dayOf(b)) || byDriver(a, b);
}

/** Order of races that are over: newest first. */
export function latestFirst(a: Fact<'start'>, b: Fact<'start'>): number {
  return byText(lastDayOf(b), lastDayOf(a)) || byDriver(a, b);
}

function lastDayOf(start: Fact<'start'>): string {
  const { date, from, to } = start.slots;
  const year = from === undefined ? (seasonOfRace(start.slots) ?? yearOf(start.lastSaid)) : yearOf(from);
  return date ?? to ?? `${year}-12-31`;
}

function rank({ slots }: Fact<'start'>): number {
  if (slots.date !== undefined) return 0;
  return slots.from === undefined && slots.to === undefined ? 2 : 1;
}

function dayOf({ slots }: Fact<'start'>): string {
  return slots.date ?? slots.from ?? slots.to ?? String(seasonOfRace(slots) ?? '');
}

function byDriver({ slots: a }: Fact<'start'>, { slots: b }: Fact<'start'>): number {
  return (
    byText(a.driver, b.driver) ||
    byText(a.series ?? '', b.series ?? '') ||
    byText(a.track ?? a.race ?? '', b.track ?? b.race ?? '') ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}
