import type { TimeMention } from '../../mentions/mention.js';
import type { Scene } from '../../rules/scene.js';

/** Sentences behind a title that tell its day in the past. */
export const TELLING = 9;

/** "One Saturday at Bristol", where the text goes on with "On Saturday Stone finished 15th": the Saturday before. */
export function isToldBelow({ date }: TimeMention, scenes: readonly Scene[]): boolean {
  return scenes.some((scene) =>
    scene.mentions.some((one) => one.type === 'time' && one.date === date && date !== undefined && isToday(one, scene)),
  );
}

/** "The garage at Bristol was quiet on Friday", of that Friday: told as it was, and no day of a race to come. */
export function isToday(time: TimeMention, { clauses, discourse }: Scene): boolean {
  // "won on Sunday at Bristol": the Sunday before, if it may be either.
  if (time.date !== discourse.text.article.published && time.past === undefined) return false;
  return clauses.some(
    ({ verb, complements }) => verb.tense === 'past' && complements.some(({ mention }) => mention === time),
  );
}
