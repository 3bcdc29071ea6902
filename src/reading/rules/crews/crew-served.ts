import type { Clause } from '../../clauses/clause.js';
import { wordSet } from '../../text/word-set.js';
import { count } from '../../words/ordinals.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { behindVerb, crewClaim, onlyCrew } from './crew-clause.js';
import { lastSeasons } from './crew-seasons.js';
import { addToSeat, type CrewSeat, namesSeat } from './crew-seat.js';

// "after a three-year stint with", "after two full seasons on the"
const SERVED =
  /\bafter (?:(?:a|an|his|her|the) )?(?:(?:last|past|most of) )?(\w+)(?:-(?:year|season) (?:stint|run|spell|tenure|stay|partnership)| (?:\w+ )?(?:seasons|years)(?: together)?) (?:with|on|atop|as)(?: (?:the|driver|rookie|veteran))*$/;
const LONGEST = 12;
const JOINED = /^(?:and|and the|on the|in the|at|of|, | )*$/;

/** Somebody on a crew who goes, moves or comes behind some seasons with a driver or car. */
export const CREW_SERVED: ClauseRule = {
  name: 'crew-served',
  example: 'Crew chief Dan Marsh leaves the No. 12 of Northline Racing after three seasons with Ava Stone.',
  frames: ['leave', 'release', 'retire', 'join', 'replace', 'sign', 'get', 'be', 'other'],
  words: wordSet('after'),
  read: (clause, scene) => {
    if (scene.discourse.crew.size === 0 || !isStated(clause) || clause.verb.negated) return [];
    const person = onlyCrew(clause.subjects, scene);
    // "After two seasons with Stone, Marsh moves to the No. 12"
    const behind = clause.complements;
    const at = behind.findIndex(({ lead }) => SERVED.test(lead));
    const years = count(SERVED.exec(behind[at]?.lead ?? '')?.[1] ?? '');
    if (!person || years === undefined || years > LONGEST) return [];
    const seat = seatServed(clause, at, scene);
    if (!namesSeat(seat)) return [];
    return crewClaim(
      'crew-served',
      clause,
      scene,
      person,
      seat,
      { seasons: lastSeasons(scene, years), said: true },
      true,
    );
  },
};

/** The driver and car of complement `at` and those joined to it, and the car that a verb of leaving has as its object. */
function seatServed(clause: Clause, at: number, scene: Scene): CrewSeat {
  const all = clause.complements;
  const behind = all[at]?.before ? all.filter(({ before }) => before) : behindVerb(clause);
  const from = Math.max(0, all[at] ? behind.indexOf(all[at]) : 0);
  let seat: CrewSeat = {};
  for (const [index, { mention, lead }] of behind.slice(from).entries()) {
    if (index > 0 && !JOINED.test(lead)) break;
    if (mention.type === 'person' && mention.possessive) break;
    seat = addToSeat(seat, mention, scene);
  }
  const [object] = behind;
  const left = clause.verb.frame === 'leave' && from > 0 && object?.mention.type === 'car' && object.prep === '';
  return left ? addToSeat(seat, object.mention, scene) : seat;
}
