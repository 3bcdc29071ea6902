import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const I_MEAN = /^(.*?\S)(?:\s*[?.,;:–—]+|\s+-+)\s+((?:[\p{L}'’.-]+ ){1,4})i mean[\s?!.]*$/iu;
const PRONOUN = /^(?:he|she|him|they|them|his|her|hers|their)$/i;
const POSSESSIVE = /^(?:his|hers|her|their)$/i;

/** "What does Speedy drive? Ava Stone I mean": the one word of it that is no known name stands for the one that is told behind it. */
export const iMean: Rewording = (text, setting) => {
  const [, asked = '', told = ''] = I_MEAN.exec(text) ?? [];
  const names = readPiece(told, setting).parts;
  const [driver, ...others] = names;
  if (driver === undefined || namesIn(driver).driver === undefined || !names.every(({ is }) => is === 'name'))
    return [];
  const { parts } = readPiece(asked, setting);
  const unknown = parts.filter(({ is }) => is === 'unknown');
  const pronouns = parts.filter((part) => part.is === 'refused' && PRONOUN.test(part.text));
  const [word, ...more] = unknown.length > 0 ? unknown : pronouns;
  if (word === undefined || more.length > 0) return [];
  const name = POSSESSIVE.test(word.text) ? `${driver.text}'s` : driver.text;
  const at = asked.toLowerCase().indexOf(word.text.toLowerCase());
  const rest = others.map((part) => part.text).join(' ');
  return at < 0 ? [] : [tidy(`${asked.slice(0, at)}${name}${asked.slice(at + word.text.length)} ${rest}`)];
};
