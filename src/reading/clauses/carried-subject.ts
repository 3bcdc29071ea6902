import type { Mention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import type { Clause } from './clause.js';

const ACHIEVES = /^(?:win|finish|lead)$/;
const CLAIMS = /^(?:claim|capture|take|clinch|earn|secure|spend|place|score|post)$/;

/**
 * "Stone won the 2022 title driving the No. 12", "Stone won twice, then jumped to the Cup Series": the subject of the clause before, for a
 * verb that has none of its own and goes on about the same person.
 */
export function carriedSubject(
  { verb, subjects, marker, quoted }: Omit<Clause, 'memory'>,
  before: readonly Clause[],
  tokens: readonly Token[],
): readonly Mention[] | undefined {
  if (subjects.length > 0) return undefined;
  const host = before.findLast((clause) => clause.verb.form === 'finite');
  const [subject, another] = host?.subjects ?? [];
  if (!host || subject?.type !== 'person' || another || host.quoted !== quoted) return undefined;
  if (host.verb.passive || host.verb.negated) return undefined;
  if (verb.form === 'ing' && verb.frame === 'drive' && marker === '') {
    const achieves = ACHIEVES.test(host.verb.frame) || CLAIMS.test(host.verb.lemma);
    return host === before.at(-1) && achieves ? host.subjects : undefined;
  }
  // "then" may be taken for a part of the verb.
  const isThen = [verb.first - 1, verb.first].some(
    (at) => tokens[at]?.lower === 'then' && /^(?:,|and)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  return verb.form === 'finite' && isThen ? host.subjects : undefined;
}

const FEATS =
  /^(?:an? |his |her |just |only )?(?:career-(?:best|high) )?(?:[a-z]+|\d+) (?:top|tops|wins?|victories|poles?|podiums?|top-(?:\d+s?|five|fives|ten|tens))\b/;

/** "posted 12 top-10s in the No. 12", "recorded two wins": what somebody achieved, and nothing that is said. */
export function isFeat({ verb, words, subjects }: Omit<Clause, 'memory'>): boolean {
  return (
    /^(?:post|record|log|notch|score|tally|collect)$/.test(verb.lemma) &&
    subjects[0]?.type === 'person' &&
    FEATS.test(words)
  );
}

const HANGS = /^(?:when|after|as|while|before|since|because|until|once|if|who|whom|whose|which|where|that)$/;

/**
 * "Stone took over when Carter retired, having spent two years with Pinecrest": the main clause that "having" goes on from, whose subject did
 * it and before whose season it was; undefined for any other clause.
 */
export function mainOfHaving(
  { verb, marker }: Omit<Clause, 'memory'>,
  before: readonly Clause[],
  tokens: readonly Token[],
): Clause | undefined {
  if (!verb.perfect || marker !== ',' || tokens[verb.first]?.lower !== 'having') return undefined;
  const main = before.findLast((clause) => clause.verb.form === 'finite' && !HANGS.test(clause.marker));
  return main?.subjects[0]?.type === 'person' ? main : undefined;
}
