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
  'expected rumored rumoured tipped linked likely poised favored favoured believed thought said reported understood unlikely mentioned connected hoping supposed assumed presumed projected speculated pegged primed stands'.split(
    ' ',
  ),
);

/** Words before "to drive" that wish, allow or try it: no claim. */
export const WISHES = new Set(
  'want wants wanted hope hopes hoped hoping wish wishes aim aims love like eligible able free allowed keen eager happy open ought try tries trying attempt attempts looks looking need needs deserves talented prefer prefers'.split(
    ' ',
  ),
);

/** Words that mean it or have it under way: as good as stated. */
export const INTENTS = new Set(
  'plan plans planned planning intend intends intended agree agrees agreed get gets continue continues begin begins'.split(
    ' ',
  ),
);

/** Settled against what follows: "declined to renew", "has elected not to return". */
export const REFUSALS = new Set('decline declines declined refuse refuses refused fail fails failed'.split(' '));

/** Before "not to", as good as a refusal. */
export const CHOICES = new Set(
  'decide decides decided elect elects elected choose chooses chose chosen opt opts opted'.split(' '),
);

/** What such words say of the verb behind them; `next` is its token. */
export interface Chain {
  readonly next: number;
  readonly stance: Stance;
  readonly negated: boolean;
  /** "close to joining": it has not happened, and of the past it did not. */
  readonly nearly?: true;
}

const STEPS = /^(?:steps?|days?|hours?|moments?|weeks?|signature)$/;

/** The token of the verb behind "close to", "on the verge of", "a step away from" at a token: "close to joining Northline". */
export function nearlyDoing(tokens: readonly Token[], at: number): number | undefined {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  let behind: number | undefined;
  if (/^(?:close|closer|near|nearer)$/.test(word(at)) && word(at + 1) === 'to') behind = at + 2;
  if (
    word(at) === 'on' &&
    word(at + 1) === 'the' &&
    /^(?:verge|brink|cusp)$/.test(word(at + 2)) &&
    word(at + 3) === 'of'
  )
    behind = at + 4;
  if (STEPS.test(word(at + 1))) {
    const from = word(at + 2) === 'away' ? at + 3 : at + 2;
    if (word(from) === 'from') behind = from + 1;
  }
  if (behind === undefined) return undefined;
  return VERB_FORMS.get(word(behind))?.forms.has('ing') ? behind : undefined;
}

// "in advanced talks to", "in line to", "in the running to"
const LONGEST_TALKS = 3;
const TALKS = /^(?:talks|discussions|negotiations|line|contention|running|mix|frame|hunt|conversation|position)$/;

/** The token behind "to" of "in talks to", "in the running to" at a token: "is in talks to join Northline". */
export function inTalksTo(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== 'in') return undefined;
  for (let noun = at + 1; noun <= at + LONGEST_TALKS; noun += 1)
    if (TALKS.test(tokens[noun]?.lower ?? ''))
      return tokens[noun + 1]?.lower === 'to' && VERB_FORMS.get(tokens[noun + 2]?.lower ?? '')?.forms.has('base')
        ? noun + 2
        : undefined;
  return undefined;
}

/** "set to", "expected to", "wants to", "in talks to", "has yet to", each before a base verb. */
export function chainAt(tokens: readonly Token[], at: number, last: number, allowed: boolean): Chain | undefined {
  if (!allowed) return undefined;
  // "is standing by to replace Stone"
  const isStandby =
    tokens[at]?.lower === 'standing' && tokens[at + 1]?.lower === 'by' && tokens[at + 2]?.lower === 'to';
  if (isStandby && at + 3 < last) return { next: at + 3, stance: 'wish', negated: false };
  const talks = inTalksTo(tokens, at);
  if (talks !== undefined)
    return talks < last ? { next: talks, stance: 'rumor', negated: false, nearly: true } : undefined;
  const doing = nearlyDoing(tokens, at);
  if (doing !== undefined)
    return doing < last ? { next: doing, stance: 'rumor', negated: false, nearly: true } : undefined;
  const word = tokens[at]?.lower ?? '';
  // "could end up driving": that it ends there adds nothing.
  const isEnd = /^(?:end|wind)$/.test(word) && tokens[at + 1]?.lower === 'up';
  if (isEnd && at + 2 < last && VERB_FORMS.get(tokens[at + 2]?.lower ?? '')?.forms.has('ing'))
    return { next: at + 2, stance: 'fact', negated: false };
  const not = tokens[at + 1]?.lower === 'not';
  const base = at + (not ? 3 : 2);
  if (tokens[base - 1]?.lower !== 'to' || base >= last) return undefined;
  const next = tokens[base];
  // "was linked to Team Northline": a name
  if (next?.kind !== 'word' || (next.capital && next.lower === 'team')) return undefined;
  const isVerb =
    VERB_FORMS.get(next.lower)?.forms.has('base') === true || next.lower === 'be' || ADVERBS.has(next.lower);
  if (!isVerb) return undefined;
  if (not) {
    if (EXPECTED.has(word)) return { next: base, stance: 'rumor', negated: true };
    const isRefused = CHOICES.has(word) || SETTLED.has(word) || INTENTS.has(word);
    return isRefused ? { next: base, stance: 'fact', negated: true } : undefined;
  }
  // "used to drive"
  if (SETTLED.has(word) || word === 'used') return { next: base, stance: 'fact', negated: false };
  if (EXPECTED.has(word)) return { next: base, stance: 'rumor', negated: word === 'unlikely' };
  if (INTENTS.has(word)) return { next: base, stance: 'fact', negated: false };
  if (REFUSALS.has(word)) return { next: base, stance: 'fact', negated: true };
  if (WISHES.has(word)) return { next: base, stance: 'wish', negated: false };
  return undefined;
}
