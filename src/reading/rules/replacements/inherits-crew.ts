import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

const REACH = 12;
const CREW =
  /^(?:(?:[\p{L}’'.-]+ ){1,4}, )?[^,]{0,40}\b(?:crews?|crew chiefs?|race engineers?|engineers?|spotters?|mechanics?|strategists?)\b/u;
const SEAT = /\b(?:seat|ride|drive|cockpit|car|truck|no)\b/;

/** "Stone inherits Marsh, Carter’s crew chief", "inherits Carter’s crew": who works for her, and no seat of his. */
export function inheritsCrew({ verb, last }: Clause, { discourse: { text }, sentence }: Scene): boolean {
  const end = Math.min(sentence.last, Math.max(last, verb.last + REACH));
  const words = wordsBetween(text.tokens, verb.last, end);
  const crew = CREW.exec(words)?.[0];
  return crew !== undefined && !SEAT.test(crew);
}
