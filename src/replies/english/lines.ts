import type { ColdBecause } from '../../roster/rumour-life.js';
import { type Markdown, md } from '../markdown.js';
import { count, ordinal } from './numbers.js';

/** Parts of a line: seats, deals, departures, rumours, reports that contradict each other. */
export const lines = {
  // Parts of a line
  capital: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  number: (number: string) => md`No. ${number}`,
  extent: { 'full-time': 'full-time', 'part-time': 'part-time' },
  teamUnknown: (make: string | undefined) => (make === undefined ? 'Team not named' : `${make}, team not named`),
  /** A day as it stands behind "after". */
  theDay: (day: string) => `${day}`,
  leavesAfter: (season: number | string | undefined) => (season === undefined ? 'leaving' : `leaves after ${season}`),
  /** Of the season in which it is told: whether at once or with its end, nobody says. */
  leavesInSeason: (season: number | undefined) => (season === undefined ? 'leaving' : `leaving, last season ${season}`),
  takesOverAfter: (day: string) => `takes over after ${day}`,
  leftAfter: (season: number | undefined) => (season === undefined ? 'has left' : `left after ${season}`),
  ended: (why: 'left' | 'moved' | 'replaced' | 'denied', to: string, day: string) =>
    `${{ left: 'left', moved: `moved to ${to || 'another seat'}`, replaced: `replaced by ${to}`, denied: 'taken back' }[why]} (${day})`,
  gotSeat: (day: string) => `has a seat (${day})`,
  gotOffice: (role: string, day: string) => `became ${role} (${day})`,
  toldOtherwise: (to: string, day: string) => `told otherwise later: ${to || 'another seat'} (${day})`,
  sinceDay: (day: string) => `since ${day}`,
  replacedBy: (driver: string) => `replaced by ${driver}`,
  forSeason: (season: number) => `for ${season}`,
  movedTo: (to: string) => `moved to ${to}`,
  standsInFor: (driver: string) => `in place of ${driver}`,
  goesTo: (team: string) => `to ${team}`,
  raceAt: (race: string, track: string) => `${race}, ${track}`,
  trackUnknown: 'track not named',
  dateUnknown: (season: number | undefined) => (season === undefined ? 'Date not known' : `${season}, date not known`),
  dayUnknown: (when: string) => `${when}, day not known`,
  deal: (multiYear: boolean, team: string | undefined) =>
    team === undefined
      ? md`${multiYear ? 'Multi-year deal' : 'Deal'}`
      : md`${multiYear ? 'Multi-year deal' : 'Deal'} with **${team}**`,
  dealUntil: (season: number) => `until ${season}`,
  onLoanTo: (team: string) => md`on loan to **${team}**`,
  leaving: (team: string | undefined, season: number | string | undefined) => goneFrom('Leaving', team, season),
  leavingInSeason: (team: string | undefined, season: number) =>
    md`Leaving ${team ?? 'the team'}, last season ${season}`,
  left: (team: string | undefined, season: number | string | undefined) => goneFrom('Left', team, season),
  /** Of one car, by who stays in the team. */
  leavingCar: (number: Markdown, team: string, season: number | string | undefined) =>
    season === undefined ? md`Leaving the ${number} of ${team}` : md`Leaving the ${number} of ${team} after ${season}`,
  leavingCarInSeason: (number: Markdown, team: string, season: number) =>
    md`Leaving the ${number} of ${team}, last season ${season}`,
  leftCar: (number: Markdown, team: string, season: number | string | undefined) =>
    season === undefined ? md`Left the ${number} of ${team}` : md`Left the ${number} of ${team} after ${season}`,
  /** What somebody is in a team, as articles say it: `crew chief`. */
  role: (role: string) => role,
  crewOf: (role: string, person: string) => `${role}: ${person}`,
  /** Of a post on a car that somebody else has by now. */
  crewToldWith: (driver: string, day: string) => `with ${driver} (${day})`,
  /** Of two with one post. */
  unordered: 'no article says who came last',
  place: (position: number | undefined, inClass: boolean) => {
    const place = position === undefined ? 'Took part' : position === 1 ? 'Won' : ordinal(position);
    return position !== undefined && inClass ? `${place} in class` : place;
  },
  standing: (position: number | undefined) =>
    position === undefined
      ? 'Place not named'
      : position === 1
        ? 'Champion'
        : position === 2
          ? 'Runner-up'
          : ordinal(position),
  age: (years: number, day: string) => `Age ${years}, as of ${day}`,
  born: (day: string) => `Born ${day}`,
  from: (place: string) => `From ${place}`,
  /** By its English adjective, and its country in the language of these words where that is known. */
  nationality: (adjective: string, _country: string | undefined) => adjective,

  // Rumours
  rumourDays: (first: string | undefined, age: string | undefined, articles: number, last: string | undefined) =>
    md`${`(${[first && `first ${first}`, age && `${age} old`, articles > 0 && count(articles, 'article'), last && `last ${last}`].filter(Boolean).join(', ')})`}`,
  rumouredThenDenied: (first: string, denied: string) => md`(first rumoured ${first}, denied ${denied})`,
  deniedOn: (denied: string) => md`(denied ${denied})`,
  /** With the car of which the rumour was, if that is another one; without the days where nobody told it when it became so. */
  cameTrue: (first: string, days: number | undefined, car: string | undefined) =>
    `first rumoured ${first}${car === undefined ? '' : ` for the ${car}`}, ${days === undefined ? 'later confirmed' : `confirmed ${count(days, 'day')} later`}`,
  coldBecause: {
    silence: ({ last }) => md`nobody has repeated it since ${last}`,
    'season begun': () => md`not confirmed before the season began`,
    'season over': () => md`the season is over`,
    'next season begun': () => md`not confirmed before the next season began`,
    'race over': () => md`the race is over`,
    'seat taken': ({ driver }) => md`the seat went to ${driver}`,
    'other seat': ({ seat }) => md`another seat is confirmed: ${seat}`,
    stays: ({ seat }) => md`stays: ${seat}`,
    leaves: ({ seat }) => md`a departure is confirmed: ${seat}`,
    'seat kept': ({ driver }) => md`${driver} stays`,
    'post taken': ({ driver }) => md`the post went to ${driver}`,
    'other post': ({ seat }) => md`another post is confirmed: ${seat}`,
  } satisfies Record<ColdBecause, (by: { last: string; driver: string; seat: Markdown }) => Markdown>,

  // Reports that contradict each other
  disagree: (sides: Markdown) => md`**Reports disagree:** ${sides}`,
  saysSide: (what: Markdown, articles: string) => md`${what} (${articles})`,
  notSo: (what: Markdown) => md`not so: ${what}`,
  disputed: 'reports disagree',
  maybe: (driver: string) => `${driver}?`,
};

/** What team somebody leaves or left, and after which season, where no team is named that alone. */
function goneFrom(verb: string, team: string | undefined, season: number | string | undefined): Markdown {
  if (season === undefined) return md`${verb} ${team ?? 'the team'}`;
  return team === undefined ? md`${verb} after ${season}` : md`${verb} ${team} after ${season}`;
}
