import type { SeasonMention } from './date-mention.js';
import { type DateContext, endsWith, matchAt } from './date-rule.js';

/** What may stand before a season and set its limits: "through at least the end of the", "beginning with the". */
const LIMIT = endsWith(
  '\\b(?:(?<!\\b(?:mid|half|part)[ -]?way\\s)(since|from|after|following|through|thru|until|till|to|at|by|as of|starting|beginning|effective)\\s(?:(?:in|with|at least|early|late)\\s){0,2})?(?:(?:the\\s)?(?:very\\s)?(start|beginning|middle|end|conclusion|close)\\sof\\s)?(?:the\\s)?',
);

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
  const first = seasons[0];
  const last = seasons.at(-1);
  if (first === undefined || last === undefined) return { kind: 'season', start, end, seasons };
  const limit = matchAt(LIMIT, text, start);
  const word = limit?.[2]?.toLowerCase();
  const edge = limit?.[3]?.toLowerCase();
  const isStart = edge === 'start' || edge === 'beginning' || edge === 'middle';
  const isEnd = edge !== undefined && !isStart;
  switch (word) {
    case 'since':
      return { kind: 'season', start, end, seasons: seasonsBetween(first, Math.max(context.year, last)), since: first };
    case 'through':
    case 'thru':
    case 'until':
    case 'till':
      if (isStart) break;
      return { kind: 'season', start, end, seasons: [], through: last };
    case 'to':
      if (!isEnd) break;
      return { kind: 'season', start, end, seasons: [], through: last };
    case 'after':
    case 'following':
      return { kind: 'season', start, end, seasons: [], after: last };
    case 'from':
    case 'as of':
    case 'starting':
    case 'beginning':
    case 'effective':
      if (!isEnd && (openEnded || first >= context.year)) return { kind: 'season', start, end, seasons, since: first };
  }
  if (isEnd) return { kind: 'season', start, end, seasons, after: last };
  return openEnded ? { kind: 'season', start, end, seasons, since: first } : { kind: 'season', start, end, seasons };
}
