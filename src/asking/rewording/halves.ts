import { namesIn } from '../names-in.js';
import { followUp, isSubjectOfWho, isTopic, seasonsCompared, withTopic } from './follow-ups.js';
import { isPossessive } from './is-possessive.js';
import { howHeIs } from './known-anyway.js';
import { ASKING, readPiece, type Setting, tidy, WHETHER } from './rewording.js';
import { titleHolder } from './title-holder.js';
import { theOnly } from './who-is-named.js';

/** A question that is asked for itself, and what else was typed. */
export interface Half {
  readonly asked: string;
  readonly other: string;
}

const PLACE = '(?:(?:in|for|with|at|on|since|until|from|to|alongside) )?';
const SAME = '(?:with |in )?(?:the )?same (?:team|number|car|crew chief|spotter|make|manufacturer|seat|series)\\b';
const ASKS = `(?:${PLACE}(?:${ASKING})(?:['’]?s|['’]re)?\\b|(?:${WHETHER})\\s+(?:he|she|it|they|there|the|his|her|their|its|\\p{Lu})|(?:is|was|does|did|has|will)n['’]?t\\s|${SAME})`;
/** Where a question ends and another begins: "where is Stone from and how old is she". */
const SEAM = new RegExp(
  `[?!;]+\\s+(?=\\S)|\\.\\s+(?=${ASKS})|\\s*[,+&–—]?\\s+(?:and|but|or|plus|\\+|&)\\s+(?:also\\s+|then\\s+)?(?=${ASKS})|\\s*[,–—:]\\s*(?=${ASKS})|\\s+-\\s+(?=${ASKS})|\\s*,?\\s+or\\s+(?=(?:is (?:he|she|it|that) )?(?:just|only|merely)\\s)`,
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
  const topic = isTopic(readPiece(pieces[0]?.text ?? '', setting)) ? pieces[0]?.text : undefined;
  const all = pieces.map(({ text: piece }, at) => {
    // What stands before a topic's questions is what all of them are about.
    const before = topic === undefined ? pieces.slice(0, at).map((each) => each.text) : at === 0 ? [] : [topic];
    return followUp(withNames(piece, before, setting), before, setting);
  });
  const whole = topic === undefined ? all : all.slice(1).map((piece) => withTopic(piece, topic, setting));
  const isAsked = pieces.slice(topic === undefined ? 0 : 1).map((piece) => piece.isAsked);
  if (whole.length < 2) return [];
  // What comes before the one that is answered must be a question too, and no order.
  const questions = whole.findIndex((piece, at) => !isAsked[at] && !isQuestion(piece, setting));
  // "And have not found a seat" narrows what stands before it.
  if (whole.some((piece) => WHETHER_IT.test(piece) && !isQuestion(piece, setting))) return [];
  return whole
    .slice(0, questions <= 0 ? (questions < 0 ? whole.length : 1) : questions)
    .map((asked, at) => ({ asked, other: whole.filter((_, index) => index !== at).join('? ') }));
}

/** A piece of what was typed, and whether a question mark stands behind it: "Stone out? who's in?" */
interface Piece {
  readonly text: string;
  readonly isAsked: boolean;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  for (let seam = SEAM.exec(rest); seam !== null; seam = SEAM.exec(rest)) {
    pieces.push({ text: rest.slice(0, seam.index), isAsked: seam[0].includes('?') });
    rest = rest.slice(seam.index + seam[0].length);
  }
  return [...pieces, { text: rest, isAsked: false }]
    .map((piece) => ({ ...piece, text: tidy(piece.text.replace(/[?!.]+\s*$/, '')) }))
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
  return piece.replace(PRONOUN, (typed: string, word: string, ending: string | undefined, at: number) => {
    const pronoun = word.toLowerCase();
    const isOfThing = pronoun.startsWith('it');
    const isOfMany = /^th/.test(pronoun);
    const name = isOfThing ? (car ?? team) : isOfMany ? (team ?? driver) : driver;
    if (name === undefined) return typed;
    return isPossessive(pronoun, piece.slice(at + typed.length)) ? `${name}'s` : `${name}${ending ?? ''}`;
  });
}

const AND = /^(.*?\S)\s*(?:,?\s+and\s+|\s*\+\s*|\s*&\s+|,\s+)(?:also |then )?(?:(?:his|her|their|its) )?(\S.*)$/i;

/** "Stone's age and hometown": what is asked of the same in one more word is a question of its own about it. */
export function sharedSubject(text: string, setting: Setting): readonly Half[] {
  const compared = seasonsCompared(text);
  if (compared.length > 0) return compared;
  const [, first = '', more = ''] = AND.exec(text.replace(/[?!.\s]+$/, '')) ?? [];
  const { parts } = readPiece(more, setting);
  if (parts.length === 0 || parts.some(({ is }) => is !== 'meaning')) return [];
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
  return names.length === 0 ? [] : [{ asked, other }];
}
