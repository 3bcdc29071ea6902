import { inSeriesOrder } from '../../src/replies/by-series.js';
import { type Choice, choicesOf, type Suggested } from '../../src/replies/choices.js';
import { LIMITS } from '../../src/replies/limits.js';
import { seriesName, shortSeriesName } from '../../src/replies/series-name.js';
import { shortTeamName } from '../../src/replies/short-team-name.js';
import { type Words, wordsFor } from '../../src/replies/words.js';
import type { RosterView, Seat, Suggestion } from '../../src/roster/roster.js';
import type { Context } from '../command.js';

type Suggest = (typed: string, context: Context) => readonly Choice[];
type Kind = keyof RosterView['names'];

/** What stands beside a name, so that one knows whom one chooses. */
const WHO: Readonly<Record<Kind, (suggestion: Suggestion, view: RosterView, words: Words) => string | undefined>> = {
  drivers: ({ seat }, view, words) => seat && words.seatInShort({ ...seatOf(seat, view), driver: undefined }),
  teams: ({ name }, view) => {
    const seats = inSeriesOrder(view.team(name)?.present ?? []);
    const series = seats.flatMap(({ slots }) => (slots.series === undefined ? [] : [shortSeriesName(slots.series)]));
    return series.length === 0 ? undefined : [...new Set(series)].join(', ');
  },
  numbers: ({ name }, view, words) => {
    const seats = view.car(name).flatMap(({ drivers }) => drivers.slice(0, 1));
    const all = inSeriesOrder(seats).map((seat) => words.seatInShort({ ...seatOf(seat, view), number: undefined }));
    return all.length === 0 ? undefined : all.join('; ');
  },
  series: () => undefined,
  tracks: () => undefined,
};

/** Suggests the names of one kind that the articles up to today know: for what is typed so far, likeliest first. */
export function suggestNames(kind: Kind): Suggest {
  return (typed, { roster, today, locale }) => {
    const [view, words] = [roster.asOf(today), wordsFor(locale)];
    const suggestions = view.suggest(kind, typed, LIMITS.choices);
    return choicesOf(
      suggestions.map((suggestion): Suggested => {
        const { name } = suggestion;
        const shown = kind === 'series' ? seriesName(name) : name;
        return { value: name, name: shown, isWho: WHO[kind](suggestion, view, words) };
      }),
    );
  };
}

/** A seat in the fewest words; its season only if it is not the one under way. */
function seatOf({ slots }: Seat, view: RosterView) {
  const { driver, number, team, series, season } = slots;
  return {
    driver,
    number,
    team: team === undefined ? undefined : shortTeamName(team),
    series: series === undefined ? undefined : shortSeriesName(series),
    season: season === view.season ? undefined : season,
  };
}
