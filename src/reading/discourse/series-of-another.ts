import type { Mention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { isWhereGoerWent } from './where-goer-went.js';

// From "with" or a comma to the series.
const LONGEST = 16;
// "with Ben Carter off to Cup", "now that Carter has gone up to Cup"
const WITH_GONE =
  /\b(?:with|now that) (?:[^\s,;]+ ){1,6}?(?:(?:now|having|has|is|being|set|to) )*(?:off|gone|away|bound|headed|heading|departed|moving|moved|graduating|graduated|promoted|jumping|stepping|leaving|going|called up) (?:(?:up|on|over|back|down|full-time|away) )*(?:to|for|in|into)(?: the)?$/;
// "Marsh, Ava Stone's new crew chief in Cup", "who is a teammate of Stone's in Cup"
const HIS_POST =
  /^(?:[\w-]+ ){0,3}?(?:crew chief|spotter|engineer|mechanic|strategist|car chief|teammate|team-mate|boss)(?: now| today)? (?:over |up |down )?(?:in|of)(?: the)?$/;

/** "with Carter off to Cup", "Marsh, Ava Stone’s crew chief in Cup": a series told of somebody beside whom a sentence is about. */
export function isOfAnotherBeside(tokens: readonly Token[], from: number, mention: Mention): boolean {
  if (isWhereGoerWent(tokens, from, mention)) return true;
  const words = wordsBetween(tokens, Math.max(from, mention.first - LONGEST), mention.first);
  return WITH_GONE.test(words) || isHisPost(tokens, from, mention);
}

function isHisPost(tokens: readonly Token[], from: number, { first }: Mention): boolean {
  for (let at = first - 1; at >= Math.max(from, first - LONGEST); at -= 1) {
    const token = tokens[at];
    if (token?.possessive !== true && !/^(?:his|her|their)$/.test(token?.lower ?? '')) continue;
    return HIS_POST.test(wordsBetween(tokens, at + 1, first));
  }
  return false;
}
