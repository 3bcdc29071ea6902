import type { Mention, PersonMention, TeamMention } from '../mentions/mention.js';
import { withMemory } from '../remembered.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import { tagQuestionAt } from '../text/tag-question.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { RELATIVES } from '../words/clause-words.js';
import { withBeginnings } from './beginnings.js';
import { carriedSubject, isFeat, mainOfHaving } from './carried-subject.js';
import { withoutCarsOfCompany } from './cars-of-company.js';
import type { Clause, Complement } from './clause.js';
import { complementsBehind } from './complements.js';
import { type Gapped, gapsIn, ofOwner, saidOfAll, sharedWith, withGaps, wordsOfPart } from './gaps.js';
import { withIdiom } from './idioms.js';
import { type Item, mentionAt, startOf, wordOf } from './item.js';
import { itemsOf } from './items.js';
import { modalBefore } from './modal-before.js';
import { withNotedSubject } from './noted-subject.js';
import { isObjectBooked } from './object-booked.js';
import { openClause } from './open-clause.js';
import type { Opening } from './opening.js';
import { withOpeningSubject } from './opening-phrases.js';
import { isPastOfOne } from './past-of-one.js';
import { withoutQuotesBetween } from './quotes-between.js';
import { isTakenForGranted } from './taken-for-granted.js';
import { placeTakenUp, raceTakenUp, seasonAhead, seasonTakenUp, takenUp } from './taken-up.js';
import { isUntold } from './untold.js';
import { upToThen } from './up-to-then.js';
import { withinBrackets } from './within-brackets.js';

/**
 * Cuts a sentence into clauses, each around one verb. `mentions` are those of the sentence, in order; `about` is the
 * driver or team whom its row is about, and so the subject of notes that have none.
 */
