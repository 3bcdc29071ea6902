import { agree, differ } from '../facts/same-thing.js';
import { areToldTogether } from '../facts/told-together.js';
import type { Seat } from '../roster.js';

/**
 * The teams that go on under another name, each with the new one: who is named as the successor of somebody leaving has the next seat, as
 * the same article says, with a team that had none in the season before, while of the one left nobody tells any for the next.
 */
export function goesOnUnderNewName(seats: {
  readonly before: readonly Seat[];
  readonly left: readonly Seat[];
  readonly present: readonly Seat[];
}): ReadonlyMap<string | undefined, string> {
  const { before, left, present } = seats;
  const teamsOf = (own: readonly Seat[]) => new Set(own.map(({ slots }) => slots.team));
  const [old, now] = [teamsOf(before), teamsOf([...left, ...present])];
  return new Map(
    before.flatMap(({ exit, slots }): readonly (readonly [string | undefined, string])[] => {
      if (exit === undefined || now.has(slots.team)) return [];
      const next = present.find(
        (seat) =>
          agree({ driver: exit.slots.replacedBy }, seat.slots, 'driver') &&
          areToldTogether(seat, exit) &&
          !differ(seat.slots, slots, 'number') &&
          !old.has(seat.slots.team),
      )?.slots.team;
      return next === undefined ? [] : [[slots.team, next]];
    }),
  );
}
