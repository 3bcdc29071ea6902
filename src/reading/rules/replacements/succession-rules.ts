import type { Clause } from '../../clauses/clause.js';
import { descriptionStart } from '../../clauses/descriptions.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { POST } from '../../words/posts.js';
import { clauseAt } from '../asides/aside-seasons.js';
import {
  complementsOf,
  numberOf,
  peopleIn,
  placesToRace,
  subjectDrivers,
  subjectTeam,
  timesOf,
} from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { exits } from '../departures/exits.js';
import type { Draft } from '../draft.js';
import { isAwayForNow } from '../races/away-for-now.js';
import { outingsOfClause } from '../races/clause-outings.js';
import { starts } from '../races/race-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { type HandedSeat, handOver, seatNamed } from './hand-over.js';

const LEFT = wordSet('vacated left opened created');
const NOUN = wordSet('replacement successor succession');
const GOING = /^(?:departure|exit|move|switch|promotion|retirement|release|dismissal|firing|ouster|defection|jump)$/;
const SEAT =
  /\b(?:seat|ride|car|truck|void|spot|place|vacancy|opening|drive|cockpit|hole|gap|role|entry)(?: that was| which was| recently| just| being)?$/;
const BY = /^(?:vacant |open |empty |behind |up |unfilled )?by$/;
// Of a race or a crew, and no seat.
const OTHER = new RegExp(
  `\\b(?:${POST}|crew|race|weekend|injur\\w*|illness|lap|interim|temporary|parts?|engine|name|search\\w*|candidates?)\\b`,
);
const REACH = 8;

/** Rules for nouns and participles that tell of one driver in the place of another. */
export const SUCCESSION_RULES: readonly PhraseRule[] = [
  {
    name: 'seat-left-by',
    example: 'Ben Carter takes the seat vacated by Ava Stone at Northline Racing for 2026.',
    needs: ['person'],
    words: LEFT,
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      const drafts: Draft[] = [];
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (!LEFT.has(tokens[at]) || isQuoted(scene, at)) continue;
        const goer = peopleIn(scene.mentions).find(({ first }) => first > at);
        if (!goer || !BY.test(wordsBetween(tokens, at + 1, descriptionStart(tokens, goer.first, at + 1)))) continue;
        // "left by Stone's departure"
        if (goer.possessive && !GOING.test(tokens[goer.last]?.lower ?? '')) continue;
        const car = scene.mentions.find(({ type, last }) => type === 'car' && last === at);
        if (!car && !SEAT.test(wordsBetween(tokens, Math.max(scene.sentence.first, at - 4), at))) continue;
        const clause = scene.clauses.findLast(
          ({ verb, subjects }) => verb.last <= at && subjects.some(({ type }) => type === 'person'),
        );
        const behind = goer.possessive ? goer.last + 1 : goer.last;
        const seat = {
          ...teamOf(teamOpening(scene, at)),
          ...seatBehind(scene, behind),
          ...(car?.type === 'car' ? { car, ...teamOf(car.team) } : {}),
        };
        const passing = clause ? undefined : passingOn(scene, goer.last);
        const told = clause ?? passing?.clause;
        const comer = clause ? subjectOf(clause, scene) : passing?.comer;
        if (told) drafts.push(...successionOf('seat-left-by', told, scene, comer, goer.person, seat));
      }
      return drafts;
    },
  },
  {
    name: 'is-successor',
    example: 'Northline Racing has named Ben Carter as the successor to Ava Stone in the No. 12 for 2026.',
    needs: ['person'],
    words: NOUN,
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (!NOUN.has(tokens[at]) || isQuoted(scene, at)) continue;
        const goer = whose(scene, at);
        const clause = clauseAt(scene, at);
        if (!goer || !clause) return [];
        const behind = Math.max(at + 1, goer.last);
        const seat = {
          ...teamOf(subjectTeam(clause) ?? teamAhead(clause, at)),
          ...(tokens[at]?.lower === 'succession' ? seatNamed(clause) : {}),
          ...seatBehind(scene, behind),
        };
        if (goer.form !== 'described' && isToBeNamed(clause, scene))
          return withoutSuccessor(clause, scene, goer.person, seat);
        return successionOf('is-successor', clause, scene, comerOf(clause, scene, at, goer), goer.person, seat);
      }
      return [];
    },
  },
];

