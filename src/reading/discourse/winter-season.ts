import { isWinter } from '../../racing/season-days.js';
import type { Discourse } from './discourse.js';

/** The season that the present tense speaks of where the article's year has no races left: the one that it announces. */
export function winterSeason({ coming, isComingLed, text }: Discourse): number | undefined {
  return isComingLed && isWinter(text.article.published) ? coming : undefined;
}
