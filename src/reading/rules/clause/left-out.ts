import type { Clause, Complement } from '../../clauses/clause.js';

/** "every race except Sonoma", "off a win at Bristol", by the words that lead to the place. */
export function isLeftOut(lead: string): boolean {
  return LEAVES_OUT.test(lead) || RACED_THERE.test(lead) || BEST_THERE.test(lead) || PLACED_THERE.test(lead);
}

/** "…, with a best finish of sixth at Iowa", "the best of them a 12th at Kansas": what somebody achieved, told by the way. */
const BEST_THERE =
  /(?:^|, )(?:(?:with|including|highlighted by|topped by|capped by) )?(?:(?:a|an|the|his|her|two|three) )?(?:\S+ )?(?:best|highest?|top|career-best|season-best)\b.* (?:at|in)\b/;

// "at Bristol, but not at Dover"
const LEAVES_OUT =
  /\b(?:except|excluding|besides|in place of|instead of|rather than|through the|until the|till the)\b|\bnot(?: (?:at|in|for|to|the|yet|including))*$/;
/** "can show a third-place finish at Bristol": a race that is run. */
const PLACED_THERE =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:-place)? (?:finish|place|run)(?: ,)? (?:at|in)(?: the)?$/;
/** What somebody comes from, said before the subject. */
const RACED_THERE =
  /\b(?:off|following|after|despite|with|since|from) (?:\S+ ){0,4}(?:wins?|victor(?:y|ies)|triumphs?|podiums?|finish(?:es)?|runs?|crash|wreck|poles?|sweep|title) (?:\S+ ){0,2}(?:at|in)\b|\b(?:after|following) (?:an?|his|her|their) (?:\S+ )?(?:stints?|outings?|cameos?|appearances?|one-offs?|starts?) (?:at|in)(?: the)?$/;

/** "after a stint at Daytona earlier this season": run already. */
export function isEarlier(place: Complement, { complements }: Clause): boolean {
  const next = complements[complements.indexOf(place) + 1];
  return next?.mention.type === 'time' && /(?:^|\s)earlier(?: in)?$/.test(next.lead);
}
