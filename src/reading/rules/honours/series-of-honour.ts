import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';
import { leadOf } from './where.js';

/** The series of an honour: named behind it, before it or in its sentence, or that of the honour before; where it is the same, of the words before. */
export function seriesOfHonour(
  scene: Scene,
  right: readonly Mention[],
  left: readonly Mention[],
  sentence: readonly Mention[],
  before: { readonly series: string | undefined } | undefined,
): string | undefined {
  const { tokens } = scene.discourse.text;
  const said = right.find(
    (mention) => mention.type === 'series' && !/^(?:to|into|toward)$/.test(leadOf(tokens, mention)),
  );
  if (said?.type === 'series') return said.series;
  for (const mentions of [left, sentence]) {
    for (const mention of [...mentions].reverse()) {
      if (mention.type === 'series' && !/^(?:to|into|toward)$/.test(leadOf(tokens, mention))) return mention.series;
    }
    if (before?.series) return before.series;
  }
  // "graduates from the same series"
  const same = tokens
    .slice(scene.sentence.first, scene.sentence.last)
    .some(
      (token, index, all) =>
        token.lower === 'same' && /^(?:series|category|championship)$/.test(all[index + 1]?.lower ?? ''),
    );
  return same ? scene.discourse.earlier(scene.sentence).series : undefined;
}
