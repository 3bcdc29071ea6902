import { textOf } from '../../rules/races/row-starts.js';
import type { Scene } from '../../rules/scene.js';

const WHO_IS_WHERE =
  /\b(?:who[’']?s (?:in|where|who|driving)|who (?:is|drives|races) (?:in |for )?(?:what|where|whom|who)|team[ -]by[ -]team|car[ -]by[ -]car|line-?ups?|rosters?|driver (?:chart|tracker)s?|season (?:guide|preview)|guide to the (?:\S+ )?(?:20\d\d )?season|the (?:full )?field)\b/i;

/** "Who’s in what: the 2026 Truck Series, team by team": a title about a season and no race of it, whatever opens the season. */
export function isSeasonGuide(title: Scene | undefined): boolean {
  if (title?.sentence.block.kind !== 'heading') return false;
  const { mentions, sentence } = title;
  const isOfSeason = mentions.some((mention) => mention.type === 'time' && mention.seasons?.length === 1);
  if (!isOfSeason || mentions.some(({ type }) => type === 'track' || type === 'race')) return false;
  return WHO_IS_WHERE.test(textOf(title, sentence));
}
