import type { Status } from '../../../claims/claim.js';
import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import type { Frame } from '../../words/verbs.js';
import { complementsOf, placesToRace, subjectCar, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { seasonsTalked } from '../clause/seasons-talked.js';
import { rides } from '../clause/seat.js';
import { statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { carAbove } from '../replacements/that-seat-rules.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';

const CONTACT_FRAMES: readonly Frame[] = ['other', 'say', 'have', 'plan', 'be', 'drive', 'get', 'field'];

/** Rules for seats that somebody is only talked about for: always a rumour, whoever tells it. */
export const RUMOUR_RULES: readonly ClauseRule[] = [
  {
    name: 'could-end-up',
    example: 'Ava Stone could end up at Northline Racing in 2026.',
    frames: ['other', 'finish', 'join'],
    read: (clause, scene) => {
      if (
        !isTold(clause) ||
        (clause.verb.stance !== 'rumor' && statusOf(clause, scene.discourse) !== 'rumored') ||
        !/^(?:end|wind|land|finish|turn|show|pop|surface|resurface)$/.test(clause.verb.lemma)
      )
        return [];
      const seat = seatBehind(clause, /^(?:at|with|in)$/);
      return /^(?:up )?(?:at|with|in|back at|back with)\b/.test(clause.words)
        ? rumour('could-end-up', clause, scene, subjectDrivers(clause, scene.discourse), seat)
        : [];
    },
  },
  {
    name: 'team-wants-driver',
    example: 'Northline Racing wants Ava Stone for 2026.',
    frames: ['plan', 'other', 'join', 'sign', 'get', 'keep', 'be', 'have'],
    needs: ['team'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || !isTold(clause) || clause.verb.passive || clause.verb.tense === 'past') return [];
      if (!wants(clause)) return [];
      const behind = seatBehind(clause, /^for$/);
      const drivers = [
        ...objectDrivers(clause, scene),
        ...complementsOf(clause, 'person').flatMap(({ before, lead, mention }) =>
          !before && TOWARDS.test(lead) && !mention.possessive ? [mention.person] : [],
        ),
      ].filter((person) => !scene.discourse.officeHolders.has(person) && !scene.discourse.crew.has(person));
      return rumour('team-wants-driver', clause, scene, drivers.slice(0, 1), { ...behind, team: behind.team ?? team });
    },
  },
  {
    name: 'driver-talks-with-team',
    example: 'Ava Stone has talked with Northline Racing about a seat for 2026.',
    frames: CONTACT_FRAMES,
    needs: ['person', ['team', 'car']],
    read: (clause, scene) => {
      if (!isContact(clause, scene)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const preps = clause.verb.passive ? /^by$/ : /^(?:with|to|at)$/;
      const teams = complementsOf(clause, 'team').filter(({ before, prep }) => !before && preps.test(prep));
      const seats =
        teams.length > 1
          ? teams.map(({ mention: { team } }) => ({ team }))
          : [{ ...seatBehind(clause, preps), ...carTalkedOf(clause) }];
      // "has agreed terms": that is no talk any more.
      const status = clause.verb.lemma === 'agree' ? statusOf(clause, scene.discourse) : 'rumored';
      return seats.flatMap((seat) => rumour('driver-talks-with-team', clause, scene, drivers, seat, status));
    },
  },
  {
    name: 'team-talks-with-driver',
    example: 'Northline Racing has been in touch with Ava Stone about a seat for 2026.',
    frames: CONTACT_FRAMES,
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || clause.verb.passive || !isContact(clause, scene)) return [];
      const { officeHolders, crew } = scene.discourse;
      const [person] = complementsOf(clause, 'person').flatMap(({ before, prep, mention }) =>
        !before && /^(?:with|to|of|)$/.test(prep) && !mention.possessive ? [mention.person] : [],
      );
      // "has sounded out Marsh about the No. 12 of Carter": a crew chief, and what it is about is his car.
      const drivers = person && !officeHolders.has(person) && !crew.has(person) ? [person] : [];
      // "offered her its No. 12", "talks with her about the No. 12"
      const numbers = complementsOf(clause, 'car').find(
        ({ lead, prep }) => /\b(?:about|in|for)\b/.test(lead) || (prep === '' && clause.verb.word === 'offered'),
      )?.mention.numbers;
      return rumour('team-talks-with-driver', clause, scene, drivers, {
        team,
        ...(numbers ? { numbers } : {}),
      });
    },
  },
  {
    name: 'is-candidate',
    example:
      'Ava Stone drives for Northline Racing. The No. 12 of Pinecrest Motorsports is open for 2026. Ben Carter is a leading contender.',
    frames: ['be', 'have', 'plan', 'expect', 'other', 'get', 'say'],
    read: (clause, scene) => {
      if (!isTold(clause) || clause.verb.tense === 'past') return [];
      const { word, passive } = clause.verb;
      const offered = passive && word === 'offered';
      if (!offered && !CANDIDATE.test(clause.words)) return [];
      // "will be offered another position in the company"
      if (offered && /\b(?:position|post|role|job) (?:in|at|with|within)\b/.test(clause.words)) return [];
      const behind = seatBehind(clause, offered ? /^(?:|at|with|by|in|for)$/ : /^(?:for|at|with|in|to)$/);
      const named = (behind.team ?? behind.numbers) ? behind : offered ? seatBefore(clause) : behind;
      const focus = carAbove(scene);
      const isNamed = named.team !== undefined || named.numbers !== undefined;
      const seat = isNamed || !focus ? named : { team: focus.team, numbers: focus.numbers };
      const drivers = [
        ...subjectDrivers(clause, scene.discourse),
        ...candidatesBehind(clause, scene),
        ...(offered ? offeredTo(clause, scene) : []),
      ].filter((person) => !scene.discourse.crew.has(person));
      return rumour('is-candidate', clause, scene, drivers, seat);
    },
  },
];

