import type { Mention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { ordinal } from '../words/ordinals.js';
import type { Clause, Complement } from './clause.js';
import { type Before, type Contracted, type VerbGroup, verbGroupAt } from './verb-groups.js';

type Item =
  | { readonly is: 'mention'; readonly mention: Mention }
  | { readonly is: 'verb'; readonly verb: VerbGroup }
  | { readonly is: 'word'; readonly token: Token; readonly at: number };

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);
const SUBORDINATORS = new Set(
  'when while after before because although though unless whether if until once as since but than so yet what how why'.split(
    ' ',
  ),
);
const COORDINATORS = new Set(['and', 'or', 'nor', '&', 'plus']);
const FENCES = new Set([';', ':', '—', '–', '--', '(', ')', '“', '”', '"', '…']);
const PREPOSITIONS = new Set(
  'in for with at of from to by on alongside behind as into beside besides under over through until since during via than against between among without like near plus aboard inside onto toward towards following atop after before within'.split(
    ' ',
  ),
);
// Words that may stand between a subject and its verb, or before the subject, and are no subject of their own.
const FILLERS = new Set(
  'also still now then again only once just already soon officially originally currently initially previously meanwhile however instead eventually both all too even ever first later finally himself herself themselves together the a an yes no today thus therefore notably once not and but or so , which'.split(
    ' ',
  ),
);

/** Cuts a sentence into clauses, each around one verb. `mentions` are those of the sentence, in order. */
export function splitClauses(text: Text, sentence: Sentence, mentions: readonly Mention[]): Clause[] {
  const items = itemsOf(text, sentence, mentions);
  const verbs: number[] = [];
  items.forEach((item, index) => {
    if (item.is === 'verb') verbs.push(index);
  });
  const asks = text.tokens[sentence.last - 1]?.text === '?';
  const starts: {
    subjects: readonly Mention[];
    marker: string;
    from: number;
    before: Complement[];
    parent: number | undefined;
  }[] = [];
  verbs.forEach((at, order) => {
    const previous = order === 0 ? -1 : (verbs[order - 1] ?? -1);
    starts.push(openClause(items, at, previous, order, starts));
  });
  const clauses: Clause[] = [];
  const later: Complement[][] = verbs.map(() => []);
  verbs.forEach((at, order) => {
    const item = items[at];
    const start = starts[order];
    if (item?.is !== 'verb' || !start) return;
    const end = starts[order + 1]?.from ?? items.length;
    const parent = start.parent;
    const { own, rest, words } = complementsOf(items, at + 1, end, RELATIVES.has(start.marker) && parent !== undefined);
    if (parent !== undefined) later[parent]?.push(...rest);
    clauses.push({
      sentence,
      verb: item.verb,
      subjects: start.subjects,
      complements: [...start.before, ...own, ...(parent === undefined ? rest : [])],
      marker: start.marker,
      words,
      before: text.tokens
        .slice(Math.max(sentence.first, item.verb.first - 5), item.verb.first)
        .map((token) => token.lower)
        .join(' '),
      first: startOf(items[start.from]) ?? item.verb.first,
      last: startOf(items[end]) ?? sentence.last,
      quoted: text.quoted[item.verb.last - 1] === 1,
      asks,
      ...(parent === undefined ? {} : { parent }),
    });
  });
  const whole: Clause[] = [];
  clauses.forEach((clause, order) => {
    const more = later[order];
    const before = whole.at(-1);
    const hangs = before !== undefined && clause.verb.form !== 'finite';
    const said = before?.verb.frame === 'say' && clause.verb.would && !before.verb.negated;
    whole.push({
      ...clause,
      ...(more && more.length > 0 ? { complements: [...clause.complements, ...more] } : {}),
      ...(hangs ? { governor: before } : {}),
      // "announced that Stone would move": a will that was announced.
      ...(said ? { verb: { ...clause.verb, stance: 'fact' as const } } : {}),
    });
  });
  return whole;
}

