import type { PersonMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** The token behind the last of some names, where nothing but what joins names stands between the sentence's begin and it. */
export function endOfNames({ sentence, discourse }: Scene, names: readonly PersonMention[]): number | undefined {
  const { tokens } = discourse.text;
  let at = sentence.first;
  for (const { first, last } of names) {
    if (!tokens.slice(at, first).every((token) => /^(?:\/|,|&|and)$/.test(token.lower))) return undefined;
    at = last;
  }
  return at;
}
