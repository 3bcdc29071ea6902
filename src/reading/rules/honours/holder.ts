import type { Clause } from '../../clauses/clause.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { subjectDrivers } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { Scene } from '../scene.js';
import { driverOfTeam } from './driver-of-team.js';
import type { Honour } from './honour.js';
import { clauseOf, isAboutDriving, isAchieved, isPartOf, isPast } from './honour-clause.js';
import { explainedBefore, isOwned, joinedBefore, mentionOver, namedBehind, ownerBefore } from './named-holder.js';
import { ownerOfCar, servedHolder } from './served-holder.js';
import { namedStraightBefore } from './straight-before.js';
import { isWatchedOnly } from './won-by-another.js';
import { wonWith } from './won-with.js';

/** Whose honour it is: named beside it, set off by a comma before it, or the subject of its verb. Empty if unclear. */
export function holdersOf(scene: Scene, honour: Honour): readonly Person[] {
  if (isWatchedOnly(scene, honour)) return [];
  const gapped = namedStraightBefore(scene, honour);
  if (gapped) return drivers(scene, [gapped]);
  if (!honour.verb) {
    const named = namedBehind(scene, honour);
    if (named.length > 0) return drivers(scene, named);
    const within = clauseOf(scene, honour.first);
    const served = within && isAchievedAt(scene, honour, within) ? servedHolder(scene, honour, within) : undefined;
    if (served) return served === 'none' ? [] : drivers(scene, [served]);
    const owner = isPartOf(within) ? undefined : ownerBefore(scene, honour);
    if (owner) return owner === 'else' || !isOwned(scene, honour, owner) ? [] : drivers(scene, [owner]);
    const explained = explainedBefore(scene, honour) ?? joinedBefore(scene, honour);
    if (explained) return drivers(scene, [explained]);
    const described = mentionOver(scene, honour.first);
    if (described?.type === 'person') return drivers(scene, [described]);
  }
  const clause = clauseOf(scene, honour.first);
  if (!clause) {
    const next = scene.clauses.find((candidate) => candidate.first > honour.first);
    const ahead = next ? fronted(scene, honour, next) : [];
    return ahead.length > 0 ? ahead : verbless(scene, honour);
  }
  if (honour.first < clause.verb.first) return fronted(scene, honour, clause);
  if (!isAchieved(scene, honour, clause) || isTakenBack(scene, honour)) return [];
  const crewed = crewedDriver(clause) ?? wonWith(clause, scene);
  if (crewed) return crewed === 'unnamed' ? [] : drivers(scene, [crewed]);
  const driven = driverOfTeam(scene, clause);
  if (driven) return drivers(scene, [driven]);
  const subjects = subjectDrivers(agentOf(scene, clause), scene.discourse);
  if (subjects.length > 0) return subjects;
  const owned = ownerOfCar(scene, clause);
  if (owned) return scene.discourse.officeHolders.has(owned) ? [] : [owned];
  if (clause.subjects.length > 0) return [];
  // "Nobody had won in his first start for years"
  if (/^(?:nobody|none|neither)$|\b(?:no one|no (?:other )?driver)$/.test(subjectWords(scene, clause))) return [];
  const possessor = ownerOfSubject(scene, clause);
  if (possessor) return drivers(scene, [possessor]);
  const first = clause.first <= scene.sentence.first + 1 && clause.verb.first <= scene.sentence.first + 1;
  if (first) return topicOf(scene);
  return isAboutDriving(scene, clause) ? onlyDriverBefore(scene, honour) : [];
}

/** A verb in the past, as a fact, before the honour: what somebody helped another to. */
function isAchievedAt(scene: Scene, honour: Honour, clause: Clause): boolean {
  return clause.verb.last <= honour.first && isPast(clause, scene) && isStated(clause) && !clause.verb.negated;
}

function subjectWords({ discourse: { text } }: Scene, { first, verb }: Clause): string {
  return wordsBetween(text.tokens, first, verb.first);
}