function itemsOf(text: Text, sentence: Sentence, mentions: readonly Mention[]): Item[] {
  const { tokens } = text;
  const items: Item[] = [];
  const starts = new Map(mentions.map((mention) => [mention.first, mention]));
  const taken = new Set<number>();
  for (const mention of mentions) for (let index = mention.first; index < mention.last; index += 1) taken.add(index);
  const isTaken = (index: number): boolean => taken.has(index);
  let contracted: Contracted | undefined;
  for (let at = sentence.first; at < sentence.last; ) {
    const token = tokens[at];
    if (!token) break;
    const mention = starts.get(at);
    if (mention) {
      items.push({ is: 'mention', mention });
      at = Math.max(mention.last, at + 1);
      contracted = mention.type === 'person' && mention.form === 'described' ? contractedOn(tokens[at - 1]) : undefined;
      continue;
    }
    const verb = isTimeParticiple(tokens, at)
      ? undefined
      : verbGroupAt(tokens, at, sentence.last, isTaken, beforeOf(items), contracted);
    contracted = undefined;
    if (verb) {
      items.push({ is: 'verb', verb });
      at = verb.last;
      continue;
    }
    items.push({ is: 'word', token, at });
    if (
      /^(?:who|that|it|there|they|we|you|which|what)$/.test(token.lower) ||
      /^(?:theyll|theyve|theyre|itll|wholl|youll|wed|theyd)$/.test(token.lower)
    ) {
      contracted = contractedOn(token);
    }
    at += 1;
  }
  return items;
}

const OPEN = new Set(
  'who which that and or but , they we it you i to also then still now not never once when while if as since until because though although so nor plus where'.split(
    ' ',
  ),
);

const DETERMINERS = new Set(
  'the a an this these those his her its their our my your some any no every each all both several many few more most own first last next new old another other same such'.split(
    ' ',
  ),
);

/** Whether the item before a word makes it a verb ("Smith races") or a noun ("the Truck race"). */
function beforeOf(items: readonly Item[]): Before {
  const adverb = /^(?:also|again|still|now|then)$/.test(wordOf(items.at(-1)));
  const prior = adverb ? mentionAt(items, items.length - 2) : undefined;
  // "Stone also runs the race"
  if (prior?.type === 'person' && !prior.possessive) return 'subject';
  const item = items.at(-1);
  if (item === undefined) return 'either';
  if (item.is === 'verb') return item.verb.frame === 'say' ? 'either' : 'noun';
  if (item.is === 'word') {
    const { token } = item;
    if (/^(?:who|which|they|we|it|you|i)$/.test(token.lower)) return 'subject';
    // "His contract runs through 2027."
    if (/^(?:contract|deal|agreement|pact)$/.test(token.lower)) return 'subject';
    if (OPEN.has(token.lower) || token.kind === 'mark' || token.lower.endsWith('ly')) return 'either';
    return /^(?:after|before|by|without|from|of|while|in|for|with|on)$/.test(token.lower)
      ? 'either'
      : DETERMINERS.has(token.lower) ||
          token.possessive ||
          token.kind === 'number' ||
          ordinal(token.lower) !== undefined ||
          /(?:est|ful|ous|ive|al|ic|able)$/.test(token.lower)
        ? 'noun'
        : 'word';
  }
  const { mention } = item;
  if (mention.type === 'person' || mention.type === 'team' || mention.type === 'car') {
    const possessive = mention.type !== 'car' && mention.possessive;
    return possessive ? 'noun' : 'subject';
  }
  return mention.type === 'time' ? 'either' : 'noun';
}

/** "beginning with the 2025 season", "starting Feb. 15 at Daytona": an adverbial of time. */
function isTimeParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word !== 'beginning' && word !== 'starting' && word !== 'effective') return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (/^(?:with|in|on|at|from|next|this|immediately|later)$/.test(next.lower) || next.capital || next.kind === 'number')
  );
}

/** "with Hill and Love sharing the seat": the people behind "with", straight before a participle. */
function accompanying(items: readonly Item[], from: number, to: number): Mention[] {
  const people: Mention[] = [];
  let inside = false;
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (wordOf(item) === 'with') {
      inside = true;
      people.length = 0;
    } else if (inside && item?.is === 'mention' && item.mention.type === 'person' && !item.mention.possessive)
      people.push(item.mention);
  }
  const last = items[to - 1];
  return last?.is === 'mention' && last.mention === people.at(-1) ? people : [];
}

