import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import {
  carOf,
  complementsOf,
  numberOf,
  peopleIn,
  placesToRace,
  subjectDrivers,
  subjectTeam,
  teamOf,
  timesOf,
} from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isClauseHedged, isStated, statusOf } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { exits, lastSeason, seasonJustOver, teamAbout } from './exits.js';
import { staysAwayForGood } from './leaving.js';

/** "back next year", and not "back from injury". */
const HAS_BACK = /\bback\b(?! (?:from|at|on|to|with|home|together|injur\w+))/;

/** Rules for drivers who do not come back, or whom a team does not keep. */
export const NOT_KEPT_RULES: readonly ClauseRule[] = [
  {
    name: 'will-not-return',
    example: 'Ava Stone will not return to Northline Racing in 2026.',
    frames: ['stay', 'be', 'keep', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || !clause.verb.negated || placesToRace(clause).length > 0) return [];
      const { frame, stance, tense, passive, lemma } = clause.verb;
      if (frame === 'be' && !/\bback\b/.test(clause.words) && !isNotAtTeam(clause, scene)) return [];
      if (frame === 'join' && !(lemma === 'come' && /^back\b/.test(clause.words))) return [];
      // "has chosen not to re-sign with Northline"
      if (frame === 'keep' && !passive && !(/^re/.test(lemma) && /^with\b/.test(clause.words))) return [];
      if (/\b(?:role|crew|practice|qualifying|victory lane|form|podium|way)\b/.test(clause.words)) return [];
      const said = saidSeasons(clause, scene.discourse.year)?.[0];
      if (tense === 'past' && said === undefined && frame !== 'keep') return [];
      // "has not been back since": until now, and perhaps no longer.
      if (clause.verb.perfect && timesOf(clause).some(({ since }) => since !== undefined)) return [];
      // "has not been back for years", "in a decade"
      if (clause.verb.perfect && frame === 'be' && /^back\b/.test(clause.words)) return [];
      // "will not be back until Bristol", "before Saturday": only for a while.
      if (/\b(?:until|till|before|this week|this weekend|today|tonight)\b/.test(clause.words)) return [];
      if (
        timesOf(clause).some(
          (time) => time.date !== undefined || (time.from !== undefined && time.seasons === undefined),
        )
      )
        return [];
      const team = teamOf(clause);
      // "She will not return": to a race, a list, a meeting, where no team, car or season stands beside it.
      const beside = scene.mentions.some(({ type }) => type === 'team' || type === 'car');
      const isOfSeat =
        team !== undefined || beside || said !== undefined || stance === 'rumor' || staysAwayForGood(clause, scene);
      if (!isOfSeat && frame !== 'keep') return [];
      return exits('will-not-return', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: team ?? teamAbout(scene),
        isTeamGuessed: !team,
        number: numberOf(carOf(clause)),
        season: seasonBefore(clause, scene, said),
        status: stance === 'rumor' || isClauseHedged(clause, scene.discourse) ? 'rumored' : 'confirmed',
      });
    },
  },
  {
    name: 'team-does-not-keep',
    example: 'Northline Racing will not bring back Ava Stone in 2026.',
    frames: ['keep', 'sign', 'stay', 'extend', 'have'],
    read: (clause, scene) => {
      const { lemma, passive, negated, stance } = clause.verb;
      const team = subjectTeam(clause);
      const hasNoPlace = findsNoPlace(clause, scene);
      if (!team || passive || !(negated || hasNoPlace) || !isStated(clause) || placesToRace(clause).length > 0)
        return [];
      const keeps =
        hasNoPlace ||
        clause.verb.frame === 'keep' ||
        /^(?:renew|extend)$/.test(lemma) ||
        (/^(?:bring|have)$/.test(lemma) && HAS_BACK.test(clause.words)) ||
        (/^(?:continue|stick|stay)$/.test(lemma) && /^with\b/.test(clause.words));
      if (!keeps || OTHER_OBJECT.test(clause.words)) return [];
      const behind = complementsOf(clause, 'person').filter(({ before, mention, prep, lead }) => {
        if (before || mention.possessive) return false;
        return (
          prep === 'with' ||
          (hasNoPlace && prep === 'for') ||
          lead === 'back' ||
          lead === 'back driver' ||
          lead === 'driver'
        );
      });
      const drivers = new Set([...objectDrivers(clause, scene), ...behind.map(({ mention }) => mention.person)]);
      return exits('team-does-not-keep', clause, scene, {
        drivers: [...drivers].filter((driver) => !scene.discourse.officeHolders.has(driver)),
        team,
        season: seasonBefore(clause, scene, saidSeasons(clause, scene.discourse.year)?.[0]),
        status: stance === 'rumor' || isClauseHedged(clause, scene.discourse) ? 'rumored' : 'confirmed',
      });
    },
  },
  {
    name: 'contract-not-renewed',
    example:
      'Northline Racing has not renewed the contract. Ava Stone, whose contract was not renewed, drove the No. 12.',
    frames: ['extend', 'release', 'sign', 'win', 'other', 'drive'],
    read: (clause, scene) => {
      if (!isStated(clause)) return [];
      const { negated, stance, tense } = clause.verb;
      const ends = endsAgreement(clause);
      if (ends === negated || !(ends || goesOn(clause))) return [];
      const driver = whoseAgreement(clause, scene);
      if (!driver || (tense === 'past' && clause.marker === 'after')) return [];
      const said = subjectTeam(clause) ?? teamOf(clause) ?? teamBeside(clause);
      return exits('contract-not-renewed', clause, scene, {
        drivers: [driver],
        team: said ?? teamAbout(scene),
        isTeamGuessed: said === undefined,
        season:
          tense === 'past'
            ? lastSeason(clause, scene)
            : seasonBefore(clause, scene, saidSeasons(clause, scene.discourse.year)?.[0]),
        status:
          stance === 'rumor' || isClauseHedged(clause, scene.discourse)
            ? 'rumored'
            : negated
              ? 'confirmed'
              : statusOf(clause, scene.discourse),
      });
    },
  },
];

