import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { complementsOf, numberOf, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { seasonsServed } from '../clause/service.js';
import { isStated } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** The rule for the years that somebody had a seat which another takes. */
export const HELD_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'held-that-seat',
    example:
      'Ava Stone will drive the No. 12 for Northline Racing in 2026. Stone takes over a seat that Ben Carter has held since 2023.',
    frames: ['have', 'other', 'win', 'keep', 'drive', 'replace'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb, marker } = clause;
      if (!/^(?:that|which|who)$/.test(marker) || !isStated(clause) || verb.negated || verb.passive) return [];
      if (!/^(?:hold|have|occupy|fill|spend|drive|keep)$/.test(verb.lemma)) return [];
      const [own, more] = complementsOf(clause, 'car');
      if (more || complementsOf(clause, 'team').length > 0) return [];
      if (!own && !IN_IT.test(`${marker} ${clause.words}`)) return [];
      const main = scene.clauses[scene.clauses.indexOf(clause) - 1];
      const [comer] = main ? subjectDrivers(main, scene.discourse) : [];
      const [holder, another] = subjectDrivers(clause, scene.discourse);
      if (!main || !TAKES.has(main.verb.frame) || !comer || !holder || another || comer === holder) return [];
      return seasonsHeld(clause, main, scene).map((season) => ride(scene, holder.name, season, own?.mention));
    },
  },
];

const TAKES: ReadonlySet<string> = new Set(['replace', 'join', 'win', 'get', 'sign', 'have', 'drive']);
/** "that Carter has held", "who had held it", "who spent two years in it". */
const IN_IT = /^(?:that|which) (?!.*\bit\b)|\b(?:it|there|that (?:seat|ride|car|truck)|the (?:seat|ride|car|truck))\b/;

/** The seasons that words fix: "since 2022", "for three seasons", up to the one before the other's first. */
function seasonsHeld(clause: Clause, main: Clause, { discourse }: Scene): readonly number[] {
  const { year, coming } = discourse;
  const said = saidSeasons(clause, year);
  if (said) return said;
  const served = seasonsServed(clause);
  if (served === undefined) return [];
  const last = main.verb.tense === 'past' ? year - 1 : coming === undefined ? year : coming - 1;
  return Array.from({ length: served }, (_, index) => last - served + 1 + index);
}

function ride(scene: Scene, driver: string, season: number, car: CarMention | undefined): Draft {
  const slots = { driver, team: car?.team, series: undefined, season, number: numberOf(car), make: car?.make };
  const made = draft('ride', 'held-that-seat', scene.sentence, 'confirmed', { ...slots, extent: undefined });
  return { ...made, seatOf: driver };
}
