import type { Clause } from '../../clauses/clause.js';
import { wordSet } from '../../text/word-set.js';
import { clauseAt } from '../asides/aside-seasons.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { tellsOtherWork } from '../clause/no-seat-meant.js';
import { isStated } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { lastSeason } from './exits.js';
import { moversIn, seatBehind, spanAt, spent } from './served-rules.js';

const ENDS = wordSet('end ends ended ending close closes closed closing');

/** The rule for a stay of so many seasons that is said to end: one ride for each of them. */
export const ENDED_STAY_RULES: readonly PhraseRule[] = [
  {
    name: 'ends-stay',
    example: 'Ava Stone ends a three-year stay at Northline Racing.',
    needs: ['person', ['team', 'car']],
    words: ENDS,
    read: (scene) => {
      if (isAsked(scene) || tellsOtherWork(scene)) return [];
      const { tokens } = scene.discourse.text;
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (!ENDS.has(tokens[at]) || isQuoted(scene, at)) continue;
        const span = spanAt(scene, at + 1);
        const seat = span && seatBehind(scene, span.last);
        const clause = seat && clauseAt(scene, at);
        if (!clause || !isStated(clause) || clause.verb.negated) continue;
        const mover = moversIn(clause, scene).length > 0 ? clause : clause.governor;
        if (mover) return spent('ends-stay', scene, mover, seat, span.years, lastOf(mover, scene));
      }
      return [];
    },
  },
];

/** The last season of a stay: the one before a move that the clause tells of, or the one that is left. */
function lastOf(clause: Clause, scene: Scene): number {
  const { year } = scene.discourse;
  const [coming] = clause.verb.frame === 'join' ? seasonsOf(clause, scene.discourse).seasons : [];
  return coming !== undefined && coming > year ? coming - 1 : (lastSeason(clause, scene) ?? year);
}
