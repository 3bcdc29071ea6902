import type { Call } from '../replies/call.js';
import { memo } from '../values/memo.js';
import { asideIn } from './aside.js';
import { confirmedOrNot } from './confirmed-or-not.js';
import { keepingNames } from './keeping-names.js';
import { leftOut } from './left-out.js';
import { isLike, type Names } from './names.js';
import { nearestPages } from './nearest-pages.js';
import { outsideIn } from './outside.js';
import type { Part } from './part.js';
import { readQuestion } from './read-question.js';
import { asksForArticles } from './rewording/articles-asked.js';
import { commaHalves } from './rewording/comma-halves.js';
import { coordinated } from './rewording/coordinated.js';
import { eachCalled, namesOwnerOfTeam } from './rewording/each-called.js';
import { isGreeting } from './rewording/greeting.js';
import { type Half, halvesOf, isOfTwo, sharedSubject } from './rewording/halves.js';
import { oneLetterOff } from './rewording/one-letter-off.js';
import { refusalAsked } from './rewording/refusal-asked.js';
import { readPiece, type Setting, WHETHER } from './rewording/rewording.js';
import { shortYear } from './rewording/short-year.js';
import { surnameThere } from './rewording/surname-there.js';
import { WAYS } from './rewording/ways.js';
import { ASKS_SOURCE, ofAnswer, whoAnswers } from './rewording/who-answers.js';
import { reasonAsked } from './rewording/why-asked.js';
import { withoutClause } from './rewording/without-clause.js';
import { spelledOut } from './spelled-out.js';
import { understand } from './understand.js';
import type { Note, NotUnderstood, Understood } from './understood.js';
import { withoutAside } from './without-aside.js';
import { withoutOrdinal } from './without-ordinal.js';
import { withoutTalk } from './without-talk.js';

/** As many ways one after another as a question may need: "kahnes crew cheif for 26". */
const MOST_WAYS = 2;

/** As many characters as a question may have: some patterns take time that grows faster than the text. */
export const LONGEST_QUESTION = 400;

/** The pages of whoever a text names. */
type Pages = (text: string) => readonly Call[];

/** Understands a question, or says why not. */
type Read = (text: string) => Understood | NotUnderstood;

/**
 * Turns a question into a call as `understand` does; one that is not understood as typed may be in other words that ask the same, or in
 * part: then the answer says for what it is. Names are never guessed so.
 */
export function understandQuestion(
  asked: string,
  today: string,
  asOf: (day: string) => Names,
): Understood | NotUnderstood {
  if (asked.length > LONGEST_QUESTION) return { why: 'long', atMost: LONGEST_QUESTION };
  // Many blanks between two words would be cut into pieces in many ways.
  const spaced = asked.replace(/\s+/g, ' ');
  if (isGreeting(spaced)) return { why: 'greeting' };
  if (asksForArticles(spaced)) return { call: { command: 'sources', options: {} }, wants: 'all' };
  const plain = withoutTalk(spaced);
  const known = memo((day) => keepingNames(asOf(day)));
  const whole = understand(plain, today, known);
  const isUnsure = !('why' in whole) && (whole.about === undefined || isOfOwnedTeam(whole, plain, today, known));
  if (!isUnsure && (!('why' in whole) || (whole.why !== 'words' && whole.why !== 'time'))) return whole;
  const [, typed = plain, suffix = '', day = today] = /^(.*?)( as of (\d{4}-\d{2}-\d{2}))?$/s.exec(plain) ?? [];
  const setting = { today: day, view: known(day) };
  const read: Read = memo((text) => understand(`${text}${suffix}`, today, known));
  const spelled = spelledOut(typed);
  const [text = spelled] = surnameThere(spelled, setting);
  const pages: Pages = (piece) => {
    // "For 24" is no car where nobody who is named has such a one.
    const [dated = piece] = shortYear(piece, setting);
    const worded = `${dated}${suffix}`;
    return nearestPages(worded, readQuestion(worded, today, setting.view), setting.view);
  };
  // What is said beside a question may look like a name that is not known.
  const there = 'why' in whole || text === spelled ? undefined : readInWays(text, read, setting);
  const ofEach = isUnsure ? askedOfEach(text, read, setting, pages) : undefined;
  if (!('why' in whole)) {
    const other = () => leavingOutAside(text, read, setting, pages) ?? correctly(text, read, setting);
    return there ?? ofEach ?? (whole.about === undefined ? other() : undefined) ?? whole;
  }
  const found =
    readInWays(text, read, setting) ??
    inPart(text, read, setting, pages) ??
    ofCore(text, read, setting, pages) ??
    leavingOutAside(text, read, setting, pages) ??
    leavingOut(text, read, setting) ??
    leavingOutOrdinal(text, read, setting);
  if (found !== undefined || whole.why !== 'words') return found ?? whole;
  const nearest = pages(text);
  const meant = text === spelled ? whole : read(text);
  const words = telling('why' in meant && meant.why === 'words' ? meant.words : whole.words, nearest.length > 0);
  const outside = outsideIn(text);
  return { ...whole, words, ...(outside && { outside }), ...(nearest.length > 0 && { nearest }) };
}

