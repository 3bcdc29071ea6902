import { TEAMS } from '../../../racing/teams.js';
import type { Token } from '../../text/token.js';
import { plainOf } from '../../text/word.js';
import { wordsBetween } from '../../text/words-between.js';
import { TEAM_WORDS } from '../../words/name-words.js';
import type { NameGroup } from '../people/name-groups.js';
import { inSmallLetters, isShouted } from '../people/names-of-people.js';
import type { People } from '../people/people.js';
import { printedName } from '../people/printed-name.js';
import type { Known } from '../vocabulary.js';
import { ownsCarAt, takesOn } from './teams-by-deed.js';
import { initialsEnd, isPlainlyTeam, isUsedAsTeam } from './teams-by-use.js';
import { closesRow, isOfOne, ownsDriver } from './teams-of-drivers.js';

/** The teams of an article, by their full and short names. */
export interface Teams {
  /** The full name for one read by its suffix: the vocabulary's spelling where it knows the team. */
  full(printed: string): string;
  /** A team of the vocabulary under `name`; a weak phrase counts only where the article or the words beside it name the team. */
  named(
    name: string,
    weak: boolean,
    tokens: readonly Token[],
    first: number,
    last: number,
    isPerson: boolean,
  ): string | undefined;
  /** The team that a short form or abbreviation stands for in this article. */
  short(tokens: readonly Token[], first: number, last: number): string | undefined;
}

interface FoundItem {
  readonly what: string;
  readonly known?: Known;
  readonly group?: NameGroup;
  readonly first: number;
  readonly last: number;
}

const spelled: ReadonlyMap<string, string> = new Map(
  TEAMS.flatMap((team) => [team.name, ...team.aliases].map((name): [string, string] => [key(name), team.name])),
);

const GRAND_PRIX_TEAMS: ReadonlySet<string> = new Set(
  TEAMS.flatMap(({ name, series }) => (series?.length === 1 && series[0] === 'f1' ? [name] : [])),
);

const TEAM_CUES =
  /^(?:with|for|at|to|from|by|of|joins|joined|joining|leaves|left|leaving|signs|signed|than|and|both|via|under)$/;

/** Behind a team's name: "Kaulig teammate", "the Spire entry". */
const TEAM_NOUNS =
  /^(?:teammates?|drivers?|cars?|trucks?|ride|seat|entry|entries|organi[sz]ation|camp|shop|team|stable|garage|engineers?|mechanics?|employees?|staffers?|alum|alumnus|line-?up|roster|fold|squad|outfit|operation|engines?|equipment|pairing|duo)$/;

/**
 * Collects the teams that an article names in full, and the short forms that follow from them. `bare` are names without a
 * team's word that it uses as teams.
 */
