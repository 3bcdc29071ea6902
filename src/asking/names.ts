import { wordsOf } from '../roster/names/keys.js';
import { stemWords } from '../roster/names/stem-words.js';
import { shortNamesOf } from '../roster/names/team-names.js';
import { withSurnameOf } from '../roster/names/with-surname.js';
import type { RosterView } from '../roster/roster.js';
import { groupBy } from '../values/group-by.js';
import { memoOf } from '../values/memo.js';
import { isShortGivenName } from './short-given-names.js';

/** What is needed of the roster to know names, and of whom a question without one speaks. */
export type Names = Pick<
  RosterView,
  | 'find'
  | 'trackOfRace'
  | 'names'
  | 'champions'
  | 'placed'
  | 'finishes'
  | 'car'
  | 'races'
  | 'driver'
  | 'team'
  | 'grid'
  | 'date'
  | 'season'
>;
export type NameKind = 'driver' | 'team' | 'track';

/**
 * The name that typed text means beyond doubt: one that it spells, or the only one that it is short for, as a surname,
 * a team's name without "Racing", or its initials. Likeness is not enough.
 */
export function surely(kind: NameKind, typed: string, view: Names): string | undefined {
  const found = view.find(kind, typed);
  if (found.found === 'exact') return found.name;
  if (found.found === 'none') return undefined;
  if (found.byOtherName) return found.names[0];
  const words = wordsOf(typed);
  if (!found.names.every((name) => isShortFor(words, wordsOf(name), kind))) {
    // "BMW RLL" is BMW M Team RLL, be there a BMW too.
    const inOrder = found.names.filter((name) => stand(words, wordsOf(name)));
    if (kind === 'team' && words.length > 1 && inOrder.length === 1) return inOrder[0];
    // "Heron Motorsports" is the only team called Heron.
    // "Pickett" is the only team with that word, be there others that are spelt like it.
    const [called, ...more] = found.names.filter((name) => isShortFor(words, wordsOf(name), kind));
    if (kind === 'team' && called !== undefined && more.length === 0 && typed.length >= SHORTEST_WORD) return called;
    const [only, another] = found.names;
    const whole = kind === 'team' && another === undefined && only !== undefined ? wordsOf(only) : [];
    return words[0] === whole[0] && stemWords(typed).join(' ') === whole.join(' ') ? only : undefined;
  }
  // Of an owner and a driver of one surname, the driver is meant: questions are about driving.
  const meant = found.names.length === 1 ? found.names : found.names.filter((name) => isDriver(name, kind, view));
  return meant.length === 1 ? meant[0] : undefined;
}

/** Shorter words are spelt like too many others. */
const SHORTEST_WORD = 5;

/** Whether several drivers have a typed surname, and it is neither a team's name nor what that is called for short. */
export function isSurnameOfSeveral(typed: string, team: string, view: Names): boolean {
  if (view.find('team', typed).found === 'exact') return false;
  return !shortNamesOf(team).includes(wordsOf(typed).join('')) && driversCalled(typed, view).length > 1;
}

/** The drivers whom a surname may mean, where it is not the whole name of one. */
export function driversCalled(typed: string, view: Names): readonly string[] {
  const words = wordsOf(typed);
  const found = view.find('driver', typed);
  return found.found === 'near'
    ? found.names.filter((name) => isDriver(name, 'driver', view) && isShortFor(words, wordsOf(name), 'driver'))
    : [];
}

/** The teams that may be called by a typed name alone. */
export function teamsCalled(typed: string, view: Names): readonly string[] {
  const found = view.find('team', typed);
  if (found.found !== 'near') return [];
  const words = wordsOf(typed);
  return found.names.filter((name) => isPartOf(words, wordsOf(name)));
}

/**
 * The only driver with a word for the first of the name, as "Zhou" for Zhou Guanyu, where none has it for the last: what a
 * driver is called by need not be the last word.
 */
export function byFirstWord(typed: string, view: Names): string | undefined {
  const [word, ...others] = wordsOf(typed);
  if (word === undefined || others.length > 0) return undefined;
  const called = byFirstAndLast(view.names.drivers).get(word) ?? [];
  return called.length === 1 ? called[0] : undefined;
}

const JUNIOR = /^(\p{L}+) (?:jr|junior)\.?$/iu;

