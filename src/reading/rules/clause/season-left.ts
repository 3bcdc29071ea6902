import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';
import { subjectDrivers, timesOf } from './clause-parts.js';

/** "finishes her career in the No. 12", "is in his final season" */
const LAST = /\b(?:(?:his|her|their) career|(?:final|last|farewell) (?:season|year|campaign))\b/;

const GOES = /^(?:leave|retire|release|finish|be|drive)$/;

/**
 * The last season of who is replaced, where the words before say it: "Carter will leave at the end of the season and be
 * replaced by Stone", also in the sentence before.
 */
export function seasonLeft(clause: Clause, scene: Scene, goer: Person): number | undefined {
  if (clause.verb.tense === 'past') return undefined;
  const own = scene.clauses.slice(0, scene.clauses.indexOf(clause));
  return seasonIn(own, scene, goer) ?? (scene.before && seasonIn(scene.before.clauses, scene.before, goer));
}

function seasonIn(clauses: readonly Clause[], scene: Scene, goer: Person): number | undefined {
  const leaves = clauses.findLast(
    (clause) =>
      GOES.test(clause.verb.frame) && !clause.verb.negated && subjectDrivers(clause, scene.discourse).includes(goer),
  );
  if (!leaves) return undefined;
  const after = timesOf(leaves).find((time) => time.after !== undefined)?.after;
  return after ?? (leaves.verb.tense !== 'past' && LAST.test(leaves.words) ? scene.discourse.year : undefined);
}
