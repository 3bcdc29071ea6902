import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import type { Question } from '../read-question.js';
import { isShortGivenName } from '../short-given-names.js';
import { askedAgainOf, askedAgainThen, carriedOver } from './carried-over.js';
import { followUp, isSubjectOfWho, isTopic, postAsked, seasonsCompared, withTopic } from './follow-ups.js';
import { isPossessive } from './is-possessive.js';
import { howHeIs, NO_MORE } from './known-anyway.js';
import { ofRaceBefore } from './of-race-before.js';
import { isQuestionWord } from './question-word-first.js';
import { ASKING, readPiece, type Setting, tidy, WHETHER } from './rewording.js';
import { isHeading, isStatement, turns } from './statement.js';
import { titleHolder } from './title-holder.js';
import { ASKS_SOURCE } from './who-answers.js';
import { whoIsItNow } from './who-is-it-now.js';
import { driversOf, theOnly } from './who-is-named.js';

/** A question that is asked for itself, and what else was asked. */
export interface Half {
  readonly asked: string;
  readonly others: readonly string[];
  /** What is only told beside it, and asks nothing. */
  readonly told?: readonly string[];
  /** The others as typed, where other words stand for them. */
  readonly typed?: ReadonlyMap<string, string>;
  /** Which of the others only says what they are about, if it is no question. */
  readonly heading?: string;
}

const PLACE = '(?:(?:in|for|with|at|on|since|until|til|till|through|from|to|alongside) )?';
const SAME = '(?:with |in )?(?:the )?same (?:team|number|car|crew chief|spotter|make|manufacturer|seat|series)\\b';
const ASKS = `(?:${PLACE}(?:${ASKING})(?:['’]?s|['’]re)?\\b|(?:${WHETHER})\\s+(?:he|she|it|they|there|the|his|her|their|its|\\p{Lu})|(?:is|was|does|did|has|will)n['’]?t\\s|${SAME})`;
/** Where a question ends and another begins: "where is Stone from and how old is she". */
const SEAM = new RegExp(
  `[?!;]+\\s+(?=\\S)|\\.\\s+(?=${ASKS})|\\s*[,+&–—]?\\s+(?:and|but|or|plus|\\+|&)\\s+(?:also\\s+|then\\s+)?(?=${ASKS})|\\s*[,–—:]\\s*(?=${ASKS})|\\s*,?\\s+so\\s+(?=${ASKS})|\\s+-\\s+(?=${ASKS})|\\s*,?\\s+or\\s+(?=(?:is (?:he|she|it|that) )?(?:just|only|merely)\\s)`,
  'iu',
);
const BEFORE = '^(?:(?:so|and|ok|hey|well)[ ,]+)*';
const QUESTION = new RegExp(`${BEFORE}${PLACE}(?:${ASKING})(?:['’]?s|['’]re)?\\b`, 'iu');
const WHETHER_IT = new RegExp(`${BEFORE}(?:${WHETHER})\\b`, 'iu');
const SOMEBODY = /^(?:he|she|it|they|his|her|their|its)$/i;

/** Whether a piece asks something of its own: one that asks whether has somebody or something of whom it does. */
function isQuestion(piece: string, setting: Setting): boolean {
  // "Stone lost her seat to who"
  if (QUESTION.test(piece) || isQuestionWord(readPiece(piece, setting).parts.at(-1))) return true;
  if (!WHETHER_IT.test(piece)) return false;
  const [first] = readPiece(piece, setting).parts.filter((part) => part.is !== 'meaning' || part.meaning !== 'HAVE');
  return first !== undefined && (first.is !== 'refused' || SOMEBODY.test(first.text)) && first.is !== 'meaning';
}

/** As many pieces as anybody asks at once: each is tried beside all others, so the time would grow with the square of them. */
const MOST_PIECES = 8;

