import type { About } from '../../src/asking/understood.js';
import { shortDay } from '../../src/replies/dates.js';
import { exitLine } from '../../src/replies/exit-lines.js';
import { isLastKnown } from '../../src/replies/freshness.js';
import { dealLine, driverSeat, type Lead, teamSeat } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { isOver } from '../../src/replies/now.js';
import { denialLine, lifeLine, toldOf } from '../../src/replies/possible-lines.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { howLeft } from '../../src/roster/how-left.js';
import { saysNotBack } from '../../src/roster/not-back.js';
import type { Departure, Disputed, DriverPage, Fact, HowLeft, Seat } from '../../src/roster/roster.js';
import { disagreementLines, isDisputed, partedBy } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { rumouredElsewhere } from './rumoured-elsewhere.js';
import type { ShortAnswer } from './short-answer.js';
import { wentTo } from './went-to.js';

type Possible = DriverPage['rumours'][number];
type Slots = { readonly team?: string; readonly number?: string; readonly series?: string; readonly loanTo?: string };

const MOST = 5;

/** Whether something is about the team, car and series that the question names. */
export function isAbout({ team, number, series }: About, slots: Slots): boolean {
  return (
    (team === undefined || slots.team === team || slots.loanTo === team) &&
    (number === undefined || slots.number === number) &&
    (series === undefined || slots.series === undefined || slots.series === series)
  );
}

/** Whether something names the series of the question: no yes is said of what may be in another one. */
export function saysSeries({ series }: About, slots: Slots): boolean {
  return series === undefined || slots.series === series;
}

/** A day as it is written in a short answer. */
export const dayOf = (iso: string, { words }: When) => shortDay(iso, words.locale);

export function isStale({ lastSaid }: Fact<'contract'>, { view }: When): boolean {
  return isLastKnown(lastSaid, view.season, view.date);
}

/** A deal, as last known where nobody has spoken of it for long. */
export function agreed(deal: Fact<'contract'>, when: When): Markdown {
  const line = dealLine(deal, 'nobody', when.words);
  return isStale(deal, when) ? when.words.lastKnown(dayOf(deal.lastSaid, when), line) : line;
}

/** What reports that disagree say of some facts. */
export function disputeOver(facts: readonly Disputed[], { disagreements }: DriverPage, when: When): Markdown {
  return join(disagreementLines(partedBy(facts, disagreements).about, 'nobody', when), ' ');
}

/** Whether the newest of rumours and denials is a rumour, and since when; or that it is ruled out. */
export function rumoured(possible: readonly Possible[], when: When): Markdown {
  const newest = possible.reduce((one, other) => (other.lastSaid > one.lastSaid ? other : one));
  if (newest.status === 'denied') return when.words.short.ruledOut(dayOf(newest.lastSaid, when));
  const rumours = possible.filter(({ status }) => status === 'rumored');
  const first = rumours.map(({ firstSaid }) => firstSaid).sort()[0] ?? newest.firstSaid;
  return when.words.short.rumouredSince(dayOf(first, when), dayOf(newest.lastSaid, when));
}

/** Where a driver goes next: confirmed seats, else what is rumoured, else that there is no word of it. */
export const going: ShortAnswer = ({ driver = '', series, isPast }, when) => {
  const { words, view } = when;
  const page = view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const about = series === undefined ? {} : { series };
  const ahead = when.season !== undefined && when.season > view.season ? [...page.present, ...page.next] : page.next;
  const seats = ahead.filter(({ slots }) => isAbout(about, slots));
  if (seats.some((seat) => isDisputed(seat, page.disagreements))) return disputeOver(seats, page, when);
  if (seats.length > 0) {
    return words.short.goes(
      join(
        seats.map((seat) => marked(seat, driverSeat(seat, view, words), when)),
        '; ',
      ),
    );
  }
  const now = view.driver(driver)?.present ?? [];
  const teams = new Set(now.map(({ slots }) => slots.team));
  // "Is she signed for 2028?": where she is now as well, as long as that deal reaches.
  const isLater = when.season !== undefined && when.season > view.season;
  const isOfNow = ({ slots }: Fact<'contract'>) => teams.has(slots.team) || teams.has(slots.loanTo ?? slots.team);
  const deals = page.agreements.filter(
    (deal) =>
      deal.slots.team !== undefined && (!isOfNow(deal) || (isLater && (deal.slots.until ?? 0) >= (when.season ?? 0))),
  );
  const talk = talkOf(page, about, when);
  if (deals.length > 0) {
    const list = join(
      deals.map((deal) => agreed(deal, when)),
      '; ',
    );
    const told = deals.every((deal) => isStale(deal, when) || isOfNow(deal)) ? list : words.short.goes(list);
    // An agreement is no seat: that one is only rumoured is told beside it.
    return talk === undefined ? told : words.short.dealButSeatRumoured(told, talk);
  }
  const here = page.present.filter(({ slots }) => isAbout(about, slots));
  const went = wentTo(here, page, when);
  if (isPast && went !== undefined) return went;
  if (talk !== undefined) return words.short.onlyRumoured(talk);
  const ruledOut = page.denials.find(
    ({ kind, slots }) => kind === 'ride' && 'series' in slots && series !== undefined && slots.series === series,
  );
  if (ruledOut !== undefined) return words.short.ruledOut(dayOf(ruledOut.lastSaid, when));
  // Of one without a seat also the departure from the last one is of interest.
  const since = now.length === 0 ? view.season - 1 : view.season;
  const exit = page.exits.find((each) => seasonLeftAfter(each) >= since);
  // Who went on within the season is where the answer itself begins.
  if (exit !== undefined && page.present.some((seat) => seat.firstSaid > exit.firstSaid && seat.exit === undefined)) {
    return undefined;
  }
  // Of the seat that was left for the present one it is told where to.
  if (exit !== undefined && went !== undefined && !page.present.some((seat) => seat.exit === exit)) return went;
  if (exit !== undefined) {
    const line = words.short.leavesTo(exitLine(exit, 'nobody', view, words, howOn(exit, page)));
    const cold = page.lives.find(({ rumour, end }) => end.how === 'cold' && isOfNewTeam(rumour, exit, about));
    return cold === undefined ? line : join([line, toldOf(cold, 'nobody', view.date, words)], ' ');
  }
  if (went !== undefined) return went;
  // Who had a seat elsewhere years ago and has one now is where the answer itself begins.
  const [last] = page.past;
  const isElsewhere = last !== undefined && !here.some(({ slots }) => slots.team === last.slots.team);
  return isPast && here.length > 0 && isElsewhere ? undefined : words.short.goesNowhere;
};

