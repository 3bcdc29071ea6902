import { wordSet } from '../../text/word-set.js';
import { carOf, complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';

// Years that are spent with a team and in no car.
const OTHER_WORK =
  wordSet(`crew chief engineer spotter mechanic strategist manager director president owner reserve simulator test tester
  development academy sidelines bench booth television broadcaster analyst coach adviser advisor ambassador`);
const WITH = /^(?:with|at|for)$/;

/** The rule for whole seasons ahead with a team: "will spend 2026 with Northline in the Cup Series", "on loan to Northline". */
export const SPENDS_SEASON: ClauseRule = {
  name: 'spends-season',
  example: 'Ava Stone will spend 2026 in the Cup Series with Northline Racing.',
  frames: ['other'],
  needs: ['person', 'time', ['team', 'car']],
  read: (clause, scene) => {
    const { lemma, tense, passive, negated, form } = clause.verb;
    if (lemma !== 'spend' || passive || negated || !isStated(clause) || OTHER_WORK.has(scene.sentence)) return [];
    if (tense !== 'future' && form !== 'infinitive') return [];
    const seasons = saidSeasons(clause, scene.discourse.year);
    if (!seasons || seasons.some((season) => season < scene.discourse.year)) return [];
    const car = carOf(clause);
    const team = complementsOf(clause, 'team').find(
      ({ before, prep, lead, mention }) =>
        !before && !mention.possessive && (WITH.test(prep) || /^on loan (?:to|at|with)(?: the)?$/.test(lead)),
    );
    if (!team && car?.numbers.length !== 1) return [];
    return rides('spends-season', clause, scene, {
      drivers: subjectDrivers(clause, scene.discourse),
      seasons,
      numbers: car?.numbers ?? [],
      make: car?.make,
      team: car?.team ?? team?.mention.team,
    });
  },
};
