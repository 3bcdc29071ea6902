import { wordsOf } from './keys.js';

/**
 * The names that end as a typed one of several words does: "Chip Example" may be Charles Example, if nobody is called Chip. None for a
 * single word.
 */
export function withSurnameOf(typed: string, names: readonly string[]): readonly string[] {
  const words = wordsOf(typed);
  const surname = words.at(-1);
  if (surname === undefined || words.length < 2) return [];
  return names.filter((name) => wordsOf(name).at(-1) === surname);
}
