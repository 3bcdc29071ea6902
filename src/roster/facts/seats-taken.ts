import { byText } from '../../values/by-text.js';
import { carsOfTeam } from '../names/vocabulary.js';
import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import { exitOf, isTrue } from './exits.js';
import { isPartTime } from './one-driver.js';
import { overtakenOn, saidFrom } from './overtaken-on.js';
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
  const standing = others
    .ofTeam(team, (claim) => claim.kind === 'ride' && claim.season === season)
    .flatMap((facts): readonly Rival[] => ofStatus(facts.ride, 'confirmed').map((seat) => ({ seat, facts })))
    .filter(
      ({ seat, facts }) =>
        seat.slots.driver !== driver &&
        (['team', 'series', 'season'] as const).every((slot) => agree(seat.slots, rumour.slots, slot)) &&
        !isPartTime(seat) &&
        isTrue(seat, facts) &&
        exitOf(seat, facts) === undefined,
    );
  const told = standing.filter(({ seat }) => overtakenOn(seat, rumour) !== undefined);
  const taken = standing.filter((rival) => told.includes(rival) || !mayBecomeFree(rival));
  const drivers = new Set(taken.map(({ seat }) => seat.slots.driver));
  if (drivers.size !== cars || taken.some((rival) => others.endingOfRival(rival) !== undefined)) return [];
  return told
    .map(({ seat }) => seat)
    .sort((a, b) => byText(saidFrom(b, rumour.lastSaid), saidFrom(a, rumour.lastSaid)))
    .slice(0, 1);
}

/** Whether somebody is rumoured to leave the team of a seat. */
function mayBecomeFree({ seat, facts }: Rival): boolean {
  return ofStatus(facts.exit, 'rumored').some((exit) => !differ(exit.slots, seat.slots, 'team'));
}
