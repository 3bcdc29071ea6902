import type { Fact } from '../roster.js';
import { ofStatus } from './denials.js';
import type { Facts } from './merge.js';

/**
 * Whether a seat is in the series of a departure from its team after a season, though one of them leaves the series out: it is the only one
 * that the driver is known to have had there, and the departure is from the team as a whole.
 */
export function isInSeriesLeft(
  { slots: { series } }: Fact<'ride'>,
  { slots: { team, number, replacedBy, ...exit } }: Fact<'exit'>,
  season: number,
  { ride }: Facts,
): boolean {
  if (number !== undefined || replacedBy !== undefined) return false;
  const had = ofStatus(ride, 'confirmed').filter(({ slots }) => slots.team === team && slots.season === season);
  const [only, ...others] = new Set(had.map(({ slots }) => slots.series));
  return others.length === 0 && (series ?? only) === (exit.series ?? only);
}
