import { startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { stillRuledOut } from '../options/last-known.js';
import { missedRaceLine, missedRaces } from '../options/missed-races.js';
import type { ShortAnswer } from './short-answer.js';

/** As many as a short answer has room for. */
const MOST = 3;

/** Which races a driver is said to miss, or whether one of them; those that were missed too, unless it asks what will be. */
export const misses: ShortAnswer = ({ driver = '', track, series, isAhead, isPast }, when) => {
  const { words, view } = when;
  const { ahead: races, unsure } = view.races({
    driver,
    ...(track !== undefined && { track }),
    ...(series !== undefined && { series }),
  });
  const out = unsure.filter(({ status }) => status === 'denied');
  const ruledOut = stillRuledOut(out, when);
  const ahead = out.filter((race) => ruledOut.includes(race)).map((race) => startLine(race, 'nobody', words));
  const page = isAhead ? undefined : view.driver(driver, when.season);
  const gone = (page === undefined ? [] : missedRaces(page, when))
    .filter(({ absence: { slots } }) => isAsked(slots.track, track) && isAsked(slots.series, series))
    .map((race) => missedRaceLine(race, when));
  const lines = isPast && gone.length > 0 ? gone : [...ahead, ...gone];
  if (lines.length > 0) return words.short.yes(join(lines.slice(0, MOST), '; '));
  const [race] = races;
  if (track !== undefined && race !== undefined) return words.short.no(startLine(race, 'nobody', words));
  return words.short.noArticleSaysSo;
};

function isAsked(own: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || own === asked;
}
