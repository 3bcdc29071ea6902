import { seasonOfRace } from '../facts/group-races.js';
import { aheadFirst, latestFirst, type Race } from '../facts/races.js';
import type { Fact } from '../roster.js';
import type { Asked } from './asked.js';

/** The races that are not before the day asked for, in order; of the season only, if one was named. */
export function racesAhead(races: readonly Race[], asked: Asked): readonly Fact<'start'>[] {
  return races
    .filter(({ lastDay }) => lastDay >= asked.date)
    .map(({ start }) => start)
    .filter(isOfSeason(asked))
    .sort(aheadFirst);
}

/** The races before the day asked for, newest first; of the season only, if one was named. */
export function racesOver(races: readonly Race[], asked: Asked): readonly Fact<'start'>[] {
  return races
    .filter(({ lastDay }) => lastDay < asked.date)
    .toSorted(latestFirst)
    .map(({ start }) => start)
    .filter(isOfSeason(asked));
}

function isOfSeason({ season, seasonNamed }: Asked): (start: Fact<'start'>) => boolean {
  return ({ slots }) => !seasonNamed || (seasonOfRace(slots) ?? season) === season;
}
