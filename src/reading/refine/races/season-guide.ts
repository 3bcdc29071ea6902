import { textOf } from '../../rules/races/row-starts.js';
import type { Scene } from '../../rules/scene.js';

// "2026 Truck Series preview", "Previewing the 2026 Cup Series", "The 2026 field, shop by shop"
const OF_ALL =
  /\b(?:(?:series|championship|cup|grid|class|world) (?:preview|primer|guide)|preview(?:ing|s)? (?:of )?(?:the )?20\d\d|guide to (?:the )?20\d\d|20\d\d (?:preview|primer|guide)|(garage|shop|stall|stable|driver|camp|outfit|crew)[ -]by[ -]\1)\b/i;
const WHO_IS_WHERE =
  /\b(?:who[’']?s (?:in|where|who|driving)|who (?:is|drives|races) (?:in |for )?(?:what|where|whom|who)|team[ -]by[ -]team|car[ -]by[ -]car|line-?ups?|rosters?|driver (?:chart|tracker)s?|season (?:guide|preview)|guide to the (?:\S+ )?(?:20\d\d )?season|the (?:full )?field)\b/i;

/** "Who’s in what: the 2026 Truck Series, team by team": a title about a season and no race of it, whatever opens the season. */
export function isSeasonGuide(title: Scene | undefined): boolean {
  if (title?.sentence.block.kind !== 'heading') return false;
  const { mentions, sentence } = title;
  const isOfSeason = mentions.some((mention) => mention.type === 'time' && mention.seasons?.length === 1);
  if (!isOfSeason || mentions.some(({ type }) => type === 'track' || type === 'race')) return false;
  const words = textOf(title, sentence);
  return WHO_IS_WHERE.test(words) || OF_ALL.test(words);
}
