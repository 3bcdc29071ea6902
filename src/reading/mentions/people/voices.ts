import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person } from '../mention.js';
import type { People } from './people.js';

const SELF = /^(?:i|me|my|im|ive|id|ill)$/;
const YOU = /^(?:you|your|youre|youve|youll|youd)$/;

/** Who speaks in a line of an interview, and who is spoken to. */
export interface Voices {
  readonly speaker: Person | undefined;
  readonly asked: Person | undefined;
}

/** Who "I" and "my" are in an interview, and "you" and "your" in its questions. */
export function voiceOf(word: string, { speaker, asked }: Voices): Person | undefined {
  if (SELF.test(word)) return speaker;
  return YOU.test(word) ? asked : undefined;
}

/** Whether a word, lower case, is said of whoever speaks: "I", "my". */
export function isI(word: string): boolean {
  return SELF.test(word);
}

/** Whether a word, lower case, is spoken to whoever is asked: "you", "your". */
export function isYou(word: string): boolean {
  return YOU.test(word);
}

/** The one person whose answers an interview prints behind a name. */
export function soleSpeaker({ sentences }: Text, people: People): Person | undefined {
  const labels = new Set(sentences.flatMap(({ block }) => block.speaker ?? []));
  const speakers = new Set([...labels].flatMap((label) => speakerOf(label, people) ?? []));
  const [only, other] = speakers;
  return other ? undefined : only;
}

/** The person whom the name before a line of an interview means. */
export function speakerOf(printed: string, people: People): Person | undefined {
  const words = printed.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const meant = people.all.filter((person) => person.name.toLowerCase().split(' ').includes(last));
  return meant.length === 1 ? meant[0] : undefined;
}

/** Whose name and a colon open more than one sentence: an interview prints them before answers. */
export function labelsIn({ tokens, sentences }: Text, list: readonly Mention[]): ReadonlySet<Person> {
  const firsts = new Set(sentences.map(({ first }) => first));
  const once = new Set<Person>();
  const labels = new Set<Person>();
  for (const mention of list) {
    if (mention.type !== 'person' || !firsts.has(mention.first) || tokens[mention.last]?.text !== ':') continue;
    if (once.has(mention.person)) labels.add(mention.person);
    once.add(mention.person);
  }
  return labels;
}

/** "Stone: He is in the No. 12 now.": who says it is not whom it is about. */
export function isLabel(
  tokens: readonly Token[],
  sentence: Sentence,
  mention: Mention,
  answers: ReadonlySet<Person>,
): boolean {
  return (
    mention.type === 'person' &&
    mention.first === sentence.first &&
    answers.has(mention.person) &&
    tokens[mention.last]?.text === ':'
  );
}
