import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';
import { wordsBetween } from '../../text/words-between.js';

const BACK_FROM =
  /\b(?:after|following) (?:(?:missing|sitting out|skipping) (?!(?:the|all of|most of|last|this) (?:\S+ )?(?:season|year)\b)|(?:an?|his|her) (?:\S+ )?absence|(?:\S+ ){1,3}(?:races?|weeks?) (?:out|away|off|on the sidelines?)\b)/;

/** "returns to the No. 12 after missing five races": to what somebody has this season, whatever the article announces. */
export function isBackFrom({ verb, sentence }: Clause, { text: { tokens } }: Discourse): boolean {
  if (verb.tense === 'past' || !/^(?:stay|be|join)$/.test(verb.frame)) return false;
  return BACK_FROM.test(`${wordsBetween(tokens, verb.last, sentence.last)} `);
}