function startOf(item: Item | undefined): number | undefined {
  if (item === undefined) return undefined;
  if (item.is === 'word') return item.at;
  return item.is === 'verb' ? item.verb.first : item.mention.first;
}

function contractedOn(token: Token | undefined): Contracted | undefined {
  if (!token) return undefined;
  if (token.possessive) return 'be';
  if (!/['’]/.test(token.text)) return undefined;
  if (token.lower.endsWith('ll')) return 'will';
  if (token.lower.endsWith('ve')) return 'have';
  if (token.lower.endsWith('re')) return 'be';
  return token.lower.endsWith('d') ? 'would' : undefined;
}

function wordOf(item: Item | undefined): string {
  return item?.is === 'word' ? item.token.lower : '';
}

interface Opening {
  readonly subjects: readonly Mention[];
  readonly marker: string;
  /** Item at which the clause begins. */
  readonly from: number;
  readonly before: Complement[];
  readonly parent: number | undefined;
}

/** Finds where the clause of the verb at item `at` begins, and its subject. */
function openClause(
  items: readonly Item[],
  at: number,
  previous: number,
  order: number,
  starts: readonly Opening[],
): Opening {
  const item = items[at];
  const form = item?.is === 'verb' ? item.verb.form : 'finite';
  let markerAt = -1;
  let comma = -1;
  for (let index = at - 1; index > previous; index -= 1) {
    const word = wordOf(items[index]);
    if (word === ',') {
      if (comma < 0) {
        comma = index;
        // "23XI, co-owned by A and B, takes": the verb goes on with the subject before the insertion.
        if (previous >= 0 && nextIsVerb(items, index, at) && isInsertion(items[previous])) break;
      }
      continue;
    }
    if (COORDINATORS.has(word)) {
      if (joinsSubjects(items, index, previous)) continue;
      if (joinsOthers(items, index, at) || joinsNouns(items, index, at)) continue;
      markerAt = index;
      break;
    }
    if (
      RELATIVES.has(word) ||
      FENCES.has(word) ||
      (SUBORDINATORS.has(word) && !(isPrepositional(items, index, at) && word !== 'but'))
    ) {
      markerAt = index;
      break;
    }
  }
  const marker = wordOf(items[markerAt]);
  const parentIndex = order > 0 ? order - 1 : undefined;
  const parentStart = parentIndex === undefined ? undefined : starts[parentIndex];
  const low = Math.max(markerAt, previous);
  // After a comma, unless a pair of them only sets off an apposition behind a subject.
  const direct = nextIsVerb(items, comma, at);
  const verbBefore = items[previous];
  const opensObject = verbBefore?.is === 'verb' && verbBefore.verb.frame === 'say' && !verbBefore.verb.passive;
  const listed = comma > low && !direct && isList(items, comma);
  const begin = listed
    ? low
    : comma > low && !direct
      ? comma
      : comma > low && direct && markerAt < 0 && previous >= 0 && !opensObject
        ? comma
        : low;
  const subjects = subjectsBetween(items, begin, at);
  // Nothing opens the clause: it begins with its subject, or with the verb alone.
  const bare = previous >= 0 && begin === previous;
  const first = subjects[0];
  const opening = !bare
    ? Math.max(begin, low)
    : first
      ? items.findIndex((candidate) => candidate.is === 'mention' && candidate.mention === first)
      : at;
  const before = previous < 0 || markerAt > previous ? beforeSubject(items, low, at, subjects) : [];
  // "has turned to Stone to fill the seat", "an agreement with Stone to drive", "signed an extension to remain"
  if (form === 'infinitive' && verbBefore?.is === 'verb' && marker === '') {
    const doer = mentionAt(items, at - 1);
    const direct = doer?.type === 'person' && !doer.possessive ? doer : undefined;
    const agent = parentStart?.subjects.some(({ type }) => type === 'person')
      ? undefined
      : objectPerson(items, previous, at);
    const subject = direct ?? agent;
    if (subject) return { subjects: [subject], marker, from: at, before: [], parent: undefined };
    if (parentStart)
      return { subjects: parentStart.subjects, marker: ',', from: at, before: [], parent: parentStart.parent };
  }
  if (subjects.length > 0) {
    const relative = RELATIVES.has(marker) ? antecedentOf(items, markerAt) : undefined;
    const gap: Complement[] =
      relative && marker === 'whose'
        ? [{ mention: relative, prep: 'whose', lead: 'whose', before: true }]
        : relative && relative.type === 'car'
          ? [{ mention: relative, prep: '', lead: marker, before: true }]
          : [];
    return {
      subjects,
      marker,
      from: opening,
      before: [...before, ...gap],
      parent: RELATIVES.has(marker) ? parentIndex : undefined,
    };
  }
  const from = Math.max(opening, previous + 1);
  if (marker === 'whose') {
    const antecedent = antecedentOf(items, markerAt);
    return {
      subjects: [],
      marker,
      from,
      before: antecedent ? [{ mention: antecedent, prep: 'whose', lead: 'whose', before: true }] : [],
      parent: parentIndex,
    };
  }
  if (RELATIVES.has(marker) && !hasNoun(items, markerAt, at)) {
    const antecedent = antecedentOf(items, markerAt);
    return { subjects: antecedent ? [antecedent] : [], marker, from, before, parent: parentIndex };
  }
  // "completed its line-up by signing Stone"
  if (form === 'ing' && parentStart && /^(?:by|after|before|while|when|in|without)$/.test(wordOf(items[at - 1]))) {
    return {
      subjects: parentStart.subjects,
      marker: wordOf(items[at - 1]),
      from: at - 1,
      before: [],
      parent: parentStart.parent,
    };
  }
  if (form === 'ing' && subjects.length === 0) {
    const accompanied = accompanying(items, low, at);
    if (accompanied.length > 0) {
      const withAt = items.findLastIndex((other, index) => index < at && wordOf(other) === 'with');
      return { subjects: accompanied, marker: 'with', from: withAt, before: [], parent: undefined };
    }
  }
  if (hasNoun(items, begin, at)) return { subjects: [], marker, from, before, parent: undefined };
  if (form === 'participle') {
    const owner = mentionAt(items, at - 1) ?? mentionAt(items, at - 2);
    return { subjects: owner ? [owner] : [], marker, from, before, parent: parentIndex };
  }
  if (!parentStart) return { subjects: [], marker, from, before, parent: undefined };
  // No subject of its own: the one of the clause before, or the person it acts on ("signed Eckes to drive").
  if (form === 'infinitive' || form === 'ing') {
    const object = objectPerson(items, previous, at);
    const holder = verbBefore?.is === 'verb' ? verbBefore.verb.frame : 'other';
    if (
      object &&
      form === 'infinitive' &&
      /^(?:sign|keep|field|other|have|get|pair|lend|release|expect)$/.test(holder)
    ) {
      return { subjects: [object], marker, from, before, parent: undefined };
    }
  }
  return {
    subjects: parentStart.subjects,
    marker: marker === '' ? ',' : marker,
    from,
    before,
    parent: parentStart.parent,
  };
}

function isInsertion(item: Item | undefined): boolean {
  return item?.is === 'verb' && item.verb.form === 'participle';
}

/** "Cam Waters and Mark Winterbottom will drive": the conjunction joins subjects and opens no clause. */
function joinsSubjects(items: readonly Item[], at: number, previous: number): boolean {
  const left = items[at - 1];
  const right = items[at + 1];
  const leftMention =
    left?.is === 'mention'
      ? left.mention
      : wordOf(left) === ',' && items[at - 2]?.is === 'mention'
        ? mentionAt(items, at - 2)
        : undefined;
  const rightMention = mentionAt(items, at + 1) ?? (right?.is === 'word' ? mentionAt(items, at + 2) : undefined);
  if (!leftMention || !rightMention || leftMention.type !== rightMention.type) return false;
  if (leftMention.type !== 'person' && leftMention.type !== 'team' && leftMention.type !== 'car') return false;
  if (previous < 0) return true;
  // Behind another verb the left one is that verb's object, unless something opens a clause between them.
  for (let index = at - 1; index > previous; index -= 1) {
    const word = wordOf(items[index]);
    if (RELATIVES.has(word) || SUBORDINATORS.has(word) || FENCES.has(word)) return true;
  }
  const verb = items[previous];
  return verb?.is === 'verb' && verb.verb.frame === 'say';
}

/** "in 2023 and 2024", "Texas and Charlotte": the conjunction joins other things of one kind, and the verb is far. */
function joinsOthers(items: readonly Item[], at: number, verbAt: number): boolean {
  const left = mentionAt(items, at - 1);
  const right = mentionAt(items, at + 1);
  if (!left || !right || left.type !== right.type || verbAt <= at + 2) return false;
  return left.type === 'time' || left.type === 'track' || left.type === 'series' || left.type === 'race';
}

/** "Stone, Carter and Diaz will share": the comma stands inside a list of subjects. */
function isList(items: readonly Item[], comma: number): boolean {
  const [left, right] = [mentionAt(items, comma - 1), mentionAt(items, comma + 1)];
  if (!left || left.type !== right?.type || (left.type !== 'person' && left.type !== 'team' && left.type !== 'car'))
    return false;
  return COORDINATORS.has(wordOf(items[comma + 2])) || wordOf(items[comma + 2]) === ',';
}

/** "through the generosity and support of Hixon": the conjunction joins plain nouns, and the verb is far. */
function joinsNouns(items: readonly Item[], at: number, verbAt: number): boolean {
  const [left, right] = [items[at - 1], items[at + 1]];
  if (left?.is !== 'word' || right?.is !== 'word' || verbAt <= at + 2) return false;
  if (left.token.kind === 'mark' || right.token.kind === 'mark' || FILLERS.has(right.token.lower)) return false;
  if (
    /^(?:they|we|it|you|i|he|she|there|then|this|that|his|her|its|their|will|who|which|as|in|on|at|for|when|after)$/.test(
      right.token.lower,
    )
  )
    return false;
  return DETERMINERS.has(wordOf(items[at - 2])) || PREPOSITIONS.has(wordOf(items[at - 2]));
}

function mentionAt(items: readonly Item[], at: number): Mention | undefined {
  const item = items[at];
  return item?.is === 'mention' ? item.mention : undefined;
}

/** "after the season", "as the driver of": a subordinator that opens no clause of its own. */
function isPrepositional(items: readonly Item[], at: number, verbAt: number): boolean {
  const word = wordOf(items[at]);
  if (word === 'as' || word === 'than' || word === 'like')
    return verbAt - at > 1 && !subjectThenVerb(items, at, verbAt);
  if (word === 'after' || word === 'before' || word === 'since' || word === 'until')
    return !subjectThenVerb(items, at, verbAt) && verbAt - at > 1;
  return false;
}

/** Between a subordinator and the verb stands nothing but a subject: "after Smith left", not "as the driver of its Ford". */
function subjectThenVerb(items: readonly Item[], at: number, verbAt: number): boolean {
  const first = items[at + 1];
  if (first?.is === 'word' && !/^(?:they|we|it|you|i|he|she|the|a|his|her|its|their|both)$/.test(first.token.lower))
    return false;
  const verb = items[verbAt];
  if (verb?.is === 'verb' && verb.verb.form !== 'finite') return false;
  for (let index = at + 1; index < verbAt; index += 1) {
    const item = items[index];
    if (item?.is === 'word' && (item.token.kind === 'mark' || PREPOSITIONS.has(item.token.lower))) return false;
  }
  return true;
}

function nextIsVerb(items: readonly Item[], comma: number, at: number): boolean {
  if (comma < 0) return false;
  for (let index = comma + 1; index < at; index += 1) {
    const word = wordOf(items[index]);
    if (!FILLERS.has(word) && !word.endsWith('ly')) return false;
  }
  return true;
}

/** The people, teams or cars that are the subject between two items: not possessive, not behind a preposition. */
function subjectsBetween(items: readonly Item[], from: number, to: number): Mention[] {
  const subjects: Mention[] = [];
  let prep = false;
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (item?.is === 'word') {
      const word = item.token.lower;
      if (PREPOSITIONS.has(word)) {
        if (subjects.length > 0 && (word === 'alongside' || word === 'with')) break;
        prep = true;
      } else if (word === ',' || COORDINATORS.has(word)) {
        if (word === ',') prep = false;
        if (subjects.length > 0 && word === ',' && mentionAt(items, index + 1)?.type !== subjects[0]?.type) break;
      } else if (item.token.kind === 'mark') prep = false;
      continue;
    }
    if (item?.is !== 'mention') continue;
    const { mention } = item;
    if (mention.type === 'time' || mention.type === 'extent' || mention.type === 'place') {
      prep = false;
      continue;
    }
    const isSubject = mention.type === 'person' || mention.type === 'team' || mention.type === 'car';
    // "Kaulig's No. 10 driver, Daniel Dye, is": the person is meant.
    if (
      mention.type !== 'person' &&
      isSubject &&
      /^(?:driver|rookie|teammate|veteran|regular|newcomer|star)$/.test(wordOf(items[index + 1]))
    )
      continue;
    if (!isSubject) {
      if (subjects.length === 0 && mention.type === 'name' && !prep) return [];
      prep = false;
      continue;
    }
    if (prep) {
      prep = false;
      continue;
    }
    if ((mention.type === 'person' || mention.type === 'team') && mention.possessive) {
      // "Kaulig’s roster is complete", but "he’s leaving" was cut before.
      if (mention.type === 'person' && mention.form === 'described' && index === to - 1) {
        subjects.push(mention);
        continue;
      }
      if (subjects.length === 0) {
        const next = mentionAt(items, index + 1);
        const plain = items[index + 1];
        if (next?.type === 'person' || next?.type === 'role') continue;
        if (plain?.is === 'word' && !FILLERS.has(plain.token.lower)) {
          const person = personAhead(items, index + 1, to);
          if (!person) return [];
        }
      }
      continue;
    }
    const first = subjects[0];
    if (first && first.type !== mention.type) continue;
    if (first && !areJoined(items, index)) continue;
    subjects.push(mention);
  }
  const last = subjects.at(-1);
  return last && nounBehind(items, last, to) ? [] : subjects;
}

/** "Kaulig teammate Daniel Dye": the name follows its description. */
function personAhead(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 5; index += 1) {
    const item = items[index];
    if (item?.is === 'mention' && item.mention.type === 'person') return true;
    if (
      item?.is === 'word' &&
      wordOf(item) !== ',' &&
      (item.token.kind === 'mark' || PREPOSITIONS.has(item.token.lower))
    )
      return false;
  }
  return false;
}

