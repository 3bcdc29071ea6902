import type { Status } from '../../../claims/claim.js';
import type { Clause } from '../../clauses/clause.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Frame } from '../../words/verbs.js';
import { complementsOf, peopleIn, subjectCar, subjectTeam } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import { handsTo } from '../replacements/hands-to.js';
import { isForOfficial } from '../replacements/whose-place.js';
import type { Scene } from '../scene.js';
import { sponsorsIn } from '../sponsors/sponsors.js';
import { handedOver } from './clause-outings.js';

/** Verbs of which a driver who races at a track on a day may be the subject. */
export const RACING_FRAMES: readonly Frame[] = [
  'drive',
  'join',
  'stay',
  'get',
  'have',
  'be',
  'share',
  'pair',
  'debut',
  'replace',
  'plan',
  'win',
  'sign',
  'keep',
  'finish',
  'other',
];

/** Verbs that say by themselves that somebody races where they name a track. */
const RACES =
  /^(?:drive|pilot|race|run|wheel|steer|compete|contest|campaign|debut|share|enter|tackle|tackles|qualify|start|open|head|travel|return|do|take|get|attempt|attempts|team|partner)$/;
const CO_DRIVER = /\b(?:with|alongside|beside) (?:\S+ ){0,2}co-drivers?(?: and)?$/;
const TRIES = /\b(?:attempt|attempts|attempting|try|tries|trying)\b/;
const HOPES = /\b(?:hope|hopes|hoping|aim|aims|aiming|want|wants|looking|looks|like)\b/;
const OFFER = /\b(?:offer|offers|talks|option|options|bid)$/;
// "is the 12th woman to start a race": what she is, and no race to come.
const ONE_OF =
  /\b(?:first|second|third|\d+(?:st|nd|rd|th)|only|youngest|oldest|latest) (?:\S+ ){0,2}(?:woman|man|driver|racer|rookie|person|american|canadian|mexican|teenager)$/;
const PUT = /^(?:put|turn|withdraw|place|assign|enter|give|hand|name|pick|tap|see|expand)$/;

/** What a driver does at a track on a day to come without racing there. */
const ELSE_THERE =
  /^(?:tests?|hosts?|attends?|celebrates?|calls?|commentates?|broadcasts?|covers?|reports?|previews?|reviews?|speaks?|talks?|meets?|greets?|waves?|gives?|sings?|marr(?:y|ies)|wed|weds|spots?|helps?|mentors?|coach(?:es)?|supports?|honou?rs?|owns?|sells?|buys?|waits?|knows?|learns?|hears?|decides?|discuss(?:es)?|explains?|announces?|tells?|turn|turns|watch(?:es)?|advises?|instructs?|teach(?:es)?|leads?|holds?|shows?|lives?|grew|grows?|means?|loves?|feels?|rests?|travels?|raises?|raffles?|auctions?|unveils?|presents?|appears?|promotes?|sit|sits|lose|loses|retires?|dies|remembers?|thanks|praises?|warns?|misses|fears?|needs?|pays?|expects?|includes?|spends?|targets?|targeting|eyes?|eyeing|eying|weighs?|weighing|mulls?|mulling|considers?|considering)$/;

/** "climbs into the No. 12 for Sunday's race" */
export function climbsIn(clause: Clause): boolean {
  return (
    /^(?:climb|jump|hop|step|slide|strap|get|move|go|settle|switch|slip)$/.test(clause.verb.lemma) &&
    clause.complements.some(({ mention, prep }) => mention.type === 'car' && /^(?:into|in|aboard|inside)$/.test(prep))
  );
}

/** The verb allows a race on a named day. */
export function leadsToRace(clause: Clause): boolean {
  const settles =
    clause.verb.lemma === 'decide' && /^(?:it|matters|the (?:\S+ )?(?:title|championship))\b/.test(clause.words);
  return racesByVerb(clause) || settles || !ELSE_THERE.test(clause.verb.word);
}

/** "makes her debut", "drives", "heads to": the verb itself is one of racing. */
export function racesByVerb({ verb, words }: Clause): boolean {
  return (
    RACES.test(verb.lemma) ||
    RACES.test(verb.word) ||
    (verb.lemma === 'make' && /\b(?:debut|starts?|appearances?|return|comeback|the field|the grid)\b/.test(words))
  );
}

/** How sure a race is that a clause speaks of; undefined if it does not say that it will be run or not. */
export const standingOf = remembered((clause: Clause, scene: Scene): Status | undefined => {
  const { verb } = clause;
  if (verb.tense === 'past' || verb.perfect) return undefined;
  if (verb.form === 'infinitive' && ONE_OF.test(clause.before)) return undefined;
  if (isStated(clause)) return statusOf(clause, scene.discourse);
  if (clause.asks || clause.quoted || verb.negated || /^(?:if|unless|whether|once)$/.test(clause.marker))
    return undefined;
  if (verb.stance !== 'wish') return verb.form === 'infinitive' && OFFER.test(clause.before) ? 'rumored' : undefined;
  const group = wordsBetween(scene.discourse.text.tokens, verb.first, verb.last);
  if (TRIES.test(group)) return 'confirmed';
  return HOPES.test(group) ? 'rumored' : undefined;
});

