import { MODALS, VERB_FORMS } from '../words/verbs.js';
import type { Token } from './token.js';
import { wordOf } from './word.js';

const DASH = /^[—–]$/;
// In tokens; what stands between longer pairs is a sentence of its own.
const LONGEST = 40;

/**
 * "Stone — a native of Ohio — will drive": dashes that set something off between a subject and its verb become the commas that
 * they stand for. Changes the tokens `first` up to `last`, one sentence, in place.
 */
export function dashesToCommas(tokens: Token[], first: number, last: number): void {
  let open = -1;
  for (let at = first + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || !DASH.test(token.text)) continue;
    if (open > 0 && at - open <= LONGEST && isVerb(tokens, at + 1)) {
      for (const place of [open, at]) {
        const dash = tokens[place];
        if (dash) tokens[place] = { ...dash, ...wordOf(','), spaced: false };
      }
      open = -1;
    } else open = at;
  }
}

/** "will", "also has": what a subject does. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (!word || word.capital) return false;
  const verb = /^(?:also|again|now|still|never|already|then)$|.ly$/.test(word.lower) ? tokens[at + 1] : word;
  if (!verb || verb.capital) return false;
  const forms = VERB_FORMS.get(verb.lower)?.forms;
  return MODALS.has(verb.lower) || forms?.has('s') === true || forms?.has('past') === true;
}
