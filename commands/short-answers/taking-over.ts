import { startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { firstDay } from '../../src/roster/days.js';
import type { CarPage, Fact, Seat } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import { listedOrDisputed } from './listed-seats.js';
import { isAbout } from './moves.js';
import { asKnown } from './races.js';
import { rumouredIn, rumouredToDrive } from './rumoured-in.js';
import { drives, unlessAsked, withSeason } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/**
 * Who gets a car: whoever has it next, after its driver; else its driver, but one who leaves it, with who is rumoured there. Of what was, who has it
 * now and who has it next may both be meant.
 */
export const takingOver: ShortAnswer = ({ track: _after, ...about }, when) => {
  const { number = '', series, team, days, isPast } = about;
  const now = drives(about, when);
  if (when.season !== undefined || days !== undefined) return now ?? rumouredToDrive(about, when);
  const { words, view } = when;
  const pages = view.car(number, series === undefined ? {} : { series });
  const fits = (seat: Seat) => isAbout({ ...(team && { team }) }, seat.slots);
  const next = pages.flatMap((page) => nextOthers(page).filter(fits));
  if (next.length > 0) {
    const several = new Set(pages.map((page) => page.series)).size > 1;
    const line = (seat: Seat) => {
      const beside = several ? unlessAsked(seat.slots.series, series) : undefined;
      return withSeason(seat, words.short.driverIn(seat.slots.driver, beside), when);
    };
    const disagreements = pages.flatMap((page) => page.disagreements);
    const comes = words.short.next(listedOrDisputed(next, disagreements, 'driver', line, when));
    return isPast && now !== undefined ? join([now, comes], ' · ') : comes;
  }
  // Of a car that nobody has for the season the next race is meant.
  const [race] = about.isNew && pages.every(({ drivers }) => drivers.length === 0) ? startsOf(pages, team) : [];
  if (race !== undefined) return asKnown(race, words.short.next(startLine(race, 'driver', words)), when);
  const open = pages.filter(({ drivers }) => drivers.some(fits));
  const isLeft = open.length > 0 && open.every((page) => page.next.length === 0 && page.drivers.every(leaves));
  if (isPast) return now;
  const talk = rumouredIn(open, when);
  if (isLeft) return talk;
  // Who drives it may well lose it to whoever is rumoured there.
  const isTalk = talk.markdown !== words.short.noArticleSaysWho.markdown;
  return isTalk && now !== undefined ? join([now, talk], ' · ') : now;
};

/** The drivers of the next season known, where these are others than have the car now. */
function nextOthers({ drivers, next }: CarPage): readonly Seat[] {
  const season = Math.min(...next.map(({ slots }) => slots.season ?? Number.POSITIVE_INFINITY));
  const first = next.filter(({ slots }) => (slots.season ?? season) === season);
  const stays = first.some(({ slots }) => drivers.some((seat) => seat.slots.driver === slots.driver));
  return stays ? [] : first;
}

/** Whether a driver is known to leave a seat, or is on loan from it. */
function leaves({ exit, goesTo, lentTo }: Seat): boolean {
  return exit !== undefined || goesTo !== undefined || lentTo !== undefined;
}

/** The races ahead of cars, for a team if one is named, the next one first. */
function startsOf(pages: readonly CarPage[], team: string | undefined): readonly Fact<'start'>[] {
  return pages
    .flatMap(({ starts }) => starts)
    .filter(({ slots }) => team === undefined || slots.team === team)
    .toSorted((one, other) => byText(firstDay(one.slots) ?? '9', firstDay(other.slots) ?? '9'));
}
