import { groupBy } from '../../values/group-by.js';
import { agree, differ } from '../facts/same-thing.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Fact, Move, MoveChain, Seat } from '../roster.js';
import { takenBy } from '../seat.js';

/** Chains of two moves or more, none of them disputed. */
export function chainsOf(moves: readonly Move[]): readonly MoveChain[] {
  const arrivals = moves.filter(
    ({ what, status, isDisputed }) => what === 'comes' && status === 'confirmed' && !isDisputed,
  );
  const byCar = groupBy(arrivals, ({ to }) => to && carOf(to, 0));
  const byPerson = groupBy(arrivals, ({ person }) => person);
  const takers = new Map(arrivals.map((move) => [move, takerOf(move, byCar) ?? heirOf(move, byPerson)]));
  const taken = new Set(takers.values());
  const chainFrom = (first: Move): readonly Move[] => {
    const chain: Move[] = [];
    for (let move: Move | undefined = first; move && !chain.includes(move); move = takers.get(move)) chain.push(move);
    return chain;
  };
  const chains: MoveChain[] = arrivals.filter((move) => !taken.has(move)).map((move) => ({ moves: chainFrom(move) }));
  const told = new Set(chains.flatMap((chain) => chain.moves));
  // Drivers who swap their seats all take one that somebody left: whoever of them stands first begins.
  for (const move of arrivals) {
    if (told.has(move)) continue;
    const swap = chainFrom(move);
    const last = swap.at(-1);
    chains.push({ moves: swap, ...(last !== undefined && takers.get(last) === move && { isSwap: true }) });
    for (const each of swap) told.add(each);
  }
  return chains.filter((chain) => chain.moves.length > 1);
}

/** Who takes the car that a driver left, in that season or the next. */
function takerOf(move: Move, byCar: ReadonlyMap<string | undefined, readonly Move[]>): Move | undefined {
  const { from } = move;
  if (from === undefined) return undefined;
  const heir = takenBy(from)?.by.slots.driver;
  const [now, later] = [0, 1].map((seasonsOn) => {
    // Who took it in the season is the one who leaves it with that.
    if (heir !== undefined && seasonsOn > 0) return undefined;
    const car = carOf(from, seasonsOn);
    const comers = car === undefined ? [] : (byCar.get(car) ?? []);
    // Who came to the car before, in that season, took it from somebody else.
    const since = comers.filter(({ on }) => seasonsOn > 0 || on >= from.firstSaid);
    // They are newest first: of those who had the car one after the other, the first took it.
    const [taker] = since.filter(({ person }) => person !== move.person).slice(-1);
    return taker && (heir ?? taker.person) === taker.person && isLeftFor(move, from, taker) ? taker : undefined;
  });
  return now ?? later;
}

/** Who is named, with the departure, as the one who gets the seat, and comes to it in that season or the next: of one that no number tells. */
function heirOf(move: Move, byPerson: ReadonlyMap<string, readonly Move[]>): Move | undefined {
  const { from } = move;
  const heir = from?.exit?.slots.replacedBy;
  if (from === undefined || heir === undefined || heir === move.person) return undefined;
  if ((takenBy(from)?.by.slots.driver ?? heir) !== heir) return undefined;
  const { season = 0 } = from.slots;
  const seasons = from.ended === undefined ? [season + 1] : [season, season + 1];
  const [taker] = (byPerson.get(heir) ?? [])
    .filter(
      ({ to, from: own }) =>
        to !== undefined &&
        seasons.includes(to.slots.season ?? 0) &&
        agree(to.slots, from.slots, 'team') &&
        agree(to.slots, from.slots, 'series') &&
        (ownsNumber(to.slots.series) || !differ(to.slots, from.slots, 'number') || isUnderOtherNumber(to, from, own)),
    )
    .slice(-1);
  return taker && isLeftFor(move, from, taker) ? taker : undefined;
}

/** Whether a driver comes to a team for the season after, in the place of somebody who had another number: not from another car of it. */
function isUnderOtherNumber(to: Fact<'ride'>, left: Seat, own: Seat | undefined): boolean {
  return to.slots.season === (left.slots.season ?? 0) + 1 && own?.slots.team !== left.slots.team;
}

/** Whether a car was left for that move, and not before it: whose seat was over by then did not open it, but for one who goes on at once. */
function isLeftFor({ on, to }: Move, { ended, slots }: Seat, taker: Move): boolean {
  if (ended === undefined || ended.on >= on || ended.by.claims === to?.claims) return true;
  return to?.slots.season === slots.season && taker.on >= on;
}

/** What tells a car from others, some seasons on; undefined if not all of it is known. */
function carOf({ slots }: Fact<'ride'>, seasonsOn: number): string | undefined {
  const { team, number, series, season } = slots;
  if (team === undefined || number === undefined || series === undefined || season === undefined) return undefined;
  return [team, number, series, season + seasonsOn].join('\n');
}
