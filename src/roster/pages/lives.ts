import { daysBetween } from '../days.js';
import { goneCold } from '../facts/gone-cold.js';
import { raceOf } from '../facts/races.js';
import type { Knowledge } from '../knowledge.js';
import type { Possible, RumourLife } from '../roster.js';
import type { Asked } from './asked.js';
import { isAboutSeason } from './placing.js';
import { racesAhead } from './races-ahead.js';

/** What came of a rumour without a season is told for so many days after it was last repeated. */
const TOLD_DAYS = 365;

/**
 * The lives, up to the day asked for, of rumours about a person and the season asked for or a later one, newest first. Of
 * races only those still ahead.
 */
export function livesOn(person: string, known: Knowledge, asked: Asked): readonly RumourLife[] {
  return known
    .livesOf(person)
    .map((life) => goneCold(life, asked.date))
    .filter(({ rumour, end }) => {
      if (!isAboutSeason(rumour, asked.season)) return false;
      if (rumour.kind === 'start') return racesAhead([raceOf(rumour)], asked).length > 0;
      const hasSeason = 'season' in rumour.slots || 'until' in rumour.slots;
      return end.how === 'open' || hasSeason || daysBetween(rumour.lastSaid, asked.date) <= TOLD_DAYS;
    });
}

/** The rumours that are open. */
export function openOf(lives: readonly RumourLife[]): readonly Possible[] {
  return lives.filter(({ end }) => end.how === 'open').map(({ rumour }) => rumour);
}
