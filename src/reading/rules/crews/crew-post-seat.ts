import type { Clause } from '../../clauses/clause.js';
import { isReplaced } from '../../mentions/crews/crew-holders.js';
import type { CrewPost } from '../../mentions/crews/crew-post.js';
import type { Mention, Person, TimeMention } from '../../mentions/mention.js';
import { complementsOf, isSomebodysPast, teamOf } from '../clause/clause-parts.js';
import { mayDrive } from '../clause/may-drive.js';
import { isForOfficial } from '../replacements/whose-place.js';
import type { Scene } from '../scene.js';
import { withCarDriven } from './car-beside-crew.js';
import { addToSeat, type CrewSeat, clauseAt, mentionsBehind, namesSeat } from './crew-seat.js';
import { isOfOtherPost } from './of-other-post.js';
import { isServedBefore } from './served-before.js';

/**
 * The seat of a post: said in its own phrase, row or label (`isOwn`), else in its clause, sentence or paragraph; what the
 * clause says is no matter where the post is only taken for granted (`isApart`).
 */
export function seatOfPost(
  post: CrewPost,
  scene: Scene,
  isApart: boolean,
): { readonly seat: CrewSeat; readonly times: TimeMention[]; readonly isOwn: boolean } {
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
  if (namesSeat(seat) || isCareer(seat, times, scene))
    return { seat: withCarDriven(seat, post, scene), times, isOwn: true };
  const row = isLabel(post, scene) ? seatAbove(scene) : seatOfRow(scene);
  if (namesSeat(row)) return { seat: { ...row, ...seat }, times, isOwn: true };
  // "The crew chief there will be Dan Marsh": on the car named last.
  if (scene.discourse.text.tokens[post.last]?.lower === 'there') {
    const car = scene.discourse.carBefore(scene.sentence);
    return { seat: car ? addToSeat(seat, car, scene) : {}, times, isOwn: false };
  }
  const clause = isApart ? undefined : clauseAt(scene, post.link === 'title' ? post.person.first : post.first);
  if (clause) seat = seatOfClause(seat, clause, post, scene);
  if (!namesSeat(seat)) seat = seatOfRise(seat, post, scene);
  if (!namesSeat(seat)) seat = seatBefore(seat, post, scene);
  if (!namesSeat(seat) && !isApart) seat = seatBehind(seat, post, scene);
  if (!namesSeat(seat)) seat = seatOfBlock(seat, scene);
  if (!namesSeat(seat)) seat = seatOfLead(seat, scene);
  return { seat, times, isOwn: false };
}

/** "a crew chief at Northline Racing from 2014 to 2016": whose, nobody says. */
export function isCareer(seat: CrewSeat, times: readonly TimeMention[], { discourse }: Scene): boolean {
  const seasons = times.flatMap((time) => time.seasons ?? []);
  return seat.team !== undefined && seasons.length > 0 && seasons.every((season) => season < discourse.year);
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
    if (/^(?:for|with|at|of|to|)$/.test(complement.prep) && !isSomebodysPast(complement.lead))
      seat = addToSeat(seat, complement.mention, scene);
  }
  return seat;
}

/** "No. 42 - Ava Stone (crew chief Dan Marsh)": the driver or car named last before the post. */
function seatBefore(known: CrewSeat, post: CrewPost, scene: Scene): CrewSeat {
  let seat = known;
  const start = Math.min(post.first, post.person.first);
  const ahead = scene.mentions.filter((mention) => mention.last <= start);
  // "Stone passed Carter after crew chief Marsh had": one of the two is his, and the words do not say which.
  const isOpen = post.link === 'title' && areRivals(ahead, scene);
  for (const mention of ahead.reverse()) {
    if (mention.type === 'person' && scene.discourse.crew.has(mention.person)) break;
    if (mention.type === 'person' && mention.possessive && !isDeed(scene, mention.last)) continue;
    // "Marsh, most recently with Carter, gets the job"
    const lead = scene.discourse.text.tokens[mention.first - 1]?.lower;
    if (post.link === 'box' && mention.type === 'person' && lead === 'with') continue;
    // "Stone stays with Northline, and Marsh is a crew chief at Larkfield": another team's driver.
    const clause = clauseAt(scene, mention.first);
    const team = clause && teamOf(clause);
    if (known.team !== undefined && team !== undefined && team !== known.team) break;
    if (mention.type === 'car' || (mention.type === 'person' && !isOpen)) seat = addToSeat(seat, mention, scene);
  }
  return seat;
}

