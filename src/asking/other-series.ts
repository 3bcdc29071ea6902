import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import type { Question } from './read-question.js';

/** Whether somebody is asked about in a car that is in other series than the one named: these are two questions. */
export function isOfOtherSeries({ driver, car }: Filled, { series: [series] }: Question, view: Names): boolean {
  if (series === undefined || car?.is !== 'car' || driver === undefined) return false;
  const pages = view.car(car.number);
  return pages.length > 0 && pages.every((page) => page.series !== undefined && page.series !== series);
}