/** "the seat left by Carter goes to Stone", "…will be filled by Stone": the verb behind, and who gets it. */
function passingOn(scene: Scene, from: number): { readonly clause: Clause; readonly comer: Person } | undefined {
  const clause = scene.clauses.find(
    ({ verb, subjects }) => verb.first >= from && verb.form === 'finite' && subjects.length === 0,
  );
  if (!clause || !(clause.verb.passive ? FILLED : PASSES).test(clause.verb.lemma)) return undefined;
  const prep = clause.verb.passive && !/^(?:give|hand)$/.test(clause.verb.lemma) ? 'by' : 'to';
  const [comer, another] = complementsOf(clause, 'person').filter((one) => !one.before && one.prep === prep);
  if (!comer || another || comer.mention.possessive || comer.mention.form === 'described') return undefined;
  return { clause, comer: comer.mention.person };
}

const PASSES = /^(?:go|pass|fall|belong)$/;
const FILLED = /^(?:fill|take|occupy|inherit|give|hand)$/;

/** "At Northline, the vacancy left by Stone": the team at the head of the sentence. */
function teamOpening({ mentions, sentence, discourse }: Scene, at: number): string | undefined {
  const [team] = mentions;
  if (team?.type !== 'team' || team.last > at || team.first !== sentence.first + 1) return undefined;
  return /^(?:at|with|in)$/.test(discourse.text.tokens[sentence.first]?.lower ?? '') ? team.team : undefined;
}

/** "has yet to name a replacement for Stone", "Her successor will be named in January": she is gone, and nobody has come. */
function isToBeNamed(clause: Clause, scene: Scene): boolean {
  const { verb, before } = clause;
  if (!/^(?:name|announce|choose|pick|reveal|select|identify|decide)$/.test(verb.lemma)) return false;
  const isOpen =
    verb.negated || (verb.passive && verb.tense === 'future') || /\b(?:yet|has|have)(?: to)?$/.test(before);
  const isNone = verb.passive && wordsBetween(scene.discourse.text.tokens, clause.first, verb.first).startsWith('no ');
  return isOpen || isNone;
}

function withoutSuccessor(clause: Clause, scene: Scene, goer: Person, { car, team }: HandedSeat): Draft[] {
  if (scene.discourse.officeHolders.has(goer) || isAwayForNow(scene) || OTHER.test(clause.words)) return [];
  if (placesToRace(clause).length > 0 || clause.verb.stance !== 'fact' || clause.asks || clause.quoted) return [];
  return exits('is-successor', clause, scene, { drivers: [goer], team, number: numberOf(car), status: 'confirmed' });
}

function successionOf(
  rule: string,
  clause: Clause,
  scene: Scene,
  comer: Person | undefined,
  goer: Person,
  seat: HandedSeat,
): Draft[] {
  const { officeHolders } = scene.discourse;
  if (!comer || comer === goer || officeHolders.has(comer) || officeHolders.has(goer)) return [];
  // "had been rumored to be the replacement": talk that is over.
  if (clause.verb.stance === 'rumor' && isOldTalk(clause, scene)) return [];
  if (!isStated(clause) || clause.verb.negated || OTHER.test(clause.words)) return [];
  // "as Carter's replacement in the No. 12 for Talladega"
  if (placesToRace(clause).length > 0)
    return clause.verb.tense === 'past' && clause.verb.frame !== 'sign'
      ? []
      : starts(rule, clause, scene, [comer], {
          outings: outingsOfClause(clause, scene),
          team: seat.team,
          car: seat.car,
        });
  if (timesOf(clause).some(({ date, from, seasons }) => (date ?? from) !== undefined && seasons === undefined))
    return [];
  return handOver(rule, clause, scene, comer, goer, seat);
}

