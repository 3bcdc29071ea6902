import { carOf, complementsOf, placesToRace, subjectDrivers } from './clause-parts.js';
import type { ClauseRule } from './rule.js';
import { rides } from './seat.js';
import { isStated } from './status.js';

const CHOICE = /\b(?<!\b(?:first|original|initial|popular|second|last|no|obvious) )(?:choice|pick|selection)\b/;
const SEAT = /\b(?:seat|ride|car|cars|truck|trucks|entry|machine|drive|cockpit)\b/;

/** Rules for nouns of choosing: "is Northline's choice for the No. 12". */
export const CHOICE_RULES: readonly ClauseRule[] = [
  {
    name: 'is-choice',
    example: 'Ava Stone is Northline Racing’s choice for the No. 12 Ford in 2025.',
    frames: ['be'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (verb.negated || verb.tense === 'past' || !CHOICE.test(words) || !isStated(clause)) return [];
      const team = complementsOf(clause, 'team').find(
        ({ mention, prep, before }) => !before && (mention.possessive || /^(?:of|at)$/.test(prep)),
      )?.mention.team;
      const car = carOf(clause);
      if (!team || (!car && !SEAT.test(words)) || placesToRace(clause).length > 0) return [];
      return rides('is-choice', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        series: car?.series,
      });
    },
  },
];
