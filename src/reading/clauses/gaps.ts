import type { Mention } from '../mentions/mention.js';
import { withMemory } from '../remembered.js';
import { DETERMINERS, PREPOSITIONS } from '../words/clause-words.js';
import { COUNTING, ordinal } from '../words/ordinals.js';
import type { Clause, Complement } from './clause.js';
import { type Item, mentionAt, wordOf } from './item.js';

/** A subject that shares the verb of the one before it: "Stone joins Northline and Carter Pinecrest". Item indices. */
export interface Gap {
  readonly subjects: readonly Mention[];
  /** Where its part of the sentence begins, the word that joins it included. */
  readonly from: number;
  /** Behind its subjects. */
  readonly behind: number;
  /** "Stone was third, Carter fourth": each with a place, and whatever else is said of her alone. */
  readonly isPlaced?: true;
  /** "Northline’s Ava Stone third": the team that owns the name. */
  readonly owner?: Mention;
}

// "Stone drove it in 2023, Carter in 2024 and Torres this year": each with a season.
const SEASON = 'season';

function isSeason(mention: Mention): boolean {
  return mention.type === 'time' && mention.seasons !== undefined && mention.since === undefined && !mention.ofNoun;
}

// Far over what anybody writes.
const MOST_SUBJECTS = 6;
const MOST_PARTS = 12;

// "Stone goes back to Northline, Carter over to Pinecrest"
const ON_THE_WAY = /^(?:over|up|back|down|out|in|on|again|across|also|,)$/;

/**
 * The subjects of a clause's type that stand between its verb and its end with complements like its own, and no verb of
 * their own. `at` is the item of the verb, `end` the one behind the clause.
 */
export function gapsIn(items: readonly Item[], at: number, end: number, subjects: readonly Mention[]): readonly Gap[] {
  const [subject] = subjects;
  if (!subject || !/^(?:person|team|car)$/.test(subject.type)) return [];
  const signatures = new Set<string>();
  const gaps: Gap[] = [];
  let prep = '';
  let isPlaced = false;
  // "drove with Carter in 2023 and Torres in 2024": somebody like the subject is what the verb is about.
  let isAboutSame = false;
  for (let index = at + 1; index < end; index += 1) {
    const item = items[index];
    if (item?.is === 'word') {
      if (item.token.kind !== 'mark' && PREPOSITIONS.has(item.token.lower)) prep = item.token.lower;
      isPlaced ||= ordinal(item.token.lower) !== undefined;
      continue;
    }
    if (item?.is !== 'mention') continue;
    const placed = isPlaced && subject.type === 'person' ? placedAt(items, index) : undefined;
    if (placed) {
      if (gaps.length >= MOST_PARTS) return [];
      gaps.push(placed);
      index = placed.behind - 1;
      prep = '';
      continue;
    }
    // "both go to Pinecrest, Stone in the No. 12 and Carter in the No. 21": the subjects again, each with her own.
    if (subjects.length > 1 && isSame(item.mention, subjects)) return [];
    const gap = signatures.size > 0 ? gapAt(items, index, end, subject.type, signatures) : undefined;
    if (gap) {
      if (gaps.length >= MOST_PARTS) return [];
      gaps.push(gap);
      index = gap.behind - 1;
    } else if (gaps.length === 0) {
      isAboutSame ||= item.mention.type === subject.type;
      // "Stone beat Carter at Bristol, Torres at Phoenix": she beat Torres.
      if (signatures.size === 0 && prep === '' && item.mention.type === subject.type) return [];
      if (!/^(?:time|extent|role|name)$/.test(item.mention.type)) signatures.add(`${prep} ${item.mention.type}`);
      else if (isSeason(item.mention) && !isAboutSame) signatures.add(SEASON);
    }
    prep = '';
  }
  return gaps;
}

const DESCRIBES =
  /^(?:the|team|team-?mate|newcomer|rookie|veteran|driver|then|while|fellow|stablemate|former|champion)$/;

function isSame(mention: Mention, subjects: readonly Mention[]): boolean {
  if (mention.type !== 'person' || mention.possessive || mention.form === 'described') return false;
  return subjects.some((subject) => subject.type === 'person' && subject.person === mention.person);
}

