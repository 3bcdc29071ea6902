import { isOn } from '../../src/asking/results-of-days.js';
import { exitLine } from '../../src/replies/exit-lines.js';
import { bioLines, dealLine, driverSeat, resultLine, titleLine } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import type { DriverPage, Fact } from '../../src/roster/roster.js';
import { isAtTrack } from '../options/at-track.js';
import { dated } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { listed } from './listed-seats.js';
import { howOn } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

/** Whether, and when, a driver became champion. */
export const title: ShortAnswer = ({ driver = '', series }, when) => {
  const { words, season } = when;
  const page = when.view.driver(driver, season);
  if (page === undefined) return undefined;
  const standings = page.titles.filter(
    ({ slots }) =>
      (series === undefined || slots.series === series) && (season === undefined || slots.season === season),
  );
  const won = standings.filter(({ slots }) => slots.position === 1);
  if (won.length > 0)
    return words.short.yes(
      join(
        won.map((each) => titleLine(each, words)),
        '; ',
      ),
    );
  const [other] = standings.filter(({ slots }) => slots.position !== undefined);
  const isThisOne = other !== undefined && season !== undefined && series !== undefined;
  return isThisOne ? words.short.no(titleLine(other, words)) : words.short.noArticleSaysSo;
};

const MOST = 5;

/** Who won the title of a series: in the season asked for, else in the last one known. */
export const champion: ShortAnswer = ({ series = '', season }, { view, words }) => {
  const titles = view.champions(series, season);
  const last = titles.filter(({ slots }) => slots.season === titles[0]?.slots.season);
  return wonBy(last, (each) => titleLine(each, words), words);
};

/** Who finished a series in a place: in the season asked for, else in the last one of which that is known. */
export const placed: ShortAnswer = ({ series = '', season, position = 1 }, { view, words }) => {
  const places = view.placed(series, position, season);
  const last = places.filter(({ slots }) => slots.season === places[0]?.slots.season);
  return wonBy(last, (each) => titleLine(each, words), words);
};

/** In which place a driver finished a series, in the season asked for; of what is now, only that of the season under way. */
export const placeOf: ShortAnswer = ({ driver = '', series, isPast }, when) => {
  const { words, season = isPast ? undefined : when.view.season } = when;
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const told = page.titles.filter(
    ({ slots }) =>
      slots.position !== undefined &&
      (series === undefined || slots.series === series) &&
      (season === undefined || slots.season === season),
  );
  if (told.length === 0) return words.short.noArticleSays;
  const lines = told.map((each) => titleLine(each, words));
  return firstOf(lines, MOST, words);
};

/** Who won at a track, or finished there in other places; of several places those in the last race of which one is known. */
export const winner: ShortAnswer = ({ track = '', race, series, season, days, places }, { view, words }) => {
  const of = {
    ...{ track, ...(race && { race }), ...(series && { series }) },
    ...(season !== undefined && { season }),
    ...(places && { places }),
  };
  const all = view.finishes(of).filter(({ slots }) => isOn(days, slots.date));
  const [first] = all;
  const isLast = (each: Fact<'result'>) => first !== undefined && areOneRace(each, first);
  const told = (places?.length ?? 1) > 1 ? all.filter(isLast) : all;
  // The race need be told but once.
  const place = ({ slots: { position, inClass } }: Fact<'result'>) =>
    md`**${words.place(position, inClass === true)}**`;
  return wonBy(told, (each) => (each === first || told === all ? resultLine(each, words) : place(each)), words);
};

function wonBy<T extends Fact<'title'> | Fact<'result'>>(won: readonly T[], line: (fact: T) => Markdown, words: Words) {
  if (won.length === 0) return words.short.noArticleSaysWho;
  return firstOf(
    won.map((each) => join([md`**${each.slots.driver}**`, line(each)], ' · ')),
    MOST,
    words,
  );
}

