import type { Clause } from '../clauses/clause.js';
import { wordsBetween } from '../text/words-between.js';
import {
  carOf,
  complementsOf,
  numberOf,
  placesToRace,
  subjectDrivers,
  subjectTeam,
  teamOf,
  timesOf,
} from './clause-parts.js';
import { saidSeasons } from './clause-seasons.js';
import { exits, lastSeason, objectOf, pairBefore, seasonJustOver, teamAbout, teamWith } from './exits.js';
import { originOf } from './goal-and-origin.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { isStated } from './status.js';

/** Rules for drivers who leave a team, do not return, or give up driving. */
export const DEPARTURE_RULES: readonly ClauseRule[] = [
  {
    name: 'leaves-team',
    example: 'Ava Stone is leaving Northline Racing at the end of the 2025 season.',
    frames: ['leave', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || clause.verb.negated) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const { lemma, frame } = clause.verb;
      if (frame === 'join') {
        // "moves from Northline to Pinecrest"
        const origin = originOf(clause);
        if (!origin || !complementsOf(clause, 'team').some(({ prep }) => prep === 'to')) return [];
        // "moved over from Northline" may be years ago.
        const isLongAgo = clause.verb.tense === 'past' && saidSeasons(clause, scene.discourse.year) === undefined;
        return exits('leaves-team', clause, scene, {
          drivers,
          team: origin,
          ...(isLongAgo ? { season: 'unsaid' } : {}),
        });
      }
      if (/^(?:part|split)$/.test(lemma)) return [];
      if (lemma === 'lose' && !losesSeat(clause, scene)) return [];
      const object = objectOf(clause, scene);
      const objectCar = object?.type === 'car' ? object : undefined;
      const car =
        objectCar ?? complementsOf(clause, 'car').find(({ prep }) => prep !== 'for' && prep !== 'to')?.mention;
      const team =
        (object?.type === 'team' ? object.team : undefined) ??
        complementsOf(clause, 'team').find(({ prep, before }) => /^(?:|with|from|at)$/.test(prep) && !before)?.mention
          .team ??
        car?.team;
      if (!team && !car) return [];
      const vacated = clause.marker === 'which' && clause.parent !== undefined;
      const comer = vacated ? scene.clauses[clause.parent] : undefined;
      const next = comer ? subjectDrivers(comer, scene.discourse) : [];
      const ahead = comer ? saidSeasons(comer, scene.discourse.year)?.[0] : undefined;
      return exits('leaves-team', clause, scene, {
        drivers,
        team,
        number: numberOf(car),
        ...(next.length === 1 && !next.some((driver) => drivers.includes(driver)) ? { replacedBy: next[0]?.name } : {}),
        ...(ahead === undefined ? {} : { season: ahead - 1 }),
      });
    },
  },
  {
    name: 'parts-ways',
    example: 'Northline Racing and Ava Stone have parted ways.',
    frames: ['leave', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || clause.verb.negated) return [];
      const { lemma } = clause.verb;
      const parts = (lemma === 'part' && /^(?:ways|company)\b/.test(clause.words)) || lemma === 'split';
      if (!parts && !(lemma === 'go' && /\bseparate ways\b/.test(clause.words))) return [];
      const other = complementsOf(clause, 'person').find(({ prep }) => /^(?:with|from)$/.test(prep))?.mention.person;
      if (other && scene.discourse.officeHolders.has(other)) return [];
      const team = complementsOf(clause, 'team').find(({ prep }) => /^(?:with|from)$/.test(prep))?.mention.team;
      const drivers = subjectDrivers(clause, scene.discourse);
      const season = lastSeason(clause, scene);
      if (team) return exits('parts-ways', clause, scene, { drivers, team, season });
      if (other && drivers.length === 0) {
        const own = subjectTeam(clause);
        const about = own ?? teamAbout(scene);
        return exits('parts-ways', clause, scene, { drivers: [other], team: about, season, isTeamGuessed: !own });
      }
      const pair = pairBefore(clause, scene);
      return pair ? exits('parts-ways', clause, scene, { drivers: [pair.driver], team: pair.team, season }) : [];
    },
  },
  {
    name: 'will-not-return',
    example: 'Ava Stone will not return to Northline Racing in 2026.',
    frames: ['stay', 'be', 'keep'],
    read: (clause, scene) => {
      if (!isStated(clause) || !clause.verb.negated || placesToRace(clause).length > 0) return [];
      const { frame, stance, tense, passive } = clause.verb;
      if (frame === 'be' && !/\bback\b/.test(clause.words)) return [];
      if (frame === 'keep' && !passive) return [];
      if (/\b(?:role|crew|practice|qualifying|victory lane|form|podium)\b/.test(clause.words)) return [];
      const said = saidSeasons(clause, scene.discourse.year)?.[0];
      if (tense === 'past' && said === undefined && frame !== 'keep') return [];
      const team = teamOf(clause);
      return exits('will-not-return', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: team ?? teamAbout(scene),
        isTeamGuessed: !team,
        number: numberOf(carOf(clause)),
        season: seasonBefore(clause, scene, said),
        status: stance === 'rumor' ? 'rumored' : 'confirmed',
      });
    },
  },
  {
    name: 'contract-not-renewed',
    example:
      'Northline Racing has not renewed the contract. Ava Stone, whose contract was not renewed, drove the No. 12.',
    frames: ['extend'],
    read: (clause, scene) => {
      if (!isStated(clause) || !clause.verb.negated || !clause.verb.passive) return [];
      const owner = clause.complements.find(
        ({ before, mention, prep }) => before && mention.type === 'person' && (mention.possessive || prep === 'whose'),
      )?.mention;
      if (owner?.type !== 'person' || scene.discourse.officeHolders.has(owner.person)) return [];
      return exits('contract-not-renewed', clause, scene, {
        drivers: [owner.person],
        team: teamOf(clause) ?? teamAbout(scene),
        isTeamGuessed: teamOf(clause) === undefined,
        season: seasonJustOver(scene),
        status: 'confirmed',
      });
    },
  },
  {
    name: 'is-out',
    example: 'Ava Stone is out at Northline Racing.',
    frames: ['be', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || placesToRace(clause).length > 0) return [];
      // "is done" reads as a passive of "do".
      const isDo = clause.verb.lemma === 'do' && clause.verb.passive;
      if (clause.verb.frame === 'other' && !isDo) return [];
      const listed = complementsOf(clause, 'person').filter(({ lead, prep }) => /^out :$/.test(lead) && prep === '');
      const subjects = subjectDrivers(clause, scene.discourse);
      const drivers = subjects.length > 0 ? subjects : listed.map(({ mention }) => mention.person);
      const team = complementsOf(clause, 'team').find(({ prep, before }) => before || /^(?:at|with|of)$/.test(prep));
      const isOut = /^out(?: at| of| :|$)/.test(clause.words) && (team !== undefined || carOf(clause) !== undefined);
      const isOff = /^off to\b/.test(clause.words);
      const isDone = isDo && /^(?:with|at)\b/.test(clause.words) && team !== undefined;
      const isDoneAfter = isDo && timesOf(clause).some((time) => time.after !== undefined);
      if (!isOut && !isOff && !isDone && !isDoneAfter) return [];
      if (/^out of (?:the )?(?:race|playoffs|contract|contention|hospital)/.test(clause.words)) return [];
      const own = isOff ? undefined : (team?.mention.team ?? carOf(clause)?.team);
      return exits('is-out', clause, scene, {
        drivers,
        team: own ?? (isOff ? undefined : teamAbout(scene)),
        isTeamGuessed: own === undefined,
        number: isOff ? undefined : numberOf(carOf(clause)),
      });
    },
  },
  {
    name: 'retires',
    example: 'Ava Stone will retire from full-time racing after the 2025 season with Northline Racing.',
    frames: ['retire', 'leave', 'join', 'other', 'drive'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.verb.passive) return [];
      if (!givesUp(clause, scene)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const car = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep !== 'for')?.mention;
      const team = car?.team ?? teamWith(clause, scene);
      const season = laterSeason(clause, scene) ?? lastSeason(clause, scene) ?? seasonJustOver(scene);
      return exits('retires', clause, scene, { drivers, team, number: numberOf(car), season });
    },
  },
];

