import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { complementsOf, extentOf, placesToRace, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from './coming-seat.js';

// All that may stand beside whom a team has: how, beside whom, as what, for when.
const PLAIN = new Set(
  `and , both back again still also already now next to alongside beside with in for on as its their the a full season year campaign all
   driver drivers : — new second third teammate teammates pairing duo racing driving full-time roster books contract under signed through until on`.split(
    /\s+/,
  ),
);

// ", according to a press release"
const SOURCE = /,? (?:according to|per)\b.*$/;

/** Rules for a team that has somebody, in as many words. */
export const TEAM_HAS_DRIVERS_RULES: readonly ClauseRule[] = [
  {
    name: 'team-has-drivers',
    example: 'Northline Racing will have Ava Stone next to Ben Carter in 2026.',
    frames: ['have'],
    needs: ['team', 'person'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const team = subjectTeam(clause);
      if (!team || verb.lemma !== 'have' || verb.tense === 'past' || verb.perfect || verb.negated) return [];
      if (!isStated(clause) || scene.discourse.isAboutCrews || isOnlyNamed(clause, scene)) return [];
      if (placesToRace(clause).length > 0 || extentOf(clause) === 'part-time') return [];
      if (
        words
          .replace(SOURCE, '')
          .split(' ')
          .some((word) => word !== '' && !PLAIN.has(word))
      )
        return [];
      const drivers = driversHad(clause, scene);
      // "has Stone": of one alone a team may have anything, unless it says when.
      const isTimed = verb.tense === 'future' || timesOf(clause).length > 0 || /\bcontract\b/.test(words);
      if (drivers.length === 0 || (drivers.length === 1 && !isTimed)) return [];
      return rides('team-has-drivers', clause, scene, comingSeat(clause, scene, { drivers, team, numbers: [] }));
    },
  },
];

const ITS_DRIVERS = /^(?:(?:new|full-time|second|third|next) )*drivers?(?: for| in)?(?: the)?(?: season)? ?[:—–-]/;

/** Whom the team has: the object and who is joined to it or beside it; nobody where anything else stands there, or somebody who drives nothing. */
function driversHad(clause: Clause, { discourse: { officeHolders, crew } }: Scene): readonly Person[] {
  const behind = clause.complements.filter(({ before }) => !before);
  const [object] = behind;
  // "has its driver for 2026: Ava Stone"
  const named = ITS_DRIVERS.test(clause.words) ? complementsOf(clause, 'person') : [];
  if (named.length > 0 && named.every(({ before, mention }) => !before && !mention.possessive))
    return named.map(({ mention }) => mention.person).filter((one) => !officeHolders.has(one) && !crew.has(one));
  if (object?.mention.type !== 'person' || object.prep !== '' || !/^(?:|both|back)$/.test(object.lead)) return [];
  if (behind.some(({ mention }) => !/^(?:person|time|series|extent|team)$/.test(mention.type))) return [];
  const people = complementsOf(clause, 'person').filter(({ before }) => !before);
  const isPlain = people.every(
    ({ mention, prep, lead }) =>
      !mention.possessive && /^(?:|to|alongside|beside|with)$/.test(prep) && (prep !== 'to' || /next to$/.test(lead)),
  );
  const drivers = people.map(({ mention }) => mention.person);
  return isPlain && drivers.every((one) => !officeHolders.has(one) && !crew.has(one)) ? drivers : [];
}

/** "has Stone testing on Friday", "has Stone to thank": a verb goes on with whom it has. */
function isOnlyNamed(clause: Clause, { clauses }: Scene): boolean {
  return clauses.some(
    ({ governor, verb: { form, frame } }) =>
      governor?.verb === clause.verb && form !== 'finite' && !/^(?:drive|share|pair|stay)$/.test(frame),
  );
}
