import { groupBy } from '../../values/group-by.js';
import { keyOf } from './keys.js';
import type { Group, Groups, Spelling } from './name-book.js';

/**
 * Groups spellings by the name that a vocabulary has for them, or else by their own key. A name is shown as the
 * vocabulary has it if articles use that name, else in words of the articles; an abbreviation is never shown.
 */
export function usualNames(
  spellings: readonly Spelling[],
  usualName: (spelling: string) => string | undefined,
): Groups {
  const groups = new Map<string, Group>();
  for (const [key, same] of groupBy(spellings, ({ text }) => keyOf(usualName(text) ?? text))) {
    const usual = same.filter(({ text }) => keyOf(text) === key);
    const words = same.filter(({ text }) => !isAbbreviation(text));
    const best = usual.length > 0 ? usual : words;
    const named = usualName(same[0]?.text ?? '');
    groups.set(key, {
      shown: best.length > 0 || named === undefined ? best : [{ text: named, uses: 0 }],
      short: same.filter((spelling) => !best.includes(spelling)),
    });
  }
  return groups;
}

/** One word in capitals, dots aside: `JGR`, `R.C.R.` */
export function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}\p{N}.]+$/u.test(name);
}
