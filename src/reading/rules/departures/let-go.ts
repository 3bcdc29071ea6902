import type { Clause } from '../../clauses/clause.js';
import { complementsOf, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { exits, seasonBefore, seasonJustOver, teamAbout } from './exits.js';

/** "was handed her walking papers", "got her release" */
export function isShownOut({ verb, words }: Clause): boolean {
  return (
    (/^(?:give|hand|get|receive)$/.test(verb.lemma) || verb.word === 'granted') &&
    /^(?:(?:his|her|their|a) )?(?:walking papers|marching orders|pink slip|release|notice)(?! (?:to|for|from (?:hospital|the hospital)))\b/.test(
      words,
    )
  );
}

/** "has been moved out of the No. 12", "was pulled from the car for the rest of the season" */
export function isTakenOut(clause: Clause): boolean {
  const { verb, words } = clause;
  if (
    !/^(?:move|bump|boot|bounce|force|push|pull|take|yank|eject|ease|edge|shuffl|squeeze|kick|remov|demot)/.test(
      verb.word,
    )
  )
    return false;
  // "has yanked Stone from the No. 12"
  if (
    !verb.passive &&
    (subjectTeam(clause) === undefined || !/^(?:yank|bump|boot|bounc|eject|shuffl|remov|demot)/.test(verb.word))
  )
    return false;
  if (!complementsOf(clause, 'car').some(({ before, prep }) => !before && /^(?:of|from)$/.test(prep))) return false;
  return /^(?:out of|from)\b/.test(words) && !/\b(?:races?|weeks?|weekend|injur\w*|line|garage)\b/.test(words);
}

// "let her go ahead", "let her go for it": not from the team.
const LETS_GO = /^go\b(?! (?:to|first|ahead|by|out|for (?:it|the|a|broke)|through|into|past|around|home|all)\b)/;

/** "Northline let Stone go": what is let stands in the next clause. */
export function letGo(clause: Clause, scene: Scene): Draft[] {
  const team = subjectTeam(clause);
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const status = statusOf(clause, scene.discourse);
  // "let her go": the pronoun stands behind the verb.
  const object = complementsOf(clause, 'person').find(({ mention }) => mention.first === clause.verb.last)?.mention;
  if (team && object?.form === 'described' && LETS_GO.test(clause.words))
    return exits('team-releases-driver', clause, scene, {
      drivers: [object.person],
      team,
      status,
      season: seasonBefore(clause, scene, object.person),
    });
  if (!team || next?.verb.word !== 'go' || !LETS_GO.test(`go ${next.words}`)) return [];
  if (next.complements.some(({ prep }) => prep === 'to')) return [];
  const drivers = subjectDrivers(next, scene.discourse);
  // "spent 2023 and 2024 at Northline, which let her go": at the end of what is told before.
  // "let her go in August": the last one, as no team of today is told with that form.
  const day = clause.verb.word === 'let' && clause.verb.tense === 'present' ? timesOf(next)[0]?.past : undefined;
  const season = seasonBefore(next, scene) ?? (day === undefined ? undefined : Number(day.slice(0, 4)));
  return next.verb.first - clause.verb.last <= 4
    ? exits('team-releases-driver', next, scene, { drivers, team, status, season })
    : [];
}

const WORK = '(?:rides?|seats?|drives?|jobs?|teams?|homes?|work|employment)';
const WITHOUT_RIDE = new RegExp(
  String.raw`\b(?:without (?:an? |any )?(?:[\w-]+ ){0,2}${WORK}|(?:scrambling|looking|searching|hunting|shopping) for (?:an? |new |another |other |full-time )*${WORK}|(?:in search|in need|out) of (?:an? |new |another )*${WORK}|unemployed|jobless|high and dry)\b`,
);

/** "The team closed, which leaves Ava Stone without a ride.", "Stone was left looking for work when the team closed." */
export function leftWithoutRide(clause: Clause, scene: Scene): Draft[] {
  const { verb, words } = clause;
  if (verb.lemma !== 'leave' || !WITHOUT_RIDE.test(words)) return [];
  const first = scene.clauses.find((one) => one !== clause && subjectTeam(one) !== undefined);
  const team = (verb.passive ? undefined : subjectTeam(clause)) ?? (first && subjectTeam(first));
  return exits('team-releases-driver', clause, scene, {
    drivers: verb.passive ? subjectDrivers(clause, scene.discourse) : objectDrivers(clause, scene),
    team: team ?? teamAbout(scene),
    isTeamGuessed: !team,
    season: seasonJustOver(scene),
  });
}
