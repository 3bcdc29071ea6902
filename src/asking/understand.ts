import { askForSeries } from './ask-for-series.js';
import { askingBack, isOfOwner, isOfSeveral, isWholeNameOfDriver, withOneMeant } from './asking-back.js';
import { asksForWords } from './asks-for-words.js';
import { asksHow } from './asks-how.js';
import { asksMoreThanCrew } from './asks-more-than-crew.js';
import { asksOpenly } from './asks-openly.js';
import { callOf } from './call-of.js';
import { isWithoutRace } from './days-of-races.js';
import { withDriverThere } from './driver-there.js';
import { asksWhoFillsIn } from './fills-in.js';
import { type Filled, matchWording, type Slot } from './match-wording.js';
import { numberOrYear } from './may-be-year.js';
import { isLike, type Names } from './names.js';
import { namesIn } from './names-in.js';
import { isOfOtherSeries } from './other-series.js';
import type { Part } from './part.js';
import { OF_ONE_PATTERNS } from './patterns/of-one-patterns.js';
import type { Pattern } from './patterns/pattern.js';
import { PATTERNS } from './patterns.js';
import { withPlaceMeant } from './place-or-team.js';
import { type Question, readQuestion } from './read-question.js';
import { daysOver, ofRaceRun, tellsRaces, timesOfResults } from './results-of-days.js';
import { comparesSeasons } from './rewording/follow-ups.js';
import { roleIn } from './role-in.js';
import { seasonMeant } from './season-meant.js';
import { withSeriesOfRace } from './series-of-race.js';
import { withSeriesOfTeam } from './series-of-team.js';
import { spanOfMoves, untilToday } from './span-of-moves.js';
import { spelledOut } from './spelled-out.js';
import { withTeamOfCar } from './team-of-car.js';
import { namedTimes, timeLeftOver, yearAsked } from './time-left-over.js';
import { daysOfSeason, oneTime, timeOfMoves } from './time-meant.js';
import { type Days, timesIn } from './times.js';
import type { About, NotUnderstood, Understood } from './understood.js';
import { whichDriver, withDriverMeant } from './which-driver.js';
import { wonCall } from './won-call.js';

/** A pattern that fits a question, and what stands in its slots. */
interface Fit {
  readonly pattern: Pattern;
  readonly filled: Filled;
}

/** What is asked of a post, which the question names. */
const NAMES_POST: readonly Pattern['wants'][] = [
  ...(['crew', 'crew before', 'crew changes', 'crew history', 'crew since', 'crew staying'] as const),
  ...(['has post', 'post', 'post before', 'replaced on crew'] as const),
];

/** What is asked of the cars of one series. */
const OF_ONE_SERIES: readonly Pattern['wants'][] = ['of make', 'open seats'];

/** What is answered by the page of whoever won, or finished in another place. */
const OF_A_WINNER: readonly Pattern['wants'][] = ['champion', 'placed', 'winner'];

/** What is over once it can be told. */
const WON: readonly Pattern['wants'][] = [
  ...(['best', 'champion', 'place of', 'placed', 'podiums'] as const),
  ...(['results', 'title', 'winner', 'won'] as const),
];

/**
 * Turns a question into a call, or says why not. Everything in it must be understood: a word too many makes it another
 * question. A name that is not known is handed to the command as typed, which asks back.
 *
 * @param today the asker's day, `YYYY-MM-DD`, from which "next year" counts
 * @param asOf gives the roster on a day: names are those known on the day that the question looks back to
 */
