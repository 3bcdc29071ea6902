import { inCarSince } from '../roster/facts/in-car-since.js';
import type { TakenRace } from '../roster/roster.js';
import { shortDay } from './dates.js';
import { startLine } from './lines.js';
import { join, type Markdown } from './markdown.js';
import type { Words } from './words.js';

/** A race that somebody else runs, on the page of the driver who was told for it. */
export function takenRaceLine({ start, by }: TakenRace, words: Words): Markdown {
  const { driver } = by.slots;
  return join(
    [startLine(start, 'nobody', words), words.ended('replaced', driver, shortDay(inCarSince(by), words.locale))],
    ' · ',
  );
}
