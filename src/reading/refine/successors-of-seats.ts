import type { Draft, DraftOf } from '../rules/draft.js';
import { agrees, onlyValue } from './slots.js';

type Ride = DraftOf<'ride'>;

/**
 * Who has the car of somebody who leaves it, in the season after the last one, comes in his place, whichever sentence says so.
 * Where several are told to have it, as in cars that drivers share, nobody is taken.
 */
export function completeSuccessors(drafts: readonly Draft[]): void {
  const rides = drafts.filter((draft): draft is Ride => draft.kind === 'ride' && draft.status === 'confirmed');
  for (const exit of drafts) {
    if (exit.kind !== 'exit' || exit.status !== 'confirmed' || exit.slots.replacedBy !== undefined) continue;
    const { driver, team, season } = exit.slots;
    if (team === undefined || season === undefined) continue;
    const own = rides.filter(({ slots }) => slots.driver === driver && slots.team === team && slots.season === season);
    const number = exit.slots.number ?? onlyValue(own.map(({ slots }) => slots.number));
    if (number === undefined) continue;
    const ofCar = rides.filter(
      ({ slots }) => slots.number === number && slots.team === team && agrees(slots.series, exit.slots.series),
    );
    const inCar = ofCar.filter(({ inherited }) => !inherited.has('team'));
    const before = new Set(inCar.flatMap(({ slots }) => (slots.season === season ? slots.driver : [])));
    const next = onlyValue(inCar.map(({ slots }) => (slots.season === season + 1 ? slots.driver : undefined)));
    const isNext = next !== undefined && next !== driver && [...before].every((one) => one === driver);
    const successor = isNext ? next : comerInSeason(exit, ofCar);
    if (successor !== undefined) exit.slots.replacedBy = successor;
  }
}

/** "Northline has released Stone. Carter inherits the No. 12": the one who comes into the car after that, in the same season. */
function comerInSeason({ slots: left, sentence }: DraftOf<'exit'>, ofCar: readonly Ride[]): string | undefined {
  const others = ofCar.filter(({ slots }) => slots.season === left.season && slots.driver !== left.driver);
  const comers = others.filter(
    (ride) => (left.atOnce === true || COMES.test(ride.rule)) && ride.sentence.start >= sentence.start,
  );
  return others.length === comers.length ? onlyValue(comers.map(({ slots }) => slots.driver)) : undefined;
}

/** Rules for somebody who comes into a car during the season. */
const COMES =
  /^(?:has-car|replaces-driver|team-gives-car|gets-ride|gets-that-seat|joins-team|team-signs-driver|team-places-driver)$/;
