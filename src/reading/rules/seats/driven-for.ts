import type { PersonMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import type { Scene } from '../scene.js';

const DRIVING: ReadonlySet<string> = new Set([
  'drive',
  'be',
  'finish',
  'win',
  'share',
  'have',
  'debut',
  'lead',
  'stay',
  'get',
]);

/**
 * "drives the No. 35 for Joe Marsh", "was third for Dale Marsh in the No. 18", "shared the No. 10 of Wayne Marsh": behind "for"
 * or "of" stands whoever owns the car that somebody else drives, or whom she replaces.
 */
export function isDrivenFor({ clauses, discourse }: Scene, { person, first }: PersonMention): boolean {
  const lead = wordBeforeName(discourse.text.tokens, first);
  if (lead !== 'for' && lead !== 'of') return false;
  if (isStoodInFor(discourse.text.tokens, first)) return true;
  const clause = clauses.findLast(({ verb }) => verb.first <= first);
  if (!clause || clause.verb.passive || !DRIVING.has(clause.verb.frame)) return false;
  if (lead === 'of' && !/^(?:drive|share)$/.test(clause.verb.frame)) return false;
  // "His uncle, Mike, is making his first start in the No. 35 for Joe Marsh": whoever it is, he sits in it.
  if (clause.subjects.length === 0)
    return (
      clause.verb.frame === 'drive' &&
      clause.complements.some(({ mention, prep }) => prep === 'in' && mention.type === 'car')
    );
  return clause.subjects.some(
    (subject) =>
      subject.type === 'person' &&
      subject.person !== person &&
      !discourse.crew.has(subject.person) &&
      !discourse.officeHolders.has(subject.person),
  );
}

// Before "for" or "of", a few words back: "as a substitute for the injured Stone", "in relief of Stone".
const STANDS_IN = /^(?:substitutes?|subs?|replacement|stand-in|fill-in|backup|relief|cover|understudy)$/;
const LONGEST_LEAD = 6;

function isStoodInFor(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - LONGEST_LEAD; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (STANDS_IN.test(token.lower)) return /^(?:an?|the|as|in|his|her|their)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** The word before a name, and before what of a longer one was not taken for a part of it: "for Meyer Wayne Taylor". */
function wordBeforeName(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (at > first - LONGEST_REST && tokens[at]?.kind === 'word' && tokens[at]?.capital) at -= 1;
  return tokens[at]?.lower ?? '';
}

const LONGEST_REST = 3;