/** The questions that stand in one after another, each with what its pronouns stand for. Any of them may be the one that is answered. */
export function halvesOf(question: string, setting: Setting): readonly Half[] {
  const [text = question] = [...titleHolder(question, setting), ...howHeIs(question, setting)];
  const pieces = piecesOf(text);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return [];
  const [{ text: opening } = { text: '' }] = pieces;
  const asksSource = pieces.slice(1).every((piece) => ASKS_SOURCE.test(piece.text));
  const asksOpening = (asksSource || pieces[0]?.isAsked === true) && asksOfPlace(readPiece(opening, setting));
  const isOpeningTopic = isTopic(readPiece(opening, setting)) && !turns(opening) && !isStatement(opening, setting);
  const topic = isOpeningTopic && !asksOpening ? opening : undefined;
  const all: string[] = [];
  for (const [at, { text: piece }] of pieces.entries()) {
    // What stands before a topic's questions is what all of them are about.
    const last = all.slice(topic === undefined ? 0 : 1).at(-1);
    const ofTopic = topic === undefined ? [] : [topic, ...(postAsked(piece, setting) && last ? [last] : [])];
    const before = topic === undefined ? pieces.slice(0, at).map((each) => each.text) : at === 0 ? [] : ofTopic;
    const again = askedAgainThen(piece, last, setting) ?? askedAgainOf(piece, last, setting);
    const asked =
      again ?? whoIsItNow(piece, before, setting) ?? followUp(withNames(piece, before, setting), before, setting);
    const whole = topic !== undefined && at > 0 ? withTopic(asked, topic, setting) : asked;
    const ofRace = ofRaceBefore(whole, all, setting);
    all.push(ofRace ?? again ?? carriedOver(whole, before, setting, pieces[at]?.text));
  }
  const whole = topic === undefined ? all : all.slice(1);
  if (whole.length < (topic === undefined ? 2 : 1)) return [];
  const typed = new Map(all.map((piece, at) => [piece, pieces[at]?.text ?? piece]));
  const isAsked = pieces.slice(topic === undefined ? 0 : 1).map((piece) => piece.isAsked);
  const isOne = (at: number) => isAsked[at] === true || isQuestion(whole[at] ?? '', setting);
  // "And have not found a seat" narrows what stands before it.
  if (whole.some((piece) => WHETHER_IT.test(piece) && !isQuestion(piece, setting))) return [];
  // What comes before the one that is answered must be a question too, or only tell something, and be no order.
  const isTold = whole.map((piece, at) => NO_MORE.test(piece) || (!isOne(at) && isStatement(piece, setting)));
  const heading = whole.slice(0, 1).find((piece) => topic === undefined && !isOne(0) && isHeading(piece, setting));
  const end = whole.findIndex((piece, at) => !isOne(at) && !isTold[at] && piece !== heading);
  const first = end <= 0 ? whole.slice(0, end === 0 ? 1 : whole.length) : whole.slice(0, end);
  const at = [...first.keys()];
  // What only tells something may ask it nevertheless, where nothing else asks.
  return [...at.filter((each) => !isTold[each]), ...at.slice(0, 1).filter((each) => isTold[each])].map((each) => ({
    asked: whole[each] ?? '',
    others: whole.filter((_, other) => other !== each && !isTold[other]),
    told: whole.filter((_, other) => other !== each && isTold[other]),
    typed,
    ...(heading !== undefined && { heading }),
  }));
}

/** "Stone in trucks this weekend?" asks whether, as "Stone to Northline?" does. */
function asksOfPlace({ parts, series }: Question): boolean {
  const [driver, ...more] = parts;
  const isOfSeries = namesIn(driver).driver !== undefined && more.length === 0 && series.length > 0;
  return isOfSeries || isOfTwo({ parts });
}

/** "Stone to Northline?" asks whether: a driver beside a team, a car or a track. */
export function isOfTwo({ parts }: Pick<Question, 'parts'>): boolean {
  const [driver, ...places] = parts;
  const isPlace = (part: Part) => {
    const { driver: other, team, track } = namesIn(part);
    return part.is === 'car' || (other === undefined && (team ?? track) !== undefined);
  };
  return namesIn(driver).driver !== undefined && places.length > 0 && places.every(isPlace);
}

/** A piece of what was typed, and whether a question mark stands behind it: "Stone out? who's in?" */
interface Piece {
  readonly text: string;
  readonly isAsked: boolean;
}

/** What asks for a yes behind what is told: "no Stone at Talladega right?" */
const TAG = /(?<!\b(?:is|are|was|be|got|get|turns?|who|that|it))[\s,]+(?:right|correct|yeah|yes|huh|eh)$/i;

/** "I thought he stays" is told, and may be so or not. */
const THOUGHT = /^(?:(?:but|and|so)[ ,]+)?(?:i )?(?:thought|figured|assumed|could have sworn)(?: that)? (?=\S+ \S)/i;

/** "Stone's out? and who's in": what joins two questions is in neither. */
const AND_ASKS = new RegExp(`^(?:and|but|also|plus)\\s+(?=${ASKS})`, 'iu');

