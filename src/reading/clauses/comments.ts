import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { isPlainAdverbial } from './adverbials.js';

const COMMENT =
  /^(?:(?:al)?though|too|however|meanwhile|(?:as )?it turns out|as it happens|as it happened|for one|for (?:example|instance)|for (?:his|her|its|their) part|by contrast|by the way|remember|mind you|incidentally|naturally|(?:perhaps |maybe )?(?:not |un)surprisingly|needless to (?:say|add)|(?:it|that) goes without saying|to (?:nobody|no one|noone)s (?:great )?surprise|surprise,? surprise|no surprise(?: here| there)?|obviously|inevitably|predictably|fittingly|as (?:ever|always|usual|before|advertised|promised|he is|she is)|like it or not|believe it or not|sure enough|true to form|not least|likewise|you may recall|(?:he|she|they|officials|the (?:team|organi[sz]ation|outfit|series|track)) (?:said|says|announced|confirmed|added)(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?)$/;

// The longest is "the organization announced on Wednesday".
const LONGEST = 6;

// "as first reported here in August", "as Racing Weekly reported", "speaking to reporters on Tuesday": where and when it was told.
const REPORTED =
  /^(?:as (?:[^ ]+ ){0,4}(?:reported|announced|revealed|told|noted|wrote|mentioned|confirmed|said|predicted)|(?:speaking|talking) (?:on|after|at|before|to (?:the )?(?:reporters|media|press|journalists|fans)))\b/;
// What is only heard makes a rumour of the sentence.
const HEARSAY = /\b(?:sources?|insiders?|rumou?red|rumou?rs?|speculation|many|some|others|people)\b/;

// The longest is "as the Charlotte Observer first reported on the Tuesday after the race".
const LONGEST_REPORT = 14;

/**
 * ", though,", ", it turns out,", ", the team said Tuesday,": where a remark of the writer between commas ends, behind its second
 * comma. `comma` is the token of the first. What others are said to say is no such remark: it makes a rumour of the sentence.
 */
export function commentEnd(tokens: readonly Token[], comma: number, last: number): number | undefined {
  const close = closeOf(tokens, comma, last);
  if (close === undefined) return undefined;
  const words = wordsBetween(tokens, comma + 1, close);
  const isReport = REPORTED.test(words) && !HEARSAY.test(words);
  if (tokens[close]?.text !== ',') return isReport ? close : undefined;
  // "will be there, he added, “unless …”": a quotation goes on.
  if (/^[“"‘]$/.test(tokens[close + 1]?.text ?? '')) return undefined;
  return isReport || (close - comma <= LONGEST + 1 && (COMMENT.test(words) || isPlainAdverbial(words)))
    ? close + 1
    : undefined;
}

/** The comma that closes what a comma opens, or the end of the sentence; undefined where another mark comes before, or none in reach. */
function closeOf(tokens: readonly Token[], comma: number, last: number): number | undefined {
  for (let at = comma + 2; at <= last && at <= comma + LONGEST_REPORT + 1; at += 1) {
    const token = tokens[at];
    if (at === last || token?.text === ',' || (at === last - 1 && token?.kind === 'mark')) return at;
    if (token?.kind === 'mark') return undefined;
  }
  return undefined;
}
