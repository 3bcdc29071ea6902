import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { described } from '../meant/described-person.js';
import type { Mention, Person, PersonMention } from '../mention.js';

const OPENING = wordSet('and but that when while because as if so after before since although though where');
// Behind "the crew chief": a seat, or a noun that makes it no person.
const NO_PERSON =
  /^(?:of|for|on|at|to|in|position|job|role|post|spot|seat|duties|duty|search|changes?|swaps?|moves?|shuffle|line-?up|carousel|assignments?|roster|market|ranks|pairings?|decision|switch|side|and|or|there|then)$/;
const IS = /^(?:is|was|be|will|would|remains|becomes)$/;
// Words between "the" and the post.
const LONGEST = 5;

/** The post of an article's crews that a "the" at a token leads to, as a mention of its sentence: "the veteran crew chief". */
export function postBehindThe(
  tokens: readonly Token[],
  own: readonly Mention[],
  index: number,
  at: number,
): { readonly role: string; readonly at: number } | undefined {
  if (tokens[at]?.lower !== 'the') return undefined;
  for (let next = index; next < index + 2; next += 1) {
    const mention = own[next];
    if (!mention || mention.first > at + LONGEST) return undefined;
    if (mention.type === 'role') return CREW.test(mention.role) ? { role: mention.role, at: next } : undefined;
    // "the longtime Northline crew chief"
    if ((mention.type !== 'team' && mention.type !== 'series') || mention.last !== own[next + 1]?.first)
      return undefined;
  }
  return undefined;
}

const CREW = /^(?:crew chief|spotter)$/;

/**
 * "The crew chief will be back", "the veteran spotter's": a description of somebody on a crew who was named before. `post` is
 * the mention of the post, `meant` the one whom the words before name.
 */
export function crewDescribedAt(
  tokens: readonly Token[],
  own: readonly Mention[],
  post: number,
  at: number,
  meant: Person,
): PersonMention | undefined {
  const role = own[post];
  const noun = role && tokens[role.last - 1];
  if (!role || !noun || /^(?:chiefs|spotters|chiefing|chiefed)$/.test(noun.lower)) return undefined;
  const before = tokens[at - 1];
  // "said Marsh, the Northline crew chief": a post that is told of a name.
  if (before?.text === ',' && own.some((mention) => mention.type === 'person' && mention.last === at - 1))
    return undefined;
  if (before && before.kind !== 'mark' && !OPENING.has(before)) return undefined;
  for (let word = at + 1; word < role.first; word += 1)
    if (tokens[word]?.kind === 'mark' || /^(?:former|next|other|first|only)$/.test(tokens[word]?.lower ?? ''))
      return undefined;
  const next = tokens[role.last];
  if (noun.possessive) return next?.capital ? undefined : described(meant, at, role.last, true);
  if (!next || NO_PERSON.test(next.lower) || isNamed(tokens, own[post + 1], role.last)) return undefined;
  return described(meant, at, role.last, false);
}

/** "the crew chief, Dan Marsh,", "the crew chief will be Dan Marsh": the name says it better. */
function isNamed(tokens: readonly Token[], mention: Mention | undefined, from: number): boolean {
  if (mention?.type !== 'person' && !tokens[from]?.capital) return false;
  let at = from;
  while (at < from + 4 && (/^[,:(–—-]$/.test(tokens[at]?.text ?? '') || IS.test(tokens[at]?.lower ?? ''))) at += 1;
  return tokens[at]?.capital === true;
}
