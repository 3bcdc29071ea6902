import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import type { DriverPage, Fact, RosterView } from '../../src/roster/roster.js';

/**
 * Whether whoever a departure names takes the place, and has not given it up for another car; of a season that is over, and of a
 * seat that was had and lost again, whether it was so then: what the driver has had since takes nothing back.
 */
export function isStillHeir(exit: Fact<'exit'>, heir: string, view: RosterView): boolean {
  const now = view.driver(heir);
  // A page may tell more of a departure than was said: it is the same if it rests on the same.
  const takesIt = (page: DriverPage | undefined) =>
    page?.replaces.some(({ claims }) => claims === exit.claims) === true;
  if (now === undefined || takesIt(now)) return true;
  const last = seasonLeftAfter(exit);
  const inSeason = last < view.season && tookInSeason(exit, heir, last, view);
  if (last < view.season && hadAfter(exit, heir, last + 1, view)) return true;
  const seasons = [...(inSeason ? [last] : []), ...(last + 1 < view.season ? [last + 1] : [])];
  return seasons.some((season) => takesIt(view.driver(heir, season)));
}

/** Whether the successor has the seat in the season in which it was left. */
function tookInSeason({ slots, firstSaid }: Fact<'exit'>, heir: string, season: number, view: RosterView): boolean {
  const page = view.driver(heir, season);
  return [...(page?.present ?? []), ...(page?.past ?? [])].some(
    (seat) =>
      seat.slots.season === season &&
      seat.firstSaid >= firstSaid &&
      compatible(seat.slots, slots, ['team', 'series', 'number']),
  );
}

/** Whether the successor had the seat in the season after, for whomever it was lost then. */
function hadAfter({ slots }: Fact<'exit'>, heir: string, season: number, view: RosterView): boolean {
  const past = view.driver(heir, season)?.past ?? [];
  return past.some(
    (seat) => seat.slots.season === season && compatible(seat.slots, slots, ['team', 'series', 'number']),
  );
}
