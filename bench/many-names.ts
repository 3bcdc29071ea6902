const GIVEN_NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Edie', 'Finn', 'Gus', 'Hal', 'Ivo', 'June', 'Kit', 'Lou', 'Max'];
const FIRST_SYLLABLES = ['Ald', 'Bren', 'Cor', 'Dun', 'Els', 'Far', 'Gal', 'Hol', 'Ing', 'Jar', 'Kel', 'Lan', 'Mar'];
const MIDDLE_SYLLABLES = ['', 'a', 'e', 'i', 'o', 'u', 'an', 'en', 'in', 'on', 'er', 'ar', 'or'];
const LAST_SYLLABLES = ['bury', 'croft', 'dale', 'ford', 'ham', 'ley', 'low', 'mont', 'rick', 'son', 'ton', 'wick'];

/** `count` full names, all different, many of them alike; at most some 26,000. The same count gives the same names. */
export function manyNames(count: number): readonly string[] {
  const surnames = FIRST_SYLLABLES.length * MIDDLE_SYLLABLES.length * LAST_SYLLABLES.length;
  return Array.from({ length: count }, (_, n) => `${givenName(Math.floor(n / surnames))} ${surname(n % surnames)}`);
}

/** A given name for each number, some more than once. */
export function givenName(at: number): string {
  return GIVEN_NAMES[at % GIVEN_NAMES.length] ?? '';
}

/** Another name for each number below some 2,000. */
export function surname(at: number): string {
  const [start, rest] = [FIRST_SYLLABLES[at % FIRST_SYLLABLES.length], Math.floor(at / FIRST_SYLLABLES.length)];
  const [end, middle] = [LAST_SYLLABLES[rest % LAST_SYLLABLES.length], Math.floor(rest / LAST_SYLLABLES.length)];
  return `${start}${MIDDLE_SYLLABLES[middle]}${end}`;
}