const ON_CREW = /^(?:crew chief|spotter|race engineer|car chief)$/;

/** Drivers whom a clause has racing: its subjects; with "share" and "partner", their company too. */
export const racingSubjects = remembered((clause: Clause, scene: Scene): Person[] => {
  const { discourse } = scene;
  // "Stone fills in for spotter Dan Marsh": beside the car.
  if (isForOfficial(clause, scene)) return [];
  const taker = handsTo(clause);
  if (taker) return discourse.officeHolders.has(taker) ? [] : [taker];
  const firms = sponsorsIn(scene);
  const drivers = peopleIn(clause.subjects.filter((mention) => !firms.has(mention)))
    .filter(
      ({ person, form, first }) =>
        // "Stone and crew chief Marsh will debut in the No. 12": whatever sits in the car.
        !scene.mentions.some((role) => role.type === 'role' && role.last === first && ON_CREW.test(role.role)) &&
        (!(discourse.officeHolders.has(person) || discourse.crew.has(person)) ||
          onlyDrivers(clause) ||
          (form !== 'described' && sitsInCar(clause))) &&
        (person.sure || isDriving(clause) || clause.marker === 'with'),
    )
    .map(({ person }) => person);
  // "Stone's No. 12 will be at Bristol"
  const owner = drivers.length === 0 ? subjectCar(clause)?.owner : undefined;
  if (owner && !discourse.officeHolders.has(owner)) return [owner];
  const beside = drivers.length === 0 ? besideCar(clause, scene) : undefined;
  if (beside) return [beside];
  if (clause.verb.passive && clause.verb.lemma === 'join') {
    const company = complementsOf(clause, 'person').filter(({ prep }) => prep === 'by');
    return [...drivers, ...company.map(({ mention }) => mention.person)];
  }
  const withHer = complementsOf(clause, 'person').filter(({ lead, before }) => !before && CO_DRIVER.test(lead));
  if (drivers.length > 0 && withHer.length > 0) return [...drivers, ...withHer.map(({ mention }) => mention.person)];
  if (drivers.length === 0 || !/^(?:share|pair)$/.test(clause.verb.frame)) return drivers;
  const others = complementsOf(clause, 'person')
    .filter(({ prep, before, mention }) => !before && !mention.possessive && /^(?:with|)$/.test(prep))
    .map(({ mention }) => mention.person)
    .filter((person) => !discourse.officeHolders.has(person));
  return [...drivers, ...others];
});

/** "Stone and the No. 12 will be at Bristol": the driver who is named with a car. */
function besideCar(clause: Clause, { mentions, discourse }: Scene): Person | undefined {
  const car = subjectCar(clause);
  const before = car && mentions[mentions.indexOf(car) - 1];
  if (!car || before?.type !== 'person' || before.possessive || discourse.officeHolders.has(before.person))
    return undefined;
  const isPair = /^(?:and|&)(?: the| his| her)?$/.test(wordsBetween(discourse.text.tokens, before.last, car.first));
  return isPair && !discourse.crew.has(before.person) ? before.person : undefined;
}

/** What an owner does only as a driver: "is slated for the Daytona 500", "will race at Bristol". */
function onlyDrivers(clause: Clause): boolean {
  const { lemma, word, tense } = clause.verb;
  if (tense === 'past' || complementsOf(clause, 'person').some(({ before }) => !before)) return false;
  const booked = /^(?:slated|scheduled|booked|entered|set)$/.test(word) && /\b(?:for|in)\b/.test(clause.words);
  return booked || /^(?:drive|race|compete|pilot|qualify|debut)$/.test(lemma);
}

/** "will be in the No. 12 on Saturday", "gets the call in the No. 12": in the car, and not on the box or the roof of it. */
function sitsInCar({ verb, complements, words }: Clause): boolean {
  if (!/^(?:be|get|have|stay|replace)$/.test(verb.frame) && !/^(?:step|climb|slide)$/.test(verb.lemma)) return false;
  if (/\b(?:box|chief|roof|spot|spots|spotter|spotting|headset|radio|engineer|call(?:s|ing)? the)\b/.test(words))
    return false;
  return complements.some(({ mention, prep }) => mention.type === 'car' && /^(?:in|into|aboard)$/.test(prep));
}

/** The clause can have only a driver as its subject. */
function isDriving(clause: Clause): boolean {
  return (
    /^(?:drive|debut|share|pair)$/.test(clause.verb.frame) ||
    complementsOf(clause, 'car').some(
      ({ prep, mention }) => mention.numbers.length === 1 && /^(?:in|of|aboard)$/.test(prep),
    )
  );
}

