import { type Markdown, md } from '../markdown.js';
import { inSeries } from './in-series.js';
import { count } from './numbers.js';

/** Help, questions in plain words, and what is wrong with them. */
export const questions = {
  // Help
  helpTitle: 'What you can ask me',
  helpLead: md`I read racing articles and tell you what they say: who drives what, and who says so. Press **Why?** under an answer to see the sentences behind it.`,
  helpExample: (example: Markdown) => md`Try: ${example}`,
  helpTips: (without: string) =>
    `Add as_of with a day, such as 2024-01-01, to see what was known then${without && ` (not to ${without})`}. Rumours stand apart from facts.`,

  // Questions in plain words
  readAs: (call: string) => md`-# I read this as ${call}`,
  short: {
    yes: (what: Markdown) => md`**Yes:** ${what}`,
    no: (what: Markdown) => md`**No:** ${what}`,
    noLonger: (was: Markdown, now: Markdown | undefined) =>
      now === undefined ? md`**No:** ${was}` : md`**No longer.** **Now:** ${now} · **Before:** ${was}`,
    noArticleSaysSo: md`**No article says so.**`,
    notInWords: (line: Markdown) => md`**No article says so in words.** ${line}`,
    notBack: (lines: Markdown) => md`**Ruled out:** ${lines}`,
    exitRuledOut: (day: string) => md`**A departure was ruled out** on ${day}.`,
    noArticleSaysWho: md`**No article says who.**`,
    elsewhere: (list: Markdown) => md`**No article says who races there for this team.** Elsewhere: ${list}`,
    noRaceThen: md`**No article tells of a race then.**`,
    noArticleSays: md`**No article says.**`,
    noDeal: (seats: Markdown) => md`**No article tells of a contract.** ${seats}`,
    dealWas: (deal: Markdown, left: Markdown | undefined) =>
      left === undefined ? md`**It was:** ${deal}` : md`**It was:** ${deal} · ${left}`,
    notNow: (line: Markdown) => md`**No article says so for the time asked about.** Before: ${line}`,
    rumouredSince: (day: string, last: string) =>
      day === last
        ? md`**Rumoured**, not confirmed: since ${day}.`
        : md`**Rumoured**, not confirmed: since ${day}, last on ${last}.`,
    onlyRumoured: (list: Markdown) => md`**Nothing is confirmed.** Rumoured: ${list}`,
    dealButSeatRumoured: (deal: Markdown, list: Markdown) => md`${deal}. **No seat is confirmed.** Rumoured: ${list}`,
    rumouredAt: (name: string, day: string) => md`**${name}** (since ${day})`,
    ruledOut: (day: string) => md`**No:** ruled out on ${day}.`,
    calledOff: (line: Markdown) => md`**No**, that was called off: ${line}`,
    someRaces: (line: Markdown) => md`**For single races.** The first: ${line}`,
    goes: (list: Markdown) => md`**Next:** ${list}`,
    leavesTo: (line: Markdown) => md`${line}. **No article says where to.**`,
    goesNowhere: md`**No article speaks of a move.**`,
    numberIn: (number: string, series: string | undefined) =>
      series === undefined ? md`**No. ${number}**` : md`**No. ${number}** ${inSeries(series)}`,
    makeIn: (make: string, series: string | undefined) =>
      series === undefined ? md`**${make}**` : md`**${make}** ${inSeries(series)}`,
    driverIn: (driver: string, series: string | undefined) =>
      series === undefined ? md`**${driver}**` : md`**${driver}** ${inSeries(series)}`,
    asSaidOn: (driver: string, day: string) => md`**${driver}**, as said on ${day}.`,
    inTheCar: (number: string, season: number, list: Markdown) =>
      md`No article says so in words. In the No. ${number} for ${season}: ${list}.`,
    wasPlanned: (line: Markdown) => md`**That was the plan:** ${line}`,
    next: (line: Markdown) => md`**Next:** ${line}`,
    atLeastSince: (season: number, line: Markdown) => md`**At least since ${season}:** ${line}`,
    inSeasons: (seasons: number, list: string) => md`**${count(seasons, 'season')} that I know of:** ${list}`,
    carOf: (number: string, who: Markdown) => md`**No. ${number}:** ${who}`,
    newAt: (team: string, season: number, list: Markdown) => md`**New at ${team} in ${season}:** ${list}`,
    newIn: (season: number, list: Markdown) => md`**New in ${season}:** ${list}`,
    lastAhead: (line: Markdown) => md`**The last one ahead that I know of:** ${line}`,
    nextDated: (line: Markdown) => md`**Next with a known day:** ${line}`,
    standIns: (list: Markdown) => md`**No article names a lasting successor.** In the car for single races: ${list}`,
    singleRaces: (list: Markdown) => md`**For single races:** ${list}`,
    driverInRace: (driver: string, race: string) => md`**${driver}** (${race})`,
    allMissed: (driver: string, series: string | undefined, others: Markdown | undefined) =>
      others === undefined
        ? series === undefined
          ? md`**${driver}**, but ruled out of every race ahead that is known. No article says who is in the car there.`
          : md`**${driver}** ${inSeries(series)}, but ruled out of every race ahead that is known. No article says who is in the car there.`
        : md`${others}, in place of **${driver}**, who is ruled out of every race ahead that is known`,
    before: (list: Markdown) => md`**Before:** ${list}`,
    noRumour: md`**No article tells of a rumour.**`,
    noSeatOpen: md`**No article tells of an open seat.**`,
    seatAfter: (seat: Markdown, driver: string, until: string) => md`${seat} (${driver} until ${until})`,
    openSeats: (list: Markdown) => md`**Open:** ${list}`,
    seatIn: (seat: Markdown, driver: string, season: number) => md`${seat} (${driver} in ${season})`,
    seatsUnknown: (list: Markdown) => md`**Not known:** ${list}`,
    notSaidOf: (drivers: string) => md`**Full-time or part-time is not said of** ${drivers}.`,
  },
  /** What an answer is not about. */
  notFor: {
    half: (asked: string) => md`This is for "${asked}".`,
    below: (others: string) => md`Below: "${others}".`,
    otherHalf: (asked: string, answer: Markdown) => md`"${asked}": ${answer}`,
    halfUnknown: (others: string) => md`I did not understand "${others}".`,
    told: (others: string) => md`I took "${others}" as said beside it.`,
    leftOut: (words: string) => md`I did not understand **${words}**: this is the answer without it.`,
    reason: md`I keep what happened, not why or how somebody is: the sentences behind **Why?** may say.`,
    refusal: md`I keep what is ruled out, not who said no to whom: the sentences behind **Why?** may say.`,
    source: md`Who said it, and in which words, is behind **Why?**`,
    sponsor: md`The sponsor is named last.`,
    rumour: md`You asked how sure it is: an answer that is not called rumoured is confirmed.`,
    count: md`I do not count: these are the ones that I know of, and there may be more.`,
  },
  notUnderstood: {
    several: 'Which one?',
    title: 'I cannot answer that',
    hello: 'Hello! Ask me about drivers, teams and cars',
    words: (words: string) => md`I did not understand: **${words}**.`,
    outside: {
      pay: md`I know nothing of pay.`,
      weather: md`I know nothing of the weather.`,
      cars: md`No article names such a car or seat for then.`,
    },
    together: md`I did not understand what you would like to know.`,
    long: (atMost: number) => md`That is too long for me. Please ask one thing, in at most ${atMost} characters.`,
    nearest: (page: Markdown, call: string, below: Markdown | undefined) =>
      below === undefined
        ? md`What I know of **${page}** (${call}):`
        : md`What I know of **${page}** (${call}), and below of ${below}:`,
    page: (title: Markdown) => md`**${title}**`,
    ofOne: (of: 'driver' | 'team' | 'car', call: string) =>
      md`I cannot tell that of all, only of one ${of} at a time. The nearest I have: **${call}**`,
    time: (words: string) =>
      md`For this I cannot keep to **${words}**. I can look back to a day, or at one season, or at races ahead.`,
    limits: md`I know what articles say of seats, numbers, crews, deals, moves, races ahead, and of wins and titles. I have no live timing, points or statistics.`,
    tryThese: md`You can ask me things like:`,
  },

  // A call that was typed wrongly, in the preview or in the terminal
  typing: {
    noCommand: (name: string, known: string) => `There is no command "${name}". There are: ${known}.`,
    /** Behind it, where a question was typed and no call. */
    askInstead: (call: string) => `To ask in plain words: ${call}`,
    takes: (command: string, options: string) =>
      options === '' ? `/${command} takes no options.` : `/${command} takes ${options}`,
    needs: (command: string, option: string) => `/${command} needs ${option}.`,
    noOptionFor: (text: string) => `"${text}" belongs to no option.`,
    noOption: (command: string, option: string) => `/${command} has no option "${option}".`,
    twice: (command: string, option: string) => `${option} stands twice in /${command}.`,
    noValue: (option: string) => `${option} has no value.`,
    notANumber: (option: string, value: string) => `${option} takes a whole number, such as 2024, and not "${value}".`,
    notYesOrNo: (option: string, value: string) => `${option} takes true or false, and not "${value}".`,
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
};
