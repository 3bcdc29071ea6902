import { setImmediate } from 'node:timers/promises';
import type { Log } from '../log.js';
import type { Roster } from '../roster/roster.js';

/**
 * Prepares a roster for the day it is told, beside all else: between two steps whoever asks is answered. Nothing is done
 * for a day that it was told before, and no more for one when it is told another.
 */
export function prepareRoster(roster: Roster, log: Log): (day: string) => void {
  let newest: string | undefined;
  const prepare = async (day: string): Promise<void> => {
    for (const _ of roster.prepare(day)) {
      await setImmediate();
      if (day !== newest) return;
    }
    log.debug({ day }, 'Prepared');
  };
  return (day) => {
    if (day === newest) return;
    newest = day;
    // Whatever is wrong is so for one who asks, too, and is told then.
    prepare(day).catch((error: unknown) => log.warn({ err: error }, 'The answers of the day could not be prepared.'));
  };
}
