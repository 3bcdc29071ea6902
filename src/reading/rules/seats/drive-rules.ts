import type { Clause, Complement } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { isCarOfAnother, isPartOfIt } from '../clause/car-of-another.js';
import { carOf, complementsOf, extentOf, placesToRace, subjectDrivers, teamOf } from '../clause/clause-parts.js';
import { saidSeasons, seasonsOf } from '../clause/clause-seasons.js';
import { seasonFromOpener } from '../clause/season-from-opener.js';
import { rides } from '../clause/seat.js';
import { seasonsServed } from '../clause/service.js';
import { isStated } from '../clause/status.js';
import { isStretch } from '../clause/stretch.js';
import { seasonLastDriven } from '../departures/not-since-rules.js';
import type { Draft } from '../draft.js';
import { dutiesIn } from '../races/double-duty.js';
import { isInTest, isOutOf, isShortTrackHabit } from '../races/no-race.js';
import { starts } from '../races/race-starts.js';
import { isForUnnamedRace } from '../races/unnamed-race.js';
import { handsTo } from '../replacements/hands-to.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isToldBehindSeason } from '../shared-cars/told-behind-season.js';
import { actsAs } from './acts-as.js';
import { isAtWheel, isDrivenAt } from './at-wheel.js';
import { getsSeat } from './gets-seat.js';
import { isInsideBy } from './inside-by.js';
import { namesJoined } from './names-joined.js';
import { nextDriver } from './next-driver.js';

/** "is under contract to the No. 12": it is hers. */
const UNDER_CONTRACT =
  /^(?:still |already |now )?(?:under contract|signed|committed|tied|contracted|locked(?: in)?|booked|bound) /;

/** Objects of "run" and "make" that are no seat. */
const OTHER_OBJECTS =
  /\b(?:laps?|miles|mistakes?|headlines|money|history|news|sense|way|up|out of|test|tests|practice|errands|announcement|marathons?|triathlon|sailboats?|horses?)\b/;

function driveDrafts(rule: string, clause: Clause, scene: Scene, drivers: readonly Person[]): Draft[] {
  if (drivers.length === 0 || isInTest(clause, scene)) return [];
  const places = isStretch(clause) ? [] : placesToRace(clause);
  const past = clause.verb.tense === 'past';
  if (places.length > 0) {
    // "has never raced at Darlington"
    if (past || clause.verb.perfect) return [];
    const read = starts(rule, clause, scene, drivers);
    const partial = clause.complements.some((complement) => complement.mention.type === 'extent');
    // "the No. 12 at Dover and the No. 45 at Pocono": neither is her seat.
    if (!partial && dutiesIn(clause).length > 0) return read;
    if (read.length > 1 || partial)
      return [...read, ...rides(rule, clause, scene, { drivers, extent: extentOf(clause) ?? 'part-time' })];
    const seasons = BEGINS.test(clause.words)
      ? read.flatMap(({ slots }) => ('season' in slots && slots.season) || [])
      : [];
    // "in three races, beginning at Daytona", and not "in the last three races"
    const extent =
      /\bin (?:up to |at least |only |just )?(?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ )?(?:races|rounds|events)\b/.test(
        clause.words,
      ) && !/\b(?:last|final|remaining)\b/.test(clause.words)
        ? ('part-time' as const)
        : undefined;
    const opening = seasons.length === 0 ? seasonFromOpener(clause, scene) : undefined;
    if (opening !== undefined) return rides(rule, clause, scene, { drivers, seasons: [opening] });
    return seasons.length > 0 ? [...read, ...rides(rule, clause, scene, { drivers, seasons, extent })] : read;
  }
  const car = carOf(clause);
  // "he's running the team": the team as an object is not what is driven.
  const team = complementsOf(clause, 'team').some(({ prep }) => prep !== '') ? teamOf(clause) : car?.team;
  if (!car && !team && complementsOf(clause, 'series').length === 0) return [];
  // "drove to the Northline shop"
  if (!car && team && clause.verb.lemma === 'drive' && complementsOf(clause, 'team').every(({ prep }) => prep === 'to'))
    return [];
  if (!car && !team && !extentOf(clause)) return [];
  if (isForUnnamedRace(clause, scene)) return [];
  return rides(rule, clause, scene, { drivers });
}

