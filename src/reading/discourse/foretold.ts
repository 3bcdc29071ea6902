import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';

// "My other predictions for next season?"
const LONGEST = 12;
const OPENS = /\b(?:predictions?|crystal ball|(?:how|what) i see|my guesses|guesswork|prognostications?)\b/i;

/** The sentences that a line such as "My predictions for 2026:" or a heading of that kind opens: what they tell is a guess. */
export function foretold({ sentences, tokens, article }: Text): ReadonlySet<Sentence> {
  const found = new Set<Sentence>();
  // The blocks up to which a line reaches: a heading to the next one, another to the end of the paragraph or list behind it.
  let until = -1;
  let isHeaded = false;
  sentences.forEach((sentence, index) => {
    const { block, blockIndex, start, end, first, last } = sentence;
    if (block.kind === 'heading') isHeaded = false;
    if (isHeaded || blockIndex <= until) found.add(sentence);
    const before = sentences[index - 1];
    if (blockIndex === until + 1 && isListed(sentence) && before?.block.kind === block.kind) {
      until = blockIndex;
      found.add(sentence);
    }
    if (last - first > LONGEST || !OPENS.test(article.body.slice(start, end))) return;
    if (block.kind === 'heading') isHeaded = index > 0;
    else if (/^[?:]$/.test(tokens[last - 1]?.text ?? '')) until = sentences[index + 1]?.blockIndex ?? blockIndex;
  });
  return found;
}

function isListed({ block }: Sentence): boolean {
  return block.kind === 'row' || block.kind === 'bullet';
}
