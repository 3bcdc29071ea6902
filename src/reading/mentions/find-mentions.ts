import type { Text } from '../text/read-text.js';
import { bareNumberAt } from './car-numbers.js';
import { foundIn } from './found.js';
import { withoutGlue } from './glued-names.js';
import type { Mention } from './mention.js';
import { findPeople, type People } from './people.js';
import { findTeams, type Teams } from './teams.js';
import { toMention } from './to-mention.js';
import { isAboutWorks } from './works-teams.js';

/** The mentions of an article in order, none overlapping, and the people and teams they belong to. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly people: People;
  readonly teams: Teams;
}

/**
 * Finds names, numbers and phrases of the vocabulary in two passes: the first collects full names over the whole
 * article, the second gives surnames and short forms to them.
 */
export function findMentions(text: Text): Mentions {
  const found = withoutGlue(text, foundIn(text));
  const groups = found.flatMap((item) => (item.what === 'group' ? [item.group] : []));
  const people = findPeople(text, groups);
  const teams = findTeams(text.tokens, found, people);
  const known = new Set(found.flatMap((item) => (item.what === 'car' ? item.numbers : [])));
  const races = found.flatMap((item) =>
    item.what === 'known' && item.known.type === 'race' && !item.known.weak ? [item.known.race] : [],
  );
  const works = isAboutWorks(found.flatMap((item) => (item.what === 'known' ? [item.known] : [])));
  const list: Mention[] = [];
  for (const item of found) {
    const mention = toMention(text.tokens, item, { people, teams, races, works });
    if (mention) list.push(mention);
  }
  return { list: withBareNumbers(text, list, known), people, teams };
}

function withBareNumbers(text: Text, list: readonly Mention[], known: ReadonlySet<string>): Mention[] {
  const taken = new Set<number>();
  for (const mention of list) for (let index = mention.first; index < mention.last; index += 1) taken.add(index);
  const more: Mention[] = [];
  text.tokens.forEach((token, at) => {
    if (token.kind !== 'number' || taken.has(at)) return;
    const hit = bareNumberAt(text.tokens, at, known);
    if (hit) more.push({ type: 'car', numbers: hit.numbers, first: at, last: hit.last });
  });
  if (more.length === 0) return [...list];
  return [...list, ...more].sort((a, b) => a.first - b.first);
}
