import { SERIES } from '../racing/series.js';
import { callOf } from './call-of.js';
import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import type { Question } from './read-question.js';
import type { NotUnderstood } from './understood.js';

/** As many buttons as a row has room for. */
const MOST = 5;

/** Who drives a make is asked of one series: of those that have cars of it. */
export function askForSeries({ make }: Filled, question: Question, view: Names): NotUnderstood {
  const hasMake = (series: string) =>
    view
      .grid(series, question.times.season)
      .cars.some(({ drivers }) => make?.is === 'make' && drivers.some(({ seat }) => seat.slots.make === make.make));
  const those = SERIES.map(({ key }) => key).filter(hasMake);
  if (those.length === 0) return { why: 'words', words: [] };
  return { why: 'several', calls: those.slice(0, MOST).map((series) => callOf('grid', { series }, question)) };
}