/** What can be asked of somebody who owns a team. */
const OF_PEOPLE: ReadonlySet<Understood['wants']> = new Set(['age', 'all', 'has post', 'hometown', 'owner', 'post']);

/** Whether a question is read as one about somebody who drives nothing, where teams are called so: "Stone drivers 2024". */
function isOfOwnedTeam(
  { about, wants }: Understood,
  text: string,
  today: string,
  known: (day: string) => Names,
): boolean {
  const view = known(today);
  if (about?.driver === undefined || OF_PEOPLE.has(wants) || view.names.drivers.includes(about.driver)) return false;
  return namesOwnerOfTeam(text, { today, view });
}

/** A question about a surname of several drivers, asked of each of them. */
function askedOfEach(text: string, read: Read, setting: Setting, pages: Pages): Understood | undefined {
  return firstUnderstood(eachCalled(text, setting), read, setting, pages);
}

/** The first of these with others below it of which each is understood. */
function firstUnderstood(halves: readonly Half[], read: Read, setting: Setting, pages: Pages): Understood | undefined {
  for (const half of halves) {
    const [one, ...others] = [half.asked, ...half.others].map((each) => readInWays(each, read, setting));
    if (one !== undefined && others.every((each) => each !== undefined))
      return withOthers(one, half, read, setting, pages);
  }
  return undefined;
}

/** Words that say nothing about what is not understood. */
const SMALL = /^(?:he|she|it|they|him|her|his|hers|its|them|their|or|but|no)$/i;

/** The words to blame, without those that would tell nobody why; these alone only where nothing else can be told. */
function telling(words: readonly string[], isShown: boolean): readonly string[] {
  const others = words.filter((word) => !SMALL.test(word));
  return others.length > 0 || isShown ? others : words;
}

/** What a question means in the words typed, or in others; undefined where it is not understood with names that are sure. */
function readInWays(text: string, read: Read, setting: Setting, ways = MOST_WAYS): Understood | undefined {
  const understood = read(text);
  if (!('why' in understood)) return understood.about === undefined ? correctly(text, read, setting) : understood;
  if (understood.why !== 'words' && understood.why !== 'time') return undefined;
  for (const { by, note, may } of ways === 0 ? [] : WAYS) {
    for (const other of by(text, setting)) {
      const found = readInWays(other, read, setting, ways - 1);
      if (found !== undefined && may?.(found, setting) !== false)
        return note ? { ...found, note, about: { ...found.about, isOpen: true } } : found;
    }
  }
  const driver = reasonAsked(text, setting);
  const asked = driver ?? refusalAsked(text, setting);
  const page = asked === undefined ? undefined : read(asked);
  if (page === undefined || 'why' in page) return undefined;
  const about = { ...page.about, ...(driver !== undefined && { asksHappened: true as const }) };
  return { ...page, about, note: { of: driver === undefined ? 'refusal' : 'reason' } };
}

/** The first of several questions that is understood, with the others below it. */
function inPart(text: string, read: Read, setting: Setting, pages: Pages): Understood | undefined {
  // Before the halves, which would answer who is confirmed as if nothing else were asked.
  const ofBoth = firstUnderstood(confirmedOrNot(text), read, setting, pages);
  if (ofBoth !== undefined) return ofBoth;
  for (const { asked: typed, others, ...rest } of halvesOf(text, setting)) {
    const [asked = typed, ...more] = eachOf(typed, read, setting);
    const found = isOnlyNamed(asked, setting) ? undefined : readInWays(asked, read, setting);
    const half = { ...rest, asked, others: [...more, ...others.flatMap((other) => eachOf(other, read, setting))] };
    if (found !== undefined) return withOthers(found, half, read, setting, pages);
  }
  const ofEach = askedOfEach(text, read, setting, pages);
  if (ofEach !== undefined) return ofEach;
  const inWords = [...sharedSubject(text, setting), ...coordinated(text, setting), ...commaHalves(text, setting)];
  return firstUnderstood(inWords, read, setting, pages);
}

/** A question, or those that are asked in it of each of several: "who drives the 12 and the 14?" */
function eachOf(text: string, read: Read, setting: Setting): readonly string[] {
  if (readInWays(text, read, setting) !== undefined) return [text];
  const [half] = [...coordinated(text, setting), ...eachCalled(text, setting)];
  const all = half === undefined ? [] : [half.asked, ...half.others];
  return all.length > 0 && all.every((each) => readInWays(each, read, setting) !== undefined) ? all : [text];
}

/**
 * What is asked by who, what, where or when besides words that say nothing here. Whether something is so they may decide, and of a page
 * alone they may have asked for anything.
 */
function leavingOut(text: string, read: Read, setting: Setting): Understood | undefined {
  const without = leftOut(text, setting);
  const found = without && readInWays(without.text, read, setting);
  if (found?.about?.isOpen === undefined || found.wants === 'all') return undefined;
  return withoutWords(found, without?.words ?? []);
}

