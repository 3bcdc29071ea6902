import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person } from '../mention.js';
import { drivingSigns } from '../people/driving-signs.js';
import { postInBrackets } from './brackets-explained.js';
import { pluralPost } from './crew-lists.js';

// Of the first sentences of a text, which say what it is about.
const LEAD = 3;

/** Whether an article is about crews as such: its title or first sentences speak of several of them, or of a box and who sits on it. */
export function isAboutCrews(text: Text, bySentence: readonly (readonly Mention[])[]): boolean {
  let position = 0;
  for (const [index, sentence] of text.sentences.entries()) {
    if (index > 0 && sentence.block.kind !== 'heading') position += 1;
    if (position > LEAD) return false;
    const posts = (bySentence[index] ?? []).some(
      (mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role),
    );
    if (posts || boxIn(text, sentence.first, sentence.last)) return true;
  }
  return false;
}

/** "the 2026 Cup crew chief changes": of a title. */
export function tellsOfChanges(words: readonly Token[]): boolean {
  return words.some(
    ({ lower }, at) =>
      /^(?:chief|spotter)$/.test(lower) &&
      /^(?:changes?|moves?|shuffles?|swaps?|switch(?:es)?|carousel|roulette|line-?ups?|pairings?|assignments?|tracker|news)$/.test(
        words[at + 1]?.lower ?? '',
      ),
  );
}

function boxIn({ tokens }: Text, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1)
    if (/^(?:box|boxes)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'pit') return true;
  return false;
}

/**
 * The people of an article about crews and nobody else's business of whom nothing says that they drive: what sounds like a seat of
 * theirs may be a post.
 */
export function mayBeCrew(text: Text, bySentence: readonly (readonly Mention[])[]): ReadonlySet<Person> {
  if (!isOnlyAboutCrews(text, bySentence)) return new Set();
  const drives = drivingSigns(text, bySentence);
  const people = bySentence.flat().flatMap((mention) => (mention.type === 'person' ? [mention.person] : []));
  return new Set(people.filter((person) => !drives.has(person)));
}

const FIELD = /^(?:fields?|grids?|entries|entrants|entry|cars|rosters?)$/;

/** The title or the first sentences speak of several crew chiefs or of boxes, and no title of drivers. */
export function isOnlyAboutCrews(text: Text, bySentence: readonly (readonly Mention[])[]): boolean {
  let isTold = false;
  for (const [index, sentence] of text.sentences.slice(0, LEAD + 1).entries()) {
    const isTitle = sentence.block.kind === 'heading';
    const words = text.tokens.slice(sentence.first, sentence.last);
    if (isTitle && words.some(({ lower }) => /^(?:drivers?|seats?|rides?)$/.test(lower))) return false;
    const ofCrews = pluralPost(text.tokens, bySentence[index] ?? []) !== undefined;
    // "The 2026 field, team by team": the crews are told of beside.
    if (isTitle && !ofCrews && words.some(({ lower }) => FIELD.test(lower))) return false;
    // "Crew chiefs in brackets": beside the drivers whom the article lists.
    if (postInBrackets(text, bySentence, index)) return false;
    isTold ||= ofCrews;
    isTold ||= isTitle && (boxIn(text, sentence.first, sentence.last) || tellsOfChanges(words));
  }
  return isTold;
}
