import type { Names } from './names.js';
import type { Pattern } from './patterns/pattern.js';
import type { Days, Times } from './times.js';
import type { About } from './understood.js';

/** The days that a question about what was names, and from which it is not asked. */
export function daysOver({ over, isAsOf, back }: Times): Days | undefined {
  return over ?? (isAsOf ? undefined : back);
}

/** The times of a question, of the days to look back to only the one as of which it is asked. */
export function asOfAlone({ season, isAsOf, back, spans }: Times): Times {
  return { ...(season !== undefined && { season }), ...(isAsOf && back && { isAsOf, back }), spans };
}

/** The same with the days that are over as such: a race on them is known ever since, and may be told of first on a later day. */
export function timesOfResults(times: Times): Times {
  const over = daysOver(times);
  return { ...asOfAlone(times), ...(over && { over }), ...(times.ahead && { ahead: times.ahead }) };
}

/** Whether a race was run on the days asked about. */
export function isOn(days: Days | undefined, date: string | undefined): boolean {
  return days === undefined || (date !== undefined && date >= days.from && date <= days.to);
}

/** Whether a driver's races are asked about that are over, and told on the driver's page. */
export function tellsRaces({ wants, command }: Pick<Pattern, 'wants' | 'command'>): boolean {
  return wants === 'results' || (wants === 'race at' && command === 'driver');
}

/** Whether an article tells how a race ended of which it is asked whether a driver was in it: of this season, where no day is named. */
export function isRaceRun({ driver, track, series, days }: About, view: Names): boolean {
  if (driver === undefined) return false;
  return (view.driver(driver)?.results ?? []).some(
    ({ slots }) =>
      (slots.track ?? view.trackOfRace(slots.race ?? '')) === track &&
      (series === undefined || slots.series === series) &&
      (days === undefined ? slots.season === view.season : isOn(days, slots.date)),
  );
}
