import type { Mention } from '../mentions/mention.js';
import { FILLERS, RELATIVES } from '../words/clause-words.js';
import { antecedentOf } from './antecedents.js';
import { opensWithAgreement } from './asides.js';
import { behindTimeOfSaying, borderBefore, nextIsVerb } from './borders.js';
import type { Complement } from './clause.js';
import { complementsBefore } from './complements.js';
import { isList } from './conjunctions.js';
import { describedSubjects } from './described-subjects.js';
import { type Item, mentionAt, wordOf } from './item.js';
import type { Opening, Place } from './opening.js';
import { overAside } from './over-asides.js';
import { overBrackets } from './over-brackets.js';
import { overInsertion } from './over-insertions.js';
import { pluralAntecedents, teamAsPlural } from './plural-antecedents.js';
import { accompanying, hasNoun, objectPerson, subjectsBetween } from './subjects.js';
import { carGoingOn, carTakenUp, TAKEN_UP, takenUp } from './taken-up-car.js';

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
  const behindBrackets = overBrackets(items, at, previous, starts, openClause);
  if (behindBrackets) return behindBrackets;
  const listed = opensSentence(items, previous) ? describedSubjects(items, previous, at) : undefined;
  if (listed) {
    const before = complementsBefore(items, previous, at, listed);
    return { subjects: listed, marker: '', from: previous < 0 ? previous : previous + 1, before, parent: undefined };
  }
  const whole = placeOf(items, at, previous, order, starts);
  const place = isSetOff(whole) ? { ...whole, markerAt: -1, marker: '', begin: at - 1, low: at - 1 } : whole;
  const { markerAt, begin, low } = place;
  const named = subjectsBetween(items, begin, at);
  // "gives Stone the No. 12 driven by Carter": it is the car that he drove.
  const car = place.form === 'participle' && named[0]?.type === 'person' ? mentionAt(items, at - 1) : undefined;
  const subjects = car?.type === 'car' ? [car] : named;
  const before = previous < 0 || markerAt > previous ? complementsBefore(items, low, at, subjects) : [];
  const opening = openingAt(place, subjects[0]);
  return (
    behindReport(place) ??
    pastRival(place) ??
    infinitiveOf(place) ??
    accompaniedOf(place) ??
    overAside(place, subjects, order) ??
    overInsertion(place, subjects) ??
    (subjects.length > 0
      ? withSubjects(place, subjects, before, opening)
      : overSubordinate(place, withoutSubject(place, before, Math.max(opening, previous + 1)), starts))
  );
}

/** "with Stone and Carter in the No. 12, joined by Marsh": behind the comma goes on all that stands before, and not Carter alone. */
function isSetOff({ items, at, form, previous, markerAt, marker }: Place): boolean {
  if (form !== 'participle' || previous < 0 || marker !== 'and' || wordOf(items[at - 1]) !== ',') return false;
  const [before, behind] = [mentionAt(items, markerAt - 1), mentionAt(items, markerAt + 1)];
  return before?.type === 'person' && behind?.type === 'person' && mentionAt(items, at - 2) !== behind;
}

// What somebody may have heard: nouns that "that" goes on from.
const REPORT =
  /^(?:talk|talks|reports?|rumou?rs?|speculation|gossip|chatter|whispers?|word|news|claims?|suggestions?|stor(?:y|ies)|idea|notion|theory|belief|suspicion|expectation|assumption|consensus|feeling|view|fact|announcement|confirmation|revelation|possibility|prospect|likelihood|hopes?|fears?)$/;

/** "Talk that Stone will replace Carter in the No. 12 has grown": what has grown is the talk, and all before it is what is talked of. */
function behindReport({ items, at, form, markerAt, parent, parentIndex }: Place): Opening | undefined {
  if (form !== 'finite' || markerAt >= 0 || parentIndex !== 0 || parent?.marker !== 'that') return undefined;
  const that = parent.from;
  if (wordOf(items[that]) !== 'that' || !REPORT.test(wordOf(items[that - 1]))) return undefined;
  return { subjects: [], marker: '', from: at, before: [], parent: undefined };
}

