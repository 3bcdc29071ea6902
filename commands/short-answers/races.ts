import { isOn } from '../../src/asking/results-of-days.js';
import type { Days } from '../../src/asking/times.js';
import type { About } from '../../src/asking/understood.js';
import { shortDay } from '../../src/replies/dates.js';
import { isLastKnown, newestDay } from '../../src/replies/freshness.js';
import { driverSeat, resultLine, startLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { daysBetween, firstDay } from '../../src/roster/days.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { agree, compatible } from '../../src/roster/facts/same-thing.js';
import { trackOfRace } from '../../src/roster/names/vocabulary.js';
import type { Disagreement, Fact } from '../../src/roster/roster.js';
import { isAtTrack } from '../options/at-track.js';
import { disagreementLines, isDisputed, partedBy } from '../options/disputed.js';
import { missedRaceLine, missedRaces } from '../options/missed-races.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { listedByAge } from './listed-seats.js';
import { rumouredRace } from './only-rumoured.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 5;
/** Days between races of several series that are run together at a track. */
const ONE_MEETING = 3;

/** A driver's next race, in any car or that asked about, or whether there is one on the days asked about. */
export const nextRace: ShortAnswer = (about, when) => {
  const { driver, team, series, number, days, isPast, track } = about;
  const { words } = when;
  const filter = {
    ...(driver !== undefined && { driver }),
    ...(team !== undefined && { team }),
    ...(series !== undefined && { series }),
  };
  const isInCar = ({ slots }: Fact<'start'>) => compatible(slots, { number }, ['number']);
  const { disagreements, ...races } = when.view.races(filter);
  const after = track === undefined ? undefined : dayOfRaceAt(track, driver, when);
  const ahead = races.ahead.filter((race) => isInCar(race) && isAfter(after, race));
  const unsure = races.unsure.filter(isInCar);
  if (days !== undefined) {
    const then = [...races.over.filter(isInCar).toReversed(), ...ahead].filter((race) => isWithin(days, race));
    if (then.length > 0) return racesTold(then, isPast ? 'wasPlanned' : 'yes', disagreements, when);
    return orPossible(
      unsure.find((race) => isWithin(days, race)),
      when,
    );
  }
  const [next] = ahead;
  if (next === undefined) {
    return number === undefined ? rumouredRace(unsure, when) : (seatInCar(about, when) ?? orPossible(unsure[0], when));
  }
  if (isDisputed(next, disagreements)) return disputeOver(next, disagreements, when);
  const known = firstDay(next.slots) !== undefined && ahead.some(({ slots }) => firstDay(slots) === undefined);
  const line = startLine(next, 'nobody', words);
  // Of what was last heard of long ago nobody knows whether it is the next one.
  return asKnown(next, words.short[known ? 'nextDated' : 'next'](line), when, line);
};

/** The day of a driver's race at a track, in any series: of one ahead, else of the last one that is over. */
function dayOfRaceAt(track: string, driver: string | undefined, { view }: When): string | undefined {
  const { ahead, over } = view.races({ track, ...(driver !== undefined && { driver }) });
  const [race] = [...ahead, ...over];
  return race && firstDay(race.slots);
}

function isAfter(day: string | undefined, { slots }: Fact<'start'>): boolean {
  return day === undefined || (firstDay(slots) ?? day) > day;
}

/** A driver's seat for the season in a car of which no race is known by itself. */
function seatInCar(about: Pick<About, 'driver' | 'series' | 'number'>, when: When): Markdown | undefined {
  const page = about.driver === undefined ? undefined : when.view.driver(about.driver);
  const [seat] = [...(page?.present ?? []), ...(page?.next ?? [])].filter(
    (each) => agree(each.slots, about, 'number') && compatible(each.slots, about, ['series']) && !isPartTime(each),
  );
  return seat && listedByAge([seat], () => driverSeat(seat, when.view, when.words), when);
}

/** Whether, and when, a driver races at a track. */
export const raceAt: ShortAnswer = (about, when) => {
  const { driver, track, series, number, days } = about;
  const { view } = when;
  const filter = {
    ...(driver !== undefined && { driver }),
    ...(series !== undefined && { series }),
    ...(track !== undefined && { track }),
  };
  if (about.isPast) {
    const run = resultAt(about, when);
    if (run !== undefined) return when.words.short.yes(resultLine(run, when.words));
  }
  const { ahead, over, unsure, disagreements } = view.races(filter);
  const isThen = (race: Fact<'start'>) =>
    compatible(race.slots, { number }, ['number']) && (days === undefined || isWithin(days, race));
  const [next, ...later] = ahead.filter(isThen);
  const ran = over.find((race) => isThen(race) && (seasonOfRace(race.slots) ?? view.season) === view.season);
  if (ran !== undefined && (about.isPast || next === undefined)) return ranOrPlanned(ran, when);
  const missed = about.isAhead || (next !== undefined && !about.isPast) ? [] : missedAt(about, when);
  if (missed.length > 0) return when.words.short.no(firstOf(missed, MOST, when.words));
  if (next === undefined) {
    const possible = unsure.find(isThen) ?? (about.isPast ? ruledOutAt(about, when) : undefined);
    return (possible === undefined ? othersThere(about, when) : undefined) ?? orPossible(possible, when);
  }
  if (about.isPast && days !== undefined) return ranOrPlanned(next, when);
  const meeting = [next, ...later.filter((race) => isOneMeeting(next, race))];
  // Of a race in a car that nobody tells the number of, it may be another one; and what is to come was not yet.
  const isOfPast = about.isPast === true && !about.isAhead;
  const isInCar = !isOfPast && (number === undefined || meeting.every(({ slots }) => slots.number !== undefined));
  const told = racesTold(meeting, isInCar ? 'yes' : 'notInWords', disagreements, when);
  return meeting.some((race) => isDisputed(race, disagreements)) ? told : asKnown(next, told, when);
};

/** How a race ended for a driver: on the days asked about, else in the season under way. */
function resultAt({ driver = '', track = '', series, days }: About, { view }: When): Fact<'result'> | undefined {
  const results = view.driver(driver)?.results ?? [];
  return results.find(
    ({ slots }) =>
      isAtTrack(slots, track, view) &&
      (series === undefined || slots.series === series) &&
      (days === undefined ? slots.season === view.season : isOn(days, slots.date)),
  );
}

/** Who else is in a car at a track, where that is asked of a driver of whom no article says so. */
function othersThere({ driver, track, series, number, days }: About, when: When): Markdown | undefined {
  if (driver === undefined || track === undefined || number === undefined) return undefined;
  const there = when.view
    .races({ track, ...(series !== undefined && { series }) })
    .ahead.filter((race) => race.slots.number === number && (days === undefined || isWithin(days, race)));
  const isOne = new Set(there.map(({ slots }) => slots.series)).size === 1;
  return isOne
    ? when.words.short.notInWords(
        join(
          there.map((race) => startLine(race, 'driver', when.words)),
          '; ',
        ),
      )
    : undefined;
}

/** The races of the season at a track that a driver missed, each with whoever drove instead. */
function missedAt({ driver = '', track, series, number, days }: About, when: When): readonly Markdown[] {
  const page = when.view.driver(driver, when.season);
  return (page === undefined ? [] : missedRaces(page, when))
    .filter(
      ({ absence }) =>
        compatible(absence.slots, { series, number }, ['series', 'number']) &&
        (track === undefined || (absence.slots.track ?? trackOfRace(absence.slots.race ?? '')) === track) &&
        (days === undefined || isWithin(days, absence)),
    )
    .map((race) => missedRaceLine(race, when));
}

/** A race of the season at a track that somebody without a seat was said to miss, and that is over. */
function ruledOutAt({ driver = '', track, series, number, days }: About, when: When): Fact<'start'> | undefined {
  const season = when.season ?? when.view.season;
  return (when.view.driver(driver, when.season)?.denials ?? [])
    .filter((denial) => denial.kind === 'start')
    .find(
      (denial) =>
        compatible(denial.slots, { series, number }, ['series', 'number']) &&
        (track === undefined || isAtTrack(denial.slots, track, when.view)) &&
        (days === undefined ? seasonOfRace(denial.slots) === season : isWithin(days, denial)),
    );
}

/** That a driver runs some races, or what the reports say that disagree about them. */
function racesTold(
  races: readonly Fact<'start'>[],
  how: 'yes' | 'wasPlanned' | 'notInWords',
  disagreements: readonly Disagreement[],
  when: When,
): Markdown {
  const line = (race: Fact<'start'>) =>
    isDisputed(race, disagreements) ? disputeOver(race, disagreements, when) : startLine(race, 'nobody', when.words);
  const lines = firstOf(races.map(line), MOST, when.words);
  return races.some((race) => isDisputed(race, disagreements)) ? lines : when.words.short[how](lines);
}

/** A race that is rumoured or ruled out, where none is confirmed. */
function orPossible(possible: Fact<'start'> | undefined, { words }: When): Markdown {
  if (possible === undefined) return words.short.noArticleSaysSo;
  const [first, last] = [possible.firstSaid, possible.lastSaid].map((iso) => shortDay(iso, words.locale));
  return possible.status === 'denied'
    ? words.short.ruledOut(last ?? '')
    : words.short.rumouredSince(first ?? '', last ?? '');
}

/** Whether a race is surely run within some days: by its day, or else by the window or season that is known of it. */
export function isWithin(days: Days, { slots }: Fact<'start'>): boolean {
  const { date, season } = slots;
  const ofSeason = season === undefined ? {} : { from: `${season}-01-01`, to: `${season}-12-31` };
  const [from, to] = [date ?? slots.from ?? ofSeason.from, date ?? slots.to ?? ofSeason.to];
  // An event that begins on one of several days is asked about with them.
  const first = days.from < days.to ? firstDay(slots) : undefined;
  if (first !== undefined) return first >= days.from && first <= days.to;
  return from !== undefined && to !== undefined && from >= days.from && to <= days.to;
}

/** Whether races are run at one track within some days, as those of several series are. */
function isOneMeeting({ slots: one }: Fact<'start'>, { slots: other }: Fact<'start'>): boolean {
  return one.track === other.track && daysBetween(firstDay(one) ?? '', firstDay(other) ?? '') <= ONE_MEETING;
}

/** How a race that is over ended for the driver, else that it was planned. */
function ranOrPlanned(race: Fact<'start'>, { view, words }: When): Markdown {
  const results = view.driver(race.slots.driver)?.results ?? [];
  const result = results.find((told) => told.firstSaid > race.firstSaid && areOneRace(race, told));
  return result === undefined
    ? words.short.wasPlanned(startLine(race, 'nobody', words))
    : words.short.yes(resultLine(result, words));
}

/** What the reports say that disagree about a race. */
export function disputeOver(race: Fact<'start'>, disagreements: readonly Disagreement[], when: When): Markdown {
  return join(disagreementLines(partedBy([race], disagreements).about, 'nobody', when), '; ');
}

/** A line about a race, as last known where it was last heard of long ago; that may be `told` in other words then. */
export function asKnown(race: Fact<'start'>, line: Markdown, { view, words }: When, told = line): Markdown {
  const newest = newestDay([race]);
  return newest !== undefined && isLastKnown(newest, view.season, view.date)
    ? words.lastKnown(shortDay(newest, words.locale), told)
    : line;
}
