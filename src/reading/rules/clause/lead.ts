import type { Mention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import type { Token } from '../../text/token.js';
import type { Scene } from '../scene.js';

/** The words and marks of a sentence, in lower case, without apostrophes and joined by blanks; a token's `lower` has no full stops. */
export const wordsOf = remembered(({ sentence, discourse }: Scene): string =>
  spelledOut(discourse.text.tokens, sentence.first, sentence.last),
);

/** The words of a sentence before the first person, team or car that it names: where somebody else speaks, it is told there. */
export const leadOf = remembered(({ sentence, mentions, discourse }: Scene): string =>
  spelledOut(discourse.text.tokens, sentence.first, mentions.find(isNamed)?.first ?? sentence.last),
);

/** The same, where a "she" or "he’ll" stands for whom it is about: the words before that. */
export const leadOfHe = remembered(({ sentence, mentions, discourse }: Scene): string => {
  const { tokens } = discourse.text;
  const he = mentions.find(({ type, first }) => type === 'person' && SUBJECT.test(tokens[first]?.lower ?? ''));
  return he ? spelledOut(tokens, sentence.first, he.first) : '';
});

const SUBJECT = /^(?:he|she)(?:[’']?(?:ll|s|d))?$/;

/** The words of a sentence behind the last that it names. */
export const tailOf = remembered(({ sentence, mentions, discourse }: Scene): string =>
  spelledOut(discourse.text.tokens, mentions.findLast(isNamed)?.last ?? sentence.first, sentence.last),
);

function spelledOut(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, possessive }) => `${text.toLowerCase().replace(APOSTROPHE, '')}${possessive ? 's' : ''}`)
    .join(' ');
}

const APOSTROPHE = /[’'](?=\p{L})/gu;

function isNamed(mention: Mention): boolean {
  if (mention.type === 'person') return mention.form !== 'described';
  return mention.type === 'car' || (mention.type === 'team' && mention.described !== true);
}
