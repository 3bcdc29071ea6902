import { namesIn } from '../names-in.js';
import { isQuestionWord } from './question-word-first.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const GUESS =
  /^(.*\S)\s*(?:,|\?|\.{2,}|…|\s-+)\s*(?:(?:maybe|perhaps|is it|or is it|to|at|with|in) )*([^,?]+?)[\s?!.]*$/i;

/** "Where is Stone going, Northline?": the answer to a question who, what or where says whether the guess behind it is right. */
export const guess: Rewording = (text, setting) => {
  const [, asked = '', guessed = ''] = GUESS.exec(text) ?? [];
  const { parts } = readPiece(asked, setting);
  const { parts: named } = readPiece(guessed, setting);
  const isNamed = parts.some((part) => namesIn(part).driver !== undefined || part.is === 'car');
  const [first] = parts;
  const [only, ...more] = named;
  // A driver behind a question about one may be whom it is about.
  const isOther = only?.is === 'car' || (namesIn(only).team !== undefined && namesIn(only).driver === undefined);
  const isGuess =
    more.length === 0 && (isOther || (first?.is === 'meaning' && first.meaning === 'WHO' && only?.is === 'name'));
  // "And the 14?" asks the same of another one.
  return !/^and\b/i.test(guessed) && isQuestionWord(first) && isNamed && isGuess ? [tidy(asked)] : [];
};
