import { wordSet } from '../text/word-set.js';

const SMALL =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index): [string, number] => [word, index + 1]),
  ['runner-up', 2],
  ['runners-up', 2],
  ['thirtieth', 30],
]);

const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** The words that count: "eight", "8". */
export const COUNTING = wordSet(COUNTS.keys(), /^\d{1,3}$/);

/** The place that a word names: "third", "7th", "runner-up", "7th-position"; undefined for any other word. Lower case. */
export function ordinal(word: string): number | undefined {
  const plain = word.includes('-') ? word.replace(/-(?:place|placed|position|best)$/, '') : word;
  const named = ORDINALS.get(plain);
  if (named !== undefined) return named;
  if (!beginsWithDigit(plain)) return undefined;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(plain);
  return digits?.[1] === undefined ? undefined : Number(digits[1]);
}

/** The number that a word or numeral counts: "eight", "8"; undefined for any other word. Lower case. */
export function count(word: string): number | undefined {
  return COUNTS.get(word) ?? (beginsWithDigit(word) && /^\d{1,3}$/.test(word) ? Number(word) : undefined);
}

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
