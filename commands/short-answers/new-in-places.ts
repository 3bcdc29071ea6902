import type { About } from '../../src/asking/understood.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { ownsNumber } from '../../src/roster/names/vocabulary.js';
import type { Seat } from '../../src/roster/roster.js';
import { lastSeats } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { isAbout } from './moves.js';

/** As many as a short answer has room for. */
const MOST = 3;

/**
 * Who is new in the teams that a driver leaves, or left for this season, where no article says who has the place: none is said to have it. Who
 * is known to have another's place, or another car than the driver's, is not among them.
 */
export function newInPlaces(name: string, about: About, when: When): readonly Markdown[] {
  const { view, words } = when;
  const page = view.driver(name);
  if (page === undefined) return [];
  const known = page.present.length > 0 ? page.present : lastSeats(page.past);
  const left = new Map<string, { readonly season: number; readonly seat: Seat }>();
  for (const seat of known.filter(({ slots }) => isAbout(about, slots))) {
    const season = seasonAfter(seat);
    if (season === undefined || season < view.season || (when.season ?? season) !== season) continue;
    left.set([seat.slots.team, seat.slots.series, season].join('\n'), { season, seat });
  }
  return [...left.values()].flatMap(({ season, seat }) => {
    const comers = newcomersInPlace(seat, season, when);
    const list = firstOf(
      comers.map((each) => words.short.driverIn(each, undefined)),
      MOST,
      words,
      ', ',
    );
    return comers.length === 0 ? [] : [words.short.newAt(seat.slots.team ?? '', season, list)];
  });
}

/** The first season in which a driver is not in a seat; undefined of one of whom nobody says that the driver leaves it. */
function seasonAfter({ exit, goesTo, slots: { season } }: Seat): number | undefined {
  if (exit !== undefined) return seasonLeftAfter(exit) + 1;
  return goesTo === undefined || season === undefined ? undefined : season + 1;
}

function newcomersInPlace({ slots }: Seat, season: number, { view }: When): readonly string[] {
  const { driver, team, series, number } = slots;
  if (team === undefined || series === undefined) return [];
  const isOther = (own: string | undefined) =>
    own !== undefined && number !== undefined && own !== number && !ownsNumber(series);
  const page = view.team(team);
  const heirs = new Set((page?.exits ?? []).flatMap((exit) => exit.slots.replacedBy ?? []));
  const { moves } = view.moves({ team, season, since: `${season - 1}-01-01`, status: 'confirmed' });
  const comers = moves.flatMap(({ what, person, to }) =>
    what === 'comes' &&
    person !== driver &&
    to?.slots.team === team &&
    to.slots.series === series &&
    !isOther(to.slots.number) &&
    !heirs.has(person)
      ? [person]
      : [],
  );
  return [...new Set(comers)];
}