function withoutTag({ text, isAsked }: Piece): string {
  const bare = text.replace(/[?!.]+\s*$/, '');
  return isAsked && /\s\S+\s/.test(bare) ? bare.replace(TAG, '') : bare;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  for (let seam = SEAM.exec(rest); seam !== null; seam = SEAM.exec(rest)) {
    pieces.push({ text: rest.slice(0, seam.index), isAsked: seam[0].includes('?') });
    rest = rest.slice(seam.index + seam[0].length);
  }
  return [...pieces, { text: rest, isAsked: false }]
    .map((piece, at) => ({
      ...piece,
      text: at === 0 ? tidy(withoutTag(piece)) : tidy(withoutTag(piece).replace(THOUGHT, '').replace(AND_ASKS, '')),
    }))
    .filter((piece) => piece.text !== '');
}

const PRONOUN = /\b(he|she|him|they|them|his|her|hers|their|theirs|it|its)(['’](?:s|ll|d|re))?\b/giu;

/** A question in which the pronouns are the person, car or team that those before it name; as typed where they name several. */
function withNames(piece: string, before: readonly string[], setting: Setting): string {
  const parts = before.flatMap((each) => readPiece(each, setting).parts);
  const isDriver = ({ driver, team }: ReturnType<typeof namesIn>) =>
    driver !== undefined && (team === undefined || setting.view.names.drivers.includes(driver));
  // "Who replaced Stone, and where is she from?" may speak of whoever did.
  const asksWho = parts.some((part) => part.is === 'meaning' && part.meaning === 'WHO');
  const isSubject = before.length === 1 && parts.some((part) => isSubjectOfWho(before[0] ?? '', part));
  // "Who had the 12 before Stone, and where does he go?" asks it of whoever had it.
  const asksBefore = parts.some((part) => part.is === 'meaning' && part.meaning === 'BEFORE');
  // What becomes of somebody is asked of the one who left, and not of who came.
  const isOfLeft = HIS_FUTURE.test(piece) && !asksBefore && before.some((each) => isOfDriver(readPiece(each, setting)));
  const isOfAnswer = asksWho && !isSubject && !isOfLeft && parts.filter(({ is }) => is === 'meaning').length > 1;
  const driver = isOfAnswer
    ? undefined
    : theOnly(parts, (part) => (isDriver(namesIn(part)) ? namesIn(part).driver : undefined));
  const team = theOnly(parts, (part) => (isDriver(namesIn(part)) ? undefined : namesIn(part).team));
  const number = theOnly(parts, (part) => (part.is === 'car' ? part.number : undefined));
  const car = number === undefined ? undefined : `the ${number}`;
  const hasSeat = parts.some(
    (part) => part.is === 'meaning' && (part.meaning === 'SEAT' || part.meaning === 'OLD_SEAT'),
  );
  const drivers = driversOf(parts);
  const called = drivers.length === 1 ? byNickname(piece, drivers[0] ?? '', setting) : piece;
  const both = drivers.length === 2 ? called.replace(EACH, drivers.join(' and ')) : called;
  const there = thereIn(both, parts, setting);
  return there.replace(PRONOUN, (typed: string, word: string, ending: string | undefined, at: number) => {
    const pronoun = word.toLowerCase();
    const isOfThing = pronoun.startsWith('it');
    const isOfMany = /^th/.test(pronoun);
    // "Why did Stone lose her ride, and who got it?"
    const seat = hasSeat && driver !== undefined ? `${driver}'s seat` : undefined;
    const name = isOfThing
      ? (car ?? seat ?? team ?? (EXTENT.test(piece) ? driver : undefined))
      : isOfMany
        ? (team ?? driver)
        : driver;
    if (name === undefined) return typed;
    return isPossessive(pronoun, there.slice(at + typed.length)) ? `${name}'s` : `${name}${ending ?? ''}`;
  });
}

/** "Who does Stone drive for, and is it full-time?" */
const EXTENT = /\b(?:full|part)[ -]?time\b/i;

const HIS_FUTURE =
  /^(?:(?:and|so|but) )*(?:(?:is|will|when(?:['’]?s| is| will| does)) (?:he|she) (?:be )?(?:back|return|returning|coming back|come back)\b|where(?:['’]?s|['’]?d| is| did| does| will)? (?:he|she) (?:go|going|gone|end up|land|landing|headed|heading|move|moving)|what(?:['’]?s| is| will) (?:he|she) (?:doing|do|driving|drive)\b.*\b(?:next|20\d\d|now)|(?:does|has|did) (?:he|she) (?:have|got|get|find|found|land|landed) (?:a(?:ny|nother)?|some) ?(?:thing|where)?(?: (?:ride|seat|job|gig|team))?)\b/i;

function isOfDriver({ parts }: Question): boolean {
  return parts.some((part) => namesIn(part).driver !== undefined);
}

/** "Who replaced Scott Stone, and where is Scotty going?" */
function byNickname(piece: string, driver: string, setting: Setting): string {
  const [only, ...others] = readPiece(piece, setting).parts.flatMap((part) =>
    part.is === 'unknown' ? part.text.split(' ') : [],
  );
  return only !== undefined && others.length === 0 && isShortGivenName(only, driver)
    ? piece.replace(only, driver)
    : piece;
}

/** Both of two who are named. */
const EACH = /\b(?:each|both|either)(?: one)? of (?:them|those|these)(?: two)?\b|\b(?:the two|both) of them\b/i;

/** "Who is in the 12 there": not of whether there is anybody, nor out there somewhere. */
const THERE =
  /(?<!\b(?:is|are|was|were|will|if|whether|out|over|up|hi|hey|hello) )\b(?:in |at |over )?(?:there|here)\b(?! (?:is|are|was|were|will|be|any|a|an|still)\b)/i;

/** The place that a piece only points to, where those before it name one: a track, else a team. */
function thereIn(piece: string, before: readonly Part[], setting: Setting): string {
  const isPlaced = readPiece(piece, setting).parts.some((part) => namesIn(part).track !== undefined);
  const track = theOnly(before, (part) => (namesIn(part).driver === undefined ? namesIn(part).track : undefined));
  return track === undefined || isPlaced ? piece : piece.replace(THERE, `at ${track}`);
}

/** "In 22" may be a year. */
function isSaidAsCar(text: string, number: string): boolean {
  return new RegExp(`(?:\\bthe |#|\\bno\\.? ?)(?:\\p{L}[\\p{L}’']* ){0,3}#?${number}\\b`, 'iu').test(text);
}

/** "The drivers and crew chiefs at Northline" */
const DRIVERS_AND_CREW =
  /^(.*?)\b(drivers?|line-?up|roster) (?:and|&|\+|plus|n) (?:(?:the|their|its) )?(crew chiefs?|spotters?) ((?:at|for|of|on|from) \S.*)$/i;

const AND = /^(.*?\S)\s*(?:,?\s+and\s+|\s*\+\s*|\s*&\s+|,\s+)(?:also |then )?(?:(?:his|her|their|its) )?(\S.*)$/i;

/** "Stone's age and hometown": what is asked of the same in one more word is a question of its own about it. */
export function sharedSubject(text: string, setting: Setting): readonly Half[] {
  const compared = seasonsCompared(text);
  if (compared.length > 0) return compared;
  const [, before = '', drivers = '', crew = '', behind = ''] = DRIVERS_AND_CREW.exec(text) ?? [];
  if (behind !== '')
    return [{ asked: tidy(`${before} ${drivers} ${behind}`), others: [tidy(`${before} ${crew} ${behind}`)] }];
  const [, first = '', more = ''] = AND.exec(text.replace(/[?!.\s]+$/, '')) ?? [];
  const { parts, series } = readPiece(more, setting);
  // "Cup and truck drivers" are asked for in each series.
  const [own] = readPiece(first, setting).series;
  if (own !== undefined && series.some((key) => key !== own)) return [];
  if (parts.length === 0 || parts.some(({ is }) => is !== 'meaning') || ASKS_SOURCE.test(more)) return [];
  const { parts: named, times } = readPiece(first, setting);
  const names = named.flatMap((part) =>
    part.is === 'car'
      ? [isSaidAsCar(first, part.number) ? `the ${part.number}` : part.text]
      : part.is === 'name'
        ? [part.text]
        : [],
  );
  // A season that stands with one of them is that of both.
  const { season = times.season } = readPiece(more, setting).times;
  const of = season === undefined ? '' : ` ${season}`;
  const both = [first, `${names.join(' ')} ${more}`].map((each) =>
    tidy(readPiece(each, setting).times.season === undefined ? each + of : each),
  );
  const [asked = '', other = ''] = both;
  return names.length === 0 ? [] : [{ asked, others: [other] }];
}
