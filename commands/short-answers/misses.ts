import { startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { stillRuledOut } from '../options/last-known.js';
import type { ShortAnswer } from './short-answer.js';

/** Which races a driver is said to miss, or whether one of them. */
export const misses: ShortAnswer = ({ driver = '', track, series }, when) => {
  const { words, view } = when;
  const { ahead, unsure } = view.races({
    driver,
    ...(track !== undefined && { track }),
    ...(series !== undefined && { series }),
  });
  const out = unsure.filter(({ status }) => status === 'denied');
  const ruledOut = stillRuledOut(out, when);
  if (ruledOut.length > 0) {
    const lines = out.filter((race) => ruledOut.includes(race)).map((race) => startLine(race, 'nobody', words));
    return words.short.yes(join(lines, '; '));
  }
  const [race] = ahead;
  if (track !== undefined && race !== undefined) return words.short.no(startLine(race, 'nobody', words));
  return words.short.noArticleSaysSo;
};
