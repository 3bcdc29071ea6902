import { join, type Markdown, md } from '../markdown.js';
import { inSeries } from './in-series.js';
import { count } from './numbers.js';

/** What moves are counted as. */
type MovesCount = 'confirmed' | 'disputed' | 'rumoured' | 'denied' | 'cold';

/** Answers of the commands. */
export const answers = {
  // Car
  carTitle: (number: string, series: string | undefined) =>
    series === undefined ? `No. ${number}` : `No. ${number}, ${series}`,
  carUsedIn: (number: string, cars: number) => md`${count(cars, 'car')} with the No. ${number}.`,
  nextDriver: (line: Markdown) => md`Next: ${line}`,
  raceOver: (line: Markdown) => md`Last race known: ${line}`,
  rumour: (line: Markdown) => md`Rumour, not confirmed: ${line}`,

  // Grid
  grid: (series: string, season: number) => `${series} ${season}`,
  gridCount: (cars: number, teams: number) =>
    md`**${count(cars, 'car')}** of ${count(teams, 'team')} with a known driver.`,
  gridOpen: (open: number, unknown: number, raced: number) =>
    md`${[
      open > 0 ? `${count(open, 'seat')} open` : '',
      unknown > 0 ? `${count(unknown, 'car')} of the season before not known` : '',
      raced > 0 ? `${count(raced, 'car')} of which only single races are known` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  raceByRace: (drivers: string) => md`race by race: **${drivers}**`,
  racesKnown: (races: number) => `${count(races, 'race')} known`,
  noGrid: (series: string, season: number) => md`No article names a driver ${inSeries(series)} ${season}.`,
  gridInstead: (series: string, season: number, last: number) =>
    md`No article names a driver ${inSeries(series)} ${season}. This is **${last}**, the last season I know of.`,
  onGrid: { returns: 'stays', new: 'new to the team', 'new in series': 'new in the series' },
  staysRenumbered: (before: string) => `stays, in the ${before} before`,
  fromSeries: (series: string) => `from the ${series}`,
  backOnGrid: (season: number, series: string | undefined, wasAway: boolean) =>
    `${wasAway ? `returns, last known here in ${season}` : `known here in ${season} too`}${series === undefined ? '' : `, ${inSeries(series)}`}`,
  seatOpen: (driver: string, until: string) => md`open · ${driver} until ${until}`,
  driverUnknown: 'driver not known',
  seatUnknown: (driver: string, season: number) => md`not known · ${driver} in ${season}`,
  noTeam: 'Team not named',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pageBefore: 'Page before',
  pageAfter: 'Next page',

  // Moves
  moves: (filters: string) => (filters === '' ? 'Moves' : `Moves: ${filters}`),
  movesSince: (
    { confirmed, disputed, rumoured, denied, cold }: Readonly<Record<MovesCount, number>>,
    day: string,
    only?: 'confirmed' | 'rumored',
  ) => {
    const counts = [
      only === 'rumored' ? undefined : md`**${confirmed}** confirmed`,
      disputed > 0 ? md`**${disputed}** on which reports disagree` : undefined,
      only === 'confirmed' ? undefined : md`**${rumoured}** only rumoured`,
      denied > 0 ? md`**${denied}** ruled out` : undefined,
      cold > 0 ? md`**${cold}** gone cold` : undefined,
    ];
    return md`Since ${day}: ${join(counts, ', ')}. Newest first.`;
  },
  noMovesSince: (day: string) => md`No article tells of a move since ${day}. These are the last ones before.`,
  noMoves: (day: string) => md`No article tells of a move since ${day}.`,
  noMovesOf: {
    confirmed: (day: string) => md`No article tells of a confirmed move since ${day}.`,
    rumored: (day: string) => md`No article tells of a rumoured move since ${day}.`,
  },
  comesTo: (driver: string, to: Markdown, from: Markdown | undefined) =>
    from === undefined ? md`**${driver}** to ${to}` : md`**${driver}** to ${to}, from ${from}`,
  partTimeBefore: 'part-time before',
  lastKnownIn: (seat: Markdown) => md`last known: ${seat}`,
  numberChanges: (driver: string, from: string, to: Markdown) => md`**${driver}**: No. ${from} becomes ${to}`,
  crewChanges: (role: string, now: string, before: string | undefined, car: Markdown, from: Markdown | undefined) =>
    join(
      [
        md`${car}: ${role} **${now}**`,
        ...(from === undefined ? [] : [md`from ${from}`]),
        ...(before === undefined ? [] : [md`in place of ${before}`]),
      ],
      from === undefined ? ' ' : ', ',
    ),
  movedOn: (day: string, move: Markdown) => md`${day} · ${move}`,
  chains: 'One seat opens another',
  thenTo: (driver: string, to: Markdown) => md`${driver} to ${to}`,
  swap: (moves: Markdown) => md`A swap: ${moves}`,
  badSince: (typed: string) => ({
    title: 'That is not a day',
    line: md`I could not read **${typed}**. Please write since as year-month-day, such as 2024-03-23.`,
  }),

  // History
  history: 'History',
  historyOf: (subject: string) => `History: ${subject}`,
  /** `left`: the seasons of which a departure tells, and no seat. */
  historyLead: (seats: number, seasons: number, left: number, off: number) => {
    if (seats === 0) return md`No seat taken up, **${off} called off**.`;
    const calledOff = off > 0 ? `, and ${off} called off` : '';
    return seasons === 0
      ? md`**${count(seats, 'seat')}**${calledOff}.`
      : md`**${count(seats, 'seat')}** in ${count(seasons, 'season')}${calledOff}${left > 0 ? `, and ${count(left, 'season')} known by a departure alone` : ''}. Newest first.`;
  },
  noSeatsInHistory: (subject: string) => md`No article names a seat for ${subject}.`,
  nobodyAsked: { title: 'Something is missing', line: md`Please name a driver, a team or a car number.` },
  noSeason: 'Season not named',
  singleRaces: (races: number) => count(races, 'single race'),
  firstSaid: (day: string) => `first said ${day}`,
  confirmedOn: (day: string) => `confirmed ${day}`,
  calledOff: 'called off',
  rumouredSeat: {
    open: (line: Markdown) => md`Rumour, not confirmed: ${line}`,
    cold: (line: Markdown) => md`Rumour gone cold: ${line}`,
    denied: (line: Markdown) => md`Ruled out: ${line}`,
  },
  backTo: (subject: string) => `Back to ${subject}`,
  knownOn: (day: string) => `Known on ${day}`,

  // Schedule
  schedule: (filters: string) => (filters === '' ? 'Races ahead' : `Races ahead: ${filters}`),
  racesAhead: (races: number) => md`${count(races, 'race')} ahead.`,
  entriesAhead: (entries: number) => md`1 race ahead, with ${entries} entries.`,
  racesAheadLastKnown: (races: number, day: string) => md`${count(races, 'race')} ahead, as last known on ${day}.`,
  nothingAhead: md`No race ahead is confirmed.`,
  nothingAheadSince: (day: string) => md`No races ahead. The last one I know of was set for ${day}.`,
  nothingAheadSinceWindow: (when: string) => md`No races ahead. The last one I know of was set for ${when}.`,
  noRacesKnown: md`I found no race for this in the articles.`,
};
