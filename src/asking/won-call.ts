import { askingBack } from './asking-back.js';
import { callOf } from './call-of.js';
import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Pattern } from './patterns/pattern.js';
import { placeIn, placesIn } from './place-in.js';
import type { Question } from './read-question.js';
import { asOfAlone, daysOver, isOn } from './results-of-days.js';
import { namedTimes } from './time-left-over.js';
import type { Times } from './times.js';
import type { About, NotUnderstood, Understood } from './understood.js';

/**
 * Who won a title or a race, or finished a season in another place: the page of whoever did last, as far as known, else that of the series or
 * track. A day as of which it is asked narrows what is known by then, and no more; on any other day a race must have been run.
 *
 * @param view what is known on the day as of which it is asked, else today
 */
export function wonCall(
  { pattern, filled }: { readonly pattern: Pattern; readonly filled: Filled },
  question: Question,
  typed: string,
  view: Names,
): Understood | NotUnderstood {
  const { times, parts, isPast } = question;
  const asked = { ...question, times: asOfAlone(times) };
  const back = askingBack(filled);
  if (back !== undefined) return { call: callOf(back.command, back.options, asked), wants: pattern.wants };
  const [series] = question.series;
  // Where somebody stands now, no final standings tell.
  const isOfNow = !isPast && parts.some((part) => part.is === 'meaning' && part.meaning === 'STANDINGS');
  const { season = isOfNow ? view.season : undefined } = times;
  const { track, race } = namesIn(filled.track);
  const days = daysOver(times);
  const about: About = {
    ...(series !== undefined && { series }),
    ...(season !== undefined && { season }),
    ...(track !== undefined && { track }),
    ...(race !== undefined && { race }),
    ...(days !== undefined && { days }),
    ...(pattern.wants === 'winner' && { places: placesIn(parts) }),
    ...(pattern.wants === 'placed' && { position: placeIn(parts) ?? 0 }),
  };
  const position = placeIn(parts) ?? 1;
  const wins =
    track === undefined ? [] : view.finishes({ ...about, track }).filter(({ slots }) => isOn(days, slots.date));
  const isTooNarrow = times.ahead !== undefined || (days !== undefined && wins.length === 0);
  if (isTooNarrow) return { why: 'time', words: namedTimes(question, typed) };
  const [won] = track !== undefined ? wins : series !== undefined ? view.placed(series, position, season) : [];
  const call =
    won !== undefined
      ? callOf('driver', { name: won.slots.driver }, { ...asked, times: withoutSeason(asked.times) })
      : callOf(pattern.command, pattern.command === 'grid' ? { series } : { series, track }, asked);
  return { call, wants: pattern.wants, about };
}

function withoutSeason({ season: _season, ...times }: Times): Times {
  return times;
}
