import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { seasonsIn } from '../asides/aside-seasons.js';
import { complementsOf, extentOf, numberOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** The rule for who has stood in for somebody in several races of a season: the seat stays with the one who was away. */
export const STOOD_IN_RULES: readonly ClauseRule[] = [
  {
    name: 'stood-in',
    example: 'Ava Stone filled in for Ben Carter in the No. 12 Northline Racing Ford for three races this year.',
    frames: ['replace', 'other', 'win', 'join', 'share'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || verb.passive || !(verb.tense === 'past' || verb.perfect)) return [];
      if (!standsIn(clause) || !isForSeveral(clause)) return [];
      const [comer, another] = subjectDrivers(clause, scene.discourse);
      const car = complementsOf(clause, 'car').find(({ before }) => !before)?.mention;
      const regular = car?.owner ?? awayIn(clause, scene, car);
      const seasons = seasonsIn(clause, scene)?.seasons ?? [];
      if (!comer || another || !regular || regular === comer) return [];
      return seats(clause, scene, comer, regular, car, seasons);
    },
  },
];

const IN_FOR = /^(?:in )?(?:for|in)\b/;

/** "filled in for", "deputized in", "took over" */
function standsIn({ verb, words }: Clause): boolean {
  if (/^(?:sub|substitute|deputi[sz]e|cover)$/.test(verb.lemma)) return IN_FOR.test(words);
  if (verb.lemma === 'take') return words.startsWith('over ');
  return /^(?:fill|stand|sit|step)$/.test(verb.lemma) && words.startsWith('in ');
}

/** Several races: one is a start, and no seat. */
function isForSeveral(clause: Clause): boolean {
  if (extentOf(clause) === 'part-time') return true;
  return (
    placesToRace(clause).length === 0 &&
    /\b(?:everywhere|rest of|remainder of|most of|weeks|months)\b/.test(clause.words)
  );
}

function awayIn(clause: Clause, { discourse }: Scene, car: CarMention | undefined): Person | undefined {
  const all = complementsOf(clause, 'person').filter(({ prep, before }) => !before && prep === 'for');
  // "for Stone in March and for Marsh in the No. 12": the car is that of who stands next to it.
  const away = car ? (all.findLast(({ mention }) => mention.last <= car.first) ?? all[0]) : all[0];
  return away && !away.mention.possessive && !discourse.officeHolders.has(away.mention.person)
    ? away.mention.person
    : undefined;
}

function seats(
  clause: Clause,
  scene: Scene,
  comer: Person,
  regular: Person,
  car: CarMention | undefined,
  seasons: readonly number[],
): Draft[] {
  const number = numberOf(car);
  if (car && number !== undefined) {
    const seat = { team: car.team, numbers: [number], make: car.make, seasons, status: 'confirmed' as const };
    return [
      ...rides('stood-in', clause, scene, { drivers: [comer], ...seat, extent: 'part-time' }),
      ...rides('stood-in', clause, scene, { drivers: [regular], ...seat, extent: undefined }).map(withoutExtent),
    ];
  }
  const open = { team: undefined, series: undefined, number: undefined, make: undefined, extent: 'part-time' as const };
  return seasons.map((season) => ({
    ...draft('ride', 'stood-in', scene.sentence, 'confirmed', { driver: comer.name, season, ...open }),
    seatOf: regular.name,
  }));
}

/** The races are those of who stands in. */
function withoutExtent(one: Draft): Draft {
  if (one.kind === 'ride') delete one.slots.extent;
  return one;
}
