import type { Clause } from '../../clauses/clause.js';
import { seasonsBetween } from '../../dates/seasons.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { POST } from '../../words/posts.js';
import { isForOtherUse } from '../clause/car-for-other-use.js';
import { isCarOfAnother } from '../clause/car-of-another.js';
import { complementsOf, placesToRace, spentSeats, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { isLongOver } from '../clause/long-over.js';
import { tellsOtherWork } from '../clause/no-seat-meant.js';
import { givesOtherPost } from '../clause/other-post.js';
import { seasonsServed } from '../clause/service.js';
import { isStated } from '../clause/status.js';
import { isInTest } from '../races/no-race.js';
import { isForOneDay } from '../races/one-day.js';
import { isForUnnamedRace } from '../races/unnamed-race.js';
import { takesPlaceThere } from '../replacements/for-some-races.js';
import type { Scene } from '../scene.js';
import { isQuoted } from '../scene.js';
import { seatsInTurn } from '../seats/seats-in-turn.js';
import type { Aside, AsideRule } from './aside.js';
import { type Seasons, seasonsIn } from './aside-seasons.js';

/** Frames of verbs that end a seat, or give it to somebody else than the subject. */
const OTHER_WAY: ReadonlySet<string> = new Set([
  'leave',
  'release',
  'replace',
  'retire',
  'own',
  'deny',
  'lend',
  'plan',
  'say',
  'expect',
  'sign',
  'keep',
  'field',
  'extend',
  'lead',
]);

/** Words of a clause that speak of a car without a seat in it. */
const NO_SEAT = new RegExp(
  `\\b(?:${POST}|crew|test|tests|tested|testing|practice|practise|simulator|interest|interested|offer|talks|spoke|spoken|talked|met|contract|deal|sponsor|sponsors|hood|paint|replace|replacing|instead|place of|watch|watched|sat|demonstration|showcar|ride-along|reserve|development|experience|photo|fan|confident|former|old|ex|wore|worn|wears)\\b`,
);

// "leads the points for Northline"
const STANDS = /\b(?:points|standings|championship)\b/;

/** Verbs whose object is the car that their subject drives: "qualified the No. 12 third". */
const STEERS =
  /^(?:put|qualif(?:y|ies|ied)|steer(?:s|ed)?|guid(?:e|es|ed)|nurs(?:e|es|ed)|park(?:s|ed)?|bring(?:s)?|brought|muscl(?:e|es|ed)|hustl(?:e|es|ed)|limp(?:s|ed)?|plant(?:s|ed)?|drag(?:s|ged)?|propel(?:s|led)?|carr(?:y|ies|ied)|take(?:s)?|took|keep(?:s)?|kept|anchor(?:s|ed)?|driv(?:es|en)|drove|pilot(?:s|ed)|wheel(?:s|ed)|race[sd])$/;
/** What somebody only does with the car that she is in. */
const HANDLES = /^(?:pit(?:s|ted)|spins?|spun|crash(?:es|ed)|wreck(?:s|ed)|stall(?:s|ed)|wall(?:s|ed)|flip(?:s|ped))$/;
const RESULT =
  /\b(?:pole|lane|front|row|victory|line|home|wall|pits?|lead|top|third|second|first|fourth|fifth|\d+(?:st|nd|rd|th)|position|qualifying|checkered|podium)\b/;

/** Rules for the car or team of a clause's subject, whatever the clause says of him. */
export const CLAUSE_ASIDES: readonly AsideRule[] = [
  {
    name: 'does-in-car',
    example: 'Ava Stone put the No. 12 Northline Racing Ford on the pole.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const car = takesPlaceThere(clause, scene) ? undefined : carOfSubject(clause, scene);
        return car ? asides(clause, scene, { car }) : [];
      }),
  },
  {
    name: 'does-for-team',
    example: 'Ava Stone won at Dover Motor Speedway in May. Stone scored two podiums for Northline Racing.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const team = teamOfSubject(clause, scene);
        return team ? asides(clause, scene, { team }) : [];
      }),
  },
];

const WORKS = /^(?:build|design|paint|sell|engineer|supply|repair|photograph|inspect|tow|haul)$/;

