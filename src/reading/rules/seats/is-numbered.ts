import { complementsOf, numberOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { dayToRace } from '../races/outings-to-run.js';
import type { ClauseRule } from '../rule.js';

/** The rule for a number that somebody is to be: "She will be No. 56." */
export const IS_NUMBERED: ClauseRule = {
  name: 'is-numbered',
  example: 'Ava Stone joins Northline Racing in 2026. She’ll be No. 56.',
  frames: ['be'],
  needs: ['car', 'person'],
  read: (clause, scene) => {
    const { verb } = clause;
    if (verb.tense !== 'future' || verb.negated || !isStated(clause)) return [];
    const [car, another] = complementsOf(clause, 'car').filter(({ before }) => !before);
    if (!car || another || car.prep !== '' || car.mention.first !== verb.last) return [];
    const number = numberOf(car.mention);
    const drivers = subjectDrivers(clause, scene.discourse);
    if (number === undefined || drivers.length !== 1 || placesToRace(clause).length > 0 || dayToRace(clause, scene))
      return [];
    return rides('is-numbered', clause, scene, { drivers, numbers: [number] });
  },
};
