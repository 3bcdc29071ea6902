import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { mayDrive } from '../clause/may-drive.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { carOfSection } from './car-in-focus.js';
import { SHARED_SERIES } from './shared-car-rules.js';

const BACK =
  /^(?:(?:all|both|once|again|still|each) )?(?:back|unchanged|together|paired|the (?:pairing|pair|duo|line-?up|regulars|full-season|full-time|season-long))\b/;
// "has a new partner in", "finds a team-mate in"
const PARTNER = /\b(?:partner|co-driver|team-?mate|stablemate)\b[^.;]*\bin\b/;
const STAY = /^(?:return|stay|remain|continue|share|partner|pair|team|co-drive|reunite)$/;

/** The rule for drivers told of below "Northline Racing, No. 12 Ford." without a word of their car. */
export const SECTION_CAR_RULES: readonly ClauseRule[] = [
  {
    name: 'under-car-of-section',
    example: 'The IMSA class of 2026\n\nNorthline Racing, No. 47 Cadillac. Ava Stone has a new partner in Ben Carter.',
    frames: ['be', 'stay', 'share', 'pair', 'join', 'have', 'get', 'other', 'drive', 'field'],
    needs: ['person'],
    read: (clause, scene) => {
      const car = carOfSection(scene);
      const { verb } = clause;
      if (!car || !isStated(clause) || verb.negated || (verb.tense === 'past' && !verb.passive)) return [];
      // "Stone has left for Pinecrest": told with a team of its own.
      if (clause.complements.some(({ mention: { type } }) => /^(?:team|car|track|race)$/.test(type))) return [];
      const drivers = driversOf(clause, scene);
      if (drivers.length === 0) return [];
      const series = car.series ?? seriesFor(clause, scene, car.team, car.numbers[0]).series;
      if (series === undefined || !SHARED_SERIES.test(series)) return [];
      const { team, numbers, make } = car;
      const status = statusOf(clause, scene.discourse);
      const seasons = [scene.discourse.coming ?? scene.discourse.year];
      return rides('under-car-of-section', clause, scene, { drivers, team, numbers, make, seasons, status });
    },
  },
];

/** Whom a clause tells to be in the car, by its verb. */
function driversOf(clause: Clause, scene: Scene): Person[] {
  const { verb, words } = clause;
  const subjects = subjectDrivers(clause, scene.discourse);
  const beside = (preps: RegExp): Person[] =>
    complementsOf(clause, 'person').flatMap(({ before, prep, mention }) =>
      !before && preps.test(prep) && !mention.possessive && mayDrive(scene, mention.person) ? [mention.person] : [],
    );
  const all = (more: readonly Person[]): Person[] => [...new Set([...subjects, ...more])];
  if (verb.lemma === 'join') return verb.passive && subjects.length > 0 ? all(beside(/^by$/)) : [];
  if (verb.passive) return [];
  if (/^(?:run|field|enter|operate|prepare)$/.test(verb.lemma))
    return /^(?:the|this|that) (?:car|entry|machine|prototype)\b|^it\b/.test(words) ? beside(/^for$/) : [];
  if (subjects.length === 0) return [];
  if (/^(?:have|get|gain|find|welcome|receive)$/.test(verb.lemma))
    return PARTNER.test(words) ? all(beside(/^in$/)) : [];
  const mates = beside(/^(?:with|alongside|beside)$/);
  if (verb.lemma === 'be') return BACK.test(words) ? all(mates) : [];
  if (!STAY.test(verb.lemma)) return [];
  return /^(?:partner|pair|team|co-drive|reunite)$/.test(verb.lemma) && subjects.length === 1 && mates.length === 0
    ? all(beside(/^$/))
    : all(mates);
}
