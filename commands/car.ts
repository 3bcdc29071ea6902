import type { Call } from '../src/replies/call.js';
import type { Destination } from '../src/replies/components.js';
import { carSeat, crewLine, crewOf, goneLine, saidLine } from '../src/replies/lines.js';
import { join, type Markdown, md } from '../src/replies/markdown.js';
import { type Look, type Message, render, type Section } from '../src/replies/message.js';
import { backing } from '../src/replies/possible-lines.js';
import type { Reply } from '../src/replies/reply.js';
import { seriesName } from '../src/replies/series-name.js';
import { seasonOfRace } from '../src/roster/facts/group-races.js';
import { agree, differ } from '../src/roster/facts/same-thing.js';
import type { CarPage, Fact, Seat } from '../src/roster/roster.js';
import { changesOf } from '../src/roster/seat.js';
import type { Command, Context } from './command.js';
import { AS_OF_OPTION, described, EVERYWHERE, nameOption, SEASON_OPTION } from './options/definitions.js';
import { disagreementLines, disagreementSection, isDisputed, partedBy, reportsOf } from './options/disputed.js';
import { newest } from './options/example.js';
import { exitLines, leavingAfter, othersLeaving } from './options/exits-of-car.js';
import { goOn, toDrivers, toGrids, toTeams } from './options/go-on.js';
import { isOld, lastSeats, marked, racesHeading, seatLines } from './options/last-known.js';
import { lastRaces } from './options/last-races.js';
import { lookBack } from './options/look-back.js';
import { factsOfMissed, missedSection } from './options/missed-section.js';
import { readName, readNumber } from './options/name.js';
import { noDriverLines } from './options/no-driver-lines.js';
import { possibleLines, possibleSections } from './options/possible-sections.js';
import { raceWithAbsent } from './options/race-with-absent.js';
import { renumberedAfter, renumberedLine } from './options/renumbered.js';
import { restsOn, whyReply } from './options/rests-on.js';
import { seatsOfCrew } from './options/seats-of-crew.js';
import { suggestNames } from './options/suggest.js';
import { untilThen } from './options/until-then.js';
import { nextHeading, readWhen, titleOf, type When } from './options/when.js';

/** `/car`: who drives the car with a number, in each series that has one. */
export const car: Command = {
  definition: {
    name: 'car',
    ...described(({ car }) => car.is),
    ...EVERYWHERE,
    options: [
      nameOption('number', ({ car }) => car.number, true),
      nameOption('series', ({ car }) => car.series),
      SEASON_OPTION,
      AS_OF_OPTION,
    ],
  },
  example: (context) =>
    `number:${newest('ride', context, ({ number: painted }) => painted !== undefined)?.number ?? '...'}`,
  suggest: { number: suggestNames('numbers'), series: suggestNames('series') },

  answer: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { number, series, pages, when } = asked;
    const [page, ...others] = pages;
    const shape = page !== undefined && others.length === 0 ? onePage(page, when) : severalPages(number, pages, when);
    const about = { number, ...(series !== undefined && { series }) };
    const under = lookBack(restsOn(factsOf(pages, when), about, call, when), about, call, when, context);
    return render({ ...shape, ...under, ...goOn(destinations(pages, when), call, when) }, when.words);
  },

  why: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { number, series, pages, when } = asked;
    return whyReply(titleOfCars(number, pages, when), factsOf(pages, when), { number, series }, when);
  },
};

/** Who drives the car or drove it last, their teams, and the series. */
function destinations(pages: readonly CarPage[], when: When): readonly Destination[] {
  const seats = pages.flatMap(
    ({ drivers, next, starts, over, former, exits }): readonly (Seat | Fact<'start' | 'exit'>)[] => {
      const told = [...drivers, ...starts, ...next];
      if (told.length > 0) return told;
      if (former.length > 0) return lastSeats(former);
      return exits.length > 0 ? exits : lastRaces({ ahead: [], over });
    },
  );
  return [...toDrivers(seats, when), ...toTeams(seats, when), ...toGrids(seats, when)];
}

function ask(
  call: Call,
  context: Context,
): { number: string; series: string | undefined; pages: readonly CarPage[]; when: When } | { reply: Reply } {
  const when = readWhen(call, context);
  if ('reply' in when) return when;
  const number = readNumber(call, when);
  if ('reply' in number) return number;
  const series = call.options.series === undefined ? undefined : readName('series', 'series', call, when);
  if (series !== undefined && 'reply' in series) return series;
  const season = when.season === undefined ? {} : { season: when.season };
  const filter = { ...season, ...(series === undefined ? {} : { series: series.name }) };
  const pages = when.view.car(number.name, filter);
  if (pages.length === 0) return { reply: notThere(number.name, series?.name, when) };
  return { number: number.name, series: series?.name, pages, when };
}

