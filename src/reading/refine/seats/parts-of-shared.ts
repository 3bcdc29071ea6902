import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Draft } from '../../rules/draft.js';

/** "Stone, Carter and Marsh shared the No. 12 in 2025": where one drives at a time, each had a part of the season. */
export function partsOfShared(drafts: readonly Draft[]): void {
  const told = drafts.flatMap((draft) =>
    draft.kind === 'ride' && draft.rule === 'shares-car' && draft.slots.extent === undefined ? [draft] : [],
  );
  for (const draft of told) {
    const { series, number, season } = draft.slots;
    if (series === undefined || SHARED_CAR_SERIES.has(series)) continue;
    const others = told.some(
      ({ sentence, slots }) =>
        sentence === draft.sentence &&
        slots.driver !== draft.slots.driver &&
        slots.number === number &&
        slots.season === season,
    );
    if (others) draft.slots.extent = 'part-time';
  }
}
