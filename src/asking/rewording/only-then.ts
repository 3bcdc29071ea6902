import { firstDay } from '../../roster/days.js';
import { namesIn } from '../names-in.js';
import { namedTimes } from '../time-left-over.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

/** "Who is in which car at Talladega next year?": a season says no more where all races ahead there are of it. */
export const onlyThen: Rewording = (text, setting) => {
  const { parts, times, series } = readPiece(text, setting);
  const track = parts.map((part) => namesIn(part).track).find((place) => place !== undefined);
  const { season } = times;
  if (track === undefined || season === undefined || times.back !== undefined || times.ahead !== undefined) return [];
  const [of, ...others] = series;
  if (others.length > 0) return [];
  const { ahead } = setting.view.races({ track, ...(of && { series: of }) });
  const isThen = ahead.length > 0 && ahead.every(({ slots }) => firstDay(slots)?.startsWith(`${season}`));
  if (!isThen) return [];
  return [tidy(namedTimes({ times }, text).reduce((rest, time) => rest.replace(time, ' '), text))];
};
