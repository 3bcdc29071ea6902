import type { Mention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import { wordsBetween } from '../text/words-between.js';
import type { BySentence } from './by-sentence.js';
import { isFocal } from './focal.js';

// So many paragraphs, each of another team, part an article by teams.
const PARTS = 3;
// "A champion is gone from Northline.", "Musical chairs at Northline."
const LONGEST_OPENER = 12;
const PLACED = /\b(?:at|from|with|inside|within|in|over at|for|to)(?: the)?$/;
// "has a win for Northline", "is going to Northline": what happened on a day, or to somebody.
const OF_SOMEBODY = /\b(?:wins?|won|victor\w+|poles?|podiums?|points?|laps?|he|she|his|her|i|we|you|my|who)\b/;

/**
 * The team that each paragraph of an article is about, by its number, where the article goes through its teams paragraph by paragraph:
 * at least three of them open with a team of their own, as subject, owner of a car, or at the end of a short sentence that names nobody.
 */
export function teamsOfParagraphs(text: Text, bySentence: BySentence): ReadonlyMap<number, string> {
  const opened = new Map<number, string>();
  let seen = -1;
  text.sentences.forEach((sentence, index) => {
    const { block, blockIndex } = sentence;
    if (blockIndex === seen) return;
    seen = blockIndex;
    const team = block.kind === 'paragraph' ? teamOpening(text, bySentence[index] ?? [], sentence) : undefined;
    if (team !== undefined) opened.set(blockIndex, team);
  });
  return new Set(opened.values()).size >= PARTS ? opened : new Map();
}

/** The team that the first sentence of a paragraph puts it under. */
function teamOpening(text: Text, mentions: readonly Mention[], sentence: Sentence): string | undefined {
  const { tokens } = text;
  const named = new Set(mentions.flatMap((mention) => teamOf(mention)));
  const [first] = mentions;
  const [team, another] = named;
  if (!first || team === undefined || tokens[sentence.last - 1]?.text === '?') return undefined;
  // "Northline’s No. 4 is", "Northline parted with", "At Northline, it’s"
  const own = first.first <= sentence.first + 1 ? teamOf(first)[0] : undefined;
  if (own !== undefined) return isFocal(text, sentence, mentions, first) ? own : undefined;
  if (another !== undefined || sentence.last - sentence.first > LONGEST_OPENER) return undefined;
  const only = mentions.find((mention) => mention.type === 'team');
  if (!only || only.last < sentence.last - 1 || mentions.some(({ type }) => /^(?:person|car|role)$/.test(type)))
    return undefined;
  const before = wordsBetween(tokens, sentence.first, only.first);
  return PLACED.test(before) && !OF_SOMEBODY.test(before) ? team : undefined;
}

function teamOf(mention: Mention): readonly string[] {
  if (mention.type === 'team') return mention.described ? [] : [mention.team];
  return mention.type === 'car' && mention.team !== undefined ? [mention.team] : [];
}
