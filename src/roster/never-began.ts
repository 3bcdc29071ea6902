import { yearOf } from './days.js';
import { lastSeasonOf } from './facts/exits.js';
import type { Seat } from './seat.js';

/** Whether a seat was given up or taken back before its season: the driver never had it. */
export function neverBegan({ slots, ended }: Seat): boolean {
  if (ended === undefined || slots.season === undefined) return false;
  if (ended.why === 'denied') return true;
  return (ended.by.kind === 'exit' ? lastSeasonOf(ended.by) : yearOf(ended.on)) < slots.season;
}