function asides(clause: Clause, scene: Scene, seat: { car: CarMention } | { team: string }): Aside[] {
  // "gets her shot at the Daytona 500 in the No. 12": for that race.
  if (/^(?:get|stay)$/.test(clause.verb.frame) && clause.verb.tense !== 'past' && placesToRace(clause).length > 0)
    return [];
  // "the best driver he had ever worked with in the No. 12", "built the engine in the No. 12", "shares a shop with Northline"
  const { frame, lemma } = clause.verb;
  if (
    WORKS.test(lemma) ||
    // "was offered a seat in the No. 12": she may have it.
    lemma === 'offer' ||
    (lemma === 'work' && /^(?:ever )?with\b/.test(clause.words)) ||
    (frame === 'share' && complementsOf(clause, 'team').some(({ prep }) => prep === 'with'))
  )
    return [];
  // "was in the No. 12 at Dover", "will be in the No. 12 on Saturday": on that day.
  if (isForOneDay(clause, scene) || isForUnnamedRace(clause, scene)) return [];
  if (clause.verb.frame === 'be' && clause.verb.tense === 'past' && placesToRace(clause).length > 0) return [];
  if (isInTest(clause, scene) || isLongOver(clause, scene)) return [];
  if (givesOtherPost(clause, scene) || isForOtherUse(clause, scene) || tellsOtherWork(scene)) return [];
  // Each seat has the seasons beside it.
  if (seatsInTurn(clause)) return [];
  const seasons = seasonsSpent(clause, scene);
  const drivers = subjectDrivers(clause, scene.discourse).filter(({ sure }) => sure);
  if (seasons === undefined || drivers.length === 0 || (drivers.length > 1 && 'car' in seat)) return [];
  return drivers.map((driver: Person) => ({ driver, ...seat, ...seasons }));
}

/** "spent two years in the No. 12": of long ago, where no clause behind it says when they ended. */
function seasonsSpent(clause: Clause, scene: Scene): Seasons | undefined {
  const seasons = seasonsIn(clause, scene);
  // "was third in the standings in her first season with Northline": of that one, whatever is told of the next.
  if (seasons?.seasons.length === 1 && clause.verb.tense === 'past' && FIRST_THERE.test(clause.words))
    return { ...seasons, said: true };
  const served = clause.verb.tense === 'past' && seasons?.said === false ? seasonsServed(clause) : undefined;
  if (served === undefined) return seasons;
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const isEnd = next !== undefined && /^(?:before|until)$/.test(next.marker);
  const last = isEnd ? timesOf(next).find(({ after }) => after !== undefined)?.after : undefined;
  return last === undefined ? undefined : { seasons: seasonsBetween(last - served + 1, last), said: true };
}

const FIRST_THERE =
  /\bin (?:his|her) (?:first|debut|maiden|rookie|opening) (?:full )?(?:season|year|campaign) (?:with|at|for)\b/;

/** "leads the points", "leads Formula 2" */
function isLeader(clause: Clause): boolean {
  if (clause.verb.frame !== 'lead') return false;
  return (
    STANDS.test(clause.words) ||
    /^the (?:\S+ )?field\b/.test(clause.words) ||
    complementsOf(clause, 'series').some(({ prep, before }) => prep === '' && !before)
  );
}

const AT_WHEEL = /\b(?:(?:wheel|cockpit|controls) of|in|aboard|driving) (?:an?|his|her)(?: \w+)?$/;

function isCarNoun({ discourse: { text } }: Scene, at: number): boolean {
  return /^(?:car|entry|truck|machine|chassis|dallara|prototype)$/.test(text.tokens[at]?.lower ?? '');
}

function isPlain(clause: Clause, scene: Scene): boolean {
  const { verb } = clause;
  if (
    !isStated(clause) ||
    verb.negated ||
    verb.stance !== 'fact' ||
    (OTHER_WAY.has(verb.frame) && !/^(?:bring|snap)$/.test(verb.lemma) && !isLeader(clause))
  )
    return false;
  if (isQuoted(scene, verb.first) || clause.asks) return false;
  if (verb.passive && /\bby\b/.test(clause.words)) return false;
  // What is to come at one race is a start.
  if (placesToRace(clause).length > 0 && verb.tense !== 'past' && (verb.tense === 'future' || verb.frame === 'drive'))
    return false;
  return !NO_SEAT.test(`${verb.word} ${clause.words}`);
}

