const MS_PER_DAY = 86_400_000;

/** The year of a day `YYYY-MM-DD`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Days between two days `YYYY-MM-DD`, never negative; not a number if one of them is no day. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / MS_PER_DAY;
}

/** The day before a day `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - MS_PER_DAY).toISOString().slice(0, 10);
}
