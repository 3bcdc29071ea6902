import { groupBy } from '../../values/group-by.js';
import { keyOf } from './keys.js';
import type { Spelling } from './name-book.js';

/** Spellings that are one name, by a key of the name: those it may be shown by, and others. */
export interface UsualNames {
  readonly shown: Map<string, readonly Spelling[]>;
  readonly short: Map<string, readonly Spelling[]>;
}

/**
 * Groups spellings by the name that a vocabulary has for them, or else by their own key. A name is shown as the
 * vocabulary has it if articles use that name, else in words of the articles; an abbreviation is never shown.
 */
export function usualNames(
  spellings: readonly Spelling[],
  usualName: (spelling: string) => string | undefined,
): UsualNames {
  const shown = new Map<string, readonly Spelling[]>();
  const short = new Map<string, readonly Spelling[]>();
  for (const [key, same] of groupBy(spellings, ({ text }) => keyOf(usualName(text) ?? text))) {
    const usual = same.filter(({ text }) => keyOf(text) === key);
    const words = same.filter(({ text }) => !isAbbreviation(text));
    const best = usual.length > 0 ? usual : words;
    const named = usualName(same[0]?.text ?? '');
    shown.set(key, best.length > 0 || named === undefined ? best : [{ text: named, uses: 0 }]);
    short.set(
      key,
      same.filter((spelling) => !best.includes(spelling)),
    );
  }
  return { shown, short };
}

/** One word in capitals, dots aside: `JGR`, `R.C.R.` */
function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}\p{N}.]+$/u.test(name);
}