export function findTeams(
  tokens: readonly Token[],
  found: readonly FoundItem[],
  people: People,
  bare: ReadonlySet<string>,
): Teams {
  const inFull = new Set<string>();
  // The name that this article uses for a team of the vocabulary: "Hertz Team Jota" for Jota.
  const ownNames = new Map<string, string>();
  const shorts = new Map<string, string>();
  const short = (first: number, last: number): string | undefined => shorts.get(wordsBetween(tokens, first, last));
  const meansAnother = (name: string, { first, last }: Pick<FoundItem, 'first' | 'last'>): boolean => {
    const meant = short(first, last);
    return meant !== undefined && meant !== name && !inFull.has(name);
  };
  const surnames = surnamesNamed(tokens, found, people);
  const isGrandPrix = isAboutGrandPrix(found);
  // What is spelled out comes first: "SHR" is whoever the article says it is.
  const spelledOut = found.filter((item) => !isInitials(tokens, item));
  for (const item of [...spelledOut, ...found.filter((item) => isInitials(tokens, item))]) {
    if (item.known?.type === 'team' && meansAnother(item.known.team, item)) continue;
    // "Alpine made short work of it": in an article about Formula 1, its teams.
    if (isGrandPrix && item.known?.type === 'team' && GRAND_PRIX_TEAMS.has(item.known.team))
      inFull.add(item.known.team);
    // "will race for Haas": a name that is a plain word or surname too, where the words beside it make it a team.
    if (
      item.known?.type === 'team' &&
      item.known.weak &&
      (TEAM_CUES.test(tokens[item.first - 1]?.lower ?? '') || takesOn(tokens, item)) &&
      !people.byShortName(item.first, item.last)
    ) {
      const namesake = namesakeOf(wordsBetween(tokens, item.first, item.last), inFull);
      if (namesake === undefined) inFull.add(item.known.team);
      else shorts.set(wordsBetween(tokens, item.first, item.last), namesake);
    }
    const name = fullName(tokens, item);
    if (name === undefined) continue;
    inFull.add(name);
    if (item.known?.type === 'team') {
      inFull.add(item.known.team);
      if (name.length > (ownNames.get(item.known.team) ?? item.known.team).length) ownNames.set(item.known.team, name);
    }
    for (const form of shortForms(name)) {
      // "Ava Stone ... of Stone Motorsports": "Stone" stays hers.
      if (!shorts.has(form) && !((surnames.get(form) ?? item.first) < item.first)) shorts.set(form, name);
    }
    // "Richard Childress Racing (RCR)"
    const [open, abbreviation, close] = [tokens[item.last], tokens[item.last + 1], tokens[item.last + 2]];
    if (
      open?.text === '(' &&
      abbreviation?.kind === 'word' &&
      close?.text === ')' &&
      /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(abbreviation.text)
    ) {
      shorts.set(abbreviation.lower, name);
    }
  }
  const fuller = fullerNames(tokens, found, people);
  const known = new Set(found.flatMap((item) => (item.known?.type === 'team' ? [item.known.team] : [])));
  for (const { group, first, last } of found) {
    if (!group) continue;
    const printed = printedName(tokens, first, last);
    if (!isUsedAsTeam(tokens, group) && !bare.has(printed.toLowerCase())) continue;
    const person = people.byGroup(group) ?? people.byShortName(first, last);
    if ((person?.sure === true && !isPlainlyTeam(tokens, group)) || shorts.has(key(printed))) continue;
    const name = fuller.get(key(printed)) ?? printed;
    inFull.add(name);
    for (const form of [key(printed), key(name), ...shortForms(name)]) if (!shorts.has(form)) shorts.set(form, name);
    const gloss = initialsEnd(tokens, { first, last });
    if (gloss !== undefined) shorts.set(tokens[gloss - 2]?.lower ?? '', name);
    // "Harbor Northline" for Northline, with one more name before it
    for (const team of known) if (name.toLowerCase().endsWith(` ${team.toLowerCase()}`)) ownNames.set(team, name);
  }
  const own = (name: string): string => ownNames.get(name) ?? name;
  return {
    full: (printed) => own(spelled.get(key(printed)) ?? inPlainLetters(printed)),
    named: (name, weak, _tokens, first, last, isPerson) => {
      const article = short(first, last);
      if (!weak) return own(article !== undefined && meansAnother(name, { first, last }) ? article : name);
      const known = inFull.has(name) ? name : article;
      const ownsCar = tokens[last - 1]?.possessive === true && ownsCarAt(tokens, last);
      const isTeam = ownsCar || ownsDriver(tokens, last) || closesRow(tokens, first, last);
      const cue = isTeam || TEAM_NOUNS.test(tokens[last]?.lower ?? '') ? 'for' : (tokens[first - 1]?.lower ?? '');
      if (known)
        return isPerson && !TEAM_CUES.test(cue) && (tokens[last - 1]?.possessive !== true || isOfOne(tokens, last))
          ? undefined
          : own(known);
      return !isPerson && TEAM_CUES.test(cue) ? name : undefined;
    },
    short: (_tokens, first, last) => {
      const name = short(first, last);
      return name === undefined ? undefined : own(name);
    },
  };
}

/** The series is named, or two of its teams are by names that mean nothing else. */
function isAboutGrandPrix(found: readonly FoundItem[]): boolean {
  const teams = new Set(
    found.flatMap(({ known }) =>
      known?.type === 'team' && !known.weak && GRAND_PRIX_TEAMS.has(known.team) ? [known.team] : [],
    ),
  );
  return teams.size > 1 || found.some(({ known }) => known?.type === 'series' && known.series === 'f1');
}

/** "returns to McAnally", where the article has named Bill McAnally Racing: the one team named in full that has the word in its name. */
function namesakeOf(word: string, inFull: ReadonlySet<string>): string | undefined {
  const [name, another] = [...inFull].filter((team) => key(team).split(' ').includes(word));
  return another === undefined ? name : undefined;
}

/** The surnames of people, and where each stands first with a given name. */
function surnamesNamed(
  tokens: readonly Token[],
  found: readonly FoundItem[],
  people: People,
): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { group, first, last } of found) {
    if (group?.kind !== 'candidate' || last - first < 2 || people.byGroup(group)?.sure !== true) continue;
    // "Pat Stone, who owns Stone Motorsports"
    if (tokens.slice(Math.max(0, first - 3), last + 4).some(({ lower }) => OWNS.test(lower))) continue;
    const surname = tokens[last - 1]?.lower ?? '';
    if (!named.has(surname)) named.set(surname, first);
  }
  return named;
}

const OWNS = /^(?:owns?|owned|owners?|co-owners?|found(?:er|ed|s)|president|principal|ceo|chairman|boss|runs)$/;

