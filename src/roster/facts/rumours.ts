import { countTexts } from '../../claims/count-texts.js';
import { byText } from '../../values/by-text.js';
import { yearOf } from '../days.js';
import type { Deniable, Possible } from '../fact.js';
import { isInsteadOf } from '../names/vocabulary.js';
import type { Fact, RumourEnd, RumourLife } from '../roster.js';
import type { ColdBecause } from '../rumour-life.js';
import { dealsElsewhere, dealsForSeat, dealsToStay } from './deals-against-rumours.js';
import { dealsWithSeats } from './deals-with-seats.js';
import { denialOf, ofStatus } from './denials.js';
import { departuresAgainst, stayingAgainst } from './departures-against-rumours.js';
import { confirmedExits, exitOf, isTrue, seasonLeftAfter } from './exits.js';
import { goneCold, openUntil } from './gone-cold.js';
import { lentTo } from './lent-away.js';
import { type Facts, newestFirst } from './merge.js';
import { isPartTime, isSameSeat } from './one-driver.js';
import { areOneRace } from './one-race.js';
import { overtakenOn, saidFrom } from './overtaken-on.js';
import { endsOfPost } from './post-rumours.js';
import { racedAsRumoured } from './raced-as-rumoured.js';
import { takesRaceOf } from './races.js';
import { agree, compatible, differ, saysMore } from './same-thing.js';
import { lastSeatTaken } from './seats-taken.js';
import type { Rival, Surroundings } from './surroundings.js';
import { tellsDeparture, tellsMoveElsewhere, tellsMoveWithin } from './tells-departure.js';

/** What ends a rumour of one kind, among the driver's facts and those around them. */
type EndsOf<K extends Deniable> = (
  rumour: Fact<K>,
  facts: Facts,
  others: Surroundings,
) => {
  /** What says that it is so. */
  readonly confirmedBy: readonly Possible[];
  /** What says nothing of the rumour, but leaves no room for it. */
  readonly overtakenBy: readonly (readonly [ColdBecause, Possible])[];
};

/**
 * The life of a driver's rumour up to a day, `YYYY-MM-DD`: how many articles reported it, and what became of it. What
 * confirms it counts more than what denies it (a confirmed fact that was denied later confirms nothing), a denial more
 * than what leaves no room for it; but a seat of another season only while it is open. What nothing of that kind ended goes cold by itself; without a day it does not.
 */
export function lifeOf(rumour: Possible, facts: Facts, others: Surroundings, date = ''): RumourLife {
  const life = { rumour, articles: countTexts(rumour.claims), end: endByFacts(rumour, facts, others) };
  return goneCold(life, date);
}

/** The lives of all of a driver's rumours, each once, newest first, before any went cold by itself. */
export function livesOf(facts: Facts, others: Surroundings): readonly RumourLife[] {
  const lives = (kind: Deniable): RumourLife[] => {
    const rumours = ofStatus<Deniable>(facts[kind], 'rumored') as readonly Possible[];
    return rumours.map((rumour) => lifeOf(rumour, facts, others));
  };
  const rides = lives('ride');
  const isCovered = ({ rumour, end }: RumourLife) =>
    rides.some((other) => other.end.how === end.how && saysMore(other.rumour.slots, rumour.slots));
  const seatsAndDeals = dealsWithSeats([...rides.filter((life) => !isCovered(life)), ...lives('contract')]);
  return [...seatsAndDeals, ...lives('exit'), ...lives('start'), ...lives('crew')].sort((a, b) =>
    newestFirst(a.rumour, b.rumour),
  );
}

function endByFacts(rumour: Possible, facts: Facts, others: Surroundings): RumourEnd {
  const { confirmedBy, overtakenBy } = endsOf(rumour, facts, others);
  const denial = denialOf<Deniable>(rumour, facts) as Possible | undefined;
  const deniedOn = denial && saidFrom(denial, rumour.lastSaid);
  const [overtaken] = overtakenBy
    .map(([because, by]) => ({
      because,
      by,
      on: (because === 'other seat' ? overtakenOn(by, rumour) : undefined) ?? saidFrom(by, rumour.lastSaid),
    }))
    .sort((a, b) => byText(a.on, b.on) || newestFirst(a.by, b.by));
  const [overOn] = [deniedOn, overtaken?.on].filter((day) => day !== undefined).sort();
  const [by] = confirmedBy
    .filter((fact) => !isOfOtherSeason(fact, rumour) || overOn === undefined || fact.firstSaid <= overOn)
    .sort((a, b) => byText(a.firstSaid, b.firstSaid) || seasonOf(a) - seasonOf(b) || newestFirst(a, b));
  if (by) return { how: 'confirmed', on: by.firstSaid, by };
  if (denial && deniedOn !== undefined) return { how: 'denied', on: deniedOn, by: denial };
  return overtaken ? { how: 'cold', ...overtaken } : { how: 'open' };
}

