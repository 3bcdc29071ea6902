import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';

// Words behind the verb in which its object stands.
const REACH = 9;
// "leads the Truck Series points", "heads the standings", "leads all rookies", "leads by 12", "leads Carter by four"
const LEADS =
  /^(?:by|all|(?:the|his|her|that|this|its|a)? ?(?:[\w’'&-]+ ){0,4}?(?:points?|standings|championship|title|table|rookies|field|pack|race(?! (?:team|operation|shop|program))|laps?|drivers|list|chase|way|charts|class|rankings|wins|[\w-]+ by \w+ points))\b/;
// "runs third", "runs the No. 12", "runs a full schedule", "runs Late Models", "runs for Northline"
const RUNS =
  /^(?:for|in|full-time|part-time|(?:the )?(?:no\.?|#|nos\.?) ?|\d+(?:st|nd|rd|th)\b|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:a|an|the|his|her) (?:full|part|limited|partial|whole|complete|entire)\b|late models?|sprint cars?|midgets?)/;

/** Whether "leads", "heads" or "runs" at a token is what a driver does: "leads the points", "runs third", and no office. */
export function leadsRacing(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  const words = wordsBetween(tokens, at + 1, Math.min(tokens.length, at + REACH)).split(/ [,;.–—(]/)[0] ?? '';
  if (verb === 'runs') return RUNS.test(words);
  return /^(?:leads|heads)$/.test(verb) && LEADS.test(words);
}