/** "leads Carter by 23 points heading into Bristol": who leads heads there. */
function pastRival({ items, at, form, begin, previous, verbBefore, parent }: Place): Opening | undefined {
  if (form !== 'ing' || begin !== previous || !parent || !RIVALS.test(verbBefore?.lemma ?? '')) return undefined;
  if (mentionAt(items, at - 1) || parent.subjects.every(({ type }) => type !== 'person')) return undefined;
  return { subjects: parent.subjects, marker: ',', from: at, before: [], parent: parent.parent };
}

const RIVALS = /^(?:lead|trail|beat|edge|top|tie|chase|head|outpoint)$/;

/** "She won in May, her first since Northline hired her, and holds a contract": behind the comma goes on who opened the sentence. */
function overSubordinate(place: Place, opening: Opening, starts: readonly Opening[]): Opening {
  const { items, form, markerAt, marker, parent, parentIndex } = place;
  const main = starts[(parentIndex ?? 0) - 1];
  const isBehind = marker === 'and' && wordOf(items[markerAt - 1]) === ',' && form === 'finite';
  if (!isBehind || !main || !parent || !/^(?:since|after|when|because|until)$/.test(parent.marker)) return opening;
  if (opening.subjects !== parent.subjects || main.subjects.length === 0) return opening;
  return { ...opening, subjects: main.subjects };
}

/** No verb stands before, or only one that reports what follows. */
function opensSentence(items: readonly Item[], previous: number): boolean {
  const item = items[previous];
  return previous < 0 || (item?.is === 'verb' && item.verb.frame === 'say');
}

function placeOf(
  items: readonly Item[],
  at: number,
  previous: number,
  order: number,
  starts: readonly Opening[],
): Place {
  const item = items[at];
  const earlier = items[previous];
  const verbBefore = earlier?.is === 'verb' ? earlier.verb : undefined;
  const isAside = starts[order - 1]?.marker === 'who';
  const { markerAt, comma } = borderBefore(items, at, previous, isAside);
  const low = Math.max(markerAt, behindTimeOfSaying(items, previous, verbBefore));
  // After a comma, unless a pair of them only sets off an apposition behind a subject.
  const direct = nextIsVerb(items, comma, at);
  const opensObject = verbBefore?.frame === 'say' && !verbBefore.passive;
  const atComma = direct ? markerAt < 0 && previous >= 0 && !opensObject : !isList(items, comma);
  const parentIndex = order > 0 ? order - 1 : undefined;
  return {
    items,
    at,
    form: item?.is === 'verb' ? item.verb.form : 'finite',
    previous,
    verbBefore,
    markerAt,
    marker: wordOf(items[markerAt]),
    begin: comma > low && atComma ? comma : low,
    low,
    parent: parentIndex === undefined ? undefined : starts[parentIndex],
    parentIndex,
  };
}

/** Where nothing opens a clause, it begins with its subject, or with the verb alone. */
function openingAt({ items, at, previous, begin, low, marker }: Place, subject: Mention | undefined): number {
  // "…; a week later, at Talladega, Carter takes over": what stands behind the mark is said of him.
  if (marker === ';' || marker === ':') return low;
  if (previous < 0 || begin !== previous) return Math.max(begin, low);
  return subject ? items.findIndex((item) => item.is === 'mention' && item.mention === subject) : at;
}

/** "has turned to Stone to fill the seat", "an agreement with Stone to drive", "signed an extension to remain". */
function infinitiveOf({ items, at, form, previous, verbBefore, marker, parent }: Place): Opening | undefined {
  const doer = mentionAt(items, at - 1);
  // "Look for Stone to stay": the word that opens the sentence is no verb to the reader.
  const isAwaited = doer?.type === 'person' && !doer.possessive && wordOf(items[at - 2]) === 'for';
  if (form === 'infinitive' && !verbBefore && marker === '' && isAwaited)
    return { subjects: [doer], marker, from: at, before: [], parent: undefined };
  if (form !== 'infinitive' || !verbBefore || marker !== '') return undefined;
  // "Stone is in talks with owner Dan Marsh to replace Carter": she is.
  const isPartner =
    isInTalksWith(items, at, previous) && parent?.subjects.some(({ type }) => type === 'person') === true;
  const direct = doer?.type === 'person' && !doer.possessive && !isPartner ? doer : undefined;
  // "An owner hired Stone from Pinecrest to drive": whom somebody signs is to drive, and not he himself.
  const signs = verbBefore.frame === 'sign' && !verbBefore.passive;
  const isDoer = !signs && parent?.subjects.some(({ type }) => type === 'person');
  const subject = direct ?? (isDoer || isPartner ? undefined : objectPerson(items, previous, at));
  if (subject) return { subjects: [subject], marker, from: at, before: [], parent: undefined };
  return parent && { subjects: parent.subjects, marker: ',', from: at, before: [], parent: parent.parent };
}

