import { ofStatus } from '../facts/denials.js';
import { seasonOfRace } from '../facts/group-races.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, compatible, differ } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { isAbove, ownsNumber } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import type { Fact, GridSeat, Seat } from '../roster.js';
import { hasBeenAway, renumberedFrom, wasOut } from './been-there.js';
import { seatsHad, seatsSaid } from './seats-had.js';

/**
 * Whether a driver is known to be new in a team in a series: from all seats before. Who ran single races there in the season before is
 * not new; who has raced in the series in any season, is not new in that.
 */
export function standingBefore(seat: Seat, known: Knowledge): Omit<GridSeat, 'seat'> {
  const { slots } = seat;
  const { driver, season = 0 } = slots;
  if (slots.team === undefined) return { before: undefined };
  const facts = known.factsOf(driver);
  // Some races may well be beside a car of which only the crew is told.
  const had = (isPartTime(seat) ? seatsSaid : seatsHad)(driver, known);
  const earlier = had.filter((seat) => (seat.slots.season ?? season) < season && seat.ended?.why !== 'denied');
  const before = earlier.filter((seat) => seat.slots.season === season - 1);
  const inTeam = before.filter((seat) => seat.slots.team === slots.team);
  const stays = (seat: Seat) => compatible(seat.slots, slots, ['series']) && !isBesideCar(seat, slots, known);
  const kept = inTeam.filter(stays);
  if (kept.length > 0 && kept.every((other) => wasOut(other, seat)))
    return { before: 'returns', lastHere: season - 1, wasAway: true };
  if (kept.length > 0) {
    const numberBefore = renumberedFrom(kept, slots);
    return { before: 'returns', ...(numberBefore !== undefined && { numberBefore }) };
  }
  const races = [...known.racesOf(driver).map(({ start }) => start), ...ofStatus(facts.result, 'confirmed')];
  const wasInSeries = () =>
    races.some((race) => (seasonOfRace(race.slots) ?? season) < season && agree(race.slots, slots, 'series')) ||
    [...had, ...ofStatus(facts.title, 'confirmed')].some(
      (other) => (other.slots.season ?? season) < season && agree(other.slots, slots, 'series') && !isDropped(other),
    );
  const everInTeam = earlier.filter((seat) => agree(seat.slots, slots, 'team') && !neverBegan(seat));
  // Who raced in the series for somebody else only comes to the team's car there.
  // Some races in a lower series may well have been beside a seat in this one, of which no article tells.
  const wasRegular = [...inTeam, ...everInTeam].some(
    (other) => !isPartTime(other) || isAbove(other.slots.series, slots.series),
  );
  if (wasRegular && !wasInSeries()) {
    const isFromAbove = (seat: Seat) => isAbove(seat.slots.series, slots.series);
    const from = inTeam.find(isFromAbove)?.slots.series;
    if (from !== undefined) return { before: 'from series', from };
    return { before: everInTeam.some(isFromAbove) ? undefined : 'new in series' };
  }
  const [here] = everInTeam
    .filter((seat) => !isPartTime(seat))
    .sort((a, b) => (b.slots.season ?? 0) - (a.slots.season ?? 0) || Number(differ(a.slots, slots, 'series')));
  if (inTeam.length === 0 && here?.slots.season !== undefined) {
    const from = differ(here.slots, slots, 'series') ? here.slots.series : undefined;
    const wasAway = hasBeenAway(here, earlier);
    return {
      ...{ before: 'returns', lastHere: here.slots.season },
      ...(from !== undefined && { from }),
      ...(wasAway && { wasAway }),
    };
  }
  if (inTeam.length + everInTeam.length > 0) return { before: undefined };
  const ranForTeam = races.some((race) => seasonOfRace(race.slots) === season - 1 && agree(race.slots, slots, 'team'));
  return {
    before:
      !ranForTeam && !mayBeSame(before, slots) && before.some((seat) => seat.slots.team !== undefined)
        ? 'new'
        : undefined,
  };
}

/** Whether all that is known of a driver's seats in a series in the season before is a car of which no article names the team. */
function mayBeSame(before: readonly Seat[], slots: Seat['slots']): boolean {
  const inSeries = before.filter((seat) => agree(seat.slots, slots, 'series'));
  return (
    inSeries.length > 0 &&
    inSeries.every((seat) => seat.slots.team === undefined && !differ(seat.slots, slots, 'number'))
  );
}

/** Whether a driver only ran some races in a car that no article names, and then has one for the season that was somebody else's. */
function isBesideCar(before: Seat, { number, series, extent, driver }: Seat['slots'], known: Knowledge): boolean {
  const { season } = before.slots;
  if (!isPartTime(before) || extent === 'part-time' || before.slots.number !== undefined) return false;
  if (number === undefined || series === undefined || season === undefined || ownsNumber(series)) return false;
  return known
    .seatsIn({ number, series, season })
    .some(({ slots }) => slots.driver !== driver && agree(slots, before.slots, 'team'));
}

/** Whether something is a seat that nothing came of. */
function isDropped(fact: Seat | Fact<'title'>): boolean {
  return 'ended' in fact && neverBegan(fact);
}
