import type { Discourse } from './discourse.js';

// From then on no race of the year is left to run.
const WINTER = '12-01';

/** The season that the present tense speaks of where the article's year has no races left: the one that it announces. */
export function winterSeason({ coming, isComingLed, text }: Discourse): number | undefined {
  return isComingLed && text.article.published.slice(5) >= WINTER ? coming : undefined;
}
