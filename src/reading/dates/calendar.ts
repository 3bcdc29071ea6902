const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day, or nothing where there is no such day (Feb. 30). Months are 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  return day >= 1 && day <= lengthOfMonth(year, month) ? Date.UTC(year, month - 1, day) / DAY_MS : undefined;
}

/** Days since 1970-01-01 of an ISO date `YYYY-MM-DD`. */
export function dayOf(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY_MS;
}

/** The ISO date `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function isoOf(day: number): string {
  const at = new Date(day * DAY_MS);
  const month = at.getUTCMonth() + 1;
  const date = at.getUTCDate();
  return `${at.getUTCFullYear()}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** The weekday of a day: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month (1 to 12) in the Gregorian calendar; 0 where there is no such month. */
export function lengthOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}
