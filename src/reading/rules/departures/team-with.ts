import type { Clause } from '../../clauses/clause.js';
import { complementsOf } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

/** A team behind "with", "at", "from" in the clause or in a later one of its sentence: "left racing after a year with Northline". */
export function teamWith(clause: Clause, scene: Scene): string | undefined {
  const later = scene.clauses.slice(scene.clauses.indexOf(clause));
  const [goer] = clause.subjects;
  for (const candidate of later) {
    // "Carter retired, and Stone signed with Pinecrest": what is told of somebody else is not where he was.
    const [other] = candidate.subjects;
    if (goer?.type === 'person' && other?.type === 'person' && other.person !== goer.person) break;
    const found = complementsOf(candidate, 'team').find(
      ({ prep, before }) => !before && /^(?:with|at|from)$/.test(prep),
    );
    if (found) return found.mention.team;
  }
  return undefined;
}
