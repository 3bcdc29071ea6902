import type { Clause, Complement } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, numberOf, placesToRace, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { goalOf, originOf } from '../clause/goal-and-origin.js';
import { isNoSeatMeant } from '../clause/no-seat-meant.js';
import { seasonBeforeWinter } from '../clause/season-before-winter.js';
import { rides } from '../clause/seat.js';
import { isClauseHedged, isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { isWeekend } from '../races/weekend.js';
import type { HandedSeat } from '../replacements/hand-over.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { comesToTeamTold } from './comes-from.js';
import { exits, objectOf, seasonJustOver } from './exits.js';
import {
  goesAway,
  isNoLonger,
  isOnWayOut,
  isUnexpected,
  leavesForGood,
  leavesItsSeat,
  leftIn,
  tellsOfSeat,
} from './leaving.js';
import { losesSeat } from './loses-seat.js';
import { isOtherPlace } from './other-place.js';

const OWNING = wordSet('owns own owned co-owns ownership stake stakes shareholders co-owners');

/** Rules for drivers who leave a team or go from one to another. */
export const DEPARTURE_RULES: readonly ClauseRule[] = [
  {
    name: 'leaves-team',
    example: 'Ava Stone is leaving Northline Racing at the end of the 2025 season.',
    frames: ['leave', 'get', 'other', 'keep'],
    read: (clause, scene) => {
      const { lemma, passive, negated, tense, perfect } = clause.verb;
      const isGiven = lemma === 'give' && /^up\b/.test(clause.words);
      const isResigned = lemma === 'resign' && /^from\b/.test(clause.words);
      if (clause.verb.frame !== 'leave' && !isGiven && !isResigned && !leavesForGood(clause)) return [];
      if (!isStated(clause) || passive || /^(?:part|split)$/.test(lemma)) return [];
      // "never left Northline" is no news.
      const verb = wordsBetween(scene.discourse.text.tokens, clause.verb.first, clause.verb.last);
      if (negated && ((tense === 'past' && !perfect) || /\bnever\b/.test(verb))) return [];
      if (isUnexpected(clause, scene.clauses)) return [];
      if (isOtherPlace(clause.words) || OUTRUN.test(clause.words) || isNoSeatMeant(clause, scene)) return [];
      // "leaves her post as marketing director"
      if (/^(?:the |an? |his |her )?(?:post|position|role|job|office) as\b/.test(clause.words)) return [];
      // "leaves Stone without a seat", "the departing Ava Stone"
      if (actsOnPerson(clause)) return [];
      if (/^(?:lose|give)$/.test(lemma) && !losesSeat(clause, scene)) return [];
      // "quit worrying about points"
      if (lemma === 'quit' && /^\w{2,}ing\b/.test(clause.words)) return [];
      // "a crew chief bound for Northline, where Marsh left the No. 12": the post was his, and no seat.
      if (clause.marker === 'where' && isAboutCrew(scene)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const object = objectOf(clause, scene);
      if (object && isOwnersOnly(object, scene)) return [];
      const objectCar = object?.type === 'car' ? object : undefined;
      const car =
        objectCar ?? complementsOf(clause, 'car').find(({ prep }) => prep !== 'for' && prep !== 'to')?.mention;
      // "leaves its No. 12 after the finale, and Pinecrest": the team of the car that is left.
      const own = object?.type === 'team' ? object.team : objectCar?.numbers.length ? objectCar.team : undefined;
      const team = own ?? teamBehind(clause, scene) ?? car?.team;
      // "left for Pinecrest": from where, her ride of that season tells.
      const goal = complementsOf(clause, 'team').find(({ prep, before }) => prep === 'for' && !before)?.mention.team;
      const isBare = leavesForGood(clause) || leavesItsSeat(clause);
      if (!team && !car && !goal && !isBare) return [];
      const next = comersBefore(clause, scene, drivers);
      const taker = seatTaker(clause, scene);
      return [
        ...exits('leaves-team', clause, scene, {
          drivers,
          team,
          goal,
          number: numberOf(car),
          replacedBy: next?.name ?? taker?.name,
          ...(next?.after === undefined ? {} : { season: next.after }),
        }),
        ...(taker ? seatOfTaker(clause, scene, taker, { team, car }) : []),
      ];
    },
  },
  {
    name: 'moves-between-teams',
    example: 'Ava Stone moves from Northline Racing to Pinecrest Motorsports in 2026.',
    frames: ['join', 'sign', 'drive', 'pair'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || clause.verb.negated || goesAway(clause)) return [];
      if (/\bon (?:a )?(?:\S+ )?loan\b/.test(clause.words)) return [];
      if (complementsOf(clause, 'team').some(({ lead }) => /\bloan from\b/.test(lead))) return [];
      const swaps = /^(?:swap|trade|exchange)$/.test(clause.verb.lemma);
      const swapped = swaps ? objectOf(clause, scene) : undefined;
      const origin = swapped?.type === 'team' ? swapped.team : originOf(clause);
      // "swaps Northline for Pinecrest"
      const goal = swapped
        ? goalOf({ ...clause, complements: clause.complements.filter(isBehindFor) })
        : goalOf(clause);
      if (!origin || origin === goal || (swaps && !swapped)) return [];
      // "comes over from Northline" may be said of somebody with another post; "where she drove" tells that it is not.
      const there = scene.clauses.find(tellsOfSeat);
      const isSigned =
        signedByAnother(clause, scene, origin) ||
        comesToDrive(clause, scene) ||
        changesSeries(clause) ||
        comesToTeamTold(clause, scene, origin);
      if (!goal && !isSigned && !(there && /^(?:over|across|up|down|here|in)\b/.test(clause.words))) return [];
      // "switches from the squad’s #11 to partner Carter in #17": within one team.
      if (!goal && staysInTeam(clause, scene)) return [];
      // "joined Pinecrest from Northline in 2019" tells a career, "moved over from Northline" may be years ago.
      const said = saidSeasons(clause, scene.discourse.year)?.[0];
      if (said !== undefined && said < scene.discourse.year) return [];
      const isLongAgo = clause.verb.tense === 'past' && said === undefined;
      const last = clause.verb.tense === 'past' && said !== undefined ? { season: said - 1 } : {};
      return exits('moves-between-teams', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: origin,
        number: numberOf(
          complementsOf(clause, 'car').find(({ prep }) => prep === 'from')?.mention ??
            (there && complementsOf(there, 'car').find(({ prep }) => /^(?:in|aboard)$/.test(prep))?.mention),
        ),
        ...(isLongAgo ? { season: seasonBeforeWinter(clause, scene) ?? 'unsaid' } : last), // "came in 2025": until 2024
      });
    },
  },
  {
    name: 'goes-away',
    example: 'Ava Stone will step down from the No. 12 of Northline Racing after the 2025 season.',
    frames: ['be', 'join', 'say', 'get', 'drive', 'other'],
    read: (clause, scene) => {
      // "Stone and Carter have gone, and Marsh owns it alone": of shares in the team.
      if (!isStated(clause) || OWNING.has(scene.sentence)) return [];
      const gone = isNoLonger(clause, scene);
      const { frame } = clause.verb;
      const isBare = isOnWayOut(clause);
      if (gone ? !/^(?:be|drive)$/.test(frame) : clause.verb.negated || !(goesAway(clause) || isBare)) return [];
      if (placesToRace(clause).length > 0 || GOES_ON.test(clause.words) || timesOf(clause).some(isWeekend)) return [];
      const { team, car } = leftIn(clause, gone ? /^(?:with|at|for|in|of|)$/ : undefined);
      if (!team && !car && !isBare) return [];
      const told = statusOf(clause, scene.discourse);
      return exits('goes-away', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: team?.team ?? car?.team,
        number: numberOf(car),
        ...(gone && clause.verb.tense === 'future' ? { season: seasonJustOver(scene) } : {}),
        status:
          !gone && told === 'denied'
            ? 'denied'
            : clause.verb.stance === 'rumor' || isClauseHedged(clause, scene.discourse)
              ? 'rumored'
              : gone
                ? 'confirmed'
                : told,
      });
    },
  },
];

