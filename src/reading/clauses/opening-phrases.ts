import { withMemory } from '../remembered.js';
import type { Token } from '../text/token.js';
import type { Clause } from './clause.js';
import type { VerbGroup } from './verb-group.js';

/**
 * Gives the phrases that open a sentence the subject behind them: "Driving the No. 12 for Northline, Stone won twice",
 * "Dropped by Northline in 2023, she", "Since joining Northline in 2022 she".
 */
export function withOpeningSubject(tokens: readonly Token[], clauses: readonly Clause[]): Clause[] {
  const main = clauses.findIndex(({ subjects }) => subjects.length > 0);
  const [opening, behind] = [clauses[0], clauses[main]];
  if (main < 1 || !opening || !behind || behind.verb.form !== 'finite' || !MAIN.test(behind.marker))
    return [...clauses];
  if (behind.asks || opening.sentence.first !== behind.sentence.first) return [...clauses];
  const phrases = clauses.slice(0, main);
  if (!phrases.every((clause, index) => isPhrase(tokens, clause, index)) || !isStraightBehind(tokens, behind))
    return [...clauses];
  return clauses.map((clause, index) =>
    index < main
      ? withMemory({
          ...clause,
          verb: verbOfPhrase(tokens, clause, behind),
          subjects: behind.subjects,
          governor: clause.verb.form === 'ing' ? behind : clause.governor,
        })
      : clause,
  );
}

const MAIN = /^(?:|,)$/;
const OPENS = /^(?:|after|before|since|while|by|upon|on|despite|having|when|besides|in)$/;
const JOINS = /^(?:|,|and|but|then)$/;

/** A verb without a tense of its own that opens the sentence, or one that goes on with it. */
function isPhrase(tokens: readonly Token[], { verb, sentence, marker, quoted }: Clause, index: number): boolean {
  if (quoted || verb.form === 'infinitive') return false;
  if (verb.form !== 'ing' && !isParticiple(tokens, verb)) return false;
  if (index > 0) return JOINS.test(marker) || OPENS.test(marker);
  return OPENS.test(marker) && verb.first - sentence.first <= 2;
}

/** "Dropped by", "Having driven": no tense before a comma, though the word alone may be one. */
function isParticiple(tokens: readonly Token[], { tense, form, first, perfect }: VerbGroup): boolean {
  return form === 'participle' || tense === 'past' || (perfect && tokens[first]?.lower === 'having');
}

/** "After signing with Northline, she could race": as sure as what it leads to. */
function verbOfPhrase(tokens: readonly Token[], { verb }: Clause, main: Clause): VerbGroup {
  if (verb.form === 'ing') return { ...verb, stance: main.verb.stance };
  if (tokens[verb.first]?.lower === 'having') return { ...verb, tense: 'past' };
  return { ...verb, passive: true, tense: 'past', form: 'participle' };
}

/** The subject behind a phrase follows a comma, or a time: "in 2022 Stone has", and nothing stands between it and the verb. */
function isStraightBehind(tokens: readonly Token[], { subjects }: Clause): boolean {
  const [subject] = subjects;
  if (!subject) return false;
  for (let at = subject.first - 1; at > subject.first - 8; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.text === ',' || /^\d{4}$/.test(token.text)) return true;
    if (token.kind === 'mark') return false;
  }
  return false;
}
