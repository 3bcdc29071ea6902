import { english } from './english.js';

/** Everything Spotter says, in one language. */
export type Words = typeof english;

/** The words for an asker's language (a Discord locale such as `en-US`). English for all, as yet. */
export function wordsFor(_locale: string): Words {
  return english;
}
