import { type Lead, startLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { latestFirst, raceOf } from '../../src/roster/facts/races.js';
import { agree, compatible } from '../../src/roster/facts/same-thing.js';
import { ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { standInFor } from './stand-in.js';
import type { When } from './when.js';

/**
 * A race that a driver with a seat in the car, or whose place somebody took in it, was said to miss, and that is over; and who drove
 * instead, if anybody says so.
 */
export interface MissedRace {
  readonly absence: Fact<'start'>;
  readonly standIn: Fact<'start'> | undefined;
}

/** The races of a season that a driver missed, newest first; who has a car for some races only is in none of the others anyway. */
export function missedRaces(page: DriverPage, when: When): readonly MissedRace[] {
  const season = when.season ?? when.view.season;
  const ofSeason = [...page.present, ...page.past].filter((seat) => seat.slots.season === season);
  const seats = ofSeason.filter((seat) => !isPartTime(seat));
  return page.denials
    .flatMap((denial) => (denial.kind === 'start' ? [raceOf(denial)] : []))
    .filter(({ start, lastDay }) => lastDay < when.view.date && (seasonOfRace(start.slots) ?? season) === season)
    .sort(latestFirst)
    .flatMap(({ start }) => {
      const own = seats.filter(({ slots }) => compatible(slots, start.slots, ['team', 'series', 'number']));
      if (own.length === 0) {
        // Without a word of a seat only who drove instead tells that it was the driver's race.
        const isElsewhere = ofSeason.some(({ slots }) => compatible(slots, start.slots, ['series']));
        const standIn = isElsewhere ? undefined : onlyStandIn(start, when);
        return standIn === undefined ? [] : [{ absence: start, standIn }];
      }
      const { team, series, number } = own.length === 1 ? (own[0]?.slots ?? {}) : {};
      const ofCar = { ...(team && { team }), ...(series && { series }), ...(number && { number }) };
      const absence = { ...start, slots: { ...ofCar, ...start.slots } };
      return [{ absence, standIn: standInFor(absence, when) }];
    });
}

/** Who drove in a race instead of a driver for whom it was no mere rumour, in a car that nobody else has for the season. */
function onlyStandIn(absence: Fact<'start'>, when: When): Fact<'start'> | undefined {
  const { driver, series, number } = absence.slots;
  const lives = (when.view.history({ driver })?.seasons ?? []).flatMap((season) => season.lives);
  const wasRumour = lives.some(({ rumour }) => rumour.kind === 'start' && areOneRace(rumour, absence));
  const standIn = standInFor(absence, when);
  if (standIn === undefined || wasRumour || number === undefined) return undefined;
  const season = seasonOfRace(absence.slots);
  const drivers = when.view
    .car(number, { ...(series !== undefined && { series }), ...(season !== undefined && { season }) })
    .flatMap((page) => page.drivers);
  return drivers.every(({ slots }) => slots.driver === standIn.slots.driver) ? standIn : undefined;
}

/**
 * The races missed by drivers of cars that several have in a season in which each car has one: they tell of who was not always in it.
 */
export function missedInCars(seats: readonly Seat[], when: When): readonly MissedRace[] {
  const isOfCar = ({ slots }: Seat, other: Seat) =>
    slots.number !== undefined && agree(slots, other.slots, 'series') && agree(slots, other.slots, 'number');
  const level = seats.filter(
    (seat) =>
      !sharesCars(seat.slots.series) &&
      !ownsNumber(seat.slots.series) &&
      seats.some((other) => isOfCar(seat, other) && other.slots.driver !== seat.slots.driver),
  );
  return level.flatMap((seat) => {
    const page = when.view.driver(seat.slots.driver, when.season);
    const races = page === undefined ? [] : missedRaces(page, when);
    return races.filter(({ absence }) => compatible(absence.slots, seat.slots, ['team', 'series', 'number']));
  });
}

/** A missed race, on the page of its driver or of the car. */
export function missedRaceLine({ absence, standIn }: MissedRace, { words }: When, lead: Lead = 'nobody'): Markdown {
  return join([startLine(absence, lead, words), standIn && words.replacedBy(standIn.slots.driver)], ' · ');
}