function isBehindFor({ prep, before }: Complement): boolean {
  return !before && /^(?:for|to|with)$/.test(prep);
}

/** "moves from Northline’s No. 12 truck to the Xfinity Series" */
function changesSeries(clause: Clause): boolean {
  const isUp = ({ before, prep }: Complement): boolean => !before && /^(?:to|into)$/.test(prep);
  return clause.verb.tense !== 'past' && complementsOf(clause, 'series').some(isUp);
}

/** "comes over from Northline to drive the No. 12", "to replace Carter": what for tells that it is not for another post. */
function comesToDrive(clause: Clause, { clauses }: Scene): boolean {
  if (clause.verb.tense === 'past' && !clause.verb.perfect) return false;
  return clauses.some(
    ({ governor, verb }) =>
      governor === clause &&
      verb.form === 'infinitive' &&
      !verb.negated &&
      (/^(?:drive|replace|join)$/.test(verb.frame) || /^(?:fill|take|pilot|partner)$/.test(verb.lemma)),
  );
}

/** "switches from the No. 11 to partner Carter in the No. 17": a car whose team nobody names is one of the same team. */
function staysInTeam(clause: Clause, { clauses }: Scene): boolean {
  if (!complementsOf(clause, 'car').some(({ prep }) => prep === 'from')) return false;
  const next = clauses.find(({ governor, verb }) => governor === clause && verb.form === 'infinitive');
  if (!next || complementsOf(next, 'team').length > 0) return false;
  return complementsOf(next, 'car').some(({ mention }) => mention.team === undefined && mention.numbers.length > 0);
}