export function understand(asked: string, today: string, asOf: (day: string) => Names): Understood | NotUnderstood {
  const typed = spelledOut(asked);
  const { ahead, back: lookedBackTo, isAsOf } = timesIn(typed, today);
  const view = asOf(ahead === undefined || isAsOf ? (lookedBackTo?.to ?? today) : today);
  const read = withTeamOfCar(withPlaceMeant(readQuestion(typed, today, view), view), view);
  if (comparesSeasons(typed)) return { why: 'words', words: [] };
  const ofOne = OF_ONE_PATTERNS.find(({ wordings }) => wordings.some((wording) => matchWording(wording, read.parts)));
  if (ofOne !== undefined) return { why: 'of one', of: ofOne.of };
  const which = whichDriver(read, view);
  const ofOneCalledSo = which && fitOf(which, view);
  const fit =
    ofOneCalledSo ??
    seatInstead(read, view, yearAsked(read, today)) ??
    fitOf(read, view) ??
    fitOf(withoutBack(read), view);
  if (fit === undefined) return { why: 'words', words: wordsNotUnderstood(read.parts) };
  // Who will win nobody knows.
  if (read.asksAhead && WON.includes(fit.pattern.wants)) return { why: 'words', words: [] };
  if ((fit.pattern.wants === 'crew' && asksMoreThanCrew(typed)) || asksForWords(read.parts))
    return { why: 'words', words: [] };
  if (isOfOtherSeries(fit.filled, read, view)) return { why: 'words', words: [] };
  const known = withDriverThere(fit.filled, view);
  const meant = ofOneCalledSo === undefined ? known : withDriverMeant(known, fit.pattern, read, view);
  const pattern = ofRaceRun(fit.pattern, meant, read, isAsOf ? view : asOf(today));
  const filled = withOneMeant(meant, pattern.wants, view);
  // Who won, or was the champion, is asked of what was.
  const isWon = OF_A_WINNER.includes(pattern.wants);
  const times = (pattern.command === 'moves' ? timeOfMoves : oneTime)(isWon ? { ...read, isPast: true } : read, today);
  const isOfDays = pattern.command === 'schedule' && !WON.includes(pattern.wants);
  const ofRun = tellsRaces(pattern) ? timesOfResults(times) : times;
  const question = { ...read, times: isOfDays ? daysOfSeason(times, yearAsked(read, today)) : ofRun };
  const { team, ...named } = namesIn(filled.name);
  // "Sutter" and no more may be any driver of that name, and the team.
  const driver = named.driver ?? (pattern.wants === 'all' && isOfSeveral(filled.name) ? filled.name.text : undefined);
  if (pattern.command === 'page' && driver !== undefined && team !== undefined) {
    const calls = [callOf('driver', { name: driver }, question), callOf('team', { name: team }, question)];
    return { why: 'several', calls };
  }
  if (OF_ONE_SERIES.includes(pattern.wants) && read.series.length === 0) {
    const asks = (series: string) => ofSeasonMeant(pattern, filled, { ...question, series: [series] }, today, view);
    return askForSeries(filled, asks, view);
  }
  const year = numberOrYear(pattern, filled, read, view, typed);
  if (year !== undefined) return { why: 'words', words: [year] };
  if (isWon) return wonCall(fit, question, typed, isAsOf ? view : asOf(today));
  const late = timeLeftOver(pattern, question, typed, today);
  if (late.length > 0) return { why: 'time', words: late };
  if (pattern.wants === 'races on' && isWithoutRace(filled, question, view))
    return { why: 'time', words: namedTimes(question, typed) };
  const back = askingBack(filled);
  if (back !== undefined) return { call: callOf(back.command, back.options, question), wants: pattern.wants };
  const ofSeries = withSeriesOfTeam(withSeriesOfRace(question, filled, view), filled, view);
  return ofSeasonMeant(pattern, filled, ofSeries, today, view);
}

function ofSeasonMeant(pattern: Pattern, filled: Filled, question: Question, today: string, view: Names): Understood {
  const call = knownCall(pattern, filled, question, today);
  const season = seasonMeant(call, question, view);
  if (season === undefined) return call;
  const meant = knownCall(pattern, filled, { ...question, times: { ...question.times, season } }, today);
  return meant.about === undefined ? meant : { ...meant, about: { ...meant.about, namesNoSeason: true } };
}

/** "Back" says nothing in "when is Stone back in the car?", where "is Stone back?" asks for no more. */
function withoutBack(question: Question): Question {
  return { ...question, parts: question.parts.filter((part) => part.is !== 'meaning' || part.meaning !== 'BACK') };
}

/**
 * "Where is Stone racing?" and "is Stone still racing?" ask for races, but for the seat where a season is named, or where no
 * race is ahead; "is Stone racing full-time?" and "does Stone race next year?" always ask for it.
 */
