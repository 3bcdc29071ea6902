import type { Claim } from '../claims/claim.js';
import { seasonOfRace } from '../roster/facts/group-races.js';
import { howLeft } from '../roster/how-left.js';
import { neverBegan } from '../roster/never-began.js';
import type { Fact, HistoryFilter, HistorySeason, Seat } from '../roster/roster.js';
import { changesOf } from '../roster/seat.js';
import { groupBy } from '../values/group-by.js';
import { shortDay } from './dates.js';
import { disagreementLine } from './disagreement-line.js';
import { exitLine } from './exit-lines.js';
import { car, ending, extent, type Lead, titleLine } from './lines.js';
import { join, type Markdown, md } from './markdown.js';
import type { Now } from './now.js';
import { backing, cameTrue, toldOf } from './possible-lines.js';
import { seriesName } from './series-name.js';
import type { Words } from './words.js';

/** A line of a history, with what it rests on. */
export interface HistoryLine {
  readonly season: number | undefined;
  readonly line: Markdown;
  readonly facts: readonly { readonly claims: readonly Claim[]; readonly slots: object }[];
}

/** The lines of one season, seen from a day: seats, single races, departures, standings, what was only rumoured. */
export function historyLines(
  history: HistorySeason,
  about: HistoryFilter,
  now: Now,
  words: Words,
): readonly HistoryLine[] {
  const { season, seats, starts, exits, titles, lives, disagreements } = history;
  const lead: Lead = about.driver === undefined ? 'driver' : 'nobody';
  const lines = [
    ...titles.map((title) => ({ line: standingLine(title, words), facts: [title] })),
    ...seats.map((seat) => ({ line: seatLine(seat, lead, now, words), facts: factsOf(seat) })),
    ...disagreements.map((each) => ({
      line: words.disagree(disagreementLine(each, lead, words)),
      facts: each.sides.map(({ says }) => says),
    })),
    ...[...groupBy(starts, carOfStart).values()].map((races) => ({
      line: racesLine(races, lead, words),
      facts: races,
    })),
    ...exits.map((exit) => ({ line: exitLine(exit, lead, now, words, howLeft(exit, seats)), facts: [exit] })),
    ...lives.map((life) => ({ line: toldOf(life, lead, now.date, words), facts: backing([life]) })),
  ];
  return lines.map((line) => ({ season, ...line }));
}

/** A seat in its season: driver, car, series, extent, end, since when it is known. */
function seatLine(seat: Seat, lead: Lead, now: Now, words: Words): Markdown {
  const { slots } = seat;
  return join(
    [
      neverBegan(seat) ? words.calledOff : undefined,
      lead === 'driver' ? md`**${slots.driver}**` : undefined,
      car(slots, words),
      slots.series && seriesName(slots.series, slots.season),
      extent(slots, words),
      cameTrue(seat.rumoured, words) ?? saidFirst(seat, words),
      ending(seat, now, words, lead === 'driver' ? 'other' : 'driver'),
    ],
    ' · ',
  );
}

/** Since when a seat is known; one of an earlier season than its first article is told in passing. */
function saidFirst({ slots, firstSaid, settledOn = firstSaid }: Seat, words: Words): string {
  const day = shortDay(settledOn, words.locale);
  return (slots.season ?? 0) < Number(settledOn.slice(0, 4)) ? words.firstSaid(day) : words.confirmedOn(day);
}

function factsOf(seat: Seat) {
  return [seat, ...(seat.rumoured ? [seat.rumoured.rumour] : []), ...changesOf(seat)];
}

/** The season stands above it. */
function standingLine(title: Fact<'title'>, words: Words): Markdown {
  const { season: _above, ...slots } = title.slots;
  return titleLine({ ...title, slots }, words);
}

function carOfStart({ slots }: Fact<'start'>): string {
  return [slots.driver, slots.series, slots.team, slots.number].join('\n');
}

/** Single races in one car, counted. */
function racesLine(races: readonly Fact<'start'>[], lead: Lead, words: Words): Markdown {
  const [first] = races;
  if (first === undefined) return md``;
  const { slots } = first;
  return join(
    [
      lead === 'driver' ? md`**${slots.driver}**` : undefined,
      car(slots, words),
      slots.series && seriesName(slots.series, seasonOfRace(slots)),
      words.singleRaces(races.length),
    ],
    ' · ',
  );
}
