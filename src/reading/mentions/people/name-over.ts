import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Mention, Person, PersonMention } from '../mention.js';

// "Ava Stone (three starts, two to go)", "1. Ava Stone – still looking", "AVA STONE, No. 12", "Ava Stone: staying"
const MARK = /^[(,:;|/[–—-]$|^--$/;

/** The one driver whose name opens a heading and stands apart in it, so that what is below is about her. */
export function nameOver(
  { tokens }: Text,
  { first, last, block }: Sentence,
  own: readonly Mention[],
  officeHolders: ReadonlySet<Person>,
): PersonMention | undefined {
  if (block.kind !== 'heading') return undefined;
  const people = own.filter((one) => one.type === 'person');
  const [name] = people;
  if (name?.type !== 'person' || officeHolders.has(name.person)) return undefined;
  if (people.some((one) => one.type === 'person' && one.person !== name.person)) return undefined;
  const opener = tokens[first];
  const start =
    opener?.kind === 'number' ? (/^[.):]$/.test(tokens[first + 1]?.text ?? '') ? first + 2 : first + 1) : first;
  if (name.first !== start && !(own[0]?.type === 'car' && own[0].last >= name.first - 1)) return undefined;
  return name.last === last || MARK.test(tokens[name.last]?.text ?? '') ? name : undefined;
}
