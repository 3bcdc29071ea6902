import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { BySentence } from './by-sentence.js';

// "No. 12 Ava Stone (4th in points last year)"
const LONGEST = 14;
const FEWEST = 3;

/**
 * Where an article parts into one section for each of three or more cars ("No. 12 Ava Stone (4th)" over a few paragraphs):
 * the place of the first such line among the sentences.
 */
export function firstSectionOfCars(text: Text, bySentence: BySentence): number | undefined {
  const openers = text.sentences.flatMap((_, index) => (isOpener(text, bySentence, index) ? [index] : []));
  return new Set(openers.map((index) => whose(bySentence, index))).size < FEWEST ? undefined : openers[0];
}

/** A team that an article names only in such sections is that of one of them, and not what the article is about. */
export function isOfOneSection(text: Text, bySentence: BySentence, team: string): boolean {
  const start = firstSectionOfCars(text, bySentence);
  if (start === undefined) return false;
  return !bySentence
    .slice(0, start)
    .flat()
    .some((mention) => (mention.type === 'team' || mention.type === 'car') && mention.team === team);
}

/** A line that is a car's or driver's name, and no team's, with a paragraph below it. */
function isOpener({ sentences, tokens }: Text, bySentence: BySentence, index: number): boolean {
  const sentence = sentences[index];
  const below = sentences[index + 1];
  if (!sentence || below?.block.kind !== 'paragraph' || below.blockIndex === sentence.blockIndex) return false;
  if (sentence.block.kind === 'paragraph' || sentence.last - sentence.first > LONGEST) return false;
  const [first, second] = bySentence[index] ?? [];
  if (bySentence[index]?.some((mention) => mention.type === 'team' || (mention.type === 'car' && mention.team)))
    return false;
  if (first?.first !== sentence.first) return false;
  if (first.type === 'car') return first.numbers.length === 1 && second?.type === 'person';
  return first.type === 'person' && isWhole(sentence, first.last, tokens.at(first.last)?.text);
}

/** The name is all that the line says, or what follows stands in brackets. */
function isWhole({ last }: Sentence, end: number, next: string | undefined): boolean {
  return last - end <= 1 || next === '(';
}

function whose(bySentence: BySentence, index: number): string {
  const person = bySentence[index]?.find((mention) => mention.type === 'person');
  return person?.type === 'person' ? person.person.name : '';
}
