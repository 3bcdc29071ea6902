import { yearOf } from '../days.js';
import type { Fact, Seat } from '../roster.js';
import { leftEarly } from '../seat.js';
import { isLeftElsewhere, isOfFormerSeat, isPartingTold, isRacingElsewhere } from './deals-over.js';
import { denialOf, denies, ofStatus, stands } from './denials.js';
import { isOtherCar } from './endings.js';
import { confirmedExits, seasonLeftAfter, teamLeft } from './exits.js';
import type { Facts } from './merge.js';
import { isLoanBefore } from './old-loans.js';
import { agree } from './same-thing.js';

/**
 * A driver's agreements that stand: not taken back, no departure from the team announced since or by the same article but when
 * they end, the seat not ruled out since, and none taken elsewhere instead. `seats` are the driver's.
 */
export function agreementsOf(facts: Facts, seats: readonly Seat[] = []): readonly Fact<'contract'>[] {
  const contracts = ofStatus(facts.contract, 'confirmed');
  return contracts.filter(
    (contract) =>
      denialOf(contract, facts) === undefined &&
      !contracts.some((later) => isAfter(later, contract, facts)) &&
      !confirmedExits(facts).some(
        (exit) =>
          teamLeft(exit, facts) === contract.slots.team &&
          ((exit.lastSaid > contract.lastSaid && exit.firstSaid > contract.firstSaid) ||
            isPartingTold(exit, contract, facts, seats)) &&
          !isOfFormerSeat(exit, contract, facts) &&
          !isAtEnd(exit, contract, seats),
      ) &&
      !isRuledOut(contract, facts) &&
      !contradictedBySeat(contract, contracts, facts) &&
      !isLeftElsewhere(contract, seats) &&
      !isRacingElsewhere(contract, facts, seats),
  );
}

/** The newest agreement with each team that a driver has left since, or leaves, so that it stands no more: until then it did. */
export function agreementsLeft(
  facts: Facts,
  standing: readonly Fact<'contract'>[],
  exits: readonly Fact<'exit'>[],
): readonly Fact<'contract'>[] {
  const contracts = ofStatus(facts.contract, 'confirmed');
  const isOfTeam = (deal: Fact<'contract'>) => (other: Fact<'contract'>) => other.slots.team === deal.slots.team;
  return contracts.filter(
    (contract) =>
      denialOf(contract, facts) === undefined &&
      !standing.some(isOfTeam(contract)) &&
      !contracts.some((later) => isAfter(later, contract, facts)) &&
      exits.some((exit) => exit.lastSaid >= contract.lastSaid && teamLeft(exit, facts) === contract.slots.team),
  );
}

/** Whether a departure is one after the last season of an agreement, or after a last race in that, which it fulfils. */
function isAtEnd(exit: Fact<'exit'>, { slots: { until } }: Fact<'contract'>, seats: readonly Seat[]): boolean {
  if (until === undefined || seasonLeftAfter(exit) < until) return false;
  return lastRaceOf(exit, seats) !== undefined || (exit.slots.atOnce !== true && leftEarly(exit, seats) === undefined);
}

/** The first day without the seat that a departure ends after a last race in it, `YYYY-MM-DD`. */
function lastRaceOf(exit: Fact<'exit'>, seats: readonly Seat[]): string | undefined {
  return leftEarly(exit, seats)?.ended?.from;
}

/** Of agreements that stand, those that are not over by a day, `YYYY-MM-DD`, with the last race in the seat. */
export function lastsOn(
  date: string,
  seatsOf: (driver: string) => readonly Seat[],
): (contract: Fact<'contract'>) => boolean {
  return ({ slots: { driver, team }, firstSaid }) => {
    const seats = seatsOf(driver).filter((seat) => seat.slots.team === team);
    return !seats.some(({ exit }) => {
      const from = exit && exit.firstSaid > firstSaid ? lastRaceOf(exit, seats) : undefined;
      return from !== undefined && from <= date;
    });
  };
}

