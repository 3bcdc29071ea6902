const MS_PER_DAY = 86_400_000;

/** The year of a day `YYYY-MM-DD`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The season under way on a day `YYYY-MM-DD`: in January, when next to nobody races, still the one before. */
export function seasonUnderWay(day: string): number {
  const year = yearOf(day);
  return day < `${year}-02-01` ? year - 1 : year;
}

/** Days between two days `YYYY-MM-DD`, never negative; not a number if one of them is no day. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / MS_PER_DAY;
}

/** The day before a day `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return daysAfter(day, -1);
}

/** The day that is some days after a day `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day a year before, `YYYY-MM-DD`; 29 February becomes 1 March. */
export function aYearBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}

/** The races of a weekend take no more days than these. */
const EVENT_DAYS = 4;

/** Whether two days `YYYY-MM-DD` are the first and the last of one event, as of a race of 24 hours; in a longer window nobody knows the day. */
export function areOfOneEvent(from: string, to: string): boolean {
  return from <= to && daysBetween(from, to) < EVENT_DAYS;
}

/** The day on which a race is known to begin, or the days of its event. */
export function firstDay({
  date,
  from,
  to,
}: {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}): string | undefined {
  return date ?? (from !== undefined && to !== undefined && areOfOneEvent(from, to) ? from : undefined);
}
