import type { Token } from '../text/token.js';
import type { CarMention, Mention, PersonMention, TeamMention } from './mention.js';

/** Words that tell a crew chief's or spotter's post without naming it. Token indices. */
export interface BoxPhrase {
  readonly role: 'crew chief' | 'spotter';
  readonly first: number;
  readonly last: number;
  readonly owners: readonly (PersonMention | TeamMention | CarMention)[];
}

/**
 * Finds "calls the shots", "atop the pit box", "on the 31 box", "in charge of the No. 17", "on the roof" in a sentence;
 * where crews are spoken of, also "leads the No. 12".
 */
export function boxPhrasesIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  last: number,
  spokenOf: boolean,
): BoxPhrase[] {
  const phrases: BoxPhrase[] = [];
  for (let at = mentions[0]?.first ?? last; at < last; at += 1) {
    const phrase = phraseAt(tokens, mentions, at, spokenOf);
    if (!phrase) continue;
    phrases.push(phrase);
    at = Math.max(at, phrase.last - 1);
  }
  return phrases;
}

/** Whether a sentence names a post on a crew or the place where a crew chief sits. */
export function speaksOfCrew(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  last: number,
): boolean {
  if (mentions.some((mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role))) return true;
  for (let at = first; at < last; at += 1) {
    if (tokens[at]?.lower === 'box' && tokens[at - 1]?.lower === 'pit') return true;
  }
  return false;
}

function phraseAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  spokenOf: boolean,
): BoxPhrase | undefined {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  const chief = { role: 'crew chief', first: at, owners: [] } as const;
  switch (word(at)) {
    case 'call':
    case 'calls':
    case 'called':
    case 'calling': {
      const noun = /^(?:the|all|his|her)$/.test(word(at + 1)) ? at + (word(at + 2) === 'the' ? 3 : 2) : at + 1;
      return /^(?:shots|races)$/.test(word(noun)) ? { ...chief, last: noun + 1 } : undefined;
    }
    case 'charge':
      return word(at - 1) === 'in' && word(at + 1) === 'of' && carBehind(mentions, at + 2)
        ? { ...chief, first: at - 1, last: at + 1 }
        : undefined;
    case 'headset':
      return word(at - 1) === 'the' && /^(?:gets?|got|takes?|wears?|has|dons?)$/.test(word(at - 2))
        ? { ...chief, first: at - 2, last: at + 1 }
        : undefined;
    case 'roof':
      return word(at - 1) === 'the' && word(at - 2) === 'on'
        ? { role: 'spotter', first: at - 2, last: at + 1, owners: [] }
        : undefined;
    case 'lead':
    case 'leads':
    case 'led':
    case 'leading':
    case 'oversee':
    case 'oversees':
    case 'oversaw': {
      const car = carBehind(mentions, at + 1);
      const isCrew = car !== undefined && /^(?:team|crew)$/.test(word(car.last - 1));
      return car && (spokenOf || (isCrew && word(car.last - 1) === 'crew')) ? { ...chief, last: at + 1 } : undefined;
    }
    case 'box':
      return boxAt(tokens, mentions, at);
    default:
      return undefined;
  }
}

/** A car with one number right behind a word, or behind "the" and one adjective. */
function carBehind(mentions: readonly Mention[], at: number): CarMention | undefined {
  const next = mentions.find((mention) => mention.first >= at);
  return next?.type === 'car' && next.numbers.length === 1 && next.first <= at + 2 ? next : undefined;
}

/** "atop the pit box", "on the 31 box", "atop Carter's box". */
function boxAt(tokens: readonly Token[], mentions: readonly Mention[], at: number): BoxPhrase | undefined {
  const isPit = tokens[at - 1]?.lower === 'pit';
  const end = isPit ? at - 1 : at;
  const inner = mentions.find((mention) => mention.last === end);
  const owner =
    inner?.type === 'car' || ((inner?.type === 'person' || inner?.type === 'team') && inner.possessive)
      ? inner
      : undefined;
  let first = owner ? owner.first : end;
  if (/^(?:the|a|new)$/.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  if (first === at || !/^(?:atop|on|from)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  return { role: 'crew chief', first: first - 1, last: at + 1, owners: owner ? [owner] : [] };
}
