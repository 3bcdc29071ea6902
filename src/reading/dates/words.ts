/** The months by their names and short forms, in lower case: 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);

/** The weekdays by their names and short forms, in lower case: 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, at) => names.map((name): [string, number] => [name, at])),
);

const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, at + 1],
  ),
);

/** Sources of patterns. Each has exactly one group, and none repeats without bound. A short month takes its full stop. */
export const MONTH = monthPattern();
export const FULL_WEEKDAY = '((?:mon|tues|wednes|thurs|fri|satur|sun)day)';
export const YEAR = '((?:19[4-9]|20\\d)\\d)';
export const NUMBER = `(an?|${[...SMALL_NUMBERS.keys()].join('|')}|\\d{1,2})`;

function monthPattern(): string {
  const names = [...MONTHS.keys()];
  const full = names.filter((name) => name.length > 4 || name === 'may' || name === 'june' || name === 'july');
  const short = names.filter((name) => !full.includes(name)).sort((a, b) => b.length - a.length);
  return `((?:${full.join('|')})\\b|(?:${short.join('|')})\\b\\.?)`;
}

/** The number of "a", "two" or "14". */
export function readNumber(word: string): number {
  const folded = word.toLowerCase();
  if (folded === 'a' || folded === 'an') return 1;
  return SMALL_NUMBERS.get(folded) ?? Number(folded);
}

/**
 * The month (1 to 12) of a matched name, or nothing where a lower-case "may" or "march" is a verb. Other months count in
 * any case, since posts are careless with capitals.
 */
export function monthOf(word: string): number | undefined {
  return word === 'may' || word === 'march' ? undefined : MONTHS.get(word.toLowerCase().replace('.', ''));
}
