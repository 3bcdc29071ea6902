import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// Not "after two years as a test driver": what somebody was.
const OTHER_POST =
  /(?<!\b(?:after|following) .{0,30})\bas (?:an? |the |its |their |team )?(?:[\w’'-]+ ){0,3}?(?:advis[eo]r|consultant|coach|ambassador|owner|co-owner|partner|sponsor|mentor|analyst|president|manager|director|engineer|mechanic|spotter|reserve|intern|apprentice|technician|fabricator|specialist|changer|carrier|jackman|fueler|trainer|strategist|scout|executive|officer|chairman|head of|coordinator|liaison|spokes(?:man|woman|person)|face|host|reporter|commentator|broadcaster|(?:simulator|test|reserve) driver|assistant|crew member|member of (?:the|its) (?:pit )?crew)\b/;

/** Whether the words behind a clause's verb give a post and no seat: "stays on as an adviser", "hired her as Director of Performance". */
export function givesOtherPost({ verb, last }: Clause, { discourse }: Scene): boolean {
  return OTHER_POST.test(wordsBetween(discourse.text.tokens, verb.last, last));
}
