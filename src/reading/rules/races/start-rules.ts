import type { Clause, Complement } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import {
  carOf,
  complementsOf,
  extentOf,
  subjectCar,
  subjectDrivers,
  subjectTeam,
  timesOf,
} from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { isStretch } from '../clause/stretch.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { extraComer } from '../shared-cars/extra-comer.js';
import { isDoneAsRule } from './as-a-rule.js';
import { handedOver, outingsHandedOver, outingsOfClause } from './clause-outings.js';
import { goesOnAboutPractice, isNoRace, isOutOf } from './no-race.js';
import { hasAnother } from './on-errand.js';
import { isAhead, isMonth, type Outing, opensSeason, outingsOf } from './outings.js';
import { dayToRace, IN_FOR, outingsToRun } from './outings-to-run.js';
import { starts } from './race-starts.js';
import {
  climbsIn,
  isAssignment,
  leadsToRace,
  objectsToRace,
  RACING_FRAMES,
  racesByVerb,
  racingSubjects,
  standingOf,
} from './racing-clause.js';

// "is entered in Sunday's race", "will be joined by"
const BOOKED =
  /^(?:entered|headed|scheduled|slated|set|listed|booked|confirmed|penciled|pencilled|joined|strapped|buckled|reunited|paired)$/;
const STANDS_BY = /\b(?:stand-?by|reserve|relief|back-?up|on call|in case)\b/;
const IN_FIELD =
  /\b(?:back|wheel|cockpit|car|truck|machine|schedule[d]?|field|list|entry|entries|line-?up|entered|action|grid|ride|seat|down|set|slated|due|it|racing|among|confirmed|part|starter|starting|pick|choice|driver|drivers|selection|replacement|substitute|sub|stand-in|addition|newcomer|debutant|call-up|ringer|wildcard|entrant|next out)\b|^(?:(?:also|back|once|again|more) )*together (?:again |once more )?(?:for|in)\b/;

/** "at Bristol on Sunday, where she will", "Sunday's race, in which she will": the clause is about the race before it. */
function isInRace({ marker, verb, first }: Clause, { discourse: { text } }: Scene): boolean {
  if (marker === 'where') return true;
  return marker === 'which' && /\b(?:in|for|at) which\b/.test(wordsBetween(text.tokens, first - 1, verb.first));
}

/** "at Bristol on Sunday, where she will be in the No. 12": the race that "where" takes up. */
function raceAtOpening(clause: Clause, scene: Scene): Outing[] {
  const isSeated = carOf(clause) !== undefined || /\b(?:behind|at) the wheel\b/.test(clause.words);
  if (!isSeated || clause.verb.tense === 'past' || outingsOfClause(clause, scene).length > 0) return [];
  const before = outingsOf(scene.mentions.filter(({ last }) => last <= clause.first)).at(-1);
  return before?.time && isAhead(before.time, scene) && timesOf(clause).length === 0 ? [before] : [];
}

// "in a Northline Racing car"
const TEAMS_CAR = /^(?:back )?in (?:a|an|the|one of the|its|their) (?:cars?|trucks?|entry|machine)\b/;
// "for this race only": the one that the article is about
const ONLY_THIS = /\b(?:for|in) (?:just )?(?:this|the one|one) (?:race|event|weekend|night)(?: only| alone)?\b/;

// "to have Stone back", "to be well for Bristol", "to return at Bristol"
const RETURNS = /\b(?:back|return|well|ready|fit|healthy|cleared|recovered|healed)\b/;

// Of a race that is run: where it ended for him.
const PLACED =
  /^(?:only |just |a (?:solid|distant|strong|fine) |an? )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|runner-up)\b/;

