import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { carOf, complementsOf, placesToRace, subjectCar, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from './coming-seat.js';

/** Rules for whom a team has: "its line-up consists of", "its seat goes to". */
export const TEAM_DRIVERS_RULES: readonly ClauseRule[] = [
  {
    name: 'line-up-consists',
    example: 'Northline Racing’s driver line-up consists of Ava Stone and Ben Carter.',
    frames: ['other', 'have', 'be', 'drive'],
    needs: ['person', ['team', 'car']],
    read: (clause, scene) => {
      const { verb } = clause;
      // "is made up of", "will be comprised of"
      const isMadeOf =
        verb.passive && /^(?:make|comprise|compose)$/.test(verb.lemma) && /^(?:up )?of\b/.test(clause.words);
      if ((verb.passive && !isMadeOf) || verb.negated || verb.tense === 'past' || !isStated(clause)) return [];
      if (!isMadeOf && !/^(?:consist|comprise|include|feature|be)$/.test(verb.lemma)) return [];
      if (verb.lemma === 'include' && verb.word === 'include' && !areOfTeam(clause, scene)) return [];
      const car = subjectCar(clause) ?? complementsOf(clause, 'car').find(({ before }) => before)?.mention;
      const opening = wordsBetween(scene.discourse.text.tokens, scene.sentence.first, verb.first);
      if (!(verb.frame === 'be' ? ENDS_IN_LINE_UP : LINE_UP).test(opening) || OTHER.test(`${opening} ${clause.words}`))
        return [];
      const team = car?.team ?? teamBefore(clause);
      const people = behind(clause, scene, /^(?:of|)$/);
      if ((!car && !team) || people.length < 2 || placesToRace(clause).length > 0) return [];
      const numbers = car?.numbers.length === 1 ? car.numbers : [];
      return rides('line-up-consists', clause, scene, comingSeat(clause, scene, { drivers: people, team, numbers }));
    },
  },
  {
    name: 'seat-passes-to',
    example: 'The vacancy in Northline Racing’s No. 12 goes to Ava Stone.',
    frames: ['join', 'get', 'other', 'replace', 'win'],
    needs: ['person', ['team', 'car']],
    read: (clause, scene) => {
      const { verb } = clause;
      if (verb.negated || !isStated(clause) || placesToRace(clause).length > 0) return [];
      const prep = passesBy(clause);
      const filled = verb.lemma === 'fill' ? subjectCar(clause) : undefined;
      if (!prep || (subjectCar(clause) && !filled) || clause.subjects.some(({ type }) => type === 'person')) return [];
      const opening = wordsBetween(
        scene.discourse.text.tokens,
        Math.max(scene.sentence.first, clause.first),
        verb.first,
      );
      if (
        (!SEAT.test(opening) && !filled) ||
        OTHER.test(opening) ||
        /\b(?:title|championship|playoffs?)\b/.test(opening)
      )
        return [];
      const car = filled ?? complementsOf(clause, 'car').find(({ before }) => before)?.mention;
      // "Carter's seat goes to Stone" is a succession.
      if (clause.complements.some(({ before, mention }) => before && mention.type === 'person')) return [];
      const team = car?.team ?? teamBefore(clause);
      if (!team && !car) return [];
      const drivers = behind(clause, scene, prep).slice(0, 1);
      const numbers = car?.numbers ?? [];
      return rides(
        'seat-passes-to',
        clause,
        scene,
        comingSeat(clause, scene, { drivers, team, numbers, make: car?.make }),
      );
    },
  },
  {
    name: 'represents-team',
    example: 'Ava Stone will represent Northline Racing in 2026.',
    frames: ['other'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (verb.lemma !== 'represent' || verb.passive || verb.negated || verb.tense === 'past' || !isStated(clause))
        return [];
      const team = complementsOf(clause, 'team').find(({ before, prep }) => !before && prep === '')?.mention;
      if (!team || team.possessive || carOf(clause) || placesToRace(clause).length > 0) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return rides('represents-team', clause, scene, comingSeat(clause, scene, { drivers, team: team.team }));
    },
  },
];

const LINE_UP = /\b(?:line-?up|roster|stable|pairing|duo|trio|quartet|crew|drivers)\b/;
/** "Northline's drivers are": nothing but a season stands behind the noun. */
const ENDS_IN_LINE_UP =
  /\b(?:line-?up|roster|stable|pairing|duo|trio|quartet|crew|drivers)(?: (?:for|in|this|next|20\d\d|the|season|year|now|currently|also|will))*$/;
/** "Northline’s four drivers include", "the drivers at Northline include", and not "drivers in talks with Northline include". */
function areOfTeam({ verb }: Clause, { sentence, mentions, discourse }: Scene): boolean {
  const { tokens } = discourse.text;
  const team = mentions.findLast(({ type, last }) => (type === 'team' || type === 'car') && last <= verb.first);
  if (!team) return false;
  const behind = wordsBetween(tokens, team.last, verb.first);
  const opening = wordsBetween(tokens, sentence.first, team.first);
  if (/\bdrivers\b/.test(opening))
    return /^(?:the )?(?:\S+ )?drivers (?:of|at|for|with)(?: the)?$/.test(opening) && ONLY_WHEN.test(behind);
  return !/\b(?:with|by|from|for|against|behind|of|to)(?: the)?$/.test(opening) && OWN_DRIVERS.test(behind);
}

const WHEN = '(?:(?:for|in|this|next|20\\d\\d|the|season|year|now|currently|also|will) ?)*$';
const ONLY_WHEN = new RegExp(`^${WHEN}`);
const OWN_DRIVERS = new RegExp(
  `^(?:(?:one|two|three|four|five|six|full-time|part-time|current|regular|new|young|20\\d\\d|cup|truck|xfinity|indycar|imsa|wec|driver|series) )*(?:drivers|line-?ups?|rosters?|stables?) ?${WHEN}`,
);

const SEAT =
  /\b(?:seat|ride|vacancy|opening|cockpit|drive|spot|(?:keys|wheel|reins|controls|job|driving duties) (?:to|of|in|at|on|for))\b/;
const OTHER =
  /\b(?:chiefs?|spotters?|engineers?|reserve|test|development|simulator|former|past|alumni|previous|over the years|fans?|sponsors?)\b/;

/** How the one who gets a seat is named behind its verb: "goes to", "will be filled by". */
function passesBy({ verb: { passive, lemma, word } }: Clause): RegExp | undefined {
  if (!passive && /^(?:go|pass|fall|belong)$/.test(lemma)) return /^to$/;
  if (passive && /^(?:fill|take|occupy|claim|inherit)$/.test(lemma)) return /^by$/;
  if (passive && (/^(?:give|hand|award)$/.test(lemma) || word === 'promised')) return /^to$/;
  return undefined;
}

function teamBefore(clause: Clause): string | undefined {
  return subjectTeam(clause) ?? complementsOf(clause, 'team').find(({ before }) => before)?.mention.team;
}

/** The drivers behind a verb and one of some prepositions; none where one of them has another post. */
function behind(clause: Clause, { discourse }: Scene, preps: RegExp): PersonMention['person'][] {
  const people = complementsOf(clause, 'person')
    .filter(({ before, prep, mention }) => !before && preps.test(prep) && !mention.possessive)
    .map(({ mention }) => mention.person);
  return people.some((person) => discourse.officeHolders.has(person) || discourse.crew.has(person)) ? [] : people;
}
