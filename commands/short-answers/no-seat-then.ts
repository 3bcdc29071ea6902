import { inNoSeat } from './not-yet.js';
import { nearestToSeat } from './only-rumoured.js';
import type { ShortAnswer } from './short-answer.js';

/** What is rumoured of a driver, or ruled out, for a season for which no seat is known; else the departure after the season before. */
export const noSeatThen: ShortAnswer = ({ driver, series }, when) => {
  const page = driver === undefined || when.season === undefined ? undefined : when.view.driver(driver, when.season);
  if (page === undefined || page.present.length > 0 || page.roles.length > 0 || page.posts.length > 0) return undefined;
  // Nothing is left out by nothing: that no seat is known is where the answer itself begins.
  const said = [...page.rumours, ...page.denials].some(({ kind }) => kind === 'ride');
  if (said) return inNoSeat(page, series, when);
  return series === undefined ? nearestToSeat(page, when) : undefined;
};
