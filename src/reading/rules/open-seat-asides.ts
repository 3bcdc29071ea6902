import type { Clause } from '../clauses/clause.js';
import type { CarMention, Mention, PersonMention } from '../mentions/mention.js';
import { wordSet } from '../text/word-set.js';
import { wordsBetween } from '../text/words-between.js';
import type { AsideRule } from './aside.js';
import { complementsOf, peopleIn, placesToRace, subjectCar } from './clause-parts.js';
import { isQuoted, type Scene } from './scene.js';
import { seatAside } from './seat-aside.js';

const OPEN_WORDS = wordSet(
  'open opens opened opening vacant vacated vacancy vacates available empty unfilled driverless unoccupied driver free grabs',
);
const OPEN =
  /^(?:(?:now|still|also|suddenly|currently|left|wide|coming|up|again|officially) )*(?:open|vacant|available|empty|unfilled|driverless|unoccupied|up for grabs|free|without a (?:full-time )?driver)\b/;
const NEEDS = /\ba (?:new |full-time |regular )?driver\b/;
const NOUN =
  /^(?:departure|exit|retirement|move|switch|promotion|release|resignation|injury|dismissal|firing|ouster|defection)$/;
const LEAVES: ReadonlySet<string> = new Set(['leave', 'retire', 'release']);
const GONE =
  /^(?:(?:now|also|already|all but) )?(?:out|gone|off|bound|headed|departing|done|leaving|retired|through)\b/;

/** The rule for the car that a driver leaves open by going: until then it is hers. */
export const OPEN_SEAT_ASIDES: readonly AsideRule[] = [
  {
    name: 'leaves-seat-open',
    example: 'With Ava Stone retiring at season’s end, the No. 12 Northline Racing Ford is open.',
    read: (scene) => {
      if (!OPEN_WORDS.has(scene.sentence) || scene.discourse.text.article.published.slice(5) < '02-10') return [];
      const car = openCar(scene);
      const drivers = new Set(peopleIn(scene.mentions).map(({ person }) => person));
      const [goer] = [...new Set(goersIn(scene).map(({ person }) => person))];
      if (!car || !goer || drivers.size > 1) return [];
      return seatAside(scene, goer, car, { seasons: [scene.discourse.year], said: true });
    },
  },
];

/** The one numbered car of a sentence, if a clause says that nobody has it. */
function openCar(scene: Scene): CarMention | undefined {
  const cars = scene.mentions.filter((mention): mention is CarMention => mention.type === 'car');
  const [car] = cars;
  if (!car || cars.length > 1 || car.numbers.length !== 1 || isQuoted(scene, car.first)) return undefined;
  return scene.clauses.some((clause) => leavesOpen(clause, car)) ? car : undefined;
}

function leavesOpen(clause: Clause, car: CarMention): boolean {
  const { verb, words } = clause;
  if (verb.negated || verb.tense === 'past' || placesToRace(clause).length > 0) return false;
  const about = subjectCar(clause) === car;
  if (about)
    return (
      /^(?:open|open up)$/.test(verb.lemma) ||
      OPEN.test(words) ||
      (NEEDS.test(words) && /^(?:need|have|get|want|require)$/.test(verb.lemma))
    );
  const within = complementsOf(clause, 'car').some(({ mention, before }) => mention === car && !before);
  if (!within) return false;
  if (/^(?:leave|make|keep)$/.test(verb.lemma))
    return /\b(?:open|vacant|available|empty|opening|vacancy|without a driver)\b/.test(words);
  return /^(?:open|create|mean)$/.test(verb.lemma) && /\b(?:up|opening|vacancy|seat|open)\b|^the$|^$/.test(words);
}

/** Who goes: the subject of a verb of leaving, or the owner of a departure. */
function goersIn(scene: Scene): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const owners = peopleIn(scene.mentions).filter(
    (mention) =>
      mention.possessive &&
      wordsBetween(tokens, mention.last, mention.last + 3)
        .split(' ')
        .some((word) => NOUN.test(word)),
  );
  const subjects = scene.clauses.filter(goes).flatMap(({ subjects }) => subjects.filter(isPerson));
  return [...owners, ...subjects];
}

function isPerson(mention: Mention): mention is PersonMention {
  return mention.type === 'person';
}

function goes({ verb, words }: Clause): boolean {
  if (verb.negated || verb.stance === 'wish') return false;
  if (LEAVES.has(verb.frame)) return verb.frame !== 'release' || verb.passive;
  if (verb.frame === 'be') return GONE.test(words);
  return verb.frame === 'join' && /^(?:on|away|elsewhere|out|up|to|across|over|back)\b/.test(words);
}
