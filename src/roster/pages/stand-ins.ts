import { seasonOfRace } from '../facts/group-races.js';
import { isPartTime } from '../facts/one-driver.js';
import { areOneRace } from '../facts/one-race.js';
import { agree, compatible } from '../facts/same-thing.js';
import { areToldTogether } from '../facts/told-together.js';
import type { Knowledge } from '../knowledge.js';
import { ownsNumber, sharesCars } from '../names/vocabulary.js';
import type { Fact, Possible, Seat, StandIn } from '../roster.js';

/** What is told of a race in which a driver of a team is absent. */
interface MissedRace {
  readonly absence: Fact<'start'>;
  /** Who races then for the team, but the absent driver. */
  readonly others: readonly Fact<'start'>[];
  /** Who else of the team is said to miss it. */
  readonly alsoAbsent: readonly Fact<'start'>[];
  /** The seats of the team in that series and season, but those for some races. */
  readonly seats: readonly Seat[];
}

/**
 * Who drives instead of whom in races of a team, ahead or over, where the number of the car does not tell it: because none is told, because
 * numbers are the drivers' own, or because drivers share cars. One is out and one is in: of several nobody knows who is in for whom.
 */
export function standInsOf(team: string, known: Knowledge): readonly StandIn[] {
  const scope = known.about('team', team);
  const absences = scope.denials.filter(isRace);
  const races = scope.races.map(({ start }) => start);
  return absences.flatMap((absence): readonly StandIn[] => {
    const { driver, series } = absence.slots;
    const season = seasonOfRace(absence.slots);
    const isIt = (race: Fact<'start'>) => race.slots.driver !== driver && areOneRace(race, absence, races);
    const missed: MissedRace = {
      absence,
      others: races.filter(isIt),
      alsoAbsent: absences.filter(isIt),
      seats: scope.seats.filter(
        (seat) => compatible(seat.slots, { season, series }, ['season', 'series']) && !isPartTime(seat),
      ),
    };
    const [race, ...more] = (ownsNumber(series) ? ofOwnNumber : sharesCars(series) ? ofSharedCar : ofNoNumber)(missed);
    return race === undefined || more.length > 0 ? [] : [{ absence, race }];
  });
}

function isRace(fact: Possible): fact is Fact<'start'> {
  return fact.kind === 'start';
}

/** Where a number tells the car: who is told of without one, in the same article. */
function ofNoNumber({ absence, others, alsoAbsent }: MissedRace): readonly Fact<'start'>[] {
  const isTold = (fact: Fact<'start'>) => areToldTogether(fact, absence);
  return alsoAbsent.some(isTold) ? [] : others.filter((race) => isTold(race) && race.slots.number === undefined);
}

/** Where numbers are the drivers' own: who has the absent driver's for the race, else any who has neither a seat in the team nor a teammate's. */
function ofOwnNumber({ absence, others, alsoAbsent, seats }: MissedRace): readonly Fact<'start'>[] {
  const ofMates = seats.filter(({ slots }) => slots.driver !== absence.slots.driver);
  const guests = others.filter(
    ({ slots }) => !ofMates.some((seat) => agree(seat.slots, slots, 'driver') || agree(seat.slots, slots, 'number')),
  );
  const inItsNumber = guests.filter(({ slots }) => agree(slots, absence.slots, 'number'));
  if (inItsNumber.length > 0) return inItsNumber;
  return alsoAbsent.length > 0 ? [] : guests;
}

/**
 * Where drivers share cars: who has no seat in the car, and was not told of before it was known that somebody is out of it; who was, was to
 * race beside.
 */
function ofSharedCar({ absence, others, alsoAbsent, seats }: MissedRace): readonly Fact<'start'>[] {
  const { number } = absence.slots;
  const mayBeIn = ({ slots }: Fact<'start'> | Seat) => compatible(slots, { number }, ['number']);
  if (alsoAbsent.some(mayBeIn)) return [];
  return others.filter(
    (race) =>
      mayBeIn(race) &&
      race.firstSaid >= absence.firstSaid &&
      !seats.some((seat) => agree(seat.slots, race.slots, 'driver') && mayBeIn(seat)) &&
      (agree(race.slots, { number }, 'number') || areToldTogether(race, absence)),
  );
}
