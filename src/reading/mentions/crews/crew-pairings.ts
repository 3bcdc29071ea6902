import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';
import { speaksOfCrew } from './box-phrases.js';
import type { CrewPost } from './crew-post.js';

/** Two people whom a list puts together, as they stand. */
interface Pairing {
  readonly one: PersonMention;
  readonly two: PersonMention;
}

/** Pairs of a sentence, and which of the two works on the crew, if the words say so. */
export interface Pairings {
  readonly role: CrewPost['role'];
  readonly pairs: readonly Pairing[];
  /** Which of the two the words around say is on the crew; open where they do not. */
  readonly crewIs: 'one' | 'two' | undefined;
}

// Between the two of a pair.
const JOINS =
  /^(?:with|[–—/&-]|will (?:work|be|go|stay|remain|continue|return) with|(?:goes|is|stays|remains|continues|works) with)(?: (?:driver|rookie|veteran|crew chief|spotter))*$/;
// Between one pair and the next.
const PARTS = /^(?:[,;]|and|[,;] and|while|, while)(?: (?:rookie|driver|veteran|crew chief|spotter))*$/;
// "pairing Stone with Marsh", "drivers and crew chiefs": the driver stands first.
const PAIRS = /\b(?:pair(?:s|ed|ing)?|match(?:es|ed|ing)?|team(?:s|ed|ing)? up|put(?:s|ting)?)$/;
const DRIVERS_FIRST = /\bdrivers?(?: ?[-–/&]| and| with)(?: their)? ?(?:crew chief|spotter)s?\b/;
const CREWS_FIRST =
  /\b(?:crew chief|spotter)s?(?: (?:assignments?|line-?ups?|pairings?|posts?|roster|roles)\b|.{0,60}:| ?[-–/&] ?drivers?\b| and (?:their )?drivers?\b)/;

/** A sentence with its mentions. */
interface Told {
  readonly sentence: Pick<Sentence, 'first' | 'last'>;
  readonly mentions: readonly Mention[];
}

/**
 * "Crew chief assignments are as follows: Marsh with Stone, Adler with Carter", "pairing Stone with Marsh and Carter with Adler": two
 * pairs and more in a sentence that speaks of crews, or under words that do: `over` is the heading or the sentence before it.
 */
export function crewPairings(
  tokens: readonly Token[],
  { sentence, mentions }: Told,
  over: Told | undefined,
): Pairings | undefined {
  const pairs = pairsIn(tokens, mentions);
  if (pairs.length < 2) return undefined;
  const own = speaksOfCrew(tokens, mentions, sentence.first, sentence.last);
  const isUnder = over !== undefined && speaksOfCrew(tokens, over.mentions, over.sentence.first, over.sentence.last);
  if (!own && !isUnder) return undefined;
  const roles = own ? mentions : (over?.mentions ?? []);
  const role = roles.find((one) => one.type === 'role' && /^(?:crew chief|spotter)$/.test(one.role));
  const ahead = wordsBetween(tokens, sentence.first, pairs[0]?.one.first ?? 0);
  const told = own ? ahead : `${wordsBetween(tokens, over?.sentence.first ?? 0, over?.sentence.last ?? 0)} :`;
  const crewIs = PAIRS.test(ahead) || DRIVERS_FIRST.test(told) ? 'two' : CREWS_FIRST.test(told) ? 'one' : undefined;
  return { role: role?.type === 'role' && role.role === 'spotter' ? 'spotter' : 'crew chief', pairs, crewIs };
}

function pairsIn(tokens: readonly Token[], mentions: readonly Mention[]): Pairing[] {
  const people = mentions.filter((one): one is PersonMention => one.type === 'person' && one.form !== 'described');
  const pairs: Pairing[] = [];
  for (let at = 0; at + 1 < people.length; at += 1) {
    const [one, two] = [people[at], people[at + 1]];
    if (!one || !two || one.possessive || two.possessive || one.person === two.person) continue;
    if (!JOINS.test(wordsBetween(tokens, one.last, two.first))) continue;
    const before = pairs.at(-1);
    // What stands between the first pair and another one is no list.
    if (before && !PARTS.test(wordsBetween(tokens, behindCar(tokens, mentions, before.two.last), one.first))) return [];
    pairs.push({ one, two });
    at += 1;
  }
  return pairs;
}

/** "Stone/Marsh in the No. 12, Carter/Hill": the token behind the car of a pair, or where the pair ends. */
function behindCar(tokens: readonly Token[], mentions: readonly Mention[], from: number): number {
  const car = mentions.find(({ type, first }) => type === 'car' && first >= from);
  if (!car || !/^(?:,? ?(?:in|on|for|aboard)?(?: ?the)?|\()$/.test(wordsBetween(tokens, from, car.first))) return from;
  return tokens[car.last]?.text === ')' ? car.last + 1 : car.last;
}
