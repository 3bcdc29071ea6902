import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { carOf, complementsOf, peopleIn, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import { handsTo } from '../replacements/hands-to.js';
import { isForOfficial, replacedIn, subs } from '../replacements/whose-place.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { outingsOfClause, reportedTimes } from './clause-outings.js';
import { isNoRace } from './no-race.js';
import { standsInOnCrew } from './on-errand.js';
import { isAhead, isOneRace, isPlace, type Outing, opensSeason, outingsOf } from './outings.js';
import { dayToRace, outingsToRun } from './outings-to-run.js';
import { missedBefore, missedEarlierIn } from './race-in-focus.js';
import { type Entry, starts } from './race-starts.js';
import { carStoodIn, racesStoodIn, SOME_RACES } from './races-stood-in.js';
import { isAssignment, objectsToRace, RACING_FRAMES, racingSubjects } from './racing-clause.js';

const INSTEAD = /\b(?:in (?:place|stead|absence)|instead)\b/;
const IN_PLACE = /\b(?:his|her|their) (?:place|stead|absence)\b/;
/** "watch from the couch": where those are who do not race. */
const LOOKS_ON =
  /\bfrom (?:the |a |his |her )?(?:\S+ )?(?:couch|sofa|home|bed|pit box|sidelines?|stands|grandstands?|hospital|pits|infield|motorhome|recliner|booth|spotters['’]? stand)\b/;
const OUT =
  /\b(?:sidelined|ruled out|withdrawn|scratched|unavailable|absent|missing|suspended|parked|benched|banned|excluded)\b/;
const THIS_ONE =
  /\b(?:this one|this race|the race|the event|this weekend|the weekend|it) out\b|\bout (?:the|this) (?:race|event|weekend|one|round)\b/;

/** Rules for races that a driver does not run, and for who runs them instead. */
export const ABSENCE_RULES: readonly ClauseRule[] = [
  {
    name: 'stands-in',
    example: 'Ava Stone will substitute for Ben Carter at Bristol Motor Speedway on April 10 for Northline Racing.',
    frames: [...RACING_FRAMES, 'lend'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past' || clause.verb.negated || clause.verb.passive) return [];
      if (isForOfficial(clause, scene) || standsInOnCrew(clause)) return [];
      // "takes his place on the No. 12": on the crew.
      if (complementsOf(clause, 'car').some(({ before, prep }) => !before && prep === 'on')) return [];
      const away = handsTo(clause) ? subjectDrivers(clause, scene.discourse) : replacedIn(clause, scene);
      // "and Stone will drive in his place", "Stone subs": the race is the one that was missed.
      // "has gone up instead of sideways": in nobody's place.
      const ofNobody = away.length === 0 && /\binstead of (?!(?:him|her|them|the|a|an)\b)/.test(clause.words);
      const instead =
        (INSTEAD.test(clause.words) && !ofNobody) ||
        IN_PLACE.test(clause.before) ||
        (away.length === 0 && subs(clause));
      if ((away.length === 0 && !instead) || isNoRace(clause) || isForGood(clause, scene)) return [];
      const missed = instead && outingsToRun(clause, scene).length === 0 ? missedEarlier(clause, scene) : [];
      const outings = missed.length > 0 ? missed : racesStoodIn(clause, scene);
      if (outings.length === 0 || outings.every((one) => isForGoodFrom(one, scene))) return [];
      if (away.length > 0 && handsTo(clause) && !outings.every(isOneRace)) return [];
      // "will not be in the No. 12. She has signed to drive the No. 21 instead": in no place of somebody's.
      const isHerOwn = away.length === 0 && !IN_PLACE.test(clause.before) && !subs(clause);
      if (isHerOwn && outings.every(({ place, time }) => place === undefined && time === undefined)) return [];
      const drivers = subjectTeam(clause) === undefined ? racingSubjects(clause, scene) : objectsToRace(clause, scene);
      // "Stone will take his place": not her own.
      const before = scene.discourse.driverBefore(scene.sentence);
      const absent = away.flatMap((person) => (drivers.includes(person) ? (before ?? []) : [person]));
      // "is to take his place": in his car.
      const seatOf = carOf(clause) === undefined && absent.length === 1 ? absent[0]?.name : undefined;
      const car = carStoodIn(clause);
      const own = starts('stands-in', clause, scene, drivers, { outings, car });
      return [
        ...(seatOf === undefined ? own : own.map((one) => ({ ...one, seatOf }))),
        ...(statusOf(clause, scene.discourse) === 'confirmed' && outings.every(({ place, time }) => place ?? time)
          ? starts(
              'stands-in',
              clause,
              scene,
              absent.filter((person) => !drivers.includes(person)),
              { outings, car, status: 'denied' },
            )
          : []),
      ];
    },
  },
  {
    name: 'misses-race',
    example: 'Ava Stone will miss the Truck Series race at Bristol Motor Speedway. Stone drives for Northline Racing.',
    frames: RACING_FRAMES,
    read: (clause, scene) => {
      const { verb } = clause;
      const sitsOut =
        (/^(?:sit|pull|drop|bow)$/.test(verb.lemma) && /\bout\b/.test(clause.words)) ||
        /^withdr[ae]wn?s?$/.test(verb.word);
      const notCleared = verb.negated && verb.passive && /^(?:cleared|released)$/.test(verb.word);
      // "has pulled out of Sunday's race": what is done about a race to come.
      const done = sitsOut && (verb.perfect || verb.tense === 'past');
      const isOut =
        verb.frame !== 'say' &&
        (OUT.test(`${verb.word} ${clause.words}`) ||
          /^(?:out (?:of|for)|on the (?:sidelines?|shelf|bench))\b/.test(clause.words)) &&
        (verb.passive || verb.frame === 'be');
      if (
        !/^(?:miss|misses|missing|skip|skips|skipping|forgo|forgoes)$/.test(verb.word) &&
        !(verb.lemma === 'watch' && LOOKS_ON.test(clause.words)) &&
        !sitsOut &&
        !isOut &&
        !notCleared
      )
        return [];
      if (!isStated(clause) || (verb.tense === 'past' && !done) || (verb.negated && !notCleared)) return [];
      if (wasSo(clause, scene)) return [];
      // "would be out of the car by Bristol": from then on, if at all.
      if (isOut && clause.complements.some(({ mention, prep }) => prep === 'by' && isPlace(mention))) return [];
      const named = (sitsOut ? withdrawnFrom(clause, scene) : outingsOfClause(clause, scene)).filter(({ time }) =>
        done ? isAhead(time, scene) : !time || isAhead(time, scene, true),
      );
      // "will miss a second straight race on Sunday"
      const day = named.length === 0 && /\brace\b/.test(clause.words) ? dayToRace(clause, scene) : undefined;
      const onDay = day ? [day] : named;
      const outings = onDay.length > 0 || !sitsOut || !THIS_ONE.test(clause.words) ? onDay : [{}];
      const away = subjectDrivers(clause, scene.discourse);
      const status = verb.stance === 'rumor' ? 'rumored' : 'denied';
      const drafts = starts('misses-race', clause, scene, away, { outings, status });
      const sub = status === 'denied' ? standInBefore(scene, away) : undefined;
      return sub ? [...drafts, ...starts('stands-in', clause, scene, sub.drivers, { outings, ...sub.entry })] : drafts;
    },
  },
  {
    name: 'kept-from-race',
    example:
      'NASCAR has suspended Ava Stone for Sunday’s race at Bristol Motor Speedway. Stone drives for Northline Racing.',
    frames: ['other', 'release', 'keep', 'win', 'leave'],
    read: (clause, scene) => {
      const { verb } = clause;
      const isOut = KEEPS.test(verb.lemma === '-ed' ? verb.word : verb.lemma) && /^out (?:of|for)\b/.test(clause.words);
      const isTakenFrom =
        /^(?:pull|remove|yank|lift)$/.test(verb.lemma) &&
        complementsOf(clause, 'car').some(({ prep }) => prep === 'from');
      const kept = verb.negated
        ? /^(?:cleared?|clears)$/.test(verb.word)
        : isOut || isTakenFrom || KEPT_OUT.test(verb.word);
      if (!kept || (verb.passive && !isOut && !isTakenFrom) || !isStated(clause)) return [];
      const named = outingsOfClause(clause, scene).filter(({ time }) => isAhead(time, scene));
      const day = named.length === 0 && /\brace\b/.test(clause.words) ? dayToRace(clause, scene) : undefined;
      const outings = day ? [day] : named;
      const objects = complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) =>
          !before && prep === '' && !mention.possessive && !scene.discourse.officeHolders.has(mention.person),
      );
      const away = verb.passive
        ? subjectDrivers(clause, scene.discourse)
        : objects.map(({ mention }) => mention.person);
      return starts('kept-from-race', clause, scene, away, {
        outings,
        status: verb.stance === 'rumor' ? 'rumored' : 'denied',
      });
    },
  },
  {
    name: 'team-without-driver',
    example: 'Northline Racing will be without Ava Stone in Sunday’s race at Bristol Motor Speedway.',
    frames: ['be', 'drive', 'join', 'stay', 'other'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || !isStated(clause) || clause.verb.tense === 'past' || clause.verb.negated) return [];
      const away = complementsOf(clause, 'person').filter(({ before, prep }) => !before && prep === 'without');
      const outings = outingsOfClause(clause, scene).filter(({ time }) => isAhead(time, scene, true));
      return starts(
        'team-without-driver',
        clause,
        scene,
        away.map(({ mention }) => mention.person).filter((person) => !scene.discourse.crew.has(person)),
        { outings, team, status: 'denied' },
      );
    },
  },
  {
    name: 'takes-missed-race',
    example:
      'Ben Carter of Northline Racing will miss Sunday’s race at Bristol Motor Speedway. Ava Stone gets the call.',
    frames: [...RACING_FRAMES, 'field'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!isStated(clause) || verb.negated || isNoRace(clause) || outingsOfClause(clause, scene).length > 0) return [];
      const takes =
        (verb.tense !== 'past' && !verb.perfect && /\b(?:call|nod|reins|substitute|replacement)\b/.test(words)) ||
        (verb.tense !== 'past' &&
          !verb.perfect &&
          carOf(clause) !== undefined &&
          SEATED.test(verb.lemma) &&
          (verb.lemma !== 'be' || clause.complements.find(({ before }) => !before)?.mention.type === 'car'));
      const put = isAssignment(clause) && (carOf(clause) !== undefined || /\b(?:substitute|replacement)\b/.test(words));
      if ((!takes && !put) || timesOf(clause).length > 0) return [];
      // "is on standby to take over the No. 12"
      if (STANDS_BY.test(`${words} ${clause.governor?.words ?? ''}`)) return [];
      const race = missedEarlierIn(scene, clause) ?? missedBefore(scene);
      if (!race) return [];
      const drivers = put ? objectsToRace(clause, scene) : racingSubjects(clause, scene);
      const before = scene.previous?.sentence.block.kind === 'heading' ? undefined : scene.previous;
      const away = before ? peopleIn(before.clauses.flatMap(({ subjects }) => subjects)) : [];
      return starts(
        'takes-missed-race',
        clause,
        scene,
        drivers.filter((driver) => away.every(({ person }) => person !== driver)),
        { outings: [race] },
      );
    },
  },
];

