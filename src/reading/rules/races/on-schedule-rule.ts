import type { Clause } from '../../clauses/clause.js';
import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isAhead, outingsOf } from './outings.js';
import { starts } from './race-starts.js';

const SCHEDULE = /\b(?:schedule|slate|calendar|programme?|docket|itinerary|list|to-do list|card)\b/;
const ADDS = /^add(?:s|ed|ing)?$/;
const TO_HERS = /\bto (?:his|her|their) (?:\S+ ){0,2}(?:schedule|slate|calendar|programme?|docket|list)\b/;
const STANDS = /^(?:be|stand|remain|appear|feature)$/;

/** Races that a sentence begins with and says to be on somebody's schedule: "Daytona (Feb. 13) and Bristol (April 10) are on her calendar". */
export const ON_SCHEDULE: ClauseRule = {
  name: 'races-on-schedule',
  example:
    'Ava Stone drives for Northline Racing in the Truck Series. Daytona (Feb. 13), Bristol (April 10) and Talladega (Oct. 24) are on her 2026 calendar.',
  frames: ['be', 'stay', 'sign', 'other'],
  needs: [['track', 'race'], 'person'],
  read: (clause, scene) => {
    const { verb, words } = clause;
    if (!isStated(clause) || verb.negated) return [];
    if (ADDS.test(verb.word)) return added(clause, scene);
    if (verb.tense === 'past' || !STANDS.test(verb.lemma)) return [];
    if (!/^(?:also |still |now |all |both |so far )*on\b/.test(words) || !SCHEDULE.test(words)) return [];
    const owner = complementsOf(clause, 'person').find(
      ({ before, prep, mention }) => !before && mention.possessive && (prep === 'on' || prep === ''),
    )?.mention.person;
    if (!owner || scene.discourse.officeHolders.has(owner) || scene.discourse.crew.has(owner)) return [];
    const { tokens } = scene.discourse.text;
    const { first } = scene.sentence;
    const mark = first + tokens.slice(first, verb.first).findLastIndex(({ text }) => text === ':' || text === ';');
    const named = scene.mentions.filter((mention) => mention.first > mark && mention.last <= verb.first);
    if (named.some(({ type }) => type === 'person')) return [];
    const outings = outingsOf(named).filter(({ time }) => !time || isAhead(time, scene, true));
    return starts('races-on-schedule', clause, scene, [owner], { outings, status: statusOf(clause, scene.discourse) });
  },
};

/** "Stone has added Bristol to her schedule": what is taken up stands right behind the verb. */
function added(clause: Clause, scene: Scene): Draft[] {
  if (clause.verb.passive || !TO_HERS.test(clause.words)) return [];
  const named = clause.complements.filter(({ before, lead }) => !before && /^(?:and|,|, and|the|)$/.test(lead.trim()));
  const outings = outingsOf(named.map(({ mention }) => mention)).filter(
    ({ time }) => !time || isAhead(time, scene, true),
  );
  const drivers = subjectDrivers(clause, scene.discourse);
  return starts('races-on-schedule', clause, scene, drivers, { outings, status: statusOf(clause, scene.discourse) });
}
