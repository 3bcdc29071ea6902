import type { About } from '../../src/asking/understood.js';
import { exitLine } from '../../src/replies/exit-lines.js';
import { startLine } from '../../src/replies/lines.js';
import { type Markdown, md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import type { DriverPage, Fact, RumourLife } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { dayOf, howOn } from './moves.js';

/** As many as a short answer has room for. */
const MOST = 5;

/** The open rumours of seats in the season asked about, or that under way. */
function seatsTalkedOf(
  lives: readonly RumourLife[],
  series: string | undefined,
  { season, view }: When,
): readonly Fact<'ride'>[] {
  return lives.flatMap(({ rumour, end }) =>
    end.how === 'open' &&
    rumour.kind === 'ride' &&
    rumour.slots.season === (season ?? view.season) &&
    (series === undefined || rumour.slots.series === series)
      ? [rumour]
      : [],
  );
}

/** Who is rumoured for a team of which no driver of the season asked about is known; undefined where nobody is. */
export function rumouredAtTeam({ team = '', series }: About, when: When): Markdown | undefined {
  const talk = seatsTalkedOf(when.view.team(team, when.season)?.lives ?? [], series, when).filter(
    ({ slots }) => slots.team === team,
  );
  return talk.length === 0 ? undefined : rumouredDrivers(talk, when);
}

/** That nothing is confirmed, and whose seats are rumoured since when. */
export function rumouredDrivers(seats: readonly Fact<'ride' | 'start'>[], when: When): Markdown {
  const { rumouredAt, onlyRumoured } = when.words.short;
  const names = seats.map(({ slots, firstSaid }) => rumouredAt(slots.driver, dayOf(firstSaid, when)));
  return onlyRumoured(firstOf(names, MOST, when.words, ', '));
}

/**
 * What is known of a driver in a season of which no article names a seat: the seats that are rumoured, else the departure after the
 * season before. Undefined where there is neither.
 */
export function nearestToSeat(page: DriverPage, when: When): Markdown | undefined {
  const { words, view, season = view.season } = when;
  const { rumouredAt, onlyRumoured, leavesTo } = words.short;
  const talk = seatsTalkedOf(page.lives, undefined, when).map(
    ({ slots: { number, team, series, season: of }, firstSaid }) =>
      rumouredAt(words.seatInShort({ number, team, series: series && seriesName(series, of) }), dayOf(firstSaid, when)),
  );
  if (talk.length > 0) return onlyRumoured(firstOf(talk, MOST, words, ', '));
  const left = page.exits.find((exit) => seasonLeftAfter(exit) === season - 1 && !isDisputed(exit, page.disagreements));
  return left && leavesTo(exitLine(left, 'nobody', view, words, howOn(left, page)));
}

/** The race that a driver is only rumoured to run, where none is confirmed. */
export function rumouredRace(unsure: readonly Fact<'start'>[], { words }: When): Markdown | undefined {
  const [race] = unsure.filter(({ status }) => status === 'rumored');
  return race && words.short.onlyRumoured(md`${startLine(race, 'nobody', words)}`);
}
