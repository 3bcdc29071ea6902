import type { Clause } from '../../clauses/clause.js';
import { placesToRace } from '../clause/clause-parts.js';

/** "shared the No. 12 in 2025, with a fifth place by Carter at Bristol as the best": behind the season the sentence tells what came of it. */
export function isToldBehindSeason(clause: Clause): boolean {
  if (clause.verb.tense !== 'past') return false;
  const season = clause.complements.findIndex(
    ({ mention }) => mention.type === 'time' && mention.seasons?.length === 1,
  );
  if (season < 0) return false;
  const told = clause.complements.slice(season + 1);
  return (
    placesToRace({ ...clause, complements: clause.complements.slice(0, season + 1) }).length === 0 &&
    /^(?:season |campaign )?, (?:with|and|the best|their best)\b/.test(told[0]?.lead ?? '')
  );
}
