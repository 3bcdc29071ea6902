import { isAhead, outingsOf } from '../../rules/races/outings.js';
import type { Scene } from '../../rules/scene.js';
import { wordSet } from '../../text/word-set.js';

// Paragraphs that open with an entry.
const MANY = 3;
// Sentences that say what an article is about: title and lead.
const OPENING = 4;
const OF_SEASON = wordSet('season seasons full-time year-long');

/**
 * Whether an article goes through the entries of the one race that its opening names: at least three paragraphs begin
 * with "Ava Stone, No. 12 Northline Racing Ford." and no verb, and nothing says that they are about a season.
 */
export function goesThroughEntries(scenes: readonly Scene[]): boolean {
  const opening = scenes.slice(0, OPENING);
  if (opening.some(({ sentence, discourse }) => OF_SEASON.has(sentence) || discourse.coming !== undefined))
    return false;
  const races = opening.flatMap((scene) => outingsOf(scene.mentions).filter(({ time }) => isAhead(time, scene)));
  const names = new Set(races.map(({ race, track }) => track ?? race));
  return names.size === 1 && scenes.filter(opensWithEntry).length >= MANY;
}

/** "Ava Stone, No. 12 Northline Racing Ford." at the head of a paragraph. */
function opensWithEntry({ sentence, mentions, clauses, before }: Scene): boolean {
  const [driver, car] = mentions;
  if (before || clauses.length > 0 || sentence.block.kind === 'heading') return false;
  if (driver?.type !== 'person' || driver.first !== sentence.first || driver.possessive) return false;
  return car?.type === 'car' && car.numbers.length === 1 && car.first - driver.last <= 2;
}
