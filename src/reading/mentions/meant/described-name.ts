import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import { isTitle, KINDS_OF_RACERS, PARTICLES, SAID_OF_RACERS } from '../../words/name-words.js';

// "Ohio-born", "Northline-backed", "Owner-driver": a compound whose last part is a plain word.
const COMPOUND = /\p{L}-\p{Ll}{3,}$/u;
const FORMER = /^(?:ex|non|then|one-time|now)-/;
// "New Yorker", "Carolinian", "Yorkshireman", "Olympian": people by where they come from or what they have done.
const PEOPLE = /\p{L}{3,}(?:ian|[^aeiou]an|er|ite|ese|man|woman|famer)$/u;
// Grades of drivers in sports car racing, and other nouns that stand before a name.
const GRADES = /^(?:pro|am|silver|bronze|gold|platinum|junior|works|factory|ace|title|pole|race)$/;
const ABBREVIATION = /^[\p{Lu}\p{N}]{3,}$/u;

/**
 * Where the name of a run of capitalised words begins, behind the words that say of whom it speaks: "Ohio-born Ava
 * Stone", "New Yorker Ava Stone", "Bronze-rated Ava Stone", "Competition Director Ava Stone". The last word is never left out.
 */
export function nameInside(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  for (let at = from; at < last - 1; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') break;
    if (isCompound(token) || isLetter(tokens, at, last) || (isTitle(token.lower) && at < last - 2)) first = at + 1;
  }
  const [word, given, surname] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (!word || !given || !surname || first + 2 >= last || word.possessive || surname.kind !== 'word') return first;
  if (GIVEN_NAMES.has(word.lower) || !GIVEN_NAMES.has(given.lower) || PARTICLES.has(given.lower)) return first;
  const describes =
    KINDS_OF_RACERS.has(word.lower) ||
    SAID_OF_RACERS.has(word.lower) ||
    PEOPLE.test(word.lower) ||
    GRADES.test(word.lower) ||
    ABBREVIATION.test(word.text);
  return describes ? first + 1 : first;
}

/** "Signed D Ava Stone": the post by its letter, as lists of transactions have it. */
function isLetter(tokens: readonly Token[], at: number, last: number): boolean {
  const [letter, given] = [tokens[at], tokens[at + 1]];
  return at < last - 2 && /^\p{Lu}{1,2}$/u.test(letter?.text ?? '') && GIVEN_NAMES.has(given?.lower ?? '');
}

/** "Ohio-born", "Northline-backed", "Concord-based": a compound that says something of the name behind it. */
function isCompound({ text, lower }: Token): boolean {
  if (!text.includes('-')) return false;
  if (FORMER.test(lower)) return true;
  // Park Joon-young
  return COMPOUND.test(text) && !GIVEN_NAMES.has(lower) && !GIVEN_NAMES.has(lower.split('-')[0] ?? '');
}
