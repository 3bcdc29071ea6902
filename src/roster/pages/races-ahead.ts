import { seasonOfRace } from '../facts/group-races.js';
import { aheadFirst, type Race } from '../facts/races.js';
import type { Fact } from '../roster.js';
import type { Asked } from './asked.js';

/** The races that are not before the day asked for, in order; of the season only, if one was named. */
export function racesAhead(races: readonly Race[], asked: Asked): readonly Fact<'start'>[] {
  return races
    .filter(({ lastDay }) => lastDay >= asked.date)
    .map(({ start }) => start)
    .filter(({ slots }) => !asked.seasonNamed || (seasonOfRace(slots) ?? asked.season) === asked.season)
    .sort(aheadFirst);
}
