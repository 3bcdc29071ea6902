import type { Clause } from '../../clauses/clause.js';
import { wordSet } from '../../text/word-set.js';
import { carOf, subjectDrivers } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { outingsOfClause } from './clause-outings.js';
import { isAhead, type Outing, outingsOf } from './outings.js';
import { starts } from './race-starts.js';

const RACES = '(?:races?|rounds?|events?|starts?|enduros?|outings|schedule|program(?:me)?|appearances|weekends)';
const TO_RACES = new RegExp(
  `^(?:(?:back|down|himself|herself) )*(?:to|at) (?:(?:only|just|a|the|an|limited|handful|of|few|big|longest|long|endurance) )*${RACES}\\b`,
);
const CUT = /^(?:cuts?|limited|reduced|restricted|confined|trimmed|pared)$/;
const SAME =
  /^(?:in )?(?:the|those|these) same (?:(?:two|three|four|five|six|few|\d) ?)?(?:(?:races?|rounds?|events?|ones|dates|enduros|weekends|for|in|with|alongside)\b|$)/;

/** Rules for who is left with some races of a season, and who has the same ones. */
export const FEWER_RACES_RULES: readonly ClauseRule[] = [
  {
    name: 'cut-to-races',
    example:
      'Northline Racing has the No. 12 Ford. Ava Stone cuts back to two races: Bristol Motor Speedway on April 12, 2026, and Pocono Raceway on June 14, 2026.',
    frames: ['release', 'other', 'be'],
    needs: [['track', 'race']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const isCut = CUT.test(verb.word) || (verb.lemma === 'be' && words.startsWith('down '));
      if (!isCut || !TO_RACES.test(words) || verb.tense === 'past' || verb.negated || !isStated(clause)) return [];
      const outings = allAhead(outingsOfClause(clause, scene), scene);
      return outings.length === 0
        ? []
        : starts('cut-to-races', clause, scene, subjectDrivers(clause, scene.discourse), { outings });
    },
  },
  {
    name: 'same-races',
    example:
      'Ava Stone drives the No. 12 Northline Racing Ford at Bristol Motor Speedway on April 12, 2026. Ben Carter does the same race in the No. 21.',
    frames: ['drive', 'other', 'have', 'get', 'debut'],
    words: wordSet('same'),
    read: (clause, scene) => {
      const { verb } = clause;
      if (!/^(?:do|run|race|drive|contest|get|have|tackle|enter|start)$/.test(verb.lemma) || !SAME.test(clause.words))
        return [];
      if (verb.tense === 'past' || verb.negated || !isStated(clause) || !isInCar(clause) || !scene.before) return [];
      const outings = allAhead(outingsOf(scene.before.mentions), scene);
      return outings.length === 0
        ? []
        : starts('same-races', clause, scene, subjectDrivers(clause, scene.discourse), { outings });
    },
  },
];

/** Races of which each has its day to come; none if one has not. */
function allAhead(outings: readonly Outing[], scene: Scene): readonly Outing[] {
  return outings.every(({ place, time }) => place !== undefined && time !== undefined && isAhead(time, scene))
    ? outings
    : [];
}

function isInCar(clause: Clause): boolean {
  return carOf(clause)?.numbers.length === 1;
}
