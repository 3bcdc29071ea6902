import { withMemory } from '../remembered.js';
import type { Token } from '../text/token.js';
import type { Clause, Complement } from './clause.js';
import { sharedWith } from './gaps.js';

// "as does Carter", "and so will Carter", "nor has Carter"
const AGAIN = /^(?:as|so|nor|neither)$/;
const AUXILIARY = /^(?:do|does|did|is|are|was|were|will|would|has|have|had)$/;
// "as does Northline its pairing of Stone and Carter"
const OF_GROUP =
  /^(?:(?:own|current|young|experienced|all-\S+|two-\S+|\S+-\S+) )?(?:pair|pairing|duo|trio|tandem|quartet|line-?up|roster|team) of$/;

/**
 * "Stone will return to Northline, as will Carter": what is said of her is said of him. `before` are the clauses of the
 * sentence before, for one that begins like that: "So does Carter."
 */
export function withSameAgain(tokens: readonly Token[], clauses: Clause[], before: readonly Clause[]): Clause[] {
  if (!clauses.some((clause) => isSameAgain(tokens, clause))) return clauses;
  return clauses.map((clause, index) => {
    if (!isSameAgain(tokens, clause)) return clause;
    const host =
      index > 0
        ? clauses[index - 1]
        : before.findLast(({ parent, verb }) => parent === undefined && verb.form === 'finite');
    return host && host.verb.form !== 'participle' ? againOf(tokens, clause, host) : clause;
  });
}

/** A marker, an auxiliary with no verb behind it, and then who it is that does the same. */
function isSameAgain(tokens: readonly Token[], { marker, verb, complements }: Clause): boolean {
  if (verb.last !== verb.first + 1 || !AUXILIARY.test(tokens[verb.first]?.lower ?? '')) return false;
  const lead = tokens[verb.first - 1]?.lower ?? '';
  // "and neither will Carter": the word that says it stands behind the one that opens the clause.
  if (marker === lead ? !AGAIN.test(marker) : !/^(?:and|but)$/.test(marker) || !/^(?:neither|nor)$/.test(lead))
    return false;
  const subject = complements.find(({ before }) => !before);
  return (
    subject?.prep === '' &&
    (subject.mention.type === 'person' || subject.mention.type === 'team') &&
    !subject.mention.possessive &&
    !complements.some(({ mention }) => mention.type === 'role')
  );
}

function againOf(tokens: readonly Token[], clause: Clause, host: Clause): Clause {
  const behind = clause.complements.filter(({ before }) => !before);
  const [first] = behind;
  if (!first) return clause;
  const count = behind.findIndex(
    ({ mention, lead }, at) => at > 0 && !(mention.type === first.mention.type && /^(?:,|and|, and)$/.test(lead)),
  );
  const subjects = behind.slice(0, count < 0 ? behind.length : count).map(({ mention }) => mention);
  const own = behind.slice(subjects.length).map(asObject);
  const { tense, first: from, last } = clause.verb;
  const isOther = tense !== host.verb.tense && (tense === 'past' || tense === 'future');
  return withMemory({
    ...clause,
    verb: {
      ...host.verb,
      first: from,
      last,
      ...(isOther && { tense }),
      negated: host.verb.negated || /^n/.test(clause.marker) || /^(?:neither|nor)$/.test(tokens[from - 1]?.lower ?? ''),
    },
    subjects,
    complements: [...own, ...sharedWith(own, host.complements)],
    words: `${host.words} ${clause.words}`,
    before: host.before,
    marker: 'and',
    parent: undefined,
  });
}

/** "its pairing of Stone and Carter" is an object, whatever leads to it. */
function asObject(complement: Complement): Complement {
  return OF_GROUP.test(complement.lead) ? { ...complement, prep: '', lead: '' } : complement;
}
