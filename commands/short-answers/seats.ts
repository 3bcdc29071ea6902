import { inSeriesOrder } from '../../src/replies/by-series.js';
import { shortDay } from '../../src/replies/dates.js';
import { driverSeat, type Lead } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { sharesCars } from '../../src/roster/names/vocabulary.js';
import type { Disagreement, Fact, Races, Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import { disagreementLines, isDisputed, partedBy } from '../options/disputed.js';
import { isOld, lastSeats, marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import type { ShortAnswer } from './short-answer.js';

type Page = { readonly present: readonly Seat[]; readonly past: readonly Seat[] };

/** The seats of the season asked for; where no season was and there are none, the last ones known. */
export function seatsToTell(
  { present, past }: Page,
  season: number | undefined,
  fits: (seat: Seat) => boolean,
): readonly Seat[] {
  const seats = present.filter(fits);
  return seats.length > 0 || season !== undefined ? inSeriesOrder(seats) : lastSeats(past.filter(fits));
}

const inSeries = (series: string | undefined) => (seat: Seat) => series === undefined || seat.slots.series === series;

/** A series to name beside a thing, where the question did not. */
const unlessAsked = (own: string | undefined, asked: string | undefined): string | undefined =>
  own === undefined || asked !== undefined ? undefined : seriesName(own);

/** Each line once, joined. */
function listed(lines: readonly Markdown[]): Markdown {
  const texts = new Map(lines.map((line) => [line.markdown, line]));
  return join([...texts.values()], ', ');
}

/** A line for each seat; where reports disagree about it, what they say. */
function listedOrDisputed(
  seats: readonly Seat[],
  disagreements: readonly Disagreement[],
  lead: Lead,
  line: (seat: Seat) => Markdown,
  when: When,
): Markdown {
  const settled = seats.filter((seat) => !isDisputed(seat, disagreements));
  return listed([...settled.map(line), ...disagreementLines(partedBy(seats, disagreements).about, lead, when)]);
}

/** A line with the season of its seat, where that is another one than the season asked about. */
function withSeason({ slots: { season } }: Seat, line: Markdown, when: When): Markdown {
  return season === undefined || season === (when.season ?? when.view.season) ? line : md`${line} (${season})`;
}

/** Who drives a car. */
export const drives: ShortAnswer = ({ number = '', series, team }, when) => {
  const season = when.season === undefined ? {} : { season: when.season };
  const pages = when.view.car(number, { ...season, ...(series === undefined ? {} : { series }) });
  const seats = pages
    .flatMap(({ drivers }) => drivers)
    .filter(({ slots }) => team === undefined || slots.team === team);
  if (seats.length === 0) return team === undefined ? undefined : when.words.short.noArticleSaysSo;
  const line = (seat: Seat) => {
    const beside = pages.length > 1 ? unlessAsked(seat.slots.series, series) : undefined;
    return marked(seat, when.words.short.driverIn(seat.slots.driver, beside), when);
  };
  return listedOrDisputed(
    seats,
    pages.flatMap(({ disagreements }) => disagreements),
    'driver',
    line,
    when,
  );
};

/** Who drives a car at a track: whoever is said to, else its driver unless ruled out there. */
export const drivesAt: ShortAnswer = (about, when) => {
  const { number, series, track = '' } = about;
  const races = when.view.races({ track, ...(series !== undefined && { series }) });
  const [next, ...later] = races.ahead.filter(({ slots }) => slots.number === number);
  if (next !== undefined) {
    const same = later.filter(({ slots }) => slots.date === next.slots.date && slots.series === next.slots.series);
    const sharing = sharesCars(next.slots.series) ? regularsBeside(next, races, when) : [];
    const names = [...sharing, ...[next, ...same].map(({ slots }) => slots.driver)];
    return listed(names.map((name) => when.words.short.driverIn(name, undefined)));
  }
  const isRuledOut = races.unsure.some(({ slots, status }) => slots.number === number && status === 'denied');
  return isRuledOut ? when.words.short.noArticleSaysWho : drives(about, when);
};

/** The season-long drivers of a car that is shared in a race, but those who are ruled out there. */
function regularsBeside({ slots }: Fact<'start'>, { unsure }: Races, when: When): readonly string[] {
  const { series, number = '', team } = slots;
  const isOut = (driver: string) =>
    unsure.some(({ slots: out, status }) => status === 'denied' && out.driver === driver && out.series === series);
  return when.view
    .car(number, { ...(series !== undefined && { series }) })
    .flatMap(({ drivers }) => drivers)
    .filter((seat) => seat.slots.team === team && seat.slots.extent !== 'part-time' && !isOut(seat.slots.driver))
    .map((seat) => seat.slots.driver);
}

/** What a driver drives in one series; without a series the answer itself begins with it. */
export const seat: ShortAnswer = ({ driver = '', series }, when) => {
  const page = when.view.driver(driver, when.season);
  if (page === undefined || series === undefined) return undefined;
  if (page.present.length > 0 && page.present.every(inSeries(series))) return undefined;
  const seats = seatsToTell(page, when.season, inSeries(series));
  if (seats.length === 0) return when.words.short.noArticleSaysSo;
  const line = (each: Seat) => marked(each, driverSeat(each, when.season ?? when.view.season, when.words), when);
  return listedOrDisputed(seats, page.disagreements, 'nobody', line, when);
};

/** The number or make of a driver's cars, or of the races ahead where there is no seat with one. */
function ofCars(slot: 'number' | 'make', words: 'numberIn' | 'makeIn'): ShortAnswer {
  return ({ driver = '', series }, when) => {
    const page = when.view.driver(driver, when.season);
    if (page === undefined) return undefined;
    const line = (slots: Seat['slots']) =>
      when.words.short[words](slots[slot] ?? '', unlessAsked(slots.series, series));
    const fits = inSeries(series);
    const seats = seatsToTell(page, when.season, (each) => fits(each) && each.slots[slot] !== undefined);
    const told = (each: Seat) => marked(each, withSeason(each, line(each.slots), when), when);
    if (seats.length > 0) return listedOrDisputed(seats, page.disagreements, 'nobody', told, when);
    const starts = page.starts.filter(
      ({ slots }) => slots[slot] !== undefined && (series === undefined || slots.series === series),
    );
    return starts.length > 0 ? listed(starts.map(({ slots }) => line(slots))) : when.words.short.noArticleSays;
  };
}

export const number = ofCars('number', 'numberIn');
export const make = ofCars('make', 'makeIn');

/** Who drives for a team. */
export const roster: ShortAnswer = ({ team = '', series }, when) => {
  const page = when.view.team(team, when.season);
  if (page === undefined) return undefined;
  const seats = seatsToTell(page, when.season, inSeries(series));
  if (seats.length === 0) return series === undefined ? undefined : when.words.short.noArticleSaysWho;
  const names = (of: readonly Seat[]) => listed(of.map((each) => withSeason(each, nameOf(each), when)));
  const nameOf = (each: Seat) =>
    isDisputed(each, page.disagreements)
      ? md`**${each.slots.driver}** (${when.words.disputed})`
      : md`**${each.slots.driver}**`;
  const fresh = seats.filter((each) => !isOld(each, when));
  const old = groupBy(
    seats.filter((each) => isOld(each, when)),
    ({ lastSaid }) => lastSaid,
  );
  return join(
    [names(fresh), ...[...old].map(([day, of]) => when.words.lastKnown(shortDay(day, when.words.locale), names(of)))],
    ' · ',
  );
};
