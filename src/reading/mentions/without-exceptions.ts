import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import type { Mention } from './mention.js';

// Before a time that is left out of what a sentence counts.
const EXCEPT =
  /(?:^|[ ,(])(?:minus|except|except for|excepting|excluding|save for|apart from|aside from|other than|besides|(?:not|without) (?:counting|including)|with the exception of|interrupted(?: only)? by|broken(?: only)? by)$/;
const OPENS = /^(?:minus|except|excepting|excluding|save|apart|aside|other|besides|counting|including|exception|by)$/;
const BEFORE_TIME =
  /^(?:for|from|than|of|the|a|an|one|his|her|that|those|brief|short|single|lone|half|few|first|last)$/;
const TIME =
  /^(?:months?|years?|seasons?|weeks?|half-season|half-year|summer|winter|spring|autumn|campaigns?|stints?|spells?|stretch|sabbatical|hiatus)$/;
const RELATIVE = /^(?:which|who|when|where|that|whom|whose|during)$/;
const LONGEST_PHRASE = 7;

/**
 * The mentions of a sentence without those that tell of a time which it leaves out: "has been there since 2014, minus the four
 * months that he spent at Northline with Stone". A year left out by itself is none of those that are counted.
 */
export function withoutExceptions(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!sentence) return mentions;
  return withoutException(
    tokens,
    sentence,
    mentions.filter(
      (mention) =>
        (mention.type !== 'time' || !isOfFounding(tokens, sentence, mention)) &&
        !(mention.type === 'team' && mention.possessive && isOfAnotherTime(tokens, mention)),
    ),
  );
}

/** "Aston Martin’s predecessor, Racing Point": a team by the name that it has at another time. */
function isOfAnotherTime(tokens: readonly Token[], { last }: Mention): boolean {
  return (
    /^(?:predecessor|forerunner|precursor|successor)$/.test(tokens[last]?.lower ?? '') &&
    /^[,(]$/.test(tokens[last + 1]?.text ?? '')
  );
}

const FOUNDED = /^(?:founded|established|formed|launched|created|started|incorporated)$/;
const LONGEST_FOUNDING = 8;

/** "Founded in 2009 by Erik Marsh, Northline Racing fields": the year of what opens the sentence is no season. */
function isOfFounding(tokens: readonly Token[], { first: start }: Sentence, { first }: Mention): boolean {
  if (first - start > LONGEST_FOUNDING + 6) return false;
  let at = start;
  // "About Northline Racing: Founded in"
  for (let colon = start; colon < first; colon += 1) if (tokens[colon]?.text === ':') at = colon + 1;
  if (!FOUNDED.test(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(at, first).every(({ text }) => text !== ',');
}

function withoutException(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
): readonly Mention[] {
  const from = exceptionAt(tokens, sentence, mentions);
  if (from === undefined) return mentions;
  let to = from;
  while (to < sentence.last && !(tokens[to]?.text === ',' && !RELATIVE.test(tokens[to + 1]?.lower ?? ''))) to += 1;
  const inside = mentions.filter(({ first }) => first >= from && first < to);
  const [time] = inside;
  const years = time?.type === 'time' && time.first === from ? (time.seasons ?? []) : [];
  return mentions.flatMap((mention) => {
    if (inside.includes(mention)) return [];
    if (mention.type !== 'time' || years.length !== 1 || (mention.seasons?.length ?? 0) < 2) return [mention];
    const { since: _, ...counted } = mention;
    return [{ ...counted, seasons: mention.seasons?.filter((season) => !years.includes(season)) ?? [] }];
  });
}

/** Where the time begins that a sentence leaves out. */
function exceptionAt(
  tokens: readonly Token[],
  { first, last }: Sentence,
  mentions: readonly Mention[],
): number | undefined {
  for (let at = first; at < last; at += 1) {
    if (!OPENS.test(tokens[at]?.lower ?? '')) continue;
    let end = at + 1;
    while (/^(?:for|from|than|of)$/.test(tokens[end]?.lower ?? '')) end += 1;
    if (!EXCEPT.test(wordsBetween(tokens, Math.max(first, at - 3), end))) continue;
    if (mentions.some((mention) => mention.type === 'time' && mention.first === end)) return end;
    for (let noun = end; noun < Math.min(last, end + LONGEST_PHRASE); noun += 1) {
      const token = tokens[noun];
      if (!token || token.kind === 'mark' || token.capital) break;
      if (TIME.test(token.lower)) return end;
      if (noun > end + 3 && !BEFORE_TIME.test(token.lower)) break;
    }
  }
  return undefined;
}
