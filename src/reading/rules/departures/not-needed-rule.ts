import type { Clause } from '../../clauses/clause.js';
import { complementsOf, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isClauseHedged, isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { exits, seasonJustOver } from './exits.js';

const NEEDED = /^(?:needed|wanted|required|retained|kept)$/;
const TELLS = /^(?:tell|inform|notify|say|ring|rang|call|phone|text|email|advise)$/;

/** The rule for drivers who are told that they are not needed any more. */
export const NOT_NEEDED_RULE: ClauseRule = {
  name: 'not-needed',
  example: 'Northline Racing has told Ava Stone that she won’t be needed in 2026.',
  frames: ['other', 'plan', 'keep', 'stay'],
  needs: ['person', 'team'],
  read: (clause, scene) => {
    const { verb } = clause;
    if (!verb.passive || !verb.negated || !NEEDED.test(verb.word) || !isStated(clause)) return [];
    const team = teamTelling(clause, scene);
    const said = saidSeasons(clause, scene.discourse.year)?.[0];
    // "won’t be needed on Sunday": for a race.
    if (!team || (said === undefined && timesOf(clause).length > 0)) return [];
    return exits('not-needed', clause, scene, {
      drivers: subjectDrivers(clause, scene.discourse),
      team,
      season: said === undefined ? seasonJustOver(scene) : said - 1,
      status: isClauseHedged(clause, scene.discourse) ? 'rumored' : 'confirmed',
    });
  },
};

/** The team that tells it, or whose boss does: "the boss of Northline rang Stone to tell her". */
function teamTelling(clause: Clause, { clauses }: Scene): string | undefined {
  const before = clauses.slice(0, clauses.indexOf(clause)).reverse();
  for (const teller of before) {
    if (!TELLS.test(teller.verb.lemma) || teller.verb.negated || teller.verb.stance !== 'fact') return undefined;
    const own = complementsOf(teller, 'team').find(({ before: ahead }) => ahead);
    const team = subjectTeam(teller) ?? own?.mention.team;
    if (team) return team;
  }
  return undefined;
}