/** The car that a clause's subject sits in: "in the No. 12", "aboard", "put the No. 12 on pole". */
function carOfSubject(clause: Clause, scene: Scene): CarMention | undefined {
  if (clause.subjects[0]?.type !== 'person' || !isPlain(clause, scene)) return undefined;
  for (const { mention: car, prep, lead, before } of complementsOf(clause, 'car')) {
    if (car.numbers.length > 1 || (car.numbers.length === 0 && !car.team) || car.owner) continue;
    // "beat Carter in the No. 21": the car is his.
    if (isSomebodyElses(clause, car, scene) || isCarOfAnother(clause, car, scene)) continue;
    // "stayed with the No. 12 from 2021 to 2024"
    const staysWith =
      prep === 'with' && clause.verb.frame === 'stay' && clause.verb.tense === 'past' && lead === 'with the';
    if (
      (/^(?:in|aboard)$/.test(prep) || staysWith) &&
      !/\b(?:first|win|winner|wins|interest|history|season|seasons)\b/.test(lead)
    )
      return before && clause.verb.tense === 'future' ? undefined : car;
    if (/\b(?:wheel|cockpit|controls|helm)\b/.test(lead)) return car;
    const isObject = !before && prep === '';
    if (isObject && (HANDLES.test(clause.verb.word) || (STEERS.test(clause.verb.word) && RESULT.test(clause.words))))
      return car;
  }
  return undefined;
}

function isSomebodyElses(clause: Clause, car: CarMention, scene: Scene): boolean {
  const person = clause.complements.findLast(
    ({ mention, before }) => !before && mention.type === 'person' && mention.last <= car.first,
  );
  if (!person) return false;
  return wordsBetween(scene.discourse.text.tokens, person.mention.last, car.first).split(' ').length <= 4;
}

const RACES = /^(?:drive|finish|win|debut|share|stay)$/;
const SCORES =
  /\b(?:points|standings|seasons?|champion|championship|runner-up|starts?|races?|wins?|victor(?:y|ies)|podiums?|poles?|laps?|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|second|\d+(?:st|nd|rd|th)|campaigns?|rookie|title|top-fives?|top-10s?|top-tens?|full-time|part-time|driver|streak|drought|(?:the )?class of)\b/;

/** "gave Northline its first win" */
const WON = /\b(?:win|victory|pole|podium|title|championship|trophy|triumph|top-five|top-10|place|finish)\b/;

/** "after four seasons at Northline", "came as a winner at", "the slowest each year with": of times that the words do not name. */
const OF_OLD = /\b(?:after|following|before|from|since|as an?|each|every|once)\b/;

const EVERY_RACE = /^(?:each|every) (?:\S+ )?(?:race|start|round|lap|event) (?:for|with)$/;

/** The team that a clause's subject drives for: "won twice for Northline". */
function teamOfSubject(clause: Clause, scene: Scene): string | undefined {
  if (clause.subjects[0]?.type !== 'person' || !isPlain(clause, scene)) return undefined;
  const given = /^(?:give|deliver|bring|hand|earn|score)$/.test(clause.verb.lemma) && WON.test(clause.words);
  const spent = spentSeats(clause);
  const found = complementsOf(clause, 'team').find((complement) => {
    const { prep, before, mention } = complement;
    if (before || mention.possessive || spent.includes(complement)) return false;
    // "leads the points, at the wheel of a Northline car"
    const isOfCar = AT_WHEEL.test(complement.lead) && isCarNoun(scene, mention.last);
    return isOfCar || /^(?:for|with|at)$/.test(prep) || (given && /^(?:to|)$/.test(prep));
  });
  if (!found || (OF_OLD.test(found.lead) && !EVERY_RACE.test(found.lead)) || /\brespectively\b/.test(clause.words))
    return undefined;
  if (given) return found.mention.team;
  // "leads Formula 2 for Northline"
  const leads = clause.verb.lemma === 'lead' && complementsOf(clause, 'series').some(({ prep }) => prep === '');
  const plain =
    /^(?:be)$/.test(clause.verb.frame) &&
    /^(?:now |still |already |currently |back |again )?(?:with|at|(?:\S+ )?(?:happy|content|comfortable|settled|at home) at)$/.test(
      found.lead,
    );
  const isOfCar = AT_WHEEL.test(found.lead);
  if (!plain && !isOfCar && !leads && !(RACES.test(clause.verb.frame) || SCORES.test(clause.words))) return undefined;
  if (
    clause.complements.some(
      ({ mention, before }) =>
        !before &&
        mention.type === 'person' &&
        mention.last <= found.mention.first &&
        // "collected her fifth win and 50th for Northline"
        !(mention.possessive && clause.subjects.some((one) => one.type === 'person' && one.person === mention.person)),
    )
  )
    return undefined;
  return found.mention.team;
}