function losesSeat(clause: Clause, scene: Scene): boolean {
  return /\b(?:seat|ride|drive|job)\b/.test(clause.words) || objectOf(clause, scene)?.type === 'car';
}

/** "will not return in 2026" ends with 2025; "in 2025", said before its first race, with 2024. */
function seasonBefore(clause: Clause, scene: Scene, said: number | undefined): number | undefined {
  const { year } = scene.discourse;
  const after = timesOf(clause).find((time) => time.after !== undefined)?.after;
  if (after !== undefined) return after;
  if (said !== undefined) return said - 1;
  return clause.verb.tense === 'past' ? year - 1 : seasonJustOver(scene);
}

const DRIVING = /\bfull-time\b|\bdriving\b|\bracing\b|\bcompetition\b|\bthe (?:sport|cockpit)\b|\bcareer\b/;

/** "retires", "left full-time racing", "stepped out for good", "will hang up his helmet", "runs his last full-time race". */
function givesUp(clause: Clause, scene: Scene): boolean {
  const { lemma, frame, tense } = clause.verb;
  const { tokens } = scene.discourse.text;
  const words = `${wordsBetween(tokens, clause.verb.first, Math.min(clause.verb.last + 12, scene.sentence.last))} `;
  if (frame === 'retire') return tense !== 'past' || DRIVING.test(words) || timesOf(clause).some((time) => time.after);
  if (/^(?:leave|quit)$/.test(lemma))
    return /^(?:\w+ ){1,3}full-time (?:\w+ ){0,2}(?:racing|driving|competition)\b/.test(words);
  if (lemma === 'step')
    return /\b(?:out|away|aside|down) for good\b|\baway from (?:full-time |the )?(?:racing|driving|competition|sport|cockpit)\b/.test(
      words,
    );
  if (/\bhangs? up (?:his|her) (?:helmet|gloves)\b|\bcall(?:s|ed|ing)? it a career\b/.test(words)) return true;
  return frame === 'drive' && /\b(?:his|her) (?:last|final) full-time (?:race|start|season)\b/.test(words);
}

/** The season that a later clause of the sentence names: "left racing, and the Cup Series, at the end of 2023". */
function laterSeason(clause: Clause, scene: Scene): number | undefined {
  for (const later of scene.clauses.slice(scene.clauses.indexOf(clause))) {
    const after = timesOf(later).find((time) => time.after !== undefined)?.after;
    if (after !== undefined) return after;
  }
  return undefined;
}
