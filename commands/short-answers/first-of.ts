import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';

/** What a line of an answer has room for beside what it begins with, in characters. */
const LONGEST = 265;

/**
 * As many lines as a short answer has room for, the first of them at any length, joined, and how many there are beside them: a list that was
 * cut must not look whole.
 */
export function firstOf(lines: readonly Markdown[], most: number, words: Words, separator = '; '): Markdown {
  const upTo = (shown: number) => {
    const left = lines.length - shown;
    return join([...lines.slice(0, shown), ...(left > 0 ? [{ markdown: words.more(left) }] : [])], separator);
  };
  for (let shown = Math.min(most, lines.length); shown > 1; shown -= 1) {
    const told = upTo(shown);
    if (told.markdown.length <= LONGEST) return told;
  }
  return upTo(1);
}
