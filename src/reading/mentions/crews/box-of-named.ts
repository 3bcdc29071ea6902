import type { Token } from '../../text/token.js';
import type { Mention } from '../mention.js';
import type { Owner, Words } from './box-words.js';

/** "Dan Marsh, on the box for both of them", "Marsh (on the box for six years)": said of the name before. */
export function isSaidOfName(mentions: readonly Mention[], tokens: readonly Token[], at: number): boolean {
  const mark = /^(?:who|was|sat|,|\()$/.test(tokens[at - 1]?.lower ?? '');
  return mark && mentions.some(({ type, last }) => type === 'person' && last === at - 1);
}

/** "for both", "for six years", "with Stone", "when she won": no one-day guest, and no "spot". */
export function isForSomebody(word: Words['word'], at: number): boolean {
  return /^(?:for|with|when)$/.test(word(at)) && !/^(?:an?|his|her|its|their|tv|television)$/.test(word(at + 1));
}

/** "on the box for both of Stone's titles", "on the box with Stone": whose. */
export function ownerBehind(mentions: readonly Mention[], at: number, word: Words['word']): Owner | undefined {
  const next = mentions.find(({ first }) => first > at);
  if (next?.type !== 'person' || next.first > at + 6) return undefined;
  const lead = word(at + 1);
  if (next.possessive) return lead === 'for' ? next : undefined;
  return /^(?:for|with)$/.test(lead) && next.first === at + 2 ? next : undefined;
}

const DAY = /^(?:sunday|saturday|friday|thursday|weekend|race|night|day|afternoon|evening)$/;

/** "will spend Sunday on the pit box": whose post is another, for a day. */
export function isGuest(word: Words['word'], at: number): boolean {
  return DAY.test(word(at - 2)) && [3, 4].some((back) => /^spen(?:ds?|t|ding)$/.test(word(at - back)));
}
