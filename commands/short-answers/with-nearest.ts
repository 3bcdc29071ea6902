import type { About, Wants } from '../../src/asking/understood.js';
import { driverSeat, startLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { denialLine, lifeLine } from '../../src/replies/possible-lines.js';
import type { DriverPage, Possible, Seat } from '../../src/roster/roster.js';
import { marked, stillRuledOut } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { isAbout } from './moves.js';
import { nearestToLeaving } from './nearest-to-leaving.js';
import { nearestToRacing } from './nearest-to-racing.js';

/** As many of a kind as a short answer has room for. */
const MOST = 2;

/** What is asked of a driver's seats, and which of their kinds may tell of it. */
const KINDS: Readonly<Partial<Record<Wants, readonly Possible['kind'][]>>> = {
  back: ['ride', 'contract', 'exit'],
  deals: ['ride', 'contract'],
  'going to': ['ride', 'contract'],
  make: ['ride'],
  number: ['ride'],
  replaced: ['exit'],
  returning: ['ride', 'contract', 'exit'],
  staying: ['ride', 'contract', 'exit'],
};

/** What is asked of the seat after the present one, with whatever team that is. */
const OF_NEXT: ReadonlySet<Wants> = new Set(['back', 'returning', 'staying']);

/**
 * A short answer that says that no article says so is followed by what the page has nevertheless of what is asked about: a seat to
 * come, what is rumoured and what is ruled out. It says no more than the page, and what it is.
 */
export function withNearest(short: Markdown, wants: Wants, about: About, when: When): Markdown {
  const { noArticleSays, noArticleSaysSo, noArticleSaysWho } = when.words.short;
  const isSilent = [noArticleSays, noArticleSaysSo, noArticleSaysWho].some(
    ({ markdown }) => markdown === short.markdown,
  );
  const kinds = KINDS[wants];
  const page = about.driver === undefined ? undefined : when.view.driver(about.driver, when.season);
  if (!isSilent || page === undefined) return short;
  if (wants === 'leaving') return join([short, nearestToLeaving(page, about, when)], ' ');
  if (wants === 'race at' && about.isPast !== true) {
    const instead = nearestToRacing(page, about, when);
    return instead === undefined ? short : when.words.short.notInWords(instead);
  }
  if (kinds === undefined) return short;
  const told = nearest(page, wants, kinds, about, when) ?? elsewhere(page, wants, kinds, about, when);
  const before = told === undefined && about.namesNoSeason ? carBefore(page, wants, about) : undefined;
  if (before !== undefined) return when.words.short.notNow(driverSeat(before, when.view, when.words));
  const races = wants === 'staying' ? racesAhead(page, about, when) : [];
  return races.length === 0
    ? join([short, told], ' ')
    : join([when.words.short.notInWords(join(races, '; ')), told], ' · ');
}

/** The last seat before the season that a question means without a word of it, of which the number or make that is asked for is known. */
function carBefore({ past }: DriverPage, wants: Wants, { team, series }: About): Seat | undefined {
  if (wants !== 'number' && wants !== 'make') return undefined;
  const about = { ...(series && { series }), ...(team && { team }) };
  return past.find(({ slots }) => slots[wants] !== undefined && isAbout(about, slots));
}

/** The next races with a team or in a car that are asked about, or of whoever has no seat: more than that may not be known of who only fills in. */
function racesAhead({ starts, present }: DriverPage, about: About, when: When): readonly Markdown[] {
  const { team, number, series } = about;
  if (when.season !== undefined || (team === undefined && number === undefined && present.length > 0)) return [];
  const asked = { ...(team && { team }), ...(number && { number }), ...(series && { series }) };
  const there = starts.filter(({ slots }) => isAbout(asked, slots));
  return there.slice(0, MOST).map((start) => startLine(start, 'nobody', when.words));
}

/** Where a driver goes instead, of whom no article says that it is to the team or car asked about. */
function elsewhere(
  page: DriverPage,
  wants: Wants,
  kinds: readonly Possible['kind'][],
  { series, isPast }: About,
  when: When,
): Markdown | undefined {
  if (wants !== 'going to' || isPast || when.season !== undefined) return undefined;
  return nearest({ ...page, denials: [] }, wants, kinds, { ...(series && { series }) }, when);
}

function nearest(
  page: DriverPage,
  wants: Wants,
  kinds: readonly Possible['kind'][],
  { team, number, series }: About,
  when: When,
): Markdown | undefined {
  const { words, view } = when;
  const { open, denied } = words.rumouredSeat;
  const ofSeries = series === undefined ? {} : { series };
  const about = OF_NEXT.has(wants) ? ofSeries : { ...ofSeries, ...(team && { team }), ...(number && { number }) };
  const tells = (slots: object) => (wants !== 'make' && wants !== 'number') || wants in slots;
  const isMeant = (fact: Seat | Possible) =>
    kinds.includes(fact.kind) &&
    isAbout(about, fact.slots) &&
    tells(fact.slots) &&
    (wants !== 'replaced' || 'replacedBy' in fact.slots);
  const next = page.next.filter(isMeant).map((seat) => marked(seat, driverSeat(seat, view, words), when));
  const talk = page.lives
    .filter(({ rumour, end }) => end.how === 'open' && isMeant(rumour))
    .map((life) => lifeLine(life, 'nobody', view.date, words));
  const out = stillRuledOut(page.denials, when)
    .filter(isMeant)
    .map((denial) => denialLine(denial, undefined, 'nobody', view.date, words));
  const parts = [
    [next, words.short.next],
    [talk, open],
    [out, denied],
  ] as const;
  const told = parts.flatMap(([lines, as]) => (lines.length === 0 ? [] : [as(firstOf(lines, MOST, words))]));
  return told.length === 0 ? undefined : join(told, ' · ');
}
