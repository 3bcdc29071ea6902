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
  const toHim = !isLabelled && isAnnounced(text, first) ? questionsToHim(text, first) : undefined;
  const isAnswer = ({ block, blockIndex }: Sentence): boolean =>
    isLabelled
      ? ANSWER.test(block.speaker ?? '')
      : blockIndex > first &&
        !(toHim ?? questions).has(blockIndex) &&
        block.speaker === undefined &&
        block.kind !== 'heading';
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
    isAnswer(sentence) ? answers : (isLabelled ? questions : toHim)?.has(sentence.blockIndex) ? asked : NOBODY;
}

// What a title calls an interview, and how its opening says that somebody was asked; a column puts questions to its readers.
const TITLE =
  /\b(?:q ?(?:&|and) ?a|questions? (?:for|with)|catching up|interview|in conversation|(?:conversation|chat) with|(?:talks?|chats?|sit-?down) with|minutes with|one-on-one)\b/i;
const WE_ASKED =
  /\b[Ww]e (?:sat|talked|spoke|caught|met|found|asked|reached|chatted)\b|\b(?:sat down|spoke|talked|chatted) (?:with|to) us\b/;

/** What stands before the first question says that it is one of an interview. */
function isAnnounced({ sentences, article }: Text, first: number): boolean {
  const opening = sentences.filter(({ blockIndex }) => blockIndex < first);
  const [title] = opening;
  if (!title) return false;
  return opening.some(({ blockIndex, start, end }) =>
    (blockIndex === title.blockIndex ? TITLE : WE_ASKED).test(article.body.slice(start, end)),
  );
}

// "You are still in the 42." in the place of a question: longer ones are answers.
const LONGEST_QUESTION = 3;

/** The paragraphs of an interview without labels that ask: those that end in a question, and what says "you" between two answers. */
function questionsToHim(text: Text, first: number): ReadonlySet<number> {
  const asking = new Set<number>();
  let own: Sentence[] = [];
  const close = (): void => {
    const [opening] = own;
    if (!opening || opening.blockIndex < first || own.some((one) => has(text, one, SELF))) return;
    const isAsked = own.some((one) => asks(text, one));
    const isTold = own.length <= LONGEST_QUESTION && own.some((one) => has(text, one, YOU));
    if (isAsked || (isTold && !asking.has(opening.blockIndex - 1))) asking.add(opening.blockIndex);
  };
  for (const sentence of text.sentences) {
    if (own[0] && own[0].blockIndex !== sentence.blockIndex) {
      close();
      own = [];
    }
    own.push(sentence);
  }
  close();
  return asking;
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
