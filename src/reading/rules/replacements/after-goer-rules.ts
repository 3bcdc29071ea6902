import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person, TimeMention } from '../../mentions/mention.js';
import { complementsOf, numberOf, placesToRace, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { exits } from '../departures/exits.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { carAbove } from './that-seat-rules.js';

const COMES =
  /^(?:inherit|assume|take|get|land|win|earn|receive|gain|step|slide|slip|move|jump|hop|climb|become|have|give|hand|put|place|install|promote|drive|pick)$/;
// "took it over", "stepped in", "became hers": the car is the one that stands before.
const THAT_CAR =
  /^(?:it\b|over\b|in\b(?! (?:\w+ )?(?:charge|second|third|fourth|front|the (?:lead|points|race)))|into (?:it|the (?:seat|car|truck|cockpit))\b|up\b|hers\b|his\b|theirs\b|the (?:seat|ride|car|truck|wheel|reins|keys|cockpit)\b)/;
const GOES_WHEN = /^(?:after|when|once|as|following|upon)$/;
const GOES = /^(?:quit|resign|depart|leave|retire|exit|split)$/;
const GOES_OFF = /^(?:walk|step|move|bow|climb|go|get|drop|check)$/;
const OFF = /^(?:away|out|off|down|aside|elsewhere|from|on|to)\b/;
const LET_GO =
  /^(?:release|fire|dismiss|sack|drop|axe|oust|cut|let|bench|demote|remove|replace|suspend|move|promote|part)$/;
const PASSING = /\b(?:hurt|injur\w*|ill|sick|concuss\w*|illness|surgery|hospital|race|lap|caution|practice|test)\b/;

/** Rules for a car that somebody came by during a season because its driver went: "which she inherited in July after Carter walked away". */
export const AFTER_GOER_RULES: readonly ClauseRule[] = [
  {
    name: 'comes-after-goer',
    example:
      'Ava Stone stays in the No. 12 of Northline Racing, which she inherited in July after Ben Carter walked away from it.',
    frames: ['leave', 'release', 'retire', 'be', 'join', 'get', 'other', 'drive', 'keep', 'replace', 'sign', 'say'],
    needs: ['person', 'time'],
    read: (clause, scene) => {
      if (!GOES_WHEN.test(clause.marker) || !isGone(clause) || PASSING.test(clause.words)) return [];
      const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
      const [goer, another] = subjectDrivers(clause, scene.discourse);
      const isNamed = clause.subjects[0]?.type === 'person' && clause.subjects[0].form !== 'described';
      if (!before || !goer || another || !isNamed) return [];
      const car = carCome(before, scene);
      const comer = comerOf(before, scene, car);
      if (!car || !comer || comer === goer || placesToRace(before).length + placesToRace(clause).length > 0) return [];
      const season = seasonOf([...timesOf(before), ...timesOf(clause)], before, scene);
      if (season === undefined) return [];
      const { officeHolders, crew } = scene.discourse;
      if ([comer, goer].some((one) => officeHolders.has(one) || crew.has(one))) return [];
      const seat = {
        team: car.team,
        numbers: car.numbers,
        make: car.make,
        seasons: [season],
        status: 'confirmed' as const,
      };
      return [
        ...rides('comes-after-goer', before, scene, { drivers: [comer], ...seat }),
        ...exits('comes-after-goer', clause, scene, {
          drivers: [goer],
          team: car.team,
          number: numberOf(car),
          replacedBy: comer.name,
          season,
          status: 'confirmed',
        }),
      ];
    },
  },
];

/** "walked away from it", "was let go", "quit": gone, in fact. */
function isGone(clause: Clause): boolean {
  const { verb, words } = clause;
  if (!isStated(clause) || verb.negated || verb.tense !== 'past' || clause.quoted || clause.asks) return false;
  if (complementsOf(clause, 'car').some(({ mention, before }) => !before && mention.numbers.length === 0)) return false;
  if (verb.passive) return LET_GO.test(verb.lemma) || verb.frame === 'release';
  if (verb.frame === 'leave' || verb.frame === 'retire' || GOES.test(verb.lemma)) return true;
  return GOES_OFF.test(verb.lemma) && OFF.test(words);
}

/** The one car that somebody came by: what "which" or "it" takes up, else the car named before. */
function carCome(clause: Clause, scene: Scene): CarMention | undefined {
  const { verb, words } = clause;
  if (!isStated(clause) || verb.negated || clause.quoted || !COMES.test(verb.lemma)) return undefined;
  const isHeldSince =
    verb.lemma === 'have' && (verb.perfect || timesOf(clause).some(({ since }) => since !== undefined));
  if (verb.tense !== 'past' && !verb.perfect && !isHeldSince) return undefined;
  if (complementsOf(clause, 'team').some(({ before, mention }) => !before && !mention.described)) return undefined;
  const own = complementsOf(clause, 'car');
  const [car, other] = own.map(({ mention }) => mention);
  if (car) return !other && car.numbers.length === 1 ? car : undefined;
  if (!/^(?:which|that)$/.test(clause.marker) && !THAT_CAR.test(words)) return undefined;
  const cars = scene.mentions.filter((one): one is CarMention => one.type === 'car' && one.last <= clause.verb.first);
  const [only, second] = cars;
  if (second) return undefined;
  return only ? (only.numbers.length === 1 ? only : undefined) : carAbove(scene);
}

/** Who came: the subject, or, where a car "became hers", the driver named before. */
function comerOf(clause: Clause, scene: Scene, car: CarMention | undefined): Person | undefined {
  const [subject, another] = subjectDrivers(clause, scene.discourse);
  if (subject) return another ? undefined : subject;
  if (clause.verb.lemma !== 'become' || !car) return undefined;
  const behind = complementsOf(clause, 'person').find(({ before }) => !before)?.mention;
  return behind?.form === 'described' ? behind.person : undefined;
}

/** The season of a day gone by, or the one that the words name. */
function seasonOf(times: readonly TimeMention[], clause: Clause, { discourse }: Scene): number | undefined {
  const { year, text } = discourse;
  const said = saidSeasons(clause, year)?.[0];
  if (said !== undefined) return said <= year ? said : undefined;
  for (const time of times) {
    const day = time.past ?? time.date ?? time.from;
    if (time.seasons?.length || day === undefined) continue;
    return day <= text.article.published ? Number(day.slice(0, 4)) : year;
  }
  return undefined;
}
