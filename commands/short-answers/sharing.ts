import type { About } from '../../src/asking/understood.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { sharesCars } from '../../src/roster/names/vocabulary.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { coDrivers } from './co-drivers.js';
import { othersInCar, sharedBy } from './shared-by.js';
import type { ShortAnswer } from './short-answer.js';
import { replaced } from './successors.js';

/**
 * Who drives with a driver: who shares the car, and where nobody shares cars, that is the team, with which the answer itself begins. At
 * a track where the driver is ruled out it asks who drives instead: "who drives the 12 for Stone at Talladega?"
 */
export const sharing: ShortAnswer = (about, when) => {
  const { driver = '', number } = about;
  const page = when.view.driver(driver, when.season);
  if (page !== undefined && isOut(page, about)) return replaced(about, when);
  const others = number === undefined ? undefined : othersInCar(driver, number, when);
  const seats = page === undefined ? [] : [...page.present, ...page.past, ...page.starts];
  const shared = seats.some((fact) => sharesCars(fact.slots.series) || (fact.kind === 'ride' && isPartTime(fact)))
    ? coDrivers(about, when)
    : undefined;
  // Who is only rumoured for the car stands beside the one who is known.
  const nobody = when.words.short.noArticleSaysWho.markdown;
  if (others === undefined && number !== undefined && about.track === undefined && shared?.markdown === nobody)
    return sharedBy({ number, ...(about.series !== undefined && { series: about.series }) }, when);
  if (others === undefined || about.track !== undefined) return shared;
  // Who has the car for single races is told with those who have a seat in it.
  return shared === undefined || shared.markdown === nobody ? others : shared;
};

/** Whether a driver is said to miss the race at a track that is asked about. */
function isOut({ denials }: DriverPage, { track, number }: About): boolean {
  return denials.some(
    (denial) =>
      denial.kind === 'start' &&
      track !== undefined &&
      denial.slots.track === track &&
      compatible(denial.slots, { number }, ['number']),
  );
}
