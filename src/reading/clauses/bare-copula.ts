import type { Token } from '../text/token.js';
import { ADVERBS, NEGATIONS } from '../words/auxiliaries.js';
import type { VerbGroup } from './verb-group.js';

// Behind "he’s" and before what he is: "he’s also in the car".
const AFTER_COPULA = /^(?:in|at|on|out|back|behind|with|for|down|up|off|over|among|part|aboard|under|due|set|ready)$/;

/** "He’s in the No. 12", "she’s not on the list": the copula is all of it, and hangs on the word before. */
export function bareCopula(
  tokens: readonly Token[],
  at: number,
  last: number,
  isTaken: (index: number) => boolean,
): VerbGroup | undefined {
  let index = at;
  let negated = false;
  for (; index < last && index < at + 3; index += 1) {
    const token = tokens[index];
    if (!token || isTaken(index) || !isAdverb(token)) break;
    if (NEGATIONS.has(token.lower)) negated = true;
  }
  const next = tokens[index];
  if (index >= last || !next) return undefined;
  if (!isTaken(index) && !AFTER_COPULA.test(next.lower)) return undefined;
  if (isTaken(index) && index === at) return undefined;
  return { ...presentOf('be', 'is', at, index), negated };
}

/** A verb in the present of which the words say nothing more. */
export function presentOf(frame: 'be' | 'have', word: string, first: number, last: number): VerbGroup {
  const tense = 'present';
  const plain = {
    perfect: false,
    passive: false,
    negated: false,
    stance: 'fact',
    would: false,
    form: 'finite',
  } as const;
  return { first, last, frame, lemma: frame, word, tense, ...plain };
}

/** A word that may stand inside a verb group: "not", "also", "quietly". */
export function isAdverb({ lower }: Token): boolean {
  return NEGATIONS.has(lower) || ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4);
}
