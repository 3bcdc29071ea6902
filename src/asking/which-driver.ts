import { wordsOf } from '../roster/names/keys.js';
import { isOfSeveral } from './asking-back.js';
import type { Filled } from './match-wording.js';
import { driversCalled, type Names } from './names.js';
import type { Part } from './part.js';
import type { Pattern } from './patterns/pattern.js';
import type { Question } from './read-question.js';

/**
 * "Which Marsh drives the 12?" as the question about one of several drivers of that name, without its first word; undefined if the
 * question is no such one.
 */
export function whichDriver(question: Question, view: Names): Question | undefined {
  const [which, name, ...others] = question.parts;
  if (which?.is !== 'meaning' || which.meaning !== 'WHAT' || !/^wh(?:ich|at)$/i.test(which.text)) return undefined;
  // "Which Marsh cars" are those of a team.
  const [noun] = others;
  if (noun?.is === 'meaning' && /^(?:cars|trucks|drivers|seats|rides|entries)$/i.test(noun.text)) return undefined;
  const text = name && surnameIn(name, view);
  if (text === undefined) return undefined;
  // Any of them stands for all until it is known who is meant, or that nobody is.
  const [driver] = driversCalled(text, view);
  return { ...question, parts: [{ is: 'name', text, ...(driver && { driver }), severalDrivers: true }, ...others] };
}

/** The surname that a part is for several drivers, also in the plural: "which of the Marshes". */
function surnameIn(part: Part, view: Names): string | undefined {
  // "Which Marsh" is a driver, be there a team that is called so.
  if (part.is !== 'unknown' && (part.is !== 'name' || part.driver !== undefined)) return undefined;
  const { text } = part;
  return [text, text.replace(/e?s$/i, ''), text.replace(/s$/i, '')].find(
    (typed) => wordsOf(typed).length > 0 && driversCalled(typed, view).length > 1,
  );
}

/** Of several drivers of a name the only one who won the title that "which" asks about, or is in the series. */
export function withDriverMeant(filled: Filled, { wants }: Pattern, asked: Question, view: Names): Filled {
  const slot = filled.driver === undefined ? 'name' : 'driver';
  const part = filled[slot];
  if (!isOfSeveral(part)) return filled;
  const isMeant = wants === 'title' ? hasTitle : isInSeries;
  const [driver, ...more] = driversCalled(part.text, view).filter((name) => isMeant(name, asked, view));
  return driver === undefined || more.length > 0
    ? filled
    : { ...filled, [slot]: { is: 'name', text: part.text, driver } };
}

function hasTitle(driver: string, { series: [series], times: { season } }: Question, view: Names): boolean {
  const titles = view.driver(driver)?.titles ?? [];
  return titles.some(
    ({ slots }) =>
      slots.position === 1 &&
      (series === undefined || slots.series === series) &&
      (season === undefined || slots.season === season),
  );
}

function isInSeries(driver: string, { series: [series], times: { season } }: Question, view: Names): boolean {
  const page = series === undefined ? undefined : view.driver(driver, season);
  const there = page === undefined ? [] : [...page.present, ...(season === undefined ? page.starts : [])];
  return there.some(({ slots }) => slots.series === series);
}
