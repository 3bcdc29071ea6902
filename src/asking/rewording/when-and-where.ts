import type { Wants } from '../understood.js';
import { type Rewording, tidy, WHETHER } from './rewording.js';

const BOTH = /\b(?:when(?:['’]?s)?(?: and| &|\/) ?where|where(?:['’]?s)?(?: and| &|\/) ?when)\b/i;
const BEHIND = new RegExp(
  `^((?:${WHETHER})\\b.*?\\S)[\\s,]+(?:and|&) (?:if so,? )?(when|where|for who|with who)m?(?: (?:is|will|was|would) (?:it|that|this)(?: be)?|['’]s (?:it|that))?[\\s?!.]*$`,
  'i',
);

/** "Where is Stone's next race and for who?" */
const FOR_WHOM =
  /^((?:when|where|what|which)(?:['’]?s)?\b.*?\S)[\s,]+(?:and|&) (?:where|when|(?:for|with|in) (?:who|whom|(?:which|what)(?: (?:team|car|truck|number|series))?))[\s?!.]*$/i;

/** What a line tells the day and the place of. */
export const TELLS_BOTH: ReadonlySet<Wants> = new Set(['next race', 'race at', 'last race', 'misses', 'won', 'all']);

/** "When and where is Stone's next race?", "and for who": a race is told with all of it. */
export const whenAndWhere: Rewording = (text) => {
  if (BOTH.test(text)) return [tidy(text.replace(BOTH, 'when is'))];
  const [, asked] = FOR_WHOM.exec(text) ?? [];
  return asked === undefined ? [] : [asked];
};

/** "Is Stone racing this year and where?": who asks where, or when, asks whether as well. */
export const whetherAndWhere: Rewording = (text) => {
  const [, asked = '', word = ''] = BEHIND.exec(text) ?? [];
  return asked === '' ? [] : [tidy(`${word} ${asked}`)];
};
