import { MORE_SPORTS_CAR_SERIES } from './series/more-sports-car-series.js';
import type { Series } from './series/series.js';
import { SHORT_TRACK_SERIES } from './series/short-track-series.js';
import { SINGLE_SEATER_SERIES } from './series/single-seater-series.js';
import { SPORTS_CAR_SERIES } from './series/sports-car-series.js';
import { STOCK_CAR_SERIES } from './series/stock-car-series.js';

/** All series, under any sponsor's name. The more specific of a family stand beside the general: the longest phrase wins. */
export const SERIES: readonly Series[] = [
  ...STOCK_CAR_SERIES,
  ...SHORT_TRACK_SERIES,
  ...SINGLE_SEATER_SERIES,
  ...SPORTS_CAR_SERIES,
  ...MORE_SPORTS_CAR_SERIES,
];

/** The series, by their keys, in which several drivers share each car. */
export const SHARED_CAR_SERIES: ReadonlySet<string | undefined> = new Set(
  SERIES.filter(({ sharedCars }) => sharedCars).map(({ key }) => key),
);
