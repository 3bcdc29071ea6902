import type { Section } from '../../src/replies/message.js';
import type { Fact, Seat } from '../../src/roster/roster.js';
import { missedInCars, missedRaceLine } from './missed-races.js';
import type { When } from './when.js';

/** The races that drivers of cars with several missed, on the page of a car or team. */
export function missedSection(seats: readonly Seat[], when: When): Section {
  const lines = missedInCars(seats, when).map((race) => missedRaceLine(race, when, 'driver'));
  return { heading: when.words.headings.racesMissed, lines, most: 3 };
}

/** What that section rests on. */
export function factsOfMissed(seats: readonly Seat[], when: When): readonly Fact<'start'>[] {
  return missedInCars(seats, when).flatMap(({ absence, standIn }) => [absence, ...(standIn ? [standIn] : [])]);
}
