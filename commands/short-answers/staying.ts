import type { About } from '../../src/asking/understood.js';
import { exitLine } from '../../src/replies/exit-lines.js';
import { dealLine, driverSeat } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { toldOf } from '../../src/replies/possible-lines.js';
import { reaches } from '../../src/roster/facts/deals-against-rumours.js';
import type { DriverPage, Fact, RumourLife, Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import {
  agreed,
  dayOf,
  departuresAhead,
  disputeOver,
  goesElsewhere,
  howOn,
  isAbout,
  isStale,
  rumoured,
} from './moves.js';
import type { ShortAnswer } from './short-answer.js';

/**
 * Whether a driver stays with a team, or where it names none with those of the present: for the season asked about, else the
 * next one.
 */
export const staying: ShortAnswer = ({ driver = '', team, number, series, isPast }, when) => {
  const { words, view } = when;
  const page = view.driver(driver);
  if (page === undefined) return undefined;
  const season = when.season ?? view.season + 1;
  const about = { ...(team && { team }), ...(number && { number }), ...(series && { series }) };
  const teams = new Set(team === undefined ? page.present.flatMap(({ slots }) => slots.team ?? []) : [team]);
  const isThere = (slots: { readonly team?: string }) => slots.team !== undefined && teams.has(slots.team);
  const seatLine = (seat: Seat) => marked(seat, driverSeat(seat, view, words), when);
  const { seats, ahead } = departuresAhead(page, about, when);
  const there = seats.filter(({ slots, ended }) => slots.season === season && isThere(slots) && !ended);
  if (there.some((seat) => isDisputed(seat, page.disagreements))) return disputeOver(there, page, when);
  if (ahead.some((exit) => isDisputed(exit, page.disagreements))) return disputeOver(ahead, page, when);
  const talk = rumouredToGo(page, about, teams, season).map((life) => toldOf(life, 'nobody', view.date, words));
  if (there.length > 0) return words.short.yes(listed([...there.map(seatLine), ...talk]));
  const leaves = leavesLines(page, about, when);
  if (leaves.length > 0) return words.short.no(listed(leaves));
  const others = number === undefined ? [] : otherCars(page, number, season);
  if (others.length > 0) return words.short.no(listed(others.map(seatLine)));
  const deals = page.agreements.filter((deal) => isThere(deal.slots) && reaches(deal, season));
  if (deals.length > 0) {
    const lines = deals.map((deal) => agreed(deal, when));
    // What is only last known is older than any talk.
    return deals.every((deal) => isStale(deal, when))
      ? listed([...talk, ...lines])
      : words.short.yes(listed([...lines, ...talk]));
  }
  const isAsked = (slots: { readonly team?: string; readonly season?: number }) =>
    isThere(slots) && (slots.season ?? season) >= season;
  const possible = [...page.rumours, ...page.denials].filter(
    (fact) => (fact.kind === 'ride' || fact.kind === 'contract') && isAsked(fact.slots),
  );
  if (possible.length > 0) return listed([rumoured(possible, when), ...talk]);
  if (talk.length > 0) return listed(talk);
  const denial = page.denials.find((fact) => fact.kind === 'exit' && isAbout(about, fact.slots));
  if (denial !== undefined) return words.short.exitRuledOut(dayOf(denial.lastSaid, when));
  const now = isPast && when.season === undefined ? seats.filter(({ slots }) => isThere(slots)) : [];
  if (now.length > 0) return words.short.yes(listed(now.map(seatLine)));
  // How long a deal of several years lasts nobody may have said: of the next season it may tell.
  const open = page.agreements.filter(
    ({ slots: { multiYear, until, ...slots } }) =>
      isThere(slots) && multiYear === true && until === undefined && season <= view.season + 1,
  );
  // Of whom no seat of the season under way is known nobody can say that it is kept.
  const then = seats.filter(({ slots, ended }) => slots.season === season && isAbout(about, slots) && !ended);
  if (open.length === 0 && then.length > 0) return words.short.notInWords(listed(then.map(seatLine)));
  return open.length === 0
    ? words.short.noArticleSaysSo
    : words.short.notInWords(listed(open.map((deal) => agreed(deal, when))));
};

/** The cars with other numbers that a driver has in a season in the series of the one asked about. */
function otherCars({ present, next }: DriverPage, number: string, season: number): readonly Seat[] {
  const had = new Set(present.flatMap(({ slots }) => (slots.number === number ? [slots.series] : [])));
  const then = [...present, ...next].filter(({ slots, ended }) => slots.season === season && !ended);
  return then.filter(({ slots }) => slots.number !== undefined && slots.number !== number && had.has(slots.series));
}

/** Whether a driver retires: no claim says so in words, but that the driver leaves, and what comes next. */
export const retiring: ShortAnswer = ({ driver = '', team, series, asksWhen, isPast }, when) => {
  const { words, view } = when;
  const page = view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const about = { ...(series && { series }), ...(asksWhen && isPast && { asksWhen }) };
  // "Did Northline drop Stone?"
  const ofTeam = team === undefined ? [] : leavesLines(page, { ...about, team }, when);
  if (ofTeam.length > 0) return words.short.notInWords(listed(ofTeam));
  const next = page.next.filter(({ slots }) => isAbout(about, slots));
  const seats = next.map((seat) => marked(seat, driverSeat(seat, view, words), when));
  const deals = page.agreements.filter(({ slots }) => (slots.until ?? 0) > view.season);
  const leaves = leavesLines(page, about, when);
  const told = [
    ...(leaves.length > 0
      ? leaves
      : rumouredToLeave(page, about).map((life) => toldOf(life, 'nobody', view.date, words))),
    ...(seats.length > 0 ? [words.short.goes(listed(seats))] : deals.map((deal) => dealLine(deal, 'nobody', words))),
  ];
  return told.length === 0 ? words.short.noArticleSaysSo : words.short.notInWords(listed(told));
};

/** Rumours of departures that nothing has decided yet. */
function rumouredToLeave({ lives }: DriverPage, about: About): readonly RumourLife[] {
  return lives.filter(
    ({ rumour, end }) => end.how === 'open' && rumour.kind === 'exit' && isAbout(about, rumour.slots),
  );
}

/** The same, and the seats elsewhere that are rumoured for the season, of whoever has one with the teams asked about. */
function rumouredToGo(
  page: DriverPage,
  about: About,
  teams: ReadonlySet<string>,
  season: number,
): readonly RumourLife[] {
  const own = page.present.filter(
    ({ slots }) => slots.team !== undefined && teams.has(slots.team) && slots.extent !== 'part-time',
  );
  const elsewhere = page.lives.filter(
    ({ rumour, end }) =>
      end.how === 'open' &&
      rumour.kind === 'ride' &&
      rumour.slots.team !== undefined &&
      !teams.has(rumour.slots.team) &&
      rumour.slots.extent !== 'part-time' &&
      (rumour.slots.season ?? season) >= season,
  );
  return [...rumouredToLeave(page, about), ...(own.length > 0 ? elsewhere : [])];
}

/** Departures ahead, and those that only the next seat tells. */
function leavesLines(page: DriverPage, about: About, when: When): readonly Markdown[] {
  const { words, view } = when;
  const { seats, exits, ahead } = departuresAhead(page, about, when);
  const line = (exit: Fact<'exit'>) => {
    const day = about.asksWhen ? words.firstSaid(dayOf(exit.firstSaid, when)) : undefined;
    return join([exitLine(exit, 'nobody', view, words, howOn(exit, page)), day], ' · ');
  };
  if (ahead.length > 0) return ahead.map(line);
  const elsewhere = seats.flatMap((seat) => goesElsewhere(seat, when) ?? []);
  // Who has no seat any more left the last one.
  return seats.length === 0 ? exits.slice(0, 1).map(line) : elsewhere;
}

function listed(lines: readonly Markdown[]): Markdown {
  return join([...new Map(lines.map((line) => [line.markdown, line])).values()], '; ');
}
