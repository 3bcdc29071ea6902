import { join } from '../../src/replies/markdown.js';
import { hometown } from './people-and-races.js';
import { seatBefore } from './seat-before.js';
import type { ShortAnswer } from './short-answer.js';

/** Where a driver comes from: the home town; and where that was asked of what was, what the driver drove before. */
export const cameFrom: ShortAnswer = (about, when) => {
  const { noArticleSays } = when.words.short;
  const told = [about.isPast ? seatBefore(about, when) : undefined, hometown(about, when)].filter(
    (line) => line !== undefined && line.markdown !== noArticleSays.markdown,
  );
  return told.length > 0 ? join(told, ' · ') : noArticleSays;
};
