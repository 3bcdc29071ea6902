import type { Token } from '../text/token.js';

const SEASON = /^(?:season|schedule|slate|calendar|campaign)$/;

/** "the full 2026 NASCAR Cup Series schedule": a year and names up to the word for a season. */
export function isOfSeason(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last && at < from + 9; at += 1) {
    const word = tokens[at];
    if (!word || word.kind === 'mark') return false;
    if (at > from && SEASON.test(word.lower)) return true;
    if (!word.capital && !/^\d{4}$/.test(word.text)) return false;
  }
  return false;
}
