import type { Clause } from '../../clauses/clause.js';
import { teamAround } from '../../discourse/team-around.js';
import type { CarMention, PersonMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { KIN } from '../../words/kin.js';
import { complementsOf, placesToRace, subjectCar, subjectDrivers } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import { peopleInARow } from '../races/entry-rules.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';
import { seasonsAt, seasonsBehind, seasonsIn } from './aside-seasons.js';
import { isSeat, type SeatMention, seatAside } from './seat-aside.js';

const PARTNER = /\b(?:co-drivers?|co-pilots?|team-?mates?|partners?|stablemates?)$/;
const SITS = new Set(['drive', 'share', 'have', 'get', 'keep', 'stay', 'join', 'be', 'pair']);

/** Rules for several drivers of a car or team in one sentence. */
export const GROUP_ASIDES: readonly AsideRule[] = [
  {
    name: 'partner-in-seat',
    example: 'Ava Stone and Ben Carter, her co-drivers in the No. 12 Northline Racing Porsche, are from Ohio.',
    read: (scene) =>
      scene.mentions.flatMap((owner, index) => {
        if (owner.type !== 'person' || !owner.possessive || isAsked(scene) || isQuoted(scene, owner.first)) return [];
        const seat = scene.mentions.slice(index + 1).find(({ type }) => type !== 'time' && type !== 'extent');
        if (!seat || !isSeat(seat) || seat.first - owner.last > 6) return [];
        const words = wordsBetween(scene.discourse.text.tokens, owner.last, seat.first);
        const noun = words.replace(/ (?:in|at|aboard)(?: the)?$/, '');
        if (noun === words || !PARTNER.test(noun) || /\b(?:former|old|ex)\b/.test(words)) return [];
        const whole = withCarBehind(scene, seat);
        return [...peopleBefore(scene, owner), ...peopleNamedBy(scene, seat)].flatMap(({ person }) =>
          seatAside(scene, person, whole, seasonsBehind(scene, seat) ?? seasonsAt(scene, seat.first)),
        );
      }),
  },
  {
    name: 'among-its-drivers',
    example: 'Northline Racing has used four drivers in its No. 12 this season, among them Ava Stone and Ben Carter.',
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((first) => {
        if (first.type !== 'person' || isQuoted(scene, first.first)) return [];
        const before = wordsBetween(tokens, Math.max(scene.sentence.first, first.first - 2), first.first);
        if (!/(?:\bamong them|\bthem being|\bincluding)$/.test(before)) return [];
        const lead = scene.mentions.filter((mention) => mention.last <= first.first);
        if (lead.some(({ type }) => type === 'person')) return [];
        const seat = lead.findLast(isSeat);
        if (!seat || !/\bdrivers\b/.test(wordsBetween(tokens, scene.sentence.first, first.first))) return [];
        return peopleInARow(scene, first.first).flatMap(({ person }) =>
          seatAside(scene, person, seat, seasonsAt(scene, seat.first)),
        );
      });
    },
  },
  {
    name: 'beside-driver',
    example: 'Ava Stone will have Ben Carter alongside her in the No. 12 Northline Racing Porsche.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const { verb, words } = clause;
        if (verb.lemma !== 'have' || verb.negated || verb.passive || !isStated(clause)) return [];
        if (statusOf(clause, scene.discourse) !== 'confirmed' || placesToRace(clause).length > 0) return [];
        if (!/\b(?:alongside|beside|next to)\b|\bas (?:a |her |his )?(?:team-?mate|co-driver|partner)\b/.test(words))
          return [];
        const seat = complementsOf(clause, 'car').find(({ prep }) => prep === 'in')?.mention;
        if (seat?.numbers.length !== 1 || subjectDrivers(clause, scene.discourse).length === 0) return [];
        return complementsOf(clause, 'person')
          .filter(
            ({ prep, before, mention }) =>
              prep === '' && !before && mention.form !== 'described' && mention.last <= seat.first,
          )
          .flatMap(({ mention }) => seatAside(scene, mention.person, seat, seasonsIn(clause, scene)));
      }),
  },
  {
    name: 'car-of-several',
    example: 'The No. 12 Northline Racing Porsche has been the property of Ava Stone and Ben Carter this year.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const car = subjectCar(clause);
        if (car?.numbers.length !== 1 || clause.verb.lemma !== 'be' || clause.verb.negated || !isStated(clause))
          return [];
        if (!/^(?:the|a) (?:property|preserve|domain|territory|home|office|workplace|charge) of\b/.test(clause.words))
          return [];
        return complementsOf(clause, 'person')
          .filter(({ prep, before }) => prep === 'of' && !before)
          .flatMap(({ mention }) => seatAside(scene, mention.person, car, seasonsIn(clause, scene)));
      }),
  },
  {
    name: 'and-so-does',
    example: 'Ava Stone drives the No. 12 for Northline Racing and her brother Ben Carter the No. 21.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const { verb } = clause;
        const subjects = clause.subjects.filter(({ type }) => type === 'person');
        if (subjects.length === 0 || !SITS.has(verb.frame) || verb.negated || clause.asks || clause.quoted) return [];
        if (verb.stance !== 'fact' || statusOf(clause, scene.discourse) !== 'confirmed') return [];
        const cars = complementsOf(clause, 'car').filter(({ before }) => !before);
        const [own, ...more] = cars;
        if (!own || more.length === 0 || own.mention.numbers.length !== 1) return [];
        return more.flatMap(({ mention }) => gapped(clause, scene, own.mention, mention, subjects.length > 1));
      }),
  },
];

