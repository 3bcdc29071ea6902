import { shortDay } from '../../src/replies/dates.js';
import type { Words } from '../../src/replies/words.js';
import type { Seat } from '../../src/roster/roster.js';

/** Until when somebody had a seat that nobody has in a season: the day on which it ended in that, else the season before. */
export function lastUntil({ slots, ended }: Seat, season: number, words: Words): string {
  return ended && slots.season === season ? shortDay(ended.from ?? ended.on, words.locale) : `${season - 1}`;
}
