import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact } from '../../src/roster/roster.js';
import { isDisputed } from './disputed.js';
import type { When } from './when.js';

/**
 * The races ahead in which others have the cars that are a driver's for the season and that nobody shares, but those told with what the driver
 * misses. Seats for some races say nothing here: they may be over.
 */
export function othersInCars(page: DriverPage, { view }: When): readonly Fact<'start'>[] {
  return page.present.flatMap((own) => {
    const { number, series, team, season } = own.slots;
    if (number === undefined || series === undefined || sharesCars(series) || ownsNumber(series)) return [];
    if (isPartTime(own) || isDisputed(own, page.disagreements)) return [];
    const { ahead } = view.races({ series, number });
    const isOwn = (race: Fact<'start'>) =>
      ahead.some((other) => other.slots.driver === page.name && areOneRace(other, race, ahead)) ||
      page.denials.some((out) => out.kind === 'start' && areOneRace(out, race));
    // Who has the car for the season too may well be in it.
    const regulars = view
      .car(number, { series, ...(season !== undefined && { season }) })
      .flatMap(({ drivers }) => drivers.filter((seat) => !isPartTime(seat)).map(({ slots }) => slots.driver));
    return ahead.filter(
      (race) =>
        !regulars.includes(race.slots.driver) &&
        compatible(race.slots, { team }, ['team']) &&
        seasonOfRace(race.slots) === season &&
        !isOwn(race),
    );
  });
}
