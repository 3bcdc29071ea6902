import type { Token } from '../../text/token.js';
import type { CarMention, Mention, PersonMention } from '../mention.js';
import { IS } from './crew-named-behind.js';

// What a crew chief does for a driver, before it is said who: "Working with Stone will be", "Leading Stone’s team is".
const DOES =
  /^(?:working|joining|rejoining|leading|guiding|heading|overseeing|directing|steering|running|calling|helping|assisting|serving|paired|teamed|reunited|matched|alongside|beside|atop|behind)$/;
// "Joining Stone in the Hall of Fame"
const ELSEWHERE = /^(?:hall|booth|podium|podcast|list|class|stage|broadcast|museum|ceremony|lane)$/;
// In tokens: "Calling the shots for rookie Ava Stone at Northline Racing in 2026 will be"
const LONGEST = 18;

/** "Working with Stone will be crew chief Dan Marsh": whose he is, by the words that open the sentence; `at` is the token behind "be". */
export function ownerInFront(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): PersonMention | CarMention | undefined {
  const be = at - 1;
  if (!IS.has(tokens[be]?.lower ?? '')) return undefined;
  let first = be - 1;
  while (first > be - LONGEST && first > 0 && !opens(tokens, first)) {
    if (/^[.;:,]$/.test(tokens[first]?.text ?? '') && tokens[first - 1]?.lower !== 'no') return undefined;
    first -= 1;
  }
  if (!opens(tokens, first)) return undefined;
  if (tokens.slice(first, be).some(({ lower }) => ELSEWHERE.test(lower))) return undefined;
  const between = mentions.filter((mention) => mention.first > first && mention.last <= be);
  const people = between.filter((mention): mention is PersonMention => mention.type === 'person');
  const cars = between.filter((mention): mention is CarMention => mention.type === 'car');
  const [owner, another] = people;
  if (another) return undefined;
  return owner ?? (cars.length === 1 ? cars[0] : undefined);
}

function opens(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return token !== undefined && DOES.test(token.lower) && (token.capital || before?.kind === 'mark');
}