export function splitClauses(
  text: Text,
  sentence: Sentence,
  mentions: readonly Mention[],
  about: PersonMention | TeamMention | undefined,
): Clause[] {
  const items = withoutQuotesBetween(itemsOf(text, sentence, mentions, about !== undefined));
  const verbs: number[] = [];
  items.forEach((item, index) => {
    if (item.is === 'verb') verbs.push(index);
  });
  const asks = text.tokens[sentence.last - 1]?.text === '?';
  const tag = asks ? tagQuestionAt(text.tokens, sentence.first, sentence.last) : undefined;
  const starts: Opening[] = [];
  verbs.forEach((at, order) => {
    const previous = order === 0 ? -1 : (verbs[order - 1] ?? -1);
    starts.push(openClause(items, at, previous, order, starts));
  });
  const asides = asidesGoneOn(starts, items);
  const clauses: Omit<Clause, 'memory'>[] = [];
  const later: Complement[][] = verbs.map(() => []);
  const gapped: Gapped[] = [];
  verbs.forEach((at, order) => {
    const item = items[at];
    const start = starts[order];
    if (item?.is !== 'verb' || !start) return;
    const close = starts[order + 1]?.from ?? items.length;
    const gaps = RELATIVES.has(start.marker) ? [] : gapsIn(items, at, close, start.subjects);
    const end = gaps[0]?.from ?? (isDrivenByAnother(items, verbs[order + 1], starts[order + 1]) ? close + 1 : close);
    const parent = asides[order] ?? start.parent;
    const { own, rest, words, behind } = complementsBehind(
      items,
      at + 1,
      end,
      asides[order] !== undefined ||
        (RELATIVES.has(start.marker) && parent !== undefined && !isReport(items, start, verbs[parent])),
    );
    if (parent !== undefined) {
      later[parent]?.push(...listedWith(clauses[parent], rest));
      const main = clauses[parent];
      // "has taken Stone, who is hurt, out of the No. 12"
      if (main && /^,?$/.test(main.words)) clauses[parent] = { ...main, words: behind.replace(/^, /, '') };
    }
    const parts = gaps.map((gap, index) => {
      const last = gaps[index + 1]?.from ?? close;
      const part = complementsBehind(items, gap.behind, last, false);
      return { gap, last, ...part, own: [...ofOwner(gap), ...part.own] };
    });
    const told = parts.map((part) => part.own);
    const tail = saidOfAll(told.at(-1) ?? [], [own, ...told]);
    const isPlaced = gaps.some((gap) => gap.isPlaced);
    const shared = parts.length > 0 ? sharedWith(own, tail, isPlaced) : [];
    clauses.push({
      sentence,
      verb: isNeither(text.tokens, start, items[verbs[order - 1] ?? -1]) ? { ...item.verb, negated: true } : item.verb,
      subjects: start.subjects,
      complements: [
        ...withoutCarsOfCompany(start.before, start.subjects),
        ...(item.verb.tense === 'past' ? upToThen(own, start.before) : own),
        ...(parent === undefined ? rest : []),
        ...takenUp(items, start, at),
        ...shared,
      ],
      marker: start.marker,
      words,
      before: wordsBetween(text.tokens, Math.max(sentence.first, item.verb.first - 5), item.verb.first),
      first: startOf(items[start.from]) ?? item.verb.first,
      last: startOf(items[end]) ?? sentence.last,
      quoted: text.quoted[item.verb.last - 1] === 1,
      asks: asks && !(tag !== undefined && item.verb.first < tag) && !isTakenForGranted(items, start),
      governor: undefined,
      parent: start.parent,
    });
    for (const part of parts) {
      const before = [
        ...start.before.filter(({ mention }) => mention.type !== subjectType(start)),
        ...saidOfAll(own, told),
      ];
      gapped.push({
        order,
        subjects: part.gap.subjects,
        complements: [
          ...part.own,
          ...sharedWith(part.own, before, isPlaced),
          ...sharedWith([...part.own, ...before], tail, isPlaced),
        ],
        words: wordsOfPart(part.words, own),
        at: startOf(items[part.gap.behind]) ?? sentence.last,
        first: startOf(items[part.gap.from]) ?? 0,
        last: startOf(items[part.last]) ?? sentence.last,
      });
    }
  });
  const whole: Clause[] = [];
  withBeginnings(clauses).forEach((found, order) => {
    const main = mainOfHaving(found, whole, text.tokens);
    const carried = main?.subjects ?? carriedSubject(found, whole, text.tokens);
    const clause = carried ? { ...found, subjects: carried } : found;
    const more = later[order];
    const before = goesOnOver(clause, whole.at(-1), text.tokens) ? whole[clause.parent ?? 0] : whole.at(-1);
    const hangs = before !== undefined && clause.verb.form !== 'finite' && clause.marker !== ';';
    const tells = before?.verb.frame === 'say' || before?.verb.lemma === 'confirm';
    const said =
      isAnnounced(clause) &&
      ((before !== undefined && tells && !before.verb.negated) || isBehindAnnouncement(clause, text.tokens));
    const booked = before !== undefined && isObjectBooked(before, clause);
    const modal = modalBefore(clause, whole);
    let verb = modal
      ? { ...clause.verb, tense: modal.tense, stance: modal.stance }
      : isPastOfOne(clause, text.tokens)
        ? { ...clause.verb, tense: 'past' as const }
        : clause.verb;
    // "split the No. 12 with Carter", "splits the season": not "split with the team".
    if (verb.lemma === 'split' && isOfSeat(clause)) verb = { ...verb, lemma: 'share', frame: 'share' };
    if (main) verb = { ...verb, tense: 'past', having: true };
    if (isFeat(clause)) verb = { ...verb, frame: 'finish' };
    // "announced that Stone would move": a will that was announced.
    if (said) verb = { ...verb, stance: 'fact' };
    if (isUntold(clause, whole.at(-1), text.tokens)) verb = { ...verb, stance: 'wish' };
    // "has Stone booked for Talladega": she is, as surely as the team has her.
    if (booked) {
      const { lemma, word, frame, first, last } = clause.verb;
      verb = { ...before.verb, lemma, word, frame, first, last, passive: true };
    }
    const complements = [
      ...clause.complements,
      ...(more ?? []),
      ...seasonTakenUp(clause, whole[clause.parent ?? order - 1]),
      ...placeTakenUp(clause, hangs ? before : whole[order - 1]),
      ...(hangs ? raceTakenUp(clause, whole) : []),
    ];
    const own = { ...clause, verb, complements, governor: main ?? (hangs ? before : undefined) };
    const told = withinBrackets(own, whole[order - 1], text.tokens);
    if (told.before) whole[order - 1] = withMemory(told.before);
    whole.push(withMemory(withIdiom(told.inside)));
  });
  whole.forEach((clause, order) => {
    const season = order === 0 ? [] : seasonAhead(clause, whole[0]);
    if (season.length > 0) whole[order] = withMemory({ ...clause, complements: [...clause.complements, ...season] });
  });
  const label = timeOfLabel(items);
  const [first] = whole;
  if (label && first?.complements.every(({ mention }) => mention.type !== 'time'))
    whole[0] = withMemory({ ...first, complements: [label, ...first.complements] });
  const joined = withGaps(whole, gapped);
  const complete = joined[0]?.subjects.length === 0 ? withOpeningSubject(text.tokens, joined) : joined;
  return about ? withNotedSubject(text.tokens, complete, about) : complete;
}

/** "Last year: Stone won in the No. 12": a time that stands before a colon says when all behind it was. */
function timeOfLabel(items: readonly Item[]): Complement | undefined {
  const mention = mentionAt(items, 0);
  return mention?.type === 'time' && wordOf(items[1]) === ':'
    ? { mention, prep: '', lead: '', before: true }
    : undefined;
}

/** "will drive the No. 12 formerly driven by Carter": the car is what both verbs are about. */
function isDrivenByAnother(items: readonly Item[], at: number | undefined, next: Opening | undefined): boolean {
  const verb = items[at ?? -1];
  const car = next && mentionAt(items, next.from);
  return verb?.is === 'verb' && verb.verb.form === 'participle' && car?.type === 'car' && car === next?.subjects[0];
}