/** What a question asks of any of several, where it asks of the second: which one that is no article says. */
function leavingOutOrdinal(text: string, read: Read, setting: Setting): Understood | undefined {
  const without = withoutOrdinal(text, setting);
  const found = without && readInWays(without.text, read, setting);
  return found && withoutWords(found, without?.words ?? []);
}

/** What a question asks of which a word that is taken for a place is one of questions, and misspelt. */
function correctly(text: string, read: Read, setting: Setting): Understood | undefined {
  const isName = ({ is, text: word }: Part) => is === 'unknown' && isLike('driver', word, setting.view);
  if (readPiece(text, setting).parts.some(isName)) return undefined;
  const found = oneLetterOff(text, setting).map(read);
  return found.find((each): each is Understood => !('why' in each) && each.about !== undefined);
}

/** What a question asks without what is said before or behind it. */
function leavingOutAside(text: string, read: Read, setting: Setting, pages: Pages): Understood | undefined {
  const cores = withoutAside(text, setting);
  for (const { text: rest, words, isTalk } of cores) {
    const found = readInWays(rest, read, setting);
    // Of a page alone words that are not known may have asked for anything.
    if (found?.about !== undefined && (isTalk || found.wants !== 'all')) return withoutWords(found, words, isTalk);
  }
  const { text: rest, words } = cores.findLast(({ isTalk }) => isTalk) ?? { text: '', words: [] };
  const found =
    words.length === 0 ? undefined : (inPart(rest, read, setting, pages) ?? ofCore(rest, read, setting, pages));
  return found && withoutWords(found, words, true);
}

function withoutWords(found: Understood, words: readonly string[], isTalk = false): Understood {
  const { note: beside } = found;
  return { ...found, note: { of: 'left out', words, isTalk, ...(beside && { beside }) } };
}

/** What a question asks without the clause behind it. */
function ofCore(text: string, read: Read, setting: Setting, pages: Pages): Understood | undefined {
  for (const { asked, told } of withoutClause(text, setting)) {
    const found = readInWays(asked, read, setting);
    if (found !== undefined) return { ...found, note: { of: 'core', asked, told: [told] } };
    const part = inPart(asked, read, setting, pages);
    if (part?.note?.of === 'half') return { ...part, note: { ...part.note, told: [...(part.note.told ?? []), told] } };
  }
  return undefined;
}

/** The answer to one question of several, with the answers to others below it, or the pages of those whom they name. */
function withOthers(found: Understood, half: Half, read: Read, setting: Setting, pages: Pages): Understood {
  const answer = whoAnswers(found, setting);
  const said = half.others.filter((asked) => !ASKS_SOURCE.test(asked));
  const others = said
    .map((asked) => (answer === undefined ? asked : ofAnswer(asked, answer, setting)))
    .map((asked) => ({ asked, meant: readInWays(asked, read, setting) }));
  const unknown = others.flatMap(({ asked, meant }) => (meant === undefined && asked !== half.heading ? [asked] : []));
  const answered = others.flatMap(({ meant }) => meant ?? []);
  const isShown = ({ options: { name, number, season } }: Call) =>
    [found, ...answered].some(({ call: { options } }) =>
      name === undefined
        ? number === options.number && season === options.season
        : [options.name, options.driver].includes(name),
    );
  const named = unknown.flatMap(pages).flatMap((call): Understood[] => (isShown(call) ? [] : [{ call, wants: 'all' }]));
  const below = [...answered, ...named].slice(0, MOST_BELOW);
  const shown = others.flatMap(({ asked, meant }) => (meant !== undefined && below.includes(meant) ? [asked] : []));
  const left = others.flatMap(({ asked }) => (shown.includes(asked) || asked === half.heading ? [] : [asked]));
  const asTyped = (piece: string) => half.typed?.get(piece) ?? piece;
  const isTalk = (piece: string) => asideIn(piece, true, setting)?.isTalk === true;
  const told = [...(half.told ?? []).map(asTyped), ...left.map(asTyped).filter(isTalk)];
  const isOfSource = said.length < half.others.length;
  const note: Note = {
    of: 'half',
    asked: half.asked,
    below: shown,
    unknown: left.map(asTyped).filter((piece) => !isTalk(piece)),
    ...(told.length > 0 && { told }),
    ...(isOfSource && { isOfSource }),
    ...(found.note && { beside: found.note }),
  };
  return { ...found, note, below };
}

/** As many pages as stand below an answer. */
const MOST_BELOW = 2;

/** "Is Stone in the 12" has no word with a meaning but asks. */
const ASKS_WHETHER = new RegExp(`^(?:${WHETHER})\\s`, 'i');

/** Whether a piece asks for nothing: it is a name, and no question. */
function isOnlyNamed(text: string, setting: Setting): boolean {
  const { parts } = readPiece(text, setting);
  return !ASKS_WHETHER.test(text) && !isOfTwo({ parts }) && !parts.some(({ is }) => is === 'meaning');
}
