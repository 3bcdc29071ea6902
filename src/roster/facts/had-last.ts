import type { Fact } from '../roster.js';
import { exitOf, givesSeatTo } from './exits.js';
import type { Facts } from './merge.js';
import { agree } from './same-thing.js';
import type { Surroundings } from './surroundings.js';

/**
 * Whether of two seats of a driver in a season the first was had after the other, though it is the one that is left: its departure is for the
 * end of the season. So it is where the driver came to it in the season in place of somebody, and where who comes next does so for
 * the season after; both must hold where the other seat was first told later. Undefined if neither or both are so.
 */
export function hadLast(
  one: Fact<'ride'>,
  other: Fact<'ride'>,
  facts: Facts,
  others: Surroundings,
): boolean | undefined {
  const isLast = isLeftAtEnd(one, other, facts, others);
  return isLast === isLeftAtEnd(other, one, facts, others) ? undefined : isLast;
}

function isLeftAtEnd(seat: Fact<'ride'>, other: Fact<'ride'>, facts: Facts, others: Surroundings): boolean {
  const exit = exitOf(seat, facts);
  if (exit === undefined || exit.slots.atOnce === true || exit.firstSaid < other.firstSaid) return false;
  const tookIt = others.replaces.some((left) => givesSeatTo(left, seat));
  const isHeirNext = comesNextSeason(exit, seat, others);
  return seat.firstSaid < other.firstSaid ? tookIt && isHeirNext : tookIt || isHeirNext;
}

/** Whether whoever is named as the successor has a seat with the team for the season after, and neither seat nor race there in this one. */
function comesNextSeason(
  { slots: { replacedBy } }: Fact<'exit'>,
  { slots: left }: Fact<'ride'>,
  { ridesOf, startsOf }: Surroundings,
): boolean {
  if (replacedBy === undefined || left.season === undefined) return false;
  const there = [...ridesOf(replacedBy).map(({ seat }) => seat), ...startsOf(replacedBy)].filter(
    ({ slots }) => agree(slots, left, 'team') && agree(slots, left, 'series'),
  );
  const has = (season: number) => there.some(({ slots }) => slots.season === season);
  return has(left.season + 1) && !has(left.season);
}
