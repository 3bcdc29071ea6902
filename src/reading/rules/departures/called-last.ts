import type { PersonMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** Words for what somebody does not do again. */
export const LAST: ReadonlySet<string> = new Set('final farewell last'.split(' '));

/** "Her first season with Northline will also be her last": what the copula behind the noun says. */
export function isCalledLast({ clauses, discourse, mentions }: Scene, at: number, { person }: PersonMention): boolean {
  const { tokens } = discourse.text;
  const { verb } = clauses.find((clause) => clause.verb.first > at) ?? {};
  if (verb?.lemma !== 'be' || verb.negated || verb.first - at > 6) return false;
  const whose = mentions.find(({ first }) => first === verb.last);
  if (whose?.type !== 'person' || !whose.possessive || whose.person !== person) return false;
  const end = tokens[whose.last + 1];
  return (
    LAST.has(tokens[whose.last]?.lower ?? '') &&
    (end === undefined || end.kind === 'mark' || /^(?:with|at|there|in|for)$/.test(end.lower))
  );
}