/** "…, Carter the No. 21", "… and Carter in the No. 21": who stands straight before another car of the same clause. */
function gapped(clause: Clause, scene: Scene, own: CarMention, car: CarMention, shared: boolean): Aside[] {
  if (car.numbers.length !== 1) return [];
  const { tokens } = scene.discourse.text;
  const at = scene.mentions.indexOf(car);
  const people: PersonMention[] = [];
  let next = car.first;
  for (let index = at - 1; index >= 0; index -= 1) {
    const person = scene.mentions[index];
    if (person?.type !== 'person' || person.possessive || person.first < clause.verb.last) break;
    const gap = wordsBetween(tokens, person.last, next);
    const joined = people.length === 0 ? HANDS_ON.test(gap) : /^(?:and|,|, and|&)$/.test(gap);
    if (!joined) break;
    people.unshift(person);
    next = person.first;
  }
  const [first] = people;
  const before = first ? (tokens[kinStart(tokens, first.first) - 1]?.lower ?? '') : '';
  if (!first || !/^(?:and|,|;|while|but)$/.test(before) || (people.length > 1 && !shared)) return [];
  const told = clause.complements.find(({ mention }) => mention.type === 'team')?.mention;
  const named = car.team ?? (told?.type === 'team' ? told.team : undefined) ?? own.team ?? teamAround(clause, scene);
  const seasons = seasonsIn(clause, scene);
  if (!seasons) return [];
  // A team's cars are of one make.
  const isSister = car.make === undefined && own.make !== undefined && (car.team ?? own.team) === own.team;
  const sister = isSister ? { ...car, make: own.make } : car;
  return people
    .filter(({ person }) => !scene.discourse.officeHolders.has(person))
    .map(({ person }) => ({ driver: person, car: sister, team: named, ...seasons }));
}

/** "her teammate at Northline Racing in the No. 12": the car of that team. */
function withCarBehind({ mentions, discourse: { text } }: Scene, seat: SeatMention): SeatMention {
  if (seat.type !== 'team') return seat;
  const car = mentions[mentions.indexOf(seat) + 1];
  if (car?.type !== 'car' || car.numbers.length !== 1 || car.team !== undefined || car.owner) return seat;
  return /^(?:in|aboard)(?: the)?$/.test(wordsBetween(text.tokens, seat.last, car.first))
    ? { ...car, team: seat.team }
    : seat;
}

const COMPANION = new RegExp(`^(?:${KIN}|team-?mate)$`);
const OWNER = /^(?:his|her|their|older|younger|big|little|twin|elder|kid)$/;

/** "and her younger brother Kyle": where the description of a relative begins. */
function kinStart(tokens: readonly Token[], first: number): number {
  let at = COMPANION.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  while (at < first && OWNER.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

const HANDS_ON =
  /^(?:(?:in|aboard|to|into|with|driving|gets|takes|has) )?(?:the|his|her|their|its)(?: sister| other| second| third| fourth| team-?mate)?$/;

/** "Stone and Carter, her …": the people whom an apposition describes. */
function peopleBefore(scene: Scene, owner: PersonMention): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const people: PersonMention[] = [];
  let next = owner.first;
  for (let index = scene.mentions.indexOf(owner) - 1; index >= 0; index -= 1) {
    const person = scene.mentions[index];
    if (person?.type !== 'person' || person.possessive || person.form === 'described') break;
    const gap = wordsBetween(tokens, person.last, next);
    if (people.length === 0 ? gap !== ',' : !/^(?:and|,|, and|&)$/.test(gap)) break;
    people.unshift(person);
    next = person.first;
  }
  return people;
}

/** "Stone’s partner in the No. 12 is Carter", "her co-drivers in the No. 12, Carter and Diaz,". */
function peopleNamedBy(scene: Scene, seat: SeatMention): PersonMention[] {
  const first = scene.mentions.find((mention) => mention.first >= seat.last);
  if (first?.type !== 'person' || first.possessive || first.form === 'described') return [];
  const gap = wordsBetween(scene.discourse.text.tokens, seat.last, first.first);
  return /^(?:,|is|are|remains?|will be|:|\()$/.test(gap) ? peopleInARow(scene, first.first) : [];
}