function areJoined(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at > index - 4 && at >= 0; at -= 1) {
    const word = wordOf(items[at]);
    if (COORDINATORS.has(word) || word === ',') return true;
    if (items[at]?.is === 'mention') return false;
  }
  return false;
}

/** "Spire executives said": a noun behind the name is the true subject. */
function nounBehind(items: readonly Item[], subject: Mention, to: number): boolean {
  const at = items.findIndex((item) => item.is === 'mention' && item.mention === subject);
  const next = items[at + 1];
  if (next?.is !== 'word' || at + 1 >= to) return false;
  const word = next.token.lower;
  if (
    next.token.kind === 'mark' ||
    PREPOSITIONS.has(word) ||
    FILLERS.has(word) ||
    word.endsWith('ly') ||
    COORDINATORS.has(word)
  )
    return false;
  if (SUBORDINATORS.has(word) || RELATIVES.has(word) || NAME_TAILS.has(word)) return false;
  // one to three plain words straight up to the verb
  for (let index = at + 1; index < to; index += 1) {
    const item = items[index];
    if (item?.is !== 'word' || item.token.kind === 'mark') return false;
  }
  return subject.type === 'team' || subject.type === 'car';
}

const NAME_TAILS = new Set('himself herself meanwhile himself too both each who'.split(' '));

