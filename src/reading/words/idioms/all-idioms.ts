import type { Idiom } from './idiom.js';
import { OF_LEAVING } from './of-leaving.js';
import { OF_REPLACING } from './of-replacing.js';

/** All idioms; of those that fit, the first counts. */
export const ALL_IDIOMS: readonly Idiom[] = [...OF_LEAVING, ...OF_REPLACING];
