import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { seasonsTalked } from '../clause/seasons-talked.js';
import { rides } from '../clause/seat.js';
import { REFUTES } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

const TALK = '(?:rumou?rs?|talk|speculation|reports?|suggestions?|claims?|stories|chatter|gossip|whispers|links?)';
const STEP = '(?:move|switch|jump|return|transfer|defection|step up|seat|ride|drive)';

/** "rumors of a move to", "talk about a seat at"; a step that is ruled out itself, "a move to". */
const OF_STEP = new RegExp(
  String.raw`\b(?:${TALK}(?: (?:of|about|around|over|on|regarding|concerning))? |out |of |the (?:idea|possibility|prospect|notion) of )(?:(?:an?|the|any) )?(?:[a-z-]+ )?${STEP}s? (?:to|with|at|for|in)\b`,
);
const LINKING = new RegExp(String.raw`\b${TALK} (?:linking|connecting|tying) .*\b(?:to|with)\b`);

/** Rules for a move that is denied by its noun alone. */
export const DENIED_MOVE_RULES: readonly ClauseRule[] = [
  {
    name: 'denies-move',
    example: 'Ava Stone denied rumors of a move to Northline Racing in 2026.',
    frames: ['deny', 'release', 'other', 'drive', 'finish', 'replace', 'be', 'plan', 'lead'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (clause.asks || verb.negated || verb.passive || verb.tense === 'future') return [];
      if (REFUTES.exec(`${verb.word} ${words}`)?.index !== 0) return [];
      if (!OF_STEP.test(words) && !LINKING.test(words)) return [];
      const team = complementsOf(clause, 'team').find(
        ({ before, prep, mention }) => !before && !mention.possessive && /^(?:to|with|at|for|in)$/.test(prep),
      );
      if (team === undefined) return [];
      return rides('denies-move', clause, scene, {
        drivers: whoseMove(clause, scene),
        team: team.mention.team,
        seasons: seasonsTalked(clause, scene.discourse),
        status: 'denied',
      });
    },
  },
];

/** "shot down talk of Stone’s move to": hers, and else of who denies it, if she drives. */
function whoseMove(clause: Clause, scene: Scene): readonly Person[] {
  const owners = complementsOf(clause, 'person').filter(({ before }) => !before);
  const [owner, more] = owners;
  if (more) return [];
  return owner ? [owner.mention.person] : subjectDrivers(clause, scene.discourse);
}
