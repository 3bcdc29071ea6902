import type { Mention, PersonMention, TeamMention } from '../mentions/mention.js';
import { withMemory } from '../remembered.js';
import type { Token } from '../text/token.js';
import { FILLERS } from '../words/clause-words.js';
import type { Clause } from './clause.js';

/** Gives clauses that open a note without a subject the driver or team whom the row is about: "No. 12 – Ava Stone. Moves over from Pinecrest." */
export function withNotedSubject(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  about: PersonMention | TeamMention,
): Clause[] {
  const result: Clause[] = [];
  let filled = false;
  for (const clause of clauses) {
    const goesOn: boolean = filled && /^(?:,|and|but|then|)$/.test(clause.marker);
    filled =
      clause.subjects.length === 0 &&
      clause.verb.form !== 'infinitive' &&
      !clause.asks &&
      isBare(tokens, clause, goesOn);
    result.push(filled ? withMemory({ ...clause, subjects: [mentionAt(clause, about)] }) : clause);
  }
  return result;
}

function mentionAt({ verb }: Clause, about: PersonMention | TeamMention): Mention {
  const here = { first: verb.first, last: verb.first };
  return about.type === 'team' ? { ...about, ...here } : { ...about, ...here, form: 'described' };
}

/** Nothing stands before the verb that could be its subject, back to a mark or to the sentence's begin. */
function isBare(tokens: readonly Token[], { verb, sentence }: Clause, goesOn: boolean): boolean {
  for (let at = verb.first - 1; at >= sentence.first; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (/^[–—:|;.)-]$/.test(token.text)) return true;
    if (goesOn && /^(?:,|and|but|then)$/.test(token.lower)) return true;
    if (!FILLERS.has(token.lower) && !token.lower.endsWith('ly')) return false;
  }
  return true;
}
