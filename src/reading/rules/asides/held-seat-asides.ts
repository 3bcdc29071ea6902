import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { POST } from '../../words/posts.js';
import { complementsOf, placesToRace, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { isPossible } from '../clause/hedges.js';
import { statusOf } from '../clause/status.js';
import { isQuoted, type Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import type { Aside, AsideRule } from './aside.js';
import { isSeat, type SeatMention, seatAside } from './seat-aside.js';

/** Posts and purposes beside which a verb of staying is not about a seat. */
const OTHER_POST = new RegExp(
  `\\b(?:${POST}|crew|test|tester|simulator|reserve|development|sponsor|partner|booth|television|lead|front|race|races|hunt|fight|playoffs?|contention|garage|hospital|top)\\b`,
);

const STAYS = /^(?:stay|remain|continue|stick)$/;
const LEAVES = /^(?:leave|depart|exit|quit|vacate|lose|relinquish|surrender|abandon)$/;
const CLIMBS = /^(?:get|climb|step|move|come)$/;

/**
 * Rules for who has a seat because she may stay in it or lose it: the wish, the doubt and the denial are about what is to
 * come, and say that the seat is hers now.
 */
export const HELD_SEAT_ASIDES: readonly AsideRule[] = [
  {
    name: 'may-keep-seat',
    example: 'Ava Stone hopes to stay in the No. 12 Northline Racing Ford.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => (isOpen(clause, scene) ? held(scene, keeps(clause, scene)) : [])),
  },
  {
    name: 'may-lose-seat',
    example: 'Ava Stone does not want to leave Northline Racing.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => (isOpen(clause, scene) ? held(scene, loses(clause, scene)) : [])),
  },
  {
    name: 'where-driver-is',
    example: 'A seat may open in the No. 12 of Northline Racing, where Ava Stone is weighing retirement.',
    read: whereDriverIs,
  },
];

/** "the No. 12, where Stone is weighing retirement", "Northline, where Stone’s deal is up": who is there now, whatever is told of her. */
function whereDriverIs(scene: Scene): Aside[] {
  const { tokens } = scene.discourse.text;
  return scene.mentions.flatMap((person, index) => {
    const seat = scene.mentions[index - 1];
    if (person.type !== 'person' || person.form === 'described' || !seat || !isSeat(seat)) return [];
    if (!/^,? ?where$/.test(wordsBetween(tokens, seat.last, person.first)) || isQuoted(scene, person.first)) return [];
    const own = scene.clauses.find((clause) => clause.verb.first >= person.last);
    if (!own || OTHER_POST.test(own.words)) return [];
    // "Northline, where Stone and Marsh hold shares": who has a part of it.
    if (/\b(?:shares?|stakes?|owns?|owned|ownership|equity|office|desk|works?)\b/.test(`${own.verb.word} ${own.words}`))
      return [];
    const isNow = own.verb.tense === 'present' || own.verb.frame === 'extend';
    if (!isNow || own.verb.passive) return [];
    const isDeal = /^(?:contract|deal|agreement|option)$/.test(tokens[person.last]?.lower ?? '');
    if (person.possessive ? !isDeal : /^(?:replace|join|sign|drive)$/.test(own.verb.frame)) return [];
    return seatAside(scene, person.person, seat, { seasons: [scene.discourse.year], said: false });
  });
}

interface Held {
  readonly drivers: readonly Person[];
  readonly seat: SeatMention | undefined;
}

/** Speaks of what is or is to come, and of no single race. */
function isOpen(clause: Clause, scene: Scene): boolean {
  const { year, text } = scene.discourse;
  if (clause.verb.tense === 'past' || placesToRace(clause).length > 0 || OTHER_POST.test(clause.words)) return false;
  // Before the first races it is not plain which season "stays" begins with.
  if (text.article.published.slice(5) < '02-10' || isQuoted(scene, clause.verb.first)) return false;
  return !timesOf(clause).some(
    ({ seasons, date, from, after }) =>
      seasons?.some((season) => season < year) ||
      (after ?? year) < year ||
      ((date ?? from) !== undefined && seasons === undefined),
  );
}

function held(scene: Scene, found: Held | undefined): Aside[] {
  const [driver, another] = found?.drivers ?? [];
  const { seat } = found ?? {};
  if (!driver || !seat || (another && seat.type === 'car')) return [];
  return (found?.drivers ?? []).flatMap((one) =>
    seatAside(scene, one, seat, { seasons: [scene.discourse.year], said: true }),
  );
}

/** Not stated as a fact: wished, doubted, denied, asked, under a condition. */
function isUnsure(clause: Clause, { discourse }: Scene): boolean {
  const { verb, asks, marker, words, governor } = clause;
  if (statusOf(clause, discourse) !== 'confirmed') return true;
  // "Northline wants her to stay in the No. 12"
  const { verb: wish } = governor ?? {};
  if (
    verb.form === 'infinitive' &&
    wish &&
    !wish.passive &&
    /^(?:want|urge|beg|implore|persuade|convince)$/.test(wish.lemma)
  )
    return true;
  return verb.negated || verb.stance !== 'fact' || asks || /^(?:if|whether|unless)$/.test(marker) || isPossible(words);
}

function isToSeries(clause: Clause): boolean {
  return complementsOf(clause, 'series').some(({ before, prep }) => !before && prep === 'to');
}

function keeps(clause: Clause, scene: Scene): Held | undefined {
  const { lemma, frame, passive } = clause.verb;
  const doubted = doubtedBy(clause, scene);
  const subjects = doubted ?? subjectDrivers(clause, scene.discourse);
  const own = subjectTeam(clause);
  if (own && lemma === 'have' && /^(?:already )?(?:under contract|locked (?:up|in))\b/.test(clause.words))
    return { drivers: objectDrivers(clause, scene), seat: ownSeat(clause) };
  const another = ANOTHER_YEAR.test(clause.words) && isLeftOpen(clause);
  if (another) return { drivers: subjects, seat: seatIn(clause, /^(?:in|with|at|aboard)$/) };
  // What is stated is no matter of this rule.
  if (!isUnsure(clause, scene) && !doubted) return undefined;
  if (frame === 'be' && isOwnChoice(clause, scene))
    return { drivers: subjects, seat: numbered(seatIn(clause, /^in$/)) };
  // "may return to Cup full-time in the No. 16": to where she is not now.
  if (lemma === 'return' && isToSeries(clause)) return undefined;
  const backTo = lemma === 'return' || (frame === 'be' && /^back\b/.test(clause.words));
  if (STAYS.test(lemma) || backTo) return { drivers: subjects, seat: seatIn(clause, /^(?:in|with|at|aboard|to)$/) };
  if (frame === 'keep' && passive) return { drivers: subjects, seat: seatIn(clause, /^(?:in|at|by|with)$/) };
  if (frame === 'keep' && subjects.length > 0) return { drivers: subjects, seat: numbered(seatIn(clause, /^$/)) };
  const team = subjectTeam(clause);
  const holds = lemma === 'hold' && /^on to\b|^onto\b/.test(clause.words);
  if (!team || !(frame === 'keep' || holds)) return undefined;
  const behind = complementsOf(clause, 'person').filter(({ prep, before }) => !before && prep === 'to');
  const drivers = holds ? behind.map(({ mention }) => mention.person) : objectDrivers(clause, scene);
  return { drivers, seat: seatIn(clause, /^in$/) ?? ownSeat(clause) };
}

/** "hasn't decided on", "is weighing": a season more than those so far. */
function isLeftOpen({ verb }: Clause): boolean {
  if (verb.passive) return false;
  return verb.negated
    ? /^(?:decide|commit|agree|settle|sign)$/.test(verb.lemma)
    : /^(?:weigh|consider|contemplate|ponder|mull|debate)$/.test(verb.lemma);
}

const ANOTHER_YEAR =
  /^(?:yet )?(?:(?:on|to|up for|off on|over) )?(?:(?:an?|her|his|the) )?(?:another|second|third|fourth|fifth|sixth)(?: full)? (?:season|year|campaign) (?:in|with|at|aboard)\b|^(?:yet )?(?:(?:on|to|over) )?year (?:two|three|four|five) (?:in|with|at)\b/;

/** "isn't sure to be back in the No. 12": whose return the clause before doubts. */
function doubtedBy(clause: Clause, scene: Scene): Person[] | undefined {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  if (clause.subjects.length > 0 || !before?.verb.negated || clause.verb.first > before.verb.last + 1) return undefined;
  if (before.verb.frame !== 'be' || !/(?:^| )(?:sure|certain|guaranteed|assured) ?$/.test(before.words))
    return undefined;
  const drivers = subjectDrivers(before, scene.discourse);
  return drivers.length > 0 ? drivers : undefined;
}

/** "hasn't decided whether she'll be in the No. 12 next season": what somebody has now is hers to keep. */
function isOwnChoice({ marker, subjects: [subject], first }: Clause, scene: Scene): boolean {
  if (!/^(?:whether|if)$/.test(marker) || subject?.type !== 'person' || subject.form !== 'described') return false;
  const before = scene.clauses.findLast(({ verb }) => verb.last <= first);
  const [chooser, another] = before ? subjectDrivers(before, scene.discourse) : [];
  return (
    before?.verb.negated === true &&
    /^(?:decide|know|determine|commit)$/.test(before.verb.lemma) &&
    chooser === subject.person &&
    !another
  );
}

function loses(clause: Clause, scene: Scene): Held | undefined {
  const { lemma, frame, passive } = clause.verb;
  const subjects = subjectDrivers(clause, scene.discourse);
  if (passive && (frame === 'release' || frame === 'replace' || (lemma === 'let' && /^go\b/.test(clause.words))))
    return { drivers: subjects, seat: seatIn(clause, /^(?:in|from|by|at)$/) };
  if (passive) return undefined;
  if (frame === 'release' && isUnsure(clause, scene))
    return { drivers: objectDrivers(clause, scene), seat: ownSeat(clause) };
  if (CLIMBS.test(lemma) && /^out of\b/.test(clause.words)) return { drivers: subjects, seat: seatIn(clause, /^of$/) };
  if (!LEAVES.test(lemma)) return undefined;
  if (subjects.length > 0) return { drivers: subjects, seat: seatIn(clause, /^(?:from|)$/) };
  return lemma === 'lose' ? { drivers: objectDrivers(clause, scene), seat: ownSeat(clause) } : undefined;
}

/** The car or team that a clause leads to by one of some prepositions. */
function seatIn(clause: Clause, preps: RegExp): SeatMention | undefined {
  const found = clause.complements.find(
    ({ mention, prep, before, lead }) =>
      isSeat(mention) && ((preps.test(prep) && !before) || (before && /^(?:which|that)$/.test(lead))),
  )?.mention;
  return found && isSeat(found) ? found : undefined;
}

function ownSeat(clause: Clause): SeatMention | undefined {
  const subject = clause.subjects.find(({ type }) => type === 'team');
  return subject && isSeat(subject) ? subject : undefined;
}

function numbered(seat: SeatMention | undefined): SeatMention | undefined {
  return seat?.type === 'car' && seat.numbers.length === 1 ? seat : undefined;
}
