import type { Idiom } from './idiom.js';
import { OF_COMING } from './of-coming.js';
import { OF_DRIVING } from './of-driving.js';
import { OF_FIELDING } from './of-fielding.js';
import { OF_LEAVING } from './of-leaving.js';
import { OF_REPLACING } from './of-replacing.js';
import { OF_STAYING } from './of-staying.js';

/** All idioms; of those that fit, the first counts. */
export const ALL_IDIOMS: readonly Idiom[] = [
  ...OF_LEAVING,
  ...OF_REPLACING,
  ...OF_COMING,
  ...OF_DRIVING,
  ...OF_FIELDING,
  ...OF_STAYING,
];