/** How a driver finished, at a track if one is named. */
export const results: ShortAnswer = (about, when) => {
  const { driver = '', track, series, days } = about;
  const page = when.view.driver(driver, when.season);
  const told = page?.results.filter(
    ({ slots }) =>
      isOn(days, slots.date) &&
      (track === undefined || isAtTrack(slots, track, when.view)) &&
      (series === undefined || slots.series === series) &&
      (when.season === undefined || slots.season === when.season),
  );
  if (told === undefined) return undefined;
  // What she finished in a season may be the season.
  if (told.length === 0 && track === undefined && days === undefined) return placeOf(about, when);
  if (told.length === 0) return when.words.short.noArticleSaysSo;
  const won = about.asksWin ? told.filter(({ slots }) => slots.position === 1) : [];
  const lines = firstOf(
    (won.length > 0 ? won : told).map((each) => resultLine(each, when.words)),
    MOST,
    when.words,
  );
  return won.length > 0 && !about.isOpen ? when.words.short.yes(lines) : lines;
};

/** How the races of a driver ended, of a season if one is named, else that no article says. */
export const racesRun: ShortAnswer = ({ driver = '', series }, when) => {
  const told = (when.view.driver(driver, when.season)?.results ?? []).filter(
    ({ slots }) =>
      (series === undefined || slots.series === series) && (when.season === undefined || slots.season === when.season),
  );
  return told.length === 0
    ? when.words.short.noArticleSays
    : firstOf(
        told.map((each) => resultLine(each, when.words)),
        MOST,
        when.words,
      );
};

/** How long a driver's deals last; where none stands, how long one was to last with a team that the driver has left. */
export const deals: ShortAnswer = ({ driver = '', team }, when) => {
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const isAsked = ({ slots }: Fact<'contract' | 'ride'>) => team === undefined || slots.team === team;
  const reaching = page.agreements.filter(isAsked);
  // "Does she have a contract for 2032?": else the one that ends before.
  const known = reaching.length > 0 ? reaching : (when.view.driver(driver)?.agreements ?? []).filter(isAsked);
  const lines = known.map((deal) => dated(deal, dealLine(deal, 'nobody', when.words), when));
  if (lines.length > 0) return join(lines, '; ');
  const left = page.agreementsLeft.filter(isAsked).map((deal) => dealLeft(deal, page, when));
  if (left.length > 0) return join(left, '; ');
  const ends = page.present.filter((seat) => isAsked(seat) && (seat.exit ?? seat.ended) !== undefined);
  return ends.length > 0
    ? when.words.short.noDeal(listed(ends.map((seat) => driverSeat(seat, when.view, when.words))))
    : when.words.short.noArticleSays;
};

/** An agreement with a team that a driver has left, and that. */
function dealLeft(deal: Fact<'contract'>, page: DriverPage, { view, words }: When): Markdown {
  const [exit] = page.exits.filter(({ slots }) => slots.team === deal.slots.team);
  const parted = exit && exitLine(exit, 'nobody', view, words, howOn(exit, page));
  return words.short.dealWas(dealLine(deal, 'nobody', words), parted);
}

/** A driver's age, or where a driver is from. */
function ofBio(slots: readonly ('age' | 'birthDate' | 'hometown' | 'nationality')[]): ShortAnswer {
  return ({ driver = '' }, when) => {
    const page = when.view.driver(driver, when.season);
    if (page === undefined) return undefined;
    const { bio } = page;
    if (bio === undefined) return when.words.short.noArticleSays;
    const asked = Object.fromEntries(slots.map((slot) => [slot, bio.slots[slot]]).filter(([, value]) => value));
    const lines = bioLines({ ...bio, slots: { driver, ...asked } }, when.words);
    return lines.length > 0 ? join(lines, ', ') : when.words.short.noArticleSays;
  };
}

export const age = ofBio(['age', 'birthDate']);
export const hometown = ofBio(['hometown', 'nationality']);
