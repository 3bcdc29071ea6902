import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';
import { wordsBetween } from '../../text/words-between.js';

/** "for at least another season", "one final year", but not "one more year on her contract" */
const ANOTHER =
  /\b(?:another|one (?:more|further|extra|final|last)|a further) (?:full(?:-time)? |whole |cup |truck )?(?:season|year|campaign)\b(?! (?:left|to run|to go|remaining|on (?:his|her|the)|of (?:his|her|the)|under|later|ago|after|before|passes|passed))/;

/** What gives somebody a season to come, told in the past: "earned one more season in the No. 12". */
const GIVEN = /^(?:get|sign|keep|win)$/;

/** The season of "will do another season in it", "gets one more year with Northline": the next from summer on; undefined where nothing says so. */
export function anotherSeason({ verb, first, last }: Clause, discourse: Discourse): number | undefined {
  const isAhead =
    verb.tense === 'future' || (verb.tense === 'present' && (!verb.perfect || verb.passive)) || GIVEN.test(verb.frame);
  const words = wordsBetween(discourse.text.tokens, first, last);
  // "has earned a second season at Northline", "is retained for a sophomore year", said once a season is half over.
  const isBack = isComingBack(verb.lemma, words) && !verb.perfect;
  const nth = isBack ? A_NTH : verb.frame === 'stay' ? EARNED_NTH : NTH;
  const isNth =
    (isBack || /^(?:get|keep|win|stay)$/.test(verb.frame)) &&
    verb.tense !== 'past' &&
    isLate(discourse) &&
    nth.test(words);
  if (verb.negated || !((isAhead && ANOTHER.test(words)) || isNth)) return undefined;
  return seasonAhead(discourse);
}

/** "returns for a third season", "is coming back for a fourth year": what is announced once a season is half over. */
function isComingBack(lemma: string, words: string): boolean {
  return (
    /^(?:return|re-sign|resign)$/.test(lemma) || (lemma === 'come' && /\b(?:comes|come|coming) back for\b/.test(words))
  );
}

/** The season of what is to come: the one that the article is about as coming, else the next. */
export function seasonAhead(discourse: Discourse): number {
  return discourse.coming ?? nextSeason(discourse);
}

/** From summer on, what is to come is next year's season. */
export function nextSeason({ text, year }: Discourse): number {
  return text.article.published.slice(5, 7) >= '07' ? year + 1 : year;
}

function isLate({ text }: Discourse): boolean {
  return text.article.published.slice(5, 7) >= '08';
}

const NTH_SEASON =
  '(?:a|an|his|her|their) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|sophomore) (?:straight |consecutive |successive |full |full-time )?(?:season|year|campaign|term)';
const EARNED_NTH = new RegExp(
  `\\b(?:earn(?:s|ed)|gets?|given|handed|won|wins|secured|secures|granted) ${NTH_SEASON}\\b`,
);
// "for her third season": that of today, as well.
const A_NTH = new RegExp(`\\bfor ${NTH_SEASON.replace('|his|her|their', '')}\\b`);
const NTH = new RegExp(`\\b(?:earn(?:s|ed)|gets?|given|handed|won|wins|secured|secures|granted|for) ${NTH_SEASON}\\b`);

/** "will return for a third straight year": of what is to come, the next season. */
export function isNextInRow({ words }: Clause): boolean {
  return NEXT_IN_ROW.test(words);
}

const NEXT_IN_ROW =
  /\bfor (?:(?:a|his|her|their) )?(?:second|third|fourth|fifth|sixth|sophomore) (?:straight |consecutive )?(?:season|year|campaign)\b/;