/** What is confirmed for another season than the rumoured one cannot be told from a new story once the rumour is over. */
function isOfOtherSeason(fact: Possible, rumour: Possible): boolean {
  return 'season' in fact.slots && 'season' in rumour.slots && differ(fact.slots, rumour.slots, 'season');
}

function seasonOf({ slots }: Possible): number {
  return 'season' in slots ? (slots.season ?? 0) : 0;
}

function endsOf(rumour: Possible, facts: Facts, others: Surroundings): ReturnType<EndsOf<Deniable>> {
  switch (rumour.kind) {
    case 'ride':
      return endsOfRide(rumour, facts, others);
    case 'contract':
      return endsOfContract(rumour, facts, others);
    case 'exit':
      return endsOfExit(rumour, facts, others);
    case 'crew':
      return endsOfPost(rumour, facts, others);
    case 'start':
      return {
        confirmedBy: ofStatus(facts.start, 'confirmed').filter((start, _, starts) => areOneRace(start, rumour, starts)),
        overtakenBy: others
          .startsOfOthers(rumour)
          .filter((other) => takesRaceOf(other, rumour, facts))
          .map((other) => ['seat taken', other] as const),
      };
  }
}

const endsOfRide: EndsOf<'ride'> = (rumour, facts, others) => {
  const seats = trueSeats(facts);
  const rivals = others.rivalsOf(rumour);
  return {
    confirmedBy: [
      ...seats.filter((seat) => cameTrue(rumour, seat)),
      ...dealsForSeat(rumour, facts),
      ...racedAsRumoured(rumour, facts),
      ...confirmedExits(facts).filter((exit) => wasHad(rumour, exit)),
    ],
    overtakenBy: [
      ...seats
        .filter((seat) => overtakes(seat, rumour) && !isLostBy(seat, rumour, facts))
        .map((seat) => ['other seat', seat] as const),
      ...rivals
        .filter(({ seat }) => takesSeatOf(rumour, seat))
        .filter((rival) => !isLostBy(rival.seat, rumour, rival.facts) && lentTo(rival.seat, rival.facts) === undefined)
        .filter((rival) => !isFormerHolder(rival, rumour, others))
        .map(({ seat }) => ['seat taken', seat] as const),
      ...lastSeatTaken(rumour, others).map((seat) => ['seat taken', seat] as const),
      ...dealsElsewhere(rumour, facts).map((deal) => ['stays', deal] as const),
      ...departuresAgainst(rumour, facts).map((exit) => ['leaves', exit] as const),
      ...stayingAgainst(rumour, facts).map((denial) => ['seat kept', denial] as const),
      ...seatsKept(rumour, others.mayReplace(rumour)).map((by) => ['seat kept', by] as const),
    ],
  };
};

const endsOfContract: EndsOf<'contract'> = (rumour, facts) => ({
  confirmedBy: [
    ...ofStatus(facts.contract, 'confirmed').filter(
      (contract) =>
        agree(contract.slots, rumour.slots, 'team') &&
        (agree(contract.slots, rumour.slots, 'until') || isInTime(contract, rumour)),
    ),
    ...trueSeats(facts).filter((seat) => followsFrom(seat, rumour) && isInTime(seat, rumour)),
  ],
  overtakenBy: [],
});

const endsOfExit: EndsOf<'exit'> = (rumour, facts) => ({
  confirmedBy: [
    ...confirmedExits(facts).filter(
      (exit) =>
        compatible(exit.slots, rumour.slots, ['team', 'series', 'season']) &&
        (agree(exit.slots, rumour.slots, 'season') || isInTime(exit, rumour)),
    ),
    ...trueSeats(facts).filter(
      (seat) =>
        [tellsDeparture, tellsMoveElsewhere, tellsMoveWithin].some((tells) => tells(seat, rumour, facts)) &&
        (rumour.slots.season !== undefined || isInTime(seat, rumour)),
    ),
  ],
  overtakenBy: [...trueSeats(facts).filter((seat) => staysInTeam(seat, rumour)), ...dealsToStay(rumour, facts)].map(
    (by) => ['stays', by] as const,
  ),
});

function trueSeats(facts: Facts): readonly Fact<'ride'>[] {
  return ofStatus(facts.ride, 'confirmed').filter((seat) => isTrue(seat, facts));
}

/** Whether something was first said before a rumour had gone cold: later it is another story, unless it is of the very season. */
function isInTime(fact: Possible, rumour: Possible): boolean {
  return fact.firstSaid <= openUntil(rumour);
}

