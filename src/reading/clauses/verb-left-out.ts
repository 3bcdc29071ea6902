import type { Mention, TeamMention } from '../mentions/mention.js';
import { withMemory } from '../remembered.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import type { Clause, Complement } from './clause.js';
import { sharedWith } from './gaps.js';

const AUXILIARY = /^(?:will|wont|does|do|doesnt|dont|is|are|isnt|arent)(?: not)?(?: be)?$/;
// Nothing that says what she does stands behind the auxiliary: "won’t be, however".
const NO_MORE = /^(?:[ .,;:)—–-]|though|however|either|again|too|as well)*$/;
// Clauses of which nobody else is said the same: "Stone, who won at Bristol, will return. Carter won’t."
const HUNG = /^(?:who|whom|whose|which|that|where|if|whether|unless|because|since|after|before|when|while|as|to)$/;
// What somebody is of a seat: not "happy", not "the champion".
const OF_SEAT = /^(?:back|in|at|with|on)\b/;

/**
 * "Stone will be back with Northline. Carter won’t be.", "Carter won’t return; Stone will": an auxiliary without a verb takes the one
 * of the clause before it, with what is said of both. `mentions` are those of its sentence, `before` the clauses of the one before.
 */
export function withVerbLeftOut(
  tokens: readonly Token[],
  clauses: Clause[],
  mentions: readonly Mention[],
  before: readonly Clause[],
): Clause[] {
  if (!clauses.some((clause) => isLeftOut(tokens, clause))) return clauses;
  const told: Clause[] = [];
  for (const clause of clauses) {
    const host = isLeftOut(tokens, clause)
      ? (hostOf(tokens, clause, told) ?? hostOf(tokens, clause, before))
      : undefined;
    told.push(host ? asHost(clause, host, ownTeam(clause, mentions), isOwned(tokens, clause)) : clause);
  }
  return told;
}

/** Who stands straight before an auxiliary, and behind it neither a verb nor anything else. */
function isLeftOut(tokens: readonly Token[], { verb, subjects, complements, words, asks, marker }: Clause): boolean {
  const [subject] = subjects;
  if (asks || HUNG.test(marker) || (verb.frame !== 'be' && verb.frame !== 'other')) return false;
  if (subject?.type !== 'person' || subject.last > verb.first) return false;
  return (
    NO_MORE.test(words) &&
    complements.every(({ before }) => before) &&
    AUXILIARY.test(wordsBetween(tokens, verb.first, verb.last))
  );
}

/** The last main clause before it that has such an auxiliary, or could have, and is about somebody else. */
function hostOf(tokens: readonly Token[], clause: Clause, told: readonly Clause[]): Clause | undefined {
  const word = wordsBetween(tokens, clause.verb.first, clause.verb.last);
  return told.findLast(
    (one) =>
      one.verb.form === 'finite' &&
      !HUNG.test(one.marker) &&
      one.quoted === clause.quoted &&
      !one.asks &&
      one.subjects[0]?.type === 'person' &&
      !isSame(clause, one) &&
      fits(word, one),
  );
}

function isSame({ subjects }: Clause, one: Clause): boolean {
  return subjects.some(
    (subject) =>
      subject.type === 'person' &&
      one.subjects.some((other) => other.type === 'person' && other.person === subject.person),
  );
}

/** "will" stands for what is to come, "does" for what somebody does, "is" for where she is or what she is doing. */
function fits(word: string, { verb, words }: Clause): boolean {
  // "says that she will return. Carter does": that he returns, or that he says so.
  if (verb.frame === 'say' || verb.perfect || verb.tense === 'past') return false;
  const isOfSeat = verb.frame !== 'be' || OF_SEAT.test(words);
  if (word.startsWith('w')) return isOfSeat && (verb.tense === 'future' || verb.frame === 'stay');
  if (word.startsWith('d')) return !verb.passive && verb.frame !== 'be' && verb.tense === 'present';
  return isOfSeat && (verb.frame === 'be' || verb.passive || verb.last > verb.first + 1);
}

/** "Pinecrest’s Bea Carter won’t": the team that stands straight before the name. */
function ownTeam({ subjects: [subject] }: Clause, mentions: readonly Mention[]): TeamMention | undefined {
  const team = mentions.findLast((mention) => mention.type === 'team' && mention.last === subject?.first);
  return team?.type === 'team' ? { ...team, possessive: false } : undefined;
}

/** "Pinecrest’s Bea Carter": she is somebody’s, whoever that is. */
function isOwned(tokens: readonly Token[], { subjects: [subject] }: Clause): boolean {
  return tokens[(subject?.first ?? 0) - 1]?.possessive === true;
}

function asHost(clause: Clause, host: Clause, team: TeamMention | undefined, isOfOthers: boolean): Clause {
  const { first, last, negated, tense } = clause.verb;
  const isWill = tense === 'future';
  // "Carter won’t be in the No. 12; Stone will": he in her place; but who comes back comes back to his own.
  const isInPlace = !negated && host.verb.negated && host.verb.frame !== 'stay' && !/^back\b/.test(host.words);
  const of: readonly Complement[] = team ? [{ mention: team, prep: 'with', lead: 'with', before: true }] : [];
  const own = [...clause.complements.filter(({ mention }) => mention.type !== 'team' || team === undefined), ...of];
  const shared: readonly Complement[] = isInPlace
    ? host.complements.filter(({ mention }) => mention.type !== 'person')
    : sharedWith(own, host.complements).filter(({ mention }) => mention.type !== 'team' || !isOfOthers);
  return withMemory({
    ...clause,
    verb: { ...host.verb, first, last, negated, ...(isWill && { tense, stance: 'fact' as const }) },
    complements: [...own, ...shared],
    words: host.words,
  });
}
