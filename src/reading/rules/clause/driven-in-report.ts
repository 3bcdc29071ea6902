import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf } from './clause-parts.js';

// "drove the No. 12 for Northline until June", "once drove the No. 12", "drove it then": of another time than the race.
const OF_OLD =
  /\b(?:once|previously|formerly|until|before|then|earlier|originally|briefly|first|part-time|full-time|races|starts|years|seasons|ago|also)\b/;

/** "Carter drove the No. 12 to 24th", in the report of a race: in that race, and so this season. */
export function drivenInReport(clause: Clause, { report, isComingLed, earlier, text, year }: Discourse): boolean {
  const { verb, marker, words, sentence } = clause;
  if (!report || isComingLed || verb.form !== 'finite' || verb.perfect) return false;
  if (verb.frame !== 'drive' && verb.frame !== 'be') return false;
  if (
    !/^(?:|and|,|but|who)$/.test(marker) ||
    OF_OLD.test(`${wordsBetween(text.tokens, clause.first, verb.last)} ${words}`)
  )
    return false;
  const car = complementsOf(clause, 'car').find(({ mention }) => mention.numbers.length === 1);
  const times = complementsOf(clause, 'time').map(({ mention }) => mention);
  // "her fourth top five of the season"
  if (!car || times.some(({ seasons }) => !seasons?.includes(year))) return false;
  const told = earlier(sentence).season;
  if (told !== undefined && told !== year) return false;
  return !/\b(?:before|until|used to)\b/.test(text.article.body.slice(sentence.start, sentence.end));
}
