import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { ASKING, readPiece, type Setting, tidy, WHETHER } from './rewording.js';

/** A question that is asked for itself, and what else was typed. */
export interface Half {
  readonly asked: string;
  readonly other: string;
}

const PLACE = '(?:(?:in|for|with|at|on|since|until|from) )?';
const ASKS = `(?:${PLACE}(?:${ASKING})(?:['’]?s|['’]re)?\\b|(?:${WHETHER})\\s+(?:he|she|it|they|there|the|his|her|their|its|\\p{Lu})|(?:is|was|does|did|has|will)n['’]?t\\s)`;
/** Where a question ends and another begins: "where is Stone from and how old is she". */
const SEAM = new RegExp(
  `[?!;]+\\s+(?=\\S)|\\.\\s+(?=${ASKS})|\\s*[,+&–—]?\\s+(?:and|but|or|plus|\\+|&)\\s+(?:also\\s+|then\\s+)?(?=${ASKS})|\\s*[,–—:]\\s*(?=${ASKS})|\\s+-\\s+(?=${ASKS})`,
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
export function halvesOf(text: string, setting: Setting): readonly Half[] {
  const pieces = piecesOf(text);
  if (pieces.length < 2) return [];
  const [first = '', ...behind] = pieces;
  // "Stone, what does she drive and what is next?": what stands before the first question is what both are about.
  const topic = behind.length > 1 && isTopic(first, setting) ? first : undefined;
  const whole =
    topic === undefined
      ? pieces.map((piece, at) => withNames(piece, pieces.slice(0, at), setting))
      : behind.map((piece) => about(topic, withNames(piece, [topic], setting), setting));
  // What comes before the one that is answered must be a question too, and no order.
  const questions = whole.findIndex((piece) => !isQuestion(piece, setting));
  // "And have not found a seat" narrows what stands before it.
  if (pieces.some((piece) => WHETHER_IT.test(piece) && !isQuestion(piece, setting))) return [];
  return whole
    .slice(0, questions <= 0 ? (questions < 0 ? whole.length : 1) : questions)
    .map((asked, at) => ({ asked, other: whole.filter((_, index) => index !== at).join('? ') }));
}

/** Whether a piece is only the name of somebody or something. */
function isTopic(piece: string, setting: Setting): boolean {
  const { parts } = readPiece(piece, setting);
  return parts.length > 0 && parts.every(({ is }) => is === 'name' || is === 'car');
}

/** A question with the name of what it is about, if it has none. */
function about(topic: string, piece: string, setting: Setting): string {
  const isNamed = readPiece(piece, setting).parts.some(({ is }) => is === 'name' || is === 'car');
  return isNamed ? piece : `${piece} ${topic}`;
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  for (let seam = SEAM.exec(rest); seam !== null; seam = SEAM.exec(rest)) {
    pieces.push(rest.slice(0, seam.index));
    rest = rest.slice(seam.index + seam[0].length);
  }
  return [...pieces, rest].map((piece) => tidy(piece.replace(/[?!.]+\s*$/, ''))).filter((piece) => piece !== '');
}

const PRONOUN = /\b(he|she|him|they|them|his|her|hers|their|theirs|it|its)(['’](?:s|ll|d|re))?\b/giu;
const NOT_A_THING = /^(?:now|then|too|in|at|on|for|with|next|before|after|today|this|last|and|or|still)$/i;

/** A question in which the pronouns are the person, car or team that those before it name; as typed where they name several. */
function withNames(piece: string, before: readonly string[], setting: Setting): string {
  const parts = before.flatMap((each) => readPiece(each, setting).parts);
  const isDriver = ({ driver, team }: ReturnType<typeof namesIn>) =>
    driver !== undefined && (team === undefined || setting.view.names.drivers.includes(driver));
  // "Who replaced Stone, and where is she from?" may speak of whoever did.
  const asksWho = parts.some((part) => part.is === 'meaning' && part.meaning === 'WHO');
  const isOfAnswer = asksWho && parts.filter(({ is }) => is === 'meaning').length > 1;
  const driver = isOfAnswer
    ? undefined
    : theOnly(parts, (part) => (isDriver(namesIn(part)) ? namesIn(part).driver : undefined));
  const team = theOnly(parts, (part) => (isDriver(namesIn(part)) ? undefined : namesIn(part).team));
  const number = theOnly(parts, (part) => (part.is === 'car' ? part.number : undefined));
  const car = number === undefined ? undefined : `the ${number}`;
  return piece.replace(PRONOUN, (typed: string, word: string, ending: string | undefined, at: number) => {
    const next = /^ +(\p{L}+)/u.exec(piece.slice(at + typed.length))?.[1] ?? '';
    const pronoun = word.toLowerCase();
    const isOfThing = pronoun.startsWith('it');
    const isOfMany = /^th/.test(pronoun);
    const name = isOfThing ? (car ?? team) : isOfMany ? (team ?? driver) : driver;
    if (name === undefined) return typed;
    const isPossessive =
      /^(?:his|hers|its|theirs?)$/.test(pronoun) || (pronoun === 'her' && next !== '' && !NOT_A_THING.test(next));
    return isPossessive ? `${name}'s` : `${name}${ending ?? ''}`;
  });
}

/** What several parts say of one kind, if it is one thing. */
function theOnly(parts: readonly Part[], of: (part: Part) => string | undefined): string | undefined {
  const told = new Set(parts.flatMap((part) => of(part) ?? []));
  const [only, ...others] = told;
  return others.length > 0 ? undefined : only;
}

const AND = /^(.*?\S)\s*(?:,?\s+and\s+|\s*\+\s*|\s*&\s+|,\s+)(?:also |then )?(?:(?:his|her|their|its) )?(\S.*)$/i;

/** "Stone's age and hometown": what is asked of the same in one more word is a question of its own about it. */
export function sharedSubject(text: string, setting: Setting): readonly Half[] {
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
