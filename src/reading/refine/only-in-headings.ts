import type { Mention } from '../mentions/mention.js';
import type { Draft } from '../rules/draft.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';

/** Kinds of which a heading tells as the text does. Races and results it tells in the present, whenever they were. */
const TOLD_IN_HEADINGS: ReadonlySet<Draft['kind']> = new Set(['ride', 'exit', 'contract']);
// "You tipped Stone to leave": a reader's or a reporter's words. "4. Stone to leave Northline": a list of what may be.
const ASKS = /^(?:i|you|your|youve|my|we|our|us|q|me|\?)$/;

/**
 * Whether a heading tells something of `year`, the article's, as a fact: it asks nobody, is nobody's question, counts nothing
 * and is about no year gone by.
 */
export function tellsFact(tokens: readonly Token[], { first, last }: Sentence, year: number): boolean {
  if (tokens[first]?.kind === 'number') return false;
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.lower.replace(/['’]/g, '') ?? '';
    if (ASKS.test(word) || (/^(?:19|20)\d\d$/.test(word) && Number(word) < year)) return false;
  }
  return true;
}

/** "What do you know about your crew chief, Dan Marsh?": a reporter's question, which takes for granted who has the post. */
export function asksOfCrew(tokens: readonly Token[], { last }: Sentence, mentions: readonly Mention[]): boolean {
  return (
    tokens[last - 1]?.text === '?' &&
    mentions.some((mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role))
  );
}

/**
 * Of the drafts of headings, those about whom the text below says nothing of that kind: a heading is short and leaves out
 * what the text says better.
 */
export function onlyInHeadings(ofHeadings: readonly Draft[], ofText: readonly Draft[]): Draft[] {
  const told = new Set(ofText.map(keyOf));
  return ofHeadings.filter((draft) => TOLD_IN_HEADINGS.has(draft.kind) && !told.has(keyOf(draft)));
}

function keyOf({ kind, slots }: Draft): string {
  return `${kind} ${'driver' in slots ? slots.driver : ''}`;
}
