import { resultLine, titleLine } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Fact } from '../../src/roster/roster.js';
import { isAtTrack } from '../options/at-track.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 6;

type Result = Fact<'result'>;

/** What a driver has won: the titles, then the races; at a track those there alone. */
export const won = upTo(1);

/** The races of a driver that ended on the podium, at a track if one is named. */
export const podiums = upTo(3);

/** The best of the results that articles name of a driver, at a track if one is named. */
export const best: ShortAnswer = ({ driver, team, series, track }, when) => {
  const places = resultsOf({ driver, team }, when).filter(
    ({ slots }) =>
      slots.position !== undefined &&
      (series === undefined || slots.series === series) &&
      (when.season === undefined || slots.season === when.season) &&
      (track === undefined || isAtTrack(slots, track, when.view)),
  );
  const place = Math.min(...places.map(({ slots }) => slots.position ?? Number.POSITIVE_INFINITY));
  const told = places.filter(({ slots }) => slots.position === place);
  return told.length === 0
    ? when.words.short.noArticleSaysSo
    : firstOf(told.map(lineOf(driver, when)), MOST, when.words);
};

/** Those of a driver, else those of a team. */
function resultsOf(
  { driver, team }: { readonly driver: string | undefined; readonly team: string | undefined },
  { view, season }: When,
): readonly Result[] {
  if (driver !== undefined) return view.driver(driver, season)?.results ?? [];
  return team === undefined ? [] : view.teamResults(team);
}

/** How a result is told: of a team, with whoever drove. */
function lineOf(driver: string | undefined, { words }: When): (result: Result) => Markdown {
  return (result) => {
    const line = resultLine(result, words);
    return driver === undefined ? join([md`**${result.slots.driver}**`, line], ' · ') : line;
  };
}

/** The titles, where only they count, and the races of a driver that ended in a place, or a better one. */
function upTo(place: number): ShortAnswer {
  return ({ driver, team, series, track }, when) => {
    const page = driver === undefined ? undefined : when.view.driver(driver, when.season);
    if (page === undefined && team === undefined) return undefined;
    const isAsked = ({ slots }: { readonly slots: { series?: string; season?: number; position?: number } }) =>
      slots.position !== undefined &&
      slots.position <= place &&
      (series === undefined || slots.series === series) &&
      (when.season === undefined || slots.season === when.season);
    const titles = place === 1 && track === undefined ? (page?.titles.filter(isAsked) ?? []) : [];
    const results = resultsOf({ driver, team }, when).filter(
      (each) => isAsked(each) && (track === undefined || isAtTrack(each.slots, track, when.view)),
    );
    const lines = [...titles.map((each) => titleLine(each, when.words)), ...results.map(lineOf(driver, when))];
    return lines.length === 0 ? when.words.short.noArticleSaysSo : firstOf(lines, MOST, when.words);
  };
}
