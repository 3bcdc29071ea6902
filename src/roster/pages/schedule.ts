import { partition } from '../../values/partition.js';
import { type Calendar, trackOf } from '../facts/calendar.js';
import { isSilent } from '../facts/gone-cold.js';
import { aheadFirst, type Race } from '../facts/races.js';
import type { Knowledge } from '../knowledge.js';
import type { Lookups } from '../names/lookups.js';
import type { Fact, Races, RosterView } from '../roster.js';

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
  if (isUnknown) return { ahead: [], over: [], unsure: [] };
  const { series } = filter;
  const isWanted = ({ start }: Race): boolean =>
    (team === undefined || start.slots.team === team) &&
    (series === undefined || start.slots.series === series) &&
    (track === undefined || trackOf(start, known.books) === track);
  const { sure, unsure } = calendarFor({ driver, team, series, track }, known);
  const ahead = countAhead(sure, date);
  return {
    ahead: startsOf(sure.slice(0, ahead).filter(isWanted)).sort(aheadFirst),
    over: startsOf(sure.slice(ahead).filter(isWanted)),
    unsure: startsOf(unsure.slice(0, countAhead(unsure, date)).filter(isWanted))
      .filter((start) => start.status !== 'rumored' || !isSilent(start, date))
      .sort(aheadFirst),
  };
}

/** The smallest calendar in which all that is asked for stands. */
function calendarFor(
  { driver, team, series, track }: { readonly [K in keyof Required<Filter>]: string | undefined },
  known: Knowledge,
): Calendar {
  if (driver !== undefined) return known.about('driver', driver).calendar;
  if (team !== undefined) return known.about('team', team).calendar;
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
