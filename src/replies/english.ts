import type { Kind } from '../claims/claim.js';
import type { ColdBecause } from '../roster/rumour-life.js';
import { type Markdown, md } from './markdown.js';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(position: number): string {
  return `${position}${SUFFIX[ordinals.select(position)] ?? 'th'}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A seat in a suggestion: what of it is to be told. */
interface SeatInShort {
  readonly driver?: string | undefined;
  readonly number?: string | undefined;
  readonly team?: string | undefined;
  readonly series?: string | undefined;
  readonly season?: number | undefined;
}

/** What Spotter says in English. Names and quotes come in as values and are never translated. */
export const english = {
  /** For dates and numbers. */
  locale: 'en-US',

  // Everywhere
  noQuote: '(no sentence given)',
  more: (left: number) => `and ${left} more`,
  andMore: 'There is more',
  noName: '(no name)',
  to: 'to',
  why: 'Why?',
  inSeason: (subject: string, season: number) => `${subject}, ${season}`,
  asOf: (subject: string, day: string) => `${subject}, as of ${day}`,
  newestWord: (by: 'article' | 'operator', day: string, age: string | undefined, asOf: string | undefined) => {
    const what = by === 'article' ? 'Newest article' : 'Newest word, of the operator of this bot';
    return age === undefined
      ? `${what}: ${day}, ${asOf === undefined ? 'today' : 'the same day'}`
      : `${what}: ${day}, ${age} old${asOf === undefined ? '' : ` on ${asOf}`}`;
  },
  saidBy: (articles: number, byOperator: boolean, first: string, last: string) => {
    const operator = byOperator ? ' and by the operator of this bot' : '';
    const who =
      articles === 0 ? 'Stated by the operator of this bot' : `Said by ${count(articles, 'article')}${operator}`;
    return first === last ? md`-# ${who}, ${last}` : md`-# ${who}, ${first} to ${last}`;
  },
  lastKnown: (day: string, what: Markdown) => md`Last known, from ${day}: ${what}`,
  saidOn: (day: string, age: string | undefined) => (age === undefined ? md`(${day})` : md`(${day}, ${age} old)`),

  // Moving on
  goOn: 'Go on to …',
  goOnTo: {
    driver: 'driver',
    teammate: 'teammate',
    team: 'team',
    car: 'car',
    number: (number: string, series: string) => `No. ${number}, ${series}`,
    grid: 'every car of the series',
    races: 'Races ahead',
  },
  back: 'Back',
  newerAnswer: 'What is known now',
  newerSince: md`Newer articles have come in since this answer.`,
  helpButton: 'What can I ask?',

  // Suggestions
  seatInShort: ({ driver, number, team, series, season }: SeatInShort) => {
    const car = [number && `No. ${number}`, team].filter(Boolean).join(' ');
    const when = [series, season].filter(Boolean).join(' ');
    return [driver, car, when].filter(Boolean).join(', ');
  },

  // Pictures
  nextSeason: (season: number) => `${season}, next`,
  stint: (series: string, team: string, seasons: string) => [series, team, seasons].filter(Boolean).join(', '),
  careerAlt: (driver: string, stints: string) => `Seats of ${driver} by season: ${stints}.`,
  sheetAlt: (title: string, teams: string) => `Number plates of ${title}: ${teams}.`,
  plateOf: (number: string | undefined, who: string) => (number === undefined ? who : `${number} ${who}`),
  onPlate: { open: 'open', unknown: 'not known', new: 'new' },

  // Parts of a line
  capital: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  number: (number: string) => md`No. ${number}`,
  extent: { 'full-time': 'full-time', 'part-time': 'part-time' },
  teamUnknown: (make: string | undefined) => (make === undefined ? 'Team not named' : `${make}, team not named`),
  leavesAfter: (season: number | undefined) => (season === undefined ? 'leaving' : `leaves after ${season}`),
  leftAfter: (season: number | undefined) => (season === undefined ? 'has left' : `left after ${season}`),
  ended: (why: 'left' | 'moved' | 'replaced' | 'denied', to: string, day: string) =>
    `${{ left: 'left', moved: `moved to ${to || 'another seat'}`, replaced: `replaced by ${to}`, denied: 'taken back' }[why]} (${day})`,
  replacedBy: (driver: string) => `replaced by ${driver}`,
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
  leaving: (team: string | undefined, season: number | undefined) =>
    season === undefined ? md`Leaving ${team ?? 'the team'}` : md`Leaving ${team ?? 'the team'} after ${season}`,
  left: (team: string | undefined, season: number | undefined) =>
    season === undefined ? md`Left ${team ?? 'the team'}` : md`Left ${team ?? 'the team'} after ${season}`,
  crewOf: (role: string, person: string) => `${role}: ${person}`,
  place: (position: number | undefined) =>
    position === undefined ? 'Took part' : position === 1 ? 'Won' : ordinal(position),
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

  // Rumours
  rumourDays: (first: string | undefined, age: string | undefined, articles: number, last: string | undefined) =>
    md`${`(${[first && `first ${first}`, age && `${age} old`, articles > 0 && count(articles, 'article'), last && `last ${last}`].filter(Boolean).join(', ')})`}`,
  rumouredThenDenied: (first: string, denied: string) => md`(first rumoured ${first}, denied ${denied})`,
  cameTrue: (first: string, days: number) => `first rumoured ${first}, confirmed ${count(days, 'day')} later`,
  coldBecause: {
    silence: ({ last }) => md`nobody has repeated it since ${last}`,
    'season begun': () => md`the season began without it`,
    'season over': () => md`the season is over`,
    'race over': () => md`the race is over`,
    'seat taken': ({ driver }) => md`the seat went to ${driver}`,
    'other seat': ({ seat }) => md`another seat is confirmed: ${seat}`,
    stays: ({ seat }) => md`stays: ${seat}`,
  } satisfies Record<ColdBecause, (by: { last: string; driver: string; seat: Markdown }) => Markdown>,

  // Reports that contradict each other
  disagree: (sides: Markdown) => md`**Reports disagree:** ${sides}`,
  saysSide: (what: Markdown, articles: string) => md`${what} (${articles})`,
  notSo: (what: Markdown) => md`not so: ${what}`,
  disputed: 'reports disagree',
  maybe: (driver: string) => `${driver}?`,

  // Headings
  startsLastKnown: (day: string) => `Races ahead, as last known on ${day}`,
  headings: {
    agreements: 'Deals',
    next: 'Next',
    starts: 'Races ahead',
    // A circle in the colour of what is no plain fact, as the strip at the edge has one for the whole answer.
    disagreements: '🟣 Reports disagree',
    rumours: '🟠 Rumours, not confirmed',
    cold: '⚪ Rumours gone cold',
    denials: '🔴 Ruled out',
    exits: 'Leaving or gone',
    replaces: 'Takes over from',
    dropped: 'Called off',
    past: 'Before',
    titles: 'Titles and final standings',
    results: 'Results',
    about: 'About',
    posts: 'On the crew',
    crew: 'Crew',
    people: 'People',
    allies: 'Works together with',
    racesOver: 'Last ones known',
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
      title: `No car with the number ${typed}`,
      none: md`No article I have read mentions that number.`,
    }),
  },
  didYouMean: md`Did you mean one of these?`,
  noPage: (name: string) => md`No article says more about ${name}.`,
  noSeat: (season: number) => md`No seat known for ${season}.`,
  noSeatOrRace: (season: number) => md`No seat and no race known for ${season}.`,
  noSeatEver: (driver: string) => md`No article says which car ${driver} drives.`,
  noDriver: (name: string) => md`No article names ${name} as a driver.`,
  noFullSeat: (season: number, races: number) =>
    md`No season-long seat known for ${season}, but ${count(races, 'race')} ahead.`,
  noSeatIn: (season: number) => md`No article names a seat for ${season}.`,
  noCars: (season: number) => md`No driver known for ${season}.`,
  noCarsEver: (team: string) => md`No article says who drives for ${team}.`,
  drivers: (number: number, series: string | undefined) =>
    md`**${count(number, 'driver')}** ${series === undefined ? 'in a series not named' : `in the ${series}`}`,
  seasonDrivers: (season: number, bySeries: Markdown) => md`${season}: ${bySeries}`,
  noOneInCar: (season: number) => md`No driver known in this car for ${season}.`,
  noOneInCarEver: md`No article says who drives this car.`,
  carNotInSeries: (number: string, series: string) => md`No article mentions a No. ${number} in the ${series}.`,
  carElsewhere: (series: string) => md`That number is known in: ${series}.`,
  noArticleYet: (day: string) => md`None of my articles is from ${day} or before.`,
  oldestArticle: (day: string) => md`The oldest is of ${day}.`,
  nothingReadTitle: 'No article says',
  newestOfAll: (day: string) => `Newest article I have read: ${day}`,
  noArticles: md`I have no articles yet, so I cannot know. Whoever runs me can add some.`,

  // Car
  carTitle: (number: string, series: string | undefined) =>
    series === undefined ? `No. ${number}` : `No. ${number}, ${series}`,
  carUsedIn: (number: string, cars: number) => md`${count(cars, 'car')} with the No. ${number}.`,
  nextDriver: (line: Markdown) => md`Next: ${line}`,
  rumour: (line: Markdown) => md`Rumour, not confirmed: ${line}`,

  // Grid
  grid: (series: string, season: number) => `${series} ${season}`,
  gridCount: (cars: number, teams: number) =>
    md`**${count(cars, 'car')}** of ${count(teams, 'team')} with a known driver.`,
  gridOpen: (open: number, unknown: number) =>
    md`${[open > 0 ? `${count(open, 'seat')} open` : '', unknown > 0 ? `${count(unknown, 'car')} of the season before not known` : ''].filter((part) => part !== '').join(', ')}`,
  noGrid: (series: string, season: number) => md`No article names a driver in the ${series} ${season}.`,
  onGrid: { returns: 'returns', new: 'new to the team' },
  seatOpen: (driver: string, season: number) => md`open · ${driver} until ${season}`,
  seatUnknown: (driver: string, season: number) => md`not known · ${driver} in ${season}`,
  noTeam: 'Team not named',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pageBefore: 'Page before',
  pageAfter: 'Next page',

  // Moves
  moves: (filters: string) => (filters === '' ? 'Moves' : `Moves: ${filters}`),
  movesSince: (confirmed: number, rumoured: number, cold: number, day: string) =>
    cold === 0
      ? md`Since ${day}: **${confirmed}** confirmed, **${rumoured}** only rumoured. Newest first.`
      : md`Since ${day}: **${confirmed}** confirmed, **${rumoured}** only rumoured, **${cold}** gone cold. Newest first.`,
  noMoves: (day: string) => md`No article tells of a move since ${day}.`,
  comesTo: (driver: string, to: Markdown, from: Markdown | undefined) =>
    from === undefined ? md`**${driver}** to ${to}` : md`**${driver}** to ${to}, from ${from}`,
  numberChanges: (driver: string, from: string, to: Markdown) => md`**${driver}**: No. ${from} becomes ${to}`,
  crewChanges: (now: string, before: string, car: Markdown) => md`${car}: crew chief **${now}** in place of ${before}`,
  movedOn: (day: string, move: Markdown) => md`${day} · ${move}`,
  chains: 'One seat opens another',
  thenTo: (driver: string, to: Markdown) => md`${driver} to ${to}`,
  badSince: (typed: string) => ({
    title: 'That is not a day',
    line: md`I could not read **${typed}**. Please write since as year-month-day, such as 2024-03-23.`,
  }),

  // History
  history: 'History',
  historyOf: (subject: string) => `History: ${subject}`,
  historyLead: (seats: number, seasons: number) =>
    seasons === 0
      ? md`**${count(seats, 'seat')}**.`
      : md`**${count(seats, 'seat')}** in ${count(seasons, 'season')}. Newest first.`,
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
  racesAheadLastKnown: (races: number, day: string) => md`${count(races, 'race')} ahead, as last known on ${day}.`,
  nothingAhead: md`No races ahead.`,
  nothingAheadSince: (day: string) => md`No races ahead. The last one I know of was set for ${day}.`,
  nothingAheadSinceWindow: (when: string) => md`No races ahead. The last one I know of was set for ${when}.`,
  noRacesKnown: md`I found no race for this in the articles.`,

  // Why
  whyTitle: (title: string) => `Why: ${title}`,
  whyLead: (sentences: number, articles: number) =>
    md`${count(sentences, 'sentence')} from ${count(articles, 'article')}, newest first.`,
  noEvidence: md`There is nothing behind this answer: no article says anything about it.`,
  onlyOperator: md`No article is behind this answer, only the operator of this bot.`,

  // Corrections of the operator
  stated: (day: string) => `Stated by the operator of this bot, ${day}`,
  statedTitle: 'stated by the operator of this bot',
  setAside: 'Set aside by the operator of this bot',
  takenForOne: 'Taken for one by the operator of this bot',
  keptApart: 'Kept apart by the operator of this bot',
  correction: (reason: string, what: Markdown) => md`**${reason}** · ${what}`,
  quoted: (quote: string) => `“${quote}”`,
  setAsideName: (reason: string) => md`-# The operator of this bot set aside what an article says: ${reason}`,
  claimsSetAside: (number: number) => `${number} set aside by the operator of this bot`,

  // Sources
  sourcesTitle: 'What I have read',
  sourcesLead: (articles: number, facts: number, newest: string | undefined) =>
    newest === undefined
      ? md`I have read nothing yet.`
      : md`${count(articles, 'article')}, ${count(facts, 'fact')}. The newest is of **${newest}**.`,
  readNothing: 'nothing about rosters',
  kinds: {
    ride: (number: number) => count(number, 'seat'),
    start: (number: number) => count(number, 'race to come', 'races to come'),
    contract: (number: number) => count(number, 'deal'),
    exit: (number: number) => count(number, 'departure'),
    crew: (number: number) => count(number, 'crew post'),
    title: (number: number) => count(number, 'final standing'),
    result: (number: number) => count(number, 'result'),
    bio: (number: number) => count(number, 'personal detail'),
    role: (number: number) => count(number, 'team role'),
    alliance: (number: number) => count(number, 'alliance'),
  } satisfies Record<Kind, (number: number) => string>,

  // Help
  helpTitle: 'What you can ask me',
  helpLead: md`I read racing articles and tell you what they say: who drives what, and who says so. Press **Why?** under an answer to see the sentences behind it.`,
  helpExample: (example: Markdown) => md`Try: ${example}`,
  helpTips: 'Add as_of with a day, such as 2024-01-01, to see what was known then. Rumours stand apart from facts.',

  // Questions in plain words
  readAs: (call: string) => md`-# I read this as ${call}`,
  short: {
    yes: (what: Markdown) => md`**Yes:** ${what}`,
    no: (what: Markdown) => md`**No:** ${what}`,
    noArticleSaysSo: md`**No article says so.**`,
    noArticleSaysWho: md`**No article says who.**`,
    noArticleSays: md`**No article says.**`,
    notNow: (line: Markdown) => md`**No article says so for the time asked about.** Before: ${line}`,
    rumouredSince: (day: string, last: string) =>
      day === last
        ? md`**Rumoured**, not confirmed: since ${day}.`
        : md`**Rumoured**, not confirmed: since ${day}, last on ${last}.`,
    onlyRumoured: (list: Markdown) => md`**Nothing is confirmed.** Rumoured: ${list}`,
    rumouredAt: (name: string, day: string) => md`**${name}** (since ${day})`,
    ruledOut: (day: string) => md`**No:** ruled out on ${day}.`,
    calledOff: (line: Markdown) => md`**No**, that was called off: ${line}`,
    someRaces: (line: Markdown) => md`**For single races.** The first: ${line}`,
    goes: (list: Markdown) => md`**Next:** ${list}`,
    leavesTo: (line: Markdown) => md`${line}. **No article says where to.**`,
    goesNowhere: md`**No article speaks of a move.**`,
    numberIn: (number: string, series: string | undefined) =>
      series === undefined ? md`**No. ${number}**` : md`**No. ${number}** in the ${series}`,
    makeIn: (make: string, series: string | undefined) =>
      series === undefined ? md`**${make}**` : md`**${make}** in the ${series}`,
    driverIn: (driver: string, series: string | undefined) =>
      series === undefined ? md`**${driver}**` : md`**${driver}** in the ${series}`,
    replacedOn: (driver: string, day: string) => md`**${driver}**, as said on ${day}.`,
    inTheCar: (number: string, season: number, list: Markdown) =>
      md`No article says so in words. In the No. ${number} for ${season}: ${list}.`,
    next: (line: Markdown) => md`**Next:** ${line}`,
    nextDated: (line: Markdown) => md`**Next with a known day:** ${line}`,
    noRumour: md`**No article tells of a rumour.**`,
  },
  notUnderstood: {
    title: 'I cannot answer that',
    words: (words: string) => md`I did not understand: **${words}**.`,
    together: md`I did not understand what you would like to know.`,
    time: (words: string) =>
      md`For this I cannot keep to **${words}**. I can look back to a day, or at one season, or at races ahead.`,
    tryThese: md`You can ask me things like:`,
  },

  // Something is wrong
  apology: (reference: string) =>
    md`Sorry, something went wrong here. If it keeps happening, tell whoever runs this bot: reference \`${reference}\`.`,
  mistypedTitle: 'I could not read that',
  badDay: (typed: string) => ({
    title: 'That is not a day',
    line: md`I could not read **${typed}**. Please write as_of as year-month-day, such as 2024-03-23.`,
  }),
  badSeason: (typed: string) => ({
    title: 'That is not a season',
    line: md`I could not read **${typed}**. A season is a year, such as 2024.`,
  }),
  nothingAsked: { title: 'Something is missing', line: md`Please type a name or a number to look for.` },
  unknownCommand: (command: string) => ({
    title: 'I do not know that command',
    line: md`There is no /${command}. Try /help to see what you can ask.`,
  }),
  oldButton: {
    title: 'That button is too old',
    line: md`It comes from an earlier version of me. Please ask again; /help shows how.`,
  },

  // The preview: what Discord says itself, and what it does not need to say
  preview: {
    channel: 'paddock',
    topic: (articles: number, newest: string | undefined) =>
      newest === undefined ? 'No articles yet' : `${count(articles, 'article')}, the newest of ${newest}`,
    messages: 'Messages',
    welcome: (channel: string) => `Welcome to #${channel}!`,
    about:
      'This is a preview of Spotter on your own machine. Every answer here is the message that Discord would show.',
    howTo: 'Type / to see the commands, or start with one of these:',
    goOn: 'When you would like to have it in your server:',
    portal: 'make a Discord application',
    tokenGoes: 'put its token behind DISCORD_TOKEN= in the file .env, and start again with npm start.',
    switchTo: { light: 'Switch to light colours', dark: 'Switch to dark colours' },
    you: 'You',
    today: (time: string) => `Today at ${time}`,
    message: (at: string, onlyYou: boolean) => `Spotter, ${at}${onlyYou ? ', only you can see this' : ''}`,
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    noResponse: 'The application did not respond. Is Spotter still running in the terminal?',
    composer: 'Ask Spotter',
    messageBox: 'Message: type a slash for commands',
    placeholder: 'Type / to ask Spotter',
    moreOptions: (command: string) => `More options for ${command}, or Enter to send`,
    send: 'Send',
    commands: 'Commands',
    options: 'Options',
    onlyCommands: 'Spotter reads no messages, only commands. Type / to see them.',
    missing: (option: string) => `${option} is missing.`,
    notAChoice: (option: string, choices: string) => `${option} takes one of these: ${choices}.`,
    tooLong: (option: string, most: number) => `${option} takes at most ${most} characters.`,
    notANumber: (option: string) => `${option} takes a whole number.`,
    notBetween: (option: string, least: number, most: number) => `${option} takes a number from ${least} to ${most}.`,
  },
};
