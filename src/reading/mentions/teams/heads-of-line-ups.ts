import { MAKES } from '../../../racing/makes.js';
import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import type { Found } from '../found.js';
import { inSmallLetters, isShouted } from '../people/names-of-people.js';
import { printedName } from '../people/printed-name.js';
import { headsOverNames } from './heads-over-names.js';

/** What the rows of line-ups are headed by. Keys are the tokens that the names begin with. */
export interface HeadsOfLineUps {
  /** Names that are teams because those of the rows beside them are. */
  readonly teams: ReadonlyMap<number, string>;
  /** Makes in brackets behind a team, which are teams elsewhere: "McLaren (Mercedes)". */
  readonly makes: ReadonlyMap<number, string>;
}

interface Head {
  readonly item: Found;
  readonly blockIndex: number;
  readonly name: string | undefined;
  readonly sure: boolean;
}

const MAKE_NAMES = new Map(MAKES.map(({ name }) => [name.toLowerCase(), name]));
const FEWEST = 3;
const LONGEST_NOTE = 6;
const PARTS = /^(?::|–|—|\|)$/;
// What heads drivers without being their team.
const NO_TEAM = wordSet(
  'rookies rookie reserve reserves others other drivers driver confirmed candidates candidate favourites favorites winners winner champions champion guests guest starters notes note free agents veterans juniors women americans europeans replacements contenders contender options tests test absent injured entries new in out open here there also and plus only',
);

/** Finds the names that open rows of drivers and are teams by the rows beside them; `works` says that makers are teams here. */
export function headsOfLineUps(text: Text, found: readonly Found[], works: boolean): HeadsOfLineUps {
  const openings = new Map(found.map((item) => [item.first, item]));
  const makes = new Map<number, string>();
  const heads: Head[] = [];
  const alone = new Map<number, string>();
  text.sentences.forEach((sentence) => {
    const item = openings.get(sentence.first);
    const isOfTeam = sentence.block.ofTeam === true && sentence.start === sentence.block.start;
    if (isOfTeam && item?.what === 'group' && item.group.kind !== 'team')
      alone.set(item.first, inPlainLetters(printedName(text.tokens, item.first, item.last)));
    if (!item || sentence.start !== sentence.block.start || !/^(?:row|bullet|heading)$/.test(sentence.block.kind))
      return;
    const bracket = makeInBrackets(text.tokens, item, openings);
    if (bracket && isNamed(item)) makes.set(bracket.first, bracket.make);
    if (sentence.block.kind === 'heading') {
      const make = works ? makeAlone(text, item, sentence) : undefined;
      if (make !== undefined) alone.set(item.first, make);
      return;
    }
    const head = headOf(text, item, sentence, openings, works);
    if (head) heads.push(head);
  });
  const teams = new Map([...alone, ...headsOverNames(text, openings)]);
  for (let from = 0; from < heads.length; ) {
    let to = from + 1;
    while (to < heads.length && heads[to]?.blockIndex === (heads[to - 1]?.blockIndex ?? 0) + 1) to += 1;
    const list = heads.slice(from, to);
    const sure = list.filter((head) => head.sure).length;
    if (list.length >= FEWEST && sure * 2 >= list.length)
      for (const { item, name } of list) if (name !== undefined) teams.set(item.first, name);
    from = to;
  }
  return { teams, makes };
}

// "JGR" is no word in capitals.
const LONGEST_INITIALS = 4;

function inPlainLetters(name: string): string {
  return isShouted(name) && name.length > LONGEST_INITIALS ? inSmallLetters(name) : name;
}

/** "CADILLAC" straight over rows, where makers enter cars. */
function makeAlone(text: Text, item: Found, { blockIndex, last }: Sentence): string | undefined {
  if (item.what !== 'known' || item.known.type !== 'make' || item.last !== last) return undefined;
  const below = text.blocks[blockIndex + 1]?.kind;
  const name = MAKE_NAMES.get(printedName(text.tokens, item.first, item.last).toLowerCase());
  return name === item.known.make && (below === 'row' || below === 'bullet') ? name : undefined;
}

function isNamed(item: Found): boolean {
  return item.what === 'group' || (item.what === 'known' && (item.known.type === 'team' || item.known.type === 'make'));
}

/** "(Ferrari)", "[Chevrolet]" right behind a name. */
function makeInBrackets(
  tokens: readonly Token[],
  { last }: Found,
  openings: ReadonlyMap<number, Found>,
): { readonly first: number; readonly make: string } | undefined {
  if (!/^[([]$/.test(tokens[last]?.text ?? '')) return undefined;
  const item = openings.get(last + 1);
  const make = item && MAKE_NAMES.get(printedName(tokens, item.first, item.last).toLowerCase());
  return make !== undefined && item && /^[)\]]$/.test(tokens[item.last]?.text ?? '')
    ? { first: item.first, make }
    : undefined;
}

/** The head of a row that goes on with a driver: "Osprey (Ford): Ava Stone, …", "Audi, now Sauber: Ben Carter". */
function headOf(
  text: Text,
  item: Found,
  { blockIndex, last }: Sentence,
  openings: ReadonlyMap<number, Found>,
  works: boolean,
): Head | undefined {
  const { tokens } = text;
  const opening = tokens[item.first];
  let at = item.last;
  // "(Ford)", ", now Sauber"
  if (/^[([,]$/.test(tokens[at]?.text ?? ''))
    while (at < last && at <= item.last + LONGEST_NOTE && !PARTS.test(tokens[at]?.text ?? '')) at += 1;
  if (!opening || !PARTS.test(tokens[at]?.text ?? '') || !isDriverAt(tokens, at + 1, openings)) return undefined;
  const printed = printedName(tokens, item.first, item.last);
  if (item.what === 'known') {
    if (item.known.type === 'team') return { item, blockIndex, name: item.known.team, sure: true };
    const isMake = item.known.type === 'make' && MAKE_NAMES.get(printed.toLowerCase()) === item.known.make;
    return isMake && works && item.known.type === 'make'
      ? { item, blockIndex, name: item.known.make, sure: true }
      : undefined;
  }
  if (item.what !== 'group') return undefined;
  if (item.group.kind === 'team') return { item, blockIndex, name: undefined, sure: true };
  if (item.group.kind === 'race' || opening.possessive || GIVEN_NAMES.has(opening.lower)) return undefined;
  if (item.last === item.first + 1 && (NO_TEAM.has(opening) || isWordOf(text, opening))) return undefined;
  return { item, blockIndex, name: printed, sure: false };
}

/** The article has the word in small letters. */
function isWordOf({ tokens }: Text, { lower }: Token): boolean {
  return tokens.some((token) => token.lower === lower && token.kind === 'word' && !token.capital);
}

/** A name of two words, perhaps behind the number of the car, stands at a token. */
function isDriverAt(tokens: readonly Token[], at: number, openings: ReadonlyMap<number, Found>): boolean {
  const behind = tokens[at]?.kind === 'number' ? (tokens[at + 1]?.text === '-' ? at + 2 : at + 1) : at;
  const item = openings.get(behind);
  return item?.what === 'group' && item.group.kind === 'candidate';
}
