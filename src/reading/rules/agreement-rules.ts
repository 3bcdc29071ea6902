import type { Clause } from '../clauses/clause.js';
import { type Draft, draft } from './draft.js';
import { objectDrivers } from './drive-rules.js';
import { goalOf, teamBy } from './goal-and-origin.js';
import type { ClauseRule } from './rule.js';
import {
  complementsOf,
  isStated,
  placesToRace,
  type Scene,
  statusOf,
  subjectDrivers,
  subjectTeam,
  teamOf,
} from './scene.js';
import { untilOf } from './seat.js';

const MULTI_YEAR =
  /\bmulti-?\s?(?:year|season)s?\b|\bmultiple (?:years|seasons)\b|\b(?:two|three|four|five|2|3|4|5)-(?:year|season)\b|\bmore than one season\b|\blong-term\b/i;
const DEAL = /\b(?:deal|contract|agreement|extension|terms|option)\b/i;

/** Whether the sentence speaks of an agreement over several seasons. */
function saysMultiYear(scene: Scene): true | undefined {
  const { article } = scene.discourse.text;
  return MULTI_YEAR.test(article.body.slice(scene.sentence.start, scene.sentence.end)) ? true : undefined;
}

/** Whether the sentence speaks of an agreement at all. */
function saysDeal(scene: Scene): boolean {
  const { article } = scene.discourse.text;
  return DEAL.test(article.body.slice(scene.sentence.start, scene.sentence.end));
}

function contract(rule: string, clause: Clause, scene: Scene, driver: string, team: string | undefined): Draft[] {
  if (!team) return [];
  return [
    draft('contract', rule, scene.sentence, statusOf(clause, scene.discourse), {
      driver,
      team,
      multiYear: saysMultiYear(scene),
      until: untilOf(clause),
      loanTo: undefined,
    }),
  ];
}

/** Rules for agreements between a driver and a team: signed, extended, lent. */
export const AGREEMENT_RULES: readonly ClauseRule[] = [
  {
    name: 'signs-with-team',
    example: 'Ava Stone has signed with Northline Racing for 2025.',
    frames: ['join', 'sign', 'keep'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const { lemma, frame, passive } = clause.verb;
      if (passive) {
        if (lemma !== 'sign' || /crew chief|spotter|engineer|\bchief\b/.test(clause.words)) return [];
        const team = goalOf(clause) ?? teamBy(clause);
        return subjectDrivers(clause, scene.discourse).flatMap((driver) =>
          contract('signs-with-team', clause, scene, driver.name, team),
        );
      }
      const employer = subjectTeam(clause);
      if (employer) {
        if (!/^(?:sign|re-?sign)$/.test(lemma) || placesToRace(clause).length > 0) return [];
        return objectDrivers(clause, scene)
          .slice(0, 3)
          .flatMap((driver) => contract('signs-with-team', clause, scene, driver.name, employer));
      }
      if (frame === 'keep' || (lemma !== 'sign' && !saysDeal(scene))) return [];
      const team = goalOf(clause);
      return subjectDrivers(clause, scene.discourse).flatMap((driver) =>
        contract('signs-with-team', clause, scene, driver.name, team),
      );
    },
  },
  {
    name: 'extends-contract',
    example: 'Ava Stone has signed a multi-year extension with Northline Racing.',
    frames: ['sign', 'extend', 'have', 'get', 'be', 'stay', 'other', 'win'],
    read: (clause, scene) => {
      if (!isStated(clause) || !/\b(?:deal|contract|agreement|extension)\b/.test(clause.words)) return [];
      if (
        /\b(?:sponsor|sponsorship|media|rights|television|charter|partnership|no agreement|no deal|no contract)\b/.test(
          clause.words,
        )
      )
        return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      if (drivers.length === 0 || clause.verb.negated) return [];
      if (!/^(?:sign|extend|renew|ink|have|get|agree|be|reach|remain|land|secure|earn)$/.test(clause.verb.lemma))
        return [];
      const team = goalOf(clause) ?? teamOf(clause) ?? scene.discourse.headingTeam(scene.sentence);
      return drivers.flatMap((driver) => contract('extends-contract', clause, scene, driver.name, team));
    },
  },
  {
    name: 'is-on-loan',
    example: 'Ava Stone is on loan from Northline Racing to Pinecrest Motorsports.',
    frames: ['be', 'lend', 'join', 'stay', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const loaned = clause.verb.frame === 'lend' || /\bon loan\b/.test(clause.words);
      if (!loaned) return [];
      const active = clause.verb.frame === 'lend' && !clause.verb.passive && subjectTeam(clause) !== undefined;
      const drivers = active ? objectDrivers(clause, scene) : subjectDrivers(clause, scene.discourse);
      const teams = complementsOf(clause, 'team');
      const owner = active
        ? subjectTeam(clause)
        : teams.find((complement) => /^(?:from|by)$/.test(complement.prep))?.mention.team;
      const user =
        teams.find((complement) => complement.prep === 'to')?.mention.team ??
        teams.find((complement) => complement.mention.team !== owner)?.mention.team;
      return drivers.flatMap((driver) => {
        const drafts: Draft[] = [];
        if (owner) {
          drafts.push(
            draft('contract', 'is-on-loan', scene.sentence, statusOf(clause, scene.discourse), {
              driver: driver.name,
              team: owner,
              multiYear: saysMultiYear(scene),
              until: undefined,
              loanTo: user,
            }),
          );
        } else if (user) {
          drafts.push(
            draft('contract', 'is-on-loan', scene.sentence, statusOf(clause, scene.discourse), {
              driver: driver.name,
              team: undefined,
              multiYear: undefined,
              until: undefined,
              loanTo: user,
            }),
          );
        }
        return drafts;
      });
    },
  },
];
