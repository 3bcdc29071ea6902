import type { Text } from '../text/read-text.js';
import type { CrewPost } from './crew-post.js';
import { drivesMore } from './drives-more.js';
import type { Mention, Person } from './mention.js';

/**
 * Adds to the crews of an article those of rows that hold two people, under a line that speaks of crew chiefs or spotters:
 * the one who does not drive.
 */
export function addCrewOfRows(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Map<Person, CrewPost['role']>,
): void {
  let told: { readonly role: CrewPost['role']; readonly first: boolean } | undefined;
  let rows: (readonly [Person, Person])[] = [];
  const close = (): void => {
    if (told && rows.length > 1) addPairs(text, bySentence, rows, told, crew);
    rows = [];
  };
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    if (/^(?:row|bullet)$/.test(sentence.block.kind)) {
      const people = mentions.flatMap((mention) => (mention.type === 'person' ? [mention.person] : []));
      const [one, two] = people;
      if (told && people.length === 2 && one && two && one !== two) rows.push([one, two]);
      return;
    }
    close();
    told = postAbove(text, mentions);
  });
  close();
}

/** "Driver and crew chief pairings:", "Crew chiefs and their drivers": the post of one of the two in each row, and whether of the first. */
function postAbove(
  text: Text,
  mentions: readonly Mention[],
): { readonly role: CrewPost['role']; readonly first: boolean } | undefined {
  const post = mentions.find((mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role));
  if (post?.type !== 'role') return undefined;
  const next = text.tokens.slice(post.last, post.last + 3);
  const first =
    /^(?:and|&|\/|-|–|—)$/.test(next[0]?.lower ?? '') && next.some((token) => /^drivers?$/.test(token.lower));
  return { role: post.role === 'spotter' ? 'spotter' : 'crew chief', first };
}

function addPairs(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  rows: readonly (readonly [Person, Person])[],
  told: { readonly role: CrewPost['role']; readonly first: boolean },
  crew: Map<Person, CrewPost['role']>,
): void {
  let balance = told.first ? -1 : 1;
  for (const [one, two] of rows) {
    if (crew.has(one) !== crew.has(two)) balance += crew.has(two) ? 3 : -3;
    else if (drivesMore(text, bySentence, one, two)) balance += 2;
    else if (drivesMore(text, bySentence, two, one)) balance -= 2;
  }
  for (const [one, two] of rows) {
    const person = balance > 0 ? two : one;
    if (!crew.has(one) && !crew.has(two)) crew.set(person, told.role);
  }
}