/** Reads "and Carter", ", the No. 21", ", Carter and Torres" at the item of a mention, where a complement of the same kind follows. */
function gapAt(
  items: readonly Item[],
  at: number,
  end: number,
  type: Mention['type'],
  signatures: ReadonlySet<string>,
): Gap | undefined {
  if (!mayBeSubject(items, at, type)) return undefined;
  let from = at - 1;
  // "and team co-owner Carter", "and newcomer Carter"
  while (mentionAt(items, from)?.type === 'role' || DESCRIBES.test(wordOf(items[from]))) from -= 1;
  if (!/^(?:,|and|;)$/.test(wordOf(items[from]))) return undefined;
  if (wordOf(items[from - 1]) === ',') from -= 1;
  const subjects: Mention[] = [];
  let behind = at;
  for (;;) {
    const mention = mentionAt(items, behind);
    if (!mention || !mayBeSubject(items, behind, type)) return undefined;
    if (subjects.length >= MOST_SUBJECTS) return undefined;
    subjects.push(mention);
    behind += 1;
    let next = behind;
    while (/^(?:,|and|the)$/.test(wordOf(items[next]))) next += 1;
    if (next === behind || mentionAt(items, next)?.type !== type) break;
    behind = next;
  }
  let prep = '';
  for (let index = behind; index < end; index += 1) {
    const item = items[index];
    if (item?.is === 'mention') {
      // "Northline signed Stone and Pinecrest driver Carter"
      const isOwn =
        signatures.has(`${prep} ${item.mention.type}`) || (isSeason(item.mention) && signatures.has(SEASON));
      return isOwn && isPlain(item.mention, items, index) ? { subjects, from, behind } : undefined;
    }
    if (item?.is !== 'word') return undefined;
    const word = item.token.lower;
    if (PREPOSITIONS.has(word)) prep = word;
    else if (
      !DETERMINERS.has(word) &&
      !ON_THE_WAY.test(word) &&
      !COUNTING.has(item.token) &&
      ordinal(word) === undefined
    )
      return undefined;
  }
  return undefined;
}

// "Northline’s other driver, Ava Stone, fifth": the noun before the name.
const NOUN_BEFORE =
  /^(?:driver|teammate|team-mate|rookie|veteran|newcomer|entry|polesitter|pole-sitter|winner|champion|leader)$/;
const LONGEST_NOUN = 5;

/** Reads ", Carter fourth", "with Carter third", "and rookie Carter, fifth" at the item of a name: a place stands straight behind it. */
function placedAt(items: readonly Item[], at: number): Gap | undefined {
  const mention = mentionAt(items, at);
  if (!mention || !mayBeSubject(items, at, 'person')) return undefined;
  const isSetOff = wordOf(items[at + 1]) === ',' && wordOf(items[at - 1]) === ',';
  if (ordinal(wordOf(items[isSetOff ? at + 2 : at + 1])) === undefined) return undefined;
  let from = at - 1;
  let owner: Mention | undefined;
  if (isSetOff && NOUN_BEFORE.test(wordOf(items[at - 2]))) {
    from = at - 2;
    for (; from > at - 2 - LONGEST_NOUN && !/^(?:,|and|;)$/.test(wordOf(items[from])); from -= 1)
      owner = owningTeam(items, from) ?? owner;
  }
  while (DESCRIBES.test(wordOf(items[from]))) from -= 1;
  const house = owningTeam(items, from);
  if (house) from -= 1;
  owner ??= house;
  if (!/^(?:,|and|;|with)$/.test(wordOf(items[from]))) return undefined;
  if (/^(?:and|with)$/.test(wordOf(items[from])) && wordOf(items[from - 1]) === ',') from -= 1;
  return { subjects: [mention], from, behind: at + 1, isPlaced: true, ...(owner && { owner }) };
}

/** "Northline’s", as a team that somebody is of. */
function owningTeam(items: readonly Item[], at: number): Mention | undefined {
  const mention = mentionAt(items, at);
  return mention?.type === 'team' && mention.possessive ? { ...mention, possessive: false } : undefined;
}

/** The team that owns a name, as if it stood behind it: "third for Northline". */
export function ofOwner({ owner }: Gap): readonly Complement[] {
  return owner ? [{ mention: owner, prep: 'for', lead: 'for', before: false }] : [];
}

