import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, peopleIn } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { ClauseRule, PhraseRule } from '../rule.js';
import { isAsked, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { endOfNames } from './end-of-names.js';
import { listStance } from './list-stance.js';
import { listTopic } from './list-topic.js';

const SEAT =
  /^(?:and |but )?(?:the|that|its|their) (?:(?:team[’']?s|squad[’']?s) )?(?:other|second|third|fourth|remaining|vacant|vacated|open|new|last|sister|empty|extra|second full-time) (?:car|truck|seat|ride|drive|entry|place|spot)$/;

/** A sentence of a paragraph that opens with its team's name: names alone are that team's drivers. */
export const TEAM_SECTION_RULES: readonly PhraseRule[] = [
  {
    name: 'names-of-section',
    example: 'Who is where in the Truck Series in 2026\n\nNORTHLINE RACING. Ava Stone, Ben Carter. No change there.',
    needs: ['person'],
    read: (scene) => {
      const { sentence, discourse } = scene;
      const team = discourse.labelTeam(sentence);
      const drivers = peopleIn(scene.mentions);
      if (team === undefined || !scene.before || scene.clauses.length > 0 || isAsked(scene)) return [];
      // "Northline Racing. Ava Stone." may be a name at the end of anything; two are a line-up.
      if (drivers.length < 2 || drivers.length !== scene.mentions.length || !areAlone(scene, drivers)) return [];
      const topic = listTopic(scene);
      if (topic.is !== 'season' || listStance(scene) !== 'confirmed') return [];
      return drivers.flatMap(({ person }) =>
        discourse.crew.has(person) ? [] : phraseRide('names-of-section', scene, person, undefined, team, topic.season),
      );
    },
  },
];

/** "The other car goes to Stone", in a paragraph that opens with its team's name. */
export const SECTION_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'other-seat-goes-to',
    example: 'The Truck Series in 2026\n\nNORTHLINE RACING. Ava Stone is locked in. The other car goes to Ben Carter.',
    frames: ['join', 'get', 'other', 'replace', 'win', 'be'],
    needs: ['person'],
    read: (clause, scene) => {
      const { sentence, discourse } = scene;
      const team = discourse.labelTeam(sentence);
      const { verb } = clause;
      if (team === undefined || verb.negated || !isStated(clause) || verb.tense === 'past') return [];
      if (!/^(?:go|belong|fall|pass|hand|give|be)$/.test(verb.lemma)) return [];
      const opening = wordsBetween(discourse.text.tokens, Math.max(sentence.first, clause.first), verb.first);
      if (!SEAT.test(opening)) return [];
      const prep = verb.lemma === 'be' ? '' : 'to';
      const [driver] = complementsOf(clause, 'person').filter((one) => !one.before && one.prep === prep);
      if (!driver || driver.mention.possessive) return [];
      const car: CarMention = { type: 'car', numbers: [], first: verb.first, last: verb.last, team };
      const status = statusOf(clause, discourse);
      if (status === 'denied') return [];
      return phraseRide('other-seat-goes-to', scene, driver.mention.person, car, team).map((ride) => ({
        ...ride,
        status,
      }));
    },
  },
];

/** Nothing but names and what joins them stands in the sentence, and its full stop. */
function areAlone(scene: Scene, drivers: readonly PersonMention[]): boolean {
  const end = endOfNames(scene, drivers);
  const behind = scene.discourse.text.tokens.slice(end, scene.sentence.last);
  return end !== undefined && behind.every((token) => token.text === '.');
}
