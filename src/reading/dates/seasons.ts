import type { SeasonMention } from './date-mention.js';
import { type DateContext, matchBefore } from './date-rule.js';

/** What may stand before a season and set its limits: "through at least the end of the", "beginning with the". */
const LIMIT =
  /\b(?:(since|from|after|following|through|thru|until|till|to|at|by|as of|starting|beginning|effective)\s(?:(?:in|with|at least|early|late)\s){0,2})?(?:(?:the\s)?(?:very\s)?(start|beginning|end|conclusion|close)\sof\s)?(?:the\s)?$/i;

/** The last of the seasons that lie apart by one from `first`; none where the order is wrong. */
export function seasonsBetween(first: number, last: number): readonly number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/**
 * The mention of some seasons, in rising order, with the limit that the words before it set. `openEnded` says that words
 * behind it do ("2026 onward").
 */
export function seasonMention(
  text: string,
  start: number,
  end: number,
  seasons: readonly number[],
  context: DateContext,
  openEnded = false,
): SeasonMention {
  const mention = { kind: 'season', start, end } as const;
  const first = seasons[0];
  const last = seasons.at(-1);
  if (first === undefined || last === undefined) return { ...mention, seasons };
  const limit = matchBefore(LIMIT, text, start, 44);
  const word = limit?.[1]?.toLowerCase();
  const edge = limit?.[2]?.toLowerCase();
  const isEnd = edge === 'end' || edge === 'conclusion' || edge === 'close';
  switch (word) {
    case 'since':
      return { ...mention, seasons: seasonsBetween(first, Math.max(context.year, last)), since: first };
    case 'through':
    case 'thru':
    case 'until':
    case 'till':
      return edge === undefined || isEnd ? { ...mention, seasons: [], through: last } : { ...mention, seasons };
    case 'after':
    case 'following':
      return { ...mention, seasons: [], after: last };
    case 'to':
      return isEnd ? { ...mention, seasons: [], through: last } : { ...mention, seasons };
    case 'from':
    case 'as of':
    case 'starting':
    case 'beginning':
    case 'effective':
      if (isEnd) return { ...mention, seasons: [], after: last };
      return openEnded || first >= context.year ? { ...mention, seasons, since: first } : { ...mention, seasons };
    default:
      if (isEnd) return { ...mention, seasons: [], after: last };
      return openEnded ? { ...mention, seasons, since: first } : { ...mention, seasons };
  }
}
