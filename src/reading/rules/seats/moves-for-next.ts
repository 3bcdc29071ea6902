import { isRacingYearOver } from '../../../racing/season-days.js';
import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { timesOf } from '../clause/clause-parts.js';
import { originOf } from '../clause/goal-and-origin.js';
import type { Scene } from '../scene.js';

const AT_ONCE =
  /\b(?:immediate(?:ly)?|effective|starting|beginning|rest of|remainder|remaining|this (?:week|weekend|season|year)|now|already|last (?:week|month))\b/;

/** "is heading to Northline, ending a long spell with Pinecrest", said when a season is nearly over, and of no day: for the next. */
export function movesForNext(clause: Clause, { clauses, sentence, discourse: { text } }: Scene): boolean {
  const { verb } = clause;
  if (
    verb.tense !== 'present' ||
    verb.perfect ||
    verb.form !== 'finite' ||
    !/^(?:head|move|switch|defect)$/.test(verb.lemma)
  )
    return false;
  const leaves = clauses.some(({ governor, verb: { frame } }) => governor === clause && frame === 'leave');
  if (!leaves && originOf(clause) === undefined) return false;
  if (AT_ONCE.test(wordsBetween(text.tokens, sentence.first, sentence.last)) || timesOf(clause).length > 0)
    return false;
  const { published } = text.article;
  return published.slice(5) >= '09' && !isRacingYearOver(published);
}
