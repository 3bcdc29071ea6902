import type { Clause } from './clause.js';

/** Whether a clause is a participle behind the object of a verb of having: "has Ava Stone booked", "wants her entered". */
export function isObjectBooked(before: Clause, clause: Omit<Clause, 'memory'>): boolean {
  const { verb } = clause;
  const [object] = clause.subjects;
  return (
    /^(?:have|get|keep|want)$/.test(before.verb.lemma) &&
    before.verb.tense !== 'past' &&
    object?.type === 'person' &&
    object.first === before.verb.last &&
    object.last === verb.first &&
    verb.tense === 'past' &&
    verb.last - verb.first === 1 &&
    verb.word.endsWith('ed')
  );
}
