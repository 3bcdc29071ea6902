import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import { CALENDAR_WORDS, FUNCTION_WORDS, isTitle } from '../../words/name-words.js';
import { VERB_FORMS } from '../../words/verbs.js';

/** "Announced Tuesday": days end a name. */
export const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Whether a word, lower case, is somebody's first name. */
export function isGiven(word: string): boolean {
  return GIVEN_NAMES.has(word) || WORD_NAMES.has(word);
}

// First names that are plain words too, and stand for a person before another capitalised word.
const WORD_NAMES = new Set(['will', 'may', 'april', 'june', 'august', 'jan']);

/** Whether a word with a capital at a token only opens the sentence or a note. `asks` says that it opens a question. */
export function isPlainWord(tokens: readonly Token[], at: number, asks: boolean): boolean {
  const token = tokens[at];
  if (!token || isInitials(token)) return false;
  if (WORD_NAMES.has(token.lower) && !asks && tokens[at + 1]?.capital && tokens[at + 1]?.spaced) return false;
  // "Joining Northline Racing is": a participle that opens the sentence is no part of the name.
  // But "for the Flying Crow Motorsports entry".
  if (token.lower.endsWith('ing') && VERB_FORMS.get(token.lower)?.forms.has('ing') && token.lower !== 'racing')
    return !opensName(tokens, at);
  if (ORDERS.has(token.lower) && opensLine(tokens, at)) return true;
  if (opensBeforeName(tokens, at)) return true;
  if (FUNCTION_WORDS.has(token.lower)) return !opensName(tokens, at);
  return CALENDAR_WORDS.has(token.lower) || isOpeningVerb(tokens, at);
}

// Words behind which a name stands, and no sentence begins.
const INTRODUCES = /^(?:the|an?|for|with|of|from|by|at|to|his|her|its|their|joins?|joined|left|former|\d{1,3})$/;

/** "the On Point Motorsports driver": a small word with a capital in the middle of a sentence opens a name. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "Team Verde said", and no "Team Signs Stone"
  if (token?.lower === 'team' && next?.kind === 'number') return /^\d{1,3}$/.test(next.text);
  if (token?.lower === 'team' && next?.capital && next.spaced && next.kind === 'word')
    return (
      !GIVEN_NAMES.has(next.lower) &&
      !VERB_FORMS.has(next.lower) &&
      !isTitle(next.lower) &&
      !/^(?:i|to|and|of|is)$/.test(next.lower)
    );
  if (!before || !INTRODUCES.test(before.lower)) return false;
  // In a headline every word has a capital.
  if (before.capital && tokens[at - 2] && tokens[at - 2]?.kind !== 'mark') return false;
  if (!token || /^(?:the|an?|i)$/.test(token.lower) || !next?.capital || !next.spaced) return false;
  return next.kind === 'word' && !FUNCTION_WORDS.has(next.lower);
}

// "Add Ava Stone to the field": what a reader is told to do.
const ORDERS = new Set(['add', 'count', 'pencil']);

// "Trust Ava Stone to tell it", "Poor Ava Stone.": what a reader is told to do with somebody, or what she is called.
const BEFORE_NAMES = new Set(
  `trust call credit welcome scratch leave hand spare picture bring keep send move put drop strike cross catch find see hear check spot
   include throw toss chalk imagine blame ignore congratulate pity note mind believe follow book cue enter exit goodbye hello farewell
   poor lucky brave dear sorry happy proud quiet little old young big fellow ageless evergreen unlucky unheralded underrated`.split(
    /\s+/,
  ),
);

/** Such a word before a first name and a surname, where a sentence begins. */
function opensBeforeName(tokens: readonly Token[], at: number): boolean {
  const [token, given, surname] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !BEFORE_NAMES.has(token.lower) || !opensLine(tokens, at)) return false;
  return GIVEN_NAMES.has(given?.lower ?? '') && surname?.capital === true && surname.spaced;
}

/** Nothing, a mark or an empty line stands before. */
function opensLine(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !before || !token || before.kind === 'mark' || token.start - before.end > 1;
}

/** "– Moves over from Coyne", "Runs the full season.": a verb that opens a note on whom its row is about. */
function isOpeningVerb(tokens: readonly Token[], at: number): boolean {
  const forms = VERB_FORMS.get(tokens[at]?.lower ?? '')?.forms;
  if (!forms || !(forms.has('s') || forms.has('past'))) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before && before.kind !== 'mark' && !isShouted(before)) return false;
  if (next?.kind !== 'word' || next.possessive) return false;
  // "– Named Ava Stone driver", "Replaces Ava Stone": neither is anybody's first name.
  if (next.capital) {
    const word = tokens[at]?.lower ?? '';
    const isVerb =
      (forms.has('past') && word.endsWith('ed')) || (forms.has('s') && word.endsWith('s') && !isGiven(word));
    return isVerb && !WEEKDAYS.has(next.lower);
  }
  const follows = VERB_FORMS.get(next.lower)?.forms;
  return (
    !/^(?:will|would|could|may|might|is|was|has|had|does|did|and|to)$/.test(next.lower) &&
    !follows?.has('past') &&
    !follows?.has('s')
  );
}

/** "AVA STONE" in a line of its own, above the note. */
function isShouted({ text, kind }: Token): boolean {
  return kind === 'word' && text.length > 3 && text === text.toUpperCase() && text !== 'NASCAR';
}

function isInitials(token: Token): boolean {
  return token.text.includes('.');
}