/** What is done to a driver who then does not race. */
const KEPT_OUT =
  /^(?:suspend|suspends|suspended|park|parks|parked|bench|benches|benched|ban|bans|banned|sideline|sidelines|sidelined|scratch|scratched)$/;
/** "keeps Stone out of Sunday's race" */
const KEEPS = /^(?:keep|rule|ruled|knock|knocked|force|forced|take|leave|put|hold)$/;
const STANDS_BY = /\b(?:stand-?by|reserve|relief|back-?up|on call|in case|if needed|if necessary)\b/;
const SEATED =
  /^(?:have|sub|substitute|drive|run|race|pilot|take|get|be|step|climb|slide|jump|fill|go|move|handle|wheel)$/;

/** "has withdrawn from the race at Bristol on April 12": what "from" leads to is the race. */
function withdrawnFrom(clause: Clause, scene: Scene): Outing[] {
  const reported = reportedTimes(scene);
  return outingsOf(clause.complements.map(({ mention }) => mention).filter((mention) => !reported.has(mention)));
}

/** "will be in the No. 12 in February instead": from the first race of a season on. */
function isForGoodFrom({ time, place }: Outing, { discourse }: Scene): boolean {
  return time !== undefined && place === undefined && opensSeason(time, discourse.year);
}

/** The race that somebody misses in the clauses before, or in the sentence before. */
function missedEarlier(clause: Clause, scene: Scene): Outing[] {
  const { tokens } = scene.discourse.text;
  // "is flying to Bristol": no race.
  const earlier = outingsOf(
    scene.mentions.filter(({ first }) => first < clause.verb.first && tokens[first - 1]?.lower !== 'to'),
  );
  const before = scene.previous ? outingsOf(scene.previous.mentions) : [];
  const isBefore = earlier.every(({ place }) => !place) && before.some(({ place }) => place);
  return (earlier.length > 0 && !isBefore ? earlier : before).filter(({ time }) => isAhead(time, scene)).slice(-1);
}

