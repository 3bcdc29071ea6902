import { startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { stillRuledOut } from '../options/last-known.js';
import { goingTo } from './moves.js';
import { nextRace } from './races.js';
import type { ShortAnswer } from './short-answer.js';
import { staying } from './staying.js';

/**
 * Whether a driver is back: in the car, where a race ahead is known or one that the driver misses; with the team, where
 * one or a season is named or a word of it is known.
 */
export const back: ShortAnswer = (about, when) => {
  const { words, view, season } = when;
  const stays = staying(about, when);
  const { driver = '', team, number } = about;
  const isSilent = stays?.markdown === words.short.noArticleSaysSo.markdown;
  if (season !== undefined) return stays;
  // Who is with the team again is back there, whatever the next season brings.
  if (team !== undefined || number !== undefined) return isSilent && !about.isAhead ? goingTo(about, when) : stays;
  const { ahead, unsure } = view.races({ driver });
  const ruledOut = stillRuledOut(
    unsure.filter(({ status }) => status === 'denied'),
    when,
  );
  const out = unsure.filter((race) => ruledOut.includes(race));
  const lines = [
    out.length > 0
      ? words.short.notBack(
          join(
            out.map((race) => startLine(race, 'nobody', words)),
            '; ',
          ),
        )
      : undefined,
    ahead.length > 0 ? nextRace(about, when) : undefined,
    isSilent ? undefined : stays,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? stays : join(lines, ' · ');
};