/** "is looking at Stone", "is leaning toward Stone" */
const TOWARDS = /^(?:(?:hard|closely|strongly) )?(?:at|towards?|in on|up)$|\b(?:keen on|interested in)$/;
const LEANS_TO = /^(?:(?:hard|closely|strongly) )?(?:at|towards?|in on)\b/;
const LEANS = /^(?:look|lean(?:s|ing)?|zero(?:s|ed|ing)?)$/;
const WEIGHS = /^(?:weigh|consider|mull|evaluate|monitor|scout|favou?r|sound(?:s|ing|ed)?)$/;

/** A team is after a driver; where the verb alone does not say so, for a seat or a season. */
function wants({ verb, words, complements }: Clause): boolean {
  if (/^(?:want|eye|chase|pursue|court|covet|target|earmark|shortlist)$/.test(verb.lemma) || AFTER.test(verb.word))
    return true;
  // "is keen on Stone", "has Stone on its shortlist"
  if (
    verb.lemma === 'be' &&
    /^(?:(?:very|also|said to be|reportedly|now) )*(?:keen on|interested in|in for)\b/.test(words)
  )
    return true;
  if (verb.lemma === 'have' && ON_LIST.test(words)) return true;
  if (/^(?:line|lining|lined)$/.test(verb.word) && /^up\b/.test(words)) return true;
  const weighs = WEIGHS.test(verb.lemma) || WEIGHS.test(verb.word);
  const leans = (LEANS.test(verb.lemma) || LEANS.test(verb.word)) && LEANS_TO.test(words);
  const isOfSeat = complements.some(
    ({ before, mention: { type } }) =>
      !before && (type === 'car' || (type === 'time' && /\b(?:for|over|in)\b/.test(words))),
  );
  return (weighs || leans) && isOfSeat;
}

const AFTER = /^(?:earmark(?:s|ed|ing)?|shortlist(?:s|ed|ing)?|eyeing|eying|courting|targeting|pursuing|chasing)$/;
const ON_LIST =
  /^(?:high |top |first |at the top |near the top )?(?:on|of|at the top of|atop) (?:its|the|their|a) (?:wish ?|short ?)?list\b/;

const SEAT =
  /\b(?:seat|ride|drive|move|deal|contract|joining|driving|return|future|vacancy|offer|about (?:[\w-]+ ){0,4}(?:car|truck|entry)|next (?:year|season)|20\d\d)\b/;
const TALKS = /^(?:\w+ )?(?:talks|discussions|conversations|negotiations)\b/;
const IN_TOUCH =
  /^(?:also |still |already |now )?in (?:\w+ )?(?:talks|touch|contact|discussions?|negotiations?|conversations?|dialogue)\b/;
const COURTS = /^(?:approach(?:ed|ing)|court(?:ed|ing)|woo(?:ed|ing)|contacted|sounded)$/;

/** A driver and a team are said to talk about a seat to come: no meeting of the past, no talk about anything else. */
function isContact(clause: Clause, scene: Scene): boolean {
  const { verb, words } = clause;
  const isNamed = clause.subjects[0]?.type === 'person' && clause.subjects[0].form !== 'described';
  if (!isTold(clause, isNamed) || statusOf(clause, scene.discourse) === 'denied') return false;
  const isOpen = verb.perfect || verb.tense !== 'past';
  const aboutSeat = SEAT.test(words) || carTalkedOf(clause).numbers !== undefined || isOfSeasonAhead(clause, scene);
  if (/\babout\b/.test(words) && !aboutSeat) return false;
  if (/^(?:talk|speak|meet|negotiate)$/.test(verb.lemma))
    return !verb.passive && (aboutSeat || (isOpen && (verb.perfect || verb.lemma === 'negotiate')));
  if (/^(?:have|hold|open|enter)$/.test(verb.lemma) && TALKS.test(words)) return aboutSeat || isOpen;
  if (!isOpen) return false;
  if (verb.lemma === 'be') return IN_TOUCH.test(words);
  if (COURTS.test(verb.word)) return verb.word !== 'sounded' || /^out\b/.test(words);
  if (/^(?:make|put|table)$/.test(verb.lemma))
    return /^(?:contact|(?:a|an) (?:[a-z-]+ )?(?:offer|approach|bid))\b/.test(words);
  if (verb.word === 'offered')
    return (
      !verb.passive &&
      (SEAT.test(words) || clause.complements.some(({ mention, prep }) => mention.type === 'car' && prep === ''))
    );
  if (verb.word === 'shaken') return /^hands\b/.test(words);
  return verb.lemma === 'agree' && /^terms\b/.test(words);
}