/** "Northline has signed Stone, who moves over from Pinecrest": where she goes, the clause before tells. */
function signedByAnother(clause: Clause, scene: Scene, origin: string): boolean {
  if (clause.marker !== 'who' || clause.verb.tense === 'past' || clause.verb.perfect) return false;
  const [driver] = subjectDrivers(clause, scene.discourse);
  return scene.clauses.some((other) => {
    if (!/^(?:sign|get|drive|join|other)$/.test(other.verb.frame) || other.verb.negated || other === clause)
      return false;
    const team = subjectTeam(other) ?? goalOf(other);
    if (team === undefined || team === origin || !isStated(other)) return false;
    const own = subjectTeam(other) ? objectDrivers(other, scene) : subjectDrivers(other, scene.discourse);
    return driver !== undefined && own.includes(driver) && other.verb.tense !== 'past';
  });
}

/** Whether a person of the sentence has a post on a crew. */
function isAboutCrew({ mentions, discourse }: Scene): boolean {
  return mentions.some((mention) => mention.type === 'person' && discourse.crew.has(mention.person));
}

/** The team of a leaving: not one behind where somebody goes, "vacates the No. 12 for a year with Northline". */
function teamBehind(clause: Clause, scene: Scene): string | undefined {
  for (const { mention, prep, lead, before } of clause.complements) {
    if (before) continue;
    if (/^(?:for|to)\b/.test(lead)) return undefined;
    if (mention.type === 'team' && /^(?:|with|from|at|of)$/.test(prep))
      return isOwnersOnly(mention, scene) ? undefined : mention.team;
  }
  return undefined;
}

// "steps down from full-time duty", "is out of the car for two races": another rule's, or no exit.
const GOES_ON = /\b(?:races|laps|weeks|months|weekend|injur\w*|illness|concussion|baby|paternity|maternity)\b/;

// "left Northline in the dust"
const OUTRUN = /\b(?:in (?:the|his|her|its|their) (?:dust|wake|mirrors?|rear-?view(?: mirrors?)?)|laps? down)\b/;
const OF_A_TEAM =
  /^(?:seat|ride|drive|team|squad|stable|fold|roster|line-?up|programme|program|camp|cars?|trucks?|cup|xfinity|academy|ranks|operation)$/;

/** "Northline's hauler", "the Northline shop": not the team but a thing of its. */
function isOwnersOnly(object: Mention, scene: Scene): boolean {
  const { tokens } = scene.discourse.text;
  if (object.type !== 'team' || (!object.possessive && tokens[object.first - 1]?.lower !== 'the')) return false;
  const next = tokens[object.last];
  if (!object.possessive && /^(?:after|at|in|on|to|for|when|before|and|with|by|last|this)$/.test(next?.lower ?? ''))
    return false;
  return next?.kind === 'word' && !next.capital && !OF_A_TEAM.test(next.lower);
}

/** Whether the words behind a verb begin with somebody whom it acts on. */
function actsOnPerson(clause: Clause): boolean {
  const { last } = clause.verb;
  return complementsOf(clause, 'person').some(({ mention }) => mention.first === last && !mention.possessive);
}

/** "lost her seat to Carter" */
function seatTaker(clause: Clause, scene: Scene): Person | undefined {
  if (clause.verb.lemma !== 'lose' && clause.verb.lemma !== 'give') return undefined;
  const taker = complementsOf(clause, 'person').find(({ before, prep }) => !before && prep === 'to')?.mention;
  return taker && !taker.possessive && !scene.discourse.officeHolders.has(taker.person) ? taker.person : undefined;
}

/** "loses her seat at Northline to Carter": he has it next, where no season gone by is told. */
function seatOfTaker(clause: Clause, scene: Scene, taker: Person, { team, car }: HandedSeat): Draft[] {
  const { year, coming } = scene.discourse;
  const [said] = saidSeasons(clause, year) ?? [];
  if ((!team && !car) || (said !== undefined && said < year) || (clause.verb.tense === 'past' && !coming)) return [];
  // "lost his seat to Carter after 2023"
  const after = timesOf(clause).find((time) => time.after !== undefined)?.after;
  const season = after === undefined ? (said ?? coming ?? year) : after + 1;
  return rides('leaves-team', clause, scene, {
    drivers: [taker],
    team,
    numbers: car?.numbers ?? [],
    seasons: [season],
  });
}

/** "Carter takes the seat, which Stone leaves": who comes, and after which season. */
function comersBefore(
  clause: Clause,
  scene: Scene,
  goers: readonly Person[],
): { readonly name: string; readonly after: number | undefined } | undefined {
  const main = clause.marker === 'which' && clause.parent !== undefined ? scene.clauses[clause.parent] : undefined;
  const next = main ? subjectDrivers(main, scene.discourse) : [];
  if (!main || next.length !== 1 || !next[0] || goers.includes(next[0])) return undefined;
  // "Carter is linked with the No. 12, which Stone leaves"
  if (statusOf(main, scene.discourse) !== 'confirmed') return undefined;
  const ahead = saidSeasons(main, scene.discourse.year)?.[0];
  return { name: next[0].name, after: ahead === undefined ? undefined : ahead - 1 };
}
