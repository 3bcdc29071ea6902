import type { Clause } from '../../clauses/clause.js';
import { complementsOf, numberOf, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { exits } from './exits.js';

/** The rule for a seat that somebody had up to a time and not since. */
export const NOT_SINCE_RULES: readonly ClauseRule[] = [
  {
    name: 'not-since',
    example: 'Ava Stone has not driven for Northline Racing since March.',
    frames: ['drive', 'be'],
    needs: ['time', ['team', 'car']],
    read: (clause, scene) => {
      const season = seasonLastDriven(clause);
      if (season === undefined || !isStated(clause)) return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:for|with|at)$/.test(prep))
        ?.mention.team;
      const car = complementsOf(clause, 'car').find(({ before }) => !before)?.mention;
      if (!team && numberOf(car) === undefined) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const seat = { drivers, team: car?.team ?? team, numbers: car?.numbers ?? [], make: car?.make };
      return [
        ...rides('not-since', clause, scene, { ...seat, seasons: [season], status: 'confirmed' }),
        ...exits('not-since', clause, scene, {
          drivers,
          team: seat.team,
          number: numberOf(car),
          season,
          status: 'confirmed',
        }),
      ];
    },
  },
];

/** "has not driven for Northline since 2022": the season that "since" names; undefined if a clause says nothing of the kind. */
export function seasonLastDriven({ verb, complements, words }: Clause): number | undefined {
  if (/^back\b/.test(words) || !verb.negated || !verb.perfect || !/^(?:drive|be)$/.test(verb.frame)) return undefined;
  for (const { mention, before } of complements)
    if (mention.type === 'time' && !before && mention.since !== undefined) return mention.since;
  return undefined;
}