// "in the last eight races of the year, beginning at Richmond"
const BEGINS = /\b(?:races|rounds|events|season|year)\b.*\b(?:beginning|starting)\b/;

/** Rules for verbs of driving and of having a seat, with the driver as the subject. */
export const DRIVE_RULES: readonly ClauseRule[] = [
  {
    name: 'drives-car',
    example: 'Ava Stone will drive the No. 12 Ford for Northline Racing in 2025.',
    frames: ['drive', 'debut'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || seasonLastDriven(clause) !== undefined) return [];
      if (clause.verb.lemma === 'make' && !/\b(?:debut|starts?|appearances?|return|comeback)\b/.test(clause.words))
        return [];
      if (OTHER_OBJECTS.test(clause.words) && !carOf(clause)) return [];
      // "has not raced for Northline": so far, and perhaps never.
      if (clause.verb.negated && clause.verb.perfect && !saidSeasons(clause, scene.discourse.year)) return [];
      if (isDrivenAt(clause) || isShortTrackHabit(clause) || isPartOfIt(clause)) return [];
      // "ran Carter’s No. 12 last season": so do crew chiefs, and seldom drivers.
      const car = carOf(clause);
      if (car && isCarOfAnother(clause, car, scene)) return [];
      const owner = car?.owner;
      if (
        clause.verb.lemma === 'run' &&
        owner &&
        clause.subjects.every((one) => one.type !== 'person' || one.person !== owner)
      )
        return [];
      return driveDrafts('drives-car', clause, scene, subjectDrivers(clause, scene.discourse));
    },
  },
  {
    name: 'shares-car',
    example: 'Ava Stone will share the No. 12 Porsche with Ben Carter and Cleo Diaz in the 2025 WEC season.',
    frames: ['share'],
    read: (clause, scene) => {
      const focus = scene.discourse.carBefore(scene.sentence);
      const car =
        carOf(clause) ??
        (/\b(?:share|it|seat|car|duties|cockpit)\b/.test(`${clause.verb.lemma} ${clause.words}`) ? focus : undefined);
      if (!isStated(clause) || clause.verb.passive || !car || clause.verb.lemma !== 'share') return [];
      // "split the season between Northline and Pinecrest": no car.
      if (/^(?:the |a |this |last |his |her )?(?:season|year|campaign|schedule) between\b/.test(clause.words))
        return [];
      // "shared the front row in the No. 12"
      if (/\b(?:row|lead|podium|spotlight|stage|weekend)\b/.test(clause.words)) return [];
      // "shares row five with the No. 12"
      if (complementsOf(clause, 'car').some(({ prep, mention }) => prep === 'with' && mention === car)) return [];
      const others = complementsOf(clause, 'person')
        .filter((complement) => complement.prep === 'with' && !complement.mention.possessive)
        .map((complement) => complement.mention.person);
      const drivers = [...subjectDrivers(clause, scene.discourse), ...others];
      // "will split the No. 12": neither has all of it.
      const part = /^split/.test(clause.verb.word) ? { extent: 'part-time' as const } : {};
      if (placesToRace(clause).length === 0 || isToldBehindSeason(clause))
        return rides('shares-car', clause, scene, { drivers, ...part });
      // "in October he shared the No. 12 with Carter at the 1000": over.
      return clause.verb.tense === 'past' ? [] : starts('shares-car', clause, scene, drivers);
    },
  },
  {
    name: 'has-car',
    example: 'Stone, who currently has the No. 12 Ford, did not comment. Ava Stone drives for Northline Racing.',
    frames: ['have', 'get', 'win', 'keep', 'sign', 'other', 'replace'],
    needs: ['car'],
    read: (clause, scene) => {
      const car = carOf(clause);
      if (!car || car.numbers.length === 0 || !isStated(clause) || clause.verb.passive) return [];
      const object = complementsOf(clause, 'car').find((complement) => complement.mention === car);
      // "had the No. 12 until Friday's race": the race is where it ended.
      const isUntil = clause.complements.some(({ mention, lead }) => mention.type === 'time' && /\buntil\b/.test(lead));
      // "fills the opening with Stone and the No. 12": so does who leads her crew.
      const isWithDriver = complementsOf(clause, 'person').some(
        ({ before, prep, mention }) => !before && prep === 'with' && mention.last <= car.first,
      );
      if (object?.prep !== '' || isWithDriver || /\babout\b/.test(object.lead)) return [];
      if (placesToRace(clause).length > 0 && !isUntil) return [];
      // "has the No. 12 in the top 15 in points": so far this season.
      const words = clause.words.replace(
        /\b(?:in|inside) the top (?:\S+ )?(?:in|of)(?: the)? (?:points|standings)\b/,
        '',
      );
      if (/\b(?:victory|win|home|line|lead|top|garage|pits?|wall|lap)\b/.test(words)) return [];
      // "Stone, who had the No. 23": the season just over, where the article announces the next.
      const had =
        clause.verb.tense === 'past' &&
        clause.verb.lemma === 'have' &&
        scene.discourse.coming !== undefined &&
        clause.marker === 'who';
      // "had the No. 12 until Friday"
      const lately =
        clause.verb.tense === 'past' &&
        complementsOf(clause, 'time').some(
          ({ mention, lead }) => /\buntil\b/.test(lead) && !mention.seasons?.length && mention.through === undefined,
        );
      // "had the No. 12 for two seasons"
      const counted = seasonsServed(clause) !== undefined;
      const said = saidSeasons(clause, scene.discourse.year);
      if (clause.verb.tense === 'past' && !had && !lately && !counted && said === undefined) return [];
      const holds =
        /^(?:have|take|keep|retain|hold|fill)$/.test(clause.verb.lemma) ||
        (clause.verb.lemma === 'get' && getsSeat(clause, scene)) ||
        /^(?:assume|occupy|inherit)$/.test(clause.verb.lemma);
      if (!holds) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return rides(
        'has-car',
        clause,
        scene,
        (had || lately) && !said && !counted ? { drivers, seasons: [scene.discourse.year] } : { drivers },
      );
    },
  },
  {
    name: 'is-at-wheel',
    example: 'Ava Stone will be behind the wheel of the No. 12 Ford for Northline Racing.',
    frames: ['be', 'stay', 'other', 'have', 'win', 'get', 'join', 'replace'],
    needs: ['car'],
    read: (clause, scene) => {
      const car = carOf(clause);
      if (!car || !isStated(clause) || namesJoined(clause, scene)) return [];
      const complement = complementsOf(clause, 'car').find((candidate) => candidate.mention === car);
      if (!complement || isCarOfAnother(clause, car, scene)) return [];
      const wheel = isAtWheel(clause, complement);
      const inside =
        (complement.prep === 'in' ||
          (/^(?:to|into|for)$/.test(complement.prep) && UNDER_CONTRACT.test(clause.words))) &&
        (/^(?:be|stay)$/.test(clause.verb.frame) || isInsideBy(clause, complement, scene)) &&
        !/\b(?:confident|interested|happy|keen|eager|winner|first|second|third)\b/.test(clause.words);
      // "will not be back in it until Bristol": there she is.
      if (clause.verb.negated && /\b(?:until|till|before)\b/.test(clause.words)) return [];
      if ((!wheel && !inside) || isOutOf(clause) || handsTo(clause) || STANDS_BY.test(clause.words)) return [];
      return driveDrafts('is-at-wheel', clause, scene, subjectDrivers(clause, scene.discourse));
    },
  },
  {
    name: 'is-driver-of',
    example: 'Ava Stone is the driver of the No. 12 Ford for Northline Racing.',
    frames: ['be', 'stay', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || !actsAs(clause, scene.discourse.year)) return [];
      const noun = clause.complements.find(
        ({ lead, before }) => !before && /\b(?:driver|drivers|regulars?|pilot)\b/.test(lead),
      );
      if (
        noun &&
        (STANDS_BY.test(noun.lead) || /\bdrivers? (?:\S+ )*?(?:after|since|following|until|because)\b/.test(noun.lead))
      )
        return [];
      if (!noun || (noun.mention.type !== 'car' && noun.mention.type !== 'team' && !seatBehind(clause, noun)))
        return [];
      // "part of a strong driver line-up from Northline"
      const team = noun.mention.type === 'team' ? noun.mention.team : undefined;
      const drivers = subjectDrivers(clause, scene.discourse);
      return rides('is-driver-of', clause, scene, { drivers, team, ...nextDriver(noun.lead, clause, scene) });
    },
  },
  {
    name: 'gets-ride',
    example: 'Ava Stone gets the nod in the No. 12 Northline Racing Ford for 2026.',
    frames: ['get', 'win', 'have', 'join', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive || placesToRace(clause).length > 0) return [];
      if (!/\b(?:nod|call|call-up|ride|rides|seat|seats|drive|promotion|home|gig|job|spot)\b/.test(clause.words))
        return [];
      // "gets the No. 12 home in fifth"
      if (/\bhome\b/.test(clause.words) && complementsOf(clause, 'car').some(({ prep }) => prep === '')) return [];
      // "has no ride for 2026 after two seasons in the No. 12"
      if (/\b(?:no|without an?) (?:ride|seat|drive|job|home|spot)\b/.test(clause.words)) return [];
      if (!/^(?:get|earn|land|find|receive|secure|win|gain|score|nab|have)$/.test(clause.verb.lemma)) return [];
      const car = complementsOf(clause, 'car').find(
        ({ prep, before }) => !before && /^(?:in|for|of|to|)$/.test(prep),
      )?.mention;
      const team = complementsOf(clause, 'team').find(
        ({ prep, before, mention }) =>
          !before &&
          (/^(?:with|at|for|to|in)$/.test(prep) ||
            // "has a Northline Racing seat"
            /^\s*(?:seat|ride|drive)\b/.test(textBehind(scene, mention.last))),
      )?.mention.team;
      if (!car && !team) return [];
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      if (!said && clause.verb.tense === 'past' && scene.discourse.coming === undefined) return [];
      const season = said
        ? seasons
        : clause.verb.tense === 'past' || clause.verb.perfect
          ? [scene.discourse.coming ?? scene.discourse.year]
          : seasons;
      return rides('gets-ride', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: car?.team ?? team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        series: car?.series,
        seasons: season,
      });
    },
  },
];

/** The words behind a token, as they stand, up to the end of the sentence. */
function textBehind(scene: Scene, last: number): string {
  const token = scene.discourse.text.tokens[last];
  return token === undefined ? '' : scene.discourse.text.article.body.slice(token.start, scene.sentence.end);
}

/** "will be a Truck driver in 2026 for Northline": the team or car comes later. */
function seatBehind(clause: Clause, noun: Complement): boolean {
  return clause.complements
    .slice(clause.complements.indexOf(noun) + 1)
    .some(
      ({ mention, prep }) => (mention.type === 'car' || mention.type === 'team') && /^(?:for|at|with|in)$/.test(prep),
    );
}

/** "the reserve driver of": has no seat. */
const STANDS_BY = /\b(?:reserve|test|simulator|sim|development|academy|junior|back-?up|stand-?by|third|former|ex)\b/;
