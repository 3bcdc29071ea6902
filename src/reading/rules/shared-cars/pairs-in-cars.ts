import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { wordsPastAsides } from '../../text/words-past-asides.js';
import { mayDrive } from '../clause/may-drive.js';
import { isQuoted, type Scene } from '../scene.js';

/** Two drivers whom a sentence puts into one car. */
export interface PairInCar {
  readonly pair: readonly [PersonMention, PersonMention];
  readonly car: CarMention;
  /** The one who comes for the long races alone, where the words say which. */
  readonly coDriver?: PersonMention;
}

interface Link {
  readonly last: number;
  readonly coDriver?: PersonMention;
  /** "Carter’s partner in the No. 12": the car between the two. */
  readonly car?: CarMention;
  /** "Stone as Carter’s", without the noun. */
  readonly isShort?: true;
}

// What may stand before the word that puts one beside the other.
const STANDS =
  '(?:(?:is|are|will be|will again be|will once again be|has been|have been|again|once more|once again|also|still|to be|found|seen|back|sits|stays|remains|returns|goes|continues|sticks|teams?|up|paired|partnered|teamed|reunited|matched|put|placed|likewise|together|joint|,) )*';
const DESCRIBED = "(?: (?!in |of |at |as |and )[a-z0-9’'-]+){0,4}";
const BESIDE = new RegExp(
  `^${STANDS}(?:next to|beside|alongside|with|partners|partnering|to partner|joins|joining|to join|accompanies|supports|co-drives with|does the enduros with)${DESCRIBED}$`,
);
const AND = /^(?:and|&|\/|\+)$/;
const NOUN =
  '(?:(?:new|enduro|endurance|bathurst|usual|old) )?(?:co-?driver|partner|co-?pilot|offsider|wingm[ae]n|running mate|car-?mate)';
const AS_WHOSE =
  /^(?:(?:is|will be|stays|remains|goes on|continues) )?(?:again |once more )?(?:is|will be|as|to be|stays|remains)$/;
const AS_NOUN_OF = new RegExp(
  `^(?:(?:is|will be|stays|remains) )?(?:again )?(?:as |to be )?(?:the |a )?${NOUN} (?:of|to|for)${DESCRIBED}$`,
);
const WHOSE_NOUN = new RegExp(`^${NOUN}\\b`);
const IS =
  /^(?:(?:is|will be|stays|remains|again|once more|once again|still|,) )*(?:is|will be|stays|remains|again|once more|once again|still|,|:|–)$/;
const GETS =
  /^(?:has|gets|keeps|retains|takes|welcomes|receives|will have|will again have|is joined by|will be joined by|is partnered by|will be partnered by|is paired with|shares with|shares it with|with)(?: again| once more)?$/;
const FOR = new RegExp(`^(?:again )?for${DESCRIBED}$`);
const NOT_FOR = /\b(?:in|out|stand|standing|fill|filling|sub|subs)\b/;
const INTO_CAR =
  /^,? ?(?:again |once more |together |this time )?(?:in|aboard|at the wheel of|on board|inside|share|sharing|to share|for)(?: (?:the|its|their|that|a))?$/;
const CAR_HAS =
  /^(?:,|:|–|—|-|has|will have|will again have|gets|goes to|belongs to|is for|is shared by|will be shared by|it is|it will be|, it is|, it will be|sees|is driven by|pairs|again has|, there is|there is)(?: again)?$/;
// Between two pairs, and before the second car.
const BETWEEN =
  /^(?:[)\],;]|and|while|whereas|with|plus|as|the|in|for|, and|; and|it|is|both|likewise|—|–)(?: (?:,|;|and|while|whereas|with|plus|the|in|it|is|both))*$/;
const CO_DRIVERS =
  /\bco-?drivers?\b|\benduros?\b|\bendurance (?:races|rounds|cup|events|season|campaign|partners?)\b|\bpairings?\b/i;

/**
 * The pairs of drivers that a sentence puts into cars, in turn: "Stone is next to Carter in the No. 12, and Torres next to Marsh in the
 * No. 21", "In the No. 12 Stone partners Carter", "Carter’s co-driver in the No. 12 is Stone". The first begins with the first driver.
 */
