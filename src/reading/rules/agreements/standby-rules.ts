import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { goalOf, teamBy } from '../clause/goal-and-origin.js';
import { STANDBY_WORDS, standbyPost } from '../clause/standby-post.js';
import { isStated, statusOf } from '../clause/status.js';
import { tellingTeam } from '../clause/telling-team.js';
import { teamAbout } from '../departures/exits.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { contract } from './contract-beside-name.js';

/** Who is taken on to wait for a seat, or to test: an agreement, and no seat. */
export const STANDBY_RULES: readonly ClauseRule[] = [
  {
    name: 'takes-standby-post',
    example: 'Northline Racing has named Ava Stone as its reserve driver for 2027.',
    frames: ['be', 'join', 'sign', 'keep', 'stay', 'get', 'have', 'win', 'say', 'other'],
    needs: ['person'],
    words: STANDBY_WORDS,
    read: (clause, scene) => {
      const { verb } = clause;
      const post = standbyPost(clause, scene);
      if (!post || post.isOfAnother || verb.negated || !isStated(clause)) return [];
      // "was its test driver": years ago, or for a day.
      if (verb.tense === 'past' && /^(?:be|stay|have)$/.test(verb.frame) && !verb.passive) return [];
      const team = post.team ?? goalOf(clause) ?? teamBy(clause) ?? subjectTeam(clause) ?? tellingTeam(clause, scene);
      const status = statusOf(clause, scene.discourse);
      if (status === 'denied') return [];
      // That of the post is not that of a seat which the driver has elsewhere.
      const [named, another] = [...new Set(scene.mentions.flatMap((one) => (one.type === 'team' ? [one.team] : [])))];
      const only = another === undefined && post.isTheirs ? named : undefined;
      // "has raced in Formula 2, as well as being a test driver": whose, nobody says.
      const isByTheWay = scene.discourse.text.tokens[verb.first]?.lower === 'being';
      const whose = team ?? only ?? (named === undefined && !isByTheWay ? teamAbout(scene) : undefined);
      if (whose === undefined) return [];
      const terms = { multiYear: undefined, until: undefined };
      return driversOf(clause, scene).flatMap((driver) =>
        contract('takes-standby-post', scene, driver, whose, status, terms),
      );
    },
  },
];

function driversOf(clause: Clause, scene: Scene): Person[] {
  const isTeams = subjectTeam(clause) !== undefined && !clause.verb.passive;
  return isTeams ? objectDrivers(clause, scene).slice(0, 1) : subjectDrivers(clause, scene.discourse);
}
