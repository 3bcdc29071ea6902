import type { Mention } from '../mentions/mention.js';
import { COORDINATORS, FENCES, FILLERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/clause-words.js';
import type { Complement } from './clause.js';
import { complementsBefore } from './complements.js';
import { isList, joinsNouns, joinsOthers, joinsSubjects } from './conjunctions.js';
import { type Item, mentionAt, wordOf } from './items.js';
import { accompanying, antecedentOf, hasNoun, objectPerson, subjectsBetween } from './subjects.js';

/** Where a clause begins and what stands before its verb. */
export interface Opening {
  readonly subjects: readonly Mention[];
  /** The word that opens it, lower case; "," where it goes on with the subject before. */
  readonly marker: string;
  /** Item at which the clause begins. */
  readonly from: number;
  /** Complements before the verb. */
  readonly before: Complement[];
  /** Position of the clause it hangs on. */
  readonly parent: number | undefined;
}

/**
 * Finds where the clause of the verb at item `at` begins, and its subject. `previous` is the item of the verb before it
 * or -1, `order` the verb's position among the sentence's verbs, `starts` the openings of the verbs before it.
 */
export function openClause(
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
  const before = previous < 0 || markerAt > previous ? complementsBefore(items, low, at, subjects) : [];
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
