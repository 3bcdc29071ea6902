import type { Token } from '../text/token.js';
import { GIVEN_NAMES } from '../words/given-names.js';
import { NAME_SUFFIXES, OFFICES, PARTICLES, TITLES } from '../words/name-words.js';
import type { Person } from './mention.js';
import type { NameGroup } from './name-groups.js';
import { isCountry, nationalityAt } from './vocabulary.js';

/** The people of an article, found by their full names. */
export interface People {
  /** The person whose full name is exactly this group, if it was taken for a person. */
  byGroup(group: NameGroup): Person | undefined;
  /** The person meant by a surname or a first name alone; the one named last before `at` where two share it. */
  byShortName(tokens: readonly Token[], first: number, last: number): Person | undefined;
  readonly all: readonly Person[];
}

interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly firstAt: number;
  person: Person;
  score: number;
  mentions: number[];
}

/** Signs needed before two capitalised words are taken for a person. */
const ENOUGH = 0.5;
/** Signs that make it sure. */
const SURE = 1.5;

// Verbs that people do and firms seldom do, as they stand after a name.
const HUMAN_VERBS =
  /^(?:said|says|told|tells|drives|drove|races|raced|finished|qualified|pilots|piloted|retired|who|posted|explained|admitted|tweeted|grew|competed|competes|steps|stepped|wheeled|steered|steers|stood|wants|hopes|feels|swaps|crashed|spun)$/;

/** Decides which name groups of an article are people, by the signs around them. */
export function findPeople(tokens: readonly Token[], groups: readonly NameGroup[]): People {
  const singles = new Map<string, number>();
  const candidates = new Map<string, Candidate>();
  for (const group of groups) {
    if (group.kind === 'single') {
      const word = tokens[group.first]?.lower ?? '';
      singles.set(word, (singles.get(word) ?? 0) + 1);
    }
    if (group.kind !== 'candidate') continue;
    const words = nameWords(tokens, group);
    const key = words.join(' ');
    let candidate = candidates.get(key);
    if (!candidate) {
      candidate = {
        key,
        name: printName(tokens, group),
        words,
        firstAt: group.first,
        person: { name: printName(tokens, group), sure: false },
        score: signsInName(tokens, group, words),
        mentions: [],
      };
      candidates.set(key, candidate);
    }
    candidate.score += signsAround(tokens, group);
    candidate.mentions.push(group.first);
  }
  for (const candidate of candidates.values()) {
    const surname = surnameOf(candidate.words);
    if (singles.has(surname)) candidate.score += 1.5;
  }
  shareSigns(tokens, groups, candidates);
  const shorts = new Set([...candidates.values()].flatMap((candidate) => surnames(candidate.words)));
  const people = [...candidates.values()].filter(
    (candidate) => candidate.score >= ENOUGH && !shorts.has(candidate.key),
  );
  for (const candidate of people) candidate.person = { ...candidate.person, sure: candidate.score >= SURE };
  const byKey = new Map(people.map((candidate) => [candidate.key, candidate]));
  const bySurname = new Map<string, Candidate[]>();
  const byFirstName = new Map<string, Candidate[]>();
  for (const candidate of people) {
    for (const surname of surnames(candidate.words)) put(bySurname, surname, candidate);
    const first = candidate.words[0];
    if (first) put(byFirstName, first, candidate);
  }
  return {
    all: people.map((candidate) => candidate.person),
    byGroup: (group) => byKey.get(nameWords(tokens, group).join(' '))?.person,
    byShortName: (_tokens, first, last) => {
      const words: string[] = [];
      for (let index = first; index < last; index += 1) {
        const word = tokens[index];
        if (word && word.kind === 'word' && word.text !== '.') words.push(word.lower);
      }
      const short = words.join(' ');
      const sharing = bySurname.get(short) ?? byFirstName.get(short);
      if (!sharing) return undefined;
      if (sharing.length === 1) return sharing[0]?.person;
      return nearestBefore(sharing, first)?.person;
    },
  };
}

/** "Philipp Eng and Dries Vanthoor": what stands beside a person in a list is a person too. */
function shareSigns(
  tokens: readonly Token[],
  groups: readonly NameGroup[],
  candidates: ReadonlyMap<string, Candidate>,
): void {
  const names = groups.filter((group) => group.kind === 'candidate');
  for (let index = 1; index < names.length; index += 1) {
    const [left, right] = [names[index - 1], names[index]];
    if (!left || !right) continue;
    const between = tokens.slice(left.last, right.first).map((token) => token.lower);
    if (
      between.length === 0 ||
      between.length > 2 ||
      !between.every((word) => word === ',' || word === 'and' || word === '&')
    )
      continue;
    const a = candidates.get(nameWords(tokens, left).join(' '));
    const b = candidates.get(nameWords(tokens, right).join(' '));
    if (!a || !b) continue;
    if (a.score >= SURE && b.score >= 0) b.score += 2;
    else if (b.score >= SURE && a.score >= 0) a.score += 2;
  }
}

function nearestBefore(sharing: readonly Candidate[], at: number): Candidate | undefined {
  let best: Candidate | undefined;
  let bestAt = -1;
  for (const candidate of sharing) {
    for (const mention of candidate.mentions) {
      if (mention < at && mention > bestAt) {
        bestAt = mention;
        best = candidate;
      }
    }
  }
  return best;
}

