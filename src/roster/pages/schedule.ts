import { calendarOf } from '../facts/calendar.js';
import { isSilent } from '../facts/gone-cold.js';
import { aheadFirst, type Race } from '../facts/races.js';
import type { Knowledge } from '../knowledge.js';
import type { Lookups } from '../names/lookups.js';
import { trackOfRace } from '../names/vocabulary.js';
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
  const isWanted = ({ start }: Race): boolean =>
    (team === undefined || start.slots.team === team) &&
    (filter.series === undefined || start.slots.series === filter.series) &&
    (track === undefined || trackOf(start, known) === track);
  const people = driver !== undefined ? [driver] : team !== undefined ? known.membersOf(team) : undefined;
  const { sure, unsure } = people ? calendarOf(people, known) : known.calendar();
  const ahead = countAhead(sure, date);
  return {
    ahead: startsOf(sure.slice(0, ahead).filter(isWanted)).sort(aheadFirst),
    over: startsOf(sure.slice(ahead).filter(isWanted)),
    unsure: startsOf(unsure.slice(0, countAhead(unsure, date)).filter(isWanted))
      .filter((start) => start.status !== 'rumored' || !isSilent(start, date))
      .sort(aheadFirst),
  };
}

function trackOf({ slots }: Fact<'start'>, known: Knowledge): string | undefined {
  return slots.track ?? known.books.tracks.nameOf(trackOfRace(slots.race ?? '') ?? '');
}

function startsOf(races: readonly Race[]): Fact<'start'>[] {
  return races.map(({ start }) => start);
}

/** How many of a list that begins with the latest are not before a day. */
function countAhead(races: readonly Race[], day: string): number {
  const first = races.findIndex(({ lastDay }) => lastDay < day);
  return first < 0 ? races.length : first;
}
