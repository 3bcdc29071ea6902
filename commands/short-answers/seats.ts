import type { About } from '../../src/asking/understood.js';
import { inSeriesOrder } from '../../src/replies/by-series.js';
import { shortDay } from '../../src/replies/dates.js';
import { driverSeat, extent as extentOf, loan, postLine, raceName } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { roleLine } from '../../src/replies/role-line.js';
import { seriesName } from '../../src/replies/series-name.js';
import { yearOf } from '../../src/roster/days.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { sharesCars } from '../../src/roster/names/vocabulary.js';
import type { CarPage, Fact, Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { dated, isOld, lastSeats, marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { allMissed } from './all-missed.js';
import { isOfCrew } from './crew-successors.js';
import { driverOf } from './driver-of.js';
import { hasExtent } from './has-extent.js';
import { listed, listedByAge, listedOrDisputed } from './listed-seats.js';
import { comesToTeam, inNoSeat } from './not-yet.js';
import { rumouredAtTeam } from './only-rumoured.js';
import { asksAbout, racesAsked, racesThere } from './races-in-car.js';
import { rumouredToDrive } from './rumoured-in.js';
import type { ShortAnswer } from './short-answer.js';
import { singleRaces } from './single-races.js';
import { soFar } from './so-far.js';

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
export const unlessAsked = (own: string | undefined, asked: string | undefined): string | undefined =>
  own === undefined || asked !== undefined ? undefined : seriesName(own);

/** A line with the season of its seat, where that is another one than the season asked about. */
export function withSeason({ slots: { season } }: Seat, line: Markdown, when: When): Markdown {
  return season === undefined || season === (when.season ?? when.view.season) ? line : md`${line} (${season})`;
}

/** Who drives a car; in the races asked about whoever is said to, else its driver unless ruled out there. */
export const drives: ShortAnswer = (about, when) => {
  const { number = '', series, team, track } = about;
  const season = when.season === undefined ? {} : { season: when.season };
  const pages = when.view.car(number, { ...season, ...(series === undefined ? {} : { series }) });
  const races = racesAsked(about, when);
  const all = pages
    .filter((page) => !races.some(({ slots }) => compatible(slots, page, ['series', 'team'])))
    .flatMap(({ drivers }) => drivers)
    .filter(({ slots }) => team === undefined || slots.team === team);
  const allowed = all.filter((seat) => !isRuledOut(seat, about, when));
  const ofExtent = allowed.filter(({ slots }) => slots.extent === about.extent);
  const seats = about.extent !== undefined && ofExtent.length > 0 ? ofExtent : allowed;
  if (races.length > 0) {
    const several = new Set([...races, ...seats].map(({ slots }) => slots.series)).size > 1;
    const [next] = races;
    const isLater = next !== undefined && (seasonOfRace(next.slots) ?? 0) > (when.season ?? when.view.season);
    // In a series one number races but once: who has it there for another team is not in these races.
    const isElsewhere = ({ slots }: Seat) => !races.some((race) => race.slots.series === slots.series);
    // Who has it in another series is none to tell of where no article speaks of a race of that there.
    const there = seats.filter((each) => !isLater && isElsewhere(each) && racesThere(each.slots.series, about, when));
    const beside = (own: string | undefined) => (several ? unlessAsked(own, series) : undefined);
    const line = ({ slots }: Seat) => when.words.short.driverIn(slots.driver, beside(slots.series));
    const told = listedByAge(there, line, when, {
      before: races.flatMap((race) => inRace(race, beside(race.slots.series), when)),
    });
    return isLater ? join([told, raceAndDay(next, when)], ' · ') : told;
  }
  // Who has it this season says nothing of a day of the next.
  const isOfNext = when.season === undefined && yearOf(about.days?.from ?? when.view.date) > when.view.season;
  if ((all.length > 0 && seats.length === 0) || isOfNext) return when.words.short.noArticleSaysWho;
  const isOfAll = track === undefined && about.days === undefined;
  const missed =
    isOfAll && about.extent === undefined
      ? pages.flatMap((page) => allMissed(page, about, pages.length === 1, when) ?? [])
      : [];
  const isRun = (page: CarPage) => !missed.some((one) => one.page === page);
  const single = isOfAll ? singleRaces(pages.filter(isRun), about, when) : undefined;
  if (about.isSoFar && isOfAll) return soFar(pages, seats, about, when);
  if (seats.length === 0 && single !== undefined) return single;
  if (seats.length === 0)
    return team === undefined
      ? undefined
      : (nextInCar(about, when) ?? rumouredToDrive(about, when) ?? when.words.short.noArticleSaysSo);
  // Who has it for some races may have it in this one or not; and where nobody has it as asked, each is told with what is known.
  const isForSome =
    (track !== undefined && seats.every(isPartTime)) || (about.extent !== undefined && ofExtent.length === 0);
  const line = (seat: Seat) => {
    const beside = pages.length > 1 ? unlessAsked(seat.slots.series, series) : undefined;
    // Beside whoever has the car for the season it matters that somebody has it for some races only.
    const part =
      isPartTime(seat) && (isForSome || !seats.every(isPartTime)) ? extentOf(seat.slots, when.words) : undefined;
    const who = when.words.short.driverIn(seat.slots.driver, beside);
    return join([part === undefined ? who : md`${who} ${part}`, loan(seat, when.words)], ', ');
  };
  const disagreements = pages.flatMap((page) => page.disagreements);
  const others = seats.filter(
    ({ slots }) => !missed.some(({ page, names }) => page.series === slots.series && names.includes(slots.driver)),
  );
  if (missed.length > 0) {
    const beside = others.length > 0 ? [listedOrDisputed(others, disagreements, 'driver', line, when)] : [];
    return join([...missed.map((one) => one.told), single, ...beside], ' · ');
  }
  const told = listedOrDisputed(seats, disagreements, 'driver', line, when);
  return isForSome
    ? when.words.short.notInWords(told)
    : join(
        single === undefined ? [told] : seats.every((seat) => isOld(seat, when)) ? [single, told] : [told, single],
        ' · ',
      );
};

/** Which race it is, of those of another season than the one under way. */
function raceAndDay({ slots }: Fact<'start'>, { words }: When): Markdown {
  const day = slots.date === undefined ? undefined : shortDay(slots.date, words.locale);
  return join([raceName(slots, words), day], ', ');
}

/** Who has a team's car in the next season of which that is known, where nobody has it in the one under way. */
function nextInCar({ number = '', series, team, track, days }: About, when: When): Markdown | undefined {
  if (when.season !== undefined || track !== undefined || days !== undefined) return undefined;
  const pages = when.view.car(number, series === undefined ? {} : { series });
  const next = pages.flatMap((page) => page.next.filter(({ slots }) => slots.team === team));
  if (next.length === 0) return undefined;
  const line = (seat: Seat) => withSeason(seat, when.words.short.driverIn(seat.slots.driver, undefined), when);
  const disagreements = pages.flatMap((page) => page.disagreements);
  return when.words.short.next(listedOrDisputed(next, disagreements, 'driver', line, when));
}

/** Who is said to drive in a race, as said before it where it is over; where cars are shared, the season-long drivers too. */
function inRace(race: Fact<'start'>, series: string | undefined, when: When): readonly Markdown[] {
  const { short, locale } = when.words;
  const { driver, date = when.view.date } = race.slots;
  if (date < when.view.date) return [short.asSaidOn(driver, shortDay(race.lastSaid, locale))];
  const sharing = sharesCars(race.slots.series) ? regularsBeside(race, when) : [];
  return [...sharing, driver].map((name) => short.driverIn(name, series));
}

/** The season-long drivers of a car that is shared in a race, but those who are ruled out there. */
function regularsBeside({ slots }: Fact<'start'>, when: When): readonly string[] {
  const { series, number = '', team, track, date } = slots;
  const season = seasonOfRace(slots);
  const race = { ...(track && { track }), ...(date && { days: { from: date, to: date } }) };
  return when.view
    .car(number, { ...(series !== undefined && { series }), ...(season !== undefined && { season }) })
    .flatMap(({ drivers }) => drivers)
    .filter((seat) => seat.slots.team === team && seat.slots.extent !== 'part-time' && !isRuledOut(seat, race, when))
    .map((seat) => seat.slots.driver);
}

/** Whether a driver is ruled out for a race that a question is about. */
export function isRuledOut({ slots }: Seat, about: About, { view }: When): boolean {
  const denials = view.driver(slots.driver)?.denials ?? [];
  const isAsked = (day = view.date) => about.isPast || about.days !== undefined || day >= view.date;
  return denials.some(
    (denial) =>
      denial.kind === 'start' &&
      asksAbout(about, denial) &&
      isAsked(denial.slots.date) &&
      compatible(denial.slots, slots, ['series', 'team', 'number']) &&
      (seasonOfRace(denial.slots) ?? yearOf(denial.lastSaid)) === slots.season,
  );
}

/** What a driver drives in one series; without a series the answer itself begins with it, but for people of crews. "Will she be in Cup?" asks whether. */
export const seat: ShortAnswer = (asked, when) => {
  const { driver = '', series, extent, isAhead, isPast, isOpen } = asked;
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  if (extent !== undefined) {
    const seats = page.present.filter(inSeries(series));
    if (seats.length === 0) return inNoSeat(page, series, when);
    // What is so from the next season on is no "no".
    const isSo = ({ slots }: Seat) => slots.extent === extent;
    const later = when.season === undefined && !seats.some(isSo) ? page.next.filter(inSeries(series)).filter(isSo) : [];
    const nextLine = (each: Seat) => driverSeat(each, when.view, when.words);
    const told = hasExtent(seats, extent, page.disagreements, when);
    if (later.length === 0) return told;
    return join(
      [told, when.words.short.next(listedOrDisputed(later, page.disagreements, 'nobody', nextLine, when))],
      ' · ',
    );
  }
  const post = page.posts.find(({ ended }) => ended === undefined);
  // Of a season that is named the posts of it are told, whatever came since.
  const then = page.posts.filter((each) => when.season !== undefined && seasonOfPost(each) === when.season);
  if (isOfCrew(page) && then.length > 0 && (post === undefined || !then.includes(post)))
    return join(
      then.map((each) => dated(each, postLine(each, when.words), when)),
      '; ',
    );
  if (isOfCrew(page) && post !== undefined) {
    // Of a role and a post that one article tells of the role is what somebody is, and the post may be over.
    const newer = page.roles.filter(({ lastSaid, ended }) => ended === undefined && lastSaid >= post.lastSaid);
    const roles = newer.map((role) => dated(role, roleLine(role, 'nobody', when.words), when));
    const told = join([...roles, dated(post, postLine(post, when.words), when)], ' · ');
    // On whose crew somebody was says nothing of a later season.
    const isOfIt = when.season === undefined || page.posts.some((each) => seasonOfPost(each) === when.season);
    return isOfIt ? told : join([when.words.short.noArticleSays, told], ' ');
  }
  const line = (each: Seat) => driverSeat(each, when.view, when.words);
  const named = isOpen ? page.present.filter(isNamed(asked)) : [];
  if (named.length > 0) return listedOrDisputed(named, page.disagreements, 'nobody', line, when);
  if (series === undefined) return undefined;
  if (page.present.length > 0 && page.present.every(inSeries(series))) {
    const [only, ...more] = page.present;
    const isSure =
      only !== undefined && more.length === 0 && !isDisputed(only, page.disagreements) && !isOld(only, when);
    return (isAhead || isPast) && !isOpen && isSure ? when.words.short.yes(line(only)) : undefined;
  }
  // "Which car will Stone drive in the Cup?" asks of the seat to come, where she has none there now; of whoever has one in another series
  // what was there before is no answer either.
  const isElsewhere = !isPast && when.season === undefined && page.present.some((each) => !isPartTime(each));
  const next =
    (isAhead || isElsewhere) && !page.present.some(inSeries(series)) ? page.next.filter(inSeries(series)) : [];
  if (next.length > 0)
    return when.words.short.next(
      join(
        next.map((each) => marked(each, line(each), when)),
        '; ',
      ),
    );
  const seats = seatsToTell(page, when.season, inSeries(series));
  // A race ahead there says more than a seat that is over.
  const isRacing =
    !isPast && !page.present.some(inSeries(series)) && page.starts.some(({ slots }) => slots.series === series);
  if (seats.length === 0 || isRacing) return inNoSeat(page, series, when);
  return listedOrDisputed(seats, page.disagreements, 'nobody', line, when);
};

/** Whether a seat is that in the car or at the team that a question names. */
const isNamed =
  ({ number, team }: About) =>
  ({ slots }: Seat) =>
    (number ?? team) !== undefined &&
    (number === undefined || slots.number === number) &&
    (team === undefined || slots.team === team);

/** The number or make of the cars of a driver, or of a team, or of the races ahead where there is no seat with one. */
function ofCars(slot: 'number' | 'make', words: 'numberIn' | 'makeIn'): ShortAnswer {
  return ({ driver, team = '', series }, when) => {
    const { view, season } = when;
    const page = driver === undefined ? view.team(team, season) : view.driver(driver, season);
    if (page === undefined) return undefined;
    const line = (slots: Seat['slots']) =>
      when.words.short[words](slots[slot] ?? '', unlessAsked(slots.series, series));
    const isThere = (slots: Seat['slots']) => driver === undefined || team === '' || slots.team === team;
    const fits = (each: Seat) => inSeries(series)(each) && isThere(each.slots);
    const hasOne = (each: Seat) => fits(each) && each.slots[slot] !== undefined;
    // With the team that is named the season to come is meant, where the driver comes to it then.
    const isLater = team !== '' && driver !== undefined && season === undefined && !page.present.some(fits);
    const next = isLater && 'next' in page ? page.next.filter(fits) : [];
    const seats = next.length > 0 ? next.filter(hasOne) : seatsToTell(page, when.season, hasOne);
    const told = (each: Seat) => withSeason(each, line(each.slots), when);
    if (seats.length > 0) return listedOrDisputed(seats, page.disagreements, 'nobody', told, when);
    const starts = page.starts.filter(
      ({ slots }) => slots[slot] !== undefined && (series === undefined || slots.series === series) && isThere(slots),
    );
    return starts.length > 0 ? listed(starts.map(({ slots }) => line(slots))) : when.words.short.noArticleSays;
  };
}

export const number = ofCars('number', 'numberIn');
export const make = ofCars('make', 'makeIn');

/** Who drives for a team. */
export const roster: ShortAnswer = (about, when) => {
  const { team = '', series } = about;
  const page = when.view.team(team, when.season);
  if (page === undefined) return undefined;
  const seats = seatsToTell(page, when.season, inSeries(series));
  if (seats.length === 0)
    return rumouredAtTeam(about, when) ?? (series === undefined ? undefined : comesToTeam(page, series, when));
  const nameOf = (each: Seat) =>
    isDisputed(each, page.disagreements)
      ? md`${driverOf(each, about, when)} (${when.words.disputed})`
      : driverOf(each, about, when);
  return listedByAge(seats, (each) => withSeason(each, nameOf(each), when), when);
};
