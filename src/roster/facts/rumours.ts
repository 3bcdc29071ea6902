import { yearOf } from '../days.js';
import type { Fact } from '../roster.js';
import { denialOf, ofStatus } from './denials.js';
import { isPartTime, isSameSeat, isTrue, type Surroundings } from './endings.js';
import { confirmedExits } from './exits.js';
import { sameRace } from './group-races.js';
import type { Facts } from './merge.js';
import { agree, compatible, saysMore } from './same-thing.js';

/** A driver's rumours of each kind that nothing has confirmed, denied or overtaken, newest first. */
export interface Rumours {
  readonly ride: readonly Fact<'ride'>[];
  readonly contract: readonly Fact<'contract'>[];
  readonly exit: readonly Fact<'exit'>[];
  readonly start: readonly Fact<'start'>[];
}

/** The rumours about a driver that are still open. */
export function openRumours(facts: Facts, others: Surroundings): Rumours {
  const seats = ofStatus(facts.ride, 'confirmed').filter((seat) => isTrue(seat, facts));
  const starts = ofStatus(facts.start, 'confirmed');
  const contracts = ofStatus(facts.contract, 'confirmed');
  const exits = confirmedExits(facts);
  const rides = ofStatus(facts.ride, 'rumored').filter(
    (rumour) =>
      !denialOf(rumour, facts) &&
      !seats.some((seat) => cameTrue(rumour, seat) || overtakes(seat, rumour)) &&
      !others.rivalsOf(rumour).some((rival) => isTrue(rival.seat, rival.facts) && takesSeatOf(rumour, rival.seat)),
  );
  return {
    ride: rides.filter((rumour) => !rides.some((other) => saysMore(other.slots, rumour.slots))),
    contract: ofStatus(facts.contract, 'rumored').filter(
      (rumour) =>
        !denialOf(rumour, facts) &&
        !contracts.some((contract) => agree(contract.slots, rumour.slots, 'team')) &&
        !seats.some((seat) => followsFrom(seat, rumour)),
    ),
    exit: ofStatus(facts.exit, 'rumored').filter(
      (rumour) =>
        !denialOf(rumour, facts) &&
        !exits.some((exit) => compatible(exit.slots, rumour.slots, ['team', 'series', 'season'])) &&
        !seats.some((seat) => staysOn(seat, rumour)),
    ),
    start: ofStatus(facts.start, 'rumored').filter(
      (rumour) => !denialOf(rumour, facts) && !starts.some((start) => sameRace(start.slots, rumour.slots)),
    ),
  };
}

/** A rumour comes true in its season or later; one without a season, not before the year it was first heard. */
function cameTrue(rumour: Fact<'ride'>, seat: Fact<'ride'>): boolean {
  const from = rumour.slots.season ?? yearOf(rumour.firstSaid);
  const { season } = seat.slots;
  if (season === undefined || !compatible(rumour.slots, seat.slots, ['series'])) return false;
  return rumour.slots.team === undefined
    ? season === from && agree(rumour.slots, seat.slots, 'series')
    : season >= from && agree(rumour.slots, seat.slots, 'team');
}

/** The driver has another seat for that season, and was said to have it no earlier than the rumour. */
function overtakes(seat: Fact<'ride'>, rumour: Fact<'ride'>): boolean {
  return (
    !isPartTime(seat) &&
    !isPartTime(rumour) &&
    agree(seat.slots, rumour.slots, 'season') &&
    compatible(seat.slots, rumour.slots, ['series']) &&
    seat.lastSaid >= rumour.lastSaid
  );
}

/** Somebody else has the rumoured car, and was said to have it no earlier than the rumour. */
function takesSeatOf(rumour: Fact<'ride'>, seat: Fact<'ride'>): boolean {
  return isSameSeat(rumour, seat) && compatible(rumour.slots, seat.slots, ['team']) && seat.lastSaid >= rumour.lastSaid;
}

/** A seat with the team for a later season, first heard of after a rumoured agreement, says that there is one. */
function followsFrom(seat: Fact<'ride'>, rumour: Fact<'contract'>): boolean {
  return (
    agree(seat.slots, rumour.slots, 'team') &&
    (seat.slots.season ?? 0) > yearOf(rumour.firstSaid) &&
    seat.firstSaid >= rumour.firstSaid
  );
}

/** A seat with the team for a season after the rumoured last one, said no earlier than the rumour. */
function staysOn(seat: Fact<'ride'>, rumour: Fact<'exit'>): boolean {
  return (
    agree(seat.slots, rumour.slots, 'team') &&
    compatible(seat.slots, rumour.slots, ['series']) &&
    (seat.slots.season ?? 0) > (rumour.slots.season ?? yearOf(rumour.lastSaid)) &&
    seat.lastSaid >= rumour.lastSaid
  );
}
