import type { Clause } from '../clauses/clause.js';
import type { Person } from '../mentions/mention.js';
import { complementsOf, placesToRace, subjectDrivers, subjectTeam } from './clause-parts.js';
import { seasonsOf } from './clause-seasons.js';
import type { Draft } from './draft.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { rides } from './seat.js';
import { objectDrivers } from './team-runs-rules.js';
import { carAbove } from './that-seat-rules.js';

/** Rules for seats that somebody is only talked about for: always a rumour, whoever tells it. */
export const RUMOUR_RULES: readonly ClauseRule[] = [
  {
    name: 'could-end-up',
    example: 'Ava Stone could end up at Northline Racing in 2026.',
    frames: ['other', 'finish', 'join'],
    read: (clause, scene) => {
      if (!isTold(clause) || clause.verb.stance !== 'rumor' || !/^(?:end|wind|land|finish)$/.test(clause.verb.lemma))
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
    frames: ['plan', 'other', 'join', 'sign', 'get', 'keep'],
    needs: ['team'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || !isTold(clause) || clause.verb.passive || clause.verb.tense === 'past') return [];
      const chases = /^(?:want|eye|chase)$/.test(clause.verb.lemma);
      return chases
        ? rumour('team-wants-driver', clause, scene, objectDrivers(clause, scene).slice(0, 1), { team })
        : [];
    },
  },
  {
    name: 'driver-talks-with-team',
    example: 'Ava Stone has talked with Northline Racing about a seat for 2026.',
    frames: ['other', 'say', 'have', 'plan'],
    read: (clause, scene) => {
      if (!isTold(clause) || clause.verb.passive) return [];
      const talks =
        /^(?:talk|speak|meet|negotiate)$/.test(clause.verb.lemma) ||
        (/^(?:have|hold)$/.test(clause.verb.lemma) &&
          /^(?:\w+ )?(?:talks|discussions|conversations)\b/.test(clause.words));
      if (!talks || !/\b(?:seat|ride|drive|move|deal|contract|joining|driving|return|future)\b/.test(clause.words))
        return [];
      const seat = seatBehind(clause, /^(?:with|to)$/);
      return rumour('driver-talks-with-team', clause, scene, subjectDrivers(clause, scene.discourse), seat);
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
      const named = seatBehind(clause, offered ? /^(?:|at|with|by|in|for)$/ : /^(?:for|at|with|in|to)$/);
      const focus = carAbove(scene);
      const isNamed = named.team !== undefined || named.numbers !== undefined;
      const seat = isNamed || !focus ? named : { team: focus.team, numbers: focus.numbers };
      const drivers = [...subjectDrivers(clause, scene.discourse), ...candidatesBehind(clause, scene)];
      return rumour('is-candidate', clause, scene, drivers, seat);
    },
  },
];

/** Words for somebody who may get a seat that was spoken of. */
const CANDIDATE =
  /^(?:(?:now|also|said|to|be|believed|thought|understood|widely|considered|rumou?red|tipped) )*(?:(?:an?|the|one of the|among the) )?(?:(?!title |championship |playoff )[a-z]+ )?(?:candidates?|contenders?|front-?runners?|favou?rites?)(?: (?:for|to|in|at|on|\(.*))?[ .,]*$|\binside track\b|^(?:said to be |reportedly )?on (?:the|a|its) (?:short ?)?list\b|^to get the nod\b/;

/** "The candidate for the seat is Stone" */
function candidatesBehind(clause: Clause, scene: Scene): Person[] {
  if (clause.verb.frame !== 'be' || !/\b(?:candidate|contender|front-?runner|favou?rite)\b/.test(clause.before))
    return [];
  return objectDrivers(clause, scene).slice(0, 1);
}

/** Told by somebody at least: not asked, not denied, not in a driver's own words. */
function isTold(clause: Clause): boolean {
  return !clause.asks && !clause.quoted && !clause.verb.negated && placesToRace(clause).length === 0;
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

function rumour(
  rule: string,
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  { team, numbers = [] }: Target,
): Draft[] {
  if (!team && numbers.length === 0) return [];
  const { seasons, said } = seasonsOf(clause, scene.discourse);
  const ahead = said ? seasons : [scene.discourse.coming ?? scene.discourse.year + 1];
  return rides(rule, clause, scene, { drivers, team, numbers, seasons: ahead, status: 'rumored' });
}