/** A team gives somebody a car or a race: "puts", "enters", "signs". */
export function isAssignment(clause: Clause): boolean {
  const { verb } = clause;
  // "takes its new driver to Bristol", but not "takes over the No. 12"
  const brings = /^(?:takes?|sends?)$/.test(verb.word) && subjectTeam(clause) !== undefined;
  const callsOn = verb.lemma === 'call' && /^(?:up)?on\b/.test(clause.words);
  const swaps = verb.lemma === 'replace' && !verb.passive && subjectTeam(clause) !== undefined;
  return /^(?:sign|get|lend|pair|field)$/.test(verb.frame) || PUT.test(verb.lemma) || brings || callsOn || swaps;
}

/** Drivers whom a team or a car is said to race with: "for Ava Stone", "by Ava Stone", "puts Ava Stone in". */
export const objectsToRace = remembered((clause: Clause, scene: Scene): Person[] => {
  const { verb } = clause;
  if (verb.passive && (verb.frame === 'sign' || (PUT.test(verb.lemma) && peopleIn(clause.subjects).length > 0)))
    return peopleIn(clause.subjects)
      .map(({ person }) => person)
      .filter((person) => !scene.discourse.officeHolders.has(person) && !scene.discourse.crew.has(person));
  const wanted = verb.word === 'followed' ? /^by$/ : (wantedPrepositions(clause, scene) ?? NONE);
  const others = new Set(handedOver(clause, scene));
  return complementsOf(clause, 'person')
    .filter(
      ({ prep, before, mention, lead }) =>
        !before &&
        !mention.possessive &&
        (wanted.test(prep) || isAtWheel(mention, prep, clause, scene)) &&
        !others.has(mention) &&
        !/\b(?:replacement|substitute|stand-in|fill-in|deputy|sub|cover) for\b/.test(lead) &&
        !/\b(?:chief|spotter|replace|replacing|place|instead|tribute|honou?r)\b/.test(lead) &&
        !scene.discourse.officeHolders.has(mention.person) &&
        !scene.discourse.crew.has(mention.person),
    )
    .map(({ mention }) => mention.person);
});

const NONE = /^none$/;

/** "makes its debut at Bristol with Stone behind the wheel" */
function isAtWheel(person: PersonMention, prep: string, clause: Clause, scene: Scene): boolean {
  if (prep !== 'with' || clause.verb.tense === 'past' || peopleIn(clause.subjects).length > 0) return false;
  const { tokens } = scene.discourse.text;
  const next = `${tokens[person.last]?.lower ?? ''} ${tokens[person.last + 1]?.lower ?? ''}`;
  return (
    /^(?:behind the|at the|at its|in the|aboard|on board)/.test(next) ||
    /^(?:return|make|debut)$/.test(clause.verb.lemma)
  );
}

const DUTY = /\b(?:duty|duties|seat|ride|job|assignment|wheel|nod|call|car|truck|entry|machine|half|rest|gig)\b/;

function wantedPrepositions(clause: Clause, scene: Scene): RegExp | undefined {
  const { verb } = clause;
  if (/^(?:falls?|goes|go|belongs?)$/.test(verb.word) && DUTY.test(clause.before)) return /^to$/;
  // The owner or president of a team does as the team does.
  const bosses = peopleIn(clause.subjects);
  if (bosses.length > 0 && !bosses.every(({ person }) => scene.discourse.officeHolders.has(person))) return undefined;
  const team = subjectTeam(clause) !== undefined || bosses.length > 0;
  const car = subjectCar(clause) !== undefined;
  // "announced it will field a car for Stone": whoever the subject is, it fields.
  const fields =
    verb.frame === 'field' && clause.subjects.length === 0 && /\b(?:car|truck|entry|ride)\b/.test(clause.words);
  if (!team && !car) return fields ? /^for$/ : undefined;
  if (verb.passive) return /^(?:by|to|for)$/;
  if (team && verb.lemma === 'replace') return /^with$/;
  if (team && verb.lemma === 'call') return /^(?:on|upon)$/;
  if (team && (isAssignment(clause) || verb.frame === 'have')) return /^(?:for|with|to|)$/;
  if (car && /^(?:go|belong|have|see)$/.test(verb.lemma)) return /^(?:to|)$/;
  const entry = verb.tense === 'future' && /\b(?:entry|car|truck|ride)\b/.test(clause.words);
  if (team && entry && verb.frame === 'other') return /^for$/;
  // "will run Stone in three races"
  const runsHer =
    /^(?:run|race|start|field|enter|use)$/.test(verb.lemma) &&
    complementsOf(clause, 'person').some(({ mention }) => mention.first === verb.last && !mention.possessive);
  return team && /^(?:field|drive)$/.test(verb.frame) ? (runsHer ? /^(?:for|with|)$/ : /^(?:for|with)$/) : undefined;
}
