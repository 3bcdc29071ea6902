import { peopleIn } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';
import { LAST } from './called-last.js';
import { type Noun, OUTING } from './departure-noun-parts.js';

/** Who is said to be in what "last" stands alone for: "The 2026 season will be Stone's last with Northline": the noun stands before the verb. */
export function lastAlone({ mentions, clauses, discourse }: Scene): Noun[] {
  const { tokens } = discourse.text;
  return peopleIn(mentions).flatMap((owner): Noun[] => {
    const [word = '', next = ''] = tokens.slice(owner.last, owner.last + 2).map(({ lower }) => lower);
    const verb = clauses.find((clause) => clause.verb.lemma === 'be' && clause.verb.last === owner.first)?.verb;
    // "Sunday’s race at Kansas will be Stone’s last with Northline"
    const isOfSeason =
      verb !== undefined &&
      tokens.slice(Math.max(0, verb.first - 4), verb.first).some(({ lower }) => OUTING.has(lower));
    const [behind = next] = next === 'one' ? [tokens[owner.last + 2]?.lower] : [];
    const isLast =
      owner.possessive && LAST.has(word) && /^(?:with|at|in|for|aboard|behind|driving|there|[.,;”"])$/.test(behind);
    return isOfSeason && isLast ? [{ at: owner.last, owner, between: [word] }] : [];
  });
}
