import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import { wordSet } from '../../text/word-set.js';
import type { Mention, Person, PersonMention } from '../mention.js';

const SELF = wordSet('i im ill ive my');
const SAYS = wordSet(
  'said says told tells added adds explained explains insisted insists admitted admits wrote writes tweeted posted joked laughed replied answered confirmed quipped announced',
);

/**
 * Adds who "I" is in quotation marks: the one person to whom the words of a paragraph give a verb of saying. Nobody where
 * several speak, or one without a seat.
 */
export function resolveFirstPerson(
  text: Text,
  list: readonly Mention[],
  officeHolders: ReadonlySet<Person>,
): readonly Mention[] {
  const added: PersonMention[] = [];
  let from = 0;
  for (let index = 0; index < text.sentences.length; ) {
    const paragraph = paragraphAt(text.sentences, index);
    const [opening, closing] = [paragraph[0], paragraph.at(-1)];
    index += paragraph.length;
    if (!opening || !closing) continue;
    const own: Mention[] = [];
    for (let mention = list[from]; mention && mention.first < closing.last; mention = list[from]) {
      own.push(mention);
      from += 1;
    }
    if (!paragraph.some((sentence) => SELF.has(sentence))) continue;
    const speaker = speakerIn(text, own, paragraph);
    if (!speaker || officeHolders.has(speaker)) continue;
    for (let at = opening.first; at < closing.last; at += 1) {
      if (text.quoted[at] === 1 && SELF.has(text.tokens[at]))
        added.push({
          type: 'person',
          person: speaker,
          form: 'described',
          possessive: text.tokens[at]?.lower === 'my',
          first: at,
          last: at + 1,
        });
    }
  }
  return added.length === 0 ? list : [...list, ...added].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The sentences of the block that begins at a position. */
function paragraphAt(sentences: readonly Sentence[], from: number): Sentence[] {
  const own: Sentence[] = [];
  for (let at = from; sentences[at]?.blockIndex === sentences[from]?.blockIndex; at += 1) {
    const sentence = sentences[at];
    if (!sentence) break;
    own.push(sentence);
  }
  return own;
}

/** The one person beside the verbs of saying that stand outside of quotation marks, or before a colon that opens them. */
function speakerIn(text: Text, own: readonly Mention[], paragraph: readonly Sentence[]): Person | undefined {
  const { tokens, quoted } = text;
  const people = own.filter((mention): mention is PersonMention => mention.type === 'person');
  const byFirst = new Map(people.map((mention) => [mention.first, mention]));
  const byLast = new Map(people.map((mention) => [mention.last, mention]));
  const speakers = new Set<Person | undefined>();
  for (const { first, last } of paragraph) {
    for (let at = first; at < last; at += 1) {
      if (quoted[at] === 1) continue;
      if (tokens[at]?.text === ':' && quoted[at + 1] === 1) speakers.add(onlyPerson(byFirst, first, at));
      if (!SAYS.has(tokens[at]) || endsInColon(text, at, last)) continue;
      const beside = byLast.get(at) ?? (quoted[at - 1] === 1 ? byFirst.get(at + 1) : undefined);
      // Otherwise somebody speaks of whom nothing is known.
      speakers.add(beside && !beside.possessive ? beside.person : undefined);
    }
  }
  const [only] = speakers;
  return speakers.size === 1 ? only : undefined;
}

/** "Stone told reporters: “…": what is said follows a colon. */
function endsInColon({ tokens, quoted }: Text, from: number, last: number): boolean {
  for (let at = from; at < last && quoted[at] !== 1; at += 1) if (tokens[at]?.text === ':') return quoted[at + 1] === 1;
  return false;
}

/** The one person named or meant between two tokens. */
function onlyPerson(byFirst: ReadonlyMap<number, PersonMention>, first: number, last: number): Person | undefined {
  const people = new Set<Person>();
  for (let at = first; at < last; at += 1) {
    const mention = byFirst.get(at);
    if (mention) people.add(mention.person);
  }
  const [only] = people;
  return people.size === 1 ? only : undefined;
}
