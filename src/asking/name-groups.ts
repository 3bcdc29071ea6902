import type { Token } from '../reading/text/token.js';
import { wordKindAt } from './word-kinds.js';

/** A capital letter that says something: "Where is Best going?" */
export function standsOut(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.capital === true && tokens.some(({ kind, capital }) => kind === 'word' && !capital);
}

/**
 * Whether a word that asks for something else stands where somebody does: "when does love race", "is chance in the 9" and "love's crew
 * chief", where a driver is called so.
 */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]?.lower ?? ''];
  if (token === undefined || token.lower === 'not') return false;
  const isCalledWill = token.lower === 'will' && (token.possessive || BEFORE_WILL.test(before));
  if (wordKindAt(tokens, at, at + 1)?.value !== 'refused') return isCalledWill;
  if (token.possessive || BEFORE_SOMEBODY.test(before)) return true;
  // "Who is best" asks for no Best.
  return /^(?:is|was|will)$/.test(before) && (at === 1 || /^(?:where|when)$/.test(tokens[at - 2]?.lower ?? ''));
}

const BEFORE_SOMEBODY = /^(?:does|did|has|replace|replaces|replaced|replacing|succeeds|succeeding)$/;
/** What no verb follows that says what will be. */
const BEFORE_WILL = /^(?:does|did|has|is|was|will|for|with|replace|replaces|replaced|replacing|and)$/;

/** Words one after another, a possessive at most at the end, not all of them words of questions. */
export function isGroup(tokens: readonly Token[], first: number, last: number): boolean {
  const group = tokens.slice(first, last);
  return (
    group.every(({ kind, text }) => kind !== 'mark' || text === '&') &&
    group[0]?.kind !== 'mark' &&
    group.slice(0, -1).every(({ possessive }) => !possessive) &&
    group.some(
      (token, index) =>
        token.kind === 'word' &&
        (wordKindAt(tokens, first + index, first + index + 1) === undefined ||
          standsOut(tokens, first + index) ||
          (group.length === 1 && isSomebody(tokens, first))),
    )
  );
}
