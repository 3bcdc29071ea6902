import { isDisputed } from '../../commands/options/disputed.js';
import { raceCalendar } from '../../src/calendar/race-calendar.js';
import type { RaceCalendar } from '../../src/calendar/race-event.js';
import type { Claim } from '../../src/claims/claim.js';
import { wordsFor } from '../../src/replies/words.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { Fact } from '../../src/roster/roster.js';

/** The races ahead on a day, as a calendar. */
export function calendarOn(day: string, claims: readonly Claim[]): RaceCalendar {
  const view = buildRoster(claims).asOf(day);
  const isSettled = (race: Fact<'start'>) => !isDisputed(race, view.driver(race.slots.driver)?.disagreements ?? []);
  const racesOf = (driver: string) => {
    const { over, ahead } = view.races({ driver });
    return [...over, ...ahead];
  };
  return raceCalendar('Races ahead', view.races({}).ahead, { racesOf, isSettled }, wordsFor('en-US'));
}