export function pairsInCars(scene: Scene): readonly PairInCar[] {
  const people = scene.mentions.filter(
    (mention): mention is PersonMention =>
      mention.type === 'person' && mention.form !== 'described' && !isQuoted(scene, mention.first),
  );
  if (people.length < 2 || people.some(({ person }) => !mayDrive(scene, person))) return [];
  const cars = scene.mentions.filter(
    (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1 && !mention.owner,
  );
  const { tokens } = scene.discourse.text;
  const pairs: PairInCar[] = [];
  let end: number | undefined;
  let isShort = false;
  let isAhead = false;
  for (let at = 0; at + 1 < people.length; at += 2) {
    const [one, other] = [people[at], people[at + 1]];
    if (!one || !other) break;
    const from = end ?? scene.sentence.first;
    const ahead = carAhead(scene, cars, one, from, isAhead);
    const begin = ahead?.first ?? one.first;
    if (end !== undefined && begin > end && !BETWEEN.test(wordsBetween(tokens, end, begin))) return pairs;
    const link = linkOf(scene, one, other, cars, isShort);
    if (!link) return pairs;
    const own = link.car ?? ahead ?? carBehind(scene, cars, link.last);
    if (!own) return pairs;
    pairs.push({ pair: [one, other], car: own, ...(link.coDriver ? { coDriver: link.coDriver } : {}) });
    isShort =
      link.isShort === true || [one, other].some(({ last }) => WHOSE_NOUN.test(wordsBetween(tokens, last, last + 2)));
    isAhead = own === ahead;
    end = Math.max(link.last, own.last);
    if (tokens[end]?.text === ')' || tokens[end]?.text === ']') end += 1;
  }
  return pairs;
}

/** What puts two who are named one behind the other into one car. */
function linkOf(
  scene: Scene,
  one: PersonMention,
  other: PersonMention,
  cars: readonly CarMention[],
  isShort: boolean,
): Link | undefined {
  const { tokens } = scene.discourse.text;
  const isHers = one.possessive || (isShort && tokens[one.last - 1]?.possessive === true);
  if (isHers) {
    const isNamed = WHOSE_NOUN.test(wordsBetween(tokens, one.last, one.last + 3));
    return isNamed || isShort ? nounLink(scene, one, other, cars, !isNamed) : undefined;
  }
  const between = wordsPastAsides(tokens, one.last, other.first);
  // "as Marsh’s in the No. 21": behind "as Carter’s partner" the mark is no verb.
  const isWhose = other.possessive || (isShort && tokens[other.last - 1]?.possessive === true);
  if (isWhose) {
    const behind = wordsBetween(tokens, other.last, other.last + 3);
    const noun = WHOSE_NOUN.exec(behind)?.[0];
    if (!AS_WHOSE.test(between) || (noun === undefined && !isShort)) return undefined;
    const words = noun === undefined ? 0 : noun.split(' ').length;
    return { last: other.last + words, coDriver: one, ...(noun === undefined ? { isShort: true } : {}) };
  }
  // "Carter (No. 12) gets Stone"; but in "Stone (No. 12) and Carter (No. 21)" each has a car.
  const own = cars.find(({ first, last }) => first >= one.last && last <= other.first);
  if (own) {
    const isAlone = own.first === one.last + 1 && !carBehind(scene, cars, other.last);
    return isAlone && GETS.test(between) ? { last: other.last, car: own } : undefined;
  }
  if (AS_NOUN_OF.test(between)) return { last: other.last, coDriver: one };
  if (BESIDE.test(between) || AND.test(between) || GETS.test(between)) return { last: other.last };
  if (FOR.test(between) && !NOT_FOR.test(between) && CO_DRIVERS.test(scene.discourse.text.article.body))
    return { last: other.last, coDriver: one };
  return undefined;
}

/** "Carter’s co-driver in the No. 12 is Stone" */
function nounLink(
  { discourse: { text } }: Scene,
  one: PersonMention,
  other: PersonMention,
  cars: readonly CarMention[],
  isShort: boolean,
): Link | undefined {
  const car = cars.find(({ first, last }) => first >= one.last && last <= other.first);
  const words = wordsBetween(text.tokens, one.last, car?.first ?? other.first);
  const noun = WHOSE_NOUN.exec(words)?.[0] ?? '';
  const rest = words.slice(noun.length).trim();
  const is = car ? wordsPastAsides(text.tokens, car.last, other.first) : rest;
  if ((car && !INTO_CAR.test(rest)) || !IS.test(is)) return undefined;
  return { last: other.last, coDriver: other, ...(car ? { car } : {}), ...(isShort ? { isShort } : {}) };
}

/** "In the No. 12 Stone", "The No. 12 will have Stone"; behind such a pair "the No. 21 Torres". */
function carAhead(
  { discourse: { text }, clauses }: Scene,
  cars: readonly CarMention[],
  { first }: PersonMention,
  from: number,
  isAhead: boolean,
): CarMention | undefined {
  const car = cars.findLast((one) => one.first >= from && one.last <= first);
  if (!car) return undefined;
  const words = wordsBetween(text.tokens, car.last, first);
  const before = text.tokens[car.first - 1]?.lower ?? '';
  const isPut = /^(?:in|aboard|the)$/.test(before) || car.first === clauses[0]?.first;
  return isPut &&
    (CAR_HAS.test(words) ||
      (words === '' && (isAhead || /\bin(?: the)?$/.test(wordsBetween(text.tokens, car.first - 2, car.first)))))
    ? car
    : undefined;
}

/** "in the No. 12", "(No. 12)" */
function carBehind({ discourse: { text } }: Scene, cars: readonly CarMention[], from: number): CarMention | undefined {
  const car = cars.find(({ first }) => first >= from);
  if (!car) return undefined;
  const words = wordsBetween(text.tokens, from, car.first);
  if (words === '(' || words === '[') return car;
  return INTO_CAR.test(wordsPastAsides(text.tokens, from, car.first)) ? car : undefined;
}
