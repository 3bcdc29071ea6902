import type { CarMention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { BySentence } from './by-sentence.js';
import type { BlockSurvey } from './survey-blocks.js';

/** The numbered car that each sentence finds in focus: named last in the same block, or in the heading over it. */
export function carsBefore(
  text: Text,
  bySentence: BySentence,
  blocks: ReadonlyMap<number, BlockSurvey>,
): ReadonlyMap<Sentence, CarMention> {
  const cars = new Map<Sentence, CarMention>();
  let last: CarMention | undefined;
  let block = -1;
  text.sentences.forEach((sentence, index) => {
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      last = sentence.block.kind === 'heading' ? undefined : blocks.get(block)?.car;
    }
    if (last) cars.set(sentence, last);
    const own = (bySentence[index] ?? []).filter(
      (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1,
    );
    last = own.at(-1) ?? last;
  });
  return cars;
}
