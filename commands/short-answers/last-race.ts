import { startLine } from '../../src/replies/lines.js';
import { isDisputed } from '../options/disputed.js';
import { asKnown, disputeOver } from './races.js';
import type { ShortAnswer } from './short-answer.js';

/** The last race ahead with a known day, of a driver or team; of what was, the last one that is over. */
export const lastRace: ShortAnswer = ({ driver, team, series, isPast }, when) => {
  const { words } = when;
  const { ahead, over, disagreements } = when.view.races({
    ...(driver !== undefined && { driver }),
    ...(team !== undefined && { team }),
    ...(series !== undefined && { series }),
  });
  const [gone] = over;
  const last = ahead.findLast(({ slots }) => slots.date !== undefined) ?? ahead.at(-1);
  if (last === undefined || isPast) {
    return gone === undefined ? words.short.noArticleSays : words.raceOver(startLine(gone, 'nobody', words));
  }
  if (isDisputed(last, disagreements)) return disputeOver(last, disagreements, when);
  return asKnown(last, words.short.lastAhead(startLine(last, 'nobody', words)), when);
};
