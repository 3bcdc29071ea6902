import { SERIES } from '../../../racing/series.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';

const RACES: ReadonlyMap<string, number> = new Map(
  SERIES.flatMap(({ key, races }): [string, number][] => (races === undefined ? [] : [[key, races]])),
);
/** As many as the longest season has: whatever the series, they are all. */
const FEWEST_ANYWHERE = 33;

/**
 * "has been signed for 15 races": a full season in some series and a part of one in others. A seat of so many races is full-time only
 * where its series has no more, and nothing is told of it where the series is not known.
 */
export function settleCounts(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const counted = new Map<Sentence, number>();
  for (const { sentence, mentions } of scenes) {
    const extents = mentions.filter((mention) => mention.type === 'extent');
    const [only] = extents;
    if (extents.length === 1 && only?.races !== undefined) counted.set(sentence, only.races);
  }
  for (const draft of drafts) {
    const races = counted.get(draft.sentence);
    if (draft.kind !== 'ride' || draft.slots.extent !== 'full-time' || races === undefined) continue;
    const ofSeason = draft.slots.series === undefined ? undefined : RACES.get(draft.slots.series);
    if (ofSeason !== undefined && races < ofSeason) draft.slots.extent = 'part-time';
    else if (ofSeason === undefined && races < FEWEST_ANYWHERE) delete draft.slots.extent;
  }
}
