import { usualRace } from '../roster/names/vocabulary.js';
import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Question } from './read-question.js';

/** Who asks of a car, or a make, in a race that belongs to one series asks of the car of that series, where one has the number. */
export function withSeriesOfRace(question: Question, { car, make, track }: Filled, view: Names): Question {
  const { race, track: place } = namesIn(track);
  if (question.series.length > 0 || race === undefined || place === undefined) return question;
  const series = usualRace(race)?.series;
  if (series === undefined || (car?.is !== 'car' && make === undefined)) return question;
  const isKnown = car?.is !== 'car' || view.car(car.number).some((page) => page.series === series);
  return isKnown ? { ...question, series: [series] } : question;
}