function hasNoun(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (item?.is === 'mention') {
      if (item.mention.type === 'time' || item.mention.type === 'extent') continue;
      return true;
    }
    if (item?.is !== 'word') continue;
    const word = item.token.lower;
    if (item.token.kind === 'mark' || FILLERS.has(word) || word.endsWith('ly')) continue;
    if (COORDINATORS.has(word) || SUBORDINATORS.has(word) || RELATIVES.has(word) || PREPOSITIONS.has(word)) continue;
    return true;
  }
  return false;
}

/** Whom "who" or "which" takes up: the nearest person, team or car before it. */
function antecedentOf(items: readonly Item[], markerAt: number): Mention | undefined {
  const who = /^(?:who|whom|whose)$/.test(wordOf(items[markerAt]));
  for (let index = markerAt - 1; index >= 0 && index > markerAt - 8; index -= 1) {
    const item = items[index];
    if (item?.is === 'verb') return undefined;
    if (item?.is !== 'mention') continue;
    const { mention } = item;
    if (mention.type === 'person' && (who || wordOf(items[markerAt]) === 'that')) return mention;
    if (!who && (mention.type === 'team' || mention.type === 'car')) return mention;
    if (
      who &&
      (mention.type === 'team' || mention.type === 'car' || mention.type === 'place' || mention.type === 'series')
    )
      continue;
  }
  return undefined;
}