function mayBeSubject(items: readonly Item[], at: number, type: Mention['type']): boolean {
  const mention = mentionAt(items, at);
  if (mention?.type !== type) return false;
  if (mention.type === 'car') return mention.numbers.length === 1;
  return mention.type === 'person'
    ? !mention.possessive && mention.form !== 'described'
    : mention.type === 'team' && !mention.possessive;
}

/** Not "her" or "the team", and nothing that stands before a noun: "Northline signed Stone and Pinecrest Carter’s engineer". */
function isPlain(mention: Mention, items: readonly Item[], at: number): boolean {
  const owns = (mention.type === 'person' || mention.type === 'team') && mention.possessive;
  return !owns || mentionAt(items, at + 1)?.type === 'team' || mentionAt(items, at + 1)?.type === 'car';
}

/**
 * What a part takes from the others: when and where, how long, in which series, and for whom, where it says nothing of the
 * kind itself.
 */
export function sharedWith(own: readonly Complement[], others: readonly Complement[], isPlaced = false): Complement[] {
  const types = new Set(own.map(({ mention }) => mention.type));
  const hasRace = types.has('time') || types.has('track') || types.has('race');
  return others.filter(({ mention, prep }) => {
    const { type } = mention;
    // "Stone was third for Northline and Carter fourth": not for Northline.
    if (isPlaced && (type === 'car' || type === 'team' || type === 'person')) return false;
    if (type === 'series' || type === 'extent') return !types.has(type);
    // "has the No. 12 for Bristol and Carter for Pocono": one car, each race.
    if (type === 'car') return hasRace && !types.has('car') && !types.has('team');
    if (type === 'team') return !types.has(type) && /^(?:for|with|at|to)$/.test(prep);
    if (type === 'time' && mention.seasons !== undefined) return !types.has(type);
    return !hasRace && /^(?:time|track|race)$/.test(type);
  });
}

/**
 * What the parts of a sentence say alike, or only one of them says: of "Stone the No. 12, Carter the No. 8 for Pinecrest and
 * Torres the No. 5 for Northline" neither team is that of the first.
 */
export function saidOfAll(complements: readonly Complement[], parts: readonly (readonly Complement[])[]): Complement[] {
  const all = [complements, ...parts].flat();
  const teams = new Set(all.flatMap(({ mention }) => (mention.type === 'team' ? [mention.team] : [])));
  const series = new Set(all.flatMap(({ mention }) => (mention.type === 'series' ? [mention.series] : [])));
  return complements.filter(({ mention }) => {
    if (mention.type === 'team') return teams.size < 2;
    return mention.type !== 'series' || series.size < 2;
  });
}

/** "is down for Talladega, Carter for Charlotte": the words of a part, behind those that belong to the verb they share. */
export function wordsOfPart(words: string, [first]: readonly Complement[]): string {
  const ofVerb = (first?.lead ?? '').split(' ').slice(0, -1).join(' ');
  return ofVerb === '' ? words : `${ofVerb} ${words}`;
}

/** A part of a sentence that shares the verb of the clause at a position; `at` is the token where its own would stand. */
export type Gapped = Pick<Clause, 'subjects' | 'complements' | 'words' | 'first' | 'last'> & {
  readonly order: number;
  readonly at: number;
};

/** Puts the parts that share a verb among the clauses, in their order. */
export function withGaps(clauses: Clause[], gapped: readonly Gapped[]): Clause[] {
  if (gapped.length === 0) return clauses;
  const parts = gapped.flatMap(({ order, at, ...part }) => {
    const host = clauses[order];
    const verb = host && { ...host.verb, first: at, last: at };
    return verb ? [withMemory({ ...host, ...part, verb, marker: 'and', parent: undefined })] : [];
  });
  const all = [...clauses, ...parts].sort((a, b) => a.verb.first - b.verb.first);
  const places = new Map(all.map((clause, place) => [clause, place]));
  const moved = clauses.map((clause) => places.get(clause));
  return all.map((clause) => {
    const parent = clause.parent === undefined ? undefined : moved[clause.parent];
    return parent === clause.parent ? clause : withMemory({ ...clause, parent });
  });
}
