import { isTopic } from '../../discourse/series-named.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

const STAGE =
  /\b(?:joined|came next|came (?:first|then|after that)|next came|then came|was next|moved (?:up |on )?(?:to|into)|stepped (?:up )?(?:to|into)|graduated (?:to|into)|climbed (?:to|into)|switched to|arrived in|went to|debuted in)\b/;
// Sentences of a paragraph that one stage of somebody’s career takes.
const LONGEST = 3;

/**
 * "The Truck Series came next. In 2013 she won at Kentucky": the series of the stage that a paragraph on somebody’s career has come
 * to, for what is told of a year gone by.
 */
export function seriesOfStage(scene: Scene): string | undefined {
  const { discourse, mentions } = scene;
  if (!discourse.severalSeries) return undefined;
  const seasons = mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  if (seasons.length === 0 || seasons.some((season) => season >= discourse.year)) return undefined;
  let back = scene.before;
  for (let far = 0; back && far < LONGEST; far += 1, back = back.before) {
    const { tokens } = back.discourse.text;
    const named = new Set(back.mentions.flatMap((one) => (one.type === 'series' ? [one.series] : [])));
    const [series, another] = named;
    if (series === undefined) continue;
    const isStage =
      another === undefined &&
      back.mentions.some((one) => one.type === 'series' && isTopic(tokens, one)) &&
      STAGE.test(wordsBetween(tokens, back.sentence.first, back.sentence.last));
    return isStage ? series : undefined;
  }
  return undefined;
}
