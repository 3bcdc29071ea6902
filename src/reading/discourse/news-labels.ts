import type { Token } from '../text/token.js';

/** "Xfinity notes: ", "Truck Series entry list: ": the words up to the colon behind a series. */
export function isLabelOfNews(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + LONGEST_LABEL && OF_NEWS.test(tokens[at]?.lower ?? '')) at += 1;
  return at > from && tokens[at]?.text === ':';
}

const LONGEST_LABEL = 4;
const OF_NEWS =
  /^(?:series|race|entry|notes?|news|notebook|list|side|corner|update|preview|line-?up|extras?|too|also|and|the|on|only|watch|bits?|roundup|field|support|stuff|crossover)$/;
