import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { outingsOfClause } from './clause-outings.js';
import { outingsOf } from './outings.js';
import { starts } from './race-starts.js';

const ENTRIES =
  /^(?:(?:the )?(?:only|lone|sole|two|three|four) )*(?:entries|entry|entrants?|representatives?|starters?)\b/;

/** Who runs a race for a team, told as the cars that the team brings there. */
export const ENTRIES_OF_TEAM_RULES: readonly ClauseRule[] = [
  {
    name: 'entries-of-team',
    example:
      'The series goes to Pocono Raceway on July 30, where Ava Stone and Ben Carter will be Northline Racing’s only entries.',
    frames: ['be'],
    needs: ['person', 'team', ['track', 'race']],
    read: (clause, scene) => {
      const { verb, marker, words } = clause;
      if (!isStated(clause) || verb.negated || verb.tense === 'past' || clause.asks) return [];
      const team = complementsOf(clause, 'team').find(({ before, prep }) => !before && prep === '')?.mention;
      if (!team?.possessive || !ENTRIES.test(words)) return [];
      // "goes to Pocono on July 30, where": the race of the clause that it hangs on.
      const over = marker === 'where' && clause.parent !== undefined ? scene.clauses[clause.parent] : undefined;
      const own = outingsOfClause(clause, scene);
      const outings = own.length > 0 ? own : outingsOf((over?.complements ?? []).map(({ mention }) => mention));
      const drivers = subjectDrivers(clause, scene.discourse);
      return outings.length === 1
        ? starts('entries-of-team', clause, scene, drivers, { outings, team: team.team })
        : [];
    },
  },
];
