import type { Token } from '../text/token.js';
import { VERB_FORMS } from '../words/verbs.js';
import { type Item, wordOf } from './item.js';

const SEVERAL = /^(?:both|these|those|several)$/;

/** "Both teams report", "these runs": whether a word behind some items cannot be the verb of one person that it looks like. */
export function isPluralNoun(items: readonly Item[], { lower }: Token): boolean {
  return SEVERAL.test(wordOf(items.at(-1))) && VERB_FORMS.get(lower)?.forms.has('s') === true;
}