/** "will not be at Northline next year": with a season to come. */
function isNotAtTeam(clause: Clause, { discourse }: Scene): boolean {
  const ahead = saidSeasons(clause, discourse.year)?.some((season) => season > discourse.year) === true;
  const isThere = clause.complements.some(
    ({ mention, before, lead }) =>
      !before &&
      ((mention.type === 'team' && /^(?:at|with|part of)(?: the)?$/.test(lead)) ||
        (mention.type === 'car' && /^in(?: the)?$/.test(lead))),
  );
  const isOnGrid = /^(?:on the|in the|part of the) (?:grid|field|line-?up|roster|mix)\b/.test(clause.words);
  return ahead && (isThere || isOnGrid) && clause.verb.tense === 'future';
}

/** "has no place for Stone next season", "no longer has room for Stone" */
function findsNoPlace({ verb, words, complements }: Clause, { discourse }: Scene): boolean {
  if (verb.lemma !== 'have') return false;
  if (verb.negated) return /^(?:(?:a|any|the) )?(?:place|room|seat|spot|ride) for\b/.test(words);
  const isAhead = complements.some(
    ({ mention }) => mention.type === 'time' && mention.seasons?.some((season) => season > discourse.year),
  );
  return isAhead && /^no (?:more )?(?:place|room|seat|spot|ride) for\b/.test(words);
}