/** The short forms of several words of teams that an article names in full: "lantern hill". */
export function shortNamesOfTeams(tokens: readonly Token[], found: readonly FoundItem[]): ReadonlySet<string> {
  const names = new Set(found.flatMap((item) => fullName(tokens, item) ?? []));
  return new Set([...names].flatMap(shortForms).filter((form) => form.includes(' ')));
}

/** "SHR": a team of the vocabulary by its initials. */
function isInitials(tokens: readonly Token[], { known, first, last }: FoundItem): boolean {
  return known?.type === 'team' && last === first + 1 && /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '');
}

/** "Pinecrest" for "Pinecrest Truck Works": for the first words of names that are nobody's, the longest name that goes on from them. */
function fullerNames(
  tokens: readonly Token[],
  found: readonly FoundItem[],
  people: People,
): ReadonlyMap<string, string> {
  const fuller = new Map<string, string>();
  for (const { group, first, last } of found) {
    if (!group || last - first < 2 || !/^(?:organisation|candidate)$/.test(group.kind) || people.byGroup(group))
      continue;
    const name = printedName(tokens, first, last);
    const words = key(name).split(' ');
    for (let end = 1; end < words.length; end += 1) {
      const short = words.slice(0, end).join(' ');
      if (name.length > (fuller.get(short)?.length ?? 0)) fuller.set(short, name);
    }
  }
  return fuller;
}

function fullName(tokens: readonly Token[], item: FoundItem): string | undefined {
  if (item.what === 'known' && item.known?.type === 'team' && !item.known.weak) {
    const printed = printedName(tokens, item.first, item.last);
    return isOwnName(printed, item.known.team) ? inPlainLetters(printed) : item.known.team;
  }
  if (item.what === 'group' && item.group?.kind === 'team') {
    const name = printedName(tokens, item.first, item.last);
    return spelled.get(key(name)) ?? inPlainLetters(name);
  }
  return undefined;
}

/** "Hollow Creek Racing" for "HOLLOW CREEK RACING"; a name of one word, and initials, may well be in capitals. */
function inPlainLetters(name: string): string {
  return name.includes(' ') && isShouted(name) ? inSmallLetters(name) : name;
}

/** Whether an article has a full name of its own for a team of the vocabulary: one with more to it, or with another word. */
function isOwnName(printed: string, known: string): boolean {
  const [words, usual] = [printed, known].map((name) => name.split(' ').map(plainOf)) as [string[], string[]];
  if (words.length > usual.length && printed.startsWith(`${known} `)) return true;
  if (!words.some((word) => TEAM_WORDS.has(word))) return false;
  // "Hattori Racing" for Hattori Racing Enterprises is a short form.
  return words.length > usual.length || (words.length > 1 && words.some((word) => !usual.includes(word)));
}

const PREFIX = /^(?:team|the|scuderia|squadra|[eé]curie|[eé]quipe)$/i;

/** "Kaulig" for Kaulig Racing, "Front Row" for Front Row Motorsports, "JRM" for JR Motorsports. */
function shortForms(name: string): string[] {
  const words = name.split(' ');
  const bare = [...words];
  if (bare.length > 2 && plainOf(bare.at(-1) ?? '') === 'group') bare.pop();
  const forms = new Set<string>();
  while (bare.length > 1 && TEAM_WORDS.has(plainOf(bare.at(-1) ?? ''))) {
    // "Stone Brothers" for Stone Brothers Racing
    if (bare.length < words.length && /^bro(?:ther)?s$/.test(plainOf(bare.at(-1) ?? '')))
      forms.add(bare.map(plainOf).join(' '));
    bare.pop();
  }
  while (bare.length > 1 && PREFIX.test(bare[0] ?? '')) bare.shift();
  if (bare.length < words.length && !PREFIX.test(bare[0] ?? '')) forms.add(bare.map(plainOf).join(' '));
  // "Northline" for Harbor Team Northline
  const behindTeam = words.slice(words.findIndex((word, at) => at > 0 && plainOf(word) === 'team') + 1);
  if (behindTeam.length === 1 && words.length > 2) forms.add(plainOf(behindTeam[0] ?? ''));
  if (words.length > 1) {
    const initials = words.map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.charAt(0))).join('');
    if (initials.length >= 3 && /^[\p{Lu}\p{N}]+$/u.test(initials)) forms.add(plainOf(initials));
    const first = words[0] ?? '';
    // "Juncos" for Juncos Hollinger Racing, "Meyer Shank" stays whole by the rule above
    if (
      bare.length === 2 &&
      first.includes('-') === false &&
      first.length > 4 &&
      words.length === 3 &&
      !/^(?:team|the)$/i.test(first)
    ) {
      forms.add(plainOf(first));
    }
    const hyphen = first.split('-')[0];
    if (first.includes('-') && hyphen && hyphen.length > 4 && bare.length === 1) forms.add(plainOf(first));
  }
  return [...forms];
}

function key(name: string): string {
  return name.split(/\s+/).map(plainOf).join(' ');
}
