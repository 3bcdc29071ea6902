import type { ClaimOf, SlotsOf } from '../claims/claim.js';
import { countTexts } from '../claims/count-texts.js';
import { isOperators } from '../claims/operator.js';
import { isToldInLastSeason } from '../roster/departure.js';
import { areUnordered } from '../roster/facts/crew.js';
import { seasonOfRace } from '../roster/facts/group-races.js';
import type { Ending, Fact, Post, PostEnding, Seat } from '../roster/roster.js';
import { isRetold, isToldLate } from '../roster/seat.js';
import { countryName } from './country-name.js';
import { daysOfEvent, longDay, shortDay, span } from './dates.js';
import type { Backed } from './freshness.js';
import { join, type Markdown, md } from './markdown.js';
import { isOver, type Now } from './now.js';
import { seriesName } from './series-name.js';
import { sinceWhen } from './since-when.js';
import type { Words } from './words.js';

/** Who is named first in a line, because the page is not about that. */
export type Lead = 'driver' | 'nobody';

/** `**No. 71** Spire Motorsports Chevrolet`, as much of it as is known. */
export function car(slots: Pick<SlotsOf['ride'], 'number' | 'team' | 'make'>, words: Words): Markdown {
  const number = slots.number === undefined ? undefined : md`**${words.number(slots.number)}**`;
  const team = slots.team === undefined ? undefined : number ? slots.team : md`**${slots.team}**`;
  if (team === undefined && number === undefined) return md`${words.teamUnknown(slots.make)}`;
  return join([number, team, makeBeside(slots)], ' ');
}

/** The make, unless it is a works team's: that has its name already. */
function makeBeside({ make, team }: Pick<SlotsOf['ride'], 'team' | 'make'>): string | undefined {
  return make && team?.split(' ').includes(make) ? undefined : make;
}

/** `Cup Series 2024` */
export function seriesAndSeason(slots: { series?: string; season?: number }): Markdown {
  return join([slots.series && seriesName(slots.series, slots.season), slots.season?.toString()], ' ');
}

/** `left (10 Jun 2025), replaced by Ann Example` */
function endedLine(ended: Ending, seat: Seat, words: Words): Markdown {
  const { exit } = seat;
  const { why, on, from = on, by, later } = ended;
  const named = whoOrWhereTo(why, by, words);
  const day = shortDay(from, words.locale);
  if (isRetold(seat)) return md`${words.toldOtherwise(named, day)}`;
  const withoutDay = why === 'moved' ? words.movedTo(named) : words.replacedBy(named);
  const told = isToldLate(seat) ? withoutDay : words.ended(why, named, day);
  if (later === undefined) return join([told, heirOf(why === 'moved' && exit ? exit : by, words)], ', ');
  const to = whoOrWhereTo(later.why, later.by, words);
  return join([told, later.why === 'replaced' ? words.replacedBy(to) : to && words.movedTo(to)], ', ');
}

function whoOrWhereTo(why: Ending['why'], { slots: { driver, team, number } }: Ending['by'], words: Words): string {
  if (why === 'replaced') return driver;
  return [number && words.number(number).markdown, team].filter((part) => part !== undefined).join(' ');
}

/** Who is to take the place, where the departure says so. */
function heirOf(by: Ending['by'], words: Words): string | undefined {
  return by.kind === 'exit' && by.slots.replacedBy !== undefined ? words.replacedBy(by.slots.replacedBy) : undefined;
}

/** `leaves after 2024, to Heron Motorsports`, `leaving, last season 2024`, as seen on a day; the driver's page tells the next seat apart. */
export function ending(seat: Seat, now: Now, words: Words, page: 'driver' | 'other' = 'other'): Markdown | undefined {
  const { slots, exit, ended, goesTo, after, lastDay } = seat;
  if (ended !== undefined) return endedLine(ended, seat, words);
  if (lastDay !== undefined)
    return join([words.leavesAfter(theDay(lastDay, words)), exit && heirOf(exit, words)], ', ');
  const last = exit === undefined ? slots.season : exit.slots.season;
  const over = isOver(last ?? slots.season ?? 0, slots.series, now);
  const isTold = over && page === 'driver';
  const begins = after && words.takesOverAfter(theDay(after, words));
  if (exit === undefined && (goesTo === undefined || isTold)) return begins ? md`${begins}` : undefined;
  const to = page === 'driver' ? undefined : goesTo?.slots.team;
  const isWhenOpen = exit !== undefined && goesTo === undefined && isToldInLastSeason(exit);
  return join(
    [
      begins,
      over ? words.leftAfter(last) : isWhenOpen ? words.leavesInSeason(last) : words.leavesAfter(last),
      to && words.goesTo(to),
      exit && heirOf(exit, words),
    ],
    ', ',
  );
}

