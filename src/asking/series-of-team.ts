import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Question } from './read-question.js';

/** Who asks of a team's car asks of its series, where the team has the number in one series only and others have it in others. */
export function withSeriesOfTeam(question: Question, { car, driver, team, name }: Filled, view: Names): Question {
  const asked = namesIn(team).team ?? namesIn(name).team;
  // Of a driver the seat in any series may be asked for, as a rumoured one in another.
  if (question.series.length > 0 || car?.is !== 'car' || asked === undefined || driver !== undefined) return question;
  const { season } = question.times;
  const pages = view.car(car.number, season === undefined ? {} : { season });
  const own = pages.filter((page) => page.team === asked || page.drivers.some(({ slots }) => slots.team === asked));
  const [series, ...others] = new Set(own.map((page) => page.series));
  const isOnly = pages.every((page) => page.series === series);
  return series === undefined || others.length > 0 || isOnly ? question : { ...question, series: [series] };
}
