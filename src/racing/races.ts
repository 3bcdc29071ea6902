import { ENDURANCE_RACES } from './races/endurance-races.js';
import { GRANDS_PRIX } from './races/grands-prix.js';
import type { Race } from './races/race.js';
import { STOCK_CAR_RACES } from './races/stock-car-races.js';

/** Well-known races; one that had several sponsors stands here under each name, for a claim keeps the one its article uses. */
export const RACES: readonly Race[] = [...STOCK_CAR_RACES, ...GRANDS_PRIX, ...ENDURANCE_RACES].flatMap((race) => [
  race,
  ...(race.otherNames ?? []).map((name): Race => ({ ...race, name, aliases: [], weak: [] })),
]);
