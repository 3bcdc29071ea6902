import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import { exitJustTold, seasonOfComer } from '../departures/exits-told.js';
import type { Draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat, hasSeason } from '../seats/coming-seat.js';

/** Rules for the seat of a car that a sentence before has named: "Stone gets the seat", "The driver will be Ava Stone". */
export const THAT_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'gets-that-seat',
    example: 'Northline Racing has to fill its No. 12 Ford. Ava Stone gets the nod for 2026.',
    frames: ['get', 'win', 'join', 'sign', 'have'],
    read: (clause, scene) => {
      if (!isAbout(clause) || clause.verb.passive || !GETS.test(clause.verb.lemma)) return [];
      const pointed = complementsOf(clause, 'car').find(
        ({ before, mention }) => !before && isPointer(mention, scene),
      )?.mention;
      const named = clause.complements.some(({ mention: { type } }) => type === 'car' || type === 'team');
      const car = pointed ?? (!named && NOD.test(clause.words) ? carAbove(scene) : undefined);
      return car ? seat('gets-that-seat', clause, scene, subjectDrivers(clause, scene.discourse), car) : [];
    },
  },
  {
    name: 'signs-for-that-seat',
    example:
      'Northline Racing’s No. 12 Ford will have a new driver next season. Ava Stone signed a three-year deal on Monday.',
    frames: ['sign', 'get', 'have', 'other', 'keep', 'extend'],
    words: wordSet('deal contract agreement pact terms'),
    read: (clause, scene) => {
      const above = scene.before?.clauses.some(({ words, verb }) => NEW_DRIVER.test(words) && !verb.negated);
      if (!above || !isAbout(clause) || clause.verb.passive || !DEAL.test(clause.words)) return [];
      const named = clause.complements.some(({ mention: { type } }) => type === 'car' || type === 'team');
      const car = named ? undefined : carAbove(scene);
      return car ? seat('signs-for-that-seat', clause, scene, subjectDrivers(clause, scene.discourse), car) : [];
    },
  },
  {
    name: 'is-that-driver',
    example: 'Northline Racing has to fill its No. 12 Ford. Ava Stone is the new driver.',
    frames: ['be'],
    read: (clause, scene) => {
      if (!isAbout(clause) || clause.verb.tense === 'past' || !CHOSEN.test(clause.words.trim())) return [];
      const named = clause.complements.some(({ mention: { type } }) => type === 'car' || type === 'team');
      const car = named ? undefined : carAbove(scene);
      return car ? seat('is-that-driver', clause, scene, subjectDrivers(clause, scene.discourse), car) : [];
    },
  },
  {
    name: 'that-driver-is',
    example: 'Northline Racing has to fill its No. 12 Ford. The new driver will be Ava Stone.',
    frames: ['be'],
    read: (clause, scene) => {
      const opens = wordsBetween(scene.discourse.text.tokens, scene.sentence.first, clause.verb.first);
      const isChosen = CHOSEN_OVER.test(opens);
      if (!isAbout(clause)) return [];
      if (!isChosen && (clause.verb.tense === 'past' || clause.subjects.some(({ type }) => type === 'person')))
        return [];
      const [first] = clause.complements.filter(({ before }) => !before);
      if (first?.mention.type !== 'person' || first.prep !== '' || first.mention.possessive) return [];
      const { tokens } = scene.discourse.text;
      const opening = wordsBetween(tokens, Math.max(scene.sentence.first, clause.first), clause.verb.first);
      const isFavourite = FAVOURITE.test(opening);
      const car = isFavourite || isChosen || DRIVER.test(opening) ? carAbove(scene) : undefined;
      const driver = first.mention.person;
      if (!car || scene.discourse.officeHolders.has(driver)) return [];
      return seat('that-driver-is', clause, scene, [driver], car, isFavourite);
    },
  },
];

const GETS = /^(?:get|win|land|earn|secure|claim|receive|sign|gain|score|nab|have|bag)$/;
const NOD =
  /^(?:the|that|this) (?:nod|call|call-up|job|gig|ride|seat|drive|keys)(?: (?:for|in|instead|full-time|next|again|now|,)|$)/;
const CHOSEN =
  /^(?:now |again )?(?:the|their|its) (?:new |next |regular |full-time |obvious )?(?:choice|pick|driver|occupant|incumbent|replacement|successor|man|woman)(?: (?:for|in|,)|$)/;
const DRIVER =
  /^(?:and |but |so )?(?:the|its|their|that) (?:(?:new|next|regular|full-time|other|chosen|lucky) )*(?:driver|choice|pick|occupant|man|woman|replacement|successor|newcomer|signing)(?: (?:in it|for it|for the (?:job|seat|ride)|in question|(?:in|for|from) (?:20\d\d|next (?:year|season))))?$/;
// "Beating Carter and Webb to the job was Stone"
const CHOSEN_OVER =
  /^(?:and |but )?(?:beating|edging|besting|outlasting|pipping) .{1,80} (?:to|for|out for) (?:the|that|its) (?:job|seat|ride|drive|nod|gig)$|^(?:getting|landing|winning) the (?:nod|job|seat|ride|drive|gig)(?: (?:over|ahead of|instead of) .{1,80})?$/;
const NEW_DRIVER = /\b(?:a new|another|a different) (?:occupant|driver|pilot|tenant|face|name|man|woman)\b/;
const DEAL = /\b(?:deal|contract|agreement|pact|terms)\b/;
const FAVOURITE =
  /^(?:and |but )?(?:the|its|their) (?:\w+ )?(?:favou?rite|front-?runner|leading candidate|likely (?:choice|driver)|name (?:you|we|they|i) hear)(?: (?:for (?:it|the (?:job|seat|ride))|most|most often))*$/;

function isAbout(clause: Clause): boolean {
  return isStated(clause) && !clause.verb.negated && !clause.quoted && placesToRace(clause).length === 0;
}

/** "that seat", "the ride": a car by another word. */
function isPointer(car: CarMention, { discourse }: Scene): boolean {
  return /^(?:seat|ride|cockpit|chair)$/.test(discourse.text.tokens[car.last - 1]?.lower ?? '');
}

/** The one car that the sentence before names. */
export function carAbove({ before }: Scene): CarMention | undefined {
  const cars = (before?.mentions ?? []).filter(
    (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1,
  );
  const [only] = cars;
  return cars.every((car) => car.numbers[0] === only?.numbers[0]) ? only : undefined;
}

/** A ride in the car that a sentence before has named; what happened to it is announced for the season to come. */
function seat(
  rule: string,
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  car: CarMention,
  isRumored = false,
): Draft[] {
  const own = {
    drivers: drivers.slice(0, 1),
    team: car.team,
    numbers: car.numbers,
    make: car.make,
    status: isRumored ? ('rumored' as const) : statusOf(clause, scene.discourse),
  };
  // "vacates the No. 12; Carter gets the nod for that seat": when it is vacant.
  const [driver] = own.drivers;
  const exit = driver && !hasSeason(clause, scene) ? exitJustTold(scene, driver.name) : undefined;
  const season = exit?.slots.number === car.numbers[0] && exit ? seasonOfComer(scene, exit) : undefined;
  return rides(
    rule,
    clause,
    scene,
    season === undefined ? comingSeat(clause, scene, own) : { ...own, seasons: [season] },
  );
}