/** Whether an agreement with a team was made after an older one, whichever was told first. */
function isAfter(later: Fact<'contract'>, contract: Fact<'contract'>, facts: Facts): boolean {
  const rides = ofStatus(facts.ride, 'confirmed');
  if (isLoanBefore(contract, later, rides)) return true;
  return (
    agree(later.slots, contract.slots, 'team') &&
    later.firstSaid > contract.firstSaid &&
    !isLoanBefore(later, contract, rides)
  );
}

/** Whether an agreement is not past its last season. */
export function lastsInto(season: number): (contract: Fact<'contract'>) => boolean {
  return ({ slots }) => (slots.until ?? season) >= season;
}

/** The confirmed seats with the team for which a deal is made, that nothing takes back. */
function seatsWith({ slots: { team, loanTo = team } }: Fact<'contract'>, facts: Facts): readonly Fact<'ride'>[] {
  return ofStatus(facts.ride, 'confirmed').filter(
    (seat) => seat.slots.team !== undefined && seat.slots.team === loanTo && denialOf(seat, facts) === undefined,
  );
}

/**
 * Whether a later article rules the seat out that the deal was for, and the driver has none there from that season on.
 * One car of the team, or a full season, may be ruled out without the deal, unless it is the seat that the driver had; so may the
 * season in which it was signed.
 */
function isRuledOut(deal: Fact<'contract'>, facts: Facts): boolean {
  const { team, loanTo = team } = deal.slots;
  const year = yearOf(deal.lastSaid);
  return ofStatus(facts.ride, 'denied').some((denial) => {
    const { season, number, extent } = denial.slots;
    const isLater = (seat: Fact<'ride'>) => denial.lastSaid > seat.lastSaid && denies(denial, seat);
    const takesSeat = ofStatus(facts.ride, 'confirmed').some(isLater);
    const isItsSeat = season === undefined || season > year || takesSeat;
    return (
      denial.slots.team !== undefined &&
      denial.slots.team === loanTo &&
      denial.lastSaid > deal.lastSaid &&
      (number === undefined || takesSeat) &&
      extent === undefined &&
      isItsSeat &&
      stands(denial, facts) &&
      !seatsWith(deal, facts).some((seat) => (seat.slots.season ?? year) >= (season ?? year))
    );
  });
}

/**
 * Whether the driver later got a seat for a coming season with another team, in the series of the deal: that in which the
 * driver has had a seat with the team; where nobody says which it is, a deal with the other team says that it is the same.
 */
function contradictedBySeat(deal: Fact<'contract'>, contracts: readonly Fact<'contract'>[], facts: Facts): boolean {
  const { team, loanTo = team, until } = deal.slots;
  if (team === undefined) return false;
  const there = seatsWith(deal, facts);
  const series = new Set(there.map(({ slots }) => slots.series).filter((each) => each !== undefined));
  return ofStatus(facts.ride, 'confirmed').some((seat) => {
    const { season, series: of, extent } = seat.slots;
    const other = seat.slots.team;
    if (season === undefined || of === undefined || other === undefined || other === team || other === loanTo) {
      return false;
    }
    return (
      extent !== 'part-time' &&
      seat.firstSaid > deal.lastSaid &&
      (season > yearOf(deal.lastSaid) || there.some((old) => givesWay(old, seat))) &&
      season <= (until ?? season) &&
      denialOf(seat, facts) === undefined &&
      !there.some((own) => (own.slots.season ?? 0) >= season && !givesWay(own, seat)) &&
      (series.size > 0 ? series.has(of) : contracts.some((later) => isInstead(later, deal, other)))
    );
  });
}

/** Whether a seat was the driver's until another was told of, which cannot be had beside it. */
function givesWay(seat: Fact<'ride'>, other: Fact<'ride'>): boolean {
  return isOtherCar(seat, other) && seat.slots.extent !== 'part-time' && seat.lastSaid < other.lastSaid;
}

/** Whether a deal with a driver's other team was made after an older one. */
function isInstead({ slots, firstSaid }: Fact<'contract'>, deal: Fact<'contract'>, team: string): boolean {
  return slots.team === team && slots.loanTo === undefined && firstSaid > deal.lastSaid;
}