function subjectType({ subjects }: Opening): Mention['type'] | undefined {
  return subjects[0]?.type;
}

/** "driven by Stone, who won in it, and Carter": the second is led to by what leads to the first. */
function listedWith(main: Omit<Clause, 'memory'> | undefined, rest: readonly Complement[]): readonly Complement[] {
  const before = main?.complements.findLast(
    ({ mention, before }) => !before && mention.type === 'person' && !mention.possessive,
  );
  const at = rest.findIndex(({ mention }) => mention.type === 'person' && !mention.possessive);
  const [first] = rest;
  if (!before || at < 0 || !first || !/^, and\b/.test(first.lead)) return rest;
  return rest.map((one, index) => (index === at ? { ...one, prep: before.prep, lead: before.lead } : one));
}

/** "Stone, who is 24 and was third there, in the No. 12": for each verb that only goes on with an aside, what the aside hangs on. */
function asidesGoneOn(starts: readonly Opening[], items: readonly Item[]): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  starts.forEach((start, order) => {
    const before = starts[order - 1];
    const goesOn = /^(?:and|or|but)$/.test(start.marker) && before !== undefined;
    const opensAside = before?.marker === 'who' ? before.parent : found[order - 1];
    const isBare =
      wordOf(items[start.from - 1]) !== ',' && start.subjects.every((one, at) => one === before?.subjects[at]);
    found.push(goesOn && isBare ? opensAside : undefined);
  });
  return found;
}

/** "announced that Stone will drive a third car, the No. 12,": what is said goes on behind a comma. */
function isReport(items: readonly Item[], { marker }: Opening, parent: number | undefined): boolean {
  const verb = items[parent ?? -1];
  return marker === 'that' && verb?.is === 'verb' && (verb.verb.frame === 'say' || verb.verb.lemma === 'confirm');
}

/** "that Stone would move": not what she would like, and not "what she would do". */
function isAnnounced({ verb, marker }: Omit<Clause, 'memory'>): boolean {
  return verb.would && verb.stance !== 'wish' && !/^(?:what|how|why|whether|if)$/.test(marker);
}

/** "the announcement that Stone would move", "with the news that she would": as sure as if the noun were a verb. */
function isBehindAnnouncement({ marker, verb }: Omit<Clause, 'memory'>, tokens: readonly Token[]): boolean {
  if (marker !== 'that') return false;
  const that =
    verb.first -
    1 -
    tokens
      .slice(Math.max(0, verb.first - LONGEST_SUBJECT), verb.first)
      .reverse()
      .findIndex(isThat);
  if (!isThat(tokens[that]) || !ANNOUNCEMENT.test(tokens[that - 1]?.lower ?? '')) return false;
  return !tokens.slice(Math.max(0, that - LONGEST_SUBJECT), that - 1).some(({ lower }) => NOT_YET.test(lower));
}

function isThat(token: Token | undefined): boolean {
  return token?.lower === 'that';
}

const LONGEST_SUBJECT = 7;
const ANNOUNCEMENT = /^(?:announcement|confirmation|revelation|news|statement)$/;
// "fans hoped for the announcement that", "no confirmation that"
const NOT_YET =
  /^(?:no|not|without|never|any|false|fake|premature|denied|denies|if|for|pending|await\w*|wait\w*|hop(?:e|es|ed|ing)|expect\w*|want\w*|seek\w*|need\w*|rumou?red)$/;

// What drivers split between them.
const SEAT =
  /^(?:(?:the|a|its|his|her|their|that|this|full|entire|whole|driving|remaining|rest of the) )*(?:19|20)?(?:\d\d )?(?:year|season|seat|ride|car|truck|entry|machine|duties|driving|schedule|races|cockpit|campaign|slate|starts|calendar|time|work|job|it)\b/;

/** A verb of dividing has a car or a season as its object, or takes one up: "the No. 12 that Stone and Carter have split". */
function isOfSeat({ complements, subjects, words }: Omit<Clause, 'memory'>): boolean {
  const [object] = complements.filter(({ before }) => !before);
  const isTakenUp = subjects.length > 1 && complements.some(({ before, mention }) => before && mention.type === 'car');
  return SEAT.test(words) || isTakenUp || (object?.prep === '' && object.mention.type === 'car');
}

/** "comes from Pinecrest, where he led the No. 8, to take charge": behind its comma the aside is over. */
function goesOnOver(
  { verb, parent }: Omit<Clause, 'memory'>,
  before: Clause | undefined,
  tokens: readonly Token[],
): boolean {
  if (before?.marker !== 'where' || parent === undefined) return false;
  return verb.form === 'infinitive' && tokens[verb.first - 1]?.text === ',';
}

/** "Neither Stone nor Carter will drive", but not "neither will be back; both are headed to Pinecrest". */
function isNeither(tokens: readonly Token[], { subjects, marker }: Opening, before: Item | undefined): boolean {
  const [first] = subjects;
  if (first === undefined || tokens[first.first - 1]?.lower !== 'neither') return false;
  return /^n?or$/.test(marker) || (startOf(before) ?? 0) <= first.first;
}
