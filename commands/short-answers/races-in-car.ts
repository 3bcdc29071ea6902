import type { About } from '../../src/asking/understood.js';
import { firstDay } from '../../src/roster/days.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { isSeasonOver, sharesCars, trackOfRace } from '../../src/roster/names/vocabulary.js';
import type { Fact } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { isWithin } from './races.js';

/** Whether an article tells of a race of a series at the track of a question, in the season asked about. */
export function racesThere(series: string | undefined, { track }: About, when: When): boolean {
  if (track === undefined || series === undefined) return true;
  const { ahead, over, unsure } = when.view.races({ series, track });
  const season = when.season ?? when.view.season;
  return [...ahead, ...over, ...unsure].some(({ slots }) => (seasonOfRace(slots) ?? season) === season);
}

/** Whether a question is about a race: by its track, or its day. */
export function asksAbout({ track, days }: About, race: Fact<'start'>): boolean {
  const { slots } = race;
  if (track === undefined && days === undefined) return false;
  return (
    (track === undefined || (slots.track ?? trackOfRace(slots.race ?? '')) === track) &&
    (days === undefined || (firstDay(slots) !== undefined && isWithin(days, race)))
  );
}

/**
 * The races in a car that a question is about, the next one at a track with those of the same day. Of what was, those that
 * are over come first; else they count only where the days are named.
 */
export function racesAsked(about: About, when: When): readonly Fact<'start'>[] {
  const { number, series, team, track, days, isPast } = about;
  if (track === undefined && days === undefined) return [];
  const { ahead: ofNumber, over } = when.view.races({
    ...(number !== undefined && { number }),
    ...(series !== undefined && { series }),
    ...(track !== undefined && { track }),
  });
  const season = when.season ?? when.view.season;
  // Who fills in where no number says so stands on the page of the car alone.
  const filledIn = when.view
    .car(number ?? '', { season, ...(series !== undefined && { series }) })
    .flatMap(({ starts }) => starts)
    .filter((start) => start.slots.number === undefined && asksAbout(about, start));
  const ahead = [...ofNumber, ...filledIn];
  // Days of the year to come are of its season.
  const isMeant = (start: Fact<'start'>) => days !== undefined || isOfNext(start, when) || isNextRunning(start, when);
  const fits = (start: Fact<'start'>) =>
    (days === undefined || asksAbout({ days }, start)) &&
    compatible(start.slots, { team }, ['team']) &&
    ((seasonOfRace(start.slots) ?? season) === season || (when.season === undefined && isMeant(start)));
  const gone = days !== undefined || isPast ? over.filter(fits) : [];
  const races = isPast ? [...gone, ...ahead.filter(fits)] : [...ahead.filter(fits), ...gone];
  if (days !== undefined) return races;
  const [next] = races;
  return races.filter(
    ({ slots }) => firstDay(slots) === (next && firstDay(next.slots)) && slots.series === next?.slots.series,
  );
}

/** Whether a race is of the season to come, where that under way has no race any more. */
function isOfNext({ slots }: Fact<'start'>, { view }: When): boolean {
  return slots.series !== undefined && isSeasonOver(slots.series, view.date) && seasonOfRace(slots) === view.season + 1;
}

/**
 * Whether a race is the next one of its kind, in a series whose cars are shared: of the season to come, on a day of the year that is over in
 * this one, and no article tells of a race there before it.
 */
function isNextRunning({ slots }: Fact<'start'>, { view }: When): boolean {
  const { series, track, date } = slots;
  if (series === undefined || track === undefined || date === undefined || !sharesCars(series)) return false;
  if (seasonOfRace(slots) !== view.season + 1 || date.slice(5) >= view.date.slice(5)) return false;
  const { ahead } = view.races({ series, track });
  return !ahead.some((other) => (firstDay(other.slots) ?? '') < date);
}
