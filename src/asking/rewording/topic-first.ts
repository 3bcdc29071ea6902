import { namesIn } from '../names-in.js';
import { ASKING, type Rewording, readPiece, type Setting, tidy, WHETHER } from './rewording.js';

const HEAD = new RegExp(`^(.*?\\S)[\\s,:–—-]+((?:(?:in|for|with|at|on) )?(?:${ASKING})(?:['’]?s)?\\b.*)$`, 'i');
const PRONOUN = /\b(he|she|him|it|they|them|his|her|hers|its|their)(['’](?:s|ll|d|re))?\b/gi;
const POSSESSIVE = /^(?:his|hers|its|their)$/i;

const WHETHER_OF = new RegExp(`^(.*?\\S)\\s*(?:[,:–—]|\\s-)\\s*((?:${WHETHER})\\s.*)$`, 'i');
const PAIR = /^(?:they|them|those two|these two|the two|both)$/i;

/** "Stone, is she still at Northline" and "Stone and Marsh, are they teammates" ask of whom stands before. */
export const topicOfWhether: Rewording = (text, setting) => {
  const [, head = '', tail = ''] = WHETHER_OF.exec(text) ?? [];
  const { parts } = readPiece(head, setting);
  const isNamed = parts.length > 0 && parts.every(({ is }) => is === 'name' || is === 'car');
  if (!isNamed || parts.length > 2) return [];
  const pronoun = parts.length === 2 ? /\b(they|those two|these two|the two)\b/i : PRONOUN;
  const found = new RegExp(pronoun.source, 'i').exec(tail);
  const word = found?.[1] ?? '';
  if (found === null || (parts.length === 2 && !PAIR.test(word))) return [];
  const name =
    POSSESSIVE.test(word) || (/^her$/i.test(word) && isPossessive(tail, word)) ? `${tidy(head)}'s` : tidy(head);
  return [tidy(tail.replace(found[0], `${name}${found[2] ?? ''}`))];
};

/** "Stone, where's he from" and "the 12, who's in it": what a question begins with is what it then speaks of. */
export const topicFirst: Rewording = (text, setting) => {
  const found = HEAD.exec(text);
  const [, head = '', tail = ''] = found ?? [];
  const topic = readPiece(head, setting);
  const named = topic.parts.filter(({ is }) => is === 'name' || is === 'car');
  if (named.length === 0 || named.length < topic.parts.length) return [];
  const name = tidy(head);
  const resolved = tail.replace(PRONOUN, (pronoun: string, word: string, ending: string | undefined) =>
    POSSESSIVE.test(word) || (/^her$/i.test(word) && isPossessive(tail, pronoun))
      ? `${name}'s`
      : `${name}${ending ?? ''}`,
  );
  // "Stone, who drives the 12" would be somebody beside her.
  const isOfOthers = named.some((part) => namesIn(part).driver !== undefined) && namesAny(tail, setting);
  if (resolved === tail && isOfOthers) return [];
  return resolved === tail ? [tidy(`${tail.replace(/[?!.\s]+$/, '')} ${name}`)] : [tidy(resolved)];
};

function namesAny(text: string, setting: Setting): boolean {
  return readPiece(text, setting).parts.some(({ is }) => is === 'name' || is === 'car');
}

/** Whether a word follows "her": "her crew chief" is Stone's, "who replaces her?" is Stone. */
function isPossessive(text: string, pronoun: string): boolean {
  return new RegExp(`\\b${pronoun} [a-z]`, 'i').test(text);
}
