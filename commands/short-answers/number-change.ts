import { car, seriesAndSeason } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { yearOf } from '../../src/roster/days.js';
import { isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

/** Whether a driver gets or got another number in a series: in the year before the day asked about, or for the season asked for. */
export const numberChange: ShortAnswer = ({ driver, series }, { view, season, words }) => {
  const { moves } = view.moves({ since: `${yearOf(view.date) - 1}-01-01`, ...(season !== undefined && { season }) });
  const lines = moves.flatMap(({ what, status, person, from, to }) => {
    const number = from?.slots.number;
    const isIt = what === 'number' && status === 'confirmed' && person === driver;
    if (!isIt || number === undefined || to === undefined || !isAbout(series ? { series } : {}, to.slots)) return [];
    return [words.numberChanges(person, number, join([car(to.slots, words), seriesAndSeason(to.slots)], ' · '))];
  });
  return lines.length === 0 ? words.short.noArticleSaysSo : words.short.yes(join(lines, '; '));
};
