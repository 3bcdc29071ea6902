import type { Call } from '../replies/call.js';
import { memo } from '../values/memo.js';
import { keepingNames } from './keeping-names.js';
import { leftOut } from './left-out.js';
import type { Names } from './names.js';
import { nearestPages } from './nearest-pages.js';
import { outsideIn } from './outside.js';
import { readQuestion } from './read-question.js';
import { alternatives } from './rewording/alternatives.js';
import { anyInside } from './rewording/any-inside.js';
import { besides } from './rewording/besides.js';
import { clipped } from './rewording/clipped.js';
import { commaHalves } from './rewording/comma-halves.js';
import { coordinated } from './rewording/coordinated.js';
import { counted, tellsWhich } from './rewording/counted.js';
import { engines } from './rewording/engines.js';
import { firstRace, makesStart, opener } from './rewording/first-race.js';
import { forGood } from './rewording/for-good.js';
import { isGreeting } from './rewording/greeting.js';
import { guess } from './rewording/guess.js';
import { type Half, halvesOf, isOfTwo, sharedSubject } from './rewording/halves.js';
import { inDays } from './rewording/in-days.js';
import { looseEnd } from './rewording/loose-end.js';
import { nameLast } from './rewording/name-last.js';
import { newSeason } from './rewording/new-season.js';
import { oneLetterOff } from './rewording/one-letter-off.js';
import { otherWords } from './rewording/other-words.js';
import { ownThings } from './rewording/own-things.js';
import { questionWordFirst } from './rewording/question-word-first.js';
import { type Rewording, readPiece, type Setting, WHETHER } from './rewording/rewording.js';
import { saidBy } from './rewording/said-by.js';
import { shortYear } from './rewording/short-year.js';
import { hasSponsor, sponsorAsked } from './rewording/sponsor-asked.js';
import { titleHolder } from './rewording/title-holder.js';
import { topicFirst } from './rewording/topic-first.js';
import { TELLS_BOTH, whenAndWhere, whetherAndWhere } from './rewording/when-and-where.js';
import { ASKS_SOURCE, ofAnswer, whoAnswers } from './rewording/who-answers.js';
import { whoDid } from './rewording/who-did.js';
import { reasonAsked } from './rewording/why-asked.js';
import { withoutClause } from './rewording/without-clause.js';
import { spelledOut } from './spelled-out.js';
import { understand } from './understand.js';
import type { Note, NotUnderstood, Understood, Wants } from './understood.js';
import { withoutOrdinal } from './without-ordinal.js';
import { withoutTail } from './without-tail.js';
import { withoutTalk } from './without-talk.js';

interface Way {
  readonly by: Rewording;
  /** What is to be said of an answer that is found so. */
  readonly note?: Note;
  /** What may be asked so; else anything. */
  readonly may?: (found: Understood, setting: Setting) => boolean;
}

/** What tells of drivers, beside whom others may be named. */
const BESIDE: ReadonlySet<Wants> = new Set(['roster', 'drives', 'teammates', 'shared by']);

/** The ways to put a question that is not understood, those first that change it least. */
const WAYS: readonly Way[] = [
  { by: oneLetterOff },
  { by: shortYear },
  { by: newSeason },
  { by: otherWords },
  { by: topicFirst },
  { by: nameLast },
  { by: anyInside },
  { by: guess },
  { by: besides, may: ({ wants }) => BESIDE.has(wants) },
  { by: titleHolder },
  { by: forGood },
  { by: whenAndWhere, may: ({ wants }) => TELLS_BOTH.has(wants) },
  {
    by: whetherAndWhere,
    may: ({ wants }) => TELLS_BOTH.has(wants) || wants === 'going' || wants === 'leaving' || wants === 'seat',
  },
  { by: ownThings },
  { by: alternatives },
  { by: questionWordFirst },
  { by: saidBy, note: { of: 'source' }, may: ({ wants }) => wants !== 'all' },
  { by: counted, note: { of: 'count' }, may: tellsWhich },
  { by: firstRace, may: isBeforeSeason },
  { by: makesStart },
  { by: whoDid },
  { by: opener, may: isBeforeSeason },
  { by: engines, may: ({ wants }) => wants === 'of make' },
  { by: sponsorAsked, note: { of: 'sponsor' }, may: hasSponsor },
  { by: looseEnd },
  { by: inDays },
  { by: clipped },
];

/** Whether no race of the year is over, of the driver or else of the series: then the next one is the first. */
function isBeforeSeason({ about = {} }: Understood, { today, view }: Setting): boolean {
  const { driver, team, series } = about;
  const of = {
    ...(driver !== undefined && { driver }),
    ...(team !== undefined && { team }),
    ...(series && { series }),
  };
  const { over } = view.races(of);
  return Object.keys(of).length > 0 && !over.some(({ slots }) => slots.date?.startsWith(today.slice(0, 4)));
}

