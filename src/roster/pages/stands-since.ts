import { denies, ofStatus } from '../facts/denials.js';
import { contradicts } from '../facts/disagreements.js';
import { keepsSeat } from '../facts/exits.js';
import { isSameSeat } from '../facts/one-driver.js';
import { compatible } from '../facts/same-thing.js';
import { type Against, isDisputedOn, settledOn } from '../facts/settled-on.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact, Seat } from '../roster.js';

/** The day, `YYYY-MM-DD`, from which on a seat told on a day stands: later where reports disagreed, and another day's put it in order. */
export function seatStandsSince(seat: Seat, told: string, known: Knowledge): string {
  const { driver, number, series, season } = seat.slots;
  const facts = known.factsOf(driver);
  const denials = ofStatus(facts.ride, 'denied').filter((denial) => denies(denial, seat));
  const exits = ofStatus(facts.exit, 'confirmed').filter((exit) => keepsSeat(seat, exit, facts));
  const own = [
    ...seatsAgainst(
      known.seatsOf(driver).filter((other) => contradicts(seat, other)),
      told,
      known,
    ),
    ...[...denials, ...exits].filter(({ lastSaid }) => lastSaid < seat.lastSaid).map((fact) => ({ told: fact })),
  ];
  const isRival = (other: Fact<'ride'>) =>
    other.slots.driver !== driver && isSameSeat(seat, other) && compatible(seat.slots, other.slots, ['team']);
  const cars = number === undefined || series === undefined || season === undefined ? [] : [{ number, series, season }];
  // What became of all the others in the car is only worked out where reports of the day may disagree.
  const mayDisagree =
    isDisputedOn(told, seat, own) ||
    isDisputedOn(
      told,
      seat,
      cars
        .flatMap(known.toldIn)
        .filter(isRival)
        .map((rival) => ({ told: rival })),
    );
  const rivals = mayDisagree ? cars.flatMap(known.seatsIn).filter(isRival) : [];
  const on = settledOn(told, seat, [...own, ...seatsAgainst(rivals, told, known)]);
  return seat.ended !== undefined && seat.ended.on <= on ? told : on;
}

/** The same of a departure, against the seat for the season after and the word that the driver stays. */
export function exitStandsSince(exit: Fact<'exit'>, known: Knowledge): string {
  const { driver } = exit.slots;
  const facts = known.factsOf(driver);
  const kept = known.seatsOf(driver).filter((seat) => keepsSeat(seat, exit, facts));
  const denials = ofStatus(facts.exit, 'denied').filter((denial) => denies(denial, exit));
  return settledOn(exit.firstSaid, exit, [
    ...seatsAgainst(kept, exit.firstSaid, known),
    ...denials.filter(({ lastSaid }) => lastSaid < exit.lastSaid).map((denial) => ({ told: denial })),
  ]);
}

/** Of seats those that stood on a day and came to an end later: also with a departure that was told on the day itself, by others. */
function seatsAgainst(seats: readonly Seat[], day: string, known: Knowledge): readonly Against[] {
  return seats.flatMap((other): readonly Against[] => {
    const { ended } = other;
    if (ended === undefined) return [];
    const isLater =
      ended.on > day || (ended.by.kind === 'exit' && keepsSeat(other, ended.by, known.factsOf(other.slots.driver)));
    return isLater ? [{ told: other, endedBy: ended.by }] : [];
  });
}