/** Folded words of a name, without dots and nicknames; the suffix stays. */
function nameWords(tokens: readonly Token[], group: NameGroup): string[] {
  const words: string[] = [];
  for (let index = group.first; index < group.last; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') {
      if (token && '“"‘\''.includes(token.text)) index += 2;
      continue;
    }
    words.push(token.lower);
  }
  return words;
}

/** The name as printed, without a nickname in quotes and without a possessive ending. */
function printName(tokens: readonly Token[], group: NameGroup): string {
  let name = '';
  for (let index = group.first; index < group.last; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === 'mark' && token.text !== '.') {
      if ('“"‘\''.includes(token.text)) index += 2;
      continue;
    }
    name += token.text === '.' || name === '' ? token.text : ` ${token.text}`;
  }
  return name;
}

function signsInName(tokens: readonly Token[], group: NameGroup, words: readonly string[]): number {
  let score = 0;
  const first = words[0] ?? '';
  if (GIVEN_NAMES.has(first)) score += 2;
  else if (first.includes('-') && GIVEN_NAMES.has(first.split('-')[0] ?? '')) score += 2;
  if (words.some((word) => NAME_SUFFIXES.has(word))) score += 3;
  if (tokens[group.first]?.text.includes('.')) score += 2;
  if (words.slice(1).some((word) => PARTICLES.has(word))) score += 1.5;
  if (group.nickname) score += 2;
  if (words.length > 3) score -= 0.5;
  if (words.length === 2 && words.every((word) => /^[a-z]{3,}$/.test(word))) score += 0.5;
  return score;
}

function signsAround(tokens: readonly Token[], group: NameGroup): number {
  let score = 0;
  const before = tokens[group.first - 1];
  const after = tokens[group.last];
  if (before && isTitle(before.lower)) score += 2;
  if (before?.lower === 'the') score -= 2;
  if (before && /^(?:sponsor|sponsored|partner|partners|via)$/.test(before.lower)) score -= 1;
  if (after && HUMAN_VERBS.test(after.lower)) score += 1.5;
  if (before && /^(?:said|says|added|told|signed|named|with|alongside|teammate)$/.test(before.lower)) score += 0.7;
  if (after?.text === ',' || after?.text === '(') {
    const age = tokens[group.last + 1];
    if (age && /^[1-7]\d$/.test(age.text) && /^[,)]$/.test(tokens[group.last + 2]?.text ?? '')) score += 3;
    if (age && /^(?:who|whose)$/.test(age.lower)) score += 1.5;
    if (age && /^(?:no|nos|#)$/.test(age.lower)) score += 2;
  }
  if (tokens[group.last - 1]?.possessive) score += 0.3;
  // "Dutchman Joost Veen", "Finland’s Aleksi Niemi"
  if (nationalityAt(tokens, group.first - 1, group.first)?.noun) score += 2;
  if (before?.possessive && isCountry(before.lower)) score += 1;
  if (isDescribedNext(tokens, group.last)) score += 1;
  if (isCrew(tokens, group.last)) score += 2;
  return score;
}

/** "… goes to Takumi Hori. The 27-year-old": the sentence behind a name begins with a description of its bearer. */
function isDescribedNext(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at];
    if (!token || (token.capital && token.kind === 'word')) return false;
    if (token.text !== '.') continue;
    if (tokens[at + 1]?.lower !== 'the') return false;
    return /^\d{2}-year-old$/.test(tokens[at + 2]?.lower ?? '') || nationalityAt(tokens, at + 2, at + 4)?.noun === true;
  }
  return false;
}

/** "X will be the crew chief", "X as crew chief", "X, his crew chief": behind a name, only people are that. */
function isCrew(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:as|is|was|will|remains|stays|becomes|serves|,)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let index = at + 1; index < at + 7; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || (token.capital && !token.possessive)) return false;
    if (token.lower === 'spotter' || (token.lower === 'crew' && tokens[index + 1]?.lower === 'chief')) return true;
  }
  return false;
}

function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return NAME_SUFFIXES.has(last) && words.length > 2 ? (words.at(-2) ?? last) : last;
}

function put(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const sharing = map.get(key);
  if (sharing) sharing.push(candidate);
  else map.set(key, [candidate]);
}

/** What a person may be called by after the first time: the surname, with its particles, with its suffix. */
function surnames(words: readonly string[]): string[] {
  const plain = NAME_SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const suffix = plain.length < words.length ? words.at(-1) : undefined;
  const names = new Set<string>();
  const last = plain.at(-1);
  if (last) names.add(last);
  if (last && suffix) names.add(`${last} ${suffix}`);
  // van der Linde, Pérez de Lara, De Phillippi: everything behind the first name
  if (plain.length > 2) names.add(plain.slice(1).join(' '));
  const particle = plain.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  if (particle > 0) names.add(plain.slice(particle).join(' '));
  return [...names];
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || (word.endsWith('s') && TITLES.has(word.slice(0, -1)));
}

/** Says whether a noun before a name is an office that people who do not drive hold. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word);
}
