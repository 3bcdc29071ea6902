import type { Clause } from '../../clauses/clause.js';
import { complementsOf } from '../clause/clause-parts.js';
import { givesOtherPost } from '../clause/other-post.js';
import type { Scene } from '../scene.js';

/** Whether the post of an office is taken over, and no seat: "has been made team manager, succeeding Carter". */
export function isInOffice(clause: Clause, scene: Scene): boolean {
  const { verb, governor } = clause;
  // "replaces Carter as general manager"
  if (complementsOf(clause, 'role').some(({ before, lead }) => !before && /\bas(?: (?:the|its|their))?$/.test(lead)))
    return true;
  if (verb.form !== 'ing' || !governor) return false;
  return complementsOf(governor, 'role').some(({ before }) => !before) || givesOtherPost(governor, scene);
}
