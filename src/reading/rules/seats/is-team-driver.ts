import { racesIn } from '../../discourse/usual-series.js';
import type { TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from './coming-seat.js';

const DRIVERS = /^(?:drivers?|racers?|full-timers?|pair|pairing|duo|trio|quartet|line-?up)$/;
const WORDS = wordSet(
  'driver drivers racer racers full-timer full-timers pair pairing duo trio quartet line-up lineup',
);
/** What may stand between a team and "drivers": none of it says that they are no regular ones. */
const OF_SEAT =
  /^(?:(?:new|newest|current|other|only|lone|sole|two|three|four|five|both|remaining|regular|returning|full-time|race|second|third|fourth|cup|truck|xfinity|series|driver|20\d\d|all-new|unchanged|confirmed|latest) ?)*$/;
const FORMER = /\b(?:former|ex|one-time|onetime|past|old|retired)\b/;

/** "Northline’s new pairing", "the other Northline drivers": where the noun stands behind a team, if it does. */
function nounBehind({ discourse, mentions }: Scene, team: TeamMention): number | undefined {
  const { tokens } = discourse.text;
  for (let at = team.last; at < team.last + 5; at += 1) {
    if (!DRIVERS.test(tokens[at]?.lower ?? '') || DRIVERS.test(tokens[at + 1]?.lower ?? '')) continue;
    if (!OF_SEAT.test(wordsBetween(tokens, team.last, at))) return undefined;
    const between = mentions.filter(({ first }) => first >= team.last && first < at);
    return between.every(({ type }) => /^(?:series|time|extent)$/.test(type)) ? at : undefined;
  }
  return undefined;
}

/** "is Ferrari's third driver": of a team with two cars, and so a reserve. */
function isReserve({ discourse }: Scene, team: TeamMention): boolean {
  const words = wordsBetween(discourse.text.tokens, team.last, team.last + 3);
  return /\b(?:third|fourth) driver\b/.test(words) && racesIn(team.team, 'f1');
}

/** Drivers who are said to be a team’s. */
export const IS_TEAM_DRIVER: ClauseRule = {
  name: 'is-team-driver',
  example: 'Ava Stone and Ben Carter will be Northline Racing’s new pairing in 2026.',
  frames: ['be', 'other'],
  needs: ['person', 'team'],
  words: WORDS,
  read: (clause, scene) => {
    // "is a Northline driver again": for some races, as often as for a season.
    if (!isStated(clause) || /\b(?:again|once more)\b/.test(clause.words)) return [];
    if (clause.verb.frame === 'other' && clause.verb.lemma !== 'become') return [];
    const team = complementsOf(clause, 'team').find(({ before, prep }) => !before && prep === '')?.mention;
    const noun = team && nounBehind(scene, team);
    if (!team || noun === undefined) return [];
    const before = wordsBetween(scene.discourse.text.tokens, clause.verb.last, team.first);
    if (FORMER.test(before) || isReserve(scene, team)) return [];
    // "was a Northline truck driver"
    const isTruck = scene.discourse.text.tokens[noun - 1]?.lower === 'truck';
    const seat = {
      drivers: subjectDrivers(clause, scene.discourse),
      team: team.team,
      ...(isTruck && { series: 'truck' }),
    };
    // "are Northline’s new pairing": of the season that the article is about.
    const isNew = /\bnew\b/.test(wordsBetween(scene.discourse.text.tokens, team.last, team.last + 2));
    return rides('is-team-driver', clause, scene, isNew ? comingSeat(clause, scene, seat) : seat);
  },
};
