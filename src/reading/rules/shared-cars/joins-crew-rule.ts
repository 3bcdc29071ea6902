import { carOf, complementsOf, extentOf, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { outingsToRun } from '../races/outings-to-run.js';
import { starts } from '../races/race-starts.js';
import type { ClauseRule } from '../rule.js';

/** Who comes to a car that the clause before gives to others, for some of its races: "…, with Carter joining for the endurance rounds". */
export const JOINS_CREW: ClauseRule = {
  name: 'joins-crew-with',
  example:
    'Ava Stone and Mia Torres will share the No. 12 BMW for Northline Racing in the 2026 IMSA season, with Ben Carter joining for the endurance rounds.',
  frames: ['join', 'sign'],
  needs: ['person', 'car'],
  read: (clause, scene) => {
    const { verb, marker } = clause;
    if (marker !== 'with' || verb.form !== 'ing' || !isStated(clause) || !/^(?:join|come|add)$/.test(verb.lemma))
      return [];
    // "with Carter joining Pinecrest"
    if (carOf(clause) || complementsOf(clause, 'team').length > 0) return [];
    const main = scene.clauses.slice(0, scene.clauses.indexOf(clause)).findLast((before) => carOf(before));
    const car = main && carOf(main);
    if (!main || car?.numbers.length !== 1 || !isStated(main)) return [];
    const drivers = subjectDrivers(clause, scene.discourse);
    const { team, numbers, make, series } = car;
    const own = complementsOf(main, 'team').find(({ before, prep }) => !before && /^(?:for|at|with|of)$/.test(prep));
    const seat = { drivers, numbers, make, series, team: team ?? own?.mention.team };
    const extent = extentOf(clause);
    if (extent !== undefined) return rides('joins-crew-with', main, scene, { ...seat, extent });
    const outings = outingsToRun(clause, scene);
    return outings.length === 0
      ? []
      : starts('joins-crew-with', clause, scene, drivers, { outings, car, team: seat.team });
  },
};
