import { partition } from '../../values/partition.js';
import { type Calendar, trackOf } from '../facts/calendar.js';
import { eachOnce } from '../facts/disagreements.js';
import { isSilent } from '../facts/gone-cold.js';
import { aheadFirst, type Race } from '../facts/races.js';
import type { Knowledge } from '../knowledge.js';
import type { Lookups } from '../names/lookups.js';
import type { Disagreement, Fact, Races, RosterView } from '../roster.js';

type Filter = Parameters<RosterView['races']>[0];

/** The races that a filter lets through, by a day. A name that is not known lets nothing through. */
export function racesOn(date: string, filter: Filter, known: Knowledge, lookups: Lookups): Races {
  const driver = lookups.exact('driver', filter.driver ?? '');
  const team = lookups.exact('team', filter.team ?? '');
  const track = lookups.exact('track', filter.track ?? '');
  const isUnknown =
    (filter.driver !== undefined && driver === undefined) ||
    (filter.team !== undefined && team === undefined) ||
    (filter.track !== undefined && track === undefined);
  if (isUnknown) return { ahead: [], over: [], unsure: [], disagreements: [] };
  const { series, number } = filter;
  const isWanted = ({ start }: Race): boolean =>
    (team === undefined || start.slots.team === team) &&
    (series === undefined || start.slots.series === series) &&
    (number === undefined || start.slots.number === number) &&
    (track === undefined || trackOf(start.slots, known.books) === track);
  const { sure, unsure } = calendarFor({ driver, team, series, number, track }, known);
  const count = countAhead(sure, date);
  const ahead = startsOf(sure.slice(0, count).filter(isWanted)).sort(aheadFirst);
  const possible = startsOf(unsure.slice(0, countAhead(unsure, date)).filter(isWanted))
    .filter((start) => start.status !== 'rumored' || !isSilent(start, date))
    .sort(aheadFirst);
  return {
    ahead,
    over: startsOf(sure.slice(count).filter(isWanted)),
    unsure: possible,
    disagreements: disputesOver(ahead, possible, known),
  };
}

/** Where reports disagree about races. Only those told of twice on one day are looked at: there may be thousands. */
function disputesOver(
  races: readonly Fact<'start'>[],
  possible: readonly Fact<'start'>[],
  known: Knowledge,
): readonly Disagreement[] {
  const unsure = new Set(possible.map(({ slots }) => slots.driver));
  const mayBe = ({ slots, claims }: Fact<'start'>): boolean =>
    unsure.has(slots.driver) || new Set(claims.map(({ published }) => published)).size < claims.length;
  return eachOnce(
    races
      .filter(mayBe)
      .flatMap((race) =>
        known.disagreementsOf(race.slots.driver).filter(({ sides }) => sides.some(({ fact }) => fact === race)),
      ),
  );
}

/** The smallest calendar in which all that is asked for stands. */
function calendarFor(
  { driver, team, series, number, track }: { readonly [K in keyof Required<Filter>]: string | undefined },
  known: Knowledge,
): Calendar {
  if (driver !== undefined) return known.about('driver', driver).calendar;
  if (team !== undefined) return known.about('team', team).calendar;
  if (number !== undefined) return known.about('number', number).calendar;
  if (series !== undefined) return known.about('series', series).calendar;
  return track === undefined ? known.calendar() : known.calendarAt(track);
}

function startsOf(races: readonly Race[]): Fact<'start'>[] {
  return races.map(({ start }) => start);
}

/** How many of a list that begins with the latest are not before a day. */
function countAhead(races: readonly Race[], day: string): number {
  return partition(races.length, (at) => (races[at]?.lastDay ?? '') >= day);
}
