import { carOf, complementsOf } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { isAhead, outingsOf } from './outings.js';
import { starts } from './race-starts.js';

const SCHEDULE = /\b(?:schedule|slate|calendar|programme?|docket|itinerary|campaign|races|starts|events|outings)\b/;
const INCLUDES = /^(?:includes?|features?|contains?|lists?|consists?|comprises?|covers?|calls|will include|spans?)$/;

/** The races that somebody's schedule is said to have in it: "Her 2026 schedule with Northline includes Daytona and Bristol". */
export const SCHEDULE_INCLUDES: ClauseRule = {
  name: 'schedule-includes',
  example:
    'Ava Stone drives for Northline Racing. Her 2026 schedule includes the Daytona 500 and Bristol Motor Speedway.',
  frames: ['other', 'have', 'field', 'say'],
  needs: [['track', 'race'], 'person'],
  read: (clause, scene) => {
    const { verb, before } = clause;
    const isSaid = INCLUDES.test(verb.word) || verb.lemma === 'include';
    if (!isSaid || !isStated(clause) || verb.negated || verb.passive || verb.tense === 'past') return [];
    if (!SCHEDULE.test(before)) return [];
    const [owner, another] = complementsOf(clause, 'person').filter((one) => one.before);
    if (!owner?.mention.possessive || another) return [];
    const { person } = owner.mention;
    if (scene.discourse.officeHolders.has(person) || scene.discourse.crew.has(person)) return [];
    const behind = scene.mentions.filter(({ first, last }) => first >= verb.last && last <= clause.last);
    if (behind.some(({ type }) => type === 'person')) return [];
    const outings = outingsOf(behind).filter(({ time }) => !time || isAhead(time, scene, true));
    const team = complementsOf(clause, 'team')[0]?.mention.team;
    return starts('schedule-includes', clause, scene, [person], {
      outings,
      team,
      car: carOf(clause),
      status: statusOf(clause, scene.discourse),
    });
  },
};
