import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import type { Question } from '../read-question.js';
import { followUp, isSubjectOfWho, isTopic, seasonsCompared, withTopic } from './follow-ups.js';
import { isPossessive } from './is-possessive.js';
import { howHeIs, NO_MORE } from './known-anyway.js';
import { ASKING, readPiece, type Setting, tidy, WHETHER } from './rewording.js';
import { isStatement } from './statement.js';
import { titleHolder } from './title-holder.js';
import { ASKS_SOURCE } from './who-answers.js';
import { driversOf, theOnly } from './who-is-named.js';

/** A question that is asked for itself, and what else was asked. */
export interface Half {
  readonly asked: string;
  readonly others: readonly string[];
}

const PLACE = '(?:(?:in|for|with|at|on|since|until|from|to|alongside) )?';
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
  if (QUESTION.test(piece)) return true;
  if (!WHETHER_IT.test(piece)) return false;
  const [first] = readPiece(piece, setting).parts.filter((part) => part.is !== 'meaning' || part.meaning !== 'HAVE');
  return first !== undefined && (first.is !== 'refused' || SOMEBODY.test(first.text)) && first.is !== 'meaning';
}

/** The questions that stand in one after another, each with what its pronouns stand for. Any of them may be the one that is answered. */
export function halvesOf(typed: string, setting: Setting): readonly Half[] {
  const [text = typed] = [...titleHolder(typed, setting), ...howHeIs(typed, setting)];
  const pieces = piecesOf(text);
  if (pieces.length < 2) return [];
  const [{ text: opening } = { text: '' }] = pieces;
  const asksSource = pieces.slice(1).every((piece) => ASKS_SOURCE.test(piece.text));
  const asksOpening = (asksSource || pieces[0]?.isAsked === true) && isOfTwo(readPiece(opening, setting));
  const isOpeningTopic = isTopic(readPiece(opening, setting)) && !isStatement(opening, setting);
  const topic = isOpeningTopic && !asksOpening ? opening : undefined;
  const all = pieces.map(({ text: piece }, at) => {
    // What stands before a topic's questions is what all of them are about.
    const before = topic === undefined ? pieces.slice(0, at).map((each) => each.text) : at === 0 ? [] : [topic];
    return followUp(withNames(piece, before, setting), before, setting);
  });
  const whole = topic === undefined ? all : all.slice(1).map((piece) => withTopic(piece, topic, setting));
  if (whole.length < 2) return [];
  const isAsked = pieces.slice(topic === undefined ? 0 : 1).map((piece) => piece.isAsked);
  const isOne = (at: number) => isAsked[at] === true || isQuestion(whole[at] ?? '', setting);
  // "And have not found a seat" narrows what stands before it.
  if (whole.some((piece) => WHETHER_IT.test(piece) && !isQuestion(piece, setting))) return [];
  // What comes before the one that is answered must be a question too, or only tell something, and be no order.
  const isTold = whole.map((piece, at) => NO_MORE.test(piece) || (!isOne(at) && isStatement(piece, setting)));
  const end = whole.findIndex((_, at) => !isOne(at) && !isTold[at]);
  const first = end <= 0 ? whole.slice(0, end === 0 ? 1 : whole.length) : whole.slice(0, end);
  const at = [...first.keys()];
  // What only tells something may ask it nevertheless, where nothing else asks.
  return [...at.filter((each) => !isTold[each]), ...at.slice(0, 1).filter((each) => isTold[each])].map((each) => ({
    asked: whole[each] ?? '',
    others: whole.filter((_, other) => other !== each && !isTold[other]),
  }));
}

/** "Stone to Northline?" asks whether: a driver beside a team or track, and maybe a number, which may be of the year. */
export function isOfTwo({ parts }: Pick<Question, 'parts'>): boolean {
  const [driver, place] = parts.map((part) => namesIn(part));
  const isPlace = place !== undefined && place.driver === undefined && (place.team ?? place.track) !== undefined;
  return driver?.driver !== undefined && isPlace && parts.slice(2).every(({ is }) => is === 'car');
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
    .map((piece, at) => ({ ...piece, text: tidy(withoutTag(piece).replace(at === 0 ? /^$/ : THOUGHT, '')) }))
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
  const isOfAnswer = asksWho && !isSubject && parts.filter(({ is }) => is === 'meaning').length > 1;
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
    const name = isOfThing ? (car ?? seat ?? team) : isOfMany ? (team ?? driver) : driver;
    if (name === undefined) return typed;
    return isPossessive(pronoun, there.slice(at + typed.length)) ? `${name}'s` : `${name}${ending ?? ''}`;
  });
}

/** "Who replaced Scott Stone, and where is Scotty going?" */
function byNickname(piece: string, driver: string, setting: Setting): string {
  const given = driver.split(' ')[0]?.toLowerCase() ?? '';
  const [only, ...others] = readPiece(piece, setting).parts.flatMap((part) =>
    part.is === 'unknown' ? part.text.split(' ') : [],
  );
  const isCalled =
    only !== undefined &&
    others.length === 0 &&
    NICKNAME.exec(only.toLowerCase())?.[1]?.replace(/(.)\1$/, '$1') === given.replace(/(.)\1$/, '$1');
  return isCalled ? piece.replace(only, driver) : piece;
}

const NICKNAME = /^(\p{L}{3,}?)(?:y|ie)$/u;

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

const AND = /^(.*?\S)\s*(?:,?\s+and\s+|\s*\+\s*|\s*&\s+|,\s+)(?:also |then )?(?:(?:his|her|their|its) )?(\S.*)$/i;

/** "Stone's age and hometown": what is asked of the same in one more word is a question of its own about it. */
export function sharedSubject(text: string, setting: Setting): readonly Half[] {
  const compared = seasonsCompared(text);
  if (compared.length > 0) return compared;
  const [, first = '', more = ''] = AND.exec(text.replace(/[?!.\s]+$/, '')) ?? [];
  const { parts } = readPiece(more, setting);
  if (parts.length === 0 || parts.some(({ is }) => is !== 'meaning') || ASKS_SOURCE.test(more)) return [];
  const { parts: named, times } = readPiece(first, setting);
  const names = named.flatMap((part) =>
    part.is === 'car' ? [`the ${part.number}`] : part.is === 'name' ? [part.text] : [],
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