/** "has been talking to Northline about 2026" */
function isOfSeasonAhead(clause: Clause, { discourse: { year } }: Scene): boolean {
  return complementsOf(clause, 'time').some(
    ({ before, mention, lead }) =>
      !before &&
      /\b(?:about|over|for)(?: the)?$/.test(lead) &&
      mention.seasons?.some((season) => season > year) === true,
  );
}

/** "is negotiating over its No. 12": the car that the talk is about. */
function carTalkedOf(clause: Clause): { readonly numbers?: readonly string[] } {
  const car = complementsOf(clause, 'car').find(({ before, lead }) => !before && /\b(?:about|over)\b/.test(lead));
  return car ? { numbers: car.mention.numbers } : {};
}

/** Words for somebody who may get a seat that was spoken of. */
const CANDIDATE =
  /^(?:as )?(?:(?:now|also|said|to|be|believed|thought|understood|widely|considered|rumou?red|tipped) )*(?:(?:an?|the|one of the|among the) )?(?:(?!title |championship |playoff )[a-z]+ )?(?:candidates?|contenders?|front-?runners?|favou?rites?|(?<=\b(?:obvious|logical|natural|likely|likeliest|preferred|popular|leading|clear|early|best|safest|sensible) )(?:choice|pick|option|fit|bet|successor|replacement))(?: (?:for|to|in|at|on|\(.*)(?: (?:the|its|that)(?: (?:\S+ )?(?:seat|ride|drive|vacancy|car|slot|berth))?)?)?[ .,]*$|\binside track\b|^(?:said to be |reportedly )?on (?:the|a|its) (?:short ?)?list\b|^to get the nod\b/;

/** "The Northline seat has been offered to Stone" */
function offeredTo(clause: Clause, { discourse }: Scene): Person[] {
  if (subjectCar(clause) === undefined && !/\b(?:seat|ride|drive|car|truck|cockpit|job)\b/.test(clause.before))
    return [];
  return complementsOf(clause, 'person')
    .filter(({ before, prep, mention }) => !before && prep === 'to' && !mention.possessive)
    .map(({ mention }) => mention.person)
    .filter((person) => !discourse.officeHolders.has(person));
}

/** "The candidate for the seat is Stone" */
function candidatesBehind(clause: Clause, scene: Scene): Person[] {
  if (clause.verb.frame !== 'be' || !/\b(?:candidate|contender|front-?runner|favou?rite)\b/.test(clause.before))
    return [];
  return objectDrivers(clause, scene).slice(0, 1);
}

/** Told by somebody at least: not asked, not denied, not in a driver's own words. */
function isTold(clause: Clause, mayBeQuoted = false): boolean {
  // "wouldn't expect Stone to end up at Northline"
  if (clause.verb.form === 'infinitive' && clause.governor?.verb.negated && clause.governor.verb.frame === 'expect')
    return false;
  return !clause.asks && (mayBeQuoted || !clause.quoted) && !clause.verb.negated && placesToRace(clause).length === 0;
}

interface Target {
  readonly team: string | undefined;
  readonly numbers?: readonly string[];
}

/** The team or car of a clause behind one of some prepositions. */
function seatBehind(clause: Clause, preps: RegExp): Target {
  const car = complementsOf(clause, 'car').find(({ before, prep }) => !before && preps.test(prep))?.mention;
  const team = complementsOf(clause, 'team').find(({ before, prep }) => !before && preps.test(prep))?.mention.team;
  return { team: car?.team ?? team, ...(car ? { numbers: car.numbers } : {}) };
}

/** "The Northline seat", "The No. 12" before what is done with it. */
function seatBefore(clause: Clause): Target {
  const car = subjectCar(clause);
  const team = complementsOf(clause, 'team').find(({ before }) => before)?.mention.team;
  return { team: car?.team ?? team, ...(car ? { numbers: car.numbers } : {}) };
}

function rumour(
  rule: string,
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  { team, numbers = [] }: Target,
  status: Status = 'rumored',
): Draft[] {
  if (!team && numbers.length === 0) return [];
  const seasons = seasonsTalked(clause, scene.discourse);
  return rides(rule, clause, scene, { drivers, team, numbers, seasons, status });
}
