import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import { wordSet } from '../../text/word-set.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { onlyCrew } from './crew-successors.js';

// "Marsh is out as crew chief": whose post goes to somebody whom the next paragraph names.
const LEAVES = wordSet(
  'out leave leaves leaving left fired let released release retire retires retiring suspended suspends suspension replaced replaces moves moving moved longer not gone parted parts parting split steps stepped stepping dismissed dismisses reassigned promoted absence away depart departs departed departing exit exits ousted relieved removed sacked fires dropped hired hires joins change changes changing ill sick hospital departure loses lost without vacant vacated',
);
const FARTHEST = 3;

/** A sentence and what it names. */
interface Told {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/**
 * The one on a crew whom the words before a sentence speak of: those of its paragraph, or of the paragraph before where they say
 * that somebody goes. `earlier` are the sentences before it, nearest first.
 */
export function crewBefore(
  { tokens }: Pick<Text, 'tokens'>,
  { sentence }: Told,
  earlier: Iterable<Told>,
  crew: ReadonlyMap<Person, unknown>,
): PersonMention | undefined {
  let steps = 0;
  for (const told of earlier) {
    steps += 1;
    const isOther = told.sentence.blockIndex !== sentence.blockIndex;
    if (steps > FARTHEST || (isOther && !arePlain(told.sentence, sentence))) return undefined;
    if (tokens[told.sentence.last - 1]?.text === '?') continue;
    if (!told.mentions.some((mention) => mention.type === 'person' && crew.has(mention.person))) continue;
    return isOther && !LEAVES.has(told.sentence) ? undefined : onlyCrew(told.mentions, crew);
  }
  return undefined;
}

/** Two sentences of running text. */
function arePlain(one: Sentence, other: Sentence): boolean {
  return one.block.kind === 'paragraph' && other.block.kind === 'paragraph';
}