function drivers(scene: Scene, mentions: readonly PersonMention[]): Person[] {
  return mentions
    .filter((mention) => !scene.discourse.officeHolders.has(mention.person))
    .map((mention) => mention.person);
}

/** Who acts in a clause: "beat Ben Marsh to win" and "after finishing second, Ava Stone signed" borrow their subject. */
function agentOf(scene: Scene, clause: Clause): Clause {
  const index = scene.clauses.indexOf(clause);
  const before = scene.clauses[index - 1];
  if (
    clause.verb.form === 'infinitive' &&
    before &&
    /^(?:beat|pass|edge|hold|lead|chase|follow|-ed)$/.test(before.verb.lemma)
  )
    return before;
  // "is a road racer who was part of"
  if (clause.marker === 'who' && clause.subjects.length === 0 && before?.verb.frame === 'be') return before;
  const after = scene.clauses[index + 1];
  const opening =
    clause.verb.form === 'ing' && clause.subjects.length === 0 && clause.verb.first - scene.sentence.first <= 4;
  return opening && after ? after : clause;
}

/** "Stone’s most recent top-five was a fourth-place run": the one who owns the subject. */
function ownerOfSubject(scene: Scene, clause: Clause): PersonMention | undefined {
  const owners = scene.mentions.filter(
    (mention): mention is PersonMention =>
      mention.type === 'person' &&
      mention.possessive &&
      mention.first >= clause.first &&
      mention.last <= clause.verb.first,
  );
  return owners.length === 1 && isAboutDriving(scene, clause) ? owners[0] : undefined;
}

/** "won the title as crew chief for Ava Stone": the driver's title. */
function crewedDriver(clause: Clause): PersonMention | 'unnamed' | undefined {
  const role = clause.complements.find((complement) => complement.mention.type === 'role');
  if (!role || !/\bas\b/.test(role.lead)) return undefined;
  const driver = clause.complements.find(
    (complement) => complement.mention.type === 'person' && complement.mention.first > role.mention.first,
  );
  return driver?.mention.type === 'person' ? driver.mention : 'unnamed';
}

/** "Sixth in F2 this season, Ava Stone could": what stands before the subject is said of it. */
function fronted(scene: Scene, honour: Honour, clause: Clause): readonly Person[] {
  const subjects = subjectDrivers(clause, scene.discourse);
  const { tokens } = scene.discourse.text;
  const subject = clause.subjects[0];
  if (!subject || subject.first < honour.first) return [];
  const reach = tokens
    .slice(scene.sentence.first, honour.first)
    .some(({ lower }) => /^(?:after|following)$/.test(lower));
  const opens = honour.first - scene.sentence.first <= (reach ? 5 : 3);
  const comma = tokens.slice(honour.last, subject.first).some((token) => token.text === ',');
  return opens && comma ? subjects : [];
}

/** A line without a verb: "Winner at Bristol in 2022." is said of the driver whom its block is about. */
function verbless(scene: Scene, honour: Honour): readonly Person[] {
  return honour.first - scene.sentence.first <= 2 && scene.sentence.last - honour.first > 2 ? topicOf(scene) : [];
}

/** The driver that a list's row or a block under a heading is about. */
function topicOf(scene: Scene): readonly Person[] {
  const driver = scene.discourse.earlier(scene.sentence).driver;
  return driver ? [driver] : [];
}

/** "For Stone, it’s a second season after a year that netted a victory": the one driver spoken of. */
function onlyDriverBefore(scene: Scene, honour: Honour): readonly Person[] {
  const before = scene.mentions.filter(
    (mention): mention is PersonMention => mention.type === 'person' && mention.first < honour.first,
  );
  const people = [...new Set(drivers(scene, before))];
  return people.length === 1 ? people : [];
}

/** "finished second but was disqualified". */
function isTakenBack(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  return tokens.slice(honour.last, scene.sentence.last).some(({ lower }) => /^(?:disqualified|dq'?ed)$/.test(lower));
}
