import { POST } from '../../words/posts.js';
import { complementsOf, placesToRace, subjectTeam } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';

const GROWS = /^(?:expand|grow|go|add|field|launch|start|run)/;
const MORE_CARS =
  /\b(?:(?:an?|its|one) )?(?:second|third|fourth|fifth|sixth|extra|additional|new|another|more) (?:[a-z-]+ ){0,2}(?:car|truck|entry)\b|\bto (?:two|three|four|five|six) (?:[a-z-]+ ){0,2}(?:cars|trucks|entries)\b/;
const FOR_SOMEBODY = /(?:^|\b)(?:for|accommodate|accommodating|addition of|arrival of)(?: [a-z0-9-]+){0,3}$/;
// "for owner Dan Marsh", "for sponsor", "for the departed Stone"
const NOT_TO_DRIVE = new RegExp(`\\b(?:${POST}|sponsor|sake|departed|former|benefit)\\b`);

/** "expands to three cars for Stone", "will add a third car to make room for Stone": whom a team has one car more for. */
export const CAR_ADDED_FOR: ClauseRule = {
  name: 'car-added-for',
  example: 'Northline Racing will expand to three cars in the Cup Series in 2027 to accommodate Ava Stone.',
  frames: ['other', 'field', 'sign', 'drive', 'join'],
  needs: ['person', 'team'],
  read: (clause, scene) => {
    const main = clause.verb.form === 'infinitive' && clause.verb.lemma === 'make' ? clause.governor : clause;
    if (!main || !isStated(main) || main.verb.negated || main.verb.passive || main.verb.tense === 'past') return [];
    if (!GROWS.test(main.verb.word) || !MORE_CARS.test(main.words) || placesToRace(main).length > 0) return [];
    const team = subjectTeam(main);
    const [driver, another] = complementsOf(clause, 'person').filter(
      ({ before, lead, mention }) =>
        !before && !mention.possessive && FOR_SOMEBODY.test(lead) && !NOT_TO_DRIVE.test(lead),
    );
    if (!team || !driver || another) return [];
    const { officeHolders, crew } = scene.discourse;
    if (officeHolders.has(driver.mention.person) || crew.has(driver.mention.person)) return [];
    return rides('car-added-for', main, scene, {
      drivers: [driver.mention.person],
      team,
      numbers: [],
      status: statusOf(main, scene.discourse),
    });
  },
};
