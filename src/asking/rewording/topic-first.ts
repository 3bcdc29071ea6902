import { namesIn } from '../names-in.js';
import { ASKING, type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const HEAD = new RegExp(`^(.*?\\S)[\\s,:–—-]+((?:(?:in|for|with|at|on) )?(?:${ASKING})(?:['’]?s)?\\b.*)$`, 'i');
const PRONOUN = /\b(he|she|him|it|they|them|his|her|hers|its|their)(['’](?:s|ll|d|re))?\b/gi;
const POSSESSIVE = /^(?:his|hers|its|their)$/i;

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