/** A day, `YYYY-MM-DD`, as it stands behind "after". */
export function theDay(day: string, words: Words): string {
  return words.theDay(shortDay(day, words.locale));
}

/** A driver's seat: car, series, season, extent, end. */
export function driverSeat(seat: Seat, now: Now, words: Words): Markdown {
  const { slots } = seat;
  const end = ending(seat, now, words, 'driver');
  return join([car(slots, words), seriesAndSeason(slots), extent(slots, words), loan(seat, words), end], ' · ');
}

/** A seat on the page of its team: number, driver, make, extent, end, crew; series and season unless the heading has them. */
export function teamSeat(seat: Seat, now: Now, words: Words, under: 'series' | 'other' = 'other'): Markdown {
  const { number, driver, make } = seat.slots;
  const who = join([number && md`**${words.number(number)}**`, md`**${driver}**`], ' ');
  const of = under === 'series' ? undefined : seriesAndSeason(seat.slots);
  const told = [extent(seat.slots, words), loan(seat, words), ending(seat, now, words)];
  return join([who, make, of, ...told, ...crewOf(seat, words)], ' · ');
}

/** `Crew chief: Lou Example`, for each post of a seat. */
export function crewOf(
  { crew, crewGone, slots }: Pick<Seat, 'crew' | 'crewGone'> & Partial<Pick<Seat, 'slots'>>,
  words: Words,
): readonly string[] {
  const now = crew.map((each) => {
    const told = [
      words.crewOf(post(each.slots.role, words), each.slots.person),
      sinceWhen(each, crewGone, words),
      toldWith(each, slots ? [slots.driver] : [], words),
    ]
      .filter((part) => part !== undefined)
      .join(', ');
    return isUnordered(each, crew) ? `${told} (${words.unordered})` : told;
  });
  return [...now, ...crewGone.map((each) => goneLine(each, words))];
}

/** `Crew chief: Lou Example, moved to No. 38 (10 Jun 2025)` */
export function goneLine(held: Post, words: Words): string {
  const told = words.crewOf(post(held.slots.role, words), held.slots.person);
  return held.ended === undefined ? told : `${told}, ${endOfPost(held.ended, words)}`;
}

/** A seat on the page of its car: driver, team and make, season, extent, end. */
export function carSeat(seat: Seat, now: Now, words: Words): Markdown {
  const { driver, team, season: of } = seat.slots;
  const told = [extent(seat.slots, words), loan(seat, words), ending(seat, now, words)];
  return join([md`**${driver}**`, join([team, makeBeside(seat.slots)], ' '), of?.toString(), ...told], ' · ');
}

/** `on loan to Heron Motorsports`, of a seat that its driver is on loan from. */
export function loan({ lentTo }: Pick<Seat, 'lentTo'>, words: Words): Markdown | undefined {
  return lentTo === undefined ? undefined : words.onLoanTo(lentTo);
}

/** `part-time`, where an article says so. */
export function extent(slots: SlotsOf['ride'], words: Words): string | undefined {
  return slots.extent && words.extent[slots.extent];
}

/** When a race is: a day, a window, or that nobody said. */
export function raceDay(slots: SlotsOf['start'], words: Words): string {
  if (slots.date !== undefined) return longDay(slots.date, words.locale);
  const { from, to } = slots;
  if (from !== undefined && to !== undefined) {
    const { locale, to: between } = words;
    return daysOfEvent(from, to, locale, between) ?? words.dayUnknown(span(from, to, locale, between));
  }
  return words.dateUnknown(slots.season);
}

/** Race and track, as far as known. */
export function raceName({ race, track }: { race?: string; track?: string }, words: Words): string | undefined {
  return race !== undefined && track !== undefined ? words.raceAt(race, track) : (race ?? track);
}

/** A race: day, driver unless the page is the driver's, race and track, series, car, sponsor. */
export function startLine({ slots }: Fact<'start'>, lead: Lead, words: Words): Markdown {
  const { number, team } = slots;
  return join(
    [
      md`**${raceDay(slots, words)}**`,
      lead === 'driver' ? md`**${slots.driver}**` : undefined,
      raceName(slots, words) ?? words.trackUnknown,
      slots.series && seriesName(slots.series, seasonOfRace(slots)),
      join([number && words.number(number), team, makeBeside(slots)], ' '),
      slots.sponsor,
    ],
    ' · ',
  );
}

/** A deal: with whom, how long, on loan to whom. */
export function dealLine({ slots }: Fact<'contract'>, lead: Lead, words: Words): Markdown {
  const { multiYear, team, until, loanTo } = slots;
  const deal = join(
    [
      words.deal(multiYear === true, team),
      until === undefined ? undefined : words.dealUntil(until),
      loanTo && words.onLoanTo(loanTo),
    ],
    ', ',
  );
  return lead === 'driver' ? md`**${slots.driver}** · ${deal}` : deal;
}

