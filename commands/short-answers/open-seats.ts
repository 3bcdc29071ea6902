import { car } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 8;

/** The seats of a series that are known to be open in a season of which anything is known. */
export const openSeats: ShortAnswer = ({ series = '' }, { view, season, words }) => {
  const { cars } = view.grid(series, season);
  if (cars.length === 0) return undefined;
  const open = cars.filter(({ isOpen }) => isOpen === true);
  if (open.length === 0) return words.short.noSeatOpen;
  return words.short.openSeats(
    join(
      open.slice(0, MOST).map((each) => car(each, words)),
      '; ',
    ),
  );
};
