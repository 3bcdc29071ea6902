import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';

const COMMENT =
  /^(?:(?:al)?though|too|however|meanwhile|of course|(?:as )?it turns out|as it happens|as it happened|as expected|as planned|for one|for (?:example|instance)|for (?:his|her|its|their) part|by contrast|in turn|in fact|by the way|remember|mind you|incidentally|naturally|unsurprisingly|likewise|at least|you may recall|(?:he|she|they|officials|the (?:team|organi[sz]ation|outfit|series|track)) (?:said|says|announced|confirmed|added)(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?)$/;

// The longest is "the organization announced on Wednesday".
const LONGEST = 6;

/**
 * ", though,", ", it turns out,", ", the team said Tuesday,": where a remark of the writer between commas ends, behind its second
 * comma. `comma` is the token of the first. What others are said to say is no such remark: it makes a rumour of the sentence.
 */
export function commentEnd(tokens: readonly Token[], comma: number, last: number): number | undefined {
  for (let at = comma + 2; at < last && at <= comma + LONGEST + 1; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') continue;
    // "will be there, he added, “unless …”": a quotation goes on.
    if (token?.text !== ',' || /^[“"‘]$/.test(tokens[at + 1]?.text ?? '')) return undefined;
    return COMMENT.test(wordsBetween(tokens, comma + 1, at)) ? at + 1 : undefined;
  }
  return undefined;
}