/** The number is known, but not in the series or season asked for. */
function notThere(number: string, series: string | undefined, when: When): Reply {
  const { words, view } = when;
  const elsewhere = view.car(number).flatMap((page) => page.series ?? []);
  const lead = [
    series === undefined ? words.noOneInCarEver : words.carNotInSeries(number, seriesName(series)),
    ...(elsewhere.length === 0
      ? []
      : [words.carElsewhere([...new Set(elsewhere)].map((each) => seriesName(each)).join(', '))]),
  ];
  const title = titleOf(words.carTitle(number, series && seriesName(series)), when);
  return render({ look: 'negative', title, lead }, words);
}

/** The number, with its series where there is only one. */
function titleOfCars(number: string, pages: readonly CarPage[], when: When): string {
  const series = pages.length === 1 ? pages[0]?.series : undefined;
  const { words, season, view } = when;
  return titleOf(words.carTitle(number, series && seriesName(series, season ?? view.season)), when);
}

function onePage(page: CarPage, when: When): Message {
  const { words, view } = when;
  const { headings } = words;
  const told = lastOf(page, when);
  const { until, before } = untilThen(page.former, told, when);
  return {
    look: lookOf(page, when),
    title: titleOfCars(page.number, [page], when),
    lead: driversOf(page, when),
    sections: [
      disagreementSection(partedBy(page.drivers, page.disagreements).others, 'driver', when),
      { heading: headings.untilThen, lines: until.map((seat) => carSeat(seat, view, words)) },
      { heading: headings.crew, lines: crewLines(page, words), most: 5 },
      {
        heading: racesHeading(page.starts, when),
        lines: page.starts.map((start) => raceWithAbsent(start, 'driver', when)),
      },
      { heading: headings.racesOver, lines: lastRacesOf(page).map((start) => raceWithAbsent(start, 'driver', when)) },
      missedSection(page.drivers, when),
      {
        heading: nextHeading(page.next, when),
        lines: [...settledNext(page).map((seat) => nextLine(seat, when)), ...crewNextLines(page, when)],
      },
      ...possibleSections(page, 'driver', when),
      { heading: headings.exits, lines: exitLines(othersLeaving(page, when), when) },
      { heading: headings.dropped, lines: page.dropped.map((seat) => carSeat(seat, view, words)) },
      { heading: headings.past, lines: before.map((seat) => carSeat(seat, view, words)), most: 8 },
    ],
  };
}

/** A number used in several series: one labelled answer for each. */
function severalPages(number: string, pages: readonly CarPage[], when: When): Message {
  const { words, view } = when;
  const sections = pages.map((page): Section => {
    const { series, team } = page;
    const name = series === undefined ? words.headings.noSeries : seriesName(series, when.season ?? view.season);
    const alone = pages.filter((other) => other.series === series).length === 1;
    return {
      heading: alone || team === undefined ? name : `${name} · ${team}`,
      lines: [
        ...driversOf(page, when),
        ...disagreementLines(partedBy(page.drivers, page.disagreements).others, 'driver', when),
        ...crewLines(page, words).slice(0, 2),
        ...page.starts.map((start) => raceWithAbsent(start, 'driver', when)),
        ...lastRacesOf(page).map((start) => words.raceOver(raceWithAbsent(start, 'driver', when))),
        ...settledNext(page).map((seat) => words.nextDriver(nextLine(seat, when))),
        ...crewNextLines(page, when),
        ...exitLines(othersLeaving(page, when), when),
        ...page.dropped.map((seat) => join([words.calledOff, carSeat(seat, view, words)], ' · ')),
        ...possibleLines(page, 'driver', when),
      ],
    };
  });
  return {
    look:
      (['disputed', 'fact'] as const).find((look) => pages.some((page) => lookOf(page, when) === look)) ?? 'lastKnown',
    title: titleOfCars(number, pages, when),
    lead: [words.carUsedIn(number, pages.length)],
    sections,
  };
}

/** The seats of later seasons about which reports do not disagree: the others are told with all that is said. */
function settledNext({ next, disagreements }: CarPage): readonly Seat[] {
  return next.filter((seat) => !isDisputed(seat, disagreements));
}

/** A seat of a later season, with its crew. */
function nextLine(seat: Seat, when: When): Markdown {
  const { words, view } = when;
  return marked(seat, join([carSeat(seat, view, words), ...crewOf(seat, words)], ' · '), when);
}

