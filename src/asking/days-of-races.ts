import { firstDay } from '../roster/days.js';
import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Days, Times } from './times.js';

/** When a question asks, and of which series. */
interface Asked {
  readonly times: Times;
  readonly isPast: boolean;
  readonly series: readonly string[];
}

/** The longest that a question of "who races then" may ask of: a week. */
const MOST_DAYS = 7;
const DAY = 86_400_000;

/** Whether a question asks of races on some days to come; "who races in trucks today" asks of these days. */
export function asksOfDays({ times: { ahead, back, isAsOf, season }, isPast, series }: Asked, today: string): boolean {
  if (ahead === undefined || isPast || season !== undefined) return false;
  const now = isAsOf ? back?.to : today;
  const isNow = series.length > 0 && ahead.from === now && ahead.to === now;
  return !isNow && (Date.parse(ahead.to) - Date.parse(ahead.from)) / DAY < MOST_DAYS;
}

/** Whether a track is named at which no article tells of a race on the days asked about. */
export function isWithoutRace(filled: Filled, { times: { ahead }, series: [series] }: Asked, view: Names): boolean {
  const { track } = namesIn(filled.track);
  if (track === undefined || ahead === undefined) return false;
  const races = view.races({ track, ...(series !== undefined && { series }) });
  return ![...races.ahead, ...races.unsure, ...races.over].some(({ slots }) => isOn(ahead, firstDay(slots)));
}

function isOn({ from, to }: Days, day: string | undefined): boolean {
  return day !== undefined && day >= from && day <= to;
}