/** "had been linked", "had long been expected": said of a time before what the text tells. */
function isOldTalk({ verb }: Clause, { discourse }: Scene): boolean {
  return /^had (?:\S+ )?been\b/.test(wordsBetween(discourse.text.tokens, verb.first, verb.last));
}

/** "is headed to Northline as the replacement for Stone": where the comer goes is where the seat is. */
function teamAhead(clause: Clause, at: number): string | undefined {
  return complementsOf(clause, 'team').find(
    ({ before, prep, mention }) => !before && prep === 'to' && mention.last <= at,
  )?.mention.team;
}

function subjectOf(clause: Clause, scene: Scene): Person | undefined {
  const [only, another] = subjectDrivers(clause, scene.discourse);
  return another ? undefined : only;
}

/** "Stone's replacement", "the successor to Stone". */
function whose(scene: Scene, at: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const people = peopleIn(scene.mentions);
  const owner = people.findLast(({ possessive, last }) => possessive && last <= at && at - last <= 2);
  if (owner) return owner;
  const behind = people.find(({ first }) => first > at);
  if (!behind || behind.possessive) return undefined;
  const start = descriptionStart(tokens, behind.first, at + 1);
  return /^(?:for|to|of)$/.test(wordsBetween(tokens, at + 1, start)) ? behind : undefined;
}

/** Who comes: "Carter is her successor", "her successor is Carter", "named Carter as her successor". */
function comerOf(clause: Clause, scene: Scene, at: number, goer: PersonMention): Person | undefined {
  const { verb } = clause;
  const isOther = (person: Person | undefined): Person | undefined => (person === goer.person ? undefined : person);
  const before = wordsBetween(scene.discourse.text.tokens, Math.max(clause.first, at - 3), at);
  // "has been named the successor to Stone"
  if (verb.passive && verb.frame === 'sign' && verb.last >= at - 2) return isOther(subjectOf(clause, scene));
  // "will drive the No. 12 in succession to Stone"
  if (/\bin$/.test(before) && at >= verb.last) return isOther(subjectOf(clause, scene));
  const isAs =
    /\bas\b/.test(before) || goer.first > verb.last - 1
      ? /\bas\b/.test(wordsBetween(scene.discourse.text.tokens, verb.last, at))
      : false;
  if (isAs)
    return isOther(subjectTeam(clause) && !verb.passive ? objectDrivers(clause, scene)[0] : subjectOf(clause, scene));
  if (!/^(?:be|become)$/.test(verb.lemma)) return undefined;
  if (at > verb.first) return isOther(subjectOf(clause, scene));
  const next = complementsOf(clause, 'person').find(({ before: ahead, prep }) => !ahead && prep === '')?.mention;
  return next && !next.possessive ? isOther(next.person) : undefined;
}

/** "in the No. 12", "at Northline Racing" straight behind. */
function seatBehind(scene: Scene, from: number): HandedSeat {
  const { tokens } = scene.discourse.text;
  const seat = scene.mentions.find(({ first, type }) => first >= from && (type === 'car' || type === 'team'));
  if (!seat || seat.first - from > REACH) return {};
  if (!/^(?:,? )?(?:in|at|with|for|of|on)(?: (?:the|its|his|her))?$/.test(wordsBetween(tokens, from, seat.first)))
    return {};
  if (seat.type === 'team') return { team: seat.team };
  if (seat.type !== 'car') return {};
  const next = scene.mentions.find(({ first, type }) => first >= seat.last && type === 'team');
  const isOfTeam = next && /^(?:at|for|of|with)$/.test(wordsBetween(tokens, seat.last, next.first));
  return { car: seat, ...teamOf(seat.team ?? (isOfTeam && next.type === 'team' ? next.team : undefined)) };
}

function teamOf(team: string | undefined): HandedSeat {
  return team === undefined ? {} : { team };
}
