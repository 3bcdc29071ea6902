import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';

/** The clause that a "where" hangs on tells that its subject comes, or has come. */
export function isMoveOf({ parent, subjects: [own] }: Clause, { clauses }: Scene): boolean {
  const main = parent === undefined ? undefined : clauses[parent];
  const [mover] = main?.subjects ?? [];
  if (own?.type !== 'person' || mover?.type !== 'person' || own.person !== mover.person) return false;
  return (
    /^(?:join|sign|leave|get)$/.test(main?.verb.frame ?? '') && (main?.verb.perfect || main?.verb.tense !== 'past')
  );
}
