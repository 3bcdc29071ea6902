import type { Claim } from '../claims/claim.js';
import { keeper, memo } from '../values/memo.js';
import { type KnownArchive, knownOf } from './archive.js';
import { denialOf, ofStatus } from './facts/denials.js';
import { isTrue } from './facts/exits.js';
import type { Facts } from './facts/merge.js';
import type { Rival } from './facts/surroundings.js';
import { carKey, type Numbers, numberKeyIn } from './indexes.js';
import type { Fact, Seat } from './roster.js';

/** A car in a season of its series. */
interface Car {
  readonly number: string;
  readonly series: string;
  readonly season: number;
}

/** What is known of everybody in a car; what is kept by `carKey` is empty for an unknown one. */
export interface CarKnowledge {
  /** Confirmed seats, driver by driver. */
  readonly seatsIn: (car: Car) => readonly Seat[];
  /** The same as articles tell them, without what became of them: that takes longer to know. */
  readonly toldIn: (car: Car) => readonly Fact<'ride'>[];
  /** Confirmed seats that nothing takes back, by `carKey`, as they are before any successor was given up. */
  readonly ridesAsTold: (car: string) => readonly Rival[];
  /** The same of confirmed races. */
  readonly startsAsTold: (car: string) => readonly Fact<'start'>[];
  /** Confirmed races that nothing takes back, by `carKey`. */
  readonly startsIn: (car: string) => readonly Fact<'start'>[];
  readonly rivalsOf: (seat: Fact<'ride'>) => readonly Rival[];
  readonly startsOfOthers: (fact: Fact<'ride'> | Fact<'start'>) => readonly Fact<'start'>[];
}

/** Of whom claims are, and what is known of each. */
interface People {
  readonly subjectsOf: (claims: readonly Claim[]) => readonly string[];
  readonly factsOf: (driver: string) => Facts;
  readonly asTold: (driver: string) => Facts;
  readonly seatsOf: (driver: string) => readonly Seat[];
}

/** What an archive says of cars. Kept by car, since each of its drivers asks again. */
export function carKnowledge(archive: KnownArchive, { subjectsOf, factsOf, asTold, seatsOf }: People): CarKnowledge {
  const indexes = archive.indexes();
  /** Those who are said to be in a car, by the series or without a word of it. */
  const peopleIn = (index: ReadonlyMap<string, Numbers>, car: string): readonly string[] =>
    subjectsOf(
      [index.get(car), indexes.openCars.get(numberKeyIn(car))].flatMap((numbers) => knownOf(archive, numbers)),
    );
  const ridesBy = (of: (driver: string) => Facts) =>
    memo((car): readonly Rival[] =>
      peopleIn(indexes.ridesInCar, car).flatMap((driver) => {
        const facts = of(driver);
        const rides = ofStatus(facts.ride, 'confirmed').filter(
          (ride) => carKey(ride.slots) === car && isTrue(ride, facts),
        );
        return rides.map((seat) => ({ seat, facts }));
      }),
    );
  const ridesIn = ridesBy(factsOf);
  const startsBy = (of: (driver: string) => Facts) =>
    memo((car): readonly Fact<'start'>[] =>
      peopleIn(indexes.startsInCar, car).flatMap((driver) => {
        const facts = of(driver);
        const starts = ofStatus(facts.start, 'confirmed').filter((start) => carKey(start.slots) === car);
        return starts.filter((start) => denialOf(start, facts) === undefined);
      }),
    );
  const startsIn = startsBy(factsOf);
  const keep = keeper(Number.POSITIVE_INFINITY);
  const driversIn = (car: Car) =>
    keep(`drivers ${carKey(car)}`, () =>
      subjectsOf(knownOf(archive, indexes.aboutNumber.get(car.number)).filter((claim) => isOfCar(claim, car))),
    );
  const isIn = (car: Car) => (seat: Fact<'ride'>) => carKey(seat.slots) === carKey(car);
  return {
    seatsIn: (car) => keep(`seats ${carKey(car)}`, () => driversIn(car).flatMap(seatsOf).filter(isIn(car))),
    toldIn: (car) => driversIn(car).flatMap((driver) => ofStatus(factsOf(driver).ride, 'confirmed').filter(isIn(car))),
    ridesAsTold: ridesBy(asTold),
    startsAsTold: startsBy(asTold),
    startsIn,
    rivalsOf: ({ slots }) => ridesIn(carKey(slots) ?? '').filter(({ seat }) => seat.slots.driver !== slots.driver),
    startsOfOthers: ({ slots }) => startsIn(carKey(slots) ?? '').filter((start) => start.slots.driver !== slots.driver),
  };
}

/** Whether a claim about a seat under a car's number may be of that car: its series and season are the same, or open. */
function isOfCar(claim: Claim, { series, season }: Car): boolean {
  return claim.kind === 'ride' && (claim.series ?? series) === series && (claim.season ?? season) === season;
}