/** "Stone will fill in for Carter in the next two races. Carter will miss Bristol and Pocono": who stands in, and in which car. */
function standInBefore(
  scene: Scene,
  away: readonly Person[],
): { readonly drivers: readonly Person[]; readonly entry: Entry } | undefined {
  let back = scene.previous;
  for (let step = 0; back && step < BACK; step += 1, back = back.previous) {
    for (const clause of back.clauses) {
      if (!SOME_RACES.test(clause.words) || !isStated(clause) || clause.verb.negated || clause.verb.passive) continue;
      const replaced = replacedIn(clause, back);
      if (!replaced.some((person) => away.includes(person))) continue;
      const drivers = racingSubjects(clause, back).filter((person) => !away.includes(person));
      const car = carOf(clause);
      return drivers.length === 1 ? { drivers, entry: car ? { car } : {} } : undefined;
    }
  }
  return undefined;
}

/** "had to miss the round at Dover", "looked likely to miss it": in a season that is told, where no day ahead is named. */
function wasSo(clause: Clause, { discourse: { text } }: Scene): boolean {
  if (
    !/\b(?:had|having|(?:was|were|been) (?:forced|obliged|compelled)|(?:looked|seemed) (?:likely|set))(?: to)?$/.test(
      clause.before,
    )
  )
    return false;
  return !timesOf(clause).some((time) => (time.date ?? time.to ?? '') >= text.article.published);
}