/**
 * A rumour comes true in its season, or in a later one if that is told while it is open; one without a season, not before the
 * year it was first heard.
 */
function cameTrue(rumour: Fact<'ride'>, seat: Fact<'ride'>): boolean {
  const from = rumour.slots.season ?? yearOf(rumour.firstSaid);
  const { season } = seat.slots;
  if (season === undefined || !compatible(rumour.slots, seat.slots, ['series'])) return false;
  if (rumour.slots.season !== season && !isInTime(seat, rumour)) return false;
  return rumour.slots.team === undefined
    ? season === from && agree(rumour.slots, seat.slots, 'series')
    : season >= from && agree(rumour.slots, seat.slots, 'team');
}

/** Whoever is said later to leave the rumoured seat in its season, or with the end of it, had it: a departure alone tells that. */
function wasHad(rumour: Fact<'ride'>, exit: Fact<'exit'>): boolean {
  return (
    agree(exit.slots, rumour.slots, 'team') &&
    rumour.slots.season !== undefined &&
    rumour.slots.season === seasonLeftAfter(exit) &&
    compatible(exit.slots, rumour.slots, ['series', 'number']) &&
    exit.firstSaid > rumour.lastSaid
  );
}

/** The driver has another seat for that season, and was said to have it no earlier than the rumour. */
function overtakes(seat: Fact<'ride'>, rumour: Fact<'ride'>): boolean {
  return (
    !isPartTime(seat) &&
    !isPartTime(rumour) &&
    agree(seat.slots, rumour.slots, 'season') &&
    (compatible(seat.slots, rumour.slots, ['series']) || leavesNoSeason(seat, rumour)) &&
    overtakenOn(seat, rumour) !== undefined
  );
}

/**
 * Whether a seat in another series leaves no time for a rumoured one: nobody has both. Of stock cars some races of the other series go with a
 * seat, so both have to be told as full-time.
 */
function leavesNoSeason({ slots: a }: Fact<'ride'>, { slots: b }: Fact<'ride'>): boolean {
  const [is, isAlso] = [isInsteadOf(a.series, b.series), isInsteadOf(b.series, a.series)];
  return (is && isAlso) || ((is || isAlso) && a.extent === 'full-time' && b.extent === 'full-time');
}

/** Whether a seat was known to be left, or leaving the driver, when it was told of beside or after a rumour: it leaves room for that. */
function isLostBy(seat: Fact<'ride'>, rumour: Fact<'ride'>, facts: Facts): boolean {
  const exit = exitOf(seat, facts);
  return exit !== undefined && exit.firstSaid <= saidFrom(seat, rumour.lastSaid);
}

/** Somebody else has the rumoured car, and was said to have it no earlier than the rumour. */
function takesSeatOf(rumour: Fact<'ride'>, seat: Fact<'ride'>): boolean {
  return isSameSeat(rumour, seat) && compatible(rumour.slots, seat.slots, ['team']) && seat.lastSaid >= rumour.lastSaid;
}

/** Whether somebody's seat was over by the day on which it was told of beside or after a rumour: who had it before takes it from nobody. */
function isFormerHolder(rival: Rival, rumour: Fact<'ride'>, { endingOfRival }: Surroundings): boolean {
  const ended = endingOfRival(rival);
  return ended !== undefined && ended.on <= saidFrom(rival.seat, rumour.lastSaid);
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
function staysInTeam(seat: Fact<'ride'>, rumour: Fact<'exit'>): boolean {
  return (
    agree(seat.slots, rumour.slots, 'team') &&
    compatible(seat.slots, rumour.slots, ['series']) &&
    (seat.slots.season ?? 0) > (rumour.slots.season ?? yearOf(rumour.lastSaid)) &&
    seat.lastSaid >= rumour.lastSaid
  );
}

/** What says that somebody stays whose seat was rumoured to go to the driver: said no earlier than that. */
function seatsKept(rumour: Fact<'ride'>, departures: readonly RumourLife[]): readonly Possible[] {
  return departures.flatMap(({ rumour: exit, end }) => {
    if (exit.kind !== 'exit' || !(end.how === 'denied' || (end.how === 'cold' && end.because === 'stays'))) return [];
    const { season } = exit.slots;
    const isThen = season === undefined || rumour.slots.season === season || rumour.slots.season === season + 1;
    const isSeat =
      agree(exit.slots, rumour.slots, 'team') && compatible(exit.slots, rumour.slots, ['series', 'number']);
    return isThen && isSeat && end.by !== undefined && end.by.lastSaid >= rumour.lastSaid ? [end.by] : [];
  });
}
