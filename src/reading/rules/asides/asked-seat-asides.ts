import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { seasonJustOver } from '../departures/exits.js';
import { NO_SEAT } from '../departures/no-seat-words.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';
import { clauseAt } from './aside-seasons.js';
import { isSeat, seatAside } from './seat-aside.js';

/** Verbs of who comes next: what is asked is the name of the new one, and not whose the seat is. */
const COMES_NEXT = /^(?:replace|succeed|follow|fill|inherit|get|take|assume|have)$/;
const IN_SEAT = /^(?:in|aboard|at|with|driving|from)(?: the| its)?$/;
const OF_SEAT =
  /^(?:(?:old|vacant|empty|open|current) )?(?:seat|ride|place|spot|drive|job|car) (?:in|at|with|aboard)(?: the| its)?$/;

/** Rules for the seat that a question takes for granted: "Who replaces Stone in the No. 12?", "nobody knows who gets her No. 12". */
export const ASKED_SEAT_ASIDES: readonly AsideRule[] = [
  {
    name: 'asked-who-is-next',
    example: 'The calendar is full. Who will replace Ava Stone in the No. 12 at Northline Racing? Nobody says.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => (asksWhoIsNext(clause, scene) ? seatsOpened(clause, scene) : [])),
  },
  {
    name: 'asked-about-car',
    example: 'The calendar is full. What happens to Ava Stone’s No. 12 at Northline Racing? Nobody says.',
    read: (scene) =>
      isAsked(scene)
        ? scene.mentions.flatMap((car) => {
            if (car.type !== 'car' || !car.owner || car.numbers.length !== 1 || isQuoted(scene, car.first)) return [];
            if (NO_SEAT.test(wordsBetween(scene.discourse.text.tokens, car.first, car.last))) return [];
            const clause = clauseAt(scene, car.first);
            return clause && isOfNow(clause) ? seatAside(scene, car.owner, car, underWay(scene)) : [];
          })
        : [],
  },
  {
    name: 'asked-beside-seat',
    example: 'The calendar is full. What about Ava Stone, now in the No. 12 of Northline Racing? Nobody says.',
    read: (scene) => (isAsked(scene) ? seatsBeside(scene) : []),
  },
];

/** "Stone, who is in the No. 12 now", "Stone, now in the No. 12": what a question says of somebody by the way. */
function seatsBeside(scene: Scene): Aside[] {
  const { tokens } = scene.discourse.text;
  return scene.mentions.flatMap((person, index) => {
    const seat = scene.mentions[index + 1];
    if (person.type !== 'person' || person.possessive || isQuoted(scene, person.first)) return [];
    if (seat?.type !== 'car' || seat.numbers.length !== 1 || seat.owner) return [];
    const gap = wordsBetween(tokens, person.last, seat.first);
    return BY_THE_WAY.test(gap) ? seatAside(scene, person.person, seat, underWay(scene)) : [];
  });
}

const BY_THE_WAY =
  /^, (?:who (?:is|['’]?s|drives|races|has) ?)?(?:now |currently |still |these days |this year )?(?:in |aboard |driving )?(?:the|its)?$/;

/** "Who follows Stone", "has not said who gets", "who will replace": nobody is named, and no race. */
function asksWhoIsNext(clause: Clause, scene: Scene): boolean {
  const { verb, marker } = clause;
  if (!COMES_NEXT.test(verb.lemma) || verb.passive || !isOfNow(clause) || isQuoted(scene, verb.first)) return false;
  if (marker === 'who' && clause.subjects.length === 0) return true;
  return isAsked(scene) && (marker !== 'who' || subjectDrivers(clause, scene.discourse).length === 0);
}

function isOfNow(clause: Clause): boolean {
  return clause.verb.tense !== 'past' && placesToRace(clause).length === 0 && !timesOf(clause).some(isOfDay);
}

function isOfDay({ seasons, date, from }: { seasons?: readonly number[]; date?: string; from?: string }): boolean {
  return seasons === undefined && (date ?? from) !== undefined;
}

/** Whom the next one replaces, and in which seat; or whose car or seat the next one gets. */
function seatsOpened(clause: Clause, scene: Scene): Aside[] {
  const { tokens } = scene.discourse.text;
  const replaces = /^(?:replace|succeed|follow)$/.test(clause.verb.lemma);
  return complementsOf(clause, 'person').flatMap(({ mention: person, prep, before }) => {
    if (before || prep !== '') return [];
    const seat = scene.mentions[scene.mentions.indexOf(person) + 1];
    if (!seat || !isSeat(seat) || (seat.type === 'team' && seat.possessive)) return [];
    const gap = wordsBetween(tokens, person.last, seat.first);
    const isOpened = replaces
      ? !person.possessive && IN_SEAT.test(gap)
      : person.possessive === true && OF_SEAT.test(gap);
    return isOpened && isNamed(person) ? seatAside(scene, person.person, seat, underWay(scene)) : [];
  });
}

function isNamed({ form }: PersonMention): boolean {
  return form !== 'described';
}

/** The season that is running or the one just over: whose seat is asked for has had it up to now. */
function underWay(scene: Scene): { seasons: readonly number[]; said: boolean } {
  return { seasons: [seasonJustOver(scene)], said: true };
}
