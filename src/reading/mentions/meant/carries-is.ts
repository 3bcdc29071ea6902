import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';

// What may follow "Stone is" and does not open what belongs to her.
const PREDICATES = wordSet(
  'out off gone not been still also already going staying leaving retiring headed bound expected in on at with a an the here there',
);
// "Stone's back hurts", "Stone's done deal", "Stone's set list": only before some words.
const WITH_NEXT: ReadonlyMap<string, RegExp> = new Map([
  ...['had', 'driven', 'raced', 'held', 'shared', 'run'].map((word): readonly [string, RegExp] => [
    word,
    /^(?:the|this|that|it|his|her|its|no|#|\d+)$/,
  ]),
  ['back', /^(?:in|at|with|on|for|behind|to)$/],
  ['done', /^(?:driving|racing|with|at|after|for|in|here|there|[.,;])$/],
  ['finished', /^(?:driving|racing|with|at|here|there)$/],
  ['set', /^to$/],
  ['signed', /^(?:with|to|through|until|for|on)$/],
  ['under', /^contract$/],
  ['moving', /^(?:to|from|up|over|on|back)$/],
  ['returning', /^(?:to|for|in|with)$/],
]);

/** Whether the "'s" on a name is "is" or "has", by the words behind it (token `last`): "Stone's out of the No. 12". */
export function carriesIs(tokens: readonly Token[], last: number): boolean {
  if (tokens[last - 1]?.possessive !== true) return false;
  const next = tokens[last];
  if (next === undefined || next.capital || isBehindCopula(tokens, last)) return false;
  if (PREDICATES.has(next)) return true;
  return WITH_NEXT.get(next.lower)?.test(tokens[last + 1]?.lower ?? '') === true;
}

// The longest name is of four words.
const LONGEST = 4;

/** "The No. 12 will be Ava Stone's at Bristol": a copula before the name leaves no room for another. */
function isBehindCopula(tokens: readonly Token[], last: number): boolean {
  let at = last - 1;
  while (at > last - 1 - LONGEST && tokens[at - 1]?.capital) at -= 1;
  // "was a teammate of Stone's at Northline"
  if (tokens[at - 1]?.lower === 'of' && OF_HERS.test(tokens[at - 2]?.lower ?? '')) return true;
  return /^(?:is|be|are|stays?|remains?)$/.test(tokens[at - 1]?.lower ?? '');
}

const OF_HERS =
  /^(?:team-?mates?|stablemates?|rivals?|friends?|colleagues?|prot[eé]g[eé]s?|contemporar(?:y|ies)|fans?)$/;
