import { RACES } from '../../../racing/races.js';

const LAST_DAYS: ReadonlyMap<string, string> = new Map(
  RACES.flatMap(({ name, days }) => (days ? [[name, days[1]] as const] : [])),
);

/** Whether the race of a year has been run on a day, as far as its usual days tell: in September the Rolex 24 is next year's. */
export function isRunBy(race: string | undefined, day: string): boolean {
  const last = race === undefined ? undefined : LAST_DAYS.get(race);
  return last !== undefined && day.slice(5) > last;
}
