import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { onlyValue } from '../slots.js';

type Ride = DraftOf<'ride'>;

/**
 * "Stone will partner Torres": of whom nothing else is told, she comes to the team of the mate whose seat the article tells.
 * Who is only said to may come says nothing of the mate's own future: that draft goes, into `replaced`.
 */
export function ridesOfMates(drafts: readonly Draft[]): { made: Draft[]; replaced: ReadonlySet<Draft> } {
  const rides = drafts.filter((one): one is Ride => one.kind === 'ride');
  const replaced = new Set<Draft>();
  const made = rides.flatMap((mate) => {
    const { season, driver: host } = mate.slots;
    const guest = mate.mateOf;
    if (guest === undefined || season === undefined || host === undefined || host === guest) return [];
    const isSeated = rides.some(
      ({ slots, mateOf }) => mateOf === undefined && slots.driver === guest && slots.season === season,
    );
    if (isSeated || leaves(drafts, host, season)) return [];
    const own = rides.filter(
      ({ slots, mateOf, status, inherited }) =>
        slots.driver === host && status === 'confirmed' && mateOf === undefined && !inherited.has('team') && slots.team,
    );
    const now = own.filter(({ slots }) => slots.season === season);
    const seats = now.length > 0 ? now : own.filter(({ slots }) => slots.season === season - 1);
    const isKnown = rides.some(({ slots, mateOf }) => mateOf === undefined && slots.driver === guest);
    const isOpen = mate.status === 'rumored' && !isKnown;
    const team = onlyValue(seats.map(({ slots }) => slots.team)) ?? (isOpen ? mate.slots.team : undefined);
    if (team === undefined) return [];
    if (mate.status === 'rumored') replaced.add(mate);
    const series = onlyValue(seats.map(({ slots }) => slots.series));
    const seat = { driver: guest, team, series, season, number: undefined, make: undefined, extent: undefined };
    return [draft('ride', 'comes-as-mate', mate.sentence, mate.status, seat, ['series', 'season'])];
  });
  return { made, replaced };
}

function leaves(drafts: readonly Draft[], driver: string, season: number): boolean {
  return drafts.some(
    ({ kind, slots, status }) =>
      kind === 'exit' &&
      status === 'confirmed' &&
      slots.driver === driver &&
      'season' in slots &&
      (slots.season ?? season) >= season - 1,
  );
}
