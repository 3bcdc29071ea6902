import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import { topicOf } from '../clause/topic-team.js';
import { teamAbout } from '../departures/exits.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat, hasSeason } from './coming-seat.js';

const WHICH =
  '(?:other|second|third|fourth|remaining|vacant|vacated|open|last|sister|extra)(?: (?:full-time|empty|open|remaining))?';
const SEAT = '(?:car|truck|seat|ride|drive|entry|machine|cockpit|spot)';
/** "The other car", "the team’s second seat" as what a clause is about. */
const IS_SUBJECT = new RegExp(
  `^(?:and |but |while |with )?(?:the|that|its|their) (?:(?:team[’']?s|squad[’']?s) )?${WHICH} ${SEAT}$`,
);
/** "in the other car", "for its second seat" behind a verb. */
const IS_BEHIND = new RegExp(
  `^(?:(?:again|still|also|once again|once more|on|over|up|back|put) )*(?:(?:in|into|to|for|with|aboard|at|behind the wheel of) )?(?:the|its|their) (?:(?:team[’']?s|squad[’']?s) )?${WHICH} ${SEAT}(?! (?:of|from|that|which|owner|chief|crew)\\b)`,
);

/** Rules for the second seat of the team that a paragraph is about: "Carter stays in the other car", "The second seat goes to Stone". */
export const OTHER_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'in-other-seat',
    example: 'Northline Racing will have Ava Stone in the No. 12 in 2026. Ben Carter stays in the other car.',
    frames: ['be', 'drive', 'stay', 'join', 'get', 'win', 'have', 'sign', 'keep', 'replace', 'share'],
    needs: ['person'],
    words: wordSet('other second third fourth remaining vacant vacated open last sister extra'),
    read: (clause, scene) => {
      const team = teamOfOthers(clause, scene);
      if (team === undefined || !IS_BEHIND.test(clause.words) || clause.verb.tense === 'past') return [];
      // "Torres gets the third seat", below the entries of one long race: for that race.
      if (scene.discourse.listedRace) return [];
      if (clause.verb.passive && clause.verb.frame !== 'sign') return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return seats('in-other-seat', clause, scene, drivers, team);
    },
  },
  {
    name: 'other-seat-is-whose',
    example: 'Northline Racing will have Ava Stone in the No. 12 in 2026. The second seat goes to Ben Carter.',
    frames: ['join', 'get', 'other', 'replace', 'win', 'be'],
    needs: ['person'],
    words: wordSet('other second third fourth remaining vacant vacated open last sister extra'),
    read: (clause, scene) => {
      const team = teamOfOthers(clause, scene);
      const { verb } = clause;
      if (team === undefined || verb.tense === 'past' || scene.discourse.labelTeam(scene.sentence) === team) return [];
      if (!/^(?:go|belong|fall|pass|hand|give|be)$/.test(verb.lemma)) return [];
      const opening = wordsBetween(
        scene.discourse.text.tokens,
        Math.max(scene.sentence.first, clause.first),
        verb.first,
      );
      if (!IS_SUBJECT.test(opening)) return [];
      const isOwned = verb.lemma === 'be';
      const [driver] = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) => !before && (isOwned ? prep === '' : prep === 'to' && !mention.possessive),
      );
      // "The other car is Carter’s responsibility"
      if (!driver || (driver.mention.possessive && !isLast(scene, driver.mention.last))) return [];
      return seats('other-seat-is-whose', clause, scene, [driver.mention.person], team);
    },
  },
];

/** Nothing but a time or a mark stands behind a token. */
function isLast({ mentions, sentence, discourse: { text } }: Scene, at: number): boolean {
  const next = text.tokens[at];
  return (
    at >= sentence.last ||
    next?.kind === 'mark' ||
    mentions.some(({ type, first }) => type === 'time' && first <= at + 1)
  );
}

/** The team whose seats are meant: the one that the paragraph is about, where the clause names no seat of its own. */
function teamOfOthers(clause: Clause, scene: Scene): string | undefined {
  if (!scene.before || !isStated(clause) || clause.verb.negated || clause.quoted) return undefined;
  const isNamed = clause.complements.some(
    ({ mention: { type } }) => type === 'car' || type === 'team' || type === 'role',
  );
  // "third for Pinecrest, is expected to get the second seat": of which team, nobody says.
  const namesTeam = scene.mentions.some((mention) => mention.type === 'team' && !mention.described);
  if (isNamed || namesTeam || placesToRace(clause).length > 0) return undefined;
  return scene.discourse.labelTeam(scene.sentence) ?? topicOf(scene)?.team ?? teamAbout(scene);
}

function seats(rule: string, clause: Clause, scene: Scene, drivers: readonly Person[], team: string) {
  const own = drivers.filter((one) => !scene.discourse.officeHolders.has(one) && !scene.discourse.crew.has(one));
  const status = statusOf(clause, scene.discourse);
  if (own.length !== 1) return [];
  const seat = { drivers: own, team, status };
  // "The second seat belongs to Stone", in news of a season to come: of that one.
  const { coming } = scene.discourse;
  const isOfComing = clause.verb.tense === 'present' && coming !== undefined && !hasSeason(clause, scene);
  return rides(rule, clause, scene, isOfComing ? { ...seat, seasons: [coming] } : comingSeat(clause, scene, seat));
}
