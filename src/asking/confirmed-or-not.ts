import type { Half } from './rewording/halves.js';
import { tidy } from './rewording/rewording.js';

/** What is said of what is sure, and of what is not; a line like "confirmed vs rumoured" has one of each, whichever first. */
const SURE =
  '(?:confirmed|official|locked in|locked up|signed|set|settled|a lock|certain|sure|known|done|for sure|set in stone)';
const UNSURE =
  "(?:(?:still |just |only |merely |all |a |an? )*(?:rumou?red|rumou?rs?|rumou?r|speculation|speculative|unconfirmed|linked|talk|gossip|tba|tbd|up in the air)|(?:is |are )?(?:not|isn['’]?t|aren['’]?t)(?: yet)?)";
const WHO = "(?:(?:who|what|which ones?)(?:['’]?s| is| are|['’]?re)?(?: all)? )?";
const JOINT = '\\s*(?:,|\\band|\\bvs\\.?|\\bversus|\\/|&|\\+|\\bor|,? but)\\s+';
const PARTS = new RegExp(
  `^(?:(?:so|ok|and)[ ,]+)*(.*?)(?<![\\w'’])${WHO}(${SURE}|${UNSURE})\\b(.*?)${JOINT}${WHO}(${SURE}|${UNSURE})(?![\\w'’])(.*?)[\\s?!.]*$`,
  'i',
);
const IS_SURE = new RegExp(`^${SURE}$`, 'i');

/** "Who's confirmed at Northline and who's just a rumour?" asks for both of the same team. */
export function confirmedOrNot(text: string): readonly Half[] {
  // What stands before a colon is a topic of several questions.
  if (/:\s*who\b/i.test(text)) return [];
  const [, before = '', first = '', between = '', second = '', behind = ''] = PARTS.exec(text) ?? [];
  if (first === '' || IS_SURE.test(first) === IS_SURE.test(second)) return [];
  const of = tidy([before, between, behind].join(' ').replace(/[:;,]/g, ' '));
  if (of === '' || /^(?:is|was|does|did|will|has)\b/i.test(of)) return [];
  const place = /^(?:at|for|in|with|on)\b/i.test(of) ? of : `at ${of}`;
  return [{ asked: `who drives ${place}`, others: [`who is rumoured ${place}`] }];
}
