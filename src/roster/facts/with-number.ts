import type { Statement } from './statement.js';

/** The number of a seat that no article tells with it; undefined if none is known, or if it may be one of several. */
export type NumberOf = (seat: Statement<'ride'>) => string | undefined;

/** A seat with the number of its car, where its article leaves that out. */
export function withNumber(seat: Statement<'ride'>, numberOf: NumberOf): Statement<'ride'> {
  const { number, team, series, season } = seat.slots;
  const isOpen = number === undefined && team !== undefined && series !== undefined && season !== undefined;
  const known = isOpen ? numberOf(seat) : undefined;
  return known === undefined ? seat : { claim: seat.claim, slots: { ...seat.slots, number: known } };
}