/** "terminate her contract", "let it lapse", "bought it out", "declined its option": what brings an agreement to an end. */
function endsAgreement({ verb, words, before }: Clause): boolean {
  const { frame, lemma, word } = verb;
  if (frame === 'release') return /^(?:terminate|cut|drop)$/.test(lemma);
  if (
    /^(?:decline|declined|declines|rescind|rescinded|void|voided|annulled|nullified|scrapped|cancell?ed|cancell?ing|scrapping)$/.test(
      word,
    )
  )
    return true;
  // "tore up her contract", "her deal has been ripped up"
  if (/^(?:tear|rip)$/.test(lemma) || word === 'ripped') return /^(?:up\b|.*\bup$)/.test(words);
  // "an agreement to end his contract early"
  if (/^(?:end|dissolve|annul|break)$/.test(lemma))
    return /^(?:up |off )?(?:contract|deal|agreement|pact)\b/.test(words);
  if (lemma === 'buy') return /\bout\b/.test(words) || /\bout of\b/.test(words);
  // "will be allowed to expire", "let her contract lapse"
  return /^(?:expire|lapse|run)$/.test(lemma) && /\b(?:let|lets|letting|allow|allows|allowed|allowing)\b/.test(before);
}

const OTHER_OBJECT = /\b(?:crew|chief|sponsor\w*|number|charter|partnership|program|engineer|spotter|pace|up|lead)\b/;
const AGREEMENT = /^(?:contract|deal|option|agreement|pact)$/;

/** "renew", "extend", "pick up the option": what keeps an agreement going. */
function goesOn({ verb, words }: Clause): boolean {
  if (verb.frame === 'extend') return true;
  return /^(?:pick|take)$/.test(verb.lemma)
    ? /^up\b/.test(words)
    : /^(?:exercise|activate|trigger)$/.test(verb.lemma) ||
        /^(?:exercised|activated|triggered|honou?red|exercise|activate|trigger)$/.test(verb.word);
}

/** Whose contract, deal or option a clause is about: "Stone's contract", "whose deal", "its option on Stone". */
function whoseAgreement(clause: Clause, scene: Scene): Person | undefined {
  const { tokens } = scene.discourse.text;
  const isFree = (person: Person): boolean => !scene.discourse.officeHolders.has(person);
  const who = clause.complements.find(({ mention, prep }) => mention.type === 'person' && prep === 'whose')?.mention;
  if (who?.type === 'person') return isFree(who.person) ? who.person : undefined;
  // "Stone's contract, which was up in May, won't be extended": the noun stands before the aside.
  const isBehindAside = clause.marker === ',' && clause.subjects.length === 0;
  for (let at = isBehindAside ? scene.sentence.first : clause.first; at < clause.last; at += 1) {
    if (!AGREEMENT.test(tokens[at]?.lower ?? '')) continue;
    const people = peopleIn(scene.mentions);
    const owner = people.findLast((mention) => mention.possessive && mention.last <= at && at - mention.last <= 4);
    const behind = people.find((mention) => mention.first > at && mention.first - at <= 3);
    const isOn = behind !== undefined && /^(?:on|of|with|for)$/.test(tokens[at + 1]?.lower ?? '');
    if (owner && isWithOthers(scene, at)) return undefined;
    const person = owner?.person ?? (isOn ? behind.person : undefined);
    if (person) return isFree(person) ? person : undefined;
  }
  return undefined;
}

/** "her deal with Halden Oil": with a firm, and no team. */
function isWithOthers({ mentions, discourse: { text } }: Scene, at: number): boolean {
  if (text.tokens[at + 1]?.lower !== 'with' || text.tokens[at + 2]?.capital !== true) return false;
  return !mentions.some(({ type, first, last }) => type === 'team' && first <= at + 2 && last > at + 2);
}

/** "Stone's contract with Northline will not be renewed": a team before the verb. */
function teamBeside(clause: Clause): string | undefined {
  return complementsOf(clause, 'team').find(({ before, prep }) => before && /^(?:with|at|by|)$/.test(prep))?.mention
    .team;
}

/** "will not return in 2026" ends with 2025; "in 2025", said before its first race, with 2024. */
function seasonBefore(clause: Clause, scene: Scene, said: number | undefined): number | undefined {
  const { year } = scene.discourse;
  const after = timesOf(clause).find((time) => time.after !== undefined)?.after;
  if (after !== undefined) return after;
  if (said !== undefined) return said - 1;
  return clause.verb.tense === 'past' ? year - 1 : seasonJustOver(scene);
}