// How many sentences back the stand-in may be named.
const BACK = 3;

/** "replaces Carter at Northline", "takes over Carter's seat for 2027": for good, where no race, day or number of races is named beside it. */
function isForGood(clause: Clause, { discourse: { text } }: Scene): boolean {
  // "takes over from Carter at Northline from the Dutch Grand Prix": from then on.
  const behind = clause.complements.filter(
    ({ before, prep, mention }) => !before && !(prep === 'from' && isWhen(mention)),
  );
  if (behind.some(({ mention }) => isWhen(mention)) || SOME_RACES.test(clause.words)) return false;
  if (clause.verb.lemma === 'take' && /^over\b/.test(clause.words)) return true;
  if (clause.verb.lemma === 'take') return behind.some(({ mention }) => mention.type === 'time' && mention.seasons);
  // "now drives the No. 12 in place of Carter"
  const { verb } = clause;
  const isNow = [verb.first - 1, verb.first].some((at) => text.tokens[at]?.lower === 'now');
  if (verb.frame === 'drive' && verb.tense === 'present' && isNow) return true;
  if (verb.lemma !== 'replace') return false;
  return behind.some(({ mention, prep }) => mention.type === 'team' && /^(?:at|with)$/.test(prep));
}

function isWhen(mention: Mention): boolean {
  return isPlace(mention) || (mention.type === 'time' && (mention.date ?? mention.from) !== undefined);
}
