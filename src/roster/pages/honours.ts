import { byText } from '../../values/by-text.js';
import { trackOf } from '../facts/calendar.js';
import { ofStatus } from '../facts/denials.js';
import { newestFirst } from '../facts/merge.js';
import type { Knowledge } from '../knowledge.js';
import { raceKey } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';

/** Which race is asked for: at a track, and of what is given. */
export interface FinishedRace {
  readonly track: string;
  /** The places that are asked for; the first, if none is given. */
  readonly places?: readonly number[];
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

/** Who finished a race at a track in a place, as far as articles name them, newest season first, in the order of their places. */
export function finishesAt(
  { track, race, series, season, places = [1] }: FinishedRace,
  known: Knowledge,
): readonly Fact<'result'>[] {
  return known
    .finishersAt(track)
    .flatMap((person) => ofStatus(known.factsOf(person).result, 'confirmed'))
    .filter(
      ({ slots }) =>
        slots.position !== undefined &&
        places.includes(slots.position) &&
        trackOf(slots, known.books) === track &&
        (race === undefined || (slots.race !== undefined && raceKey(slots.race) === raceKey(race))) &&
        (series === undefined || slots.series === series) &&
        (season === undefined || slots.season === season),
    )
    .sort(
      (a, b) =>
        (b.slots.season ?? 0) - (a.slots.season ?? 0) ||
        byText(b.slots.date ?? '', a.slots.date ?? '') ||
        (a.slots.position ?? 0) - (b.slots.position ?? 0) ||
        newestFirst(a, b),
    );
}

function seasonsLastFirst(a: Fact<'title'>, b: Fact<'title'>): number {
  return (b.slots.season ?? 0) - (a.slots.season ?? 0) || newestFirst(a, b);
}
