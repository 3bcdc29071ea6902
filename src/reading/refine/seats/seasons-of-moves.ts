import type { Draft, DraftOf } from '../../rules/draft.js';

type Ride = DraftOf<'ride'>;

/**
 * "will leave Northline at the end of the year for Pinecrest, where she will drive the No. 6": what is told of a seat with the new
 * team, without a season of its own, is of the season of the move, since this year's seat is with another team.
 */
export function seasonsOfMoves(drafts: readonly Draft[], year: number): void {
  const rides = drafts.filter((draft): draft is Ride => draft.kind === 'ride' && draft.status !== 'denied');
  for (const ride of rides) {
    const { driver, team, season, series } = ride.slots;
    if (season !== year || !ride.inherited.has('season') || team === undefined || driver === undefined) continue;
    const isThereNow = rides.some(
      ({ slots, inherited }) =>
        slots.driver === driver && slots.team === team && slots.season === year && !inherited.has('season'),
    );
    const isNext = rides.some(
      ({ slots, status, inherited, sentence }) =>
        slots.driver === driver &&
        slots.team === team &&
        slots.season === year + 1 &&
        (status === ride.status || status === 'confirmed') &&
        (!inherited.has('season') || sentence === ride.sentence),
    );
    const isElsewhere = drafts.some(
      ({ kind, slots, inherited }) =>
        (kind === 'exit' || kind === 'ride') &&
        slots.driver === driver &&
        slots.season === year &&
        slots.team !== undefined &&
        slots.team !== team &&
        !inherited.has('team') &&
        (slots.series === undefined || series === undefined || slots.series === series),
    );
    if (isNext && isElsewhere && !isThereNow) ride.slots.season = year + 1;
  }
}
