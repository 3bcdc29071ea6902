import type { Call } from '../replies/call.js';
import type { Question } from './read-question.js';

/** "In 2024", "in May": moves that were announced then; those "for 2024", or for a season to come, are announced before it. */
export function spanOfMoves(
  { times: { season, back, isForSeason } }: Question,
  today: string,
): { since?: string; as_of?: string; season?: string } {
  if (season === undefined) return back === undefined || back.from === back.to ? {} : { since: back.from };
  // "In 2027", as of a day before it: no move was told of then.
  const day = back?.to ?? today;
  if (isForSeason || `${season}` > day.slice(0, 4)) return { season: `${season}` };
  const [since, until] = [`${season}-01-01`, `${season}-12-31`];
  return until < today ? { since, as_of: until } : { since };
}

/** A month that is not over is told of up to today, as everything is. */
export function untilToday({ command, options: { as_of, ...options } }: Call, today: string): Call {
  return { command, options: as_of === undefined || as_of === today ? options : { ...options, as_of } };
}