/** The only one called Jr. of a first name: "Ava Jr." is Ava Stone Jr. */
export function byFirstWordOfJunior(typed: string, { names }: Names): string | undefined {
  const first = JUNIOR.exec(typed)?.[1]?.toLowerCase();
  const called =
    first === undefined ? [] : names.drivers.filter((name) => /\bjr\.?$/i.test(name) && wordsOf(name)[0] === first);
  return called.length === 1 ? called[0] : undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Drivers by the first and by the last word of their names, whatever follows that. */
const byFirstAndLast = memoOf((drivers: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const called = new Map<string, string[]>();
  for (const name of drivers) {
    // Of Ben Carter Jr. as of Ann Carter: neither is the only one.
    const words = wordsOf(name).filter((word) => !SUFFIX.test(word));
    for (const word of new Set([words[0], words.at(-1)])) {
      if (word !== undefined) called.set(word, [...(called.get(word) ?? []), name]);
    }
  }
  return called;
});

/** "Is Ava a champion?", "can I". */
const NO_LETTERS: ReadonlySet<string> = new Set(['a', 'i', 's', 'u', 'v', 'w']);

/** Letters that are short for a name: "SVG", "jhn"; of two it takes capitals to tell them from a word. */
const INITIALS = /^(?:[A-Z]{2}|[a-z]{3,4})$/;

/** The only driver of whose name typed letters are the initials, or whose given name and first letter they are: "Ava S". */
export function byLetters(typed: string, { names }: Names): string | undefined {
  const [given, letter, ...more] = wordsOf(typed);
  if (given !== undefined && letter?.length === 1 && more.length === 0 && !NO_LETTERS.has(letter)) {
    const called = names.drivers.filter((name) => {
      const words = wordsOf(name);
      const isCalled = words[0] === given || isShortGivenName(given, name);
      return isCalled && words.length > 1 && words.at(-1)?.startsWith(letter);
    });
    return called.length === 1 ? called[0] : undefined;
  }
  if (!INITIALS.test(typed) && !INITIALS.test(typed.toLowerCase())) return undefined;
  const called = byFirstLetters(names.drivers).get(typed.toLowerCase()) ?? [];
  return called.length === 1 ? called[0] : undefined;
}

/** A surname of fewer letters is part of too many words. */
const SHORTEST_GLUED = 4;

/** The only driver of whose name typed letters are the initial and the surname in one: "astone". */
export function byGluedInitial(typed: string, { names }: Names): string | undefined {
  if (!/^\p{L}+$/u.test(typed) || typed.length <= SHORTEST_GLUED) return undefined;
  const called = names.drivers.filter((name) => {
    const words = wordsOf(name).filter((word) => !SUFFIX.test(word));
    const surname = words.at(-1) ?? '';
    return surname.length >= SHORTEST_GLUED && typed.toLowerCase() === `${words[0]?.[0] ?? ''}${surname}`;
  });
  return called.length === 1 ? called[0] : undefined;
}

/** Drivers by the initials of their names. */
const byFirstLetters = memoOf(
  (drivers: readonly string[]): ReadonlyMap<string, readonly string[]> =>
    groupBy(drivers, (name) =>
      wordsOf(name)
        .map((word) => word[0] ?? '')
        .join(''),
    ),
);

/** Whether letters are the initials of others than the driver whose given name they are. */
export function areInitialsOfOther(typed: string, driver: string, { names }: Names): boolean {
  if (!/^[a-z]{2}$/i.test(typed)) return false;
  return (byFirstLetters(names.drivers).get(typed.toLowerCase()) ?? []).some((name) => name !== driver);
}

/** Whether a word is no more of a team's name than the first of somebody's: "AJ" of A.J. Foyt Racing. */
export function isGivenNameIn(typed: string, team: string, { find }: Names): boolean {
  const [first, ...others] = stemWords(team);
  return find('team', typed).found !== 'exact' && others.length > 0 && first === wordsOf(typed).join('');
}

function isDriver(name: string, kind: NameKind, { names }: Names): boolean {
  return kind === 'driver' && names.drivers.includes(name);
}

/** Whether names like the typed text are known, or drivers of that surname. */
export function isLike(kind: NameKind, typed: string, view: Names): boolean {
  if (view.find(kind, typed).found !== 'none') return true;
  return kind === 'driver' && withSurnameOf(typed, view.names.drivers).length > 0;
}

/** Whether a word may be meant for one of a driver's or team's name. */
export function isLikeName(word: string, name: string | undefined, view: Names): boolean {
  return (['driver', 'team'] as const).some((kind) => {
    const found = view.find(kind, word);
    return found.found === 'near' && name !== undefined && found.names.includes(name);
  });
}

/** Whether words stand in a name in their order, others between them or not. */
function stand([word, ...others]: readonly string[], name: readonly string[]): boolean {
  if (word === undefined) return true;
  const at = name.indexOf(word);
  return at >= 0 && stand(others, name.slice(at + 1));
}

/** Whether words stand in a name one after another, also at its beginning. */
export function isPartOf(typed: readonly string[], name: readonly string[]): boolean {
  return typed.length > 0 && name.some((_, at) => typed.every((word, index) => name[at + index] === word));
}

function isShortFor(typed: readonly string[], name: readonly string[], kind: NameKind): boolean {
  if (kind === 'team' && typed.length > 0 && typed.join('') === name.map((word) => word[0]).join('')) return true;
  return isPartOf(typed, kind === 'driver' ? name.slice(1) : name);
}