function objectPerson(items: readonly Item[], previous: number, at: number): Mention | undefined {
  for (let index = at - 1; index > previous; index -= 1) {
    const item = items[index];
    if (item?.is === 'mention' && item.mention.type === 'person' && !item.mention.possessive) return item.mention;
  }
  return undefined;
}

/** Adverbials before the subject: "In 2025, Smith will drive". */
function beforeSubject(items: readonly Item[], from: number, to: number, subjects: readonly Mention[]): Complement[] {
  const complements: Complement[] = [];
  let lead: string[] = [];
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (item?.is === 'word') {
      lead.push(item.token.lower);
      continue;
    }
    if (item?.is !== 'mention') continue;
    // What follows the subject in an apposition ("Hill, a winner over the past two years, is") describes it only.
    if (subjects.includes(item.mention)) break;
    complements.push(complement(item.mention, lead, true));
    lead = [];
  }
  return complements;
}

function complement(mention: Mention, lead: readonly string[], before: boolean): Complement {
  let prep = '';
  for (const word of lead) if (PREPOSITIONS.has(word)) prep = word;
  return { mention, prep, lead: lead.join(' '), before };
}

/** What stands behind a verb up to the next clause. Behind the comma that closes a relative clause it belongs to the main one. */
function complementsOf(
  items: readonly Item[],
  from: number,
  to: number,
  relative: boolean,
): { own: Complement[]; rest: Complement[]; words: string } {
  const own: Complement[] = [];
  const rest: Complement[] = [];
  const words: string[] = [];
  let lead: string[] = [];
  let closed = false;
  let previous: Complement | undefined;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item?.is === 'word') {
      const word = item.token.lower;
      if (
        relative &&
        word === ',' &&
        !closed &&
        !COORDINATORS.has(wordOf(items[index + 1])) &&
        mentionAt(items, index + 1) === undefined
      )
        closed = true;
      lead.push(word);
      if (!closed) words.push(word);
      continue;
    }
    if (item?.is !== 'mention') continue;
    let next = complement(item.mention, lead, false);
    const joins =
      lead.length > 0 && lead.every((word) => word === ',' || COORDINATORS.has(word) || word === 'the' || word === 'a');
    if (
      joins &&
      previous &&
      (COORDINATORS.has(lead.find((word) => word !== ',') ?? '') || lead[0] === ',') &&
      previous.mention.type === item.mention.type
    ) {
      next = { ...next, prep: previous.prep, lead: previous.lead };
    }
    if (closed) rest.push(next);
    else own.push(next);
    previous = next;
    lead = [];
  }
  return { own, rest, words: words.join(' ') };
}
