import type { Question } from './read-question.js';
import type { Times } from './times.js';

/** "On Sunday" may be ahead or over: over if the question speaks of what was. */
export function oneTime({ times, isPast }: Pick<Question, 'times' | 'isPast'>): Times {
  if (times.over !== undefined && times.ahead !== undefined) {
    const { over, ahead, ...asOf } = times;
    return isPast ? { ...asOf, over } : { ...asOf, ahead };
  }
  if (times.back === undefined || times.ahead === undefined || times.isAsOf) return times;
  const { back, ahead, ...rest } = times;
  return isPast ? { ...rest, back } : { ...rest, ahead };
}

/** What has been, in the words of moves: "changed", "moves" that were told; "changes" may be ones to come. */
const TOLD = /(?:ed|went|left|came|took|moves|trades|transfers)$/i;

/** "What changed in May?" asks of the last May, or of this one up to today: no move is told of before it is. */
export function timeOfMoves(question: Question, today: string): Times {
  const { back, ahead, ...rest } = question.times;
  if (question.asksAhead || ahead === undefined || rest.isAsOf) return oneTime(question);
  if (ahead.from <= today && today < ahead.to) return { ...rest, back: { from: ahead.from, to: today } };
  const isTold = question.isPast || question.parts.some((part) => part.is === 'meaning' && TOLD.test(part.text));
  return back === undefined || !isTold ? oneTime(question) : { ...rest, back };
}

/** The season to come, of races, is its days: "is Stone running the 500 next year?" No race of a later one is told. */
export function daysOfSeason(times: Times, year: number): Times {
  const { season, ...rest } = times;
  if (season !== year + 1 || times.ahead !== undefined) return times;
  return { ...rest, ahead: { from: `${season}-01-01`, to: `${season}-12-31` } };
}
