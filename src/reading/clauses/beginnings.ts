import { SUBORDINATORS } from '../words/clause-words.js';
import type { Clause, Complement } from './clause.js';

/** A clause while it is made. */
type Made = Omit<Clause, 'memory'>;

// "…, starting this Sunday at Bristol", "…, beginning with the race at Bristol"
const BEGINS = /(?:^|[,–—] )(?:starting|beginning|effective)\b/;
const IN_WORDS = /(?:^| )[,–—] (?:starting|beginning|effective)\b.*$/;

/**
 * "Stone will drive the No. 12 until Carter is back, starting on Sunday at Bristol", "…, the team said, starting on Sunday": what begins
 * then is what the main clause tells, and not the reason or the report that stands between.
 */
export function withBeginnings<T extends Made>(clauses: readonly T[]): T[] {
  const result = [...clauses];
  for (const [order, clause] of clauses.entries()) {
    if (!isBetween(clause)) continue;
    const from = clause.complements.findIndex(({ lead, before }) => !before && BEGINS.test(lead));
    const main = mainBefore(clauses, order);
    const owner = main === undefined ? undefined : result[main];
    if (from < 0 || main === undefined || owner === undefined) continue;
    const [words] = IN_WORDS.exec(clause.words) ?? [''];
    const moved: Complement[] = clause.complements.slice(from);
    result[main] = {
      ...owner,
      complements: [...owner.complements, ...moved],
      words: `${owner.words.trimEnd()} ${words.trim()}`.trim(),
    };
    result[order] = {
      ...clause,
      complements: clause.complements.slice(0, from),
      words: clause.words.slice(0, clause.words.length - words.length),
    };
  }
  return result;
}

/** A reason, a time, a condition, or who has said it. */
function isBetween({ marker, verb }: Made): boolean {
  return SUBORDINATORS.has(marker) || (marker === '' && verb.frame === 'say');
}

/** The place of the last clause before that tells something itself. */
function mainBefore(clauses: readonly Made[], order: number): number | undefined {
  for (let at = order - 1; at >= 0; at -= 1) {
    const clause = clauses[at];
    if (clause && !isBetween(clause) && clause.verb.form === 'finite') return at;
  }
  return undefined;
}
