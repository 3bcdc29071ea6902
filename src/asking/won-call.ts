import { callOf } from './call-of.js';
import type { Filled } from './match-wording.js';
import type { Names } from './names.js';
import { namesIn } from './names-in.js';
import type { Pattern } from './patterns/pattern.js';
import { placeIn } from './place-in.js';
import type { Question } from './read-question.js';
import { namedTimes } from './time-left-over.js';
import type { About, NotUnderstood, Understood } from './understood.js';

/** Who won a title or a race, or finished a season in another place: the page of whoever did last, as far as known, else that of the series or track. */
export function wonCall(
  { pattern, filled }: { readonly pattern: Pattern; readonly filled: Filled },
  question: Question,
  typed: string,
  view: Names,
): Understood | NotUnderstood {
  const { times, parts, isPast } = question;
  if (times.back !== undefined || times.ahead !== undefined) return { why: 'time', words: namedTimes(question, typed) };
  const [series] = question.series;
  // Where somebody stands now, no final standings tell.
  const isOfNow = !isPast && parts.some((part) => part.is === 'meaning' && part.meaning === 'STANDINGS');
  const { season = isOfNow ? view.season : undefined } = times;
  const { track, race } = namesIn(filled.track);
  const about: About = {
    ...(series !== undefined && { series }),
    ...(season !== undefined && { season }),
    ...(track !== undefined && { track }),
    ...(race !== undefined && { race }),
    ...(pattern.wants === 'placed' && { position: placeIn(parts) ?? 0 }),
  };
  const position = placeIn(parts) ?? 1;
  const [won] =
    track !== undefined
      ? view.wins({ ...about, track })
      : series !== undefined
        ? view.placed(series, position, season)
        : [];
  const call =
    won !== undefined
      ? callOf('driver', { name: won.slots.driver }, { ...question, times: { spans: [] } })
      : callOf(pattern.command, pattern.command === 'grid' ? { series } : { series, track }, question);
  return { call, wants: pattern.wants, about };
}
