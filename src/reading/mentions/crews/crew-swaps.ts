import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Person, PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isFree } from './crew-signs.js';

const AUX = '(?:(?:will|is|was|has|have|are|were|be|been|now|also|then|meanwhile|both|simply|straight|in turn) )*';
const OTHER_WAY = new RegExp(
  `^${AUX}(?:go|goes|going|went|gone|heads?|heading|headed|moves?|moving|moved|makes|made|making|does|did|takes|took|taking|travels) (?:in )?(?:exactly )?the (?:other|opposite|reverse) (?:way|direction|move|trip|route|journey|path|swap)\\b(?! (?:and|with|on|by|in)\\b)`,
);
const SWAP =
  '(?:swap|swaps|swapping|swapped|trade|trades|trading|traded|switch|switches|switching|switched|exchange|exchanging|exchanged)';
const PLACES =
  '(?:places|jobs|posts|cars|trucks|teams|boxes|pit boxes|crews|roles|spots|assignments|drivers|rides|seats|sides|positions)';
const SWAPS = new RegExp(`^${AUX}${SWAP} ${PLACES}\\b`);
const SWAPS_WITH = new RegExp(`^${AUX}${SWAP} ${PLACES} with(?: crew chief| fellow crew chief| colleague)?$`);
const REACH = 12;

/** Two people who get each other's posts. */
export interface CrewSwap {
  readonly one: PersonMention;
  readonly other: PersonMention;
}

/**
 * Who swaps posts with whom: "X and Y are trading places", "X swaps jobs with Y", "X moves to the No. 12, and Y goes the other
 * way". `people` are those of a sentence, `before` is the one on a crew of whom the words before it speak, `crew` tells who has a post.
 */
export function swapsIn(
  tokens: readonly Token[],
  people: readonly PersonMention[],
  before: PersonMention | undefined,
  crew: ReadonlyMap<Person, unknown>,
): CrewSwap[] {
  const found: CrewSwap[] = [];
  for (const [index, mention] of people.entries()) {
    if (mention.possessive) continue;
    const words = wordsBetween(tokens, mention.last, mention.last + REACH);
    const previous = people[index - 1];
    const next = people[index + 1];
    if (OTHER_WAY.test(words)) {
      const mate = people.findLast((one, at) => at < index && crew.has(one.person)) ?? before;
      if (mate && mate.person !== mention.person) found.push({ one: mate, other: mention });
    } else if (
      previous &&
      !previous.possessive &&
      previous.last === mention.first - 1 &&
      tokens[mention.first - 1]?.lower === 'and' &&
      SWAPS.test(words)
    )
      found.push({ one: previous, other: mention });
    else if (
      next &&
      !next.possessive &&
      SWAPS_WITH.test(beforeName(tokens, whoBehind(tokens, mention.last), next.first))
    )
      found.push({ one: mention, other: next });
  }
  return found.filter(
    ({ one, other }) => one.person !== other.person && (crew.has(one.person) || crew.has(other.person)),
  );
}

/** "Marsh leaves Stone for Carter’s No. 12, and Adler goes the other way": who swaps posts with somebody on a crew is on one too. */
export function addSwapped(
  { tokens }: Text,
  people: readonly PersonMention[],
  holder: PersonMention | undefined,
  crew: Crew,
  signs: CrewSigns,
): void {
  for (const { one, other } of swapsIn(tokens, people, holder, crew)) {
    const role = crew.get(one.person) ?? crew.get(other.person);
    for (const { person } of [one, other].filter((mention) => isFree(mention, crew, signs)))
      if (role !== undefined) crew.set(person, role);
  }
}

/** Behind ", who". */
function whoBehind(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who' ? at + 2 : at;
}

function beforeName(tokens: readonly Token[], from: number, to: number): string {
  return to > from + REACH ? '' : wordsBetween(tokens, from, to);
}