/** As many ways one after another as a question may need: "kahnes crew cheif for 26". */
const MOST_WAYS = 2;

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
  if (isGreeting(asked)) return { why: 'greeting' };
  const plain = withoutTalk(asked);
  const known = memo((day) => keepingNames(asOf(day)));
  const whole = understand(plain, today, known);
  const isUnsure = !('why' in whole) && whole.about === undefined;
  if (!isUnsure && (!('why' in whole) || (whole.why !== 'words' && whole.why !== 'time'))) return whole;
  const [, typed = plain, suffix = '', day = today] = /^(.*?)( as of (\d{4}-\d{2}-\d{2}))?$/s.exec(plain) ?? [];
  const setting = { today: day, view: known(day) };
  const read: Read = memo((text) => understand(`${text}${suffix}`, today, known));
  const text = spelledOut(typed);
  // What is said beside a question may look like a name that is not known.
  if (!('why' in whole)) return leavingOutTail(text, read, setting) ?? whole;
  const pages: Pages = (piece) => {
    const worded = `${piece}${suffix}`;
    return nearestPages(worded, readQuestion(worded, today, setting.view), setting.view);
  };
  const found =
    readInWays(text, read, setting) ??
    inPart(text, read, setting, pages) ??
    ofCore(text, read, setting) ??
    leavingOutTail(text, read, setting) ??
    leavingOut(text, read, setting) ??
    leavingOutOrdinal(text, read, setting);
  if (found !== undefined || whole.why !== 'words') return found ?? whole;
  const nearest = pages(text);
  const words = telling(whole.words, nearest.length > 0);
  const outside = outsideIn(text);
  return { ...whole, words, ...(outside && { outside }), ...(nearest.length > 0 && { nearest }) };
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
  if (!('why' in understood)) return understood.about === undefined ? undefined : understood;
  if (understood.why !== 'words' && understood.why !== 'time') return undefined;
  for (const { by, note, may } of ways === 0 ? [] : WAYS) {
    for (const other of by(text, setting)) {
      const found = readInWays(other, read, setting, ways - 1);
      if (found !== undefined && may?.(found, setting) !== false)
        return note ? { ...found, note, about: { ...found.about, isOpen: true } } : found;
    }
  }
  const driver = reasonAsked(text, setting);
  if (driver === undefined) return undefined;
  const page = read(driver);
  return 'why' in page ? undefined : { ...page, note: { of: 'reason' } };
}

/** The first of several questions that is understood, with the others below it. */
function inPart(text: string, read: Read, setting: Setting, pages: Pages): Understood | undefined {
  for (const { asked: typed, others, ...rest } of halvesOf(text, setting)) {
    const [asked = typed, ...more] = eachOf(typed, read, setting);
    const found = isOnlyNamed(asked, setting) ? undefined : readInWays(asked, read, setting);
    const half = { ...rest, asked, others: [...more, ...others.flatMap((other) => eachOf(other, read, setting))] };
    if (found !== undefined) return withOthers(found, half, read, setting, pages);
  }
  for (const half of [...sharedSubject(text, setting), ...coordinated(text, setting), ...commaHalves(text, setting)]) {
    const all = [half.asked, ...half.others].map((each) => readInWays(each, read, setting));
    const [one] = all;
    if (one !== undefined && all.every((each) => each !== undefined))
      return withOthers(one, half, read, setting, pages);
  }
  return undefined;
}

/** A question, or those that are asked in it of each of several: "who drives the 12 and the 14?" */
function eachOf(text: string, read: Read, setting: Setting): readonly string[] {
  if (readInWays(text, read, setting) !== undefined) return [text];
  const [half] = coordinated(text, setting);
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
  return { ...found, note: { of: 'left out', words: without?.words ?? [] } };
}

/** What a question asks of any of several, where it asks of the second: which one that is no article says. */
function leavingOutOrdinal(text: string, read: Read, setting: Setting): Understood | undefined {
  const without = withoutOrdinal(text, setting);
  const found = without && readInWays(without.text, read, setting);
  return found && { ...found, note: { of: 'left out', words: without?.words ?? [] } };
}

/** What a question asks without what is said before or behind it, and is not understood. */
function leavingOutTail(text: string, read: Read, setting: Setting): Understood | undefined {
  for (const { text: rest, words } of withoutTail(text, setting)) {
    const found = readInWays(rest, read, setting);
    if (found?.about !== undefined && found.wants !== 'all') return { ...found, note: { of: 'left out', words } };
  }
  return undefined;
}

/** What a question asks without the clause behind it. */
function ofCore(text: string, read: Read, setting: Setting): Understood | undefined {
  for (const asked of withoutClause(text, setting)) {
    const found = readInWays(asked, read, setting);
    if (found !== undefined) return { ...found, note: { of: 'core', asked } };
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
  const isOfSource = said.length < half.others.length;
  const note: Note = {
    of: 'half',
    asked: half.asked,
    below: shown,
    unknown: left.map(asTyped),
    ...(isOfSource && { isOfSource }),
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
