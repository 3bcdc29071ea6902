import type { Mention, PersonMention, SeriesMention } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { isWhoSomebodyIs } from './who-somebody-is.js';

/**
 * Whether a series is one below another, named to say who somebody is with whom the article does not begin: "Carter leaves. Stone, the
 * reigning Xfinity champion, replaces him". It is then not what the article is about.
 */
export function isChampionBelow(
  tokens: readonly Token[],
  mention: SeriesMention,
  before: readonly PersonMention[],
  mentions: readonly Mention[],
): boolean {
  if (!STEPS_UP.has(mention.series) || !isWhoSomebodyIs(tokens, mention)) return false;
  const own =
    before.findLast(({ last }) => mention.first - last <= OWN_REACH) ??
    mentions.find(({ type, first }) => type === 'person' && first > mention.first && first - mention.last <= OWN_REACH);
  if (own?.type !== 'person') return false;
  return before.some(({ person, last }) => person !== own.person && last <= mention.first);
}

// From "Stone" to the series in "Stone, the reigning Xfinity champion".
const OWN_REACH = 4;

// Series from which drivers move up: news of their champion is mostly of the one above.
const STEPS_UP: ReadonlySet<string> = new Set(['xfinity', 'truck', 'arca', 'indynxt', 'f2', 'f3', 'late-model']);
