import type { Call } from '../replies/call.js';
import type { Question } from './read-question.js';

/** The call with the options that are there, and with the season and day of the question. */
export function callOf(command: string, options: Record<string, string | undefined>, { times }: Question): Call {
  const isOfSeason = command !== 'schedule' && command !== 'moves';
  const season = isOfSeason ? times.season?.toString() : options.season;
  const all = { ...options, season, as_of: times.back?.to ?? options.as_of };
  return {
    command,
    options: Object.fromEntries(
      Object.entries(all).filter((option): option is [string, string] => option[1] !== undefined),
    ),
  };
}
