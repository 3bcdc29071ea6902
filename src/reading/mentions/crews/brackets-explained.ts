import type { Text } from '../../text/read-text.js';
import type { Mention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

const BRACKETS = /^(?:parenthes[ei]s|parens?|brackets?|bracketed)$/;
// "Crew chiefs on the left, drivers in brackets"
const APART = /^(?:drivers?|teams?|sponsors?|owners?|last|predecessors?|ages?|hometowns?)$/;
// In tokens: "Crew chiefs, as far as anybody has told us who they will be, are in parentheses"
const FARTHEST = 16;

/** The post that a sentence says the names in brackets have: "Crew chiefs are in parentheses", "In brackets: the spotters". */
export function postInBrackets(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  index: number,
): CrewPost['role'] | undefined {
  const { tokens, sentences } = text;
  const sentence = sentences[index];
  if (!sentence) return undefined;
  for (const mention of bySentence[index] ?? []) {
    if (mention.type !== 'role' || (mention.role !== 'crew chief' && mention.role !== 'spotter')) continue;
    const from = Math.max(sentence.first, mention.first - FARTHEST);
    const to = Math.min(sentence.last, mention.last + FARTHEST);
    for (let at = from; at < to; at += 1) {
      if (!BRACKETS.test(tokens[at]?.lower ?? '')) continue;
      const between = at < mention.first ? tokens.slice(at, mention.first) : tokens.slice(mention.last, at);
      if (!between.some(({ text: mark, lower }) => APART.test(lower) || mark === ';')) return mention.role;
    }
  }
  return undefined;
}
