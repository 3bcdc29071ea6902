import { carOf, complementsOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { seasonsSpent } from './spent-seasons.js';

/** The rule for seasons that words count up to the end of a stay: "spent two years in the No. 12 before she lost it in 2023". */
export const SPENT_BEFORE_RULES: readonly ClauseRule[] = [
  {
    name: 'spent-before',
    example: 'Ava Stone spent two years in Northline Racing’s No. 12 before she lost the ride at the end of 2023.',
    frames: ['drive', 'be', 'stay', 'have', 'share', 'other'],
    needs: ['person', 'time', ['team', 'car']],
    read: (clause, scene) => {
      const { verb } = clause;
      if (verb.tense !== 'past' || verb.passive || verb.negated || !isStated(clause)) return [];
      if (verb.frame === 'other' && !/^(?:spend|serve)$/.test(verb.lemma)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      if (drivers.length !== 1 || placesToRace(clause).length > 0) return [];
      const seasons = seasonsSpent(clause, scene);
      if (!seasons) return [];
      const car = carOf(clause);
      const team =
        car?.team ??
        complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:with|at|for|of|in)$/.test(prep))
          ?.mention.team;
      if (!team && car?.numbers.length !== 1) return [];
      return rides('spent-before', clause, scene, {
        drivers,
        team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        seasons,
        status: 'confirmed',
      });
    },
  },
];
