import type { Mention, PersonMention } from '../../mentions/mention.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { isHouse, isUnknownName } from '../../rules/unread/houses.js';
import type { Sentence } from '../../text/sentence.js';

type Tokens = Parameters<typeof isHouse>[2];

/**
 * Drafts without the seats of what only stands where a team stands: "Carter, now in Castle Lane’s No. 12", "back with Castle
 * Lane, in the No. 12". Somebody whom more speaks for than two capitals is a driver there too.
 */
export function withoutHouses(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const houses = new Map<Sentence, ReadonlySet<string>>();
  for (const { sentence, mentions, discourse } of scenes) {
    const named = mentions.flatMap((mention) => houseOf(mention, mentions, discourse.text.tokens));
    if (named.length > 0) houses.set(sentence, new Set(named));
  }
  if (houses.size === 0) return [...drafts];
  return drafts.filter(({ kind, slots, sentence }) => {
    if (!/^(?:ride|start|exit|contract|crew)$/.test(kind) || !('driver' in slots)) return true;
    return slots.driver === undefined || houses.get(sentence)?.has(slots.driver) !== true;
  });
}

function houseOf(mention: Mention, mentions: readonly Mention[], tokens: Tokens): string[] {
  if (mention.type === 'car')
    return mention.owner && isUnknownName(mention.owner, tokens[mention.first]?.lower) ? [mention.owner.name] : [];
  if (mention.type !== 'person') return [];
  return isHouse(mention, mentions, tokens) || isThing(mention, tokens) ? [mention.person.name] : [];
}

/** "The Dale Trail runs out on Sunday": no driver's full name has "the" before it and its verb straight behind. */
function isThing({ form, possessive, first, last }: PersonMention, tokens: Tokens): boolean {
  return (
    form === 'full' &&
    !possessive &&
    tokens[first - 1]?.lower === 'the' &&
    /^(?:runs?|ran|races?|goes|comes|came|went|is|was|will|has|had|opens?|starts?|ends?|begins?|returns?|rolls?|moves?)$/.test(
      tokens[last]?.lower ?? '',
    )
  );
}
