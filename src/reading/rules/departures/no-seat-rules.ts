import type { Clause } from '../../clauses/clause.js';
import { complementsOf, numberOf, placesToRace, subjectCar, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isStated } from '../clause/status.js';
import { isAwayForNow } from '../races/away-for-now.js';
import { isDay } from '../races/outings.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { exits, lastSeason } from './exits.js';

const NO_SEAT = /^(?:now |suddenly )?(?:out of|without) (?:a|an|any) (?:[a-z-]+ ){0,2}(?:ride|seat|drive|job)\b/;
const FREE_AGENT = /^(?:now |again |once again |officially |suddenly )?an? (?:unrestricted )?free agent\b/;
const AS_SOON = /^(?:when|after|because|since|once)$/;
// "is not in the team's plans", "has no place in the line-up": for the season to come.
const PLANNED = /\b(?:in|part of|among|figure in) (?:the )?(?:[a-z-]+ )?plans\b/;
const NO_PLACE = /^no (?:place|seat|room|spot|ride|drive|car)\b/;

/** Rules for drivers who have no seat any more, and for seats that somebody has left open. */
export const NO_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'has-no-seat',
    example: 'Ava Stone drives the No. 12 for Northline Racing. Stone was left without a ride when its sponsor went.',
    frames: ['be', 'leave', 'have', 'other', 'get', 'say', 'plan', 'expect'],
    needs: ['person'],
    read: (clause, scene) => {
      if (!isStated(clause) || placesToRace(clause).length > 0 || isAwayForNow(scene)) return [];
      const drivers = drivenOut(clause, scene);
      if (drivers.length === 0) return [];
      const said = saidSeasons(clause, scene.discourse.year)?.at(-1);
      return exits('has-no-seat', clause, scene, {
        drivers,
        team: complementsOf(clause, 'team').find(({ before, prep }) => !before && /^(?:at|in|with)$/.test(prep))
          ?.mention.team,
        ...(said === undefined ? {} : { season: said > scene.discourse.year ? said - 1 : said }),
        status: clause.verb.stance === 'rumor' ? 'rumored' : 'confirmed',
      });
    },
  },
  {
    name: 'seat-opened-when',
    example: 'The No. 12 of Northline Racing came open when Ava Stone went back to college.',
    frames: ['be', 'join', 'other', 'leave'],
    needs: ['car', 'person'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (!car || clause.verb.negated || !isStated(clause) || isAwayForNow(scene) || !isOpened(clause)) return [];
      const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
      if (!next || next.verb.negated || next.verb.word === 'came') return [];
      if (!(clause.verb.lemma === 'be' ? /^(?:after|because|since)$/ : AS_SOON).test(next.marker)) return [];
      if (next.verb.frame === 'win' || next.verb.frame === 'finish' || placesToRace(next).length > 0) return [];
      return exits('seat-opened-when', next, scene, {
        drivers: subjectDrivers(next, scene.discourse),
        team: car.team,
        number: numberOf(car),
        season: lastSeason(next, scene) ?? lastSeason(clause, scene),
        status: 'confirmed',
      });
    },
  },
];

/** "was left without a seat", "is a free agent", "is not in the team's plans for 2026": who drives there no more. */
function drivenOut(clause: Clause, scene: Scene) {
  const { verb, words } = clause;
  const drivers = subjectDrivers(clause, scene.discourse);
  const { year } = scene.discourse;
  const isAhead = saidSeasons(clause, year)?.some((season) => season > year) === true;
  if (verb.negated) return isAhead && verb.lemma === 'be' && PLANNED.test(words) ? drivers : [];
  if (verb.lemma === 'leave') return verb.passive && NO_SEAT.test(words) ? drivers : [];
  if (verb.lemma === 'have') return isAhead && NO_PLACE.test(words) && TEAM_PLACE.test(words) ? drivers : [];
  if (isToLookForWork(clause, isAhead)) return drivers;
  if (verb.lemma !== 'be' && verb.lemma !== 'become') return [];
  // "is a free agent at the end of the season": until then she is none.
  const isLater = verb.tense === 'future' && !/\b(?:as of|on)\b/.test(words);
  const { published } = scene.discourse.text.article;
  const isOver = timesOf(clause).every(
    ({ after, seasons, from = published }) => after === undefined && seasons === undefined && from <= published,
  );
  if (FREE_AGENT.test(words) && isOver && !isLater && !/\b(?:after|when|at|once|if)\b/.test(words)) return drivers;
  // "is out of a ride on Saturday": for that race.
  if (timesOf(clause).some((time) => isDay(time) && (time.date ?? time.from ?? '') >= published)) return [];
  return verb.tense !== 'future' && /^(?:now |suddenly )?out of\b/.test(words) && NO_SEAT.test(words) ? drivers : [];
}

/** "could both be looking for work", "will be out of a job next year", "may find herself without a ride" */
function isToLookForWork({ verb, words, asks }: Clause, isAhead: boolean): boolean {
  if (asks || (verb.stance !== 'rumor' && !(verb.tense === 'future' && isAhead))) return false;
  const own = words.replace(/^(?:himself|herself|themselves|both|all|soon|again|once again) /, '');
  if (verb.lemma === 'look' || verb.word === 'looking') return WORK.test(own);
  if (verb.lemma !== 'be' && verb.lemma !== 'find' && verb.lemma !== 'end') return false;
  return OUT_OF_WORK.test(own.replace(/^up /, ''));
}

const WORK =
  /^(?:around )?for (?:work|(?:new )?employment|(?:a|an|another|new|other) (?:new |different |other )?(?:job|work|ride|rides|seat|seats|home|homes|drive|drives|employer|employers|team)\b)/;
const OUT_OF_WORK =
  /^(?:out of|without) (?:work|(?:a|any) (?:[a-z-]+ ){0,2}(?:ride|seat|drive|job))\b|^(?:looking|searching|hunting) for (?:work|a (?:new )?(?:job|ride|seat|home|drive|team))\b|^job[- ]hunting\b|^(?:on the )?(?:job market|unemployment line)\b/;

const TEAM_PLACE = /\b(?:line-?up|roster|team|stable|fold)\b|\b(?:at|with)\b/;

/** "came open", "opened up", "became vacant", "is open" */
function isOpened({ verb, words }: Clause): boolean {
  if (verb.word === 'opened' || verb.lemma === 'open') return true;
  if (/^(?:come|become|be|fall)$/.test(verb.lemma))
    return /^(?:(?:now|suddenly|up) )?(?:open|free|vacant|empty|available)\b/.test(words);
  return verb.passive && /^(?:vacated|freed)$/.test(verb.word);
}
