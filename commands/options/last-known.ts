import { inSeriesOrder } from '../../src/replies/by-series.js';
import { shortDay } from '../../src/replies/dates.js';
import { ageOf, isLastKnown, newestDay } from '../../src/replies/freshness.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { isDeniedFor } from '../../src/roster/facts/standing-denials.js';
import { isSeasonOver } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import type { When } from './when.js';

/** What is of one season. */
type Seasonal = (Fact<'ride'> & Pick<Seat, 'staysTold'>) | Fact<'crew'>;

/**
 * Whether a seat or post may only be told as "last known": long ago nobody said so any more.
 * Of a season that was asked for and is over, articles are as good as they will ever be. A seat for a season lasts as long as
 * that, since next to nobody repeats it in the middle; some races in a car may be run by then, and crews change more often. Who is told to stay has the seat.
 */
export function isOld(seat: Seasonal, { view, season }: When): boolean {
  if (season !== undefined && season < view.season) return false;
  const isForSeason = seat.kind === 'ride' && !isPartTime(seat) && seat.slots.season === view.season;
  if (isForSeason && !isSeasonOver(seat.slots.series, view.date)) return false;
  const said = 'staysTold' in seat ? (seat.staysTold ?? seat.lastSaid) : seat.lastSaid;
  return isLastKnown(said, seat.slots.season, view.date);
}

/**
 * The seats of the last season known, of past seats, newest first: what to tell of where there is none at present. Those
 * that somebody moved on from, or that went to somebody else in the season, count only where no other stood to its end.
 */
export function lastSeats(past: readonly Seat[]): readonly Seat[] {
  const [last] = past;
  if (last === undefined) return [];
  const season = last.slots.season;
  if (season === undefined) return [last];
  const seats = past.filter((seat) => seat.slots.season === season);
  const stood = seats.filter(({ ended }) => ended?.why !== 'moved' && ended?.why !== 'replaced');
  return inSeriesOrder(stood.length > 0 ? stood : seats);
}

/** What is ruled out and not over yet: not of a season before the one asked for, and no race of an earlier day. */
export function stillRuledOut(denials: DriverPage['denials'], when: When): DriverPage['denials'] {
  const season = when.season ?? when.view.season;
  return denials.filter((denial) => {
    const day = denial.kind === 'start' ? (denial.slots.date ?? denial.slots.to ?? when.view.date) : when.view.date;
    return isDeniedFor(denial, season) && day >= when.view.date;
  });
}

/** The line of something that is not of one season, with its day and age where that is long ago. */
export function dated(fact: { readonly lastSaid: string }, line: Markdown, { view, words }: When): Markdown {
  if (!isLastKnown(fact.lastSaid, view.season, view.date)) return line;
  const said = words.saidOn(shortDay(fact.lastSaid, words.locale), ageOf(fact.lastSaid, view.date, words));
  return join([line, said], ' ');
}

/** The heading of races ahead, which says so where they were last heard of long ago. */
export function racesHeading(races: readonly Fact<'start'>[], { view, words }: When): string {
  const newest = newestDay(races);
  return newest !== undefined && isLastKnown(newest, view.season, view.date)
    ? words.startsLastKnown(shortDay(newest, words.locale))
    : words.headings.starts;
}

/** The line of a seat or post as "last known", with the day of the last article that said so. */
function lastKnown(seat: Seasonal, line: Markdown, { words }: When): Markdown {
  return words.lastKnown(shortDay(seat.lastSaid, words.locale), line);
}

/** The line of a seat or post, marked where it is only "last known". */
export function marked(seat: Seasonal, line: Markdown, when: When): Markdown {
  return isOld(seat, when) ? lastKnown(seat, line, when) : line;
}

/**
 * A line for each seat: first those that stand, then those that are only "last known", under their day where several
 * are of one. `isLast` says which those are.
 */
export function seatLines(
  seats: readonly Seat[],
  line: (seat: Seat) => Markdown,
  when: When,
  isLast: (seat: Seat) => boolean = (seat) => isOld(seat, when),
): readonly Markdown[] {
  const [first, ...others] = seats.filter(isLast);
  const byDay = groupBy(seats.filter(isLast), ({ lastSaid }) => lastSaid);
  const old =
    first !== undefined && others.length === 0
      ? [lastKnown(first, line(first), when)]
      : [...byDay].flatMap(([day, ofDay]) => [
          when.words.lastKnownAll(shortDay(day, when.words.locale)),
          ...ofDay.map(line),
        ]);
  return [...seats.filter((seat) => !isLast(seat)).map(line), ...old];
}
