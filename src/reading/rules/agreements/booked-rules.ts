import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { teamBy } from '../clause/goal-and-origin.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from '../seats/coming-seat.js';

/** Rules for a seat that is settled: "set for another season in", "announced for the No. 12", "renewed by Northline". */
export const BOOKED_RULES: readonly ClauseRule[] = [
  {
    name: 'is-booked',
    example: 'Ava Stone is set for another season in the No. 12 of Northline Racing.',
    frames: ['expect', 'say', 'sign', 'be', 'extend', 'other'],
    needs: ['person', ['team', 'car']],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || !isBooked(clause)) return [];
      if (placesToRace(clause).length > 0 || NO_SEAT.test(clause.words)) return [];
      const car = carFor(clause, scene);
      const team = car?.team ?? teamFor(clause) ?? teamBy(clause);
      if (!car && (!team || !SEASON.test(clause.words))) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const numbers = car?.numbers ?? [];
      return rides('is-booked', clause, scene, comingSeat(clause, scene, { drivers, team, numbers, make: car?.make }));
    },
  },
  {
    name: 'commits-for-season',
    example: 'Ava Stone has committed to Northline Racing for the 2026 season.',
    frames: ['other'],
    needs: ['person', 'team', 'time'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!/^(?:commit|recommit)$/.test(verb.lemma) || verb.negated || !isStated(clause)) return [];
      if (!/^(?:(?:his |her |their )?(?:immediate |long-term )?future )?to\b/.test(words)) return [];
      if (placesToRace(clause).length > 0 || NO_SEAT.test(words)) return [];
      const team = complementsOf(clause, 'team').find(({ before, prep }) => !before && prep === 'to')?.mention.team;
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      // "through 2028": an agreement, of which the seat is told elsewhere.
      if (!team || !said || seasons.length !== 1 || timesOf(clause).some(({ through }) => through !== undefined))
        return [];
      return rides('commits-for-season', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team,
        seasons,
      });
    },
  },
  {
    name: 'option-taken',
    example: 'Northline Racing has exercised its option on Ava Stone for 2026.',
    frames: ['other', 'sign', 'win', 'get', 'keep'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const team = verb.passive ? (teamFor(clause) ?? teamBy(clause)) : subjectTeam(clause);
      if (!team || verb.negated || verb.form === 'infinitive' || !isStated(clause)) return [];
      if (
        !/^(?:exercise|pick|take|trigger|activate)$/.test(
          verb.lemma === '-ed' ? verb.word.replace(/d$/, '') : verb.lemma,
        )
      )
        return [];
      const owner = verb.passive ? optionOwner(clause, scene) : undefined;
      if ((!owner && (verb.passive || !/\boptions?\b/.test(words))) || NO_SEAT.test(words)) return [];
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      return rides('option-taken', clause, scene, {
        drivers: owner ? [owner] : optedFor(clause, scene),
        team,
        seasons: said ? seasons : [scene.discourse.coming ?? afterThis(scene)],
      });
    },
  },
];

/** An option that is taken up is one on the season behind the one under way. */
function afterThis({ discourse: { year, text } }: Scene): number {
  return text.article.published.slice(5) < '02-15' ? year : year + 1;
}

const NO_SEAT =
  /\b(?:crew|chief|spotter|engineer|test|tests|announcement|interview|standby|reserve|title|win|surgery|talks|races?|debut|start|battle|duel|fight)\b/;
const SEASON = /\bfor (?:\S+ ){0,4}(?:season|year|campaign|term|stint|spell)\b/;

/** "is set", "has been announced", "is ready", "has been renewed": and what for stands behind. */
function isBooked({ verb, words }: Clause): boolean {
  if (verb.tense === 'past' && !verb.passive) return false;
  if (/^(?:set|slate|schedule)$/.test(verb.lemma)) return /^for\b/.test(words);
  if (verb.frame === 'be')
    return /^(?:all |now |already )?(?:set|due|ready|back|booked|in (?:place|line)|lined up|signed up|down|pencilled in|penciled in|locked in) for\b/.test(
      words,
    );
  if (!verb.passive || verb.tense === 'past') return false;
  if (/^(?:announce|confirm|name|unveil|reveal|secure|present|book|renew|retain|extend)$/.test(verb.lemma))
    return /\bfor\b/.test(words);
  return /^(?:booked|slotted|earmarked|pencilled|penciled|retained)$/.test(verb.word) && /^(?:in )?for\b/.test(words);
}

/** "for another season in the No. 12", "for the No. 12": the car itself, and no part in its crew. */
function carFor(clause: Clause, { discourse }: Scene): CarMention | undefined {
  const found = complementsOf(clause, 'car').find(
    ({ before, lead, prep, mention }) =>
      !before &&
      mention.numbers.length > 0 &&
      ((prep === 'for' && /\bfor(?: the| its| their)?$/.test(lead)) ||
        (/^(?:in|aboard)$/.test(prep) && (SEASON.test(lead) || /^(?:place )?in(?: the| its)?$/.test(lead)))),
  )?.mention;
  return found?.owner && discourse.officeHolders.has(found.owner) ? undefined : found;
}

function teamFor(clause: Clause): string | undefined {
  return complementsOf(clause, 'team').find(({ before, prep }) => !before && /^(?:with|at|for)$/.test(prep))?.mention
    .team;
}

/** "Stone’s option was picked up": hers. */
function optionOwner({ complements }: Clause, { discourse }: Scene): Person | undefined {
  const owner = complements.find(
    ({ before, mention }) => before && mention.type === 'person' && mention.possessive,
  )?.mention;
  if (owner?.type !== 'person' || discourse.officeHolders.has(owner.person) || discourse.crew.has(owner.person))
    return undefined;
  const owned = wordsBetween(discourse.text.tokens, owner.last, owner.last + 2);
  return /^(?:option\b|contract option$)/.test(owned) ? owner.person : undefined;
}

/** "its option on Stone", "up Stone's option". */
function optedFor(clause: Clause, { discourse }: Scene): Person[] {
  const { tokens } = discourse.text;
  return complementsOf(clause, 'person')
    .filter(
      ({ before, prep, mention }) =>
        !before &&
        ((prep === 'on' && !mention.possessive) ||
          (mention.possessive && /^(?:contract|option)$/.test(tokens[mention.last]?.lower ?? ''))),
    )
    .map(({ mention }) => mention.person)
    .filter((person) => !discourse.officeHolders.has(person) && !discourse.crew.has(person));
}
