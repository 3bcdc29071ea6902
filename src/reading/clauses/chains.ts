import type { Token } from '../text/token.js';
import { ADVERBS } from '../words/auxiliaries.js';
import { VERB_FORMS } from '../words/verbs.js';
import type { Stance } from './verb-group.js';

/** Words between "is" and "to drive" that settle it. */
export const SETTLED = new Set(
  'set scheduled slated due going confirmed announced locked ready bound signed contracted named cleared about'.split(
    ' ',
  ),
);

/** Words between "is" and "to drive" that only expect it. */
export const EXPECTED = new Set(
  'expected rumored rumoured tipped linked likely poised favored favoured believed thought said reported understood unlikely mentioned connected hoping supposed projected speculated'.split(
    ' ',
  ),
);

/** Words before "to drive" that wish, allow or try it: no claim. */
export const WISHES = new Set(
  'want wants wanted hope hopes hoped hoping wish wishes aim aims love like eligible able free allowed keen eager happy open try tries trying attempt attempts looks looking need needs deserves talented prefer prefers'.split(
    ' ',
  ),
);

/** Words that mean it or have it under way: as good as stated. */
export const INTENTS = new Set(
  'plan plans planned planning intend intends intended agree agrees agreed get gets continue continues begin begins'.split(
    ' ',
  ),
);

/** What such words say of the verb behind them; `next` is its token. */
export interface Chain {
  readonly next: number;
  readonly stance: Stance;
  readonly negated: boolean;
}

/** "set to", "expected to", "wants to", "in talks to", "has yet to", each before a base verb. */
export function chainAt(tokens: readonly Token[], at: number, last: number, allowed: boolean): Chain | undefined {
  if (!allowed) return undefined;
  const word = tokens[at]?.lower ?? '';
  const to = tokens[at + 1];
  if (to?.lower !== 'to' || at + 2 >= last) return undefined;
  const next = tokens[at + 2];
  if (next?.kind !== 'word') return undefined;
  const isVerb =
    VERB_FORMS.get(next.lower)?.forms.has('base') === true || next.lower === 'be' || ADVERBS.has(next.lower);
  if (!isVerb) return undefined;
  if (SETTLED.has(word)) return { next: at + 2, stance: 'fact', negated: false };
  if (EXPECTED.has(word)) return { next: at + 2, stance: 'rumor', negated: word === 'unlikely' };
  if (INTENTS.has(word)) return { next: at + 2, stance: 'fact', negated: false };
  if (WISHES.has(word)) return { next: at + 2, stance: 'wish', negated: false };
  return undefined;
}
