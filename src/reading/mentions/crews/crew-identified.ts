import type { Token } from '../../text/token.js';
import type { Mention, PersonMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

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
  if (isLabelled(tokens, mentions, base.last, person))
    return { ...base, first: person.first, last: person.last, person, link: 'be', times: [] };
  let first = person.first - 1;
  while (first > base.last && /^(?:be|is|will|would|could|may|might)$/.test(tokens[first]?.lower ?? '')) first -= 1;
  if (first === person.first - 1 || tokens[first]?.lower !== 'it' || !closes(tokens, person.last, last))
    return undefined;
  return { ...base, first, last: person.first, person, link: 'be', times: [] };
}

// "Crew chief move: Northline has let Dan Marsh go."
const NEWS = /^(?:moves?|changes?|news|swaps?|switch|shuffle|update|carousel)$/;

/** "Her crew chief is another matter: Dan Marsh has", "Crew chief change: Northline has let Dan Marsh go": behind a colon. */
function isLabelled(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  person: PersonMention,
): boolean {
  const isNews = NEWS.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.text === ':';
  if (isNews) return mentions.every((one) => one.type !== 'person' || one.person === person.person);
  if (tokens[person.first - 1]?.text !== ':' || !/^(?:is|was|remains|stays)$/.test(tokens[from]?.lower ?? ''))
    return false;
  return tokens.slice(from, person.first - 1).every(({ kind }) => kind !== 'mark');
}

/** Whether a mark or the sentence's end `last` follows at a token. */
export function closes(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  return token === undefined || at >= last || /^[.,;)]$/.test(token.text);
}
