import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { postInBrackets } from './brackets-explained.js';
import type { CrewPost } from './crew-post.js';
import { type Crew, SURE } from './crew-signs.js';

// Rows of one shape, before what one of them says is taken to hold for the others.
const ENOUGH = 3;

/** A row that opens with a number and its driver, and names somebody in brackets behind. */
interface Bracketed {
  readonly driver: PersonMention;
  readonly inside: PersonMention;
  /** The brackets name the post: "(crew chief Dan Marsh)". */
  readonly saysPost: boolean;
}

/**
 * Adds to the crews of an article those in brackets behind the drivers of numbered rows, where one of the rows says that it
 * is the crew chief who stands there ("9 Ava Stone (crew chief Dan Marsh)", "24 Ben Carter (Cole Adler)"), or the words over
 * them do: "Crew chiefs in brackets".
 */
export function addCrewInBrackets(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Crew,
  driving: ReadonlyMap<Person, number>,
): void {
  let told: CrewPost['role'] | undefined;
  const rows = text.sentences.flatMap((sentence, index) => {
    told ??= postInBrackets(text, bySentence, index);
    const opens = text.sentences[index - 1]?.blockIndex !== sentence.blockIndex;
    const row = opens ? bracketedRow(text.tokens, bySentence[index] ?? [], sentence) : undefined;
    return row ? [row] : [];
  });
  const says = rows.some(({ saysPost }) => saysPost);
  if (rows.length === 0 || !(told || (says && rows.length >= ENOUGH))) return;
  const drivers = new Set(rows.map(({ driver }) => driver.person));
  for (const driver of drivers) crew.delete(driver);
  for (const { inside } of rows)
    if (!drivers.has(inside.person) && (driving.get(inside.person) ?? 0) < SURE)
      crew.set(inside.person, told ?? 'crew chief');
}

/** What a row names, if it opens with a number, a name, and brackets around one more name. */
export function bracketedRow(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first }: Pick<Sentence, 'first'>,
): Bracketed | undefined {
  const [driver, inside] = mentions.filter((mention) => mention.type === 'person');
  if (driver?.type !== 'person' || inside?.type !== 'person' || driver.possessive || inside.possessive)
    return undefined;
  if (tokens[driver.last]?.text !== '(' || tokens[inside.last]?.text !== ')') return undefined;
  if (!opensWithNumber(tokens, first, driver.first)) return undefined;
  const role = mentions.find((mention) => mention.first >= driver.last && mention.last <= inside.first);
  const saysPost = role?.type === 'role' && role.role === 'crew chief';
  const from = saysPost && tokens[role.last]?.text === ':' ? role.last + 1 : saysPost ? role.last : driver.last + 1;
  return inside.first === from ? { driver, inside, saysPost } : undefined;
}

/** "9", "No. 9", "#9 –": nothing but a car's number before the name. */
function opensWithNumber(tokens: readonly Token[], first: number, name: number): boolean {
  const words = tokens.slice(first, name);
  return (
    words.some(({ text }) => /^#?\d{1,3}$/.test(text)) &&
    words.every(({ text }) => /^(?:#|No|Nos|\.|[–—:,-]|#?\d{1,3})$/i.test(text))
  );
}
