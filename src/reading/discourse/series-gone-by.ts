import type { Mention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';

// From "where he had driven" to the series.
const LONGEST = 24;
const CLAUSE_ENDS = /[.;:!?“”"]/;
// Verbs behind which the words are of today or of what is ahead.
const OF_NOW = /\b(?:will|is|are|has|have|joins?|moves?|returns?|drives|races|signs|lands|goes|gets|takes)\b/g;
const BEFORE =
  /\b(?:where|whom|which) (?:\w+ ){1,3}(?:drove|raced|ran|spent|competed|campaigned|won|finished|placed|had)\b|\b(?:had|having) (?:\w+ ){0,2}?(?:driven|raced|run|spent|competed|been|won|finished|campaigned|contested)\b|\b(?:after|following) (?:\S+ ){0,6}?(?:seasons?|years?|campaigns?|stints?|spells?)\b|\bspen(?:t|ding)\b/g;
const COMES_FROM =
  /\b(?:c[ao]mes?|coming|arriv(?:es|ed|ing)|joins?|joined|joining|mov(?:es?|ed|ing)|graduat(?:es?|ed|ing)|step(?:s|ped|ping)|jump(?:s|ed|ing)|promoted|signed|hired|switch(?:es|ed|ing)|transfer(?:s|red|ring)) .{0,80}\bfrom(?: the)?$/;

/**
 * "Stone joined Northline in 2024 from Pinecrest, where she had driven in the ARCA Series", "came to the team from Indy NXT": a series of
 * a seat that is told as one of before. `from` is the sentence's first token.
 */
export function isOfSeatBefore(tokens: readonly Token[], from: number, { first }: Mention): boolean {
  const words = wordsBetween(tokens, Math.max(from, first - LONGEST), first)
    .split(CLAUSE_ENDS)
    .at(-1);
  if (words === undefined) return false;
  if (COMES_FROM.test(words)) return true;
  const told = [...words.matchAll(BEFORE)].at(-1);
  if (!told) return false;
  const behind = words.slice(told.index + told[0].length);
  // "After two years with Pinecrest, Stone is in the Truck Series": what stands behind the comma is of today.
  if (/^(?:after|following)/.test(told[0]) && behind.includes(',')) return false;
  return behind.search(OF_NOW) < 0;
}
