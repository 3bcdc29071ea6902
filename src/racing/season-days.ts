// Month and day from which on a series' standings are final, after the calendars of 2022 to 2026, some days early.
const ENDS: ReadonlyMap<string, string> = new Map([
  ['cup', '10-31'],
  ['xfinity', '10-30'],
  ['truck', '10-29'],
  ['arca', '10-01'],
  ['f1', '11-15'],
  ['f2', '11-25'],
  ['f3', '09-01'],
  ['formulae', '07-15'],
  ['indycar', '08-28'],
  ['indynxt', '08-28'],
  ['imsa', '10-08'],
  ['wec', '11-01'],
  ['supercars', '11-20'],
  ['usf-pro-2000', '10-01'],
  ['usf2000', '10-01'],
]);
const LATEST = '11-10';

// Month and day from which on who leaves may have raced in the year's season: its first race, after the same calendars.
const BEGINS: ReadonlyMap<string, string> = new Map([
  ['cup', '02-13'],
  ['xfinity', '02-13'],
  ['truck', '02-13'],
  ['arca', '02-13'],
  ['f1', '03-01'],
  ['f2', '03-01'],
  ['f3', '03-01'],
  ['indycar', '03-01'],
  ['indynxt', '03-01'],
  ['imsa', '01-24'],
  ['wec', '02-25'],
  ['supercars', '02-21'],
]);
const BEGUN = '02-10';

/** Whether the standings of a season are final on a day (ISO); for other series than the known ones from November on. */
export function isSeasonOver(season: number, series: string | undefined, published: string): boolean {
  const year = Number(published.slice(0, 4));
  if (season !== year) return season < year;
  return published.slice(5) >= (ENDS.get(series ?? '') ?? LATEST);
}

/** Whether the season of a day's (ISO) year has had a race by then; for other series than the known ones from the middle of February on. */
export function hasSeasonBegun(series: string | undefined, published: string): boolean {
  return published.slice(5) >= (BEGINS.get(series ?? '') ?? BEGUN);
}

// After the last race of most series in most years: what begins from then on begins with the next season.
const LAST_RACES = '11-15';

/** Whether most series have run the last race of a day's (ISO) year by then. */
export function isAfterLastRaces(day: string): boolean {
  return day.slice(5) >= LAST_RACES;
}

// What an article announces from then on stands in the present, and is of the next season: "A and B are in the No. 25".
const YEAR_OVER = '11-20';

/** Whether the racing year of a day (ISO) is over, so that its news is of the next one. */
export function isRacingYearOver(day: string): boolean {
  return day.slice(5) >= YEAR_OVER;
}

// From then on no race of the year is left to run in any of the known series but a few.
const WINTER = '12-01';

/** Whether a day (ISO) is in the December of its year. */
export function isWinter(day: string): boolean {
  return day.slice(5) >= WINTER;
}
