import { fold } from '../../racing/fold.js';
import { byText } from '../../values/by-text.js';

/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name as they are compared: lower case, without accents, dots and apostrophes; hyphens part words.
 * `A.J. Peña-O'Hara` gives `aj`, `pena`, `ohara`; `A J Peña` gives `aj`, `pena` too.
 */
export function wordsOf(name: string): readonly string[] {
  const plain = fold(name)
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll("'", '')
    .replaceAll('&', ' and ');
  const words: string[] = [];
  let initials = false;
  for (const word of plain.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const initial = /^\p{L}$/u.test(word);
    const last = words.length - 1;
    if (initial && initials) words[last] = `${words[last]}${word}`;
    else words.push(word);
    initials = initial;
  }
  return words;
}

/**
 * The key under which spellings of one name meet, e.g. `ajpena` for `A.J. Peña` and `AJ Pena`.
 * Text without a letter or digit is its own key.
 */
export function keyOf(name: string): string {
  const key = wordsOf(name).join('');
  return key === '' ? name.trim() : key;
}

/** Order of two sets of slots: by the first slot in alphabetical order in which they differ, absent ones first. */
export function bySlots(a: object, b: object): number {
  const [one, other] = [a, b].map((slots) => slots as Readonly<Record<string, unknown>>);
  for (const slot of Object.keys({ ...a, ...b }).sort()) {
    const order = byText(String(one?.[slot] ?? ''), String(other?.[slot] ?? ''));
    if (order !== 0) return order;
  }
  return 0;
}
