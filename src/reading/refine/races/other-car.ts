import { wordSet } from '../../text/word-set.js';

/** A word of a sentence about another car than the one of the driver's other races: "a separate entry for Stone at Bristol". */
export const OTHER_CAR = wordSet('separate');
