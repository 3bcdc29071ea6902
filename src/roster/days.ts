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
