import type { Token } from '../text/token.js';
import type { CrewPost } from './crew-post.js';
import type { Mention, PersonMention } from './mention.js';

/** "A crew chief has been picked; it will be Dan Marsh": who has the post `base`, the mention at `index`, where a later clause of the sentence names him. */
export function identified(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  base: Omit<CrewPost, 'person' | 'link' | 'times'>,
  last: number,
): CrewPost | undefined {
  const person = mentions.find(
    (mention, at): mention is PersonMention => at > index && mention.type === 'person' && mention.form === 'full',
  );
  if (!person || person.possessive) return undefined;
  let first = person.first - 1;
  while (first > base.last && /^(?:be|is|will|would|could|may|might)$/.test(tokens[first]?.lower ?? '')) first -= 1;
  if (first === person.first - 1 || tokens[first]?.lower !== 'it' || !closes(tokens, person.last, last))
    return undefined;
  return { ...base, first, last: person.first, person, link: 'be', times: [] };
}

/** Whether a mark or the sentence's end `last` follows at a token. */
export function closes(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  return token === undefined || at >= last || /^[.,;)]$/.test(token.text);
}