/** One of two drivers is subject of a clause, and the other stands behind its verb. */
function areRivals(mentions: readonly Mention[], scene: Scene): boolean {
  return scene.clauses.some(({ subjects: [subject, mate], complements }) => {
    if (subject?.type !== 'person' || !mentions.includes(subject) || !mayDrive(scene, subject.person)) return false;
    // "Stone and Carter stay, while crew chief Marsh goes"
    if (mate?.type === 'person' && mate.person !== subject.person && mayDrive(scene, mate.person)) return true;
    return complements.some(
      ({ mention }) =>
        mention.type === 'person' &&
        mentions.includes(mention) &&
        mention.person !== subject.person &&
        mayDrive(scene, mention.person),
    );
  });
}

const DEED =
  /^(?:wins?|victor(?:y|ies)|titles?|championships?|triumphs?|podiums?|poles?|top-10s?|top-fives?|season|year|debut|run)$/;

/** "Stone’s only win came with Marsh as crew chief": what a driver did, behind her name. */
function isDeed({ discourse: { text } }: Scene, at: number): boolean {
  return text.tokens.slice(at, at + 4).some(({ lower }) => DEED.test(lower));
}

/** "Marsh, an engineer on the No. 12, moves up to crew chief": on the same car. */
function seatOfRise(known: CrewSeat, post: CrewPost, scene: Scene): CrewSeat {
  const { tokens } = scene.discourse.text;
  if (post.link !== 'as' || !/^(?:to|into)$/.test(tokens[post.first - 1]?.lower ?? '')) return known;
  const cars = scene.mentions.filter(
    (mention) => mention.type === 'car' && mention.first >= post.person.last && mention.last < post.first,
  );
  const [car, another] = cars;
  return car && !another && tokens[car.first - 1]?.lower !== 'from' ? addToSeat(known, car, scene) : known;
}

/** "suspended crew chief Dan Marsh after Ava Stone's No. 12 lost a wheel": the one driver or car behind the post. */
function seatBehind(known: CrewSeat, post: CrewPost, scene: Scene): CrewSeat {
  const { tokens } = scene.discourse.text;
  const from = Math.max(post.last, post.person.last);
  let end = from;
  while (end < scene.sentence.last && tokens[end]?.text !== ';') end += 1;
  const behind = scene.mentions.filter((mention) => mention.first >= from && mention.last <= end);
  const own = behind.filter(
    (mention) => mention.type === 'car' || (mention.type === 'person' && mention.form !== 'described'),
  );
  let seat = known;
  for (const mention of own) {
    if (isToldOfPast(mention, post, scene)) return known;
    if (isOfOtherTeam(mention, known, scene) || standsIn(mention, scene)) continue;
    const next = addToSeat({}, mention, scene);
    if (seat.driver && next.driver && next.driver !== seat.driver) return known;
    if (seat.number && next.number && next.number !== seat.number) return known;
    seat = { ...next, ...seat };
  }
  return seat;
}

/** "kept the No. 12 out, which gave Carter of Pinecrest the win": a driver of another team. */
function isOfOtherTeam(mention: Mention, { team }: CrewSeat, { mentions, discourse: { text } }: Scene): boolean {
  if (team === undefined || mention.type !== 'person') return false;
  return mentions.some(
    (other) =>
      other.type === 'team' &&
      other.team !== team &&
      ((other.first === mention.last + 1 && text.tokens[mention.last]?.lower === 'of') ||
        (other.last <= mention.first && other.last >= mention.first - 1)),
  );
}

/** "Spotter Marsh is ill, so Stone fills in for him": on the roof. */
function standsIn(mention: Mention, scene: Scene): boolean {
  return scene.clauses.some((clause) => clause.subjects.includes(mention) && isForOfficial(clause, scene));
}

/** "Marsh, who led the No. 30 when Carter was in it": what he did before his post. */
function isToldOfPast(mention: Mention, { person }: CrewPost, scene: Scene): boolean {
  const own = scene.clauses.findIndex(
    ({ marker, subjects: [who], verb, first }) =>
      marker === 'who' &&
      verb.tense === 'past' &&
      who?.type === 'person' &&
      who.person === person.person &&
      first >= person.first,
  );
  const told = scene.clauses[own];
  const main = scene.clauses[0];
  return told !== undefined && main !== told && main?.verb.tense !== 'past' && mention.first >= told.first;
}

