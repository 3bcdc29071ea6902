import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import type { Person } from '../mention.js';
import { familiesIn } from './families.js';
import type { NameGroup } from './name-groups.js';
import { isNamedAsKin } from './named-as-kin.js';
import { inSmallLetters, isShouted, nameWords, plainName, surnameOf, surnames } from './names-of-people.js';
import { signsAround, signsInName } from './person-signs.js';

/** The people of an article, found by their full names. */
export interface People {
  /** The person whose full name is exactly this group, if it was taken for a person. */
  byGroup(group: NameGroup): Person | undefined;
  /** The person meant by a surname or a first name alone (tokens `first` up to `last`); of two who share it, the one named last before. */
  byShortName(first: number, last: number): Person | undefined;
  readonly all: readonly Person[];
}

/** A name in full. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
  /** What speaks for a person. */
  score: number;
}

interface Candidate extends Named {
  person: Person;
  /** So far it is printed in capitals alone. */
  shouted: boolean;
  readonly mentions: number[];
  /** How often it is named in full outside of quotations. */
  told: number;
}

/** Signs needed before two capitalised words are taken for a person. */
const ENOUGH = 0.5;

/** Signs that make it sure. */
const SURE = 1.5;

// "Lantern Hill" is Lantern Hill Racing, unless more speaks for a person than a word beside it.
const AGAINST_TEAM = 4;

/**
 * Decides which name groups of an article are people, by the signs around them. `teams` are the short forms of the teams that it
 * names in full; `captioned` are the names under its pictures, which say whom a surname in the text means if nothing in the text does.
 */
export function findPeople(
  text: Pick<Text, 'tokens' | 'quoted' | 'sentences'>,
  groups: readonly NameGroup[],
  teams: ReadonlySet<string> = new Set(),
  captioned: readonly Named[] = [],
): People {
  const { tokens, quoted } = text;
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
    if (candidate) {
      candidate.score += signsAround(tokens, group);
      // "AVA McSTONE" in a heading is Ava McStone below.
      if (candidate.shouted && !isShouted(plainName(tokens, group))) {
        candidate.shouted = false;
        candidate.person = { name: plainName(tokens, group), sure: false };
      }
    } else {
      candidate = candidateFor(namedBy(tokens, group, words));
      candidates.set(key, candidate);
    }
    candidate.mentions.push(group.first);
    if (quoted[group.first] !== 1) candidate.told += 1;
  }
  const surnamesTold = new Set([...candidates.values()].map(({ words }) => surnameOf(words)));
  for (const named of captioned) {
    const surname = surnameOf(named.words);
    if (singles.has(surname) && !surnamesTold.has(surname)) candidates.set(named.key, candidateFor(named));
  }
  for (const candidate of candidates.values()) {
    const surname = surnameOf(candidate.words);
    if (singles.has(surname)) candidate.score += 1.5;
    if (teams.has(candidate.key) && !GIVEN_NAMES.has(candidate.words[0] ?? '')) candidate.score -= AGAINST_TEAM;
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
  const relatives = new Map<number, Person>();
  for (const { first, given, relative } of familiesIn(text, groups)) {
    const words = nameWords(tokens, relative);
    const bearer = byKey.get(words.join(' '));
    const word = tokens[first]?.lower ?? '';
    if (!bearer || bySurname.has(word)) continue;
    const rest = plainName(tokens, relative).split(' ').slice(1).join(' ');
    const key = [word, ...words.slice(1)].join(' ');
    const person = byKey.get(key)?.person ?? { name: `${given} ${rest}`, sure: bearer.person.sure };
    relatives.set(first, person);
    if (!byFirstName.has(word)) put(byFirstName, word, { ...bearer, key, words, person, mentions: [first], told: 1 });
  }
  return {
    all: [...new Set([...people.map((candidate) => candidate.person), ...relatives.values()])],
    byGroup: (group) => byKey.get(nameWords(tokens, group).join(' '))?.person,
    byShortName: (first, last) => {
      const relative = relatives.get(first);
      if (relative) return relative;
      const words: string[] = [];
      for (let index = first; index < last; index += 1) {
        const word = tokens[index];
        if (word && word.kind === 'word' && word.text !== '.') words.push(word.lower);
      }
      const short = words.join(' ');
      const sharing = bySurname.get(short) ?? byFirstName.get(short);
      if (!sharing) return undefined;
      if (sharing.length === 1) return sharing[0]?.person;
      return meantAt(withoutKin(tokens, sharing), first)?.person;
    },
  };
}

/** A name of two words or more, with what its own words and those around it say for a person. */
export function namedBy(tokens: readonly Token[], group: NameGroup, words = nameWords(tokens, group)): Named {
  const score = signsInName(tokens, group, words) + signsAround(tokens, group);
  return { key: words.join(' '), name: plainName(tokens, group), words, score };
}

function candidateFor(named: Named): Candidate {
  const shouted = isShouted(named.name);
  const name = shouted ? inSmallLetters(named.name) : named.name;
  return { ...named, person: { name, sure: false }, shouted, mentions: [], told: 0 };
}

/** "Ava Stone and Ben Carter": what stands beside a person in a list is a person too. */
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

/** "His father, Jens Stone, was there": of those who share a surname, those who are more than somebody's relative; all if nobody is. */
function withoutKin(tokens: readonly Token[], sharing: readonly Candidate[]): readonly Candidate[] {
  const own = sharing.filter(({ mentions }) => !mentions.every((first) => isNamedAsKin(tokens, first)));
  return own.length > 0 ? own : sharing;
}

// Within so many tokens of a full name, its surname alone means its bearer.
const NEAR = 40;

/** Of two who share a name: the one named in full shortly before; else the one named more often outside of quotations, or first. */
function meantAt(sharing: readonly Candidate[], at: number): Candidate | undefined {
  let nearest: Candidate | undefined;
  let nearestAt = -1;
  let main: Candidate | undefined;
  for (const candidate of sharing) {
    const before = candidate.mentions.findLast((mention) => mention < at);
    if (before === undefined) continue;
    if (before > nearestAt) [nearest, nearestAt] = [candidate, before];
    if (!main || candidate.told > main.told) main = candidate;
  }
  return at - nearestAt <= NEAR ? nearest : main;
}

function put(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const sharing = map.get(key);
  if (sharing) sharing.push(candidate);
  else map.set(key, [candidate]);
}
