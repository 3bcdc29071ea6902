import { keyOf } from './keys.js';
import type { Groups, Spelling } from './name-book.js';
import { stemWords } from './stem-words.js';
import { isAbbreviation } from './usual-names.js';
import { formerNamesOfTeam, usualTeam } from './vocabulary.js';

/** A spelling that may know when it was last used. */
export interface DatedSpelling extends Spelling {
  /** The day of the newest known claim that has it, `YYYY-MM-DD`. */
  readonly lastUsed?: () => string;
}

/**
 * By the key of a group: the name of a team that had several, one after the other, as the newest article has it. The vocabulary
 * knows which names a team had, and not when. Only those with no word in common are told so: all else is one name, longer or shorter.
 */
export function newestNames(groups: Groups, spellings: readonly DatedSpelling[]): ReadonlyMap<string, string> {
  const dayOf = new Map(spellings.map(({ text, lastUsed }) => [text, lastUsed]));
  const lastUsed = ({ text }: Spelling) => dayOf.get(text)?.() ?? '';
  const found = new Map<string, string>();
  for (const [key, { shown, short }] of groups) {
    const [first] = shown;
    const usual = usualTeam(first?.text ?? '');
    if (first === undefined || usual === undefined || short.length === 0) continue;
    const former = new Set(formerNamesOfTeam(usual).map(keyOf));
    const others = short.filter(
      ({ text }) => former.has(keyOf(text)) && !isAbbreviation(text) && !shareWords(text, usual),
    );
    // On one day the usual name stands.
    const newest = others.reduce<Spelling>((last, each) => (lastUsed(each) > lastUsed(last) ? each : last), first);
    if (newest !== first) found.set(key, newest.text);
  }
  return found;
}

function shareWords(one: string, other: string): boolean {
  const words = new Set(stemWords(one));
  return stemWords(other).some((word) => words.has(word));
}
