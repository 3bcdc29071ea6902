import { ENDURANCE_RACES } from './races/endurance-races.js';
import { GRANDS_PRIX } from './races/grands-prix.js';
import type { Race } from './races/race.js';
import { STOCK_CAR_RACES } from './races/stock-car-races.js';

/** Well-known races. Answers show the `name`; a claim keeps the name its article uses. */
export const RACES: readonly Race[] = [...STOCK_CAR_RACES, ...GRANDS_PRIX, ...ENDURANCE_RACES];