function seatInstead(question: Question, view: Names, year: number): Fit | undefined {
  const { parts, times, extent } = question;
  const asksExtent = extent !== undefined;
  const [first] = parts;
  const asksWhether = first?.is === 'name' && parts.at(-1)?.text.toLowerCase() !== 'races';
  const asksWhere = first?.is === 'meaning' && (first.meaning === 'WHERE' || first.meaning === 'WHAT');
  const ofOtherSeason = times.season !== undefined && times.season !== year;
  if (!asksWhere && !asksWhether && !asksExtent && !ofOtherSeason) return undefined;
  // A day beside a season is the one to look back to.
  if (
    times.ahead !== undefined ||
    times.over !== undefined ||
    (times.back !== undefined && times.season === undefined && !times.isAsOf)
  )
    return undefined;
  const asked = fitOf(question, view);
  if (asked?.pattern.wants !== 'next race') return undefined;
  const { driver } = namesIn(withDriverThere(asked.filled, view).driver);
  if (driver === undefined) return undefined;
  if (!asksExtent && times.season === undefined && view.races({ driver }).ahead.length > 0) return undefined;
  const ofSeats = PATTERNS.filter(({ wants }) => wants === 'seat');
  const fit = fitOf(question, view, ofSeats);
  return fit && namesIn(withDriverThere(fit.filled, view).driver).driver === driver ? fit : undefined;
}

/** The first pattern that fits with names that are sure; else with names like known ones; else with any that may be one. */
function fitOf(question: Question, view: Names, patterns: readonly Pattern[] = PATTERNS): Fit | undefined {
  const { parts, series, isPast } = question;
  if (series.length > 1 || parts.some(({ is }) => is === 'refused')) return undefined;
  const fits = patterns.flatMap((pattern) =>
    (question.beforeSeries !== undefined && pattern.wants !== 'seat before') ||
    (pattern.needsSeries && series.length === 0) ||
    (pattern.needsPast && !isPast) ||
    (pattern.needsDaysOver && daysOver(oneTime(question)) === undefined) ||
    (pattern.needsSeason && question.times.season === undefined) ||
    (pattern.needsDays && !question.asksOfDays)
      ? []
      : pattern.wordings.flatMap((wording) => {
          const filled = matchWording(wording, parts);
          return filled === undefined ? [] : [{ pattern, filled }];
        }),
  );
  const unknown = ({ filled }: Fit) =>
    (Object.entries(filled) as [Slot, Part][]).filter(([, part]) => part.is === 'unknown');
  const known = fits.filter((fit) => unknown(fit).length === 0);
  return (
    known.find(
      ({ filled }) =>
        !isOfSeveral(filled.team) && !isOfOwner(filled.driver, view) && !isWholeNameOfDriver(filled.team, view),
    ) ??
    known.find(({ filled }) => !isOfSeveral(filled.team) && !isOfOwner(filled.driver, view)) ??
    known.find(({ filled }) => !isOfSeveral(filled.team)) ??
    known[0] ??
    fits.find((fit) =>
      unknown(fit).every(([slot, { text }]) => kindsOf(slot).some((kind) => isLike(kind, text, view))),
    ) ??
    fits.find((fit) =>
      unknown(fit).every(
        ([slot, part]) =>
          slot !== 'track' &&
          part.is === 'unknown' &&
          !(part.isThing && slot !== 'team') &&
          (part.capital || fit.pattern.namesFollow?.some((known) => known === slot) === true),
      ),
    )
  );
}

function kindsOf(slot: Slot): readonly ('driver' | 'team' | 'track')[] {
  if (slot === 'name') return ['driver', 'team'];
  if (slot === 'other') return ['driver'];
  return slot === 'car' || slot === 'make' ? [] : [slot];
}

