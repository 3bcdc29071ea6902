import type { Clause } from '../../clauses/clause.js';
import { wordSet } from '../../text/word-set.js';
import { carOf, complementsOf, extentOf, placesToRace, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';

const PROGRAMME = /\b(?:schedule|slate|calendar|campaign|programme?|season|races|starts|events|rounds|ride)\b/;
const PROGRAMMES = wordSet(
  'schedule slate calendar campaign program programme season races starts events rounds ride rides',
);
/** "is set for", "is down for", "is booked for": verbs that only with "for" tell what somebody will have. */
const FOR = /^(?:set|slated|scheduled|booked|pencilled|penciled|down|in line|on board|confirmed|lined up)$/;

/** Rules for a part of a season, or all of it, that somebody has with a team: "has a part-time schedule with Northline". */
export const SCHEDULE_WITH_TEAM_RULES: readonly ClauseRule[] = [
  {
    name: 'has-schedule-with',
    example: 'Ava Stone is set for a part-time Truck Series schedule with Northline Racing in 2026.',
    frames: ['have', 'expect', 'be', 'get', 'win', 'other', 'plan'],
    needs: ['extent', ['team', 'car']],
    words: PROGRAMMES,
    read: (clause, scene) => {
      const { verb, words } = clause;
      const extent = extentOf(clause);
      if (!isAhead(clause) || extent === undefined || !PROGRAMME.test(words)) return [];
      const isFor =
        FOR.test(verb.word) || /^(?:down|in line|set|on board|lined up|pencilled in|penciled in)\b/.test(words);
      if (!(isFor ? /\bfor\b/.test(words) : /^(?:have|get|land|secure|earn|own|win|receive)$/.test(verb.lemma)))
        return [];
      const car = carOf(clause);
      const team = complementsOf(clause, 'team').find(
        ({ before, prep }) => !before && /^(?:with|for|at|in)$/.test(prep),
      )?.mention.team;
      if (!car && !team) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return rides('has-schedule-with', clause, scene, { drivers, team: car?.team ?? team, extent });
    },
  },
  {
    name: 'schedule-made-for',
    example: 'Northline Racing has put together a 12-race Truck Series schedule for Ava Stone in 2026.',
    frames: ['other', 'have', 'plan', 'get', 'field', 'sign', 'be', 'join'],
    needs: ['extent', 'person', 'team'],
    words: PROGRAMMES,
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      const extent = extentOf(clause);
      if (!team || !isAhead(clause) || extent === undefined || !PROGRAMME.test(clause.words)) return [];
      const drivers = complementsOf(clause, 'person').flatMap(({ before, prep, mention }) =>
        !before && prep === 'for' && !mention.possessive && !scene.discourse.officeHolders.has(mention.person)
          ? [mention.person]
          : [],
      );
      return rides('schedule-made-for', clause, scene, { drivers, team, extent });
    },
  },
];

/** Stated, of what is or will be, and of no single race. */
function isAhead(clause: Clause): boolean {
  const { verb } = clause;
  if (!isStated(clause) || verb.negated || /\b(?:no|neither|without)\b/.test(clause.words)) return false;
  if (placesToRace(clause).length > 0) return false;
  return verb.tense !== 'past' || verb.perfect;
}
