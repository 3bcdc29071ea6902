import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, Person } from '../mention.js';

// "With Stone and Carter", "Unlike Stone": who opens the sentence so is not whom it is about.
const BESIDE = /^(?:with|alongside|beside|unlike|like|behind|besides|without)$/;
const NAMES = 12;
const APART_FROM =
  /^(?:with|alongside|beside|unlike|like|besides|in addition to|as well as|along with|together with|apart from|aside from|just like|much like|not unlike)(?: \S+){0,2}$/;
const LONGEST_OPENING = 5;

/** Whether somebody opens a sentence as the company of whom it is about; `next` is the mention behind. */
export function isCompany(
  tokens: readonly Token[],
  first: number,
  mention: Mention,
  next: Mention | undefined,
): boolean {
  return areCompany(tokens, first, mention.first) || isApartFrom(tokens, first, mention, next);
}

/** "With Stone and Carter he took third place": the names between the first word of a sentence and its "he" are his company's. */
function areCompany(tokens: readonly Token[], first: number, at: number): boolean {
  if (!BESIDE.test(tokens[first]?.lower ?? '')) return false;
  let next = at;
  while (next < at + NAMES && (tokens[next]?.capital || /^(?:and|,)$/.test(tokens[next]?.lower ?? ''))) next += 1;
  return /^s?he$/.test(tokens[next]?.lower ?? '');
}

/** "In addition to Stone, Ben Carter raced there, and he": he is who stands behind the comma. */
function isApartFrom(tokens: readonly Token[], first: number, mention: Mention, next: Mention | undefined): boolean {
  if (mention.first - first > LONGEST_OPENING || tokens[mention.last]?.text !== ',') return false;
  if (next?.type !== 'person' || next.possessive || next.first > mention.last + 3) return false;
  return APART_FROM.test(wordsBetween(tokens, first, mention.first));
}

/** "Marsh, with Carter last year, is": whether "with" behind the comma that ends at token `comma` tells of the company of who is on a crew. */
export function isBeside(
  token: Token,
  before: Mention | undefined,
  comma: number,
  crew: ReadonlyMap<Person, unknown>,
): boolean {
  if (token.lower !== 'with' || before?.type !== 'person' || before.last !== comma) return false;
  return crew.has(before.person);
}
