import type { PersonMention } from '../mentions/mention.js';
import type { Scene } from './scene.js';

const DRIVING: ReadonlySet<string> = new Set(['drive', 'be', 'finish', 'win', 'share', 'have', 'debut', 'lead']);

/**
 * "drives the No. 35 for Joe Marsh", "was third for Dale Marsh in the No. 18", "shared the No. 10 of Wayne Marsh": behind "for"
 * or "of" stands whoever owns the car that somebody else drives, or whom she replaces.
 */
export function isDrivenFor({ clauses, discourse }: Scene, { person, first }: PersonMention): boolean {
  const lead = discourse.text.tokens[first - 1]?.lower;
  if (lead !== 'for' && lead !== 'of') return false;
  const clause = clauses.findLast(({ verb }) => verb.first <= first);
  if (!clause || clause.verb.passive || !DRIVING.has(clause.verb.frame)) return false;
  if (lead === 'of' && !/^(?:drive|share)$/.test(clause.verb.frame)) return false;
  return clause.subjects.some(
    (subject) =>
      subject.type === 'person' &&
      subject.person !== person &&
      !discourse.crew.has(subject.person) &&
      !discourse.officeHolders.has(subject.person),
  );
}
