import { wordsOf } from '../roster/names/keys.js';
import { memo, memoOf } from '../values/memo.js';
import { isPartOf, type Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Part } from './part.js';

/**
 * In one series that is named, or at a track, a team's name is that of a team there, where it is a piece of the name of one only and nothing is
 * told there of a team that is called so and no more: "Heron in IMSA" is Heron Team Northline.
 */
export function withTeamOfSeries(parts: readonly Part[], series: readonly string[], view: Names): readonly Part[] {
  const [only, another] = series;
  const track = parts.map((part) => namesIn(part).track).find((place) => place !== undefined);
  const there =
    another !== undefined
      ? undefined
      : only !== undefined
        ? teamsIn(view)(only)
        : track === undefined
          ? undefined
          : racingAt(track, view);
  if (there === undefined) return parts;
  return parts.map((part) => {
    if (part.is !== 'name' || part.team === undefined || part.driver !== undefined) return part;
    if (part.track !== undefined || there.includes(part.team)) return part;
    const called = there.filter((team) => isPartOf(wordsOf(part.text), wordsOf(team)));
    const [team, more] = called;
    return team === undefined || more !== undefined ? part : { ...part, team };
  });
}

function racingAt(track: string, view: Names): readonly string[] {
  const { ahead, over } = view.races({ track });
  return [...new Set([...ahead, ...over].flatMap(({ slots }) => slots.team ?? []))];
}

/** The teams that are told of in a series, with seats or races of this season or the next. */
const teamsIn = memoOf((view: Names) =>
  memo((series): readonly string[] => {
    const cars = [view.season, view.season + 1].flatMap((season) => view.grid(series, season).cars);
    const seats = cars.flatMap(({ drivers }) => drivers.map(({ seat }) => seat.slots.team));
    const { ahead, over } = view.races({ series });
    const races = [...ahead, ...over].map(({ slots }) => slots.team);
    return [...new Set([...seats, ...races])].flatMap((team) => team ?? []);
  }),
);