/** Whether a rumour was of a seat after a departure, with whatever other team. */
function isOfNewTeam({ kind, slots }: Possible, exit: Fact<'exit'>, about: About): boolean {
  if (kind !== 'ride' || slots.team === undefined || slots.team === exit.slots.team) return false;
  return isAbout(about, slots) && (slots.season ?? 0) > seasonLeftAfter(exit);
}

/** The teams that a driver is only rumoured to go to, and since when; nothing where there are none. */
function talkOf({ rumours }: DriverPage, about: About, when: When): Markdown | undefined {
  const since = new Map(
    rumours
      .filter(({ kind, slots }) => (kind === 'ride' || kind === 'contract') && isAbout(about, slots))
      .flatMap(({ slots, firstSaid }) => (slots.team === undefined ? [] : [[slots.team, firstSaid] as const])),
  );
  const list = [...since].map(([team, day]) => when.words.short.rumouredAt(team, dayOf(day, when)));
  return list.length === 0 ? undefined : join(list, ', ');
}

/** Whether a driver leaves a team: what is announced, rumoured or ruled out, or else the last departure known. */
export const leaving: ShortAnswer = ({ driver = '', team, number, series, asksWhen, isPast }, when) => {
  const { words, view } = when;
  const page = view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const about = { ...(team && { team }), ...(number && { number }), ...(series && { series }) };
  const line = (exit: Fact<'exit'>) => {
    const day = asksWhen ? words.firstSaid(dayOf(exit.firstSaid, when)) : undefined;
    return join([exitLine(exit, 'nobody', view, words, howOn(exit, page)), day], ' · ');
  };
  const { seats, exits, ahead } = departuresAhead(page, about, when);
  if (ahead.some((exit) => isDisputed(exit, page.disagreements))) return disputeOver(ahead, page, when);
  const lines = join(ahead.map(line), '; ');
  if (ahead.length > 0) return asksWhen ? lines : words.short.yes(lines);
  const lastOf = isPast && seats.length === 0 ? page.past.filter(({ slots }) => isAbout(about, slots)) : [];
  const elsewhere = [...seats, ...lastOf].flatMap((seat) => goesElsewhere(seat, when) ?? []);
  if (elsewhere.length > 0) return words.short.yes(firstOf(elsewhere, MOST, words));
  const possible = [...page.rumours, ...page.denials].filter(
    ({ kind, slots }) => kind === 'exit' && isAbout(about, slots),
  );
  if (possible.length > 0) return rumoured(possible, when);
  const notBack = page.denials.filter((denial) => seats.some((seat) => saysNotBack(denial, seat)));
  if (notBack.length > 0) return ruledOutNext(notBack, 'nobody', when);
  const cold = page.lives.filter(
    ({ rumour, end }) => rumour.kind === 'exit' && end.how === 'cold' && isAbout(about, rumour.slots),
  );
  const answered = cold.find(({ end }) => 'by' in end && end.by !== undefined);
  if (answered !== undefined) return toldOf(answered, 'nobody', view.date, words);
  // Who left once and has a seat there again does not leave it.
  const [last] = team !== undefined && seats.length > 0 ? [] : exits;
  if (last !== undefined) return line(last);
  const elsewhereTalk = rumouredElsewhere(page, seats, when);
  if (elsewhereTalk.length > 0) {
    const told = elsewhereTalk.map((life) => lifeLine(life, 'nobody', view.date, words));
    return words.short.notInWords(words.rumouredSeat.open(firstOf(told, MOST, words)));
  }
  if (cold[0] !== undefined) return toldOf(cold[0], 'nobody', view.date, words);
  const since = elsewhereSince(page, about, isPast === true, when);
  return since ?? words.short.noArticleSaysSo;
};

