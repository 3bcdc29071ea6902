import type { Text } from '../../text/read-text.js';
import type { Mention, PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isFree } from './crew-signs.js';
import { type CrewSuccession, successionsIn } from './crew-successions.js';

/**
 * "X replaces Y", "X takes over for Y", "Y is suspended, so X steps in": both have the post that one has. `people` are those
 * of a sentence that begins at token `first`, `before` the one on a crew of whom those before it speak.
 */
export function addSuccessors(
  { tokens }: Text,
  people: readonly PersonMention[],
  first: number,
  before: PersonMention | undefined,
  crew: Crew,
  signs: CrewSigns,
): void {
  for (const succession of successionsIn(tokens, people, first, before, crew)) {
    const role = roleOf(succession, crew);
    if (role === undefined) continue;
    for (const one of [succession.before, succession.after]) if (isFree(one, crew, signs)) crew.set(one.person, role);
  }
}

function roleOf({ before, after, isOnlyHis }: CrewSuccession, crew: Crew): 'crew chief' | 'spotter' | undefined {
  return crew.get(before.person) ?? (isOnlyHis ? undefined : crew.get(after.person));
}

/** The one on a crew whom mentions name. */
export function onlyCrew(mentions: readonly Mention[], crew: ReadonlyMap<unknown, unknown>): PersonMention | undefined {
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
