import { complementsOf } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { isAhead, outingsOf } from './outings.js';
import { starts } from './race-starts.js';

const SCHEDULE = /\b(?:schedule|slate|calendar|programme?|docket|itinerary|list|to-do list|card)\b/;
const STANDS = /^(?:be|stand|remain|appear|feature)$/;

/** Races that a sentence begins with and says to be on somebody's schedule: "Daytona (Feb. 13) and Bristol (April 10) are on her calendar". */
export const ON_SCHEDULE: ClauseRule = {
  name: 'races-on-schedule',
  example:
    'Ava Stone drives for Northline Racing in the Truck Series. Daytona (Feb. 13), Bristol (April 10) and Talladega (Oct. 24) are on her 2026 calendar.',
  frames: ['be', 'stay', 'other'],
  needs: [['track', 'race'], 'person'],
  read: (clause, scene) => {
    const { verb, words } = clause;
    if (!isStated(clause) || verb.negated || verb.tense === 'past' || !STANDS.test(verb.lemma)) return [];
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
