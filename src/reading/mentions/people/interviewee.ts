import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import { type WordSet, wordSet } from '../../text/word-set.js';
import type { Mention, Person } from '../mention.js';
import type { Voices } from './voices.js';

const SELF = wordSet('i im ill ive');
const YOU = wordSet('you your youre youve youd youll');
/** So many questions, and answers in the first person, make an interview; a column that asks does not ask "you". */
const FEWEST = 3;
const FEWEST_TO_YOU = 2;

// "Q:" and "A:" before what is asked and answered.
const QUESTION = /^q(?:uestion)?$/i;
const ANSWER = /^a(?:nswer)?$/i;

const NOBODY: Voices = { speaker: undefined, asked: undefined };

/**
 * Who says "I" in the answers, and is "you" in the questions marked as such, of an interview that names no speakers before them: the one
 * person of its title, or else of what stands before the first question.
 *
 * @returns for each sentence of an answer or question, that person; nobody where the article is no such interview
 */
export function intervieweeIn(
  text: Text,
  list: readonly Mention[],
  officeHolders: ReadonlySet<Person>,
): (sentence: Sentence) => Voices {
  const isLabelled = text.sentences.some(({ block }) => ANSWER.test(block.speaker ?? ''));
  const questions = new Set(
    text.sentences
      .filter((one) => (isLabelled ? QUESTION.test(one.block.speaker ?? '') : asks(text, one)))
      .map(({ blockIndex }) => blockIndex),
  );
  const [first = Number.POSITIVE_INFINITY] = questions;
  const isAnswer = ({ block, blockIndex }: Sentence): boolean =>
    isLabelled
      ? ANSWER.test(block.speaker ?? '')
      : blockIndex > first && !questions.has(blockIndex) && block.speaker === undefined && block.kind !== 'heading';
  const own = text.sentences.filter((sentence) => isAnswer(sentence) && has(text, sentence, SELF));
  const toYou = text.sentences.filter((one) => questions.has(one.blockIndex) && has(text, one, YOU));
  if (questions.size < FEWEST || toYou.length < FEWEST_TO_YOU || own.length < FEWEST) return () => NOBODY;
  const opening = text.sentences.filter(({ blockIndex }) => blockIndex < first);
  const title = opening.filter(({ blockIndex }) => blockIndex === opening[0]?.blockIndex);
  const person =
    onlyPersonBefore(title.at(-1), list, officeHolders) ?? onlyPersonBefore(opening.at(-1), list, officeHolders);
  const [answers, asked] = [
    { speaker: person, asked: undefined },
    { speaker: undefined, asked: person },
  ];
  return (sentence) =>
    isAnswer(sentence) ? answers : isLabelled && questions.has(sentence.blockIndex) ? asked : NOBODY;
}

function asks({ tokens }: Text, { last }: Sentence): boolean {
  return tokens[last - 1]?.text === '?';
}

function has({ tokens, quoted }: Text, { first, last }: Sentence, words: WordSet): boolean {
  for (let at = first; at < last; at += 1) if (quoted[at] !== 1 && words.has(tokens[at])) return true;
  return false;
}

/** The one person whom an article names up to the end of a sentence. */
function onlyPersonBefore(
  sentence: Sentence | undefined,
  list: readonly Mention[],
  officeHolders: ReadonlySet<Person>,
): Person | undefined {
  const people = new Set<Person>();
  for (const mention of list) {
    if (sentence === undefined || mention.first >= sentence.last) continue;
    if (mention.type === 'person' && !officeHolders.has(mention.person)) people.add(mention.person);
  }
  const [only] = people;
  return people.size === 1 ? only : undefined;
}
