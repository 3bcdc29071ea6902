import { namesIn } from '../names-in.js';
import { isPossessive } from './is-possessive.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { isNamed } from './who-is-named.js';

/** The end of a question, and what stands behind it; "I mean" says that it is who is meant. */
const BEHIND =
  /^(.*\S)\s*(?:[?!.]+|\s[–—-])\s+(?:(?:i mean|meaning|that is|i[.]e[.]),? )?([^?!,;]+?)(?:,? (?:i mean|that is))?\s*[?!.]*$/i;
/** Behind a comma somebody else may be spoken of, or to. */
const BEHIND_COMMA =
  /^(.*\S)\s*[,;:]\s+(?:(?:i mean|meaning|that is) ([^?!,;]+?)|([^?!,;]+?),? (?:i mean|that is))\s*[?!.]*$/i;
const PRONOUN = /\b(?:he|she|him|his|her|hers)\b/iu;

/** "Where is A-Stone going? Ava Stone": who stands behind a question is whom it means by a word that is no name, or by a pronoun. */
export const namedBehind: Rewording = (text, setting) => {
  const [, asked = '', first, last] = BEHIND.exec(text) ?? BEHIND_COMMA.exec(text) ?? [];
  const [named, ...more] = readPiece(first ?? last ?? '', setting).parts;
  const { driver } = namesIn(named);
  if (driver === undefined || !more.every((part) => isNamed(part) && namesIn(part).driver === undefined)) return [];
  const { parts } = readPiece(asked, setting);
  const [only, ...others] = parts.filter((part) => part.is === 'unknown' || namesIn(part).driver !== undefined);
  if (others.length > 0) return [];
  // "Stone at Northline I mean" says more of her.
  const rest = more.map((part) => part.text).join(' ');
  if (only?.is === 'unknown') return [tidy(`${asked.replace(only.text, driver)} ${rest}`)];
  // "Where is Stone going? Ava Stone" says it twice.
  if (only !== undefined) return namesIn(only).driver === driver ? [tidy(`${asked} ${rest}`)] : [];
  const pronoun = PRONOUN.exec(asked);
  if (pronoun === null) return [];
  const behind = asked.slice(pronoun.index + pronoun[0].length);
  const name = isPossessive(pronoun[0], behind) ? `${driver}'s` : driver;
  return [tidy(`${asked.slice(0, pronoun.index)}${name}${behind} ${rest}`)];
};
