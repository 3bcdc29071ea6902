import type { Clause } from './clause.js';
import type { VerbGroup } from './verb-group.js';

/**
 * "may wait and join Northline", "will move up next year and drive the No. 12": the verb before, whose "may" or "will" is that of a verb
 * behind "and" as well, where nothing but that can make it a bare one.
 */
export function modalBefore(
  { verb, marker, subjects }: Omit<Clause, 'memory'>,
  clauses: readonly Clause[],
): VerbGroup | undefined {
  if (!/^(?:and|or|then)$/.test(marker) || verb.form !== 'finite') return undefined;
  if (verb.word !== verb.lemma || verb.stance !== 'fact' || verb.tense === 'future' || verb.perfect) return undefined;
  const before = clauses.findLast((clause) => clause.verb.form === 'finite');
  const [subject, another] = subjects;
  if (!before || subject === undefined || another !== undefined) return undefined;
  if (before.subjects.length !== 1 || before.subjects[0] !== subject) return undefined;
  const { tense, stance, negated, perfect } = before.verb;
  return tense === 'future' && /^(?:rumor|fact)$/.test(stance) && !negated && !perfect ? before.verb : undefined;
}
