import { resultLine } from '../../src/replies/lines.js';
import { firstOf } from './first-of.js';
import { inNoSeat } from './not-yet.js';
import { nearestToSeat } from './only-rumoured.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 5;

/** What is rumoured of a driver, or ruled out, for a season for which no seat is known, or how races of it ended; else the departure after the season before. */
export const noSeatThen: ShortAnswer = ({ driver, series, isPast, isOpen }, when) => {
  const page = driver === undefined || when.season === undefined ? undefined : when.view.driver(driver, when.season);
  if (page === undefined || page.present.length > 0) return undefined;
  // "Did Stone race in 2030?" of somebody of whom only results are told.
  const ran = isPast ? page.results.filter(({ slots }) => series === undefined || slots.series === series) : [];
  const inIt = ran.filter(({ slots }) => slots.season === when.season).map((result) => resultLine(result, when.words));
  if (inIt.length > 0) {
    const told = firstOf(inIt, MOST, when.words);
    return isOpen ? told : when.words.short.yes(told);
  }
  if (page.roles.length > 0 || page.posts.length > 0) return undefined;
  // Nothing is left out by nothing: that no seat is known is where the answer itself begins.
  const said = [...page.rumours, ...page.denials].some(({ kind }) => kind === 'ride');
  if (said) return inNoSeat(page, series, when);
  return series === undefined ? nearestToSeat(page, when) : undefined;
};