/** What the question names in its slots, and the call that asks for it. */
function knownCall(pattern: Pattern, filled: Filled, question: Question, today: string): Understood {
  const either = namesIn(filled.name);
  const driver = namesIn(filled.driver).driver ?? either.driver;
  const team = namesIn(filled.team).team ?? either.team;
  const { track } = namesIn(filled.track);
  const other = namesIn(filled.other).driver;
  const number = filled.car?.is === 'car' ? filled.car.number : undefined;
  const [series] = question.series;
  const days = daysOfRaces(pattern, question);
  const about: About = {
    ...(driver !== undefined && { driver }),
    ...(other !== undefined && { other }),
    ...(team !== undefined && { team }),
    ...(filled.team !== undefined && either.team !== undefined && { otherTeam: either.team }),
    ...(number !== undefined && { number }),
    ...(series !== undefined && { series }),
    ...(track !== undefined && { track }),
    ...(filled.make?.is === 'make' && { make: filled.make.make }),
    ...(question.extent !== undefined && { extent: question.extent }),
    ...(NAMES_POST.includes(pattern.wants) && { role: roleIn(question.parts) }),
    ...(days !== undefined && { days }),
    ...(asksForNew(pattern, question.parts) && { isNew: true }),
    ...asksHow(question.parts),
    ...(asksOpenly(question) && { isOpen: true }),
    ...(asksWhoFillsIn(question.parts) && { isFillIn: true }),
    ...(question.asksStill && { isStill: true }),
    ...(question.asksSoFar && { isSoFar: true }),
    ...(question.asksAhead && { isAhead: true }),
    ...(question.isPast && { isPast: true }),
    ...(question.beforeSeries !== undefined && { beforeSeries: question.beforeSeries }),
  };
  const command = pattern.command === 'page' ? (driver === undefined ? 'team' : 'driver') : pattern.command;
  const options: Readonly<Record<typeof command, Record<string, string | undefined>>> = {
    driver: { name: driver },
    team: { name: team },
    car: { number, series },
    history:
      pattern.wants === 'seat before'
        ? { driver, series }
        : { driver: pattern.wants === 'before' ? undefined : driver, team, number, series },
    // The next race after Talladega is none there.
    schedule: { driver, team, series, ...(pattern.wants !== 'next race' && { track }) },
    grid: { series },
    moves: {
      ...{ series, team, ...spanOfMoves(question, today) },
      status: pattern.wants === 'rumours' ? 'rumored' : undefined,
    },
  };
  // "Is Stone full-time?" and "is Stone doing trucks?" name the driver alone, and ask for the seat.
  const asksSeat = about.extent !== undefined || (series !== undefined && question.parts.length === 1);
  const wants = command === 'driver' && pattern.wants === 'all' && asksSeat ? 'seat' : ofExtent(pattern, about);
  const call = callOf(command, options[command], question);
  return { call: command === 'moves' ? untilToday(call, today) : call, wants, about };
}

/** "Stone's new crew chief", or who took over as that. */
function asksForNew({ wants }: Pattern, parts: readonly Part[]): boolean {
  return parts.some(
    (part) =>
      part.is === 'meaning' &&
      (part.meaning === 'NEXT' || (wants === 'crew' && (part.meaning === 'TAKE_OVER' || /^get/i.test(part.text)))),
  );
}

/** "Who is full-time in ARCA?" asks of some of those who are there. */
function ofExtent({ command, wants }: Pattern, { extent }: About): Pattern['wants'] {
  const asksWho = (command === 'grid' && wants === 'all') || (command === 'team' && wants === 'roster');
  return extent !== undefined && asksWho ? 'of extent' : wants;
}

/** The days whose races the answer is about: those ahead, and those that a question about the past names. */
function daysOfRaces(pattern: Pattern, { times, isPast }: Question): Days | undefined {
  if (tellsRaces(pattern)) return times.over;
  if (pattern.command !== 'schedule' && pattern.command !== 'car') return undefined;
  // A day to look back to is none of a race.
  const isDayOfView = times.isAsOf === true && times.back?.from === times.back?.to;
  return times.ahead ?? times.over ?? (isPast && !isDayOfView ? times.back : undefined);
}

/** The words to blame: those that ask for something else, and those without a meaning. */
function wordsNotUnderstood(parts: readonly Part[]): readonly string[] {
  const of = (is: Part['is']) => parts.filter((part) => part.is === is).map(({ text }) => text);
  return [...of('refused'), ...of('unknown')].filter((text) => /[\p{L}\p{N}]/u.test(text));
}
