import { byText } from '../../values/by-text.js';
import { carsOfTeam } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { exitOf, isTrue } from './exits.js';
import { isPartTime } from './one-driver.js';
import { overtakenOn } from './overtaken-on.js';
import { agree, differ } from './same-thing.js';
import type { Rival, Surroundings } from './surroundings.js';

/**
 * The seat of somebody else that was told last, in a list, where others have all cars of a rumoured seat's team in its season: in a series in
 * which each team has so many. At least one has to be told beside or after the rumour; those known before it count where nobody says that
 * they may become free. Else the list is empty.
 */
export function lastSeatTaken(rumour: Fact<'ride'>, others: Surroundings): readonly Fact<'ride'>[] {
  const { team, series, season, driver } = rumour.slots;
  const cars = carsOfTeam(series);
  if (cars === undefined || team === undefined || season === undefined || isPartTime(rumour)) return [];
  const rivals = others
    .ofTeam(team, (claim) => claim.kind === 'ride' && claim.season === season)
    .flatMap((facts): readonly Rival[] => ofStatus(facts.ride, 'confirmed').map((seat) => ({ seat, facts })))
    .filter(
      ({ seat, facts }) =>
        seat.slots.driver !== driver &&
        (['team', 'series', 'season'] as const).every((slot) => agree(seat.slots, rumour.slots, slot)) &&
        !isPartTime(seat) &&
        isTrue(seat, facts),
    );
  const told = rivals
    .flatMap(({ seat }) => ({ seat, on: overtakenOn(seat, rumour) ?? '' }))
    .filter(({ on }) => on !== '')
    .sort((a, b) => byText(a.on, b.on));
  // What becomes of the seats after that day gives the rumour no new life.
  const last = told.find(({ on }) => {
    const standing = rivals.filter((rival) => isStanding(rival, on, others));
    const taken = standing.filter(
      (rival) => told.some((one) => one.seat === rival.seat && one.on <= on) || !mayBecomeFree(rival, on),
    );
    return new Set(taken.map(({ seat }) => seat.slots.driver)).size === cars;
  });
  return last === undefined ? [] : [last.seat];
}

/** Whether a seat was known on a day, and neither over nor to be left. */
function isStanding({ seat, facts }: Rival, day: string, { endingOfRival }: Surroundings): boolean {
  if (seat.firstSaid > day || (exitOf(seat, facts)?.firstSaid ?? '9999') <= day) return false;
  return (endingOfRival({ seat, facts })?.on ?? '9999') > day;
}

/** Whether somebody is rumoured by a day to leave the team of a seat. */
function mayBecomeFree({ seat, facts }: Rival, day: string): boolean {
  return ofStatus(facts.exit, 'rumored').some(
    (exit) => exit.firstSaid <= day && !differ(exit.slots, seat.slots, 'team'),
  );
}
