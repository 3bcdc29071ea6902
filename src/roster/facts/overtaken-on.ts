import type { Possible } from '../fact.js';
import { areToldTogether } from './told-together.js';

/** The first day, from a day on, on which something was said; else its last. */
export function saidFrom({ claims, lastSaid }: Possible, day: string): string {
  return claims.map(({ published }) => published).findLast((published) => published >= day) ?? lastSaid;
}

/**
 * The first day on which a seat leaves no room for a rumour; undefined while it does. An article that tells a known seat and then a rumour
 * of another knows of both: that takes one that tells of the seat after it, or of the day and nothing of the rumour.
 */
export function overtakenOn(seat: Possible, rumour: Possible): string | undefined {
  if (seat.firstSaid > rumour.firstSaid)
    return seat.lastSaid < rumour.lastSaid ? undefined : saidFrom(seat, rumour.lastSaid);
  const since = seat.claims.findLast(
    (claim) =>
      claim.published > rumour.lastSaid ||
      (claim.published === rumour.lastSaid && !areToldTogether({ claims: [claim] }, rumour)),
  );
  return since?.published;
}
