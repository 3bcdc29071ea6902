import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { POST } from '../../words/posts.js';
import { complementsOf, placesToRace, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import { teamAbout } from '../departures/exits.js';
import { type Draft, draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { termsOf } from './deal-terms.js';

/** Rules for agreements that no noun names: "has committed to Northline through 2027", "has extended Stone". */
export const COMMITMENT_RULES: readonly ClauseRule[] = [
  {
    name: 'commits-to-team',
    example: 'Ava Stone has committed to Northline Racing through 2027.',
    frames: ['other', 'extend', 'keep', 'win', 'be', 'sign'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || placesToRace(clause).length > 0) return [];
      // "Acme Oil is back, and re-upped with Northline": a firm may have done it.
      if (/^(?:,|and|who|which)$/.test(clause.marker) && clause.verb.lemma === 're-up') return [];
      if (!commits(clause) || NOT_A_DRIVERS.test(clause.words)) return [];
      const team = complementsOf(clause, 'team').find(
        ({ before, prep }) => !before && /^(?:to|with|at|for|by)$/.test(prep),
      )?.mention.team;
      // "is committed to Northline" may be said of a partner's work: a term or a future makes it an agreement.
      const { multiYear, until } = termsOf(clause, scene);
      const isBare =
        multiYear === undefined && until === undefined && !/\b(?:future|long-term|beyond|terms)\b/.test(clause.words);
      const isAhead = timesOf(clause).some(({ seasons }) => seasons?.some((season) => season > scene.discourse.year));
      if (isBare && !isAhead && /^(?:commit|recommit|tie)$/.test(clause.verb.lemma)) return [];
      if (!team && until === undefined && !/^(?:re-up|put)$/.test(clause.verb.lemma)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return contracts('commits-to-team', clause, scene, drivers, team ?? teamAbout(scene), !team);
    },
  },
  {
    name: 'agrees-to-join',
    example: 'Ava Stone has agreed to join Northline Racing in 2027.',
    frames: ['join', 'drive', 'sign', 'stay'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb, governor } = clause;
      // "has agreed to join" is one group, "agreed this month to join" are two clauses.
      const group = wordsBetween(scene.discourse.text.tokens, verb.first, verb.last);
      const isAgreed = verb.form === 'infinitive' && governor?.verb.lemma === 'agree' && isStated(governor);
      if (!isAgreed && !/^(?:(?:has|have|had) )?(?:\S+ )?agree[ds]? to\b/.test(group)) return [];
      if (isAgreed && (governor.verb.negated || governor.verb.stance !== 'fact')) return [];
      if (verb.negated || verb.stance !== 'fact' || !isStated(clause)) return [];
      if (placesToRace(clause).length > 0 || NOT_A_DRIVERS.test(clause.words)) return [];
      const team = complementsOf(clause, 'team').find(
        ({ before, prep }) => !before && /^(?:|to|with|for|at)$/.test(prep),
      )?.mention.team;
      return team ? contracts('agrees-to-join', clause, scene, subjectDrivers(clause, scene.discourse), team) : [];
    },
  },
  {
    name: 'team-binds-driver',
    example: 'Northline Racing has extended Ava Stone through 2027.',
    frames: ['extend', 'other', 'win', 'sign', 'have', 'keep'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      const { passive, negated } = clause.verb;
      if (!team || passive || negated || !isStated(clause) || NOT_A_DRIVERS.test(clause.words)) return [];
      const services = /\b(?:services|signature|signing) of\b/.test(clause.words);
      if (!services && !binds(clause, scene)) return [];
      const drivers = services
        ? complementsOf(clause, 'person')
            .filter(({ prep, mention }) => prep === 'of' && !mention.possessive)
            .map(({ mention }) => mention.person)
        : bound(clause, scene);
      return contracts('team-binds-driver', clause, scene, drivers, team);
    },
  },
  {
    name: 'signing-of',
    example: 'Northline Racing announced the signing of Ava Stone.',
    frames: ['say', 'sign'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || clause.verb.negated || !isStated(clause)) return [];
      const signed = complementsOf(clause, 'person').filter(
        ({ lead, mention }) => /\b(?:re-)?signing of(?: driver)?$/.test(lead) && !mention.possessive,
      );
      const drivers = signed.map(({ mention }) => mention.person);
      return contracts('signing-of', clause, scene, drivers, team);
    },
  },
];

