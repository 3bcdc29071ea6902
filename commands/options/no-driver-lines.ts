import type { Markdown } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import type { Fact } from '../../src/roster/roster.js';
import { namesOf } from './single-races.js';

/** Of more races than these some have no room in a message, and with them whoever runs no other. */
const SHOWN_BELOW = 6;

/**
 * That nobody has a car for a season, which says nothing against races ahead; where these are many, who runs them, each driver
 * once.
 */
export function noDriverLines(ahead: readonly Fact<'start'>[], season: number, words: Words): readonly Markdown[] {
  if (ahead.length === 0) return [words.noOneInCar(season)];
  const drivers = namesOf(ahead);
  return [
    words.noFullDriver(season, ahead.length),
    ...(ahead.length > SHOWN_BELOW && drivers.length > 1 ? [words.racedInTurn(drivers.join(', '))] : []),
  ];
}
