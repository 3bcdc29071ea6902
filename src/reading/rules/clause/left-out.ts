import type { Clause, Complement } from '../../clauses/clause.js';

/** "every race except Sonoma", "off a win at Bristol", by the words that lead to the place. */
export function isLeftOut(lead: string): boolean {
  return (
    LEAVES_OUT.test(lead) ||
    RACED_THERE.test(lead) ||
    BEST_THERE.test(lead) ||
    PLACED_THERE.test(lead) ||
    FEAT_THERE.test(lead) ||
    NOT_THERE.test(lead)
  );
}

/** "will skip Fuji because of a clash with Petit Le Mans", "at the test at Daytona" */
const NOT_THERE =
  /\b(?:clash(?:es|ed|ing)?|conflict(?:s|ed|ing)?|coincid(?:es|ed|ing)) with(?: the)?$|\b(?:tests?|testing|shakedown) (?:at|in)(?: the)?$|\b(?:weekend|day|time|date) as(?: the)?$/;

/** "…, with a best finish of sixth at Iowa", "the best of them a 12th at Kansas": what somebody achieved, told by the way. */
const BEST_THERE =
  /(?:^|, )(?:(?:with|including|highlighted by|topped by|capped by) )?(?:(?:a|an|the|his|her|two|three) )?(?:\S+ )?(?:best|highest?|top|career-best|season-best)\b.* (?:at|in)\b/;

/** ", a winner at Bristol two weeks ago, starts", ", 37th and next to last at Iowa": what somebody did there, in an aside. */
const FEAT_THERE =
  /^, (?:(?:an?|the|last (?:year|week)s?|who was) )?(?:(?:recent|surprise|first-time|two-time|three-time|past|defending) )?(?:winner|victor|runner-up|polesitter|pole-sitter|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last)(?: \S+){0,6}? (?:at|in)(?: the)?$/;

// "at Bristol, but not at Dover"
const LEAVES_OUT =
  /\b(?:except|excluding|besides|in place of|instead of|rather than|through the|until the|till the)\b|\bnot(?: (?:at|in|for|to|the|yet|including))*$/;
/** "can show a third-place finish at Bristol": a race that is run. */
const PLACED_THERE =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:-place)? (?:finish|place|run)(?: ,)? (?:at|in)(?: the)?$|\ban? (?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: ,)? (?:at|in)(?: the)?$/;
/** What somebody comes from, said before the subject. */
const RACED_THERE =
  /\b(?:off|following|after|despite|with|since|from) (?:\S+ ){0,4}(?:wins?|victor(?:y|ies)|triumphs?|podiums?|finish(?:es)?|runs?|crash|wreck|poles?|sweep|title) (?:\S+ ){0,2}(?:at|in)\b|\b(?:after|following) (?:an?|his|her|their) (?:\S+ )?(?:stints?|outings?|cameos?|appearances?|one-offs?|starts?) (?:at|in)(?: the)?$/;

/** "after a stint at Daytona earlier this season", "on Sunday after his crash at Talladega": run already. */
export function isEarlier(place: Complement, { complements }: Clause): boolean {
  const index = complements.indexOf(place);
  const next = complements[index + 1];
  if (next?.mention.type === 'time') return /(?:^|\s)earlier(?: in)?$/.test(next.lead);
  if (place.before || !/(?:^| )(?:at|in)(?: the)?$/.test(place.lead)) return false;
  // Up to the last comma: "after her injury, at Dover" is where she is back.
  let lead = '';
  for (let at = index; at >= Math.max(0, index - MOST_BETWEEN); at -= 1) {
    const one = complements[at];
    if (!one || one.before) break;
    // The words of a mention in between stand for it alone.
    lead = [one.lead, ...(lead === '' ? [] : ['…', lead])].filter(Boolean).join(' ');
    if (lead.includes(',')) break;
  }
  const tail = lead.slice(lead.lastIndexOf(',') + 1);
  return HAPPENED_THERE.test(tail) && !PAUSE.test(tail);
}

// Mentions between what happened and where.
const MOST_BETWEEN = 5;

const HAPPENED_THERE =
  /\b(?:after|following) (?:\S+ ){0,8}?(?:crash|crashes|wreck|incident|confrontation|altercation|fight|spat|feud|clash|accident|injury|penalty|disqualification|failure|debut|outing|weekend|round|event|test|disappointment|dnf|blow-up|collision|tangle|race)(?: (?:between|with|involving|for)(?: \S+){0,8})? (?:at|in)(?: the)?$/;
const PAUSE = /\b(?:break|pause|lay-?off|hiatus|off week|return)\b/;
