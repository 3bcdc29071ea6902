import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';

/** The words of its sentence before a clause, as printed. */
export function wordsAhead(clause: Clause, { text }: Discourse): string {
  const from = text.tokens[clause.first]?.start ?? clause.sentence.start;
  return text.article.body.slice(clause.sentence.start, from);
}
