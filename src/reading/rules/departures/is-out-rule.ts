import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { carOf, complementsOf, numberOf, placesToRace, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { goalOf } from '../clause/goal-and-origin.js';
import { pairBefore } from '../clause/pair-before.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { isRow, type Scene } from '../scene.js';
import { exits, teamAbout } from './exits.js';

/** "Stone is out", "is done there", "is off to Pinecrest". */
export const IS_OUT: ClauseRule = {
  name: 'is-out',
  example: 'Ava Stone is out at Northline Racing.',
  frames: ['be', 'other', 'finish', 'join'],
  read: (clause, scene) => {
    if (!isStated(clause) || clause.verb.negated || placesToRace(clause).length > 0) return [];
    if (clause.verb.frame === 'finish' && !(clause.verb.passive && clause.verb.lemma === 'finish')) return [];
    // "is gone"
    const isGone = clause.verb.lemma === 'go' && clause.verb.passive;
    if (clause.verb.frame === 'join' && !isGone) return [];
    // "is done" reads as a passive of "do".
    const isDo = clause.verb.lemma === 'do' && clause.verb.passive;
    if (clause.verb.frame === 'other' && !isDo) return [];
    const listed = complementsOf(clause, 'person').filter(({ lead, prep }) => /^out :$/.test(lead) && prep === '');
    const subjects = subjectDrivers(clause, scene.discourse);
    // "Northline and Stone are done with each other"
    const pair =
      isDo && /^with (?:each other|one another)\b/.test(clause.words) ? pairBefore(clause, scene) : undefined;
    if (pair) return exits('is-out', clause, scene, { drivers: [pair.driver], team: pair.team });
    const drivers = subjects.length > 0 ? subjects : listed.map(({ mention }) => mention.person);
    const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
    // "is done driving for Northline"
    const driving = isDo && next && next.verb.form === 'ing' && next.verb.first === clause.verb.last ? next : undefined;
    const team =
      complementsOf(clause, 'team').find(({ prep, before }) => before || /^(?:at|with|of)$/.test(prep)) ??
      (driving?.verb.frame === 'drive' ? complementsOf(driving, 'team').find(({ prep }) => prep === 'for') : undefined);
    const isOut =
      /^(?:both |all )?out(?: at| of| :|$|(?: effective)?(?: immediately)? as (?:the |its )?driver (?:of|at|for))/.test(
        clause.words,
      ) &&
      (team !== undefined || carOf(clause) !== undefined);
    const isOff = /^off to\b/.test(clause.words);
    const drivenCar = driving?.verb.frame === 'drive' ? carOf(driving) : undefined;
    const isDone =
      isDo &&
      (/^(?:with|at)\b/.test(clause.words) || driving !== undefined) &&
      (team !== undefined || drivenCar !== undefined);
    // "is done there", "is done with the team"
    const isDoneThere =
      /^(?:there|with (?:the|that) team)(?: [.,;].*)?$/.test(
        clause.words.trim().replace(/^(?:finished|through) /, ''),
      ) &&
      (isDo || clause.verb.passive || /^(?:finished|through)\b/.test(clause.words));
    const isAbout = teamAbout(scene) !== undefined;
    const isBare =
      BARE_OUT.test(
        (isGone ? `out ${clause.words}` : clause.words)
          .replace(/ ;.*|(?: ,)?(?: and(?: so(?: (?:is|are|was|were)\b.*)?)?)?\s*$/, '')
          .trim(),
      ) &&
      (isRow(scene) || isAbout);
    // "is out at the end of the season"
    const isOutAfter = /^out (?:at the|after|when)\b/.test(clause.words) && isBoundTo(clause) && isAbout;
    const isDoneAfter = isDo && isBoundTo(clause);
    if (!isOut && !isBare && !isOff && !isDone && !isDoneThere && !isDoneAfter && !isOutAfter) return [];
    if (/^out of (?:the )?(?:race|playoffs|contract|contention|hospital)|\blaps?\b/.test(clause.words)) return [];
    if (isOff && !isOfTopic(clause, scene)) return [];
    const own = isOff ? undefined : (team?.mention.team ?? drivenCar?.team ?? carOf(clause)?.team);
    return exits('is-out', clause, scene, {
      drivers,
      team: own ?? (isOff ? undefined : teamAbout(scene)),
      goal: isOff ? (goalOf(clause) ?? team?.mention.team) : undefined,
      isTeamGuessed: own === undefined,
      number: isOff ? undefined : numberOf(drivenCar ?? carOf(clause) ?? (isBare ? carOfRow(scene) : undefined)),
    });
  },
};

/** "Stone, the champion, is off to the Cup Series": of a team only where it is named, or where the text is about her. */
function isOfTopic(clause: Clause, scene: Scene): boolean {
  if (goalOf(clause) !== undefined || complementsOf(clause, 'series').length === 0) return true;
  if (scene.mentions.some(({ type }) => type === 'team' || type === 'car')) return true;
  const [subject] = subjectDrivers(clause, scene.discourse);
  return subject === undefined || scene.discourse.driverBefore(scene.sentence) === subject;
}

/** The clause names a season behind which something is over. */
function isBoundTo(clause: Clause): boolean {
  return timesOf(clause).some((time) => time.after !== undefined);
}

// "Stone is out", "will be out after two years": more words tell of a race, an injury or a title hope.
const BARE_OUT =
  /^(?:(?:both|each|all(?: (?:two|three|four))?) )?(?:out|gone)(?: ?, (?:again|too|as well))?(?: (?:after|following) (?:just |only )?(?:a|an|one|a single|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\S+ )?(?:seasons?|years?|campaigns?))?$/;

/** "No. 12 – Ava Stone is out": the car that opens the row. */
function carOfRow(scene: Scene): CarMention | undefined {
  const [first] = scene.mentions;
  return isRow(scene) && first?.type === 'car' ? first : undefined;
}
