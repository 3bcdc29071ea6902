import type { Token } from '../../text/token.js';
import { NAME_SUFFIXES, PARTICLES } from '../../words/name-words.js';
import type { NameGroup } from './name-groups.js';
import { nicknameEnd } from './nickname-end.js';

/** Folded words of a name, without dots and nicknames; the suffix stays. */
export function nameWords(tokens: readonly Token[], group: NameGroup): string[] {
  const words: string[] = [];
  for (let index = group.first; index < group.last; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') {
      index = nicknameEnd(tokens, index, group.last) ?? index;
      continue;
    }
    words.push(token.lower);
  }
  return words;
}

/** The name as printed, without a nickname in quotes and without a possessive ending. */
export function plainName(tokens: readonly Token[], group: NameGroup): string {
  let name = '';
  for (let index = group.first; index < group.last; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === 'mark' && token.text !== '.') {
      index = nicknameEnd(tokens, index, group.last) ?? index;
      continue;
    }
    name += token.text === '.' || name === '' ? token.text : ` ${token.text}`;
  }
  return name;
}

const LONGEST_INITIALS = 2;
// Two letters that are a name or a part of one, and no initials.
const SHORT_NAMES = /^(?:TY|BO|AL|ED|JO|CY|VI|SY|LU|DE|DI|DA|DU|LE|LA|JR|SR)$/;

/** Whether a name is printed in capitals alone: "AVA STONE". */
export function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name) && /\p{Lu}{3}/u.test(name);
}

/** "Ava Stone" for "AVA STONE"; initials stay. */
export function inSmallLetters(name: string): string {
  return name.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) =>
    word.length > LONGEST_INITIALS || SHORT_NAMES.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

/** The last word of a name that is no suffix. */
export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return NAME_SUFFIXES.has(last) && words.length > 2 ? (words.at(-2) ?? last) : last;
}

function isJunior(suffix: string): boolean {
  return suffix === 'jr' || suffix === 'junior';
}

/** What a person may be called by after the first time: the surname, with its particles, with its suffix. */
export function surnames(words: readonly string[]): string[] {
  const plain = NAME_SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const suffix = plain.length < words.length ? words.at(-1) : undefined;
  const names = new Set<string>();
  const last = plain.at(-1);
  if (last) names.add(last);
  if (last && suffix) names.add(`${last} ${suffix}`);
  // "Dale Jr.", and "Junior" alone
  if (suffix && plain.length > 1 && isJunior(suffix)) names.add(`${plain[0]} ${suffix}`).add('junior');
  // van der Linde, Pérez de Lara, De Phillippi: everything behind the first name
  if (plain.length > 2) names.add(plain.slice(1).join(' '));
  const particle = plain.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  if (particle > 0) names.add(plain.slice(particle).join(' '));
  return [...names];
}