/** What a seat leaves out and its paragraph says: the one car, or the one driver, that it has named until then. */
export function withBlock(seat: CrewSeat, scene: Scene): CrewSeat {
  if (seat.driver !== undefined && seat.number !== undefined) return seat;
  const drivers = new Set<Person>();
  const numbers = new Set<string>();
  // "Marsh, who is atop the box for Stone at present, stays on the No. 12": she may be in another car.
  const aside = scene.clauses.find(
    ({ marker, subjects: [own] }) => marker === 'who' && own?.type === 'person' && scene.discourse.crew.has(own.person),
  );
  for (let at: Scene | undefined = scene; at; at = at.before) {
    for (const mention of at.mentions) {
      if (scene.discourse.text.quoted[mention.first] === 1) continue;
      const isAside =
        at === scene &&
        (aside?.complements.some((complement) => complement.mention === mention) ||
          isOfOtherPost(scene, mention) ||
          isServedBefore(scene, mention));
      if (isAside && mention.type === 'person' && seat.number !== undefined) return seat;
      if (mention.type === 'person' && mention.person.sure && mayDrive(scene, mention.person)) {
        // "Who replaces Carter?"
        if (isReplaced(scene.discourse.text.tokens, mention.first)) continue;
        if (isOfOtherTeam(mention, seat, at)) return seat;
        drivers.add(mention.person);
      }
      if (mention.type !== 'car') continue;
      for (const number of mention.numbers) numbers.add(number);
      if (mention.owner) drivers.add(mention.owner);
    }
    // More than one says nothing, however far back the paragraph goes.
    if (drivers.size > 1 || numbers.size > 1) return seat;
  }
  const [driver] = drivers;
  const [number] = numbers;
  if (drivers.size !== 1 || numbers.size !== 1 || !driver || number === undefined) return seat;
  // "Stone's crew chief is Marsh, an engineer on the No. 12": a number beside the name is somebody else's.
  const isBeside = scene.mentions.some((mention) => mention.type === 'car');
  if (seat.driver !== undefined) return seat.driver === driver && !isBeside ? { ...seat, number } : seat;
  return seat.number === number ? { ...seat, driver } : seat;
}

/** The driver of an article whose first sentence names one only: "Dan Marsh will be the crew chief", some paragraphs below. */
function seatOfLead(known: CrewSeat, scene: Scene): CrewSeat {
  const driver = scene.discourse.leadDriver;
  if (!driver) return known;
  const others = scene.mentions.some(
    (mention) =>
      mention.type === 'person' && mention.person !== driver && mayDrive(scene, mention.person) && mention.person.sure,
  );
  return others ? known : { ...known, driver };
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
    const people = line.mentions.filter((mention) => mention.type === 'person' && mayDrive(scene, mention.person));
    const cars = line.mentions.filter((mention) => mention.type === 'car');
    if (people.length > 1 || cars.length > 1) return seat;
    for (const mention of [...people, ...cars]) seat = addToSeat(seat, mention, scene);
    if (seat.number !== undefined) return seat;
    line = line.previous;
  }
  return seat;
}

/** The driver and car that open a row: "No. 42 - Ava Stone. Dan Marsh is the crew chief." */
export function seatOfRow(scene: Scene): CrewSeat {
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
        mention.type === 'person' &&
        mayDrive(scene, mention.person) &&
        scene.discourse.text.quoted[mention.first] !== 1 &&
        !isReplaced(scene.discourse.text.tokens, mention.first)
          ? [mention.person]
          : [],
      ),
    ),
  );
  const [only] = drivers;
  if (drivers.size === 1 && only) return { ...known, driver: only };
  const focus = scene.discourse.driverBefore(scene.sentence);
  // A paragraph that begins with its crew goes on with the driver of the one before, if that names one alone.
  const before = scene.before ?? (scene.sentence.block.kind === 'paragraph' ? scene.previous : undefined);
  const near = new Set(
    before?.mentions.flatMap((mention) =>
      mention.type === 'person' && mayDrive(scene, mention.person) ? [mention.person] : [],
    ),
  );
  if (focus && near.size === 1 && near.has(focus)) return { ...known, driver: focus };
  const car = drivers.size === 0 ? scene.discourse.carBefore(scene.sentence) : undefined;
  return car ? addToSeat(known, car, scene) : known;
}
