import { trackOf } from '../facts/calendar.js';
import { ofStatus } from '../facts/denials.js';
import { newestFirst } from '../facts/merge.js';
import type { Knowledge } from '../knowledge.js';
import { raceKey } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';

/** Which race is asked for: at a track, and of what is given. */
export interface WonRace {
  readonly track: string;
  readonly race?: string;
  readonly series?: string;
  readonly season?: number;
}

/**
 * Those who finished a series in a place, 1 for its champions, as far as articles name them, newest season first; of one season, if it is
 * given.
 */
export function placedIn(
  series: string,
  position: number,
  season: number | undefined,
  known: Knowledge,
): readonly Fact<'title'>[] {
  return known
    .placedIn(series)
    .flatMap((person) => ofStatus(known.factsOf(person).title, 'confirmed'))
    .filter(
      ({ slots }) =>
        slots.position === position && slots.series === series && (season === undefined || slots.season === season),
    )
    .sort(seasonsLastFirst);
}

/** The wins at a track that articles name, newest season first. */
export function winsAt({ track, race, series, season }: WonRace, known: Knowledge): readonly Fact<'result'>[] {
  return known
    .winnersAt(track)
    .flatMap((person) => ofStatus(known.factsOf(person).result, 'confirmed'))
    .filter(
      ({ slots }) =>
        slots.position === 1 &&
        trackOf(slots, known.books) === track &&
        (race === undefined || (slots.race !== undefined && raceKey(slots.race) === raceKey(race))) &&
        (series === undefined || slots.series === series) &&
        (season === undefined || slots.season === season),
    )
    .sort(seasonsLastFirst);
}

function seasonsLastFirst(a: Fact<'title' | 'result'>, b: Fact<'title' | 'result'>): number {
  return (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b);
}
