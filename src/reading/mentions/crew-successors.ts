import type { Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import { isReplaced, isSuccessor } from './crew-holders.js';
import { type Crew, type CrewSigns, isFree } from './crew-signs.js';
import type { Mention, PersonMention } from './mention.js';

/**
 * "X replaces Y", "X takes over for Y", "Y is replaced by X", "He takes the place of Y", "Y’s replacement is X": both have the
 * post that one has. `people` are those of a sentence that begins at token `first`, `before` what the one before it names.
 */
export function addSuccessors(
  { tokens }: Text,
  people: readonly PersonMention[],
  first: number,
  before: readonly Mention[],
  crew: Crew,
  signs: CrewSigns,
): void {
  for (const [index, mention] of people.entries()) {
    const two = tokens[mention.first - 2]?.lower ?? '';
    const follows = isSuccessor(tokens, mention) ? (people[index - 1] ?? onlyCrew(before, crew)) : undefined;
    const post = follows && crew.get(follows.person);
    if (post !== undefined && isFree(mention, crew, signs)) crew.set(mention.person, post);
    const next = people.slice(index + 1).find((one) => !one.possessive);
    const own = crew.get(mention.person);
    if (own !== undefined && next && isFree(next, crew, signs) && isReplacement(tokens, mention, next))
      crew.set(next.person, own);
    const byHim = tokens[mention.first - 1]?.lower === 'by' && /^(?:replaced|succeeded|relieved)$/.test(two);
    if (mention.possessive || !(byHim || isReplaced(tokens, mention.first))) continue;
    const opens = /^(?:he|she|hell|shell|hes|shes)$/.test(tokens[first]?.lower ?? '');
    const other = people[index - 1] ?? (opens ? onlyCrew(before, crew) : undefined);
    if (!other || other.person === mention.person || other.possessive) continue;
    const role = crew.get(other.person) ?? crew.get(mention.person);
    if (role === undefined) continue;
    for (const one of [mention, other]) if (isFree(one, crew, signs)) crew.set(one.person, role);
  }
}

// Between "Marsh’s replacement" and "is Lowell".
const LONGEST_NOTE = 10;

/** "Marsh’s replacement on Stone’s car is Lowell": who has the post behind another. */
function isReplacement(tokens: readonly Token[], before: PersonMention, next: PersonMention): boolean {
  if (!before.possessive || next.first > before.last + LONGEST_NOTE) return false;
  if (!/^(?:replacement|successor)$/.test(tokens[before.last]?.lower ?? '')) return false;
  return /^(?:is|be|was|becomes|:)$/.test(tokens[next.first - 1]?.lower ?? '');
}

function onlyCrew(mentions: readonly Mention[], crew: Crew): PersonMention | undefined {
  const found = mentions.filter(
    (mention): mention is PersonMention => mention.type === 'person' && crew.has(mention.person),
  );
  return new Set(found.map(({ person }) => person)).size === 1 ? found[0] : undefined;
}

/**
 * "Lowell is following Marsh to the No. 12": who goes where somebody of a crew goes has the same post; a spotter’s, where the
 * sentence `before` asks about those.
 */
export function addFollowers(
  { tokens }: Text,
  people: readonly PersonMention[],
  before: readonly Mention[],
  crew: Crew,
  signs: CrewSigns,
): void {
  for (const [index, mention] of people.entries()) {
    const leader = people[index + 1];
    if (!leader || leader.possessive || mention.possessive || !isFree(mention, crew, signs)) continue;
    const verb = tokens[leader.first - 1]?.lower ?? '';
    const isNext = leader.first <= mention.last + 3 && /^follow(?:s|ed|ing)?$/.test(verb);
    const role = isNext ? crew.get(leader.person) : undefined;
    if (role === undefined) continue;
    const areSpotters = before.some((one) => one.type === 'role' && one.role === 'spotter');
    crew.set(mention.person, areSpotters ? 'spotter' : role);
  }
}