/** The crew of the car; where nobody has it, of whom it is as well, and with whom where each of its drivers has another. */
function crewLines({ crew, drivers }: CarPage, words: When['words']): readonly Markdown[] {
  const before = drivers.flatMap(({ crewGone }) => crewGone);
  const now = crew.map((post) => {
    const isOneOf = crew.some(({ slots }) => agree(slots, post.slots, 'role') && differ(slots, post.slots, 'driver'));
    const has = drivers.map(({ slots }) => slots.driver).filter((name) => !isOneOf || name !== post.slots.driver);
    const page = drivers.length === 0 && post.slots.number === undefined ? 'team' : 'car';
    return crewLine(post, page, words, crew, before, has);
  });
  const gone = before.map((post) => goneLine(post, words));
  return [...now, ...[...new Set(gone)].map((line) => md`${line}`)];
}

/** Who is to be on its crew in seasons of which no driver is known. */
function crewNextLines({ crewNext }: CarPage, when: When): readonly Markdown[] {
  return crewNext.map((post) => marked(post, crewLine(post, 'team', when.words, crewNext), when));
}

function lookOf(
  { drivers, starts, over, former, exits, next, rumours, lives, disagreements }: CarPage,
  when: When,
): Look {
  if (drivers.some((seat) => isDisputed(seat, disagreements))) return 'disputed';
  if (drivers.length > 0 && drivers.every((seat) => isOld(seat, when))) return 'lastKnown';
  if (drivers.length + starts.length + next.length > 0) return 'fact';
  if (former.length + over.length + exits.length > 0) return 'lastKnown';
  if (rumours.length > 0) return 'rumour';
  return lives.some(({ end }) => end.how === 'cold') ? 'cold' : 'negative';
}

/** Who drives it, or in which way nobody is known to. */
function driversOf(page: CarPage, when: When): readonly Markdown[] {
  const { drivers } = page;
  const { words, view } = when;
  const season = when.season ?? view.season;
  const line = (seat: Seat) => carSeat(seat, view, words);
  const told = drivers.length > 0 ? drivers : lastOf(page, when);
  const becomes = renumberedAfter(told, page, when).map((each) => renumberedLine(each, page, when));
  if (drivers.length > 0) {
    const disputes = partedBy(drivers, page.disagreements).about;
    const settled = drivers.filter((seat) => !isDisputed(seat, disputes));
    return [
      ...seatLines(settled, line, when),
      ...disagreementLines(disputes, 'driver', when),
      ...becomes,
      saidLine([...drivers, ...drivers.flatMap(changesOf)], words),
    ];
  }
  // Whose seat was told, and is left or called off, has it from no crew.
  const left = [...page.former, ...page.dropped].filter(({ slots }) => slots.season === season);
  const crew = page.crew.filter((post) => left.every(({ slots }) => slots.driver !== post.slots.driver));
  const ofCrew = seatsOfCrew(crew, [...page.starts, ...page.over], season, 'driver', when);
  const leaving = exitLines(leavingAfter(season, page), when);
  return [
    ...(ofCrew.length > 0 ? ofCrew : leaving.length > 0 ? leaving : noDriverLines(page.starts, season, words)),
    ...seatLines(told, line, when, () => true),
    ...becomes,
  ];
}

/** The seats to tell of where there is none in the season under way. */
function lastOf({ drivers, former }: CarPage, { season }: When): readonly Seat[] {
  return drivers.length === 0 && season === undefined ? lastSeats(former) : [];
}

/** The last races in it of drivers without a seat: those of the season, or any where nothing else is known of who drives it. */
function lastRacesOf({ drivers, next, former, over, season }: CarPage): readonly Fact<'start'>[] {
  const isTold = drivers.length + next.length + former.length > 0;
  return lastRaces({ ahead: [], over: isTold ? over.filter(({ slots }) => seasonOfRace(slots) === season) : over });
}

/** All that a page rests on, most important first. */
function factsOf(pages: readonly CarPage[], when: When) {
  return pages.flatMap((page) => [...factsOfPage(page), ...factsOfMissed(page.drivers, when)]);
}

function factsOfPage(page: CarPage) {
  const { drivers, starts, crew, crewNext, next, absences, denials, lives, former, dropped, disagreements } = page;
  return [
    ...drivers,
    ...reportsOf(disagreements),
    ...drivers.flatMap(changesOf),
    ...page.renumbered,
    ...starts,
    ...lastRacesOf(page),
    ...crew,
    ...drivers.flatMap(({ crewGone }) => crewGone),
    ...next,
    ...next.flatMap((seat) => seat.crew),
    ...crewNext,
    ...backing(lives),
    ...absences,
    ...denials,
    ...dropped,
    ...dropped.flatMap(changesOf),
    ...former,
    ...former.flatMap(changesOf),
    ...page.exits,
    ...page.ofRegulars,
  ];
}
