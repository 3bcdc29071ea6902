import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { pluralPost } from './crew-lists.js';
import type { CrewPost } from './crew-post.js';
import type { Crew } from './crew-signs.js';
import { tellsOfChanges } from './crew-topic.js';

// Names under one heading, before it is taken to speak of them.
const ENOUGH = 2;

/**
 * Adds to the crews of an article whom the lines under a heading of crews begin with: "Grading the crew chiefs", then "Dan
 * Marsh (No. 12, Northline Racing): A". Nobody is added who shows as many signs of `driving` as make somebody a driver.
 */
export function addCrewOfHeads(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Crew,
  drives: (person: Person) => boolean,
): void {
  let told: CrewPost['role'] | undefined;
  let ofChanges = false;
  // "Crew chiefs:" straight over "No. 12, Dan Marsh"
  let numbered = false;
  let heads: Person[] = [];
  const close = (): void => {
    if (told && heads.length >= ENOUGH) for (const head of heads) if (!crew.has(head)) crew.set(head, told);
    heads = [];
  };
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    if (sentence.block.kind === 'heading') {
      close();
      const words = text.tokens.slice(sentence.first, sentence.last);
      const post = words.some(({ lower }) => /^drivers?$/.test(lower)) ? undefined : pluralPost(text.tokens, mentions);
      ofChanges = tellsOfChanges(words);
      numbered = false;
      told = post?.role ?? (ofChanges ? roleIn(words) : undefined);
      return;
    }
    if (sentence.block.kind === 'paragraph' && text.tokens[sentence.last - 1]?.text === ':') {
      close();
      const words = text.tokens.slice(sentence.first, sentence.last);
      const isOfDrivers = words.some(({ lower }) => /^drivers?$/.test(lower));
      const label = text.tokens[sentence.last - 2]?.lower ?? '';
      told = isOfDrivers || !/^(?:chiefs|spotters)$/.test(label) ? undefined : pluralPost(text.tokens, mentions)?.role;
      numbered = told !== undefined;
      return;
    }
    if (numbered && sentence.block.kind !== 'row') {
      close();
      told = undefined;
      numbered = false;
    }
    if (!told || text.sentences[index - 1]?.blockIndex === sentence.blockIndex) return;
    const head = numbered
      ? behindNumber(mentions, sentence)
      : ofChanges
        ? openerOf(mentions, sentence.first)
        : headOf(text.tokens, mentions, sentence.first);
    if (head && !drives(head.person)) heads.push(head.person);
  });
  close();
}

/** "No. 12, Dan Marsh": a number and a name, and nobody else. */
function behindNumber([car, head, another]: readonly Mention[], { first }: Sentence): PersonMention | undefined {
  if (another || car?.type !== 'car' || head?.type !== 'person') return undefined;
  return car.first === first && !head.possessive && head.first - car.last <= 1 ? head : undefined;
}

/** "crew chief carousel", "spotter changes": the post of a heading of changes. */
function roleIn(words: readonly Token[]): CrewPost['role'] {
  return words.some(({ lower }) => lower === 'spotter') ? 'spotter' : 'crew chief';
}

/** "Dan Marsh moves from the No. 21 to the No. 12": where changes of posts are listed, who opens a line that names a car or a driver. */
function openerOf([head, ...rest]: readonly Mention[], first: number): PersonMention | undefined {
  if (head?.type !== 'person' || head.first !== first || head.possessive) return undefined;
  // "Stone, Northline Racing, Ford Mustang": the words of a picture name who drives.
  if (rest.some(({ type }) => type === 'make')) return undefined;
  return rest.some(({ type }) => type === 'car' || type === 'person') ? head : undefined;
}

/** "Dan Marsh (No. 12": a name that opens a line, with the car in brackets or behind a mark. */
function headOf(tokens: readonly Token[], mentions: readonly Mention[], first: number): PersonMention | undefined {
  const [head, car] = mentions;
  if (head?.type !== 'person' || head.first !== first || head.possessive || car?.type !== 'car') return undefined;
  const opens = car.first === head.last + 1 && /^[(,:–—-]$/.test(tokens[head.last]?.text ?? '');
  return opens && car.numbers.length === 1 ? head : undefined;
}
