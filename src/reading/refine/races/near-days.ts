const DAYS_AHEAD = 8;
const DAY = 86_400_000;

/** Whether a day comes no more than so many days after the article. */
export function isNear(published: string, day: string | undefined, days = DAYS_AHEAD): boolean {
  return day !== undefined && Date.parse(day) - Date.parse(published) <= days * DAY;
}
