import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { type Crew, SURE } from './crew-signs.js';

const POSTS =
  /\b(?:crew chiefs|spotters|pit boxes|crew chief (?:line-?ups?|changes?|moves?|shuffles?|carousel|assignments?|pairings?|roster|news))\b/;
// "Drivers and crew chiefs": whoever comes next may be either.
const OF_DRIVERS = /\b(?:drivers?|seats?|rides?|which|who|whose|nobody|no|not|neither)\b/;
const BRACKETED =
  /\bcrew chiefs? (?:(?:are|is|stand|named|listed|given|shown) )?in (?:brackets|parenthes[ei]s|parens?)\b/;
// Between a colon and the first of a list, and between one of them and the next.
const STARTS = /^(?:[:;,—–]|and|while)$/;
const LONGEST_HEAD = 16;

/**
 * Adds who is on a crew because a paragraph says at its head that it is about crews: "Crew chiefs are shuffled to suit. Marsh remains on the
 * 12 with Stone. Hill transfers to Carter’s truck", "Crew chief changes: Marsh inherits the No. 7 of Carter"; and "Stone (Marsh), with the
 * crew chiefs in brackets". Only people who are named there for the first time and show few signs of driving.
 */
export function addCrewOfParagraphs(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Crew,
  drives: (person: Person) => number,
): void {
  const known = new Set<Person>();
  let open = -1;
  text.sentences.forEach((sentence, index) => {
    const people = (bySentence[index] ?? []).filter((one): one is PersonMention => one.type === 'person');
    const isNew = ({ person, form, possessive, first }: PersonMention): boolean =>
      form === 'full' && !possessive && !known.has(person) && text.quoted[first] !== 1;
    const add = (one: PersonMention): void => {
      if (!crew.has(one.person) && drives(one.person) < SURE) crew.set(one.person, 'crew chief');
    };
    const [first] = people;
    // "Stone drives the No. 4": whoever shows that he drives is told of for somebody else's sake.
    const isFirst = first !== undefined && first.first === sentence.first && drives(first.person) === 0;
    if (sentence.blockIndex === open && isFirst && isNew(first)) add(first);
    for (const one of headedBy(text.tokens, sentence, people)) if (isNew(one)) add(one);
    for (const one of inBrackets(text.tokens, sentence, people)) add(one);
    for (const { person } of people) known.add(person);
    if (opensParagraph(text, index) && people.length === 0 && isOfCrews(text.tokens, sentence.first, sentence.last))
      open = sentence.blockIndex;
  });
}

function opensParagraph({ sentences }: Text, index: number): boolean {
  const [sentence, before] = [sentences[index], sentences[index - 1]];
  return sentence?.block.kind === 'paragraph' && before?.blockIndex !== sentence.blockIndex;
}

function isOfCrews(tokens: readonly Token[], first: number, last: number): boolean {
  const words = wordsBetween(tokens, first, last);
  return last - first <= LONGEST_HEAD && POSTS.test(words) && !OF_DRIVERS.test(words) && tokens[last - 1]?.text !== '?';
}

/** "Crew chief changes at Northline: Marsh inherits the No. 7 of Carter, Hill gets the No. 12 of Stone": who opens each item. */
function headedBy(
  tokens: readonly Token[],
  { first, last }: Sentence,
  people: readonly PersonMention[],
): PersonMention[] {
  const colon = tokens.slice(first, Math.min(last, first + LONGEST_HEAD)).findIndex(({ text }) => text === ':');
  const from = first + colon;
  if (colon < 0 || people.some((one) => one.first < from) || !isOfCrews(tokens, first, from)) return [];
  return people.filter(
    (one) => STARTS.test(tokens[one.first - 1]?.lower ?? '') && /^[a-z]+(?:s|ed)$/.test(tokens[one.last]?.text ?? ''),
  );
}

/** "Stone (Marsh) No. 12, Carter (Hill) No. 20, with crew chiefs in brackets": who stands in brackets behind another. */
function inBrackets(
  tokens: readonly Token[],
  { first, last }: Sentence,
  people: readonly PersonMention[],
): PersonMention[] {
  if (people.length < 2 || !BRACKETED.test(wordsBetween(tokens, first, last))) return [];
  return people.filter(
    (one, at) =>
      tokens[one.first - 1]?.text === '(' && people[at - 1]?.last === one.first - 1 && tokens[one.last]?.text === ')',
  );
}
