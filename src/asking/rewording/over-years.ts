import type { Meaning } from '../meanings.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const LAST_YEARS =
  /\b(?:(?:over|in|during|for|within|these) )?(?:the )?(?:last|past) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few|several|couple(?: of)?) (?:years|seasons)\b/i;
/** Lately, of what was won: each is told with its year. */
const LATELY =
  /\b(?:(?:(?:over|in|during|within|for) )?(?:the |these )?(?:last|past|recent) (?:(?:couple|few|two|three|four|five|several|\d{1,2})(?: of)? )?(?:years|seasons|months)|recently|lately|of late|in recent memory)\b/i;
const SINCE_YEAR = /\b(?:ever )?since (?:the (?:start|beginning|end) of )?(?:19|20)\d\d\b/i;
const OF_RESULTS: readonly Meaning[] = ['WIN', 'LAST_WIN', 'PODIUM', 'BEST', 'TITLE', 'HOW_DID', 'FINISH'];

/**
 * Where somebody has been for five years is told by the whole career, with its years; what was won since 2028 by all that is known to be won.
 */
export const overYears: Rewording = (text, setting) => {
  const way = [LAST_YEARS, SINCE_YEAR, LATELY].find((each) => each.test(text));
  if (way === undefined) return [];
  const rest = tidy(text.replace(way, ' '));
  const { parts, times } = readPiece(rest, setting);
  if (times.spans.length > 0) return [];
  const isOfResults = parts.some((part) => part.is === 'meaning' && OF_RESULTS.includes(part.meaning));
  if (isOfResults) return [rest];
  // Who has had a car since a year is fewer than who ever had it.
  if (way === SINCE_YEAR || way === LATELY) return [];
  const isOfSomething = driversOf(parts).length === 1 || parts.some((part) => part.is === 'car' || part.is === 'name');
  return isOfSomething ? [`${rest.replace(/[\s?!.]+$/, '')} over the years`] : [];
};