/** A place in a season's final standings. */
export function titleLine({ slots }: Fact<'title'>, words: Words): Markdown {
  return join([words.standing(slots.position), seriesAndSeason(slots)], ', ');
}

/** One finish in one race. */
export function resultLine({ slots }: Fact<'result'>, words: Words): Markdown {
  const when = slots.date === undefined ? slots.season?.toString() : shortDay(slots.date, words.locale);
  return join(
    [
      md`**${words.place(slots.position, slots.inClass === true)}**`,
      raceName(slots, words) ?? words.trackUnknown,
      join([slots.series && seriesName(slots.series, seasonOfRace(slots)), when], ' '),
      slots.team,
    ],
    ' · ',
  );
}

/** Age with its day, day of birth, home town, nationality: one line each. */
export function bioLines({ slots, claims }: Fact<'bio'>, words: Words): readonly Markdown[] {
  const said = claims.find((claim: ClaimOf<'bio'>) => claim.age === slots.age)?.published;
  return [
    slots.age !== undefined && said !== undefined ? words.age(slots.age, shortDay(said, words.locale)) : undefined,
    slots.birthDate && words.born(shortDay(slots.birthDate, words.locale)),
    slots.hometown && words.from(slots.hometown),
    slots.nationality && words.nationality(slots.nationality, countryName(slots.nationality, words.locale)),
  ]
    .filter((line) => line !== undefined)
    .map((line) => md`${line}`);
}

/**
 * A post on a crew: on the car's page who has it, on the driver's for which series, or which of several cars there, on the person's where, on the team's both;
 * that nobody says who came last of those `beside` whom it is told, and since when, after those who had it `before` in the season; with which driver it
 * was told, if that is none of the `drivers` who have the car.
 */
export function crewLine(
  crew: Fact<'crew'>,
  page: 'car' | 'driver' | 'driver of several' | 'driver without seat' | 'person' | 'team',
  words: Words,
  beside: readonly Fact<'crew'>[] = [],
  before: readonly Post[] = [],
  drivers: readonly string[] = [],
): Markdown {
  const { slots } = crew;
  const { role, person, number, team, driver } = slots;
  const capital = post(role, words);
  const told = page === 'person' ? capital : words.crewOf(capital, person);
  const unordered = isUnordered(crew, beside) ? words.unordered : undefined;
  const since = sinceWhen(crew, before, words);
  const withOther = toldWith(crew, drivers, words);
  if (page === 'car') return join([told, since, withOther, unordered], ' · ');
  const of = number === undefined && team === undefined ? undefined : car(slots, words);
  if (page === 'driver' || page === 'driver of several') {
    const where = page === 'driver of several' ? of : undefined;
    return join(
      [told, where ?? (slots.series && seriesName(slots.series, slots.season)), since, withOther, unordered],
      ' · ',
    );
  }
  const whose = page === 'driver without seat' ? undefined : driver;
  return join([told, of, whose, seriesAndSeason(slots), unordered], ' · ');
}

/** With whom a post was told, and when last, if somebody else has the car by now. */
export function toldWith({ slots: { driver }, lastSaid }: Fact<'crew'>, drivers: readonly string[], words: Words) {
  if (driver === undefined || drivers.length === 0 || drivers.includes(driver)) return undefined;
  return words.crewToldWith(driver, shortDay(lastSaid, words.locale));
}

/** A post on the page of whoever has or had it, with its end. */
export function postLine(held: Post, words: Words): Markdown {
  return join([crewLine(held, 'person', words), held.ended && endOfPost(held.ended, words)], ' · ');
}

function endOfPost({ why, on, by }: PostEnding, words: Words): string {
  const { person, team, number } = by.slots;
  const to = why === 'replaced' ? person : number === undefined ? (team ?? '') : words.number(number).markdown;
  return words.ended(why, to, shortDay(on, words.locale));
}

function isUnordered(crew: Fact<'crew'>, beside: readonly Fact<'crew'>[]): boolean {
  return beside.some((other) => areUnordered(crew, other));
}

/** What someone is, at the beginning of a line. */
function post(role: string, words: Words): string {
  return words.capital(words.role(role));
}

/** A small line below facts: how many articles say so, and from when to when. */
export function saidLine(facts: readonly Backed[], words: Words): Markdown {
  const claims = facts.flatMap((fact) => fact.claims);
  const days = claims.map(({ published }) => published).sort();
  const articles = countTexts(claims);
  const byOperator = claims.some(({ article }) => isOperators(article));
  const [first = '', last = first] = [days[0], days.at(-1)];
  return words.saidBy(articles, byOperator, shortDay(first, words.locale), shortDay(last, words.locale));
}

/** An article's name without the day that begins it, where that is the day it appeared on: it is shown beside it. */
export function articleTitle(name: string, published: string): string {
  return name.startsWith(`${published}-`) ? name.slice(published.length + 1) : name;
}
