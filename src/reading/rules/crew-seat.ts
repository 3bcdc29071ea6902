import type { Clause } from '../clauses/clause.js';
import type { CrewPost } from '../mentions/crew-post.js';
import type { Mention, Person, TimeMention } from '../mentions/mention.js';
import { complementsOf, numberOf } from './clause-parts.js';
import type { Scene } from './scene.js';

/** The car that somebody on a crew works for, or its driver, as far as the words say. */
export interface CrewSeat {
  readonly driver?: Person;
  readonly number?: string;
  readonly team?: string;
  readonly series?: string;
}

/** Adds what a mention says of a seat; what nearer words said stays. */
export function addToSeat(seat: CrewSeat, mention: Mention, scene: Scene): CrewSeat {
  switch (mention.type) {
    case 'person':
      return seat.driver === undefined && isDriver(scene, mention.person) ? { ...seat, driver: mention.person } : seat;
    case 'team':
      return seat.team === undefined ? { ...seat, team: mention.team } : seat;
    case 'series':
      return seat.series === undefined ? { ...seat, series: mention.series } : seat;
    case 'car': {
      const number = numberOf(mention);
      const behind = driverBehind(mention, scene);
      return {
        ...(behind === undefined ? {} : { driver: behind }),
        ...(number === undefined ? {} : { number }),
        ...(mention.team === undefined ? {} : { team: mention.team }),
        ...(mention.series === undefined ? {} : { series: mention.series }),
        ...(mention.owner === undefined || !isDriver(scene, mention.owner) ? {} : { driver: mention.owner }),
        ...seat,
      };
    }
    default:
      return seat;
  }
}

/** Whether somebody may be the driver of a crew's car. */
export function isDriver(scene: Scene, person: Person): boolean {
  return !scene.discourse.officeHolders.has(person) && !scene.discourse.crew.has(person);
}

/** The driver whom the words right behind a car name: "the No. 12 Ford of Ava Stone", "driven by Ava Stone". */
export function driverBehind(car: Mention, scene: Scene): Person | undefined {
  for (const mention of mentionsBehind(scene, car.last)) {
    if (mention.type === 'person') return isDriver(scene, mention.person) ? mention.person : undefined;
    if (mention.type === 'car') return undefined;
  }
  return undefined;
}

/** Whether a seat says enough to tell whose crew it is. */
export function namesSeat(seat: CrewSeat): boolean {
  return seat.driver !== undefined || seat.number !== undefined;
}

/** The clause whose words hold a token: the innermost one. */
export function clauseAt(scene: Scene, token: number): Clause | undefined {
  return scene.clauses.findLast((clause) => clause.first <= token && token < clause.last);
}

/** The seat of a post: said in its own phrase, else in its clause, its sentence, or its row or paragraph. */
export function seatOfPost(post: CrewPost, scene: Scene): { readonly seat: CrewSeat; readonly times: TimeMention[] } {
  let seat: CrewSeat = {};
  for (const owner of post.owners) seat = addToSeat(seat, owner, scene);
  const after = post.link === 'title' || post.link === 'be' ? Math.max(post.last, post.person.last) : post.last;
  const times = [...post.times];
  for (const start of new Set([post.last, after])) {
    for (const mention of mentionsBehind(scene, start)) {
      if (mention.type === 'time') times.push(mention);
      else seat = addToSeat(seat, mention, scene);
    }
  }
  if (namesSeat(seat)) return { seat, times };
  const row = isLabel(post, scene) ? seatAbove(scene) : seatOfRow(scene);
  if (namesSeat(row)) return { seat: { ...row, ...seat }, times };
  const clause = clauseAt(scene, post.link === 'title' ? post.person.first : post.first);
  if (clause) seat = seatOfClause(seat, clause, post, scene);
  if (!namesSeat(seat)) seat = seatBefore(seat, post, scene);
  if (!namesSeat(seat)) seat = seatOfBlock(seat, scene);
  return { seat, times };
}

const LINKS = new Set(
  'of for on with at in and , the a car cars truck trucks entry team teams program programme effort group squad side operation ride machine crew both season seasons to since start beginning those driver drivers veteran rookie newcomer driven piloted wheeled raced by'.split(
    ' ',
  ),
);

/** Mentions behind a post that hang on it: "for Ava Stone on the No. 12 of Northline Racing since 2023". */
function mentionsBehind(scene: Scene, start: number): Mention[] {
  const found: Mention[] = [];
  const { tokens } = scene.discourse.text;
  let at = start;
  let comma = false;
  for (const mention of scene.mentions) {
    if (mention.first < at) continue;
    for (; at < mention.first; at += 1) {
      const word = tokens[at]?.lower ?? '';
      if (!LINKS.has(word) || (comma && word !== 'and')) return found;
      if (word === ',') comma = true;
    }
    // Behind a comma something new begins, unless it goes on with "and".
    if (comma || (at === start && mention.type !== 'time')) return found;
    if (mention.type === 'person' && mention.possessive) return found;
    if (!/^(?:person|team|car|series|time)$/.test(mention.type)) return found;
    found.push(mention);
    at = mention.last;
  }
  return found;
}

