import type { About } from '../../src/asking/understood.js';
import { shortDay } from '../../src/replies/dates.js';
import { raceDay, raceName } from '../../src/replies/lines.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { yearOf } from '../../src/roster/days.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { sharesCars } from '../../src/roster/names/vocabulary.js';
import type { CarPage, Fact, Seat } from '../../src/roster/roster.js';
import { partedBy } from '../options/disputed.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';

/** As many as a short answer has room for. */
const MOST = 4;

/** Who has a car, where its driver is ruled out of all that is known to be ahead. */
export interface AllMissed {
  readonly page: CarPage;
  /** Of whom nothing more is to be told. */
  readonly names: readonly string[];
  readonly told: Markdown;
}

/**
 * Who has a car in the races ahead where whoever has it for the season is ruled out of each of them that is known, and misses more than one;
 * undefined where the driver races in one, or several have the car.
 */
export function allMissed(page: CarPage, about: About, isOne: boolean, when: When): AllMissed | undefined {
  const { words, view } = when;
  const { starts, drivers, disagreements } = page;
  const { team, series, isPast } = about;
  const ofSeason = drivers.filter((each) => drivers.length === 1 || !isPartTime(each));
  const [seat] = ofSeason;
  if (isPast || seat === undefined || ofSeason.length > 1 || sharesCars(page.series)) return undefined;
  if (seat.slots.season !== view.season || partedBy(drivers, disagreements).about.length > 0) return undefined;
  const missed = missedBy(seat, when);
  const ahead = missed.filter(({ slots }) => (slots.date ?? slots.to ?? '') >= view.date);
  // One race that is missed takes the car from nobody.
  const [first] = missed;
  const isLong = first !== undefined && missed.some((denial) => !areOneRace(denial, first));
  const isMissed = (race: Fact<'start'>) =>
    race.slots.driver !== seat.slots.driver && ahead.some((denial) => areOneRace(denial, race));
  if (!isLong || ahead.length === 0 || !starts.every(isMissed) || (team !== undefined && seat.slots.team !== team))
    return undefined;
  const of = isOne || series !== undefined || page.series === undefined ? undefined : seriesName(page.series);
  return {
    page,
    names: [seat, ...starts].map(({ slots }) => slots.driver),
    told: words.short.allMissed(seat.slots.driver, of, standInsOf(starts, of, when)),
  };
}

/** The races of the season in a car for which its driver is ruled out. */
function missedBy({ slots }: Seat, { view }: When) {
  return (view.driver(slots.driver)?.denials ?? []).flatMap((denial) =>
    denial.kind === 'start' &&
    denial.status === 'denied' &&
    compatible(denial.slots, slots, ['series', 'team', 'number']) &&
    (seasonOfRace(denial.slots) ?? yearOf(denial.lastSaid)) === slots.season
      ? [denial]
      : [],
  );
}

/** The name of who has all races; of several each with those that are theirs; undefined where no article names any. */
function standInsOf(
  races: readonly Fact<'start'>[],
  series: string | undefined,
  { words }: When,
): Markdown | undefined {
  const names = [...new Set(races.map(({ slots }) => slots.driver))];
  const [only] = names;
  if (only === undefined) return undefined;
  if (names.length === 1) return words.short.driverIn(only, series);
  const lines = races.map(({ slots }) => {
    const day = slots.date === undefined ? raceDay(slots, words) : shortDay(slots.date, words.locale);
    const race = [raceName(slots, words), series, day].filter((part) => part !== undefined).join(', ');
    return words.short.driverInRace(slots.driver, race);
  });
  return firstOf(lines, MOST, words, ', ');
}