const TALKS = /^(?:talks|negotiations|discussions|conversations|talking|negotiating|speaking)$/;

/** "in talks with owner Dan Marsh" between two verbs. */
function isInTalksWith(items: readonly Item[], at: number, previous: number): boolean {
  for (let index = at - 2; index >= previous; index -= 1) {
    if (wordOf(items[index]) !== 'with') continue;
    const before = items[index - 1];
    return TALKS.test(before?.is === 'verb' ? before.verb.word : wordOf(before));
  }
  return false;
}

/** "With Stone moving to the No. 12, …", "…, with Carter set to retire": the people behind "with" do it. */
function accompaniedOf({ items, at, form, low }: Place): Opening | undefined {
  const item = items[at];
  const isDone = form === 'finite' && item?.is === 'verb' && ON_THE_WAY.test(item.opening);
  if (form !== 'ing' && !isDone) return undefined;
  const subjects = accompanying(items, low, at);
  if (subjects.length === 0) return undefined;
  let from = at;
  while (from > low && wordOf(items[from]) !== 'with') from -= 1;
  // "parted with Stone gone to the hospital" may be another's "with".
  if (isDone && from > 0 && wordOf(items[from - 1]) !== ',') return undefined;
  return { subjects, marker: 'with', from, before: [], parent: undefined };
}

// What opens a verb group without an auxiliary, where "with" stands before: "headed to", "set to join", "gone from".
const ON_THE_WAY = /^(?:headed|gone|moved|retired|departed|set|due|expected|slated|scheduled|poised|ready|returned)$/;

/** A clause with a subject of its own; "whose" and "which" make what they take up a complement of it. */
function withSubjects(
  { items, at, markerAt, marker, parentIndex }: Place,
  subjects: readonly Mention[],
  before: readonly Complement[],
  from: number,
): Opening {
  const car = carTakenUp(items, at);
  if (car) {
    const own = before.filter(({ mention }) => mention !== car);
    return { subjects, marker: TAKEN_UP, from, before: [...own, takenUp(car)], parent: undefined };
  }
  const isRelative = RELATIVES.has(marker);
  const antecedent = isRelative ? antecedentOf(items, markerAt) : undefined;
  const gap =
    antecedent && marker === 'whose'
      ? [whoseIt(antecedent)]
      : antecedent?.type === 'car'
        ? [carOfRelative(antecedent, marker, wordOf(items[markerAt - 1]))]
        : [];
  return { subjects, marker, from, before: [...before, ...gap], parent: isRelative ? parentIndex : undefined };
}

/** "the No. 12, which she drives": the object; "in which she won": where it was. */
function carOfRelative(mention: Mention, marker: string, lead: string): Complement {
  const prep = marker === 'which' && /^(?:in|with|aboard)$/.test(lead) ? lead : '';
  return { mention, prep, lead: marker, before: prep === '' };
}

