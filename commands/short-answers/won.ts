import { resultLine, titleLine } from '../../src/replies/lines.js';
import { isAtTrack } from '../options/at-track.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 6;

/** What a driver has won: the titles, then the races; at a track those there alone. */
export const won = upTo(1);

/** The races of a driver that ended on the podium, at a track if one is named. */
export const podiums = upTo(3);

/** The best of the results that articles name of a driver, at a track if one is named. */
export const best: ShortAnswer = ({ driver = '', series, track }, when) => {
  const places = (when.view.driver(driver, when.season)?.results ?? []).filter(
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
    : firstOf(
        told.map((each) => resultLine(each, when.words)),
        MOST,
        when.words,
      );
};

/** The titles, where only they count, and the races of a driver that ended in a place, or a better one. */
function upTo(place: number): ShortAnswer {
  return ({ driver = '', series, track }, when) => {
    const page = when.view.driver(driver, when.season);
    if (page === undefined) return undefined;
    const isAsked = ({ slots }: { readonly slots: { series?: string; season?: number; position?: number } }) =>
      slots.position !== undefined &&
      slots.position <= place &&
      (series === undefined || slots.series === series) &&
      (when.season === undefined || slots.season === when.season);
    const titles = place === 1 && track === undefined ? page.titles.filter(isAsked) : [];
    const results = page.results.filter(
      (each) => isAsked(each) && (track === undefined || isAtTrack(each.slots, track, when.view)),
    );
    const lines = [
      ...titles.map((each) => titleLine(each, when.words)),
      ...results.map((each) => resultLine(each, when.words)),
    ];
    return lines.length === 0 ? when.words.short.noArticleSaysSo : firstOf(lines, MOST, when.words);
  };
}
