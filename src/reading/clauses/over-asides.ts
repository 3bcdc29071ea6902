import type { Mention } from '../mentions/mention.js';
import { SUBORDINATORS } from '../words/clause-words.js';
import { nextIsVerb } from './borders.js';
import { type Item, mentionAt, wordOf } from './item.js';
import type { Opening, Place } from './opening.js';
import { subjectsBetween } from './subjects.js';

/** "Ava Stone, who won, and Ben Carter will drive": the first is a subject too, since "who won" is said of her alone. */
export function overAside(
  { items, markerAt, marker, parent, verbBefore }: Place,
  subjects: readonly Mention[],
  order: number,
): Opening | undefined {
  const [first] = subjects;
  const [described, more] = parent?.subjects ?? [];
  const isPair = first?.type === 'person' && described?.type === 'person' && more === undefined;
  if (order !== 1 || marker !== 'and' || parent?.marker !== 'who' || !isPair || verbBefore === undefined)
    return undefined;
  const opensSentence = items.slice(0, markerAt).find((item) => item.is === 'mention');
  if (opensSentence?.is !== 'mention' || opensSentence.mention !== described) return undefined;
  if (wordOf(items[markerAt - 1]) !== ',' || mentionAt(items, markerAt + 1) !== first) return undefined;
  return { subjects: [described, ...subjects], marker: '', from: markerAt, before: [], parent: undefined };
}

/** "Dan Marsh, Stone's crew chief since she came, moves on": a clause inside an apposition leaves the sentence its subject. */
export function overApposition(
  { items, at, form, previous, parent }: Place,
  subjects: readonly Mention[],
  order: number,
): Opening | undefined {
  // "Stone, with whom Carter won in May, has left": nor does one that takes up who opens it.
  const isInside = parent && (SUBORDINATORS.has(parent.marker) || /^(?:whom|whose|which|where)$/.test(parent.marker));
  if (order !== 1 || form !== 'finite' || subjects.length > 0 || !isInside) return undefined;
  const close = items.findLastIndex((item, index) => index < at && wordOf(item) === ',');
  if (close < previous || !nextIsVerb(items, close, at)) return undefined;
  const mayBeTeam = !SUBORDINATORS.has(parent.marker);
  const first = items.findIndex(
    (item) => item.is === 'mention' && (item.mention.type === 'person' || (mayBeTeam && item.mention.type === 'team')),
  );
  const named = mentionAt(items, first);
  const isOpening = items.slice(0, Math.max(first, 0)).every((item) => isTitle(item));
  if (named?.type !== 'person' && named?.type !== 'team') return undefined;
  if (named.possessive || !isOpening || wordOf(items[first + 1]) !== ',') return undefined;
  return { subjects: [named], marker: '', from: close, before: [], parent: undefined };
}

/** "Ava Stone, who has been there since Marsh hired her, has left": a clause inside an aside leaves the sentence its subject. */
export function overNested(
  place: Place,
  subjects: readonly Mention[],
  starts: readonly Opening[],
): Opening | undefined {
  const { items, at, form, marker, parent } = place;
  const [aside] = starts;
  if (form !== 'finite' || marker !== '' || subjects.length > 0 || starts.length < 2) return undefined;
  if (aside?.marker !== 'who' || !parent || !SUBORDINATORS.has(parent.marker)) return undefined;
  if (wordOf(items[at - 1]) !== ',' || isSaying(items[at])) return undefined;
  const isNested = starts.slice(1).every((start) => SUBORDINATORS.has(start.marker) || start.parent !== undefined);
  const who = items.findIndex((item) => wordOf(item) === 'who');
  if (!isNested || wordOf(items[who - 1]) !== ',' || items.slice(0, who).some(({ is }) => is === 'verb'))
    return undefined;
  return {
    subjects: openingPeople(items, aside) ?? aside.subjects,
    marker: ',',
    from: at - 1,
    before: [],
    parent: undefined,
  };
}

/** "…, said Marsh": who says it stands behind. */
function isSaying(item: Item | undefined): boolean {
  return item?.is === 'verb' && item.verb.frame === 'say';
}

/** What stands before a name that opens a sentence and is said of the same person: "crew chief", "driver". */
function isTitle(item: Item): boolean {
  return item.is === 'mention' ? item.mention.type === 'role' : item.is === 'word' && TITLE.test(wordOf(item));
}

const TITLE = /^(?:driver|rookie|veteran|champion|the|but|and)$/;

/** "Stone and Carter, who": the people who open a sentence, where the aside takes up the last of several. */
export function openingPeople(items: readonly Item[], aside: Opening): readonly Mention[] | undefined {
  const who = items.findIndex((item) => wordOf(item) === 'who');
  const people = subjectsBetween(items, -1, wordOf(items[who - 1]) === ',' ? who - 1 : who);
  return people.length > 1 && people.at(-1) === aside.subjects[0] ? people : undefined;
}
