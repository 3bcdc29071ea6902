import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Pattern } from './patterns/pattern.js';
import { isOnePlace } from './place-meant.js';
import type { Question } from './read-question.js';
import { oneTime } from './time-meant.js';
import type { Days, Times } from './times.js';

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

/**
 * "Did Stone race at Talladega?" is told on the driver's page, where an article says how the race ended: of this season, where none is
 * named. Who asks whether that was ever so, or in a season gone by, is told all that is known of it.
 */
export function ofRaceRun(pattern: Pattern, { driver, track }: Filled, question: Question, view: Names): Pattern {
  if (pattern.wants !== 'race at' || !question.isPast) return pattern;
  const { ahead, ...times } = timesOfResults(oneTime(question));
  const days = ahead ?? times.over;
  const [series] = question.series;
  const place = namesIn(track).track ?? '';
  const there = (view.driver(namesIn(driver).driver ?? '')?.results ?? []).filter(
    ({ slots }) =>
      isOnePlace(slots.track ?? view.trackOfRace(slots.race ?? ''), place) &&
      (series === undefined || slots.series === series),
  );
  const isOf = (season: number) => there.some(({ slots }) => slots.season === season);
  const isGone = times.season === undefined ? question.asksEver : times.season < view.season && isOf(times.season);
  if (days === undefined && there.length > 0 && isGone) return { ...pattern, wants: 'results', command: 'driver' };
  const isRun = days === undefined ? isOf(view.season) : there.some(({ slots }) => isOn(days, slots.date));
  return isRun ? { ...pattern, command: 'driver' } : pattern;
}
