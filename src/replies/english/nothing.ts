import { type Markdown, md } from '../markdown.js';
import { inSeries } from './in-series.js';
import { count } from './numbers.js';

/** Headings, and nothing in three ways. */
export const nothing = {
  // Headings
  startsLastKnown: (day: string) => `Races ahead, as last known on ${day}`,
  headings: {
    agreements: 'Deals',
    next: 'Next',
    /** What came after a season that is over. */
    later: 'Later',
    starts: 'Races ahead',
    // A circle in the colour of what is no plain fact, as the strip at the edge has one for the whole answer.
    disagreements: '🟣 Reports disagree',
    rumours: '🟠 Rumours, not confirmed',
    cold: '⚪ Rumours gone cold',
    denials: '🔴 Ruled out',
    exits: 'Leaving or gone',
    replaces: 'Takes over from',
    dropped: 'Called off',
    /** The seats of a driver who is asked about a season to come, before it. */
    untilThen: 'Until then',
    past: 'Before',
    titles: 'Titles and final standings',
    results: 'Results',
    about: 'About',
    posts: 'On the crew',
    crew: 'Crew',
    people: 'People',
    coDrivers: 'Shares the car with',
    othersInCar: 'Others in the car',
    allies: 'Works together with',
    racesOver: 'Last races known',
    racesMissed: 'Races missed',
    noSeries: 'Series not named',
    refused: 'What I could not use',
  },

  // Nothing, in three ways
  unknown: {
    driver: (typed: string) => ({
      title: `No driver called ${typed}`,
      none: md`No article I have read mentions a driver by that name.`,
    }),
    team: (typed: string) => ({
      title: `No team called ${typed}`,
      none: md`No article I have read mentions a team by that name.`,
    }),
    track: (typed: string) => ({
      title: `No track called ${typed}`,
      none: md`No article I have read names a race there.`,
    }),
    series: (typed: string) => ({
      title: `No series called ${typed}`,
      none: md`No article I have read mentions that series.`,
    }),
    number: (typed: string) => ({
      title: `Nothing told of a No. ${typed}`,
      none: md`No article I have read mentions that number.`,
    }),
  },
  /** Several have that surname. */
  whichOf: (typed: string) => `Which ${typed}?`,
  didYouMean: (names: number) => (names === 1 ? md`Did you mean this one?` : md`Did you mean one of these?`),
  noPage: (name: string) => md`No article says more about ${name}.`,
  noSeat: (season: number) => md`No seat known for ${season}.`,
  seatOfCrew: (season: number, seat: Markdown) => md`The seat for ${season} is known only by its crew: ${seat}`,
  noSeatOrRace: (season: number) => md`No seat known for ${season}, and no race ahead.`,
  noSeatEver: (driver: string) => md`No article says which car ${driver} drives.`,
  noDriver: (name: string) => md`No article names ${name} as a driver.`,
  noFullSeat: (season: number, races: number) =>
    md`No season-long seat known for ${season}, but ${count(races, 'race')} ahead.`,
  noSeatIn: (season: number) => md`No article names a seat for ${season}.`,
  noCars: (season: number, races: number) =>
    races > 0
      ? md`No season-long driver known for ${season}, but ${count(races, 'race')} ahead.`
      : md`No driver known for ${season}.`,
  noCarsEver: (team: string) => md`No article says who drives for ${team}.`,
  drivers: (number: number, series: string | undefined) =>
    md`**${count(number, 'known driver')}** ${series === undefined ? 'in a series not named' : inSeries(series)}`,
  seasonDrivers: (season: number, bySeries: Markdown) => md`${season}: ${bySeries}`,
  noFullDriver: (season: number, races: number) =>
    md`No season-long driver known in this car for ${season}, but ${count(races, 'race')} ahead.`,
  racedInTurn: (drivers: string) => md`Race by race: **${drivers}**`,
  noOneInCar: (season: number) => md`No driver known in this car for ${season}.`,
  noOneInCarEver: md`No article says who drives this car.`,
  carNotInSeries: (number: string, series: string) =>
    md`No article says who drives a No. ${number} ${inSeries(series)}.`,
  carElsewhere: (series: string) => md`That number is known in: ${series}.`,
  noArticleYet: (day: string) => md`None of my articles is from ${day} or before.`,
  oldestArticle: (day: string) => md`The oldest is of ${day}.`,
  nothingReadTitle: 'No article says',
  newestOfAll: (day: string) => `Newest article I have read: ${day}`,
  noArticles: md`I have no articles yet, so I cannot know. Whoever runs me can add some.`,
};
