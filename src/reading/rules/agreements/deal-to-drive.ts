import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';

/** What hangs on an agreement: "to drive for Northline", and the verb of which the agreement is the subject, "runs through 2027". */
export interface DealToDrive {
  readonly drive: Clause;
  readonly main: Clause | undefined;
}

/** "Her deal to drive for Northline runs through 2027", "has a contract to race for Northline through 2027", for the noun at a token. */
export function dealToDrive(at: number, { clauses, discourse: { text } }: Scene): DealToDrive | undefined {
  if (text.tokens[at + 1]?.lower !== 'to') return undefined;
  const drive = clauses.find(
    ({ verb }) => verb.form === 'infinitive' && verb.frame === 'drive' && verb.first >= at && verb.first <= at + 2,
  );
  if (drive === undefined) return undefined;
  const next = clauses[clauses.indexOf(drive) + 1];
  // "Her deal to drive the No. 12 runs through 2027": not the car does.
  const isDriven = next?.subjects.every(({ type, first }) => type !== 'person' && first >= drive.verb.last) === true;
  const isMain = next !== undefined && next.marker === '' && isDriven && next.verb.form === 'finite';
  return { drive, main: isMain ? next : undefined };
}
