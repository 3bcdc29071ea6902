import type { Text } from '../text/read-text.js';
import type { Person } from './mention.js';
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
