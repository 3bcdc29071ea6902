import { exitLine } from '../../src/replies/exit-lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { saysNotBack } from '../../src/roster/not-back.js';
import type { Fact, Seat, TeamPage } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import { isDisputed } from '../options/disputed.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { dayOf, goesElsewhere, howOn, isAbout, ruledOutNext } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 5;

/** A departure, and the last season with the team. */
interface Departure {
  readonly season: number;
  readonly line: Markdown;
}

/** Who leaves a team in the season asked for or later; where it is asked who left, also who did with the season before. */
export const departures: ShortAnswer = ({ team = '', series, isPast }, when) => {
  const { words, view } = when;
  const page = view.team(team, when.season);
  if (page === undefined) return undefined;
  const season = when.season ?? view.season;
  const about = series === undefined ? {} : { series };
  const all = departuresOn(page, about, when);
  const from = (first: number) => all.filter((departure) => departure.season >= first);
  const ofNamed = isPast && when.season !== undefined ? all.filter((departure) => departure.season === season) : [];
  // "after 2025", "for 2026": who leaves with the season before.
  const told = ofNamed.length > 0 ? ofNamed : from(isPast || season > view.season ? season - 1 : season);
  if (told.length > 0) {
    return firstOf(
      told.map(({ line }) => line),
      MOST,
      words,
    );
  }
  const possible = [...page.rumours, ...page.elsewhere].filter(
    (fact): fact is Fact<'exit'> | Fact<'ride'> =>
      (fact.kind === 'exit' || (fact.kind === 'ride' && fact.slots.team !== team)) && isAbout(about, fact.slots),
  );
  const notBack = page.denials.filter((denial) => page.present.some((seat) => saysNotBack(denial, seat)));
  if (possible.length === 0 && notBack.length > 0) return ruledOutNext(notBack, 'driver', when);
  if (possible.length === 0) return words.short.noArticleSaysWho;
  // That somebody may leave, and where to, is told of one.
  const since = new Map(
    possible
      .toSorted((a, b) => byText(b.firstSaid, a.firstSaid))
      .map(({ slots, firstSaid }) => [slots.driver, firstSaid]),
  );
  const drivers = [...new Set(possible.map(({ slots }) => slots.driver))];
  const list = drivers.map((driver) => words.short.rumouredAt(driver, dayOf(since.get(driver) ?? '', when)));
  return words.short.onlyRumoured(firstOf(list, MOST, words, ', '));
};

/** Departures that articles tell of, and those that only the next seat tells, the last season first. */
function departuresOn(page: TeamPage, about: { readonly series?: string }, when: When): readonly Departure[] {
  const { words, view } = when;
  const line = (exit: Fact<'exit'>) => {
    const disputed = isDisputed(exit, page.disagreements) ? words.disputed : undefined;
    return join([exitLine(exit, 'driver', view, words, howOn(exit, page)), disputed], ' · ');
  };
  const told = page.exits.map((exit) => ({ exit, season: seasonLeftAfter(exit) }));
  const isTold = ({ slots }: Seat) =>
    told.some(({ exit, season }) => exit.slots.driver === slots.driver && season === slots.season);
  const untold = [...page.present, ...page.past].filter((seat) => isAbout(about, seat.slots) && !isTold(seat));
  return [
    ...told.filter(({ exit }) => isAbout(about, exit.slots)).map(({ exit, season }) => ({ season, line: line(exit) })),
    ...untold.flatMap((seat): Departure[] => {
      const goes = goesElsewhere(seat, when);
      const { driver, season = view.season } = seat.slots;
      return goes === undefined ? [] : [{ season, line: join([md`**${driver}**`, goes], ' · ') }];
    }),
  ].sort((a, b) => b.season - a.season);
}
