import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person } from '../mention.js';
import type { CrewPost } from './crew-post.js';
import type { CrewSigns } from './crew-signs.js';

/** What the line over a list says of its rows. */
interface Told {
  readonly role: CrewPost['role'];
  /** "Crew chiefs and their drivers": of the two in each row, the crew chief comes first. */
  readonly first: boolean;
}

/**
 * Adds to the crews of an article those of rows that hold two people, under a line that speaks of crew chiefs or spotters:
 * the one who does not drive. Where crews are all that the title is about, its word holds for the rows of every section.
 */
export function addCrewOfRows(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Map<Person, CrewPost['role']>,
  { driving, isOnlyTopic }: CrewSigns,
): void {
  let told: Told | undefined;
  let titled: Told | undefined;
  let inPassing = false;
  let rows: (readonly [Person, Person])[] = [];
  let block = -1;
  const close = (): void => {
    if (told && rows.length > 1) addPairs(rows, told, crew, driving);
    rows = [];
  };
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    const opens = sentence.blockIndex !== block;
    block = sentence.blockIndex;
    const row = opens ? pairOfRow(text.tokens, mentions, sentence.first) : undefined;
    if (row) rows.push(row);
    // Notes behind a row, and rows of another shape, belong to the list.
    if (row || !opens || /^(?:row|bullet)$/.test(sentence.block.kind)) return;
    // "NORTHLINE RACING": the next section of one list, of which each may have a single row.
    if (isOnlyTopic && told && isTeamAlone(sentence, mentions)) return;
    close();
    // "The new pairings:" below a title about crew chiefs opens the list of those.
    const leads = sentence.block.kind === 'heading' || text.article.body[sentence.block.end - 1] === ':';
    const above = postAbove(text, mentions);
    if (index === 0 && sentence.block.kind === 'heading') titled = above;
    // "Spotters were not part of it.", and then "2026 at a glance": what the title speaks of, and not the words before.
    told = above ?? (leads ? ((inPassing || (isOnlyTopic && !told) ? titled : undefined) ?? told) : undefined);
    inPassing = above ? !leads : inPassing && leads;
  });
  close();
}

/** A heading that is the name of a team, with its make in brackets where it tells one: "NORTHLINE RACING (Ford)". */
function isTeamAlone({ block, first, last }: Sentence, [team, make, another]: readonly Mention[]): boolean {
  if (block.kind !== 'heading' || team?.type !== 'team' || another || team.first !== first) return false;
  const end = make?.type === 'make' && make.first === team.last + 1 ? make.last : team.last;
  return (!make || end === make.last) && end >= last - 1;
}

/** "No. 12: Ava Stone / Dan Marsh", "Ava Stone (No. 12) – Dan Marsh": the two people that open a row, with no words between. */
export function pairOfRow(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
): readonly [Person, Person] | undefined {
  const opening = mentions[0];
  if (!opening || opening.first > first + 2 || (opening.type !== 'person' && opening.type !== 'car')) return undefined;
  const [one, two] = mentions.filter((mention) => mention.type === 'person');
  if (one?.type !== 'person' || two?.type !== 'person' || one.person === two.person) return undefined;
  if (one.possessive || two.possessive || two.first > one.last + LONGEST_GAP) return undefined;
  const inside = mentions.filter((mention) => mention.first >= one.last && mention.last <= two.first);
  let mark = false;
  const note = endOfNote(tokens, one.last);
  for (let at = one.last; at < two.first; at += 1) {
    const token = tokens[at];
    if (!token || (at < note && at > one.last) || inside.some((mention) => mention.first <= at && at < mention.last))
      continue;
    if (token.kind === 'mark' || /^(?:and|with)$/.test(token.lower)) mark = true;
    else return undefined;
  }
  // "Stone, Northline Racing, Ford Mustang Green Valley": what is glued to a model is a sponsor.
  if (inside.some(({ type, last }) => type === 'make' && last === two.first)) return undefined;
  return mark ? [one.person, two.person] : undefined;
}

const LONGEST_GAP = 12;
// "(rookie)", "(second season)", "(three wins)": who somebody is, in tokens with their brackets.
const LONGEST_NOTE = 5;

/** Where a short note in brackets that opens at a token ends: "Ava Stone (rookie): Dan Marsh". */
function endOfNote(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const length = tokens.slice(from, from + LONGEST_NOTE).findIndex(({ text }) => text === ')');
  return length < 0 ? from : from + length;
}

/** "Driver and crew chief pairings:", "Crew chiefs and their drivers": the post of one of the two in each row, and whether of the first. */
function postAbove(text: Text, mentions: readonly Mention[]): Told | undefined {
  const post = mentions.find((mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role));
  if (post?.type !== 'role') return undefined;
  const next = text.tokens.slice(post.last, post.last + 3);
  const first =
    /^(?:and|&|\/|-|–|—)$/.test(next[0]?.lower ?? '') && next.some((token) => /^drivers?$/.test(token.lower));
  return { role: post.role === 'spotter' ? 'spotter' : 'crew chief', first };
}

function addPairs(
  rows: readonly (readonly [Person, Person])[],
  told: Told,
  crew: Map<Person, CrewPost['role']>,
  driving: ReadonlyMap<Person, number>,
): void {
  let balance = told.first ? -1 : 1;
  for (const [one, two] of rows) {
    if (crew.has(one) !== crew.has(two)) balance += crew.has(two) ? 3 : -3;
    else {
      // A number behind the second name may be the car of both.
      const more = (driving.get(one) ?? 0) - (driving.get(two) ?? 0);
      if (Math.abs(more) > 2) balance += 2 * Math.sign(more);
    }
  }
  for (const [one, two] of rows) {
    const person = balance > 0 ? two : one;
    if (!crew.has(one) && !crew.has(two)) crew.set(person, told.role);
  }
}
