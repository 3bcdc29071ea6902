import type { Departure } from '../departure.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { agree, compatible } from '../facts/same-thing.js';
import type { Knowledge } from '../knowledge.js';
import { neverBegan } from '../never-began.js';
import type { Disputed, Seat } from '../roster.js';
import { seatsToldByCrews } from './seats-told-by-crews.js';

/** A driver's seats, and those that only a departure or the crew of the car tells. */
export function seatsHad(driver: string, known: Knowledge): readonly Seat[] {
  const told = seatsSaid(driver, known);
  return [...told, ...seatsToldByCrews(driver, told, known)];
}

/** A driver's seats, and those that only a departure tells. */
export function seatsSaid(driver: string, known: Knowledge): readonly Seat[] {
  return [...known.seatsOf(driver), ...seatsToldByDepartures(driver, known)];
}

/**
 * A driver's seats that only a departure tells: it says which team, series, season and car were left. Not where articles
 * name any seat of that season in the series, nor where a departure from another team may be from the same one, for then nobody says
 * which was the last; nor where the seat was over before its season, or reports disagree about the departure.
 */
function seatsToldByDepartures(driver: string, known: Knowledge): readonly Seat[] {
  const seats = known.seatsOf(driver);
  const exits = known.departuresOf(driver).filter(({ isTaken, slots }) => !isTaken && slots.team !== undefined);
  if (exits.length === 0) return [];
  const disputed = new Set<Disputed>(
    known.disagreementsOf(driver).flatMap(({ sides }) => sides.map(({ fact }) => fact)),
  );
  const left = exits
    .filter((exit) => !disputed.has(exit) && !seats.some((seat) => mayBeLeft(seat, exit)))
    .filter((exit) => !exits.some((other) => differsFrom(other, exit)))
    .map(seatLeft);
  // What several departures from a team tell is one seat.
  return left.filter((seat, at) => !left.slice(0, at).some((other) => isSameSeason(other, seat)));
}

/** Whether a departure may be from a seat that is known; one of no stated season from any of the team. */
function mayBeLeft(seat: Seat, exit: Departure): boolean {
  if (seat.exit === exit) return true;
  if (exit.slots.season === undefined && agree(seat.slots, exit.slots, 'team')) return true;
  return (
    seat.slots.season === seasonLeftAfter(exit) && compatible(seat.slots, exit.slots, ['series']) && !neverBegan(seat)
  );
}

function differsFrom(other: Departure, exit: Departure): boolean {
  return other.slots.team !== exit.slots.team && isSameSeason(seatLeft(other), seatLeft(exit));
}

function isSameSeason(one: Seat, other: Seat): boolean {
  return agree(one.slots, other.slots, 'season') && compatible(one.slots, other.slots, ['series']);
}

/** The seat that a departure says was had, with the same evidence. */
function seatLeft(exit: Departure): Seat {
  const { status, slots, claims, firstSaid, lastSaid } = exit;
  const { replacedBy: _heir, atOnce: _now, ...had } = slots;
  return {
    ...({ kind: 'ride', status, firstSaid, lastSaid } as const),
    slots: { ...had, season: seasonLeftAfter(exit) },
    claims: claims.map(({ replacedBy: _, atOnce: __, ...claim }) => ({ ...claim, kind: 'ride' })),
    exit,
    crew: [],
    crewGone: [],
  };
}
