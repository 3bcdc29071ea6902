import { byText } from '../../values/by-text.js';
import { daysAfter, yearOf } from '../days.js';
import type { Possible } from '../fact.js';
import { begunBy } from '../names/vocabulary.js';
import type { RumourLife } from '../roster.js';
import type { ColdBecause } from '../rumour-life.js';
import { isPartTime } from './one-driver.js';
import { raceOf } from './races.js';

/**
 * A rumour that nobody repeats for so many days has gone cold. Half a year: about what passes between the first talk of
 * a season's seats and its line-ups. Of the articles that Spotter was made with, the rumour that came true after the
 * longest silence took 167 days.
 */
const SILENT_DAYS = 180;

/** An open rumour as it stands on a day, `YYYY-MM-DD`: gone cold if nobody repeated it for long or its time is over. */
export function goneCold<L extends RumourLife>(life: L, date: string): L {
  if (life.end.how !== 'open') return life;
  const [first] = lastDays(life.rumour)
    .filter(([day]) => day < date)
    .sort(([a], [b]) => byText(a, b));
  return first === undefined ? life : { ...life, end: { how: 'cold', on: first[0], because: first[1] } };
}

/** The last day, `YYYY-MM-DD`, on which a rumour is open if nothing is said of it any more. */
export function openUntil(rumour: Possible): string {
  const [first = ''] = lastDays(rumour)
    .map(([day]) => day)
    .sort();
  return first;
}

/** Whether nobody has repeated something for so long, on a day, that a rumour of it has gone cold. */
export function isSilent({ lastSaid }: Possible, date: string): boolean {
  return daysAfter(lastSaid, SILENT_DAYS) < date;
}

/** The last days on which a rumour can be open, each with the reason. */
function lastDays(rumour: Possible): readonly (readonly [string, ColdBecause])[] {
  const silent = [daysAfter(rumour.lastSaid, SILENT_DAYS), 'silence'] as const;
  const { slots, lastSaid } = rumour;
  if (rumour.kind === 'start') return [silent, [raceOf(rumour).lastDay, 'race over']];
  const season = 'season' in slots ? slots.season : 'until' in slots ? slots.until : undefined;
  if (season === undefined) return [silent];
  // Whether somebody left with the end of a season is known once the next one is under way.
  if (rumour.kind === 'exit' && rumour.slots.atOnce !== true)
    return [silent, [begunBy(rumour.slots.series, season + 1), 'next season begun']];
  const over = [`${season}-12-31`, 'season over'] as const;
  if ((rumour.kind !== 'ride' && rumour.kind !== 'crew') || yearOf(lastSaid) >= season) return [silent, over];
  // Once a series is under way, who has a seat, and whose crew, is known. Some races may still be to come by then.
  const isForSome = rumour.kind === 'ride' && isPartTime(rumour);
  return [silent, [begunBy(isForSome ? undefined : rumour.slots.series, season), 'season begun'], over];
}
