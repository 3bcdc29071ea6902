import type { Clause } from '../../clauses/clause.js';

/** What somebody on a crew goes to; "for 2026" only says when. */
const GOALS = /^(?:car|person|team|role)$/;

/** "leaves Stone for Carter and the No. 30", "comes over from Pinecrest for the No. 60": a clause as far as what is left goes. */
export function upToGoal(clause: Clause): Clause {
  const goal = clause.complements.findIndex(
    ({ before, prep, lead, mention }) =>
      !before && prep === 'for' && /\bfor(?: the)?$/.test(lead) && GOALS.test(mention.type),
  );
  // With nothing before it, nothing is left for it.
  return goal < 1 ? clause : { ...clause, complements: clause.complements.slice(0, goal) };
}
