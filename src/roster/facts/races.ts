import { byText } from '../../values/by-text.js';
import { dayBefore, firstDay, yearOf } from '../days.js';
import { bySlots } from '../names/keys.js';
import { mayLastUntil } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import type { TakenRace } from '../taken-race.js';
import { denialOf, ofStatus } from './denials.js';
import { exitBefore } from './exits.js';
import { seasonOfRace } from './group-races.js';
import { inCarSince } from './in-car-since.js';
import { withKnown } from './known-race.js';
import type { Facts } from './merge.js';
import { isRaceForOne } from './one-driver.js';
import { areOneRace } from './one-race.js';
import { agree, compatible, differ } from './same-thing.js';

/** A race of one driver, and the last day on which it can be ahead, `YYYY-MM-DD`. */
export interface Race {
  readonly start: Fact<'start'>;
  readonly lastDay: string;
}

/** The last day of a season of a series on which a race is told to be run, `YYYY-MM-DD`. */
type LastDayOf = (series: string, season: number) => string | undefined;

/**
 * A driver's confirmed races. Those called off by a later denial or by a departure before the season are left out, and
 * those that somebody else was said later to run in the same car; `ofOthers` are the races of others in the car of a start, and
 * `lastDayOf` is the last day on which a race of a season of a series is known to be run.
 */
export function sureRaces(
  facts: Facts,
  ofOthers: (start: Fact<'start'>) => readonly Fact<'start'>[] = () => [],
  lastDayOf: LastDayOf = () => undefined,
): readonly Race[] {
  const deniedSeats = ofStatus(facts.ride, 'denied');
  const results = ofStatus(facts.result, 'confirmed');
  const starts = ofStatus(facts.start, 'confirmed');
  return starts
    .filter(
      (start) =>
        denialOf(start, facts) === undefined &&
        exitBefore(start, facts) === undefined &&
        !deniedSeats.some((denial) => deniesRacesOf(denial, start)) &&
        !ofOthers(start).some((other) => takesRaceOf(other, start, facts)),
    )
    .map((start) => {
      const result = results.find(
        (told) =>
          told.firstSaid > start.lastSaid && areOneRace(start, told, starts) && !isOfEarlier(told, start, starts),
      );
      const race = raceOf(start, lastDayOf);
      return result === undefined || race.lastDay < result.firstSaid
        ? race
        : { start, lastDay: dayBefore(result.firstSaid) };
    });
}

/** A driver's confirmed races that somebody else was said later to run in the same car, with that. */
export function takenRaces(
  facts: Facts,
  ofOthers: (start: Fact<'start'>) => readonly Fact<'start'>[],
): readonly TakenRace[] {
  return ofStatus(facts.start, 'confirmed').flatMap((start): readonly TakenRace[] => {
    const by =
      denialOf(start, facts) === undefined && ofOthers(start).find((other) => takesRaceOf(other, start, facts));
    return by ? [{ start, by }] : [];
  });
}

/**
 * A race by its date, by the last day of its window or of the days on which its name says it is run, or, where none is
 * known, by the day on which its season is over (of the year in which it was last spoken of, if the season is not known either).
 */
export function raceOf(start: Fact<'start'>, lastDayOf: LastDayOf = () => undefined): Race {
  const { date, from, to } = withKnown(start.slots);
  const year = from === undefined ? (seasonOfRace(start.slots) ?? yearOf(start.lastSaid)) : yearOf(from);
  const told = date ?? to;
  if (told !== undefined) return { start, lastDay: told };
  const { series } = start.slots;
  const [mayLast, doesLast] = [mayLastUntil(series, year), series === undefined ? '' : (lastDayOf(series, year) ?? '')];
  // A window that only begins is not over before that.
  return { start, lastDay: [mayLast, doesLast, from ?? ''].sort().at(-1) ?? mayLast };
}

/** Whether a result without a day is told before the day of a race, and after that of another one at the track: it is that one's. */
function isOfEarlier(result: Fact<'result'>, race: Fact<'start'>, starts: readonly Fact<'start'>[]): boolean {
  const day = result.firstSaid;
  if (result.slots.date !== undefined || (race.slots.date ?? '') < day) return false;
  return starts.some((other) => other !== race && (other.slots.date ?? day) < day && areOneRace(other, result));
}

/** One car has one driver in a race, unless its drivers share it: the one who is named last, be the race of the other a rumour or not. */
export function takesRaceOf(other: Fact<'start'>, start: Fact<'start'>, facts: Facts): boolean {
  return (
    isRaceForOne(start) &&
    inCarSince(other) > start.lastSaid &&
    compatible(other.slots, start.slots, ['team']) &&
    areOneRace(other, start, ofStatus(facts.start, 'confirmed'))
  );
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
 * Order of races ahead: by their day, those of a few days by the first; one with a longer window stands behind those that surely are before
 * its end; then the rest.
 */
export function aheadFirst(a: Fact<'start'>, b: Fact<'start'>): number {
  return rank(a) - rank(b) || byText(dayOf(a), dayOf(b)) || byDriver(a, b);
}

/** Order of races by their last day, newest first. */
export function latestFirst(a: Race, b: Race): number {
  return byText(b.lastDay, a.lastDay) || byDriver(a.start, b.start);
}

function rank({ slots }: Fact<'start'>): number {
  if (firstDay(slots) !== undefined || slots.to !== undefined) return 0;
  return slots.from === undefined ? 2 : 1;
}

function dayOf({ slots }: Fact<'start'>): string {
  return firstDay(slots) ?? slots.to ?? slots.from ?? String(seasonOfRace(slots) ?? '');
}

function byDriver({ slots: a }: Fact<'start'>, { slots: b }: Fact<'start'>): number {
  return (
    byText(a.driver, b.driver) ||
    byText(a.series ?? '', b.series ?? '') ||
    byText(a.track ?? a.race ?? '', b.track ?? b.race ?? '') ||
    bySlots(a, b)
  );
}
