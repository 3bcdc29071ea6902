import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import {
  carOf,
  complementsOf,
  placesToRace,
  spentSeats,
  subjectCar,
  subjectDrivers,
  subjectTeam,
} from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { isRow, type Scene } from '../scene.js';

/** The other driver of a replacement: the object, the agent of a passive, or whose seat it is. */
export function othersIn(clause: Clause, scene: Scene, isSeat: boolean): Person[] {
  const preps = clause.verb.passive ? /^(?:by|with)$/ : isSeat ? /^(?:from|for|of)$/ : /^$/;
  return (
    complementsOf(clause, 'person')
      .filter(({ prep, mention, before }) => !before && (preps.test(prep) || (isSeat && mention.possessive)))
      // "to replace Carter, Stone’s move to Pinecrest and Diaz’s exit": news of others that follows.
      .filter(({ mention }) => isSeat || clause.verb.passive || !mention.possessive)
      .map(({ mention }) => mention.person)
      .filter((person) => !scene.discourse.officeHolders.has(person))
  );
}

/** The team of a replacement: not one that somebody comes from or goes to, nor one where he was before. */
export function teamOfSeat(clause: Clause): string | undefined {
  const spent = spentSeats(clause);
  return complementsOf(clause, 'team').find(
    (complement) =>
      !complement.before &&
      /^(?:at|for|in|of|on)$/.test(complement.prep) &&
      !spent.includes(complement) &&
      !/\b(?:after|following|season|years?|stint|spell|time|former(?:ly)?|late|exit|departure|move|switch|arrival)\b/.test(
        complement.lead,
      ),
  )?.mention.team;
}

/** "signed with Northline to replace Carter", "signed by Northline to succeed him": the team of what the infinitive hangs on. */
export function teamSignedWith({ verb, governor }: Clause): string | undefined {
  if (verb.form !== 'infinitive' || !governor || !/^(?:sign|join)$/.test(governor.verb.frame)) return undefined;
  const named = complementsOf(governor, 'team').filter(({ before }) => !before);
  const prep = governor.verb.passive ? /^(?:by|with)$/ : /^(?:with|for|to|)$/;
  return named.length === 1 && prep.test(named[0]?.prep ?? '-') ? named[0]?.mention.team : undefined;
}

/** The car of a replacement: "takes over the No. 12" too. */
export function seatIn(clause: Clause, takes: boolean): CarMention | undefined {
  const over = takes ? complementsOf(clause, 'car').find(({ prep }) => prep === 'over')?.mention : undefined;
  return over ?? carOf(clause) ?? subjectCar(clause);
}

/** "takes over a seat that Ben Carter has held": the driver of the clause that hangs on the seat. */
export function heldBefore(clause: Clause, scene: Scene): Person[] {
  if (!/\b(?:seat|ride|car|truck|cockpit)$/.test(clause.words)) return [];
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  if (!next || !/^(?:that|which)$/.test(next.marker)) return [];
  if (!/^(?:hold|have|occupy|vacate|leave|drive|fill)$/.test(next.verb.lemma)) return [];
  return subjectDrivers(next, scene.discourse);
}

/** "has promoted Stone to its No. 12, replacing Carter": the clause by which a team puts the successor in the seat. */
export function clauseGiving(clause: Clause, { clauses }: Scene): Clause | undefined {
  const before = clauses[clauses.indexOf(clause) - 1];
  const isGiven = before?.verb.frame === 'sign' && !before.verb.passive && isStated(before) && !before.verb.negated;
  return clause.verb.form === 'ing' && isGiven && subjectTeam(before) !== undefined ? before : undefined;
}

// "has dropped Stone for Carter"
const FOR_ANOTHER = /^(?:swap|trade|exchange|drop|dump|ditch|axe|sack|fire|bench|discard|release)$/;

/** "dropped in favor of Carter": who gets the seat. */
export function favoured(clause: Clause, { discourse }: Scene): Person | undefined {
  const { verb } = clause;
  const comer = complementsOf(clause, 'person').find(
    ({ before, lead, mention }) =>
      !before &&
      !mention.possessive &&
      (/\bin favou?r of(?: [\w-]+){0,3}$/.test(lead) || (lead === 'for' && FOR_ANOTHER.test(verb.lemma))),
  )?.mention.person;
  return comer && !discourse.officeHolders.has(comer) ? comer : undefined;
}

/** "12 – Stone (Marsh replaces Adler)": what stands in brackets beside a row's driver is no news of the seat, which is hers; crews change so. */
export function isBesideDriver({ subjects }: Clause, scene: Scene): boolean {
  const [subject] = subjects;
  const { tokens } = scene.discourse.text;
  if (!isRow(scene) || subject === undefined || tokens[subject.first - 1]?.text !== '(') return false;
  return scene.mentions.some(({ type, last }) => type === 'person' && last === subject.first - 1);
}

// "follows Carter in the No. 12 across the line"
const ON_TRACK =
  /\b(?:line|flag|finish|home|race|races|lap|laps|turn|pits?|pit|standings|points|grid|row|second|third|fourth|fifth|qualifying|practice|track|draft|pack|lead)\b/;

/** "in the No. 12, where she follows Carter", "follows Carter in the No. 12 next year": into his seat, and not on the track. */
export function isFollowedInSeat(clause: Clause): boolean {
  if (clause.marker === 'where') return true;
  const { verb, words } = clause;
  if (verb.tense === 'past' || ON_TRACK.test(words) || placesToRace(clause).length > 0) return false;
  return complementsOf(clause, 'car').some(
    ({ prep, before, lead }) => !before && /^(?:in|into)$/.test(prep) && !/,/.test(lead),
  );
}