/** A clause that takes its subject from what stands before it, or has none that is a person, team or car. */
function withoutSubject(place: Place, before: Complement[], from: number): Opening {
  const { items, at, form, previous, verbBefore, markerAt, marker, begin, parent, parentIndex } = place;
  const none: Opening = { subjects: [], marker, from, before, parent: undefined };
  const isRelative = RELATIVES.has(marker);
  const antecedent = isRelative ? antecedentOf(items, markerAt) : undefined;
  if (marker === 'whose') return { ...none, before: antecedent ? [whoseIt(antecedent)] : [], parent: parentIndex };
  if (isRelative && !hasNoun(items, markerAt, at)) {
    const several = pluralAntecedents(items, markerAt, at);
    const nearest = teamAsPlural(items, markerAt, at, antecedent) ?? antecedent;
    const subjects = several.length > 0 ? several : nearest ? [nearest] : [];
    return { ...none, subjects, parent: parentIndex };
  }
  // "completed its line-up by signing Stone"
  const lead = wordOf(items[at - 1]);
  if (form === 'ing' && parent && /^(?:by|after|before|while|when|in|without)$/.test(lead))
    return { subjects: parent.subjects, marker: lead, from: at - 1, before: [], parent: parent.parent };
  const described = form === 'ing' && parent ? describedOfNow(items, at) : undefined;
  if (described) return { ...none, subjects: [described], marker: ',' };
  const car = form === 'finite' && markerAt < 0 && parent ? carGoingOn(parent.before, items, begin, at) : undefined;
  if (car) return { ...none, subjects: [car], marker: ',' };
  if (form === 'finite' && parent && isItself(items, begin, at, parent)) return { ...none, subjects: parent.subjects };
  // "The No. 12 driven by Carter goes to Stone"
  const isOfCar = verbBefore?.form === 'participle' && parent?.subjects[0]?.type === 'car';
  if (
    form === 'finite' &&
    markerAt < 0 &&
    isOfCar &&
    items[previous + 1] !== undefined &&
    wordOf(items[previous + 1]) === 'by'
  )
    return { ...none, subjects: parent.subjects, marker: ',' };
  if (hasNoun(items, begin, at)) return none;
  if (form === 'participle') {
    const owner = mentionAt(items, at - 1) ?? mentionAt(items, at - 2);
    return { ...none, subjects: owner ? [owner] : [], parent: parentIndex };
  }
  if (!parent) return none;
  // The person whom the verb before acts on ("signed Stone to drive"), else the subject of the clause before.
  const object = form === 'infinitive' ? objectPerson(items, previous, at) : undefined;
  if (object && /^(?:sign|keep|field|other|have|get|pair|lend|release|expect)$/.test(verbBefore?.frame ?? 'other'))
    return { ...none, subjects: [object] };
  // "Stone's deal, which Northline signed in May, runs out"
  if (lead === ',' && opensWithAgreement(items)) return { ...none, marker: ',' };
  return { ...none, subjects: parent.subjects, marker: marker === '' ? ',' : marker, parent: parent.parent };
}

/** "beat Stone, now racing for Northline": she races. */
function describedOfNow(items: readonly Item[], at: number): Mention | undefined {
  const verb = items[at];
  const isNow = verb?.is === 'verb' && /^(?:now|currently)$/.test(verb.opening);
  const comma = isNow ? at - 1 : /^(?:now|currently)$/.test(wordOf(items[at - 1])) ? at - 2 : -1;
  const person = wordOf(items[comma]) === ',' ? mentionAt(items, comma - 1) : undefined;
  return person?.type === 'person' && !person.possessive ? person : undefined;
}

/** "Northline said that it will put Stone in the No. 12": it is the team; but not "said it is her last race". */
function isItself(items: readonly Item[], from: number, at: number, { subjects }: Opening): boolean {
  const [team, another] = subjects;
  const verb = items[at];
  if (team?.type !== 'team' || another || (verb?.is === 'verb' && verb.verb.frame === 'be')) return false;
  const nearest = items.slice(from + 1, at).findLast((item) => !FILLERS.has(wordOf(item)));
  return /^(?:it|they)$/.test(wordOf(nearest)) && items.slice(from + 1, at).every((item) => isTimeOrWord(item));
}

function isTimeOrWord(item: Item): boolean {
  return item.is === 'word' || (item.is === 'mention' && item.mention.type === 'time');
}

/** "Stone, whose car will be": what belongs to whom "whose" takes up. */
function whoseIt(mention: Mention): Complement {
  return { mention, prep: 'whose', lead: 'whose', before: true };
}
