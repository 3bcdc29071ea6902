const VOWEL = /[aeiou]/;
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** How far a row of keys stands further right than the one above it, in keys. */
const ROW_SHIFT = 0.5;

/** Where each letter stands on the keyboard: its row, and its place from the left in keys. */
const KEYS: ReadonlyMap<string, readonly [row: number, place: number]> = new Map(
  KEYBOARD.flatMap((letters, row) =>
    [...letters].map((letter, at): [string, [number, number]] => [letter, [row, at + row * ROW_SHIFT]]),
  ),
);

/** Whether two words differ by one letter: another, one more or less, or two changed about. */
export function isOneOff(one: string, other: string): boolean {
  const { rest, of } = differenceOf(one, other);
  if (one === other) return false;
  return rest.slice(1) === of || rest === of.slice(1) || rest.slice(1) === of.slice(1) || isChangedAbout(rest, of);
}

/**
 * Whether a word one letter off, in small letters, may be a slip of the hand or a misspelling: the first letter is hardly ever wrong, and
 * for another one stands its neighbour on the keyboard, or a vowel for a vowel, but for the first one, which makes another word. So who
 * "backed" somebody did not sack her, who "fixed" a car fired nobody, and who "funds" a team does not find it.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (!isOneOff(typed, meant)) return false;
  const { same, rest, of } = differenceOf(typed, meant);
  if (isChangedAbout(rest, of)) return true;
  if (same === '') return false;
  if (typed.length !== meant.length) return true;
  const [letter, right] = [rest.charAt(0), of.charAt(0)];
  return VOWEL.test(letter) && VOWEL.test(right) ? VOWEL.test(same) : areNeighbours(letter, right);
}

/** What two words begin with, and what is left of each behind that. */
function differenceOf(one: string, other: string): { same: string; rest: string; of: string } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return { same: one.slice(0, at), rest: one.slice(at), of: other.slice(at) };
}

/** Whether all but the first two letters are the same, and those change places. */
function isChangedAbout(one: string, other: string): boolean {
  return one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
}

/** Whether the keys of two letters touch each other. */
function areNeighbours(one: string, other: string): boolean {
  const [key, otherKey] = [KEYS.get(one), KEYS.get(other)];
  if (key === undefined || otherKey === undefined) return false;
  return Math.abs(key[0] - otherKey[0]) <= 1 && Math.abs(key[1] - otherKey[1]) <= 1;
}