/** Rules for races that a clause says are to be run. */
export const START_RULES: readonly ClauseRule[] = [
  {
    name: 'races-at-track',
    example: 'Ava Stone will make her Truck Series debut for Northline Racing at Bristol Motor Speedway on April 10.',
    frames: [...RACING_FRAMES, 'field', 'expect'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const status = standingOf(clause, scene);
      if (status === undefined || isNoRace(clause) || /^(?:miss(?:es|ing)?|skip(?:s|ping)?)$/.test(verb.word))
        return [];
      if (verb.passive ? !BOOKED.test(verb.word) : !leadsToRace(clause)) return [];
      if (STANDS_BY.test(words) || isOutOf(clause) || goesOnAboutPractice(scene) || hasAnother(clause)) return [];
      const inRace = isInRace(clause, scene);
      const toRun = outingsToRun(clause, scene).filter(({ place }) => !inRace || place?.type === 'race');
      const outings = inRace && toRun.length === 0 ? raceAtOpening(clause, scene) : toRun;
      // "is at Bristol on Saturday": so are those who report on it.
      if (
        verb.lemma === 'be' &&
        !verb.negated &&
        !carOf(clause) &&
        !subjectCar(clause)?.owner &&
        !IN_FIELD.test(words) &&
        !IN_FOR.test(words)
      )
        return [];
      return starts('races-at-track', clause, scene, racingSubjects(clause, scene), { outings, status });
    },
  },
  {
    name: 'races-on-day',
    example:
      'Sunday’s race at Bristol Motor Speedway is near. Ava Stone will drive the No. 12 Northline Racing Ford on Sunday.',
    frames: [...RACING_FRAMES, 'field', 'expect'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const status = standingOf(clause, scene);
      if (status === undefined || (verb.passive && !BOOKED.test(verb.word)) || isNoRace(clause)) return [];
      if (isStretch(clause) || hasAnother(clause)) return [];
      // "was 11th there in his last start in the No. 12"
      if (verb.tense === 'past' && verb.lemma === 'be' && PLACED.test(words)) return [];
      // "drives the No. 31 for Northline on Sundays": as a rule.
      if (outingsOfClause(clause, scene).length > 0 || isDoneAsRule(clause, scene.discourse.text.tokens)) return [];
      const day = dayToRace(clause, scene);
      if (day && isAnotherRace(clause, scene)) return [];
      // "usually drives the No. 7; for Dover he will carry the 70": not that one.
      if (USUALLY.test(wordsBetween(scene.discourse.text.tokens, scene.sentence.first, clause.verb.last + 1)))
        return [];
      // "drives the No. 12, with Carter as the third on Saturday": his day.
      const { time } = day ?? {};
      if (time && handedOver(clause, scene).some(({ first }) => first < time.first)) return [];
      // "the No. 12 in the Truck Series, where she is ninth"
      if (clause.marker === 'where' && verb.lemma === 'be' && !day) return [];
      const racing = racesByVerb(clause);
      // "has Acme on the car": a sponsor's.
      const onCar = verb.lemma === 'have' && complementsOf(clause, 'car').some(({ prep }) => prep === 'on');
      const sits =
        (carOf(clause) !== undefined && !onCar) ||
        complementsOf(clause, 'make').some(({ prep }) => prep === 'in') ||
        (verb.lemma === 'be' && TEAMS_CAR.test(words));
      // "is a full-time Truck Series driver now, in the No. 12": of the season, and of no race before it.
      if (!day && verb.lemma === 'be' && verb.tense === 'present' && extentOf(clause) === 'full-time') return [];
      const inCar = sits && (racing || verb.passive || /^(?:be|bring|stay|have)$/.test(verb.lemma) || climbsIn(clause));
      if (!inCar && !racing) return [];
      // "climbs into the No. 12 in February": from then on.
      if (
        day?.time &&
        !day.place &&
        (verb.frame === 'join' ? isMonth(day.time) : opensSeason(day.time, scene.discourse.year))
      )
        return [];
      if (verb.negated && !day && !/^(?:race|start|run|compete|attempt|drive)$/.test(verb.lemma)) return [];
      // Without a car, a day or a start it may be any race of the season.
      if (!day && !inCar && !verb.negated && !/\b(?:start|debut|race|returns?|two)\b/.test(words)) return [];
      return starts('races-on-day', clause, scene, racingSubjects(clause, scene), { outings: [day ?? {}], status });
    },
  },
  {
    name: 'driver-put-in-race',
    example: 'Northline Racing has put Ava Stone in the No. 12 Ford for the May 8 race at Watkins Glen International.',
    frames: [
      'field',
      'sign',
      'have',
      'get',
      'keep',
      'pair',
      'lend',
      'replace',
      'drive',
      'other',
      'be',
      'share',
      'win',
      'join',
      'stay',
      'debut',
    ],
    read: (clause, scene) => {
      if (!isStated(clause) || isNoRace(clause)) return [];
      const past = clause.verb.tense === 'past';
      if (past && !isAssignment(clause)) return [];
      // "is shared by Stone and Carter, with Marsh the fourth driver for Daytona": his race alone.
      const named = outingsToRun(clause, scene).filter(({ place }) => !place || !extraComer(scene, place));
      const day = dayToRace(clause, scene);
      const outings =
        named.length > 0
          ? named
          : day && (/\b(?:race|event|round|start)\b/.test(clause.words) || carOf(clause) !== undefined)
            ? [day]
            : /^(?:entered|enters|enter)$/.test(clause.verb.word) && carOf(clause)
              ? [{}]
              : ONLY_THIS.test(clause.words)
                ? [{}]
                : [];
      // "was introduced on Saturday at Indianapolis": where it was said, not where the race is.
      if (outings.length === 0 || (past && !/\bfor\b/.test(clause.words))) return [];
      const team = subjectTeam(clause);
      return starts('driver-put-in-race', clause, scene, objectsToRace(clause, scene), { outings, team });
    },
  },
  {
    name: 'signs-for-race',
    example: 'Ava Stone has signed with Northline Racing for the Bristol Motor Speedway race on April 10.',
    frames: ['sign', 'extend'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || isNoRace(clause)) return [];
      // "brought it home 14th", "added a win": verbs that take somebody on have their driver as the object.
      if (!/^(?:sign|re-sign|ink|pen|extend|renew|confirm|agree)$/.test(clause.verb.lemma)) return [];
      // "confirmed the news to her crew at Dover on Sunday", "signed the contract there"
      if (PAPERS.test(clause.words) && !ONE_RACE.test(clause.words) && clause.complements.every(isThere)) return [];
      const outings = outingsToRun(clause, scene);
      return outings.length === 0
        ? []
        : starts('signs-for-race', clause, scene, subjectDrivers(clause, scene.discourse), { outings });
    },
  },
  {
    name: 'goes-on-to-next-driver',
    example:
      'The No. 12 of Northline Racing will see Ava Stone at Phoenix Raceway on March 8, 2026 and Ben Carter at Bristol on April 12, 2026.',
    frames: [...RACING_FRAMES, 'field'],
    needs: [['track', 'race']],
    read: (clause, scene) => {
      const status = standingOf(clause, scene);
      if (status === undefined || isNoRace(clause)) return [];
      return outingsHandedOver(clause, scene).flatMap(({ driver, outings }) => {
        const inCar = (carOf(clause) ?? subjectCar(clause)) !== undefined || racesByVerb(clause);
        const ahead = outings.filter(({ time }) =>
          time ? isAhead(time, scene, clause.verb.tense === 'future') : inCar && clause.verb.frame !== 'finish',
        );
        const isFirm = scene.backings.some(({ firm }) => firm.type === 'person' && firm.person === driver);
        return isFirm || scene.discourse.officeHolders.has(driver)
          ? []
          : starts('goes-on-to-next-driver', clause, scene, [driver], { outings: ahead, status });
      });
    },
  },
  {
    name: 'hoped-back',
    example: 'Northline Racing hopes to have Ava Stone back at Bristol Motor Speedway on April 12, 2026.',
    frames: [...RACING_FRAMES, 'expect'],
    needs: [['track', 'race']],
    read: (clause, scene) => {
      const { verb } = clause;
      const { tokens } = scene.discourse.text;
      const group = wordsBetween(tokens, verb.first, verb.last);
      // "expects Stone to be fit for Bristol"
      const over = scene.clauses[scene.clauses.indexOf(clause) - 1];
      const isExpected =
        over?.last === clause.first && /^(?:expect|hope|anticipate)$/.test(over.verb.lemma) && !over.verb.negated;
      // "expects her back in the No. 12 at Dover"
      const isBack = verb.lemma === 'expect' && /\bback (?:in|at|for|behind|aboard)\b/.test(clause.words);
      if (!isExpected && !isBack && !/\b(?:hop(?:e|es|ing)|aim(?:s|ing)?|optimistic|confident)\b/.test(group))
        return [];
      if (
        clause.asks ||
        clause.quoted ||
        verb.negated ||
        verb.tense === 'past' ||
        !RETURNS.test(`${group} ${clause.words}`)
      )
        return [];
      const outings = outingsOfClause(clause, scene).filter(({ time }) => isAhead(time, scene));
      const object = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) =>
          !before && prep === '' && !mention.possessive && !scene.discourse.officeHolders.has(mention.person),
      );
      const drivers =
        verb.lemma === 'have' || isBack ? object.map(({ mention }) => mention.person) : racingSubjects(clause, scene);
      return starts('hoped-back', clause, scene, drivers, { outings, status: 'rumored' });
    },
  },
  {
    name: 'linked-with-race',
    example:
      'Ava Stone has been linked with a one-off start for Northline Racing at Bristol Motor Speedway on April 12, 2026.',
    frames: ['expect'],
    read: (clause, scene) => {
      if (!/^(?:linked|mentioned|tipped|connected|rumou?red)$/.test(clause.verb.word) || !isStated(clause)) return [];
      const outings = outingsOfClause(clause, scene).filter(({ time }) => isAhead(time, scene));
      return outings.length === 0 || clause.verb.negated || isNoRace(clause)
        ? []
        : starts('linked-with-race', clause, scene, subjectDrivers(clause, scene.discourse), {
            outings,
            status: 'rumored',
          });
    },
  },
];

const USUALLY = /\b(?:usually|normally|ordinarily|typically) (?:drives?|races?|runs?|pilots?|is in|in)\b/;
const PAPERS =
  /\b(?:news|contracts?|deals?|agreements?|extensions?|papers?|paperwork|decision|plans?|departure|retirement)\b/;
const ONE_RACE = /\b(?:one|single|two|three)-(?:race|off)\b|\bone-off\b/;

function isThere({ prep, mention }: Complement): boolean {
  return !/^(?:track|race)$/.test(mention.type) || /^(?:at|in)$/.test(prep);
}

/** "She is also racing on Friday": in what, nobody says. */
function isAnotherRace(clause: Clause, { discourse: { text } }: Scene): boolean {
  if (
    carOf(clause) !== undefined ||
    clause.complements.some(({ mention }) => /^(?:series|team|make)$/.test(mention.type))
  )
    return false;
  return text.tokens.slice(clause.first, clause.last).some(({ lower }) => /^(?:also|too)$/.test(lower));
}