const NOT_A_DRIVERS = new RegExp(
  `\\b(?:${POST}|crew|sponsor\\w*|partnership|program|programme|charter|manufacturer|alliance|lead|streak|record)\\b`,
);

/** "commits to", "re-ups with", "extends with", "is tied to", "is locked in at". */
function commits({ verb, words }: Clause): boolean {
  const { lemma, passive } = verb;
  if (/^(?:commit|recommit)$/.test(lemma))
    return passive || /^(?:(?:long-term )?to|future to|(?:long-term )?future)\b/.test(words) || words.trim() === 'to';
  if (lemma === 're-up') return true;
  if (lemma === 'extend' || lemma === 'renew')
    return (
      /^(?:through|until)\b/.test(words) ||
      (!passive && /^(?:with|stay (?:at|with)|stint (?:at|with)|time (?:at|with)|tenure (?:at|with))\b/.test(words))
    );
  if (lemma === 'agree') return !passive && /^(?:new )?terms with\b/.test(words);
  if (lemma === 'tie') return passive && /^(?:down )?to\b/.test(words);
  if (lemma === 'be') return /^(?:now )?(?:locked|tied) (?:up|in|down) (?:through|until)\b/.test(words);
  if (lemma === 'put') return !passive && /^pen to paper\b/.test(words);
  return (
    passive &&
    /^(?:lock|locked|secure)$/.test(verb.word) &&
    /^(?:in|up|down) (?:at|with|to|by|through|until|for)\b/.test(words)
  );
}

/** "extends Stone", "ties Stone down": a verb that alone says that somebody is bound. */
function binds({ verb, words, complements }: Clause, scene: Scene): boolean {
  if (/^(?:extend|renew)$/.test(verb.lemma)) return true;
  const isUntil = complements.some(({ mention }) => mention.type === 'time' && mention.through !== undefined);
  // "inked Stone through 2027"
  if (/^(?:ink|pen)$/.test(verb.lemma))
    return isUntil && scene.mentions.some(({ type, first }) => type === 'person' && first === verb.last);
  if (verb.lemma === 'tie' || /^lock(?:ed|s)?$/.test(verb.word))
    return /^(?:up|in|down)\b/.test(words) || scene.mentions.some(({ first }) => first === verb.last);
  return (
    verb.lemma === 'have' && isUntil && /^(?:signed|under contract|locked (?:up|in)|tied (?:up|down))\b/.test(words)
  );
}

/** Whom a verb binds: its object, or behind "up", "down". */
function bound(clause: Clause, scene: Scene): Person[] {
  const behind = complementsOf(clause, 'person').filter(
    ({ before, lead, mention }) => !before && !mention.possessive && /^(?:up|in|down|driver|with)?$/.test(lead),
  );
  const people = behind.map(({ mention }) => mention.person).filter((one) => !scene.discourse.officeHolders.has(one));
  return people.length > 0 ? people : objectDrivers(clause, scene);
}

function contracts(
  rule: string,
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  team: string | undefined,
  isTeamGuessed = false,
): Draft[] {
  const named = new Set(drivers.filter((driver) => !scene.discourse.officeHolders.has(driver)));
  const status = statusOf(clause, scene.discourse);
  const terms = termsOf(clause, scene);
  return [...named].map((driver) => {
    const slots = { driver: driver.name, team, loanTo: undefined, ...terms };
    return draft('contract', rule, scene.sentence, status, slots, isTeamGuessed ? ['team'] : []);
  });
}
