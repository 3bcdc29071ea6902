import { knownAt } from '../mentions/vocabulary.js';
import { tokenize } from '../text/token.js';

// "NASCAR TRUCKS", "PIRELLI GT4 NOTES"
const AROUND = /^(?:nascar|fia|notes?|news|corner|notebook|bits)$/;

/** The series of a label that names one and says nothing else: "TRUCKS", "NASCAR TRUCKS". */
export function seriesOfLabel(label: string): string | undefined {
  const tokens = tokenize(label);
  const isAround = (at: number): boolean => AROUND.test(tokens[at]?.lower ?? '');
  const hit = knownAt(tokens, 0, tokens.length) ?? (isAround(0) ? knownAt(tokens, 1, tokens.length) : undefined);
  if (hit?.known.type !== 'series') return undefined;
  const { last } = hit;
  return last === tokens.length || (last === tokens.length - 1 && isAround(last)) ? hit.known.series : undefined;
}