function seatOfClause(known: CrewSeat, clause: Clause, post: CrewPost, scene: Scene): CrewSeat {
  let seat = known;
  const own = (mention: Mention): boolean => mention.type === 'person' && mention.person === post.person.person;
  for (const complement of clause.complements) {
    const { mention, prep } = complement;
    if (own(mention) || mention.first >= post.last || prep === 'from' || prep === 'by') continue;
    if (mention.type === 'car' || (mention.type === 'person' && !mention.possessive && /^(?:|for|with|to)$/.test(prep)))
      seat = addToSeat(seat, mention, scene);
  }
  if (!clause.subjects.some(own)) for (const subject of clause.subjects) seat = addToSeat(seat, subject, scene);
  for (const complement of complementsOf(clause, 'team')) {
    if (/^(?:for|with|at|of|to|)$/.test(complement.prep)) seat = addToSeat(seat, complement.mention, scene);
  }
  return seat;
}

/** "No. 42 - Ava Stone (crew chief Dan Marsh)": the driver or car named last before the post. */
function seatBefore(known: CrewSeat, post: CrewPost, scene: Scene): CrewSeat {
  let seat = known;
  const start = Math.min(post.first, post.person.first);
  const ahead = scene.mentions.filter((mention) => mention.last <= start);
  for (const mention of ahead.reverse()) {
    if (mention.type === 'person' && scene.discourse.crew.has(mention.person)) break;
    if (mention.type === 'person' && mention.possessive) continue;
    if (mention.type === 'person' || mention.type === 'car') seat = addToSeat(seat, mention, scene);
  }
  return seat;
}

/** "Crew chief: Dan Marsh" on a line of its own. */
function isLabel(post: CrewPost, scene: Scene): boolean {
  return post.first === scene.sentence.first && scene.before === undefined && scene.clauses.length === 0;
}

const FARTHEST = 4;

/** The driver or car of the short lines above: "No. 12 - Ava Stone", then "Sponsor: ...", then "Crew chief: Dan Marsh". */
function seatAbove(scene: Scene): CrewSeat {
  let seat: CrewSeat = {};
  let line = scene.previous;
  for (let steps = 0; line && steps < FARTHEST; steps += 1) {
    if (line.sentence.block.kind === 'paragraph' || line.before) return seat;
    const people = line.mentions.filter((mention) => mention.type === 'person' && isDriver(scene, mention.person));
    const cars = line.mentions.filter((mention) => mention.type === 'car');
    if (people.length > 1 || cars.length > 1) return seat;
    for (const mention of [...people, ...cars]) seat = addToSeat(seat, mention, scene);
    if (seat.number !== undefined) return seat;
    line = line.previous;
  }
  return seat;
}

/** The driver and car that open a row: "No. 42 - Ava Stone. Dan Marsh is the crew chief." */
function seatOfRow(scene: Scene): CrewSeat {
  let row = scene;
  while (row.before) row = row.before;
  const [one, two] = row.mentions.filter((mention) => mention.type !== 'team' && mention.type !== 'make');
  const opens = one !== undefined && two !== undefined && one.first === row.sentence.first && two.first <= one.last + 2;
  if (!opens || !((one.type === 'car' && two.type === 'person') || (one.type === 'person' && two.type === 'car')))
    return {};
  return addToSeat(addToSeat({}, one, scene), two, scene);
}

/** The driver or car that the paragraph is about, where it is about one only. */
function seatOfBlock(known: CrewSeat, scene: Scene): CrewSeat {
  const earlier: Scene[] = [];
  for (let before = scene.before; before; before = before.before) earlier.push(before);
  const drivers = new Set(
    earlier.flatMap((before) =>
      before.mentions.flatMap((mention) =>
        mention.type === 'person' && isDriver(scene, mention.person) && scene.discourse.text.quoted[mention.first] !== 1
          ? [mention.person]
          : [],
      ),
    ),
  );
  const [only] = drivers;
  if (drivers.size === 1 && only) return { ...known, driver: only };
  const focus = scene.discourse.driverBefore(scene.sentence);
  const isNear = scene.before?.mentions.some((mention) => mention.type === 'person' && mention.person === focus);
  if (focus && isNear) return { ...known, driver: focus };
  const car = drivers.size === 0 ? scene.discourse.carBefore(scene.sentence) : undefined;
  return car ? addToSeat(known, car, scene) : known;
}