/**
 * Seats elsewhere of whoever had one years ago: they tell that it was left, though nobody says when. Of what will be only where no
 * seat of the present is known.
 */
function elsewhereSince(page: DriverPage, about: About, isPast: boolean, when: When): Markdown | undefined {
  const { words, view } = when;
  const had = page.past.find(({ slots }) => slots.team !== undefined && isAbout(about, slots));
  const isElse = (seat: Seat) => seat.slots.team !== had?.slots.team && seat.slots.extent !== 'part-time';
  const told = isPast ? page.present : page.present.length > 0 ? [] : page.next;
  const now = told.filter((seat) => isElse(seat) && !isDisputed(seat, page.disagreements));
  if (had === undefined || now.length === 0 || [...page.present, ...page.next].some((seat) => !isElse(seat)))
    return undefined;
  return words.short.notInWords(
    join(
      now.map((seat) => marked(seat, driverSeat(seat, view, words), when)),
      '; ',
    ),
  );
}

/** The seats that their drivers will not have again. */
export function ruledOutNext(denials: readonly Possible[], lead: Lead, { words, view }: When): Markdown {
  const lines = denials.map((denial) => denialLine(denial, undefined, lead, view.date, words));
  return words.short.notBack(firstOf(lines, MOST, words));
}

/** A driver's seats, present and next, the departures told of them, and those of these that are of the season asked about or later. */
export function departuresAhead(
  { present, next, exits: all }: Pick<DriverPage, 'present' | 'next' | 'exits'>,
  about: About,
  { season, view }: When,
): {
  readonly seats: readonly Seat[];
  readonly exits: readonly Fact<'exit'>[];
  readonly ahead: readonly Fact<'exit'>[];
} {
  const seats = [...present, ...next].filter(({ slots }) => isAbout(about, slots));
  const announced = seats.flatMap(({ exit }) => exit ?? []);
  const exits = all.filter((exit) => isAbout(about, exit.slots));
  const newer = exits.filter((exit) => lastSeasonOrYear(exit) >= (season ?? view.season) && !announced.includes(exit));
  return { seats, exits, ahead: [...new Set([...announced, ...newer])] };
}

/** A departure that only the next seat tells: from which team, after which season, to which. */
export function goesElsewhere({ slots, exit, goesTo }: Seat, { words, view }: When): Markdown | undefined {
  if (exit !== undefined || goesTo?.slots.team === undefined) return undefined;
  const leaves = isOver(slots.season ?? view.season, slots.series, view) ? words.left : words.leaving;
  return join([leaves(slots.team, slots.season), words.goesTo(goesTo.slots.team)], ', ');
}

/** How somebody left, as the seats of a page tell. */
export function howOn(exit: Departure, page: Pick<DriverPage, 'present' | 'next' | 'past' | 'dropped'>): HowLeft {
  return howLeft(exit, [...page.present, ...page.next, ...page.past, ...page.dropped]);
}

/** The last season with the team, or else the year in which the departure was told. */
export function lastSeasonOrYear({ slots, lastSaid }: Fact<'exit'>): number {
  return slots.season ?? Number(lastSaid.slice(0, 4));
}

/** Who comes to a team: next seats of others than drive for it, else what is rumoured. */
export const joining: ShortAnswer = ({ team = '', series }, when) => {
  const { words, view } = when;
  const page = view.team(team, when.season);
  if (page === undefined) return undefined;
  const isLater = when.season !== undefined && when.season > view.season;
  const there = new Set((isLater ? view.team(team)?.present : page.present)?.map(({ slots }) => slots.driver));
  const come = (isLater ? [...page.present, ...page.next] : page.next).filter(
    ({ slots }) => !there.has(slots.driver) && (series === undefined || slots.series === series),
  );
  if (come.length > 0)
    return firstOf(
      come.map((seat) => {
        const disputed = isDisputed(seat, page.disagreements) ? words.disputed : undefined;
        return join([teamSeat(seat, view, words), disputed], ' · ');
      }),
      MOST,
      words,
    );
  const rumours = page.rumours.filter(
    (fact): fact is Fact<'ride'> | Fact<'contract'> =>
      (fact.kind === 'ride' || fact.kind === 'contract') &&
      !there.has(fact.slots.driver) &&
      isAbout(series === undefined ? {} : { series }, fact.slots),
  );
  if (rumours.length === 0) return words.short.noArticleSaysWho;
  const list = rumours.map(({ slots, firstSaid }) => words.short.rumouredAt(slots.driver, dayOf(firstSaid, when)));
  return words.short.onlyRumoured(firstOf(list, MOST, words, ', '));
};
